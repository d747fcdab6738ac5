"""Who could come into a proposal that people have left: everyone who said yes stays.

The hour stays as it was said, so that a yes given stays a yes to the same
hour; only the people change, and the town where its host has left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from groups import profile, request
from matcher import repair
from matcher.candidate import Candidate
from matcher.group_score import GroupScore
from matcher.score import Scorer
from service import proposing
from service.desk import Desk
from service.pool import criteria, open_requests, pool_of
from store.groups import Invitation, Proposal
from store.locks import hold_people
from store.people import Person
from store.requests import Request
from vocabulary import week

#: Those who said yes do not wait longer than this for ever new people.
LONGEST: Final = timedelta(days=21)
#: With fewer left than this nobody has a group to stay in: it is a new one.
_LEAST_STAYING: Final = 2
#: More newcomers at once than these make another group, not a mended one.
_MOST_NEW: Final = 2


@dataclass(frozen=True, slots=True)
class Mending:
    """A proposal as it could go on.

    Attributes
    ----------
    newcomers : tuple of Request
        Who would be asked, one or more.
    score : GroupScore
        Of the group with them.
    scorer : Scorer
        That it was scored with.
    """

    newcomers: tuple[Request, ...]
    score: GroupScore
    scorer: Scorer


def find(desk: Desk, proposal: Proposal) -> Mending | None:
    """The best replacements from the pool, as few as will do.

    One newcomer is looked for wherever one is enough to reach the least size;
    where several have left together, the fewest with which the group can go on.
    """
    staying = proposing.present(proposal)
    began = proposal.asked_at or proposal.created_at
    if desk.now - began > LONGEST or len(staying) < _LEAST_STAYING:
        return None
    seen = {place.person_id for place in proposal.invitations}
    spare = [each for each in open_requests(desk.session, desk.now) if each.person_id not in seen]
    inside = _requests(desk, staying)
    if not spare or len(inside) < len(staying):
        return None
    candidates = _at_the_hour(desk, proposal, [*inside, *spare])
    ids = {str(each.person_id): each for each in spare}
    stay = [str(each.person_id) for each in inside]
    chosen = _choose(desk, candidates, stay, list(ids), proposal.format)
    if chosen is None:
        return None
    scorer = Scorer(candidates, criteria(desk.settings))
    return Mending(tuple(ids[each] for each in chosen[0]), chosen[1], scorer)


def rescored(desk: Desk, proposal: Proposal) -> dict[str, Any]:
    """What is told of a proposal with those who are in it now; without reasons where it has none.

    Its hour and its place stay as they were said.
    """
    inside = _requests(desk, proposing.present(proposal))
    if len(inside) < _LEAST_STAYING:
        return {}
    candidates = _at_the_hour(desk, proposal, inside)
    scorer = Scorer(candidates, criteria(desk.settings))
    score = scorer.group(range(len(candidates)))
    if not score.feasible or score.meeting_place != proposal.meeting_place:
        return {}
    return proposing.kept_score(score, scorer)


def hold(desk: Desk, newcomers: Sequence[Request]) -> bool:
    """Hold the newcomers; False where one of them is not free any more."""
    hold_people(desk.session, [each.person_id for each in newcomers])
    query = (
        select(Request)
        .options(joinedload(Request.person))
        .where(Request.id.in_([each.id for each in newcomers]))
        .execution_options(populate_existing=True)
    )
    return all(
        each.state is request.State.OPEN and each.person.state is profile.State.ACTIVE
        for each in desk.session.scalars(query)
    )


def _choose(
    desk: Desk, candidates: Sequence[Candidate], stay: list[str], spare: list[str], how: str
) -> tuple[tuple[str, ...], GroupScore] | None:
    rules = criteria(desk.settings)
    if len(stay) >= desk.settings.min_size - 1:
        ranked = repair.repair(candidates, stay, spare, rules)
        fitting = (((one,), score) for one, score in ranked if _meets(score, how))
        return next(fitting, None)
    found = repair.mend(candidates, stay, spare, rules, most_new=_MOST_NEW)
    if found is None or not _meets(found.score, how):
        return None
    return found.newcomers, found.score


def _meets(score: GroupScore, how: str) -> bool:
    """Whether the group would still meet in the way that those who stay said yes to."""
    return score.format is not None and score.format.value == how


def _at_the_hour(desk: Desk, proposal: Proposal, requests: Sequence[Request]) -> list[Candidate]:
    pool = pool_of(desk.session, list(requests), desk.settings, desk.now)
    start, minutes = week.parse_slot(proposal.slot)
    hour = ((1 << (minutes // week.HALF_HOUR)) - 1) << start
    return [replace(each, week=each.week & hour) for each in pool.candidates]


def _requests(desk: Desk, places: Sequence[Invitation]) -> list[Request]:
    ids = [place.request_id for place in places if place.request_id is not None]
    query = (
        select(Request)
        .options(joinedload(Request.person).joinedload(Person.profile))
        .where(Request.id.in_(ids))
        .order_by(Request.id)
    )
    return list(desk.session.scalars(query))
