"""A grouping within a budget of shortfall, one person placed and the rest priced anew.

Theory of operation.  The person whom the fewest groups can place is placed by each of them in turn,
or left out.  For each such beginning the relaxed packing of everybody else is solved again, which
raises the bound far above what the first prices tell: most beginnings end there.  For the others
the new prices leave few groups within what is left of the budget, and `matcher.cover` looks
through those (branch and bound with bounds from a linear relaxation: A. H. Land and A. G. Doig,
Econometrica 28, 1960).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Lock
from typing import Any

import highspy
import numpy as np
from numpy.typing import NDArray

from matcher.choice import Choice, best_within, masks_of
from matcher.listing import Stop
from matcher.tables import Floats, Ints

#: Groups that the relaxation begins with, and that it takes in at once.
FIRST, ADDED = 1_500, 150
#: A group that costs less than its prices by no more than this does not.
SLACK = 1e-9
#: With more columns than this the relaxation begins anew.
MOST_COLUMNS = 12_000

Masks = NDArray[np.uint64]


def best_by_branches(
    groups: Ints,
    short: Floats,
    prices: Floats,
    budget: float,
    stop: Stop,
    workers: int | None = None,
) -> Choice:
    """The grouping that falls least short of the prices, if by no more than a budget.

    Parameters
    ----------
    groups, short, prices, budget, stop, workers
        As in `matcher.choice.best_within`.
    """
    n_within = int(np.searchsorted(short, budget, side="right"))
    tree = _Tree(groups[:n_within], np.maximum(0.0, short[:n_within]), prices, budget, stop)
    threads = workers or os.cpu_count() or 1
    with ThreadPoolExecutor(threads) as pool:
        try:
            list(pool.map(lambda _: tree.work(), range(threads)))
        except BaseException:
            stop.set()
            raise
    return tree.choice()


class _Tree:
    """The beginnings still to be looked at, and the best grouping found by any thread."""

    def __init__(
        self, groups: Ints, short: Floats, prices: Floats, budget: float, stop: Stop
    ) -> None:
        self.groups, self.short, self.prices = groups, short, prices
        self.budget = budget
        self.stop = stop
        self.masks = masks_of(groups, len(prices))
        self.best: Ints | None = None
        self.whole = True
        self.lock = Lock()
        self.beginnings = self._beginnings()

    def _beginnings(self) -> Iterator[tuple[Ints, float]]:
        """Each way of placing the person with the fewest groups, by rising cost."""
        n = len(self.prices)
        inside = self.groups[self.groups >= 0]
        numbers = np.bincount(inside, minlength=n).astype(float)
        # Whoever is left out for nothing need not be placed.
        numbers[self.prices <= SLACK] = np.inf
        if not np.isfinite(numbers).any():
            return iter([(np.empty(0, np.int64), 0.0)])
        pivot = int(numbers.argmin())
        rows = np.flatnonzero((self.groups == pivot).any(axis=1))
        ways = [(self.groups[row][self.groups[row] >= 0], float(self.short[row])) for row in rows]
        ways.append((np.array([pivot]), float(self.prices[pivot])))
        return iter(sorted(ways, key=lambda way: way[1]))

    def work(self) -> None:
        """Look at beginnings until there are no more; one thread's work."""
        relaxed = _Relaxation(self.groups, self.short, self.prices)
        while not self.stop.is_set:
            with self.lock:
                way = next(self.beginnings, None)
            if way is None or way[1] > self.budget:
                return
            self._look(relaxed, *way)
        self.whole = False

    def _look(self, relaxed: _Relaxation, members: Ints, cost: float) -> None:
        left = self.budget - cost
        free = np.ones(len(self.prices), dtype=bool)
        free[members] = False
        rows = self._rows(members, left)
        bound, prices = relaxed.solve(rows, free, left)
        if bound > left + SLACK:
            return
        padded = np.append(prices, 0.0)
        reduced = np.maximum(0.0, self.short[rows] - padded[self.groups[rows]].sum(axis=1))
        near = reduced <= left - bound + SLACK
        order = np.argsort(reduced[near], kind="stable")
        rows = rows[near][order]
        out = np.where(free, np.maximum(0.0, self.prices - prices), 0.0)
        found = best_within(
            self.groups[rows], reduced[near][order], out, left - bound, self.stop, 1
        )
        self.whole &= found.whole
        if found.groups is None:
            return
        begun = np.full((1, self.groups.shape[1]), -1, dtype=np.int64)
        begun[0, : len(members)] = members
        chosen = np.concatenate([begun, found.groups])
        short = float(cost + bound + found.short)
        with self.lock:
            if self.best is None or short < self.budget:
                self.best, self.budget = chosen, min(self.budget, short)

    def _rows(self, members: Ints, left: float) -> Ints:
        """The groups without any of these members that what is left of the budget allows."""
        n_within = int(np.searchsorted(self.short, left + SLACK, side="right"))
        padded = np.full((1, max(1, len(members))), -1, dtype=np.int64)
        padded[0, : len(members)] = members
        taken = masks_of(padded, len(self.prices))
        return np.flatnonzero(~(self.masks[:n_within] & taken).any(axis=1))

    def choice(self) -> Choice:
        """What was found."""
        if self.best is None:
            return Choice(None, np.inf, self.whole and not self.stop.is_set)
        chosen = self.best[(self.best >= 0).sum(axis=1) > 1]
        return Choice(chosen, self.budget, self.whole and not self.stop.is_set)


