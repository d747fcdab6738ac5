"""Who speaks in mails without a telling header: the invented machines and people."""

from __future__ import annotations

import pytest
from speakers import Row, figures, mistake, rows

from mail.letter import read
from mail.reading.understand import read_mail
from mail.speaking.screen import screen
from mail.understanding import Disposition, Intent

#: A quarter of the open mails and half of those set aside; ``benchmarks/speakers.py`` reads all.
ROWS = [row for row in rows() if int(row.id[1:]) % (4 if row.aside else 8) < 2]


@pytest.fixture(scope="module")
def found() -> list[tuple[Row, str | None]]:
    """What goes wrong with each invented mail."""
    return [(row, mistake(row)) for row in ROWS]


def test_every_open_mail_is_given_to_its_speaker(found: list[tuple[Row, str | None]]) -> None:
    """Machines are heard and people are people, as far as the rules were made on them."""
    known = figures([(row, why) for row, why in found if not row.aside])

    assert known["heard"] >= 0.95
    assert 0 == known["taken_for_wish"]
    assert 0 == known["silenced"]


def test_mails_set_aside_are_given_to_their_speakers(found: list[tuple[Row, str | None]]) -> None:
    """Of mails that no rule was made on, most machines are heard, hardly one is obeyed."""
    aside = figures([(row, why) for row, why in found if row.aside])

    assert aside["heard"] >= 0.87
    # Two carry no sign of a machine at all, and are asked what they never answer.
    assert aside["taken_for_wish"] <= 2
    assert aside["silenced"] <= 1


FORM = """A new entry was submitted.

1. Your name
Ruth Abara
2. Best email
ruth@abara.example
3. License
LCSW
4. Years in practice
15
5. City
Gresham
"""

TITLED = """Somebody filled in the page.

Who are you
Ruth Abara

Write back to
ruth@abara.example

Letters behind the name
LCSW

At it how long
since 2004

Where you sit
Gresham
"""


@pytest.mark.parametrize(
    ("subject", "words", "disposition"),
    [
        ("Form submission #77: Find a group", FORM, Disposition.HUMAN),
        ("New entry", TITLED, Disposition.HUMAN),
        ("New entry", TITLED.replace("ruth@abara.example", "see file"), Disposition.AUTO_REPLY),
        ("Your feedback", "1. Log in\n2. Confirm\nThank you.", Disposition.AUTO_REPLY),
        ("Receipt", FORM.replace("ruth@abara.example", "on file"), Disposition.AUTO_REPLY),
    ],
)
def test_form_whose_questions_stand_above_the_answers_is_a_persons(
    subject: str, words: str, disposition: Disposition
) -> None:
    """What a person filled in is hers, whoever mailed the form; without her address it is not."""
    raw = f"From: noreply@forms.example\nTo: circles@peers.example\nSubject: {subject}\n\n{words}"

    assert disposition is screen(read(raw.encode())).disposition


def test_jest_about_a_machine_is_a_persons() -> None:
    """A subject of machines does not silence a person who jests and speaks of her own matter."""
    raw = (
        b"From: Ann Lee <ann@example.com>\nTo: circles@peers.example\n"
        b"Subject: Automatic reply: no\n\nThis is an automated message. It isn't, I only joke "
        b"before coffee. I can't do mornings, please keep me in the pool, I'd love another group."
    )

    assert Disposition.HUMAN is screen(read(raw)).disposition


def _calendar(method: str, words: str) -> bytes:
    return (
        "Return-Path: <ann@example.com>\nFrom: Ann Lee <ann@example.com>\nTo: circles@peers.example\n"
        "Subject: our first meeting\nMIME-Version: 1.0\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n'
        f"{words}\n--b\nContent-Type: text/calendar; charset=utf-8\n\n"
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nEND:VCALENDAR\n--b--\n"
    ).encode()


def test_answer_of_a_calendar_is_nobodys_acceptance() -> None:
    """A calendar's reply accepts an event, never a group (guarantee 4, RFC 5546 part 3.2.3)."""
    answered = screen(read(_calendar("REPLY", "Yes, I accept.")))
    attached = screen(read(_calendar("PUBLISH", "Yes, I accept.")))

    assert Disposition.AUTO_REPLY is answered.disposition
    assert Disposition.HUMAN is attached.disposition


@pytest.mark.parametrize(
    ("reply_to", "disposition"),
    [("", Disposition.AUTO_REPLY), ("Reply-To: ann@example.com\n", Disposition.HUMAN)],
)
def test_site_that_names_the_writer_passes_her_words_on(
    reply_to: str, disposition: Disposition
) -> None:
    """An address that nobody writes from is a machine's, unless it says who wrote."""
    raw = (
        f"From: Site <no-reply@site.example>\n{reply_to}To: circles@peers.example\n"
        "Subject: a group\n\nI would like to join a consultation group. LPC, 8 years.\n"
    ).encode()

    assert disposition is screen(read(raw)).disposition


@pytest.mark.parametrize(
    "words", ["This works for me, yes, I accept.", "I'd like to join a group."]
)
def test_wish_in_a_doubtful_mail_is_asked_about(words: str) -> None:
    """A subject of a service's form over a person's words: nothing is done, the writer is asked."""
    raw = (
        "From: Ann Lee <ann@example.com>\nTo: circles@peers.example\n"
        f"Subject: Accepted: A possible group for you\n\n{words}\n"
    ).encode()
    said = read_mail(raw)

    assert Disposition.HUMAN is said.disposition
    assert Intent.OTHER is said.intent
    assert "intent" in said.ask


@pytest.mark.parametrize(
    ("words", "answers", "disposition"),
    [
        ("Kindly verify the password of your mailbox at the link below.", "", Disposition.HUMAN),
        (
            "Kindly verify the password of your mailbox at the link below.",
            "<1@x>",
            Disposition.AUTO_REPLY,
        ),
        ("Your message has been received. A person will answer.", "", Disposition.AUTO_REPLY),
    ],
)
def test_trick_from_a_role_address_is_nobodys_absence(
    words: str, answers: str, disposition: Disposition
) -> None:
    """Who fishes for passwords is spam, whatever address he hides behind."""
    raw = (
        "From: Desk <no-reply@desk.example>\nTo: circles@peers.example\nSubject: Action needed\n"
        f"In-Reply-To: {answers}\n\n{words} http://desk.example/verify"
    )

    assert disposition is read_mail(raw.encode()).disposition
