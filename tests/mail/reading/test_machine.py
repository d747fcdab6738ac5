"""What is believed of a mail that a machine may have written."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mail.quoting.words import Words
from mail.reading.machine import disbelieved
from mail.reading.understand import understand
from mail.understanding import Asked, Command, Intent


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
