from datetime import date

import pytest

from groups.attested import Month, reckon
from groups.standing import Standing, Verdict

GROUP, OUTSIDE, CONSULTANT = Standing.GROUP, Standing.OUTSIDE_GROUP, Standing.CONSULTANT
TEN = dict.fromkeys(range(1, 11), GROUP)
OCTOBER = date(2026, 10, 31)


@pytest.mark.parametrize(
    ("met", "ties", "without", "standing", "verdict"),
    [
        (TEN, (GROUP,), (), GROUP, Verdict.ENOUGH),
        ({**TEN, 4: CONSULTANT}, (GROUP,), (), GROUP, Verdict.ENOUGH),
        ({**TEN, 11: GROUP}, (), (), GROUP, Verdict.ENOUGH),
        ({n: GROUP for n in TEN if n != 8}, (GROUP,), (), GROUP, Verdict.NOT_KNOWN),
        ({n: GROUP for n in TEN if n != 8}, (GROUP,), (8,), GROUP, Verdict.TOO_SELDOM),
        (dict.fromkeys((1, 2), OUTSIDE), (), (3,), OUTSIDE, Verdict.TOO_SELDOM),
        ({}, (GROUP,), (), GROUP, Verdict.NOT_KNOWN),
        ({}, (), (), Standing.NONE, Verdict.TOO_SELDOM),
    ],
)
def test_year_is_enough_where_every_month_due_was_attested(met, ties, without, standing, verdict):
    """A consultant fills a month of a group's; silence is asked about, a told gap is one."""
    found = reckon(2026, met, ties, without=without, until=OCTOBER)

    assert (standing, verdict) == (found.standing, found.verdict)


def test_months_that_are_not_over_or_before_the_entry_are_not_due():
    """Nobody owes a meeting in a month that runs, or from before they were on file."""
    found = reckon(2026, {2: GROUP, 11: GROUP}, since=date(2026, 3, 9), until=date(2026, 11, 20))

    assert (2, 11) == found.attested
    assert (4, 5, 6, 7, 8, 9, 10) == found.missing
    assert [Month.NOT_DUE, Month.MET, Month.NOT_DUE, Month.NOT_TOLD] == list(found.months[:4])
    assert Month.NOT_DUE is found.months[11]


@pytest.mark.parametrize("ties", [(GROUP,), ()])
def test_who_owes_no_month_yet_is_not_called_too_seldom(ties):
    """Of a member entered this month nothing could have been told, with a group or without."""
    found = reckon(2026, {}, ties, since=date(2026, 11, 2), until=date(2026, 11, 20))

    assert () == found.missing
    assert Verdict.NOT_KNOWN is found.verdict
