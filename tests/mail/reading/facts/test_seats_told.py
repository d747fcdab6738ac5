"""Open seats of a group, counted or told by who left and who would fit."""

from pathlib import Path

import pytest

from mail.quoting.words import Words
from mail.reading.facts import seats
from mail.reading.text import Text
from mail.reading.understand import understand

TOLD = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("seats.tsv").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("number", "words"), TOLD)
def test_seats_are_told_by_what_is_free_or_missing(number, words):
    """Of "two or three" the greater; who is there and where they sit is no seat."""
    found = seats.read(Text(words))

    assert number == ("" if found is None else str(found.value))
    assert found is None or found.evidence in words


def test_who_asks_for_a_place_offers_none():
    """A seat is offered by a group alone."""
    found = understand(Words("I'd like a seat in a group in Bend. LPC, ten years, Gestalt."))

    assert found.facts.seats_offered is None
