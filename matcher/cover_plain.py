"""The search of `matcher.cover` by numpy, for small pools of a process without compiled code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from matcher.tables import Floats, Ints

#: Shortfalls that differ by less are the same.
EQUAL = 1e-9


@dataclass(slots=True)
class PlainCover:
    """The choice of least total shortfall, as far as a number of nodes goes.

    Attributes
    ----------
    inside : ndarray of bool of shape (n_groups, n)
        Who is in which group; those who may be left out stand among them alone.
    short : ndarray of shape (n_groups,), rising
    needed : ndarray of bool of shape (n,)
        Whose being left out costs anything.
    budget : float
        Shortfall of the best choice known, or the largest of interest.
    nodes : int
        Nodes that may still be looked at; below 0 where they were too few.
    late : callable
        Asked at every node; where it says so, no further node is looked at.
    best : list of int or None
        Rows of the best choice found.
    """

    inside: NDArray[np.bool_]
    short: Floats
    needed: NDArray[np.bool_]
    budget: float
    nodes: int
    late: Callable[[], bool] = lambda: False
    best: list[int] | None = None
    share: Floats = field(init=False)

    def __post_init__(self) -> None:
        self.share = self.short / self.inside.sum(axis=1)

    @property
    def whole(self) -> bool:
        """Whether every choice within the budget was looked at."""
        return self.nodes >= 0

    def run(self) -> None:
        """Look at every choice within the budget."""
        n = self.inside.shape[1]
        self._place(np.arange(len(self.short)), np.zeros(n, dtype=bool), 0.0, [])

    def _place(
        self, rows: Ints, covered: NDArray[np.bool_], used: float, chosen: list[int]
    ) -> None:
        self.nodes = -1 if self.late() else self.nodes - 1
        if self.nodes < 0:
            return
        rows = rows[self.short[rows] <= self.budget - used + EQUAL]
        rows = rows[~(self.inside[rows] & covered).any(axis=1)]
        still = np.flatnonzero(self.needed & ~covered)
        if not len(still):
            if self.best is None or used < self.budget - EQUAL:
                self.best, self.budget = list(chosen), used
            return
        among = self.inside[np.ix_(rows, still)]
        least = np.where(among, self.share[rows, None], np.inf).min(axis=0, initial=np.inf)
        if used + float(least.sum()) > self.budget + EQUAL:
            return
        pivot = still[int(np.argmin(among.sum(axis=0)))]
        for row in rows[self.inside[rows, pivot]].tolist():
            if used + self.short[row] > self.budget + EQUAL:
                return
            self._place(
                rows, covered | self.inside[row], used + float(self.short[row]), [*chosen, row]
            )


def best_plain(
    groups: Ints,
    short: Floats,
    prices: Floats,
    budget: float,
    nodes: int,
    late: Callable[[], bool] = lambda: False,
) -> tuple[Ints | None, float, bool]:
    """The grouping that falls least short of the prices, if by no more than a budget.

    Parameters
    ----------
    groups, short, prices, budget
        As for `matcher.choice.best_within`.
    nodes : int
        After so many nodes the search ends.
    late : callable, optional
        Asked again and again; the search ends when it says so.

    Returns
    -------
    ndarray or None
        Rows of the groups chosen; None where none was found.
    float
        By how much the choice falls short.
    bool
        Whether every choice within the budget was looked at.
    """
    within = int(np.searchsorted(short, budget, side="right"))
    cheap = np.flatnonzero(prices <= budget)
    inside = np.zeros((within + len(cheap), len(prices)), dtype=bool)
    rows, columns = np.nonzero(groups[:within] >= 0)
    inside[rows, groups[:within][rows, columns]] = True
    inside[within + np.arange(len(cheap)), cheap] = True
    costs = np.maximum(0.0, np.concatenate([short[:within], prices[cheap]]))
    order = np.argsort(costs, kind="stable")
    cover = PlainCover(inside[order], costs[order], prices > EQUAL, budget, nodes, late)
    cover.run()
    if cover.best is None:
        return None, np.inf, cover.whole
    chosen = order[cover.best]
    return chosen[chosen < within], cover.budget, cover.whole
