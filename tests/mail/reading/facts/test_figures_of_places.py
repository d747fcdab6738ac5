"""Numbers of addresses are never hours, and hours beside an address stay hours."""

import pytest

from mail.reading.facts.availability import read
from mail.reading.text import Text


def hours(words):
    """Day, beginning and end of each piece of the week."""
    return [(s.day, s.start, s.end) for s in read(Text(words)).slots]


@pytest.mark.parametrize(
    "where",
    [
        "my office at 1022 NW 23rd Ave",
        "my office, 1130 SE Belmont, suite 200",
        "at 915 SW Alder",
        "930 Main St, suite 1100",
        "at 1015 Hawthorne Blvd, Portland 97214",
        "in room 1130",
        "at 1140 N Vancouver Ave., 2nd floor",
        "at 1210 Martin Luther King Blvd",
        "my phone is 503-555-1230",
        "call 503 555 1145",
        "PO Box 1030",
        "at 1130 Cedar Way",
        "at 5 Main Street",
    ],
)
def test_number_of_an_address_is_no_hour(where):
    """A house, a suite, a floor, a ZIP or a telephone says nothing of the clock."""
    assert [("Tue", None, None)] == hours(f"I can do Tuesdays, {where}.")
    assert [("Tue", "12:00", "14:00")] == hours(f"I can do Tuesdays 12 to 2, {where}.")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I can do Tuesdays at 1130.", ("Tue", "11:30", None)),
        ("I can do Tuesdays 1130 to 1300 at my office.", ("Tue", "11:30", "13:00")),
        ("I can do Tuesdays at 1130 in NE Portland.", ("Tue", "11:30", None)),
        ("I can do Mondays 9 to 11, SE Portland.", ("Mon", "09:00", "11:00")),
        ("I can do Mondays at 4 my place.", ("Mon", "16:00", None)),
        ("I can do Mondays, room 4 to 6.", ("Mon", "16:00", "18:00")),
        ("I can do Tuesdays at 4 in St. Johns.", ("Tue", "16:00", None)),
    ],
)
def test_hour_beside_a_place_stays_an_hour(words, expected):
    """What may be an hour, and is no address, is one."""
    assert [expected] == hours(words)
