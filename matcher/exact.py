"""Small pools, solved with proof: every feasible group listed, the best packing found.

Theory of operation.  Groups grow one member at a time in the order of the pool,
as arrays: a group is extended only by people later in the order with whom no
hard rule of pairs stands between, and only while a common hour remains; both
can never be mended by more members, so nothing feasible is lost.  Each person
may be in one group at most, so the best grouping is a maximum weight set
packing (`matcher.packing`).  This is the way of a process without a compiler;
`matcher.proof` goes further.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from matcher.master import incidence
from matcher.packing import Packing, pack
from matcher.score import Scorer

__all__ = ["MOST_GROUPS", "Groups", "Packing", "feasible", "incidence", "pack"]

Groups = NDArray[np.int64]

#: More candidate groups than this are not listed: the search takes over.
MOST_GROUPS = 400_000
#: Groups worked on at once, a tenth of a second.
PIECE = 10_000


def feasible(
    scorer: Scorer, most_groups: int = MOST_GROUPS, late: Callable[[], bool] = lambda: False
) -> tuple[Groups, NDArray[np.float64]] | None:
    """Every group that may be, with its utility; None where there are too many.

    Parameters
    ----------
    scorer : Scorer
    most_groups : int
        Groups of any size that may be looked at.
    late : callable, optional
        Asked again and again; where it says so there are too many.

    Returns
    -------
    groups : ndarray of shape (n_groups, most)
        Places of members, padded with -1.
    utility : ndarray of shape (n_groups,)
    """
    criteria = scorer.criteria
    people = np.flatnonzero(scorer.takes_part)
    compatible = scorer.tables.clash == 0
    starts = np.asarray(scorer.tables.starts)
    level = people[:, None].astype(np.int64)
    hours = starts[people]
    found: list[Groups] = []
    values: list[NDArray[np.float64]] = []
    tried = 0
    for size in range(1, min(criteria.most, len(people)) + 1):
        if size >= criteria.least and len(level):
            utility = _scored(scorer, _padded(level, criteria.most), late)
            if utility is None:
                return None
            good = utility >= criteria.floor
            found.append(_padded(level[good], criteria.most))
            values.append(utility[good])
        if size == criteria.most or not len(level):
            break
        grown = _grow(level, hours, people, compatible, starts, most_groups - tried)
        if grown is None:
            return None
        level, hours = grown
        tried += len(level)
    if not found:
        return np.empty((0, criteria.most), dtype=np.int64), np.empty(0)
    return np.concatenate(found), np.concatenate(values)


def _scored(scorer: Scorer, groups: Groups, late: Callable[[], bool]) -> NDArray[np.float64] | None:
    """The utilities of groups of one size; None where it grows late."""
    found = np.empty(len(groups))
    for begin in range(0, len(groups), PIECE):
        if late():
            return None
        found[begin : begin + PIECE] = scorer.many(groups[begin : begin + PIECE])
    return found


def _padded(level: Groups, width: int) -> Groups:
    padded = np.full((len(level), width), -1, dtype=np.int64)
    padded[:, : level.shape[1]] = level
    return padded


def _grow(
    level: Groups,
    hours: NDArray[np.uint64],
    people: NDArray[np.int64],
    compatible: NDArray[np.bool_],
    starts: NDArray[np.uint64],
    room: int,
) -> tuple[Groups, NDArray[np.uint64]] | None:
    """All groups with one member more, in pieces that fit the memory."""
    wider: list[Groups] = []
    shared: list[NDArray[np.uint64]] = []
    count = 0
    for begin in range(0, len(level), PIECE):
        part, free = level[begin : begin + PIECE], hours[begin : begin + PIECE]
        fits = people[None, :] > part[:, -1:]
        for column in part.T:
            fits &= compatible[column][:, people]
        row, which = np.nonzero(fits)
        both = free[row] & starts[people[which]]
        alive = both.any(axis=1)
        row, which, both = row[alive], which[alive], both[alive]
        count += len(row)
        if count > room:
            return None
        wider.append(np.column_stack([part[row], people[which]]))
        shared.append(both)
    if not wider:
        return np.empty((0, level.shape[1] + 1), dtype=np.int64), hours[:0]
    return np.concatenate(wider), np.concatenate(shared)
