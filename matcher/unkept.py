"""Wishes to be with somebody that no group can keep: they hold back who wishes, nobody else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from matcher.candidate import Candidate, Format
from matcher.columns import Columns, units
from matcher.criteria import Criteria
from matcher.pairs import clash_rows, starts_of
from vocabulary import week


def bound(columns: Columns, candidates: Sequence[Candidate], criteria: Criteria) -> Columns:
    """The columns with the units that are left where wishes that cannot be kept bind nobody else.

    Parameters
    ----------
    columns : Columns
        Of the candidates, as `matcher.columns.encode` makes them.
    """
    apart = _apart(columns, candidates, criteria)
    held = held_back(columns, candidates, criteria, apart)
    if not held:
        return columns
    part = columns.takes_part

    def binds(i: int, j: int) -> bool:
        return i not in held or j in held or not part[j]

    unit, size = units(candidates, binds)
    # Larger than can ever be found: the wisher is placed in no group.
    np.add.at(size, sorted({i for i, _ in apart}), 1)
    return replace(columns, unit=unit, unit_size=size)


def held_back(
    columns: Columns,
    candidates: Sequence[Candidate],
    criteria: Criteria,
    apart: set[tuple[int, int]] | None = None,
) -> set[int]:
    """Whose wish cannot be kept, or who takes no part: what they wish binds nobody else.

    A companion is absent, takes no part, may not share a group with the wisher whoever else is in
    it, or can be in no group for what they brought or wish themselves; or the wisher cannot.
    """
    apart = _apart(columns, candidates, criteria) if apart is None else apart
    places = {id_: i for i, id_ in enumerate(columns.ids)}
    part = columns.takes_part
    wishes = {
        i: [places.get(other, -1) for other in c.with_ if other != c.id]
        for i, c in enumerate(candidates)
        if c.with_
    }
    held = {i for i, _ in apart}
    held |= {i for i, named in wishes.items() if not part[i] or any(j < 0 for j in named)}
    held |= {i for i, named in wishes.items() if not all(part[j] for j in named if j >= 0)}
    tied = {i for i, named in wishes.items() for i in (i, *named) if i >= 0}
    held |= _barred(tied, candidates, criteria)
    more = held
    while more:
        # Whoever wishes to be with them cannot be placed either.
        more = {i for i, named in wishes.items() if i not in held and not held.isdisjoint(named)}
        held |= more
    return held


def _apart(
    columns: Columns, candidates: Sequence[Candidate], criteria: Criteria
) -> set[tuple[int, int]]:
    """Who wishes to be with whom, and may not be."""
    places = {id_: i for i, id_ in enumerate(columns.ids)}
    wishes = [
        (i, sorted(places[other] for other in c.with_ if other in places and other != c.id))
        for i, c in enumerate(candidates)
        if c.with_
    ]
    people = sorted({k for i, named in wishes for k in (i, *named)})
    if not people:
        return set()
    here = {i: k for k, i in enumerate(people)}
    some = columns.take(people)
    starts = starts_of(some.week, criteria.session_minutes)
    found = set()
    for i, named in wishes:
        others = np.array([here[j] for j in named], np.int64)
        clash = clash_rows(some, criteria, [here[i]], others, starts)[0]
        found |= {(i, j) for j, bits in zip(named, clash.tolist(), strict=True) if bits}
    return found


def _barred(some: set[int], candidates: Sequence[Candidate], criteria: Criteria) -> set[int]:
    """Those of some people who can be in no group, for what they brought or asked for alone."""
    bearers = Counter(mark for i in some for mark in candidates[i].affinity)
    if bearers:
        bearers = Counter(mark for c in candidates for mark in c.affinity)
    return {
        i
        for i in some
        for c in (candidates[i],)
        if not week.starts(c.week, criteria.session_minutes)
        or (c.most is not None and c.most < criteria.least)
        or (c.format is Format.IN_PERSON and not c.located)
        or any(bearers[mark] == 1 for mark in c.affinity)
    }
