"""The search without a compiler: sweeps of pricing, each followed by the relaxed packing.

It is what answers where numba cannot be had, and while it is still compiling.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from threading import Event

import numpy as np
from numpy.typing import NDArray

from matcher import exact
from matcher.master import dive
from matcher.pricing import Columns, first_fit, padded, prices, sweep
from matcher.score import Scorer

Progress = Callable[[float, float], None]
#: Sweeps without a better packing after which a search without a clock ends.
_PATIENCE = 6
_DEFAULT_STEPS = 200
#: The share of the time that goes to the search; the rest is the last packing's.
_SEARCH_SHARE = 0.7
#: Seconds that the last packing has at least.
_LAST = 0.25
#: Groups among which it first looks for a choice that stands if its time runs out.
_DIVED = 1_000
#: Seconds that a first grouping may take.
_FIRST_SECONDS = 2.0
#: Where steps are counted, so is the work of the last packing.
_NODES = 300


def search(
    scorer: Scorer,
    seed: int,
    seconds: float | None,
    steps: int | None,
    progress: Progress | None = None,
    enough: Callable[[], bool] = lambda: False,
    stop: Event | None = None,
) -> list[list[int]]:
    """The best grouping found.

    Parameters
    ----------
    scorer : Scorer
    seed : int
    seconds : float or None
        Ignored where ``steps`` is given.
    steps : int or None
        Sweeps.
    progress : callable, optional
    enough : callable, optional
        Asked again and again; the search ends when it says so.
    stop : Event, optional
        Set where somebody interrupted the search.
    """
    rng = np.random.default_rng(seed)
    columns = Columns(scorer)
    n = len(scorer.candidates)
    clocked = steps is None
    most = _DEFAULT_STEPS if steps is None else steps
    allowed = 10.0 if seconds is None else seconds
    end = time.monotonic() + _SEARCH_SHARE * allowed

    def late() -> bool:
        return clocked and (time.monotonic() > end or enough())

    price = np.zeros(n)
    idle, best = 0, -np.inf
    try:
        first_fit(columns, rng, late)
        for step in range(most):
            sweep(columns, price, rng, late)
            groups, weights = columns.good()
            price = prices(groups, weights, n)
            relaxed = float(price.sum())
            idle = 0 if relaxed > best + 1e-6 else idle + 1
            best = max(best, relaxed)
            columns.trim(price)
            if progress is not None:
                progress((step + 1) / most, relaxed)
            if late() or (idle >= _PATIENCE and clocked):
                break
    except KeyboardInterrupt:
        if stop is not None:
            stop.set()
    left = max(_LAST, (1 - _SEARCH_SHARE) * allowed) if clocked else None
    return _polish(columns, price, n, left, stop)


def first(scorer: Scorer, seed: int, seconds: float = _FIRST_SECONDS) -> list[list[int]]:
    """The best of some groupings made in a moment, for whoever ends a search before it has any.

    Parameters
    ----------
    scorer : Scorer
    seed : int
    seconds : float
        After this it has to do; a tenth of a second is enough for sixty people.
    """
    columns = Columns(scorer)
    end = time.monotonic() + seconds
    first_fit(columns, np.random.default_rng(seed), lambda: time.monotonic() > end)
    groups, weights = columns.good()
    if not groups:
        return []
    order = np.argsort(-weights, kind="stable")[:_DIVED]
    some = [groups[i] for i in order]
    rows = dive(padded(some), weights[order], len(scorer.candidates))
    return [list(some[row]) for row in rows]


def _polish(
    columns: Columns,
    price: NDArray[np.float64],
    n: int,
    seconds: float | None,
    stop: Event | None,
) -> list[list[int]]:
    """The best packing of the groups met that the prices make likely."""
    groups, weights = columns.good()
    if not groups:
        return []
    reduced = weights - np.array([price[list(group)].sum() for group in groups])
    order = np.argsort(-reduced, kind="stable")[:4000]
    array = padded([groups[i] for i in order])
    nodes = _NODES if seconds is None else None
    rows = dive(array[:_DIVED], weights[order[:_DIVED]], n).tolist()
    if stop is not None and stop.is_set():
        return _members(array, rows)
    try:
        packing = exact.pack(array, weights[order], n, seconds=seconds, nodes=nodes)
        if packing.value > float(weights[order[rows]].sum()):
            rows = list(packing.chosen)
    except KeyboardInterrupt:
        if stop is not None:
            stop.set()
    return _members(array, rows)


def _members(array: NDArray[np.int64], rows: Sequence[int]) -> list[list[int]]:
    return [[int(i) for i in array[row] if i >= 0] for row in rows]
