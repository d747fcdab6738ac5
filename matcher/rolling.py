"""Placing people between rounds: open seats for a newcomer, newcomers for a group.

The score is that of a round.  A group that meets keeps its members and its hour, and
a rule that it breaks among its own members is its own affair: only what the newcomer
would break keeps them out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from matcher.candidate import Candidate
from matcher.criteria import Criteria
from matcher.group_score import GroupScore
from matcher.rules import newly_broken
from matcher.score import Scorer
from vocabulary import week


@dataclass(frozen=True, slots=True)
class OpenGroup:
    """An existing group that would take somebody in.

    Attributes
    ----------
    id : str
    members : tuple of str
        Ids of those who stay.
    slot : str or None
        The weekly hour at which it meets, such as ``Tue 12:00-13:30``; None where that
        is still open.
    seats : int
        How many it would take in.
    """

    id: str
    members: tuple[str, ...]
    slot: str | None = None
    seats: int = 1


@dataclass(frozen=True, slots=True)
class Seat:
    """One newcomer in one group.

    Attributes
    ----------
    group, newcomer : str
        Ids.
    score : GroupScore
        Of the group with the newcomer in it.
    gain : float
        What the newcomer brings: size times utility after, less the same before.
    """

    group: str
    newcomer: str
    score: GroupScore
    gain: float


def open_seats(
    newcomer: str,
    groups: Sequence[OpenGroup],
    candidates: Sequence[Candidate],
    criteria: Criteria | None = None,
) -> list[Seat]:
    """The seats that suit a newcomer, the best group for them first.

    Parameters
    ----------
    newcomer : str
        Id.
    groups : sequence of OpenGroup
    candidates : sequence of Candidate
        The newcomer and every member of the groups.
    criteria : Criteria, optional

    Returns
    -------
    list of Seat
        By falling utility of the group with the newcomer in it; those that would
        break a rule or lie under the floor are left out.
    """
    found = [seat for group in groups for seat in _seats(group, [newcomer], candidates, criteria)]
    return sorted(found, key=lambda seat: (-seat.score.utility, seat.group))


def newcomers(
    group: OpenGroup,
    waiting: Sequence[str],
    candidates: Sequence[Candidate],
    criteria: Criteria | None = None,
) -> list[Seat]:
    """The people who would suit a group, who brings it most first.

    Parameters
    ----------
    waiting : sequence of str
        Ids of those who wait for a place.
    """
    found = _seats(group, waiting, candidates, criteria)
    return sorted(found, key=lambda seat: (-seat.gain, seat.newcomer))


def _seats(
    group: OpenGroup,
    waiting: Sequence[str],
    candidates: Sequence[Candidate],
    criteria: Criteria | None,
) -> list[Seat]:
    if group.seats < 1:
        return []
    known = {candidate.id: candidate for candidate in candidates}
    stay = [_at_hour(known[one], group.slot) for one in group.members]
    come = [_in_hour(known[one], group.slot) for one in waiting if one not in group.members]
    if not come:
        return []
    scorer = Scorer([*stay, *come], criteria)
    inside = range(len(stay))
    before = scorer.group(inside).utility * len(stay) if len(stay) >= 2 else 0.0
    scores = scorer.groups([[*inside, len(stay) + k] for k in range(len(come))])
    return [
        Seat(group.id, person.id, score, score.size * score.utility - before)
        for person, score in zip(come, scores, strict=True)
        if score.utility >= scorer.criteria.floor
        and score.slot is not None
        and not newly_broken(
            scorer.index[person.id], inside, scorer.candidates, scorer.tables, scorer.criteria
        )
    ]


def _at_hour(member: Candidate, slot: str | None) -> Candidate:
    """A member as free at the hour of the group: they come already."""
    return member if slot is None else replace(member, week=week.around(slot))


def _in_hour(newcomer: Candidate, slot: str | None) -> Candidate:
    """A newcomer with no hours but that of the group."""
    return newcomer if slot is None else replace(newcomer, week=newcomer.week & week.around(slot))
