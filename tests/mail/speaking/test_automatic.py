"""How much doubt the learned opinion may leave about a person."""

from __future__ import annotations

import pytest

from mail.letter import read
from mail.speaking import absence, automatic, responder
from mail.speaking.own_words import Own

RAW = b"From: Ada <ada@home.example>\r\nSubject: A group\r\n\r\nPlease find me a group in Bend.\r\n"


@pytest.mark.parametrize(("share", "doubtful"), [(0.0, False), (0.05, True), (0.2, True)])
def test_ideas_of_a_machine_leave_no_doubt_where_the_opinion_sees_a_person(
    monkeypatch: pytest.MonkeyPatch, share: float, doubtful: bool
) -> None:
    """Ideas that machines have too (hours, a desk) raise doubt only beside some likelihood."""
    monkeypatch.setattr(responder, "of_machines", lambda _: 3)
    monkeypatch.setattr(responder, "of_persons", lambda _: 0)
    monkeypatch.setattr(responder, "likelihood", lambda _: share)

    found = automatic.judgement(read(RAW), Own("Please find me a group."), null=False)

    assert doubtful is found.doubtful


@pytest.mark.parametrize(
    ("share", "signs", "doubtful"),
    [(0.2, (), False), (0.35, (), True), (0.2, ((1, "how responders open"),), True)],
)
def test_likelihood_alone_must_be_greater_to_raise_a_doubt(
    monkeypatch: pytest.MonkeyPatch,
    share: float,
    signs: tuple[tuple[int, str], ...],
    doubtful: bool,
) -> None:
    """A short yes sounds a little like a responder; only beside a sign is that worth asking."""
    monkeypatch.setattr(responder, "of_machines", lambda _: 0)
    monkeypatch.setattr(responder, "likelihood", lambda _: share)
    monkeypatch.setattr(absence, "signs", lambda *_: signs)

    found = automatic.judgement(read(RAW), Own("That hour works for me."), null=False)

    assert doubtful is found.doubtful


@pytest.mark.parametrize("words", ["Length: 75 minutes.", "Where: online.\nHow often: weekly"])
def test_lines_that_we_asked_for_are_a_persons(words: str) -> None:
    """Fields and values sound like a ticket; these are the labels of our own mails."""
    assert not automatic.judgement(read(RAW), Own(words), null=False).sure


def test_fields_of_a_ticket_are_a_machines(monkeypatch: pytest.MonkeyPatch) -> None:
    """One label that is not ours leaves the judgement as it is."""
    monkeypatch.setattr(responder, "likelihood", lambda _: 1.0)

    found = automatic.judgement(read(RAW), Own("Where: online\nTicket: 4711"), null=False)

    assert found.sure


def judged(words: str) -> bool:
    """Whether a mail of these words is surely a machine's."""
    raw = f"From: Ann <ann@home.example>\r\nSubject: Re: A group for you\r\n\r\n{words}\r\n"
    return automatic.judgement(read(raw.encode()), Own(words), null=False).sure


GIVEN = (
    "BoxFence is holding 1 message from you. First-time senders must confirm once. [What is this?]",
    "You have an event tomorrow. When: Wed Nov 11, 12 PM. Where: Zoom. Going? Yes - Maybe - No",
    "Clara here, for Ann. Ann's next opening is Thursday at 4:15. Shall I book it?"
    " Answer 1 for yes, 2 for other times.",
    "i don't look at email after 5pm or on weekends. otherwise talk soon. this note was sent by my robot",
)
PERSONS = (
    "Yes. My secretary says this note was sent by my robot, but it is me, and I accept.",
    "Hola, puedo los martes de 11 a 2.",
    "I'd rank them: Tuesday first, 2 for Friday. Going? Yes, maybe, no, I can't tell yet.",
)


@pytest.mark.parametrize("words", GIVEN)
def test_sentence_that_a_program_was_given_decides(words: str) -> None:
    """No person offers a button, a menu or a row of answers in a mail of their own."""
    assert judged(words)


@pytest.mark.parametrize("words", PERSONS)
def test_who_quotes_such_a_sentence_or_tells_hours_in_spanish_is_a_person(words: str) -> None:
    """What people bring up beside it keeps them from being silenced."""
    assert not judged(words)
