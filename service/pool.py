"""The open requests as one pool: who may be matched now, and what is known of each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, true
from sqlalchemy.orm import Session, joinedload

from groups import profile, reach, request
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
    """Whom each person has met in earlier proposals or groups."""
    found: dict[int, set[str]] = defaultdict(set)
    for owner, column in ((Invitation, "proposal_id"), (Membership, "group_id")):
        together: dict[int, list[int]] = defaultdict(list)
        rows = session.execute(select(getattr(owner, column), owner.person_id))
        for place, person_id in rows:
            together[place].append(person_id)
        for people in together.values():
            for one in people:
                found[one] |= {str(other) for other in people if other != one}
    return {one: frozenset(found.get(one, ())) for one in ids}


def pool_of(
    session: Session, requests: Sequence[Request], settings: Settings, now: datetime
) -> Pool:
    """The pool that these requests make."""
    names = known(requests)
    before = met(session, [r.person_id for r in requests])
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
