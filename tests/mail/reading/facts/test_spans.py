from datetime import UTC, datetime

import pytest

from mail.reading.facts import dates
from mail.reading.text import Text

SENT = datetime(2026, 11, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Please pause my request until December 20, I'm away.", "2026-12-20"),
        ("Put my request on hold until 20 December.", "2026-12-20"),
        ("please hold my request till January 4", "2027-01-04"),
        ("Please pause me until the new year.", "2027-01-01"),
        ("can you pause this until spring?", "2027-03-01"),
        ("Pause my request for six weeks please", "2026-12-15"),
        ("I'm on leave for a couple of months", "2027-01-03"),
        ("Could my request rest until mid-February?", "2027-02-01"),
    ],
)
def test_rest_ends_on_the_day_that_its_words_name(words, day):
    """A pause that says until when needs no second letter (FIELD: PAUSE is separate)."""
    (found,) = dates.read(Text(words, date=SENT))

    assert ("away_until", day) == (found.role, found.value.isoformat())
    assert found.evidence in words


@pytest.mark.parametrize(
    "words",
    ["I'd like to meet for an hour every week until summer.", "My last meeting is in December."],
)
def test_length_of_something_else_ends_no_rest(words):
    """Only a sentence that speaks of resting names the end of a rest."""
    assert not [each for each in dates.read(Text(words, date=SENT)) if each.role == "away_until"]
