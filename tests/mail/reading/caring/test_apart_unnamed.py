"""A wish to be kept apart needs no name, and a fond mention without a name is none."""

from __future__ import annotations

import pytest

from mail.reading.caring import care
from mail.reading.text import Text


@pytest.mark.parametrize(
    "words",
    [
        "LMFT, Eugene. One thing please: not with whoever I trained under.",
        "Anyone but my former supervisor is fine. LPC, Canby, Fridays.",
        "He signed up too. I'd like a room where he isn't.",
        "i know who runs it. if he's in it i'm not",
        "My sister is a counselor as well, put us in different groups please.",
        "One line to add: never with j. marchetti.",
        "Lowell, of all people, and me in the same room? No.",
        "There was a complaint, so we mustn't be matched.",
        "The board says that I am bound to keep my distance from her.",
        "Two people in it I don't want to run into again, so place me elsewhere.",
    ],
)
def test_wish_without_a_name_is_heard(words: str) -> None:
    """Two people who must not meet are brought together by nothing so surely as by silence."""
    assert "do_not_pair" in care.read(Text(words))


@pytest.mark.parametrize(
    "words",
    [
        "I work with children, not with adults. LPC, Salem, Mondays.",
        "Would you keep us apart or together? Either is fine.",
        "Apologies to all but my wife's car broke down.",
        "I know nobody here, so there's nobody I couldn't sit with.",
        "My office is in Newberg, but I don't want to meet there.",
        "We are two colleagues and would love to be put together.",
    ],
)
def test_ease_and_places_keep_nobody_apart(words: str) -> None:
    """Refused is a place, an age group or nothing at all."""
    assert "do_not_pair" not in care.read(Text(words))
