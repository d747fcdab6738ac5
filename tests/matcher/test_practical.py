import numpy as np
import pytest

from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.practical import meeting, size_wish, slot, travel_minutes
from matcher.score import Scorer
from vocabulary import week

IN, ON, HY = Format.IN_PERSON, Format.ONLINE, Format.HYBRID


def chosen(hours):
    """The hour chosen from common hours, as text."""
    start = slot(week.parse(hours), Criteria())
    return None if start is None else week.slot_text(start, 90)


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        ("Tue 12:00-13:30", "Tue 12:00-13:30"),
        ("Tue 12:00-13:00", None),
        ("Tue 12:00-13:00;Wed 12:00-13:00", None),
        # Sunday is possible, but office hours are preferred.
        ("Wed 16:30-18:00;Sun 10:00-16:00", "Wed 16:30-18:00"),
        ("Sun 10:00-11:30", "Sun 10:00-11:30"),
        # The longer stretch, with room on both sides.
        ("Mon 09:00-10:30;Thu 13:00-18:00", "Thu 14:30-16:00"),
        ("any", "Mon 12:00-13:30"),
        # No session runs over midnight.
        ("Mon 23:00-24:00;Tue 00:00-00:30", None),
    ],
)
def test_slot_is_long_enough_and_sensible(hours, expected):
    """A slot lasts the whole session, in office hours and with room around it if it can be."""
    assert expected == chosen(hours)


def test_starts_of_the_tables_are_those_of_the_vocabulary(pool):
    """The vectorised weeks give the same starting hours as the vocabulary, person by person."""
    for minutes in (30, 60, 90, 240):
        starts = Scorer(pool, Criteria(session_minutes=minutes)).tables.starts
        found = [int.from_bytes(row.astype("<u8").tobytes(), "little") for row in starts]

        assert found == [week.starts(person.week, minutes) for person in pool]


def test_minutes_follow_the_stated_formula():
    """A degree of latitude is 111.195 km: 5 + 1.3 * 111.195 / 0.75 minutes."""
    minutes = travel_minutes(np.array([45.0, 46.0]), np.array([-122.0, -122.0]))

    assert minutes[0, 1] == pytest.approx(5 + 1.3 * 111.195 / 0.75, abs=1e-2)
    assert minutes[0, 0] == 5


@pytest.mark.parametrize(
    ("formats", "reachable", "expected"),
    [
        ((IN, ON), True, None),
        ((IN, HY), True, IN),
        ((IN, HY), False, None),
        ((ON, HY), False, ON),
        ((HY, HY), True, IN),
        ((HY, HY), False, ON),
    ],
)
def test_formats_meet_as_designed(formats, reachable, expected):
    """Either-is-fine goes with both; in person and online do not meet."""
    T = np.full((2, 2), 0.5 if reachable else 1.5)
    found = meeting(list(formats), T)

    assert expected == (found.format if found else None)


def test_meeting_place_is_fairest_by_share_of_limits():
    """The place is the member's whose largest share of anybody's limit is smallest."""
    T = np.array([[0.1, 0.9, 0.4], [0.9, 0.1, 0.5], [0.3, 0.3, 0.1]])

    assert 2 == meeting([IN] * 3, T).host


@pytest.mark.parametrize(
    ("least", "most", "size", "expected"),
    [
        (None, None, 5, 1.0),
        (None, None, 6, 1.0),
        (None, None, 4, 0.5),
        (None, None, 8, 0.0),
        (5, None, 4, 0.5),
        (7, None, 7, 1.0),
        (None, 4, 4, 1.0),
        (None, 8, 8, 1.0),
    ],
)
def test_size_wish_falls_by_half_a_person(least, most, size, expected):
    """A group as large as wished is 1, each person more or fewer takes a half."""
    assert expected == size_wish(least, most, size, Criteria())


def test_unknown_place_cannot_be_travelled_to():
    """Who must meet in person with nobody knowing where they are has no group."""
    people = [Candidate(f"p{i}", week=week.ALL, format=IN) for i in range(4)]

    assert not Scorer(people).group(range(4)).feasible
