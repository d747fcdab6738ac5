"""Open seats of our own groups: who of those that wait would suit one, by the score of a round.

A group that meets keeps its hour, its place and its way of meeting.  So its members are
looked at as being there already, and only the newcomer's hours, way and format count.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from groups import membership
from matcher.candidate import Candidate, Format, Wants
from matcher.criteria import Criteria
from matcher.group_score import GroupScore
from matcher.practical import DOOR_MINUTES
from matcher.rolling import OpenGroup, newcomers
from matcher.score import Scorer
from service.desk import Desk
from service.pool import criteria, open_requests, pool_of
from service.settled import charter_of
from service.suiting import Spot, spot
from store.belonging import places_of
from store.groups import Group, Proposal
from store.people import Person
from store.requests import Kind, Request
from vocabulary import places, week

#: As many as a coordinator would look at.
_SHOWN = 3
#: Who sits with a newcomer, now or on return: wishes not to meet, and seats, count for them.
STAYING = (membership.State.ACTIVE, membership.State.ON_LEAVE)


@dataclass(frozen=True, slots=True)
class Fit:
    """Somebody who waits, in a group that meets.

    Attributes
    ----------
    request : Request
        Of the newcomer.
    score : GroupScore
        Of the group with the newcomer in it.
    scorer : Scorer
        Of these people alone.
    """

    request: Request
    score: GroupScore
    scorer: Scorer


@dataclass(frozen=True, slots=True)
class Gathering:
    """A group that meets, and those who wait and are free at its hour, as the matcher sees them.

    Attributes
    ----------
    group : str
        Its id.
    members : tuple of Candidate
        As being there already.
    able : tuple of Candidate
        Whom nobody's wish keeps out.
    slot : str or None
        None where the group's hour is open.
    rules : Criteria
    requests : mapping of str to Request
        By candidate id, of those who wait.
    """

    group: str
    members: tuple[Candidate, ...]
    able: tuple[Candidate, ...]
    slot: str | None
    rules: Criteria
    requests: Mapping[str, Request]


def own_group(session: Session, person: Person, code: str | None) -> Group | None:
    """The group of ours that somebody speaks of: the one named, else their only one."""
    rows = [each.group for each in places_of(session, person.id)]
    named = [each for each in rows if code is not None and each.code == code.upper()]
    if named:
        return named[0]
    return rows[0] if len(rows) == 1 and code is None else None


def staying(group: Group) -> list[Person]:
    """The members with whom a newcomer would sit."""
    return [each.person for each in group.memberships if each.state in STAYING]


def where(session: Session, group: Group) -> Spot | None:
    """Where a group meets, as far as its charter or its proposal tells; None where neither does."""
    settled = charter_of(group.charter).place
    if settled and group.organizer is not None:
        found = spot(settled, group.organizer, staying(group))
        if found is not None:
            return found
    proposed = session.get(Proposal, group.proposal_id) if group.proposal_id is not None else None
    if proposed is None:
        return None
    if proposed.format == Format.ONLINE.value:
        return Spot()
    town = places.find(proposed.meeting_place or "")
    return None if town is None else Spot(town.town, town.latitude, town.longitude)


def hour_of(group: Group) -> int | None:
    """The half hours at which a group meets; None where that is open, or not in our words."""
    try:
        return week.around(group.slot) if group.slot else None
    except week.WeekError:
        return None


def fits(desk: Desk, group: Group, waiting: Sequence[Request]) -> Iterator[Fit]:
    """Those who wait and would suit a group by every hard rule, who brings it most first."""
    found = gathered(desk, group, waiting)
    return iter(()) if found is None else ranked(found)


def gathered(desk: Desk, group: Group, waiting: Sequence[Request]) -> Gathering | None:
    """What has to be read to find who suits a group; None where there is nobody to look at."""
    inside = [_known_of(desk, each) for each in staying(group)]
    parting = [_known_of(desk, each) for each in _parting(group)]
    here = {each.person_id for each in (*inside, *parting)}
    free = [each for each in waiting if each.person_id not in here]
    if not inside or not free:
        return None
    pool = pool_of(desk.session, [*inside, *free, *parting], desk.settings, desk.now)
    hour = hour_of(group)
    rules = _rules(desk, hour)
    spot_ = where(desk.session, group)
    split = len(inside) + len(free)
    going = pool.candidates[split:]
    coming = [
        _at(each, hour) for each in pool.candidates[len(inside) : split] if not _shun(each, going)
    ]
    return Gathering(
        group=str(group.id),
        members=tuple(_there(each, hour, spot_) for each in pool.candidates[: len(inside)]),
        # Most of a large pool is not free at that hour: they need no scoring.
        able=tuple(each for each in coming if week.starts(each.week, rules.session_minutes)),
        slot=group.slot if hour is not None else None,
        rules=rules,
        requests={str(each.person_id): each for each in free},
    )


def ranked(found: Gathering) -> Iterator[Fit]:
    """Those who would suit a group by every hard rule, who brings it most first; reads nothing."""
    by_id = {each.id: each for each in found.able}
    seat = OpenGroup(found.group, tuple(each.id for each in found.members), found.slot)
    for each in newcomers(seat, list(by_id), [*found.members, *found.able], found.rules):
        # One at a time: mostly only the first is asked for.
        wish = found.requests[each.newcomer]
        yield _fit(wish, found.members, by_id[each.newcomer], found.rules)


def _parting(group: Group) -> list[Person]:
    """Those with whom a newcomer would still sit a few times."""
    going = membership.State.GIVING_NOTICE
    return [each.person for each in group.memberships if each.state is going]


def _shun(one: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether somebody would not sit with one of the others, or one of the others with them."""
    return any(one.id in each.not_with or each.id in one.not_with for each in others)


