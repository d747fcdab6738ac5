"""The relaxed packing over the groups met so far: what each person is worth to it.

Column generation with an exact pricing (C. Barnhart et al., Branch-and-price,
Operations Research 46, 1998): the linear relaxation over some groups gives each
person a price; where no group at all is worth more than its members' prices, the
sum of the prices is a bound on every grouping.
"""

from __future__ import annotations

from math import comb

import numpy as np
from scipy import optimize, sparse

from matcher.tables import Floats, Ints

#: Columns above which those worth least to the relaxation are let go.
MOST_COLUMNS = 30_000
#: So many groups a block may have, so that it is walked through in some milliseconds.
BLOCK_GROUPS = 60_000
#: Prices that differ by less are the same to the linear solver.
SLACK = 1e-7


def incidence(groups: Ints, n: int) -> sparse.csc_matrix:
    """Who is in which group: people as rows, groups as columns."""
    inside = groups >= 0
    column = np.broadcast_to(np.arange(len(groups))[:, None], groups.shape)[inside]
    ones = np.ones(int(inside.sum()))
    return sparse.csc_matrix((ones, (groups[inside], column)), shape=(n, len(groups)))


class Master:
    """The groups met, their weights, and the prices that they make.

    Attributes
    ----------
    groups : ndarray of int64 of shape (n_groups, width), padded with -1
    weight : ndarray of shape (n_groups,)
        Size times utility.
    prices : ndarray of shape (n,)
        Of the last relaxation solved.
    value : float
        Of that relaxation; a bound only where no group is worth more than its prices.
    """

    def __init__(self, n: int, width: int) -> None:
        self.n = n
        self.groups: Ints = np.empty((0, width), np.int64)
        self.weight: Floats = np.empty(0)
        self.prices: Floats = np.zeros(n)
        self.value = 0.0

    def worth(self, groups: Ints) -> Floats:
        """What the members of groups cost together at the present prices."""
        padded = np.append(self.prices, 0.0)
        found: Floats = padded[groups].sum(axis=1)
        return found

    def add(self, groups: Ints, reduced: Floats) -> None:
        """Take in groups found by pricing: their weight is what they exceed the prices by."""
        weight = reduced + self.worth(groups)
        self.groups = np.concatenate([self.groups, groups])
        self.weight = np.concatenate([self.weight, weight])
        self.groups, first = np.unique(self.groups, axis=0, return_index=True)
        self.weight = self.weight[first]

    def solve(self, *, keep: bool = False) -> float:
        """Solve the relaxation and set the prices; gives how much the value grew.

        Parameters
        ----------
        keep : bool
            Let no group go, however many there are.
        """
        if not len(self.groups):
            return 0.0
        found = optimize.linprog(
            -self.weight,
            A_ub=incidence(self.groups, self.n),
            b_ub=np.ones(self.n),
            bounds=(0, None),
            method="highs-ds",
        )
        before, self.value = self.value, -float(found.fun)
        self.prices = np.maximum(0.0, -np.asarray(found.ineqlin.marginals))
        if not keep:
            self._trim()
        return self.value - before

    def _trim(self) -> None:
        if len(self.groups) <= MOST_COLUMNS:
            return
        reduced = self.weight - self.worth(self.groups)
        best = np.argsort(-reduced, kind="stable")[: MOST_COLUMNS // 2]
        self.groups, self.weight = self.groups[best], self.weight[best]


def dive(groups: Ints, weight: Floats, n: int) -> Ints:
    """A good grouping from some groups: the likeliest taken, the rest weighed anew, again.

    Returns
    -------
    ndarray of int64
        Rows of the groups chosen.
    """
    open_rows = np.arange(len(groups))
    taken: list[int] = []
    while len(open_rows):
        found = optimize.linprog(
            -weight[open_rows],
            A_ub=incidence(groups[open_rows], n),
            b_ub=np.ones(n),
            bounds=(0, None),
            method="highs-ds",
        )
        # Whatever the relaxation takes whole is taken at once, and at least one group.
        sure = found.x >= min(0.999, float(found.x.max()))
        for row in open_rows[sure]:
            members = groups[row][groups[row] >= 0]
            if not taken or not np.isin(members, groups[taken]).any():
                taken.append(int(row))
        gone = groups[taken]
        open_rows = open_rows[~np.isin(groups[open_rows], gone[gone >= 0]).any(axis=1)]
    return np.array(taken, dtype=np.int64)


def block_size(most: int) -> int:
    """How many people a block has, so that its groups are soon walked through."""
    size = most + 2
    while sum(comb(size + 1, m) for m in range(2, most + 1)) <= BLOCK_GROUPS and size < 60:
        size += 1
    return size
