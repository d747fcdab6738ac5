"""Persons to be kept apart who are in the group that was proposed."""

from __future__ import annotations

import pytest

from mail.reading.caring import care
from mail.reading.text import Text

APART = (
    "Not this constellation. I share a waiting room with one of the four.",
    "Two of those folks share an office suite with me.",
    "Neither, thanks. The first has my landlord in it.",
    "The other one and I were married for fourteen years, and we're not going to share a group.",
    "One of them works down the hall and hears enough of me.",
    "Some of the people are in my building.",
    "The last one was my analyst.",
    "Two of them see the same family as I do.",
    "One of the five sued me.",
    "I rent a suite with one of them.",
)
NO_MATTER = (
    "One of the four sounds like just my kind of person.",
    "Two of them share my love of dreams.",
    "One of the names rings a bell.",
    "The first time I read it I laughed.",
    "I share an office with a dog.",
    "I'm not going to share a group with ten people.",
    "We are married for twenty years and live in Salem.",
    "One of these is on a Tuesday, which is my clinic day.",
)


@pytest.mark.parametrize("words", APART)
def test_what_one_shares_with_a_member_keeps_them_apart(words: str) -> None:
    """A wall, a landlord or a suit shared with somebody proposed is a reason not to sit together."""
    assert "do_not_pair" in care.read(Text(words))


@pytest.mark.parametrize("words", NO_MATTER)
def test_what_all_share_keeps_nobody_apart(words: str) -> None:
    """A liking, an hour or a dog is no reason."""
    assert "do_not_pair" not in care.read(Text(words))