def _fit(wish: Request, members: Sequence[Candidate], newcomer: Candidate, rules: Criteria) -> Fit:
    scorer = Scorer([*members, newcomer], rules)
    return Fit(wish, scorer.group(range(len(members) + 1)), scorer)


def _rules(desk: Desk, hour: int | None) -> Criteria:
    """A session as long as the group's own, where its hour is known."""
    rules = criteria(desk.settings)
    if hour is None:
        return rules
    return replace(rules, session_minutes=hour.bit_count() * week.HALF_HOUR)


def _at(newcomer: Candidate, hour: int | None) -> Candidate:
    return newcomer if hour is None else replace(newcomer, week=newcomer.week & hour)


def _there(member: Candidate, hour: int | None, spot_: Spot | None) -> Candidate:
    """A member who comes already, to where the group meets and as it meets."""
    there = replace(
        member, week=member.week if hour is None else hour, wants=Wants.JOIN, with_=frozenset()
    )
    if spot_ is None:
        return there
    if not spot_.town:
        return replace(there, format=Format.ONLINE)
    return replace(
        there,
        format=Format.IN_PERSON,
        place=spot_.town,
        latitude=spot_.latitude,
        longitude=spot_.longitude,
        # No farther than next door: the group is not moved for a newcomer.
        max_travel_minutes=int(DOOR_MINUTES) + 1,
    )


def _known_of(desk: Desk, member: Person) -> Request:
    """The last wish of a member for a group; of one who had none here, a blank in its place."""
    found = desk.session.scalar(
        select(Request)
        .options(joinedload(Request.person).joinedload(Person.profile))
        .where(Request.person_id == member.id, Request.kind.in_((Kind.JOIN, Kind.FORM)))
        .order_by(Request.id.desc())
        .limit(1)
    )
    return found or Request(person_id=member.id, person=member, kind=Kind.JOIN, created_at=desk.now)


def lines(desk: Desk, group: Group) -> tuple[str, ...]:
    """Those who wait now and would suit a group, as a coordinator's mail shows them."""
    found = islice(fits(desk, group, open_requests(desk.session, desk.now)), _SHOWN)
    return tuple(
        f"Might suit: {each.request.person.first_name or 'a member'}"
        f" <{each.request.person.email}>,"
        f" utility of the group with them {each.score.utility:.2f}"
        for each in found
    )
