"""Open seats of our own groups: who of those that wait would suit one, by the score of a round."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from groups import membership
from matcher.rolling import OpenGroup, Seat, newcomers
from service.desk import Desk
from service.pool import criteria, open_requests, pool_of
from store.groups import Group, Membership
from store.people import Person
from store.requests import Request

#: As many as a coordinator would look at.
_SHOWN = 3


def own_group(session: Session, person: Person, code: str | None) -> Group | None:
    """The group of ours that somebody speaks of: the one named, else their only one."""
    rows = session.scalars(
        select(Group)
        .join(Membership)
        .where(
            Membership.person_id == person.id,
            Membership.state.in_((membership.State.ACTIVE, membership.State.GIVING_NOTICE)),
        )
    ).all()
    named = [each for each in rows if code is not None and each.code == code.upper()]
    if named:
        return named[0]
    return rows[0] if len(rows) == 1 and code is None else None


def who_would_suit(desk: Desk, group: Group, seats: int) -> list[tuple[Person, Seat]]:
    """Those who wait and would suit a group, the one who brings it most first.

    Nobody is asked by this: each present member's own yes comes first
    (guideline 3), so the list is for the coordinators' eyes.
    """
    session = desk.session
    inside = _requests_of(session, group)
    waiting = open_requests(session, desk.now)
    if not inside or not waiting:
        return []
    pool = pool_of(session, [*inside, *waiting], desk.settings, desk.now)
    seat = OpenGroup(
        str(group.id),
        tuple(str(each.person_id) for each in inside),
        group.slot or None,
        max(1, seats),
    )
    ranked = newcomers(
        seat,
        [str(each.person_id) for each in waiting],
        pool.candidates,
        criteria(desk.settings),
    )
    people = {str(each.person_id): each.person for each in waiting}
    return [(people[each.newcomer], each) for each in ranked[:_SHOWN]]


def lines(found: Sequence[tuple[Person, Seat]]) -> tuple[str, ...]:
    """The ranking as a coordinator's mail shows it."""
    return tuple(
        f"Might suit: {person.first_name or 'a member'} <{person.email}>,"
        f" utility of the group with them {seat.score.utility:.2f}"
        for person, seat in found
    )


def _requests_of(session: Session, group: Group) -> list[Request]:
    """The last request of each member who stays: what is known of their hours and way."""
    found = []
    for each in group.memberships:
        if each.state is not membership.State.ACTIVE:
            continue
        request = session.scalar(
            select(Request)
            .options(joinedload(Request.person).joinedload(Person.profile))
            .where(Request.person_id == each.person_id)
            .order_by(Request.id.desc())
            .limit(1)
        )
        if request is not None:
            found.append(request)
    return found
