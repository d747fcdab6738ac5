"""A matching round: who is waiting, the best grouping, a proposal for each good group."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from groups import request
from mail.leaving.signing import Signer
from matcher.score import Scorer
from matcher.solution import Solution
from service import notices
from service.desk import Desk, desk
from service.early import arrivals_a_day, enough
from service.filling import fill
from service.pool import Pool, criteria, pool
from service.proposing import propose
from service.settings import Settings
from service.weekly import next_round
from store.locks import hold_people
from store.people import Person
from store.requests import Kind, Request
from store.session import Store

#: Nobody is told more often than this that a round has passed by.
_TELL_AGAIN = timedelta(days=28)


@dataclass(frozen=True, slots=True)
class Round:
    """What a round came to.

    Attributes
    ----------
    solution : Solution
    proposals : tuple of str
        Codes of the proposals that were made.
    told : int
        How many were told that they were not placed.
    seats : tuple of str
        Codes of the free seats that somebody was asked about.
    """

    solution: Solution
    proposals: tuple[str, ...] = ()
    told: int = 0
    seats: tuple[str, ...] = ()


def plan(
    store: Store,
    settings: Settings,
    now: datetime,
    *,
    seed: int = 1,
    seconds: float = 10.0,
    progress: Callable[[float, float], None] | None = None,
) -> tuple[Pool, Solution]:
    """The best grouping of those who wait; changes nothing.

    Solving happens outside any transaction, so that nobody's letter waits for it.
    """
    # The solvers take half a second to load, and most ticks have no round.
    from matcher.solve import solve

    with store.read() as session:
        waiting = pool(session, settings, now)
    solution = solve(
        waiting.candidates, criteria(settings), seed=seed, seconds=seconds, progress=progress
    )
    return waiting, solution


def run(
    store: Store,
    settings: Settings,
    now: datetime,
    *,
    early: bool = False,
    signers: Sequence[Signer] = (),
    seed: int = 1,
    seconds: float = 10.0,
    progress: Callable[[float, float], None] | None = None,
) -> Round:
    """Match everybody who waits, and ask the people of each good group.

    Parameters
    ----------
    early : bool
        Between the weekly rounds: only very good groups are proposed, of people
        who may not expect better by waiting, and nobody is told that there was
        none for them.
    """
    waiting, solution = plan(store, settings, now, seed=seed, seconds=seconds, progress=progress)
    scorer = Scorer(waiting.candidates, criteria(settings)) if waiting.candidates else None
    days = (next_round(settings, now) - now) / timedelta(days=1)
    codes: list[str] = []
    with store.write() as session:
        at = desk(session, settings, now, signers=signers)
        # Who was waiting at the plan may have left since: they are looked at anew, and held.
        hold_people(session, [int(each.id) for each in waiting.candidates])
        arrivals = arrivals_a_day(session, now)
        for group in solution.groups:
            if early and (scorer is None or not enough(group, scorer, arrivals, days)):
                continue
            requests = [_request(session, waiting.requests[one]) for one in group.members]
            present = [each for each in requests if each is not None]
            if scorer is None or len(present) < len(requests):
                continue
            made = propose(at, group, scorer, present, solution.groups)
            if made is not None:
                codes.append(made.code)
    # After the groups, since these need several people at once, and a seat only one.
    seats = fill(store, settings, now, signers=signers)
    told = 0
    if not early:
        with store.write() as session:
            hold_people(session, [int(each.id) for each in waiting.candidates])
            told = _tell_unplaced(desk(session, settings, now, signers=signers), waiting, solution)
    return Round(solution, tuple(codes), told, tuple(seats))


def _request(session: Session, request_id: int) -> Request | None:
    query = (
        select(Request)
        .options(joinedload(Request.person).joinedload(Person.profile))
        .where(Request.id == request_id)
    )
    return session.scalar(query)


def _tell_unplaced(at: Desk, waiting: Pool, solution: Solution) -> int:
    """Tell whoever was not placed why, and what would help; not every week again."""
    told = 0
    following = next_round(at.settings, at.now)
    asked = _asked_already(at, waiting)
    for left in solution.unplaced:
        wish = _request(at.session, waiting.requests[left.id])
        if wish is None or wish.state is not request.State.OPEN:
            continue
        if wish.not_placed_at is not None and at.now - wish.not_placed_at < _TELL_AGAIN:
            continue
        wish.not_placed_at = at.now
        notice = notices.NotPlaced(
            first_name=wish.person.first_name,
            why=left.why,
            would_help=left.would_help,
            next_round=following,
            asked=asked,
        )
        at.outbox.tell(wish.person, notice)
        told += 1
    return told


def _asked_already(at: Desk, waiting: Pool) -> int:
    """How many were in no round because they are being asked about a group."""
    proposed = select(Request.person_id).where(
        # Who offers a seat is in no round anyway.
        Request.state == request.State.PROPOSED,
        Request.kind.in_((Kind.JOIN, Kind.FORM)),
    )
    return len({str(each) for each in at.session.scalars(proposed)} - set(waiting.requests))
