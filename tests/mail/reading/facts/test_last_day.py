"""When a last meeting is, as people tell it."""

from datetime import date

import pytest

from mail.reading.facts.last_day import read

TODAY = date(2026, 10, 5)  # a Monday


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Tuesday, October 20", "2026-10-20"),
        ("My last meeting is Tuesday the 20th.", "2026-10-20"),
        ("It will not be January 14 but January 21.", "2027-01-21"),
        ("The 14th was wrong, it is January 21.", "2027-01-21"),
        ("at the end of the month", "2026-10-31"),
        ("I'm done by the end of this year.", "2026-12-31"),
        ("mid-December", "2026-12-15"),
        ("the last Tuesday in November", "2026-11-24"),
        ("My last meeting will be the second Wednesday in January.", "2027-01-13"),
        ("I leave after the second Tuesday.", "2026-10-13"),
        ("I leave after the first Monday of next month.", "2026-11-02"),
        ("My last one is the 4th Friday in December 2026.", "2026-12-25"),
        ("Done after the first Thursday", "2026-11-05"),
        ("My last time is the 2nd of December.", "2026-12-02"),
        ("next Tuesday", "2026-10-06"),
        ("in two weeks", "2026-10-19"),
        ("Effective today.", "2026-10-05"),
        ("I am leaving. June 14, I think.", "2027-06-14"),
    ],
)
def test_day_is_heard(words, day):
    """A calendar day, a weekday to come, an end of something."""
    assert day == read(words, TODAY).isoformat()


@pytest.mark.parametrize(
    "words",
    [
        "I am leaving the group.",
        "I'm leaving. I joined on March 3, 2024.",
        "I may leave.",
        "I leave because Tuesdays no longer work.",
        "I joined in June and leave now.",
        "I am leaving. Thank you for a good year! See you Tuesday.",
        "I have left the group as of last Tuesday.",
    ],
)
def test_other_days_are_no_last_meeting(words):
    """What is past, usual, or somebody's farewell."""
    assert read(words, TODAY) is None
