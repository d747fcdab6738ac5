"""The best grouping of a pool: proved where that can be, else the best found in time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import replace
from threading import Event

from matcher import jit, large, proving, sweeping
from matcher.candidate import Candidate
from matcher.compiling import standing
from matcher.criteria import Criteria
from matcher.known import Known
from matcher.proof import Proof
from matcher.ready import COMPILED_SECONDS, LITTLE, REAL_SHARE, search_ready, soon
from matcher.score import Scorer
from matcher.solution import Solution, objective
from matcher.unplaced import unplaced

Progress = Callable[[float, float], None]
#: What a search has if nobody says.
_SECONDS = 10.0
#: Larger pools are searched in cells.
_WHOLE = 600


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
        where ``steps`` is given.  None gives a search 10 seconds, of more than a quarter
        of a million people a second for each 25,000, and a proof that is insisted on all
        the time it needs.
    steps : int or None
        Sweeps of the search: same seed and steps, same groups.
    exact : bool or None
        True insists on a proof, False on searching; None proves where the number
        of groups allows it in half the time.
    executor : Executor, optional
        Where the cells of a large pool are searched; on threads, where none is given.
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
    if len(candidates) > _WHOLE and not exact:
        return large.solve(scorer, seed, seconds, steps, executor, progress)
    known, stop = Known(scorer), Event()
    proved, provisional = _look(known, began, seed, seconds, steps, exact, progress, stop)
    if stop.is_set() or not ((known.chosen and not exact) or (proved and proved.optimal)):
        known.take(sweeping.first(scorer, seed))
    bound = proved.bound if proved else None
    solution = _solution(scorer, known.chosen, bound, time.monotonic() - began, seed)
    return replace(solution, interrupted=stop.is_set(), provisional=provisional)


def _look(
    known: Known,
    began: float,
    seed: int,
    seconds: float | None,
    steps: int | None,
    exact: bool | None,
    progress: Progress | None,
    stop: Event,
) -> tuple[Proof | None, bool]:
    """Prove where that is wished or cheap, else search; an interruption sets ``stop``.

    Returns
    -------
    Proof or None
        None where nothing was proved.
    bool
        Whether the search had to do without the compiler for most of its time.
    """
    proved, provisional = None, False
    try:
        if exact is not False:
            proved = proving.attempt(
                known.scorer,
                seed=seed,
                seconds=seconds,
                steps=steps,
                insist=bool(exact),
                progress=progress,
            )
        if proved is not None:
            known.take(proved.chosen)
        if proved is not None and proved.interrupted:
            stop.set()
        elif not (exact or (proved and proved.optimal)):
            left = None if seconds is None else max(0.5, seconds - (time.monotonic() - began))
            provisional = _search(known, seed, left, steps, progress, stop)
    except KeyboardInterrupt:
        stop.set()
    return proved, provisional


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
        fixed=tuple(c.id for c in scorer.candidates if c.fixed is not None),
        contradictions=tuple(each.sentence for each in scorer.contradictions),
    )


def _search(
    known: Known,
    seed: int,
    seconds: float | None,
    steps: int | None,
    progress: Progress | None,
    stop: Event,
) -> bool:
    """Annealing where compiled code stands ready; until then, and without it, the plain way.

    Returns
    -------
    bool
        Whether there is a compiler that was not ready for most of it.
    """
    scorer = known.scorer
    allowed = _SECONDS if seconds is None else seconds
    end = time.monotonic() + allowed
    # Counted steps must find the same every time, so they wait for the compiler.
    if steps is not None and not search_ready(None):
        known.take(sweeping.search(scorer, seed, seconds, steps, progress, stop=stop))
        return False
    if not standing("search") and allowed < COMPILED_SECONDS and not soon():
        known.take(sweeping.search(scorer, seed, allowed, None, progress, stop=stop))
        return jit.available()
    late = False
    if not search_ready():
        known.take(sweeping.search(scorer, seed, allowed, None, progress, search_ready, stop))
        left = end - time.monotonic()
        if stop.is_set() or left < LITTLE or not search_ready():
            return jit.available()
        late, allowed = left < REAL_SHARE * allowed, left
    from matcher import annealing

    budget = annealing.Budget(allowed, steps)
    known.take(annealing.search(scorer, budget, seed=seed, progress=progress, stop=stop))
    return late
