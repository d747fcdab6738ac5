"""Weeks told in wordings of many hands, and days and hours that offer nothing."""

from pathlib import Path

import pytest

from mail.reading.facts import availability
from mail.reading.text import Text

# (words, slots): "!" is blocked, "#13" the first and third of the month, an open end is empty.
#: Where nothing is free or blocked the second column is empty.
WEEKS = [
    tuple(line.split("\t"))
    for line in Path(__file__).with_name("weeks.tsv").read_text(encoding="utf-8").splitlines()
]


def _shown(slot):
    weeks = "#" + "".join(map(str, slot.weeks)) if slot.weeks else ""
    hours = f" {slot.start or ''}-{slot.end or ''}" if slot.start or slot.end else ""
    return ("!" if slot.polarity == "blocked" else "") + slot.day + weeks + hours


@pytest.mark.parametrize(("words", "slots"), WEEKS)
def test_hours_told_in_any_words_are_those_that_are_meant(words, slots):
    """What is taken back, told of the past, or only bears a day's name is no offer."""
    found = availability.read(Text(words)).slots

    assert sorted(filter(None, slots.split("; "))) == sorted(map(_shown, found))
    assert all(slot.evidence in words for slot in found)


@pytest.mark.parametrize(
    ("words", "slots"),
    [
        ("Mondays 9-12.\n\nEve", "Mon 09:00-12:00"),
        ("Mondays 9-12\nEve", "Mon 09:00-12:00"),
        ("Mondays 9-12.\n\nThanks,\nEve Ray, LCSW", "Mon 09:00-12:00"),
        ("Mondays 9-12. Best, Eve", "Mon 09:00-12:00"),
        ("Hi, I'm Eve, an LCSW. Mondays 9-12.", "Mon 09:00-12:00"),
        ("Eve here. Mondays 9-12.", "Mon 09:00-12:00"),
        ("Monday eve. Thanks, Eve", "Mon 17:00-20:30"),
        ("Mondays or Tuesday\neve", "Mon 17:00-20:30; Tue 17:00-20:30"),
        ("Mon eve\n\nDawn", "Mon 17:00-20:30"),
        ("My best time is eve.", "any 17:00-20:30"),
        ("Any eve but Friday.", "any 17:00-20:30; !Fri"),
    ],
)
def test_name_of_who_signs_is_no_evening(words, slots):
    """Eve signs with her name; "Monday eve" is an evening all the same."""
    found = availability.read(Text(words)).slots

    assert sorted(slots.split("; ")) == sorted(map(_shown, found))


def test_the_end_of_work_between_a_bound_and_a_later_hour_says_nothing():
    """In "nothing before ten, I get off at four, so after five" four opens and closes nothing."""
    words = "Tuesdays nothing before ten, and I get off at 4, so after 5 pm is best."
    slots = availability.read(Text(words)).slots

    assert "17:00" in {slot.start for slot in slots}
    assert "16:00" not in {time for slot in slots for time in (slot.start, slot.end)}


@pytest.mark.parametrize(
    "words",
    [
        "Don't ring the hall, please; it's staffed Tues and Fri only.",
        "Mondays from 12:10 to 1:20.\n\nStudent hours: T/Th 7:45-2:30, W 10-2:30",
        "The annex is open Monday-Saturday 7 a.m. to 9 p.m. by the way.",
    ],
)
def test_hours_of_a_desk_or_a_hall_are_nobodys_offer(words):
    """Whether of a group or of one writer."""
    for of_a_group in (False, True):
        found = availability.read(Text(words), of_a_group=of_a_group).slots

        assert {slot.day for slot in found} <= {"Mon"}
