"""Rules that contradict each other, found before any search and named in one sentence each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from matcher import tables
from matcher.candidate import Candidate
from matcher.columns import encode
from matcher.criteria import Criteria
from matcher.pairs import tables_of
from matcher.phrases import listing
from matcher.practical import meeting
from matcher.tables import Tables
from vocabulary import week

#: Why two people who must be together cannot be.
_APART = (
    (tables.NOT_WITH, "are also not to be in one group"),
    (tables.SAME_PRACTICE, "work in the same practice, of which a group takes one"),
    (tables.FORMATS, "do not meet: one only in person, the other only online"),
    (tables.NO_HOUR, "have no hour of the week in common"),
    (tables.NO_PLACE, "are too far apart to meet in person"),
)


def find(candidates: Sequence[Candidate], criteria: Criteria) -> tuple[str, ...]:
    """One sentence for each contradiction; nothing where the rules can all be kept.

    A contradiction keeps those it names out of every group; everybody else can
    still be placed.
    """
    return (
        *_pool(candidates, criteria),
        *_persons(candidates, criteria),
        *_units(candidates, criteria),
        *_marks(candidates),
    )


def _takes_part(person: Candidate, criteria: Criteria) -> bool:
    return person.waits or (criteria.include_offers and person.fixed is None)


def _pool(candidates: Sequence[Candidate], criteria: Criteria) -> list[str]:
    taking = [c for c in candidates if _takes_part(c, criteria)]
    found = []
    if len(taking) < criteria.least:
        found.append(
            f"{len(taking)} people want a group, and a group needs {criteria.least}: "
            "wait for more, or lower the least size"
        )
    if criteria.need_prescriber and not encode(taking).prescribes.any():
        found.append("each group needs a prescriber, and there is none in the pool")
    return found


def _persons(candidates: Sequence[Candidate], criteria: Criteria) -> list[str]:
    found = []
    known = {candidate.id for candidate in candidates}
    idle = {
        c.id for c in candidates if not (c.waits or (criteria.include_offers and c.fixed is None))
    }
    for c in candidates:
        if c.most is not None and c.most < criteria.least:
            found.append(f"{c.id} wants at most {c.most}, and a group needs {criteria.least}")
        if c.least is not None and c.least > criteria.most:
            found.append(
                f"{c.id} wants at least {c.least}, and a group has at most {criteria.most}"
            )
        absent = sorted(c.with_ - known)
        if absent:
            found.append(f"{c.id} must be with {listing(absent)}, {_who(absent)} not in the pool")
        passive = sorted(c.with_ & idle)
        if passive and c.id not in idle:
            found.append(f"{c.id} must be with {listing(passive)}, who takes no part in this round")
        if c.id in c.with_ | c.not_with:
            found.append(f"{c.id} wishes to be with or without {c.id}: name somebody else")
        if c.week and not week.starts(c.week, criteria.session_minutes):
            found.append(
                f"{c.id} is never free for {criteria.session_minutes} minutes in one piece"
            )
    return found


def _who(names: Sequence[str]) -> str:
    return "who is" if len(names) == 1 else "who are"


def _units(candidates: Sequence[Candidate], criteria: Criteria) -> list[str]:
    """Contradictions among people who must be together."""
    named = {other for c in candidates for other in c.with_}
    candidates = [c for c in candidates if c.with_ or c.id in named]
    columns = encode(candidates)
    units: dict[int, list[int]] = {}
    for i in (int(i) for i in (columns.unit_size > 1).nonzero()[0]):
        units.setdefault(int(columns.unit[i]), []).append(i)
    found = []
    for unit in units.values():
        t = tables_of(columns.take(unit), criteria)
        names = [columns.ids[i] for i in unit]
        room = int(t.most.min())
        if len(unit) > room:
            found.append(
                f"{listing(names)} must be together, and that is {len(unit)} people "
                f"where at most {room} may be in the group"
            )
        pairs = [
            f"{first} and {second} must be together, but they {reason}"
            for (a, first), (b, second) in combinations(enumerate(names), 2)
            for bit, reason in _APART
            if t.clash[a, b] & bit
        ]
        found += pairs or _all_of(unit, candidates, t, criteria)
    return found


def _all_of(
    unit: Sequence[int], candidates: Sequence[Candidate], t: Tables, criteria: Criteria
) -> list[str]:
    """What only shows where all of them are looked at: an hour, a place."""
    people = [candidates[i] for i in unit]
    common = week.ALL
    for person in people:
        common &= person.week
    missing = []
    if not week.starts(common, criteria.session_minutes):
        missing.append("hour of the week")
    if meeting([person.format for person in people], t.pairs[:, :, tables.TRAVEL]) is None:
        missing.append("place")
    names = listing([person.id for person in people])
    return [
        f"{names} must be together, and there is no {what} that suits them all" for what in missing
    ]


def _marks(candidates: Sequence[Candidate]) -> list[str]:
    """Marks that only one person bears, who asked not to be the only one."""
    bearers: dict[str, list[str]] = {}
    for candidate in candidates:
        for mark in candidate.affinity:
            bearers.setdefault(mark, []).append(candidate.id)
    return [
        f"{ids[0]} asked not to be the only member marked '{mark}', and nobody else is"
        for mark, ids in sorted(bearers.items())
        if len(ids) == 1
    ]
