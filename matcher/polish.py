"""The best choice among all groups that a search has met."""

from __future__ import annotations

import numpy as np
from scipy import optimize

from matcher.exact import incidence, pack
from matcher.tables import Floats, Ints

#: Groups that the last packing chooses from, the likeliest by their prices.
PACKED = 1500
#: Groups for each person that the prices are first worked out from.
_FIRST = 6
#: Groups that are added to them at once, and how often.
_ADDED, _TURNS = 1000, 3
#: Where work is counted, the groups and the nodes of the last packing.
COUNTED, NODES = 400, 5


def polish(
    groups: Ints, weight: Floats, kept: Ints, n: int, seconds: float | None
) -> tuple[Ints, float]:
    """The rows of a grouping at least as good as the one at hand.

    Parameters
    ----------
    groups : ndarray of shape (n_groups, width), padded with -1
        Groups met, each once.
    weight : ndarray of shape (n_groups,)
        Size times utility.
    kept : ndarray of int
        Rows of the grouping at hand, which share nobody.
    n : int
        People.
    seconds : float or None
        Time for the packing; None counts its nodes, so that it can be repeated.

    Returns
    -------
    rows : ndarray of int
    value : float
    """
    at_hand = float(weight[kept].sum())
    if len(groups) <= len(kept):
        return kept, at_hand
    price = prices(groups, weight, kept, n)
    reduced = weight - _paid(groups, price)
    likely = np.argsort(-reduced, kind="stable")[: COUNTED if seconds is None else PACKED]
    rows = np.union1d(likely, kept)
    nodes = NODES if seconds is None else None
    packing = pack(groups[rows], weight[rows], n, seconds=seconds, nodes=nodes)
    if packing.value <= at_hand + 1e-9:
        return kept, at_hand
    return rows[list(packing.chosen)], packing.value


def prices(groups: Ints, weight: Floats, kept: Ints, n: int) -> Floats:
    """What each person is worth in the relaxed packing of all these groups.

    Worked out from a few groups for each person; those that the prices so found make worth more
    than they cost are added, until there are none.
    """
    rows = np.union1d(_first(groups, weight, n), kept)
    for _ in range(_TURNS):
        price = _relaxed(groups[rows], weight[rows], n)
        reduced = weight - _paid(groups, price)
        reduced[rows] = 0.0
        worth = np.argsort(-reduced, kind="stable")[:_ADDED]
        worth = worth[reduced[worth] > 1e-9]
        if not len(worth):
            break
        rows = np.union1d(rows, worth)
    return price


def _first(groups: Ints, weight: Floats, n: int) -> Ints:
    """For each person the groups of the highest utility."""
    inside = groups >= 0
    utility = weight / np.maximum(inside.sum(axis=1), 1)
    order = np.argsort(-utility, kind="stable")
    row = np.broadcast_to(order[:, None], groups.shape)[inside[order]]
    person = groups[order][inside[order]]
    by_person = np.argsort(person, kind="stable")
    person, row = person[by_person], row[by_person]
    begin = np.searchsorted(person, np.arange(n))
    rank = np.arange(len(person)) - begin[person]
    return np.unique(row[rank < _FIRST])


def _paid(groups: Ints, price: Floats) -> Floats:
    """The sum of the prices of each group's members."""
    paid: Floats = np.append(price, 0.0)[groups].sum(axis=1)
    return paid


def _relaxed(groups: Ints, weight: Floats, n: int) -> Floats:
    result = optimize.linprog(
        -weight, A_ub=incidence(groups, n), b_ub=np.ones(n), bounds=(0, None), method="highs"
    )
    if result.ineqlin is None or not result.success:
        return np.zeros(n)
    price: Floats = np.maximum(0.0, -np.asarray(result.ineqlin.marginals))
    return price
