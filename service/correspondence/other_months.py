"""An answer to the monthly question that speaks of other months, too, or of those alone.

"We met in August" says nothing of October: it is kept for August, and October is asked about
again, instead of being counted as a month in which the group met.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from mail.reading.facts.attendance import Attendance, Gathering
from mail.reading.facts.months_met import MonthsMet
from service import attending, notices
from service.desk import Desk
from service.presumed import Open
from store.attendance import CheckIn
from store.groups import Membership


@dataclass(frozen=True, slots=True)
class Others:
    """What an answer says of months that were not asked about.

    Attributes
    ----------
    met : tuple of (date, Gathering)
        Meetings, each with the first day of its month.
    not_met : tuple of date
        Months in which there was none, each as its first day.
    off : tuple of date
        Months to come in which there will be none.
    """

    met: tuple[tuple[date, Gathering], ...] = ()
    not_met: tuple[date, ...] = ()
    off: tuple[date, ...] = ()


def part(told: Attendance, by_month: MonthsMet, asked: date) -> tuple[Attendance, Others]:
    """What an answer says of the month that was asked about, and what of others.

    Where it speaks of others alone, ``met`` is None in the first.
    """
    days = [each for each in told.gatherings if each.day]
    if any(_month(each.day) == asked for each in days):
        return told, Others()
    months = by_month.months
    own = months.get(asked, by_month.otherwise)
    if days:
        others = Others(tuple((_month(each.day), each) for each in days))
    else:
        common = replace(told.gatherings[0] if told.gatherings else Gathering(None), day=None)
        others = Others(
            tuple((month, common) for month, met in months.items() if met and month != asked),
            tuple(month for month, met in months.items() if not met and month != asked),
        )
    if not others.met and not others.not_met and asked not in months:
        return told, others
    # Who was there in another month says nothing of this one.
    here = (Gathering(None),) if days or others.met else told.gatherings or (Gathering(None),)
    return replace(told, met=own, gatherings=here if own else ()), others


def _month(day: date | None) -> date:
    assert day is not None
    return day.replace(day=1)


def keep(
    desk: Desk,
    found: CheckIn,
    others: Others,
    members: Sequence[Membership],
    teller: int,
    open_: Open,
) -> None:
    """Keep what is told of other months as the answers to the questions about those."""
    for month in dict.fromkeys(month for month, _ in others.met):
        of_month = attending.check_in(desk.session, found.group, month, desk.now)
        meetings = [each for when, each in others.met if when == month]
        attending.tell_met(desk, of_month, meetings, members, teller, replace(open_, month=month))
    for month in others.not_met:
        attending.tell_not_met(desk, attending.check_in(desk.session, found.group, month, desk.now))


def said(
    others: Others, shown: Sequence[notices.Met]
) -> tuple[tuple[notices.Met, ...], tuple[date, ...]]:
    """The meetings of other months as a mail shows them, and the months without one."""
    labelled = (
        replace(each, month=month) for (month, _), each in zip(others.met, shown, strict=True)
    )
    return tuple(labelled), others.not_met
