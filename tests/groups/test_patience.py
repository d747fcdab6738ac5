from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from groups.patience import Patience, postponed, timetable, together

ASKED = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DAY = timedelta(days=1)


def test_proposal_waits_seven_days_and_reminds_after_four():
    """The times are those that the mail announces."""
    times = timetable(ASKED)

    assert (ASKED + 4 * DAY, ASKED + 7 * DAY) == (times.reminder_at, times.deadline)


@pytest.mark.parametrize(
    ("back_days", "reminder_days", "deadline_days"),
    [(1, 4, 7), (4, 4, 7), (6, 6, 9), (12, 12, 15), (20, 20, 21), (60, 20, 21)],
)
def test_absence_postpones_both_but_not_for_ever(back_days, reminder_days, deadline_days):
    """Somebody who is away has the same days after the return, up to three weeks in all."""
    times = postponed(timetable(ASKED), ASKED + back_days * DAY)

    assert (reminder_days, deadline_days) == (
        (times.reminder_at - ASKED).days,
        (times.deadline - ASKED).days,
    )


@given(st.integers(-5, 90), st.integers(1, 10), st.integers(1, 20), st.integers(0, 30))
def test_absence_never_shortens(back_days, reminder_days, more, longest_more):
    """No automatic reply makes a deadline come earlier, and reminders never follow it."""
    patience = Patience(reminder_days + more, reminder_days, reminder_days + more + longest_more)
    before = timetable(ASKED, patience)
    after = postponed(before, ASKED + back_days * DAY, patience)

    assert before.reminder_at <= after.reminder_at <= after.deadline
    assert before.deadline <= after.deadline


@pytest.mark.parametrize(
    ("back_days", "running_days", "expected"),
    [
        ((None, None), None, [(4, 7), (4, 7)]),
        ((None, 6), None, [(4, 9), (6, 9)]),
        ((60, None), None, [(20, 21), (4, 21)]),
        ((None,), 5, [(4, 5)]),
        ((None,), 4, [(3, 4)]),
        ((None,), 1, [(2, 3)]),
    ],
)
def test_all_who_are_asked_one_question_have_one_deadline(back_days, running_days, expected):
    """The latest; one that runs moves only for a member who would have too few days."""
    each = [
        timetable(ASKED) if back is None else postponed(timetable(ASKED), ASKED + back * DAY)
        for back in back_days
    ]
    running = None if running_days is None else ASKED + running_days * DAY
    found = together(each, running)

    assert expected == [((t.reminder_at - ASKED).days, (t.deadline - ASKED).days) for t in found]
