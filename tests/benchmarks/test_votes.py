"""Learning the second opinion on intents: the same data, the same table."""

from __future__ import annotations

import pytest
import votes

from mail.reading.purpose import vote
from mail.reading.purpose.weights import dump

SAID = [
    ("proposal", "count me in", "accept"),
    ("proposal", "count me in for thursdays", "accept"),
    ("proposal", "sorry, not this time", "decline"),
    ("proposal", "not this time, sorry to say", "decline"),
    ("proposal", "in if it is online", "accept conditional"),
    ("proposal", "count me in if it is online", "accept conditional"),
]


def _examples() -> list[votes.Example]:
    return [votes.saying_of(of, words, voice) for of, words, voice in SAID]


def test_same_data_give_the_same_tables() -> None:
    """Learning throws no dice."""
    once, again = votes.learn(_examples()), votes.learn(_examples())

    assert dump(once.words) == dump(again.words)
    assert (once.pieces == again.pieces).all()


def test_what_was_learned_is_heard() -> None:
    """Each example is of its own voice to the table that was learned from it."""
    tables = votes.learn(_examples() * votes.LEAST_OF_PIECES)

    for example in _examples():
        shares = vote.shares(example.found, example.made_of, tables)

        assert example.voice == max(shares, key=lambda each: shares[each])


@pytest.mark.parametrize(
    ("intent", "flags", "commands", "voice"),
    [
        ("accept", {"conditional"}, (), "accept conditional"),
        ("accept", {"host"}, (), "accept"),
        ("join", {"update_of_existing_request"}, (), "join update_of_existing_request"),
        ("other", {"not_yet"}, (), "other not_yet"),
        ("other", (), ("withdraw",), "other order"),
        ("decline", {"not_yet"}, ("withdraw",), "decline"),
    ],
)
def test_flags_set_a_voice_apart(intent, flags, commands, voice) -> None:
    """A letter's voice is its intent, and what makes its words unlike others' of that intent."""
    assert voice == votes.voice(intent, flags, commands)
