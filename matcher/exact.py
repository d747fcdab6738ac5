"""Small pools, solved with proof: every feasible group listed, the best packing found.

Theory of operation.  Groups grow one member at a time in the order of the pool,
as arrays: a group is extended only by people later in the order with whom no
hard rule of pairs stands between, and only while a common hour remains; both
can never be mended by more members, so nothing feasible is lost.  Each person
may be in one group at most, so the best grouping is a maximum weight set
packing, an integer program that HiGHS solves with a bound (Q. Huangfu and
J. A. J. Hall, Parallelizing the dual revised simplex method, Math. Prog.
Comp. 10, 2018).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, sparse

from matcher.score import Scorer

Groups = NDArray[np.int64]

#: More candidate groups than this are not listed: the search takes over.
MOST_GROUPS = 400_000


@dataclass(frozen=True, slots=True)
class Packing:
    """A choice of groups that share nobody.

    Attributes
    ----------
    chosen : tuple of int
        Rows of the groups given.
    value : float
        Their total weight.
    bound : float
        No choice among the groups given can weigh more.
    """

    chosen: tuple[int, ...]
    value: float
    bound: float


def feasible(
    scorer: Scorer, most_groups: int = MOST_GROUPS
) -> tuple[Groups, NDArray[np.float64]] | None:
    """Every group that may be, with its utility; None where there are too many.

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
            utility = scorer.many(_padded(level, criteria.most))
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
    for begin in range(0, len(level), 20_000):
        part, free = level[begin : begin + 20_000], hours[begin : begin + 20_000]
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


def incidence(groups: Groups, n: int) -> sparse.csc_matrix:
    """Who is in which group: people as rows, groups as columns."""
    inside = groups >= 0
    column = np.broadcast_to(np.arange(len(groups))[:, None], groups.shape)[inside]
    ones = np.ones(int(inside.sum()))
    return sparse.csc_matrix((ones, (groups[inside], column)), shape=(n, len(groups)))


def pack(
    groups: Groups,
    weight: Sequence[float] | NDArray[np.float64],
    n: int,
    *,
    seconds: float | None = None,
    nodes: int | None = None,
) -> Packing:
    """The heaviest choice of groups in which nobody is twice.

    Parameters
    ----------
    groups : ndarray of shape (n_groups, width), padded with -1
    weight : array of shape (n_groups,)
    n : int
        How many people there are.
    seconds : float or None
        After which the best choice so far is taken, with its bound.
    nodes : int or None
        The same by counted work, so that it can be repeated to the letter.
    """
    if not len(groups):
        return Packing((), 0.0, 0.0)
    weights = np.asarray(weight, dtype=float)
    rows = optimize.LinearConstraint(incidence(groups, n), -np.inf, 1.0)
    options: dict[str, float] = {"mip_rel_gap": 1e-9}
    if seconds is not None:
        options["time_limit"] = seconds
    if nodes is not None:
        options["node_limit"] = nodes
    result = optimize.milp(
        -weights,
        constraints=rows,
        integrality=np.ones(len(weights)),
        bounds=optimize.Bounds(0.0, 1.0),
        options=options,
    )
    if result.x is None:
        return Packing((), 0.0, float(weights.sum()))
    chosen = tuple(int(i) for i in np.flatnonzero(result.x > 0.5))
    value = float(weights[list(chosen)].sum())
    bound = value if result.mip_dual_bound is None else max(value, -float(result.mip_dual_bound))
    return Packing(chosen, value, bound)
