"""What ends as time passes: places that were given up, and groups that nobody is left in.

A place is kept until the last meeting that its holder named, for taking leave
belongs to a meeting (guideline 4).  A group of one is none: the last one is told,
and is free to be found another.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final

from sqlalchemy import func, select

from groups import group as life
from groups import membership, profile
from service import notices
from service.desk import Desk
from store.groups import Group, Membership
from store.locks import hold_group, hold_people
from store.people import Note

#: Who gave notice and never named a last meeting has gone after this.
NOTICE: Final = timedelta(days=60)
#: One person consults with nobody.
_LEAST: Final = 2
_INSIDE: Final = (
    membership.State.ACTIVE,
    membership.State.ON_LEAVE,
    membership.State.GIVING_NOTICE,
)


def end_of(day: date, at: Desk) -> datetime:
    """The end of a day where the association is: a last meeting may be in its evening."""
    return datetime.combine(day, time.max, tzinfo=at.settings.zone)


def gone_by(at: Desk, noted: datetime | None = None) -> date:
    """When who leaves now, or gave notice then, and names no last meeting has gone."""
    return ((noted or at.now) + NOTICE).astimezone(at.settings.zone).date()


def noted_at(at: Desk, person_id: int) -> datetime | None:
    """When somebody's leaving was noted, the last time that it was."""
    return at.session.scalar(
        select(func.max(Note.created_at)).where(Note.person_id == person_id, Note.kind == "leave")
    )


def part(at: Desk) -> int:
    """Take out those whose last meeting is over; how many."""
    leaving = select(Membership.person_id).where(Membership.state == membership.State.GIVING_NOTICE)
    hold_people(at.session, at.session.scalars(leaving))
    rows = select(Membership).where(Membership.state == membership.State.GIVING_NOTICE)
    gone = [each for each in at.session.scalars(rows) if _is_over(at, each)]
    for each in gone:
        leave(each)
    at.session.flush()
    return len(gone)


def leave(place: Membership) -> None:
    """Take a place away, and the organizing of the group where it went with it."""
    place.state = membership.MACHINE.after(place.state, membership.Event.LEAVE)
    if place.group.organizer_id == place.person_id:
        place.group.organizer_id = None


def _is_over(at: Desk, place: Membership) -> bool:
    if place.last_date is not None:
        return place.last_date <= at.now
    noted = noted_at(at, place.person_id)
    return noted is not None and noted + NOTICE <= at.now


def close_empty(at: Desk) -> int:
    """End the groups that fewer than two are in, and tell who is left; how many."""
    staying = select(Membership.group_id).where(Membership.state.in_(_INSIDE))
    enough = staying.group_by(Membership.group_id).having(func.count() >= _LEAST)
    empty = select(Group.id).where(Group.state != life.State.CLOSED, Group.id.not_in(enough))
    whose = select(Membership.person_id).where(Membership.group_id.in_(empty))
    hold_people(at.session, at.session.scalars(whose))
    ended = at.session.scalars(select(Group).where(Group.id.in_(empty)).order_by(Group.id)).all()
    for each in ended:
        hold_group(at.session, each.id)
        told = close(at, each)
        at.alert(
            "ended",
            f"the group {each.code} has ended",
            f"Fewer than two members are left in {each.code}, so that it has ended here:"
            f" {'the last one was told' if told else 'nobody is left who could be told'}.",
            "You need do nothing.",
        )
    return len(ended)


def close(at: Desk, group: Group, *, by_coordinator: bool = False) -> int:
    """End a group, and tell those who are in it; how many were told.

    Raises
    ------
    groups.transitions.IllegalEvent
        If it has ended already.
    """
    group.state = life.MACHINE.after(group.state, life.Event.CLOSE)
    inside = [each for each in group.memberships if each.state in _INSIDE]
    told = 0
    for each in inside:
        each.state = membership.MACHINE.after(each.state, membership.Event.LEAVE)
        # Until then they were in it, whatever year is asked about.
        each.last_date = each.last_date or at.now
        if each.person.state in profile.UNWRITTEN:
            continue
        notice = notices.GroupClosed(
            first_name=each.person.first_name,
            group_name=group.code,
            by_coordinator=by_coordinator,
        )
        at.outbox.tell(each.person, notice)
        told += 1
    return told


def rest(at: Desk, group: Group) -> None:
    """Let a group rest that has told nothing for long; a meeting wakes it."""
    if life.MACHINE.may(group.state, life.Event.REST):
        group.state = life.MACHINE.after(group.state, life.Event.REST)
    at.session.flush()
