"""Several orders in one letter: each is heard, and words that only resemble them are none."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Command


def orders(words: str) -> set[Command]:
    """The orders heard in a letter."""
    return set(understand(Words(new=words)).commands)


@pytest.mark.parametrize(
    "words",
    [
        "LEAVE at once and FORGET.",
        "LEAVE and FORGET please",
        "leave, forget",
        "FORGET and LEAVE. Thank you, Gideon",
        "I'm leaving the group today. Erase me from your books as well.",
        "I want to leave the group and have my data deleted.",
    ],
)
def test_leaving_and_forgetting_at_once_are_both_heard(words: str) -> None:
    """Two words of ours in one mail are two orders."""
    assert {Command.LEAVE, Command.FORGET} <= orders(words)


@pytest.mark.parametrize(
    "words",
    [
        "Please remove me from the group and from all your files.",
        "Take me out of the group, and delete me from your records too.",
        "Strike me off the group and out of every record of yours.",
    ],
)
def test_out_of_our_files_is_an_erasing(words: str) -> None:
    """Being erased takes the place in the group too."""
    assert Command.FORGET in orders(words)


@pytest.mark.parametrize(
    "words",
    [
        "Please remove me from the group.",
        "Please remove me from the group's files.",
        "I will never forget this group. I leave with a heavy heart.",
        "Remove Hal from your files.",
        "I have to leave early and I forget why.",
        "Don't remove me from your files, only from the group.",
    ],
)
def test_what_only_resembles_an_erasing_is_none(words: str) -> None:
    """Nothing is deleted that nobody asked to be."""
    assert Command.FORGET not in orders(words)


@pytest.mark.parametrize(
    ("words", "order"),
    [("STOP", Command.STOP), ("FORGET", Command.FORGET), ("leave", Command.LEAVE)],
)
def test_one_word_alone_is_that_order(words: str, order: Command) -> None:
    """The bare words of our mails order what they did."""
    assert {order} == orders(words)
