"""Whether a group met: the monthly question and its answer.

Theory of operation: once a month the organizer is ASKED for dates, never for
topics.  MET and NOT_MET are answers and may be corrected; UNANSWERED is
silence, which a late answer mends.  A break that is told ahead is NOT_MET in its
months, which are not asked about.  Three unanswered months in a row are a
reason to ask a person to look, not to close a group; until that person or a
late answer breaks the silence, the group is not asked again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from groups.transitions import Machine
from vocabulary.months import month_after, month_end

#: So many silent months in a row, and a coordinator is told.
SILENT_MONTHS = 3


class State(StrEnum):
    """Where the question about one month stands."""

    ASKED = "ASKED"
    MET = "MET"
    NOT_MET = "NOT_MET"
    UNANSWERED = "UNANSWERED"


class Event(StrEnum):
    """What can happen to the question about one month."""

    TELL_MET = "TELL_MET"
    TELL_NOT_MET = "TELL_NOT_MET"
    LAPSE = "LAPSE"


MACHINE: Machine[State, Event] = Machine(
    name="meeting",
    initial=(State.ASKED,),
    table={
        (State.ASKED, Event.TELL_MET): State.MET,
        (State.ASKED, Event.TELL_NOT_MET): State.NOT_MET,
        (State.ASKED, Event.LAPSE): State.UNANSWERED,
        (State.MET, Event.TELL_MET): State.MET,
        (State.MET, Event.TELL_NOT_MET): State.NOT_MET,
        (State.NOT_MET, Event.TELL_MET): State.MET,
        (State.NOT_MET, Event.TELL_NOT_MET): State.NOT_MET,
        (State.UNANSWERED, Event.TELL_MET): State.MET,
        (State.UNANSWERED, Event.TELL_NOT_MET): State.NOT_MET,
    },
)


def months_without(
    met: Iterable[date], year: int, *, since: date | None = None, until: date | None = None
) -> tuple[int, ...]:
    """The months of a year in which there was no meeting.

    Parameters
    ----------
    met : iterable of date
        All dates on which the group met.
    since, until : date, optional
        The first and the last day that count; a month that is not wholly
        between them is no gap.

    Returns
    -------
    tuple of int
        Months, 1 to 12, in order.

    Examples
    --------
    >>> months_without([date(2026, 2, 3)], 2026, until=date(2026, 4, 30))
    (1, 3, 4)
    """
    with_meeting = {day.month for day in met if day.year == year}
    return tuple(
        month
        for month in range(1, 13)
        if month not in with_meeting and _is_whole(year, month, since, until)
    )


def _is_whole(year: int, month: int, since: date | None, until: date | None) -> bool:
    first = date(year, month, 1)
    begun = since is None or since <= first
    return begun and (until is None or month_end(first) <= until)


def month_before(day: date) -> date:
    """The first day of the month before, which the question of a day's month is about.

    Examples
    --------
    >>> month_before(date(2026, 1, 2))
    datetime.date(2025, 12, 1)
    """
    return (day.replace(day=1) - timedelta(days=1)).replace(day=1)


def is_due(
    month: date, made: date, first_meeting: date | None, states: Sequence[State] = ()
) -> bool:
    """Whether a group is asked about a month.

    Parameters
    ----------
    month : date
        Its first day.
    made : date
        When the group was confirmed.
    first_meeting : date or None
        When it meant to meet first.
    states : sequence of State
        What became of the questions about earlier months, in order.
    """
    next_month = month_after(month)
    begun = first_meeting < next_month if first_meeting is not None else made <= month
    return begun and made < next_month and not needs_a_look(states)


def needs_a_look(months: Sequence[State]) -> bool:
    """Whether the last months, in order, were so silent that a person should look."""
    last = months[-SILENT_MONTHS:]
    return len(last) == SILENT_MONTHS and set(last) == {State.UNANSWERED}
