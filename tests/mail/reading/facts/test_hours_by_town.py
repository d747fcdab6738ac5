"""Hours in two towns, and which of them the group's ways are reckoned from."""

import pytest

from mail.quoting.words import Words
from mail.reading.understand import understand

WISH = "I am an LCSW, ten years in, and would like to join a group in person. "


@pytest.mark.parametrize(
    ("words", "asks"),
    [
        ("I could come Fridays 9-12 in Portland, Mondays 1-4 in Salem.", True),
        ("I could come Fridays 9-12 in Salem, Mondays 1-4 in Salem.", False),
        ("I live in Salem. I see clients Mondays in Portland. Fridays 9-12 in Salem.", False),
        ("Fridays 9-12 in Portland, not Mondays in Salem.", False),
    ],
)
def test_hours_in_two_towns_leave_the_place_open(words, asks):
    """Nobody is placed in silence in one of two towns that she offers by the day."""
    assert asks == ("location" in understand(Words(new=WISH + words)).ask)