class _Relaxation:
    """The relaxed packing of those who are free, kept warm from one beginning to the next."""

    def __init__(self, groups: Ints, short: Floats, prices: Floats) -> None:
        self.groups, self.short, self.prices = groups, short, prices
        self._begin()

    def _begin(self) -> None:
        n = len(self.prices)
        self.lp: Any = highspy.Highs()  # type: ignore[no-untyped-call]
        self.lp.setOptionValue("output_flag", False)
        self.lp.setOptionValue("threads", 1)
        for _ in range(n):
            self.lp.addRow(1.0, 1.0, 0, [], [])
        self.rows = np.full(n, -1, dtype=np.int64)
        self.inside = np.zeros(len(self.groups), dtype=bool)
        start = np.arange(n, dtype=np.int32)
        zeros, full = np.zeros(n), np.full(n, np.inf)
        self.lp.addCols(n, self.prices, zeros, full, n, start, start, np.ones(n))
        self._add(np.arange(min(FIRST, len(self.groups))))

    def _add(self, rows: Ints) -> None:
        inside = self.groups[rows] >= 0
        starts = np.concatenate([[0], np.cumsum(inside.sum(axis=1))[:-1]]).astype(np.int32)
        members = self.groups[rows][inside].astype(np.int32)
        many = len(rows)
        self.lp.addCols(
            many,
            self.short[rows],
            np.zeros(many),
            np.full(many, np.inf),
            len(members),
            starts,
            members,
            np.ones(len(members)),
        )
        self.inside[rows] = True
        self.rows = np.concatenate([self.rows, rows])

    def solve(self, rows: Ints, free: NDArray[np.bool_], left: float) -> tuple[float, Floats]:
        """The least that placing the free can cost, and what each then costs.

        Given up, with a bound above ``left``, as soon as the bound is.
        """
        if len(self.rows) > MOST_COLUMNS:
            self._begin()
        allowed = np.zeros(len(self.groups), dtype=bool)
        allowed[rows] = True
        n = len(free)
        open_ = np.where(self.rows >= 0, allowed[self.rows], False)
        open_[:n] = free
        which = np.arange(len(self.rows), dtype=np.int32)
        upper = np.where(open_, np.inf, 0.0)
        self.lp.changeColsBounds(len(which), which, np.zeros(len(which)), upper)
        for i in range(n):
            self.lp.changeRowBounds(i, float(free[i]), float(free[i]))
        while True:
            self.lp.run()
            prices = np.where(free, np.array(self.lp.getSolution().row_dual), 0.0)
            bound = float(prices.sum())
            over = np.append(prices, 0.0)[self.groups[rows]].sum(axis=1) - self.short[rows]
            most = float(over.max(initial=0.0))
            # A choice has no more groups than half the people: each may be cheaper by so much.
            if most <= SLACK or bound - most * (free.sum() / 2) > left:
                return bound - max(0.0, most) * (free.sum() / 2), prices
            best = np.argsort(-over, kind="stable")[:ADDED]
            self._add(rows[best[over[best] > SLACK]])
