"""Turns of speech that settle how somebody would meet, or that only look as if they did."""

from pathlib import Path

import pytest

from mail.quoting.words import Words
from mail.reading.facts import format as way
from mail.reading.text import Text
from mail.reading.understand import understand

TURNED = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("ways_turned.tsv").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("words", "expected"), TURNED)
def test_a_turn_of_speech_is_heard_as_a_whole(words, expected):
    """A season for each leaves both open, a screen for films is refused, a flyer wishes nothing."""
    fact = way.read(Text(words))

    assert expected == ("-" if fact is None else fact.value)
    assert fact is None or fact.evidence in words


def test_two_crosses_leave_both_ways_open():
    """Boxes without a cross are no wish."""
    both = way.read(Text("Meeting preference: [x] in person  [x] online  [ ] phone"))

    assert (both.value, both.evidence) == ("hybrid", "[x] in person  [x] online  ")
    assert way.read(Text("Meeting preference: [ ] In person  [ ] Online  [ ] Both")) is None


def test_a_group_to_be_founded_in_a_town_meets_in_a_room():
    """The town must be the group's: where its founder works says nothing of how it meets."""
    wish = "I'd like to start a group for supervisors, and will organize it."
    founded = understand(Words(new=f"{wish} Four of us, around Tualatin, Fridays at 7:30."))
    lives = understand(Words(new=f"{wish} I'm an LPC in Tualatin."))

    assert (founded.facts.format.value, lives.facts.format) == ("in_person", None)
