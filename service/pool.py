"""The open requests as one pool: who may be matched now, and what is known of each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import select, true
from sqlalchemy.orm import Session, aliased, joinedload

from groups import invitation, profile, reach, request
from matcher.candidate import Candidate
from matcher.criteria import Criteria
from service.candidates import candidate, known
from service.good_standing import IN_A_ROUND
from service.settings import Settings
from store.groups import Invitation, Membership
from store.people import Person
from store.reach import Reach
from store.requests import Kind, Request

#: Somebody who is back within this time can still answer a proposal made now.
_BACK_SOON = timedelta(days=3)
#: So many noes to groups with one and the same person, and the two are not proposed again.
_NOES: Final = 2


@dataclass(frozen=True, slots=True)
class Pool:
    """Candidates with the requests behind them.

    Attributes
    ----------
    candidates : tuple of Candidate
        Their ids are the ids of the people, as text.
    requests : mapping of str to int
        Request id by candidate id.
    """

    candidates: tuple[Candidate, ...]
    requests: Mapping[str, int]


def criteria(settings: Settings) -> Criteria:
    """What the association asks of a group."""
    return Criteria(
        least=settings.min_size,
        most=settings.max_size,
        need_prescriber=settings.need_prescriber,
    )


def facts_of(person: Person) -> Mapping[str, Any]:
    """The facts on file about a person; empty where there are none."""
    return person.profile.facts if person.profile else {}


def private_of(person: Person) -> Mapping[str, Any]:
    """The private wishes on file."""
    return person.profile.private if person.profile else {}


def met(session: Session, ids: Collection[int]) -> Mapping[int, frozenset[str]]:
    """Whom each person has met: who was introduced into a group with them.

    A proposal that fell introduced nobody; who said yes to one another in it are not the less
    welcome to one another.
    """
    together: dict[int, list[int]] = defaultdict(list)
    for group, person_id in session.execute(select(Membership.group_id, Membership.person_id)):
        together[group].append(person_id)
    found: dict[int, set[str]] = defaultdict(set)
    for people in together.values():
        for one in people:
            found[one] |= {str(other) for other in people if other != one}
    return {one: frozenset(found.get(one, ())) for one in ids}


def refused(session: Session, ids: Collection[int]) -> Mapping[int, frozenset[str]]:
    """Whom each person has been proposed with, and said no, as often as is asked at all."""
    mine, theirs = aliased(Invitation), aliased(Invitation)
    rows = session.execute(
        select(mine.person_id, theirs.person_id)
        .join(theirs, mine.proposal_id == theirs.proposal_id)
        .where(
            mine.state == invitation.State.DECLINED,
            mine.person_id.in_(ids),
            theirs.person_id != mine.person_id,
        )
    )
    times = Counter((one, other) for one, other in rows)
    found: dict[int, set[str]] = defaultdict(set)
    for (one, other), noes in times.items():
        if noes >= _NOES:
            found[one].add(str(other))
    return {one: frozenset(found.get(one, ())) for one in ids}


def pool_of(
    session: Session, requests: Sequence[Request], settings: Settings, now: datetime
) -> Pool:
    """The pool that these requests make."""
    names = known(requests)
    ids = [r.person_id for r in requests]
    before, apart = met(session, ids), refused(session, ids)
    return Pool(
        tuple(
            candidate(
                r,
                facts_of(r.person),
                private_of(r.person),
                names,
                settings.zone,
                now,
                before[r.person_id],
                apart[r.person_id],
            )
            for r in requests
        ),
        {str(r.person_id): r.id for r in requests},
    )


def open_requests(
    session: Session, now: datetime, of: Collection[int] | None = None
) -> list[Request]:
    """The requests that a round may use, the longest waiting first; perhaps of some people only."""
    rows = session.scalars(
        select(Request)
        .join(Person)
        .options(joinedload(Request.person).joinedload(Person.profile))
        .where(
            Request.state == request.State.OPEN,
            Request.kind.in_((Kind.JOIN, Kind.FORM)),
            true() if of is None else Request.person_id.in_(of),
            Person.state == profile.State.ACTIVE,
            Person.roster_status.in_(IN_A_ROUND),
            # Whoever cannot be reached could not answer.
            Person.email.not_in(select(Reach.address).where(Reach.state == reach.State.LOST)),
        )
        .order_by(Request.opened_at, Request.id)
    )
    first: dict[int, Request] = {}
    for row in rows:
        away = row.person.away_until
        if away is None or away <= now + _BACK_SOON:
            first.setdefault(row.person_id, row)
    return list(first.values())


def pool(session: Session, settings: Settings, now: datetime) -> Pool:
    """Everybody who may be matched now."""
    return pool_of(session, open_requests(session, now), settings, now)
