"""What a learned opinion makes of a letter that names no way of meeting."""

import pytest

from mail.quoting.words import Words
from mail.reading.facts import format as format_
from mail.reading.facts import format_signs
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Fact

SHOWN = [
    ("I wouldn't mind an hour in the truck to get there.", "in_person"),
    ("I have a Subaru with snow tires and will travel.", "in_person"),
]
SHOWN_NOT = [
    "does anybody in Bend have a group that meets at night and costs little?",
    "I'd be glad of company.",
    "I see my clients by video.",
    "My patients all come to me through a screen.",
    "I was trained in a room with thirty people.",
]


@pytest.mark.parametrize(("words", "way"), SHOWN)
def test_what_no_table_foresees_shows_a_way(words: str, way: str) -> None:
    """The sentence that shows it is the evidence."""
    assert format_.read(Text(words)) is None
    assert format_signs.reconsidered(Text(words), None) == Fact(way, words)


@pytest.mark.parametrize("words", SHOWN_NOT)
def test_how_clients_are_seen_shows_no_way(words: str) -> None:
    """What is told of one's work or training is not how one would meet colleagues."""
    assert format_signs.reconsidered(Text(words), None) is None


def test_what_was_read_plainly_stands() -> None:
    """The opinion changes only what it thinks little of."""
    read = Fact("online", "on Zoom")

    assert format_signs.reconsidered(Text("I'd like to meet on Zoom."), read) == read


def test_only_a_request_is_reconsidered() -> None:
    """A leave that speaks of the drive asks for no format."""
    found = understand(
        Words("I'm leaving my group. I wouldn't mind the hour in the truck, it's my knees."),
        subject="leaving",
    )

    assert found.facts.format is None


def test_a_hint_beside_the_one_way_named_makes_no_choice_of_it() -> None:
    """A drive that is refused stands for no room where a screen is asked for."""
    text = Text("Nobody within fifty miles of me does this so it'd be by video.")
    read = format_.read(text)
    assert read is not None
    assert (read.value, format_.rests_on_hint(text)) == ("hybrid", True)


def test_both_ways_named_outright_stay_both() -> None:
    """The opinion is not heard on what leaves it open."""
    for words in ("In person or on Zoom.", "By video. Both work, though I live near."):
        assert not format_.rests_on_hint(Text(words))
