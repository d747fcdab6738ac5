"""A group's break: kept as months that are not asked about, told back, and taken back by a word.

What is told ahead is kept as the answer for those months: that the group does not meet in them.
So nobody is asked about them, no silence is counted, and whoever tells of a meeting all the same
puts the month right as any answer does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from groups import meeting, profile
from service import attending, notices
from service.correspondence import recess_words
from service.correspondence.case import Case
from service.desk import Desk
from store.attendance import CheckIn
from store.groups import Group
from vocabulary.months import MONTHS, month_after


def today(case: Case) -> date:
    """The day that it is where the association is."""
    return case.desk.now.astimezone(case.desk.settings.zone).date()


def told(case: Case, group: Group) -> tuple[Case, tuple[date, ...]]:
    """Keep the break that a letter tells of; the letter without it, and the months left out."""
    found = recess_words.read(case.words, today(case))
    if found is None:
        first = recess_words.back(case.words, today(case))
        if first is not None:
            again(case.desk, group, first)
        return case, ()
    months = keep(case.desk, group, found.months)
    if months:
        _tell_coordinators(case, group, months, found.when)
    return replace(case, understanding=replace(case.understanding, new_text=found.rest)), months


def keep(at: Desk, group: Group, months: Sequence[date]) -> tuple[date, ...]:
    """Note that a group does not meet in months; those of which no meeting was told already."""
    noted = []
    for month in months:
        found = attending.check_in(at.session, group, month, at.now)
        if found.state is not meeting.State.MET:
            attending.tell_not_met(at, found)
            noted.append(month)
    at.session.flush()
    return tuple(noted)


def again(at: Desk, group: Group, first: date) -> tuple[date, ...]:
    """Ask about the months again from one on that a break had left out; which they are."""
    rows = select(CheckIn).where(
        CheckIn.group_id == group.id,
        CheckIn.month >= first,
        CheckIn.state == meeting.State.NOT_MET,
    )
    ahead = [
        each
        for each in at.session.scalars(rows.order_by(CheckIn.month))
        if each.answered_at is not None and _month_of(at, each) <= each.month
    ]
    months = tuple(each.month for each in ahead)
    for each in ahead:
        at.session.delete(each)
    at.session.flush()
    return months


def _month_of(at: Desk, answered: CheckIn) -> date:
    """The month in which an answer was given."""
    assert answered.answered_at is not None
    return answered.answered_at.astimezone(at.settings.zone).date().replace(day=1)


def asked_next(months: Sequence[date]) -> date | None:
    """The first month after a break, about which the next question is."""
    return month_after(months[-1]) if months else None


def note(
    case: Case,
    group: Group,
    months: tuple[date, ...],
    *,
    back: tuple[date, ...] = (),
    question: str = "",
    when: str = "",
) -> None:
    """Tell the writer, and the organizer where that is another, what was understood."""
    writer, organizer = case.person, group.organizer
    assert writer is not None
    other = organizer is not None and organizer is not writer
    tells = other and organizer is not None and organizer.state not in profile.UNWRITTEN
    notice = notices.BreakNoted(
        first_name=writer.first_name,
        code=group.code,
        off=months,
        when=when,
        back=back,
        asked_next=asked_next(months),
        organizer_told=tells,
        question=question,
    )
    case.desk.outbox.tell(writer, notice)
    if tells and organizer is not None:
        mail = replace(
            notice,
            first_name=organizer.first_name,
            told_by=writer.first_name or "A member",
            organizer_told=False,
            question="",
        )
        case.desk.outbox.tell(organizer, mail)


def _tell_coordinators(case: Case, group: Group, months: Sequence[date], told: str) -> None:
    person = case.person
    assert person is not None
    named = [f"{MONTHS[each.month - 1].title()} {each.year}" for each in months]
    when = f"{', '.join(named[:-1])} and {named[-1]}" if len(named) > 1 else named[0]
    it = "these months" if len(named) > 1 else "that month"
    case.desk.alert(
        "news",
        f"the group {group.code} takes a break",
        f"{person.first_name or 'Somebody'} ({person.email}) writes that the group {group.code}"
        f" does not meet {told or f'in {when}'}. It is not asked about {when if told else it}.",
        "You need do nothing.",
        excerpt=case.words.strip()[:2000],
        member=person,
    )
