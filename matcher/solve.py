"""The best grouping of a pool: proved where that can be, else the best found in time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor

import numpy as np
from numpy.typing import NDArray

from matcher import exact as proof
from matcher import proving
from matcher.candidate import Candidate
from matcher.criteria import Criteria
from matcher.pricing import Columns, prices, sweep
from matcher.score import Scorer
from matcher.solution import Solution, objective
from matcher.unplaced import unplaced

Progress = Callable[[float, float], None]
#: Sweeps without a better packing after which a search without a clock ends.
_PATIENCE = 6
_DEFAULT_STEPS = 200
#: The share of the time that goes to the search; the rest is the last packing's.
_SEARCH_SHARE = 0.7
#: Where steps are counted, so is the work of the last packing.
_NODES = 300


def solve(
    candidates: Sequence[Candidate],
    criteria: Criteria | None = None,
    *,
    seed: int = 1,
    seconds: float | None = None,
    steps: int | None = None,
    exact: bool | None = None,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Solution:
    """Group a pool.

    Parameters
    ----------
    candidates : sequence of Candidate
    criteria : Criteria, optional
    seed : int
        Of the one generator that every draw comes from.
    seconds : float or None
        The search, or a proof insisted on, ends after this; ignored by the search
        where ``steps`` is given.  None gives a search 10 seconds, and a proof that is
        insisted on all the time it needs.
    steps : int or None
        Sweeps of the search: same seed and steps, same groups.
    exact : bool or None
        True insists on a proof, False on searching; None proves where the number
        of groups allows it in half the time.
    executor : Executor, optional
        Where the parts of a large pool are solved.
    progress : callable, optional
        ``progress(share_done, objective)``.

    Returns
    -------
    Solution
        With the bound and the gap where it is proved; an interruption
        (``KeyboardInterrupt``) gives the best found so far.

    Raises
    ------
    ValueError
        Where a proof is insisted on without a time and there are too many groups.
    """
    began = time.monotonic()
    rules = criteria or Criteria()
    if not candidates:
        return Solution((), (), 0.0, None, 0.0, 0.0, True, 0.0, seed)
    scorer = Scorer(candidates, rules)
    proved = None
    if exact is not False:
        proved = proving.attempt(
            scorer, seed=seed, seconds=seconds, steps=steps, insist=bool(exact), progress=progress
        )
    bound = proved.bound if proved else None
    chosen = proved.chosen if proved else []
    if not (exact or (proved and proved.optimal)):
        left = None if seconds is None else max(0.5, seconds - (time.monotonic() - began))
        found = _search(scorer, seed, left, steps, progress)
        if proved is None or _value(scorer, found) > proved.value:
            chosen = found
    return _solution(scorer, chosen, bound, time.monotonic() - began, seed)


def _value(scorer: Scorer, groups: list[list[int]]) -> float:
    if not groups:
        return 0.0
    return float(sum(len(g) * u for g, u in zip(groups, scorer.many(groups), strict=True)))


def _solution(
    scorer: Scorer, chosen: list[list[int]], bound: float | None, seconds: float, seed: int
) -> Solution:
    scores = tuple(sorted(scorer.groups(chosen), key=lambda each: each.indices)) if chosen else ()
    total = objective(scores)
    gap = None
    if bound is not None:
        bound = max(bound, total)
        gap = 0.0 if bound <= 0 else (bound - total) / bound
    return Solution(
        groups=scores,
        unplaced=unplaced(scorer, scores),
        objective=total,
        worst_utility=min((each.utility for each in scores), default=None),
        bound=bound,
        gap=gap,
        optimal=gap is not None and gap <= 1e-6,
        seconds=seconds,
        seed=seed,
    )


def _search(
    scorer: Scorer,
    seed: int,
    seconds: float | None,
    steps: int | None,
    progress: Progress | None,
) -> list[list[int]]:
    """Sweeps of pricing, each followed by the relaxed packing; at the end the whole one."""
    rng = np.random.default_rng(seed)
    columns = Columns(scorer)
    n = len(scorer.candidates)
    clocked = steps is None
    most = _DEFAULT_STEPS if steps is None else steps
    allowed = 10.0 if seconds is None else seconds
    end = time.monotonic() + _SEARCH_SHARE * allowed

    def late() -> bool:
        return clocked and time.monotonic() > end

    price = np.zeros(n)
    idle, best = 0, -np.inf
    try:
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
        pass
    left = max(1.0, (1 - _SEARCH_SHARE) * allowed) if clocked else None
    return _polish(columns, price, n, left)


def _polish(
    columns: Columns, price: NDArray[np.float64], n: int, seconds: float | None
) -> list[list[int]]:
    """The best packing of the groups met that the prices make likely."""
    groups, weights = columns.good()
    if not groups:
        return []
    reduced = weights - np.array([price[list(group)].sum() for group in groups])
    order = np.argsort(-reduced, kind="stable")[:4000]
    width = max(len(groups[i]) for i in order)
    array = np.full((len(order), width), -1, dtype=np.int64)
    for row, i in zip(array, order, strict=True):
        row[: len(groups[i])] = groups[i]
    nodes = _NODES if seconds is None else None
    packing = proof.pack(array, weights[order], n, seconds=seconds, nodes=nodes)
    return [[int(i) for i in array[row] if i >= 0] for row in packing.chosen]
