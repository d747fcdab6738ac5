"""A second wish beside the first: another group after leaving, a question beside a request."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand

THEN_ANOTHER = (
    "I'm leaving G-2790. Then I'd like to be dealt into a new hand.",
    "I'm leaving my group. Once I've landed could you look for something near Albany?",
    "I'm leaving them. From February on I would like to be put with people who argue.",
    "I'm leaving my group. I'd be glad to come back to a group in a year or so.",
)
ONLY_LEAVES = (
    "I'm leaving G-2047. No new group, please.",
    "I'm leaving my group, and don't look for another one for me just now.",
    "I'm leaving my group. They have been good to me, again and again.",
)
ASKS_NOTHING = (
    "Neither, thanks. Third time lucky?",
    "I want to start a group. Who on the coast sees couples? Maybe five of us?",
    "I need a consultant for my hours. Is that something you set up?",
)


def _wishes(words):
    return [each.value for each in understand(Words(words)).secondary_intents]


@pytest.mark.parametrize("words", THEN_ANOTHER)
def test_who_leaves_for_another_group_also_joins(words):
    """The wish for later company stands beside the leave."""
    assert "join" in _wishes(words)


@pytest.mark.parametrize("words", ONLY_LEAVES)
def test_who_only_leaves_joins_nothing(words):
    """A denied wish, or none, is no second one."""
    assert "join" not in _wishes(words)


@pytest.mark.parametrize("words", ASKS_NOTHING)
def test_a_wish_in_the_form_of_a_question_asks_nothing_beside(words):
    """What is asked for is the wish itself."""
    assert "question" not in _wishes(words)
