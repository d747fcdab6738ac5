"""The best grouping of a pool: proved where that can be, else the best found in time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor

from matcher import proving, sweeping
from matcher.candidate import Candidate
from matcher.criteria import Criteria
from matcher.ready import search_ready
from matcher.score import Scorer
from matcher.solution import Solution, objective
from matcher.unplaced import unplaced

Progress = Callable[[float, float], None]
#: What a search has if nobody says.
_SECONDS = 10.0
#: Larger pools are searched in cells.
_WHOLE = 600
#: Moves that a core tries in a second, and the share of the time that they have.
_MOVES_A_SECOND, _MOVING = 200_000, 0.7
#: Less than this is not worth changing to another way of searching.
_LITTLE = 0.5


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
        found = _search(scorer, seed, left, steps, progress, executor)
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
    executor: Executor | None,
) -> list[list[int]]:
    """Annealing where compiled code stands ready; until then, and without it, the plain way."""
    allowed = _SECONDS if seconds is None else seconds
    end = time.monotonic() + allowed
    # Counted steps must find the same every time, so they wait for the compiler.
    if steps is not None and not search_ready(None):
        return sweeping.search(scorer, seed, seconds, steps, progress)
    first: list[list[int]] = []
    if not search_ready():
        first = sweeping.search(scorer, seed, allowed, None, progress, search_ready)
        allowed = end - time.monotonic()
        if allowed < _LITTLE or not search_ready():
            return first
    if len(scorer.candidates) > _WHOLE:
        return _in_cells(scorer, seed, allowed, steps, executor)
    from matcher import annealing

    budget = annealing.Budget(allowed, steps)
    found = annealing.search(scorer, budget, seed=seed, progress=progress)
    return max(first, found, key=lambda groups: _value(scorer, groups))


def _in_cells(
    scorer: Scorer, seed: int, seconds: float, steps: int | None, executor: Executor | None
) -> list[list[int]]:
    """The groups of a large pool: cells searched by themselves, on an executor or on threads."""
    from matcher import annealing, shards

    draws = round(_MOVES_A_SECOND * _MOVING * seconds / len(scorer.candidates))
    if steps is not None:
        draws = steps * annealing.DRAWS_A_STEP
    with ThreadPoolExecutor() as threads:
        formed = shards.form(
            scorer.columns,
            scorer.criteria,
            draws=max(draws, 1),
            seed=seed,
            executor=executor or threads,
        )
    return formed.groups()
