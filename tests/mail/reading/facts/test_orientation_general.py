"""Eclectics who do without the word."""

import pytest

from mail.reading.facts import orientation_general
from mail.reading.text import Text


@pytest.mark.parametrize(
    "words",
    [
        "My approach is whatever works.",
        "I use a little of everything with adults.",
        "Orientation: a mix of everything",
        "I borrow from everywhere.",
        "My orientation is honestly whatever the client needs.",
        "I draw on many schools.",
    ],
)
def test_no_one_school_is_eclectic(words):
    """Said of one's approach, all schools are the eclectic's."""
    assert ["Eclectic"] == [fact.value for fact in orientation_general.read(Text(words))]


@pytest.mark.parametrize(
    "words",
    [
        "Tuesdays or whatever works.",
        "I see a bit of everything.",
        "In person or online, whatever works for ppl.",
        "I work with whatever works for you.",
        "My husband eats a little of everything.",
        "People come from everywhere.",
    ],
)
def test_whom_and_when_are_no_approach(words):
    """Clients of all kinds and hours of all kinds say nothing of a school."""
    assert () == orientation_general.read(Text(words))
