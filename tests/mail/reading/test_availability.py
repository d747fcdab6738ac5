from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mail.reading import availability, dates
from mail.reading.text import Text, fold

SENT = datetime(2026, 11, 10)  # noqa: DTZ001 - only the day matters here

WEEKDAYS_BUT_WED = [(d, "08:00", "12:00", "free", ()) for d in ("Mon", "Tue", "Thu", "Fri")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Tuesdays at lunch or Friday mornings",
            [("Tue", "12:00", "13:00", "free", ()), ("Fri", "08:00", "12:00", "free", ())],
        ),
        ("Weds after 3", [("Wed", "15:00", "21:00", "free", ())]),
        ("MWF", [(d, None, None, "free", ()) for d in ("Mon", "Wed", "Fri")]),
        ("Tues/Thurs after 3", [(d, "15:00", "21:00", "free", ()) for d in ("Tue", "Thu")]),
        ("weekday mornings except Wed", [*WEEKDAYS_BUT_WED, ("Wed", None, None, "blocked", ())]),
        ("First and third Wednesdays, 9 to 11", [("Wed", "09:00", "11:00", "free", (1, 3))]),
        ("every other Wednesday 8:30-10 a.m.", [("Wed", "08:30", "10:00", "free", ())]),
        (
            "Not available Fridays. Thursdays work best, late afternoon.",
            [("Fri", None, None, "blocked", ()), ("Thu", "15:00", "18:00", "free", ())],
        ),
        ("I'm flexible", [("any", None, None, "free", ())]),
    ],
)
def test_hours_are_read_as_people_write_them(words, expected):
    """Days, hours, weeks of the month and what is blocked come out of plain words."""
    found = availability.read(Text(words, date=SENT)).slots

    assert [(s.day, s.start, s.end, s.polarity, s.weeks) for s in found] == expected


def test_date_of_a_last_meeting_is_read():
    """A leave's last date is a date with its role, in the year that is meant."""
    (found,) = dates.read(Text("I'll come to the last meeting (Dec 10).", date=SENT))

    assert (found.role, found.value) == ("last_meeting", date(2026, 12, 10))


PIECES = st.lists(
    st.sampled_from(
        [
            "Tues",
            "Thursdays",
            "after",
            "before",
            "3",
            "9:30",
            "-",
            "to",
            "not",
            "except",
            "mornings",
            "lunch",
            "noon",
            ",",
            ".",
            ";",
            "or",
            "and",
            "first",
            "every",
            "other",
            "flexible",
            "no",
            "evenings",
            "PM",
            "12-1:30",
            "Dec",
            "1st",
            "until",
            "weekends",
            "(Eastern)",
        ]
    ),
    max_size=25,
)


@settings(max_examples=200, deadline=None)
@given(PIECES.map(" ".join) | st.text(max_size=200))
def test_evidence_is_literally_in_the_text(words):
    """Reading never raises, and every slot shows the very words it was read from."""
    text = Text(words, date=SENT)

    for fact in (*availability.read(text).slots, *dates.read(text)):
        assert fact.evidence in words


@given(st.text())
def test_folding_keeps_every_offset(words):
    """A span found in folded words cuts the literal ones."""
    assert len(fold(words)) == len(words)
