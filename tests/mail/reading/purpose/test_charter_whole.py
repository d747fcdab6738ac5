"""What an organizer settles is told whole: it is mailed to everybody."""

from datetime import UTC, datetime

import pytest

from mail.reading.facts.availability import Availability
from mail.reading.purpose.charter import read
from mail.reading.text import Text


def settled(words):
    """What the words settle."""
    return read(Text(words), Availability())


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (
            "Weekly, at my place (1420 NE Alberta St, 2nd floor), 90 minutes.",
            "at my place (1420 NE Alberta St, 2nd floor)",
        ),
        (
            "Confirmed: my office in SE (1200 SE Morrison), weekly.",
            "my office in SE (1200 SE Morrison)",
        ),
        (
            "1st and 3rd Tuesdays, my office at 1022 NW 23rd Ave (two steps at the door), 90 min.",
            "my office at 1022 NW 23rd Ave (two steps at the door)",
        ),
        (
            "At Bea's house, 3322 SE Ash, ring twice. 75 min.",
            "At Bea's house, 3322 SE Ash, ring twice",
        ),
        (
            "At Mona's office in Beaverton if she agrees, otherwise online. 90 minutes.",
            "At Mona's office in Beaverton if she agrees, otherwise online",
        ),
        (
            "We meet at the church on Burnside, online when it snows. Weekly.",
            "at the church on Burnside, online when it snows",
        ),
        (
            "Zoom, but in person at Ann's house in summer. Monthly.",
            "Zoom, but in person at Ann's house in summer",
        ),
        # What is of something else is no part of it.
        ("We'll meet at my office every other Tuesday at noon and talk.", "at my office"),
        ("At my office on Tuesdays at noon, weekly.", "At my office"),
        ("At my office (weekly), 90 minutes.", "At my office"),
        ("At the library in Lake Oswego because it is free.", "At the library in Lake Oswego"),
        ("My house on Hawthorne, and if we disagree we talk.", "My house on Hawthorne"),
    ],
)
def test_place_is_told_with_its_address_and_its_exceptions(words, place):
    """Half an address sends somebody to the wrong door."""
    assert place == settled(words).place.value


@pytest.mark.parametrize(
    ("words", "frequency"),
    [
        (
            "The first and the third Tuesday of the month.",
            "The first and the third Tuesday of the month",
        ),
        ("Every 1st & 3rd Tuesday.", "Every 1st & 3rd Tuesday"),
        ("The first, third and fifth Tuesday.", "The first, third and fifth Tuesday"),
        ("The first Tuesday and the third Thursday.", "The first Tuesday and the third Thursday"),
        ("Monthly, first Thursday. Online.", "Monthly, first Thursday"),
        (
            "Every Tuesday except the last one of the month.",
            "Every Tuesday except the last one of the month",
        ),
        (
            "Weekly in winter, every other week in summer.",
            "Weekly in winter, every other week in summer",
        ),
        # A date is no rhythm.
        ("Weekly, first meeting the first Tuesday of January.", "Weekly"),
        ("Weekly, 90 minutes, online.", "Weekly"),
    ],
)
def test_rhythm_is_told_with_all_its_days(words, frequency):
    """Of two Tuesdays a month one is the wrong one half of the time."""
    assert frequency == settled(words).frequency.value


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("Confirmed. To talk over cases; weekly, at my office.", "To talk over cases"),
        ("Yes! For mutual support. Weekly.", "For mutual support"),
        ("Confirmed. Consultation on couples work. Monthly.", "Consultation on couples work"),
    ],
)
def test_purpose_is_no_word_of_the_sentence_before(words, purpose):
    """A piece that is all the purpose begins behind the mark that it follows."""
    assert purpose == settled(words).purpose.value


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        (
            "Conflict: to be discussed openly; if needed a facilitator. Online.",
            "Conflict: to be discussed openly; if needed a facilitator",
        ),
        (
            "Conflict: we say so at once. If that fails, an outside mediator. Online.",
            "Conflict: we say so at once. If that fails, an outside mediator",
        ),
        ("Conflict: we talk. If it rains we meet on Zoom.", "Conflict: we talk"),
        ("Conflict: we talk; weekly, at my office.", "Conflict: we talk"),
    ],
)
def test_rule_for_conflict_is_told_with_its_second_half(words, rule):
    """What is done where the first half fails is the half that will be needed."""
    assert rule == settled(words).conflict.value


@pytest.mark.parametrize(
    ("words", "point", "value"),
    [
        (
            "Confirmed. At my house, 2140 Oak Street, Lake Oswego, two steps at the door; masks.",
            "place",
            "At my house, 2140 Oak Street, Lake Oswego, two steps at the door",
        ),
        (
            "Confirmed. Conflict: in the group first; otherwise we ask Dr. Hauge as consultant.",
            "conflict",
            "Conflict: in the group first; otherwise we ask Dr. Hauge as consultant",
        ),
        (
            "Conflict: say it to the face, kindly; if stuck, ask Ann.",
            "conflict",
            "Conflict: say it to the face, kindly; if stuck, ask Ann",
        ),
    ],
)
def test_town_steps_and_title_belong_to_what_is_settled(words, point, value):
    """A town behind a street, the steps at a door, and a doctor's full stop end nothing."""
    assert value == getattr(read(Text(words), Availability()), point).value


@pytest.mark.parametrize(
    "words", ["Confirmed, with Jan 6 as the first date", "Jan 6 for our first meeting."]
)
def test_date_may_stand_before_what_it_is_of(words):
    """Jan 6 "as the first date" tells it as plainly as "first date: Jan 6"."""
    sent = datetime(2026, 12, 9, tzinfo=UTC)
    found = read(Text(words, date=sent), Availability())

    assert found.first_date.value.isoformat() == "2027-01-06"
