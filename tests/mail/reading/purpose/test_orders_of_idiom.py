"""Orders in people's own turns are heard, and what only sounds like one is not."""

from __future__ import annotations

import pytest

from mail.reading.purpose import commands
from mail.reading.text import Text
from mail.understanding import Command


@pytest.mark.parametrize(
    ("words", "order"),
    [
        ("I am no therapist. Kindly let this be your final letter.", Command.STOP),
        ("You asked twice. There must not be a third letter.", Command.STOP),
        ("Would you strike my name from your rolls, therefore.", Command.STOP),
        ("Whatever list I have landed on, un-land me.", Command.STOP),
        ("He is in a home now, there is no sense in writing.", Command.STOP),
        ("I'd be glad not to be contacted about this or anything.", Command.STOP),
        ("Please regard my letter as never sent.", Command.WITHDRAW),
        ("I don't need two. You may take my card out of the box.", Command.WITHDRAW),
        ("Could you go quiet on me until the first of February?", Command.PAUSE),
        ("Please put my request to sleep until June.", Command.PAUSE),
        ("I'd like to leave no footprints with you.", Command.FORGET),
        ("The questionnaire and whatever you have: let it go into the shredder.", Command.FORGET),
    ],
)
def test_order_in_a_turn_of_ones_own_is_heard(words: str, order: Command) -> None:
    """Who wants an end, a rest or a clean slate need not use our words for it."""
    assert order in commands.read(Text(words))


@pytest.mark.parametrize(
    "words",
    [
        "Let me sleep on it.",
        "Ask me again after the weekend, would you?",
        "There needn't be a second room, ours is large.",
        "Please take me out of everything for now, I'll be back in May.",
        "That was our last exchange about money, I hope, and now to the cases.",
        "The file cabinet was left in the drawer of history.",
    ],
)
def test_what_only_sounds_like_an_order_is_none(words: str) -> None:
    """A thought that is slept on, a list within a group, a room: nothing of ours ends."""
    heard = commands.read(Text(words))
    assert not {Command.STOP, Command.WITHDRAW, Command.FORGET} & set(heard)
