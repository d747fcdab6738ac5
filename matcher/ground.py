"""What the moves need to know of a pool or a part of it, and its tables."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.chain import Ground
from matcher.criteria import Criteria
from matcher.searched import codes, placeable
from matcher.tables import NEED_PRESCRIBER, SQUARED, TRAVEL, Ints, Tables

#: What rounding to single precision may add to a utility is no merit, so the floor is raised by it.
ROUNDED = 1.0 + 1e-6


def ground_of(t: Tables, criteria: Criteria, takes_part: NDArray[np.bool_]) -> Ground:
    """What the moves need to know of a pool."""
    n = len(t.unit)
    mates = _mates(np.asarray(t.unit))
    may = placeable(t.unit, t.unit_size, t.most, takes_part, criteria.least)
    free = (t.clash == 0) & may[:, None] & may & (t.unit[:, None] != t.unit)
    # Whoever may not be with somebody comes last in the list of them, and is cut off.
    order = np.argsort(np.where(free, t.pairs[:, :, SQUARED], np.inf), axis=1, kind="stable")
    near = order[np.arange(n) < free.sum(axis=1)[:, None]]
    first = np.concatenate([[0], np.cumsum(free.sum(axis=1))])
    return Ground(
        people=np.flatnonzero(may),
        first=first.astype(np.int64),
        near=near.astype(np.int32),
        mates=mates,
        code=codes(n),
        floor=criteria.floor,
        least=criteria.least,
        likely=criteria.preferred_most,
        company=bool(t.marks.any() or t.limits[NEED_PRESCRIBER]),
    )


def _mates(unit: Ints) -> Ints:
    """Everybody of each person's unit, filled with -1."""
    order = np.argsort(unit, kind="stable")
    _, begin, size = np.unique(unit[order], return_index=True, return_counts=True)
    which = np.searchsorted(unit[order][begin], unit)
    mates = np.full((len(unit), int(size.max(initial=1))), -1, np.int64)
    for column in range(mates.shape[1]):
        rows = size[which] > column
        mates[rows, column] = order[begin[which[rows]] + column]
    return mates


def single(t: Tables, ground: Ground) -> tuple[Tables, Ground]:
    """The same in single precision, as a cell has it, which breaks no rule by its rounding.

    Parameters
    ----------
    t : Tables
        Of a pool, in double precision.
    ground : Ground
        Of the same pool.

    Returns
    -------
    Tables
        Whose ways are never told shorter than they are.
    Ground
        Whose floor lies above all that rounding may add.
    """
    pairs = t.pairs.astype(np.float32)
    ways = pairs[:, :, TRAVEL]
    short = ways < t.pairs[:, :, TRAVEL]
    ways[short] = np.nextafter(ways[short], np.float32(np.inf))
    rounded: Any = pairs
    return t._replace(pairs=rounded), ground._replace(floor=ground.floor * ROUNDED)


def part_of(t: Tables, people: Ints) -> Tables:
    """The tables of some of the people, in the order given."""
    pairs = np.ix_(people, people)
    return Tables(
        pairs=np.ascontiguousarray(t.pairs[pairs]),
        clash=np.ascontiguousarray(t.clash[pairs]),
        starts=t.starts[people],
        format=t.format[people],
        most=t.most[people],
        unit=np.unique(t.unit[people], return_inverse=True)[1].astype(t.unit.dtype),
        unit_size=t.unit_size[people],
        marks=t.marks[people],
        prescribes=t.prescribes[people],
        size_wish=t.size_wish[people],
        waiting=t.waiting[people],
        bands=t.bands,
        soft=t.soft,
        limits=t.limits,
    )
