import pytest

from groups.membership import State as Membership
from groups.standing import Standing, Tie, Verdict, counts, meetings_per_month, standing, verdict


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ([], Standing.NONE),
        ([Standing.CONSULTANT], Standing.CONSULTANT),
        ([Standing.CONSULTANT, Standing.OUTSIDE_GROUP], Standing.OUTSIDE_GROUP),
        ([Standing.OUTSIDE_GROUP, Standing.GROUP, Standing.CONSULTANT], Standing.GROUP),
    ],
)
def test_strongest_tie_is_the_standing(kinds, expected):
    """One of our groups counts before what is attested."""
    assert expected is standing(Tie(kind) for kind in kinds)


@pytest.mark.parametrize(
    ("monthly", "expected"),
    [
        ([], Verdict.TOO_SELDOM),
        ([1.0], Verdict.ENOUGH),
        ([0.5], Verdict.TOO_SELDOM),
        ([0.5, 0.5], Verdict.ENOUGH),
        ([None], Verdict.NOT_KNOWN),
        ([None, 0.2], Verdict.NOT_KNOWN),
        ([None, 2.0], Verdict.ENOUGH),
    ],
)
def test_bylaw_counts_all_meetings_and_guesses_none(monthly, expected):
    """At least one meeting a month in all; what is not known is asked about."""
    assert expected is verdict(Tie(Standing.CONSULTANT, m) for m in monthly)


@pytest.mark.parametrize(
    ("frequency", "per_month"),
    [
        ("weekly", 4.33),
        ("every Tuesday", 4.33),
        ("every other week", 2.17),
        ("every other Tuesday", 2.17),
        ("every 2 weeks", 2.17),
        ("alternating Thursdays", 2.17),
        ("twice a month", 2.0),
        ("2nd and 4th Wed", 2.0),
        ("twice a week", 8.67),
        ("monthly", 1.0),
        ("once a month", 1.0),
        ("Monthly-ish", 1.0),
        ("first Friday", 1.0),
        ("every 4 weeks", 1.08),
        ("every 6 weeks", 0.72),
        ("every other month", 0.5),
        ("quarterly", 0.33),
        ("biweekly", None),
        ("bi-monthly", None),
        ("every third Monday", None),
        ("now and then", None),
        ("", None),
    ],
)
def test_phrases_for_how_often(frequency, per_month):
    """A clear phrase gives meetings a month; one with two meanings gives none."""
    assert per_month == meetings_per_month(frequency)


def test_only_those_who_meet_count():
    """A leave or an invitation is no meeting."""
    assert {Membership.ACTIVE, Membership.GIVING_NOTICE} == {m for m in Membership if counts(m)}
