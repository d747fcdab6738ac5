"""Answers in the dress of receipts are people's; what speaks of a mailbox alone is a machine's."""

from __future__ import annotations

import pytest

from mail.reading.understand import read_mail
from mail.speaking import automatic, responder
from mail.understanding import Disposition


def _disposition(subject: str, words: str) -> Disposition:
    raw = f"From: Ann Lee <ann@example.com>\nTo: circles@peers.example\nSubject: {subject}\n\n{words}\n"
    return read_mail(raw.encode()).disposition


@pytest.mark.parametrize(
    "words",
    [
        "I am indeed. My inbox is watched by an answering service, hence the delay.",
        "I acknowledge receipt of your letter and find everything accurate. Pray proceed.",
        "Receipt confirmed, the particulars are correct. You may go ahead with the search.",
        "Bea here, from Dr. Haddad's office. She asked me to tell you that she accepts.",
        "Dr. Amis is on leave and reads no mail. Both of them agree, says the front desk.",
        "This mailbox is hardly ever read, but I'm still looking.",
        "The link in your automatic message goes nowhere. The office is closed until Monday.",
        "Bin bis Montag im Urlaub. Alles richtig, bitte suchen Sie weiter.",
        "Estoy fuera hasta el lunes. Así es, sigo interesada.",
        "Hier die Assistentin von Dr. Falk, er ist verreist und lässt ausrichten, dass er zusagt.",
        "En congé jusqu'au 4. Tout est exact, poursuivez.",
        "Sono via fino a lunedì. Tutto giusto, procedete pure.",
        "Jag är bortrest till måndag. Allt stämmer, fortsätt gärna att leta.",
        "В отпуске до понедельника. Всё верно, продолжайте.",
        "出張中です。内容に相違ございません。",
    ],
)
def test_who_answers_what_was_asked_is_a_person(words: str) -> None:
    """An affirmation, an order to go on or a passed-on answer outweighs all words of machines."""
    found = responder.features("", words)

    assert responder.answers_plainly(found)
    assert Disposition.HUMAN is _disposition("Re: Are you still looking?", words)


@pytest.mark.parametrize(
    "words",
    [
        "I am out indeed until the 4th.",
        "We've added your reply. If you have nothing to add you can ignore this.",
        "Please continue to the portal to see your message.",
        "Her assistant is happy to help you with billing.",
        "Este buzón no acepta respuestas.",
        "Your assistant asked us to hold all calls until Monday.",
    ],
)
def test_words_of_machines_are_no_plain_answer(words: str) -> None:
    """Near misses: nobody affirms, orders us on or passes on an answer here."""
    assert not responder.answers_plainly(responder.features("", words))


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Accepted: Our first meeting", "Ida Moe has accepted this invitation.\n\nWho: 4 guests"),
        ("Declined: Thursday circle", "Tom Reed can't attend.\nWhen: Thu Feb 4, 9:00am"),
        ("Zugesagt: Erstes Treffen", "Ida Moe hat diese Einladung angenommen.\nWann: Mi., 3. März"),
        ("Rechazado: Primera reunión", "Ana Paz ha rechazado esta invitación.\nCuándo: jueves"),
        ("Accepté : Première rencontre", "Luc Roy a accepté cette invitation.\nQuand : mardi"),
        (
            "Your message to psy-talk awaits approval",
            "It is being held until the moderator has seen it. Reason: posts by non-members.",
        ),
        ("Missed call from 503-555-0199", "Duration 0:04. The caller left no message."),
        ("You have been unsubscribed", "You were removed from the newsletter. Subscribe again?"),
    ],
)
def test_service_that_speaks_of_itself_alone_is_heard(subject: str, words: str) -> None:
    """Under a service's subject nothing but the service's own words needs no learned opinion."""
    assert Disposition.AUTO_REPLY is _disposition(subject, words)


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("Accepted: Our first meeting", "I found no button. When: any time suits me."),
        ("Declined: Thursday circle", "My guests arrive that day, so I can't. Mondays?"),
        ("Accepted: Thursday circle", "Tell the others that Hugo will attend too. Quite so."),
        ("Missed call from the organizer", "My voicemail is full, mail me. Is there a seat?"),
    ],
)
def test_person_under_a_services_subject_speaks_of_herself(subject: str, words: str) -> None:
    """A person may hit upon such a subject; she says I, or answers."""
    assert Disposition.HUMAN is _disposition(subject, words)


@pytest.mark.parametrize(
    ("words", "voice"),
    [
        ("I will be away and you will hear from the office.", "herself"),
        ("We will be closed and you will hear from the office.", "ourselves"),
        ("This mailbox is not read and you will not be heard.", "nobody"),
        ("Bin wandern.", "unknown"),
    ],
)
def test_voice_of_an_english_mail_is_known(words: str, voice: str) -> None:
    """Services speak of nobody or of us, hardly ever of an I."""
    assert voice == responder.voice(responder.features("", words))


def test_plain_answer_counts_for_more_than_one_idea() -> None:
    """So no limit but that of several ideas of people applies to it."""
    found = responder.features("", "I am indeed.")

    assert responder.of_persons(found) >= responder.PLAINLY
    assert automatic.SURE[min(responder.PLAINLY, len(automatic.SURE) - 1)] == 1.0
