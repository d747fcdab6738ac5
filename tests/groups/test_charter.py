from datetime import date

import pytest

from groups.charter import REQUIREMENTS, Charter, Point, from_json, merged, missing, to_json

WHOLE = Charter(
    purpose="case consultation, and company",
    frequency="every other Tuesday",
    place="online, link to follow",
    length_minutes=90,
    conflict="we talk first, then ask an outside consultant",
    slot="Tue 12:00-13:30",
    first_date=date(2026, 12, 8),
)


def test_whole_charter_misses_nothing():
    """Purpose, frequency, place, length and the rule for conflict are enough."""
    assert () == missing(WHOLE)
    assert () == missing(
        Charter("cases", "monthly", "my office", 90, "we vote"),
    )


def test_empty_charter_misses_every_point_in_order():
    """What is asked comes in the order of the guidelines."""
    assert tuple(Point) == missing(Charter())


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=lambda r: r.point.value)
def test_each_point_is_missed_alone(requirement):
    """A point without words is asked for, and only that one."""
    said = to_json(WHOLE)
    del said[requirement.field]

    assert (requirement.point,) == missing(from_json(said))


@pytest.mark.parametrize(
    ("minutes", "settled"), [(5, False), (30, True), (240, True), (900, False)]
)
def test_absurd_lengths_are_asked_about(minutes, settled):
    """Five minutes or fifteen hours are slips of the pen."""
    assert settled is not (Point.LENGTH in missing(Charter(length_minutes=minutes)))


def test_blank_words_settle_nothing():
    """A line left empty in a form is not an answer."""
    assert Point.PURPOSE in missing(Charter(purpose="  "))


def test_later_words_win_and_silence_keeps():
    """A second mail changes what it says and nothing else."""
    later = merged(WHOLE, Charter(place="Room 4", length_minutes=75))

    assert ("Room 4", 75) == (later.place, later.length_minutes)
    assert (WHOLE.purpose, WHOLE.first_date) == (later.purpose, later.first_date)


def test_kept_charter_comes_back():
    """What is kept as plain values is the same charter again."""
    assert WHOLE == from_json(to_json(WHOLE))
    assert Charter() == from_json({"unknown": "x", "purpose": None})
    assert date(2026, 12, 8) == from_json({"first_date": "2026-12-08T12:00:00"}).first_date
