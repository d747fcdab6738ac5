"""How long an open question waits: its reminder and its deadline.

Theory of operation: a proposal is open for seven days and reminded of once,
after four.  Somebody who is away (an automatic reply told until when) gets the
same time after the return, but no longer than the others can be expected to
wait; after that the place lapses like any other.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Patience:
    """How many days a question waits.

    Attributes
    ----------
    deadline_days : int
        From the asking to the lapse.
    reminder_days : int
        From the asking to the one reminder.
    longest_days : int
        From the asking to the lapse of somebody who is away.
    """

    deadline_days: int = 7
    reminder_days: int = 4
    longest_days: int = 21


@dataclass(frozen=True, slots=True)
class Timetable:
    """When a question was asked, is reminded of, and lapses (aware times)."""

    asked_at: datetime
    reminder_at: datetime
    deadline: datetime


def timetable(asked_at: datetime, patience: Patience | None = None) -> Timetable:
    """The times of a question asked now."""
    wait = patience or Patience()
    return Timetable(
        asked_at=asked_at,
        reminder_at=asked_at + timedelta(days=wait.reminder_days),
        deadline=asked_at + timedelta(days=wait.deadline_days),
    )


def postponed(times: Timetable, back_at: datetime, patience: Patience | None = None) -> Timetable:
    """The times of a question to somebody who is away until ``back_at``.

    The reminder comes on the return, and the days that it would have left stay
    for the answer.  A return before the reminder changes nothing.
    """
    wait = patience or Patience()
    if back_at <= times.reminder_at:
        return times
    latest = times.asked_at + timedelta(days=wait.longest_days)
    left = timedelta(days=wait.deadline_days - wait.reminder_days)
    deadline = max(times.deadline, min(back_at + left, latest))
    return replace(times, reminder_at=min(back_at, deadline), deadline=deadline)
