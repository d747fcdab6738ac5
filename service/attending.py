"""Keeping who consulted when: the answers of groups, and the word of single members."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from groups import group as life
from groups import meeting
from groups.standing import Standing, counts
from mail.reading.facts.attendance import Gathering
from mail.reading.facts.attendees import ME
from service.desk import Desk
from service.presumed import Open
from store.attendance import Attendance, CheckIn
from store.groups import Group, Membership
from store.people import Note, Person
from vocabulary import nicknames


def present(group: Group, month: date | None = None) -> list[Membership]:
    """The members who meet with a group, the longest in it first.

    Parameters
    ----------
    month : date or None
        The first day of a month: who left in it or later was there in it, too.
    """
    return [
        each
        for each in group.memberships
        if counts(each.state) or (month is not None and _was_in(each, month))
    ]


def _was_in(place: Membership, day: date) -> bool:
    """Whether somebody who has left was still in a group on a day.

    A last date is the end of a day where the association is; noon of Greenwich lies in that day.
    """
    return place.last_date is not None and _noon(day) <= place.last_date


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), tzinfo=UTC)


def called(members: Iterable[Membership]) -> Mapping[str, int]:
    """The people of a group by the names that a letter would call them, each if it is one's.

    A name on file goes before a short form of another's, and the last of those of one person is
    the name on file.  Who has no name on file, or shares the whole name with another, is called
    by none.
    """
    people = {each.person_id: each.person for each in members}
    on_file = _by_name(
        (name, who)
        for who, each in people.items()
        for name in (f"{each.first_name} {each.last_name}".strip(), each.first_name)
    )
    others = _by_name(
        (name, who)
        for who, each in people.items()
        for name in sorted({each.last_name, *nicknames.forms(each.first_name)})
    )
    known = {name.casefold() for name in on_file}
    free = {name: ids for name, ids in others.items() if name.casefold() not in known}
    both = {**free, **on_file}
    return {name: next(iter(ids)) for name, ids in both.items() if len(ids) == 1}


def _by_name(names: Iterable[tuple[str, int]]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for name, who in names:
        if name:
            found.setdefault(name, set()).add(who)
    return found


def there(
    gathering: Gathering,
    members: Sequence[Membership],
    teller: int,
    open_: Open | None = None,
) -> tuple[frozenset[int], frozenset[int]]:
    """The ids of those who were at a meeting, and of those who were not.

    Parameters
    ----------
    open_ : Open or None
        Those who are not presumed to have been there.
    """
    names = {**called(members), ME: teller}
    day = gathering.day
    here = [m for m in members if counts(m.state) or day is None or _was_in(m, day)]
    all_of = frozenset(each.person_id for each in here) | {teller}
    absent = frozenset(names[each] for each in gathering.absent)
    came = all_of - (open_.at(day) if open_ is not None else frozenset())
    if gathering.only is not None:
        came = frozenset(names[each] for each in gathering.only)
    return came - absent, all_of - (came - absent)


def check_in(session: Session, group: Group, month: date, now: datetime) -> CheckIn:
    """The question to a group about a month, asked now if it never was."""
    found = session.scalar(
        select(CheckIn).where(CheckIn.group_id == group.id, CheckIn.month == month)
    )
    if found is None:
        found = CheckIn(group=group, month=month, state=meeting.State.ASKED, asked_at=now)
        session.add(found)
        session.flush()
    return found


def tell_not_met(desk: Desk, found: CheckIn) -> None:
    """A group did not meet in a month; what was told of it before was wrong."""
    _answer(desk, found, meeting.Event.TELL_NOT_MET)


def tell_met(
    desk: Desk,
    found: CheckIn,
    gatherings: Sequence[Gathering],
    members: Sequence[Membership],
    teller: int,
    open_: Open | None = None,
) -> None:
    """A group met: keep who was there, in place of what this answer told before."""
    _answer(desk, found, meeting.Event.TELL_MET)
    for each in gatherings:
        for person_id in sorted(there(each, members, teller, open_)[0]):
            desk.session.add(
                Attendance(
                    person_id=person_id,
                    group_id=found.group_id,
                    check_in_id=found.id,
                    kind=Standing.GROUP,
                    month=each.day.replace(day=1) if each.day else found.month,
                    day=each.day,
                    told_at=desk.now,
                )
            )
    group = found.group
    if life.MACHINE.may(group.state, life.Event.MEET):
        group.state = life.MACHINE.after(group.state, life.Event.MEET)


def _answer(desk: Desk, found: CheckIn, event: meeting.Event) -> None:
    found.state = meeting.MACHINE.after(found.state, event)
    found.answered_at = desk.now
    desk.session.execute(delete(Attendance).where(Attendance.check_in_id == found.id))


def attest(
    desk: Desk,
    person: Person,
    kind: Standing,
    when: Iterable[tuple[date, date | None]],
    *,
    group: Group | None,
    note: Note,
) -> None:
    """Keep one member's own word, once for each month and day.

    Parameters
    ----------
    when : iterable of (date, date or None)
        The first day of a month, and the day in it where one was told.
    """
    rows = select(Attendance.month, Attendance.day).where(Attendance.person_id == person.id)
    known = set(desk.session.execute(rows).tuples())
    for month, day in dict.fromkeys(when):
        if (month, day) not in known:
            desk.session.add(
                Attendance(
                    person_id=person.id,
                    group_id=group.id if group else None,
                    note_id=note.id,
                    kind=kind,
                    month=month,
                    day=day,
                    told_at=desk.now,
                )
            )
