"""How long an open question waits: its reminder and its deadline.

Theory of operation: a proposal is open for seven days and reminded of once,
after four.  Somebody who is away (an automatic reply told until when) gets the
same time after the return, but no longer than the others can be expected to
wait; after that the place lapses like any other.  Of a question to a whole group
all read one deadline, the latest, so that no date tells that somebody is away.
"""

from __future__ import annotations

from collections.abc import Sequence
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
    reminded_days : int
        At least so long before the lapse the reminder goes out.
    """

    deadline_days: int = 7
    reminder_days: int = 4
    longest_days: int = 21
    reminded_days: int = 1


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
    last = deadline - timedelta(days=wait.reminded_days)
    return replace(times, reminder_at=min(back_at, last), deadline=deadline)


def together(
    each: Sequence[Timetable], running: datetime | None = None, patience: Patience | None = None
) -> list[Timetable]:
    """The times of one question that several are asked now: each reminder, one deadline.

    Parameters
    ----------
    each : sequence of Timetable
        As each of them alone would have it; not empty.
    running : datetime or None
        The deadline that others have read already, which moves only where too few days are left.
    """
    wait = patience or Patience()
    deadline = max(one.deadline for one in each)
    if running is not None:
        left = timedelta(days=wait.deadline_days - wait.reminder_days)
        needed = (min(one.asked_at + left, one.deadline) for one in each)
        deadline = max(running, *needed)
    last = deadline - timedelta(days=wait.reminded_days)
    return [replace(one, reminder_at=min(one.reminder_at, last), deadline=deadline) for one in each]
