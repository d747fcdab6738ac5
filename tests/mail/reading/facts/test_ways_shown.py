"""Ways of meeting that only the things around them show, and what turns a way that is named."""

from pathlib import Path

import pytest

from mail.reading.facts import format as way
from mail.reading.facts import format_shown
from mail.reading.text import Text


def _rows(table):
    lines = Path(__file__).with_name(table).read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines]


@pytest.mark.parametrize(("words", "expected"), _rows("ways_shown.tsv"))
def test_things_of_a_room_or_a_screen_show_how_one_would_meet(words, expected):
    """Several things together name a way; those of a practice or of somebody else do not."""
    fact = way.read(Text(words)) or format_shown.shown(Text(words))

    assert expected == ("-" if fact is None else fact.value)
    assert fact is None or fact.evidence in words


@pytest.mark.parametrize(("words", "expected"), _rows("ways_beside.tsv"))
def test_what_stands_beside_a_way_turns_it(words, expected):
    """Another's wish is none, a verdict refuses, "too" and a room beside leave both open."""
    fact = way.read(Text(words))

    assert expected == ("-" if fact is None else fact.value)
