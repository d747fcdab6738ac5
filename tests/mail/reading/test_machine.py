"""What is believed of a mail that a machine may have written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mail.quoting.words import Words
from mail.reading.machine import disbelieved, reconsidered
from mail.reading.understand import understand
from mail.speaking.screen import Screening
from mail.understanding import Asked, Command, Disposition, Intent


def test_a_wish_without_facts_is_asked_about() -> None:
    """A responder may say anything: a yes that came from one would place somebody."""
    yes = understand(Words("Yes, count me in."), asked=Asked.PROPOSAL)
    found = disbelieved(yes)

    assert (Intent.ACCEPT, Intent.OTHER) == (yes.intent, found.intent)
    assert "intent" in found.ask


def test_who_tells_about_herself_is_a_person() -> None:
    """No responder tells years, licence and town of its owner to a stranger."""
    letter = "Bart Kline here. LCSW, 12 years in practice, Hermiston. I'd like to join a group."
    found = understand(Words(letter))

    assert found == disbelieved(found)


@pytest.mark.parametrize("words", ["STOP", "Stop."])
def test_a_stop_is_obeyed_whoever_wrote_it(words: str) -> None:
    """Guarantee 10: it ends all mail at once."""
    found = replace(understand(Words("")), new_text=words, commands=(Command.STOP,))

    assert (Command.STOP,) == disbelieved(found).commands


LEANING = Screening(Disposition.HUMAN, "in doubt", doubtful=True, leaning=True)


@pytest.mark.parametrize(
    "words",
    [
        "Our baby came early and so did my leave. I'm with her and my mail is not.",
        "I broke my hip and will be a poor correspondent till spring.",
        "The river has no bars and I have no boat with a phone in it.",
    ],
)
def test_an_absence_and_nothing_else_is_a_machines_where_it_leans_to_one(words: str) -> None:
    """Who adds nothing to her absence loses nothing if her mail is taken for her program's."""
    found = understand(Words(words))

    assert Disposition.AUTO_REPLY is reconsidered(LEANING, found).disposition
    assert Disposition.HUMAN is reconsidered(replace(LEANING, leaning=False), found).disposition


@pytest.mark.parametrize(
    "words",
    [
        "Our baby came early. Please count me in.",
        "I broke my hip. LPC, twelve years in practice.",
        "Off the river on the 11th. STOP",
        "I'm on leave, so not before spring. Tuesday evenings would be best then.",
    ],
)
def test_an_absence_beside_anything_for_us_is_a_persons(words: str) -> None:
    """A wish, an order or a fact is never lost with an absence."""
    found = understand(Words(words), asked=Asked.PROPOSAL)

    assert LEANING == reconsidered(LEANING, found)
