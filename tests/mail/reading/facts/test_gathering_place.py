"""A room that is shown and not named, where no way of meeting is."""

from pathlib import Path

import pytest

from mail.quoting.words import Words
from mail.reading.facts import format as way
from mail.reading.facts import gathering_place, travel
from mail.reading.text import Text
from mail.reading.understand import understand
from mail.understanding import Facts, Intent

SHOWN = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("places_shown.tsv").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("words", "expected"), SHOWN)
def test_a_picture_of_a_room_or_a_way_shows_where_one_would_meet(words, expected):
    """Soup, a sunroom, a line of the tram; an office of one's own and a commute show nothing."""
    text = Text(words)
    facts = Facts(format=way.read(text), max_travel=travel.read(text))
    found = facts.format or gathering_place.presumed(text, facts, Intent.JOIN)

    assert expected == ("" if found is None else found.value)
    assert found is None or found.evidence in words


def test_a_seat_offered_in_a_town_is_offered_in_a_room():
    """Only where no screen is named: "alternate Mondays in Pendleton" is a place to come to."""
    words = "Our group of four has one open seat, alternate Mondays at 5:30 in Pendleton."
    found = understand(Words(new=words))
    screen = understand(Words(new=f"{words} We meet by video."))

    assert ("in_person", "online") == (found.facts.format.value, screen.facts.format.value)
    assert "format" not in found.ask
