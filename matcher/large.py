"""Large pools: the same question, answered in cells, with memory that grows with the people."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from threading import Event

import numpy as np

from matcher import jit, sweeping
from matcher.carving import cells
from matcher.grouped import Grouped
from matcher.pace import DRAWS_A_STEP
from matcher.ready import LITTLE, REAL_SHARE, cells_ready
from matcher.score import Scorer
from matcher.shards import Formed, form
from matcher.solution import Solution
from matcher.tables import Ints
from matcher.unplaced import unplaced_of_many

Progress = Callable[[float, float], None]

#: Loading what an earlier process compiled takes a second, or less than this on a busy machine.
LOADED_SECONDS = 5.0
#: People of a cell that is searched without a compiler.
PLAIN_CELL = 48
#: Seconds that a first grouping of cells may take.
FIRST_SECONDS = 5.0
#: More people than numpy would place in ten seconds: of twenty thousand it left three quarters
#: over, so that the compiler, half a minute's work on a new machine, is worth waiting for.
PLAIN_MOST = 5_000
#: A smaller pool waits for it where numpy has left more than this share over.
MOST_OVER = 0.5
#: Seconds of a search where nobody says, and people whom a second is enough for on two cores.
SECONDS, PEOPLE_A_SECOND = 10.0, 25_000


def solve(
    scorer: Scorer,
    seed: int,
    seconds: float | None,
    steps: int | None,
    executor: Executor | None,
    progress: Progress | None,
) -> Solution:
    """Group a large pool; nothing is proved.

    Parameters
    ----------
    scorer : Scorer
        Of the pool; no table of all its pairs is made.
    seconds : float or None
        Time of the search where no steps are counted; None gives it ten seconds, of more than
        a quarter of a million people more.
    steps : int or None
    executor : Executor or None
        Where the cells are searched; on threads of this process, where there is none.
    """
    began = time.monotonic()
    provisional = False
    if seconds is None:
        seconds = max(SECONDS, len(scorer.candidates) / PEOPLE_A_SECOND)
    try:
        if executor is None:
            with ThreadPoolExecutor(os.cpu_count()) as threads:
                formed, provisional = _formed(scorer, seed, seconds, steps, threads, progress)
        else:
            formed, provisional = _formed(scorer, seed, seconds, steps, executor, progress)
    except KeyboardInterrupt:
        # The compiler was waited for, and nothing searched yet.
        formed = Formed(np.full(len(scorer.candidates), -1, np.int64), np.zeros(0), True)
    if not len(formed.value):
        formed = _first(scorer, seed, formed.interrupted)
    groups = formed.groups()
    utility = formed.value / [len(group) for group in groups]
    rows = sorted(groups)
    return Solution(
        groups=Grouped(scorer, rows),
        unplaced=unplaced_of_many(scorer, rows),
        objective=formed.objective,
        worst_utility=float(utility.min()) if len(utility) else None,
        bound=None,
        gap=None,
        optimal=False,
        seconds=time.monotonic() - began,
        seed=seed,
        interrupted=formed.interrupted,
        provisional=provisional,
        fixed=tuple(c.id for c in scorer.candidates if c.fixed is not None),
        contradictions=tuple(each.sentence for each in scorer.contradictions),
    )


def _formed(
    scorer: Scorer,
    seed: int,
    seconds: float,
    steps: int | None,
    executor: Executor,
    progress: Progress | None,
) -> tuple[Formed, bool]:
    """Compiled code where it stands ready; until then, and without it, the plain way.

    Returns
    -------
    formed : Formed
    provisional : bool
        Whether there is a compiler that was not ready for most of it.
    """
    columns, rules = scorer.columns, scorer.criteria
    if steps is not None:
        # Counted steps must find the same every time, so they wait for the compiler.
        if not cells_ready(None):
            return _plainly(scorer, seed, None, steps, progress), False
        draws = steps * DRAWS_A_STEP
        found = form(columns, rules, draws=draws, seed=seed, executor=executor, progress=progress)
        return found, False
    if len(columns) > PLAIN_MOST:
        cells_ready(None)
    end = time.monotonic() + seconds
    first = None
    if not cells_ready(min(LOADED_SECONDS, seconds)):
        first = _plainly(scorer, seed, end, None, progress)
        if first.interrupted:
            return first, jit.available()
        if _most_over(first, scorer) and cells_ready(None):
            end = max(end, time.monotonic() + max(seconds, 2 * LITTLE))
        if end - time.monotonic() < LITTLE or not cells_ready():
            return first, jit.available()
    left = end - time.monotonic()
    found = form(columns, rules, seconds=left, seed=seed, executor=executor, progress=progress)
    late = first is not None and left < REAL_SHARE * seconds
    return max(first or found, found, key=lambda each: each.objective), late


def _most_over(formed: Formed, scorer: Scorer) -> bool:
    """Whether more than half of those who take part have no group."""
    part = scorer.takes_part
    return bool((formed.labels[part] < 0).mean() > MOST_OVER) if part.any() else False


def _plainly(
    scorer: Scorer, seed: int, end: float | None, steps: int | None, progress: Progress | None
) -> Formed:
    """Cells searched with numpy, one after another, until a compiled search can begin."""
    here = cells(scorer.columns, PLAIN_CELL)
    grouping = _Grouping(len(scorer.candidates))
    stop = Event()
    for k, cell in enumerate(here):
        left = None if end is None else (end - time.monotonic()) / (len(here) - k)
        if stop.is_set() or (left is not None and left <= 0.0) or cells_ready():
            break
        part = scorer.part(cell.tolist())
        groups = sweeping.search(part, seed + k, left, steps, None, cells_ready, stop)
        grouping.add(cell, groups, part)
        if progress is not None:
            progress((k + 1) / len(here), sum(grouping.values))
    return grouping.formed(stop.is_set())


def _first(scorer: Scorer, seed: int, interrupted: bool) -> Formed:
    """Groups made in a moment, cell by cell, where a search ended before it had any."""
    grouping = _Grouping(len(scorer.candidates))
    end = time.monotonic() + FIRST_SECONDS
    for k, cell in enumerate(cells(scorer.columns, PLAIN_CELL)):
        if time.monotonic() > end:
            break
        part = scorer.part(cell.tolist())
        grouping.add(cell, sweeping.first(part, seed + k), part)
    return grouping.formed(interrupted)


class _Grouping:
    """Groups put together from cells."""

    def __init__(self, n: int) -> None:
        self._labels = np.full(n, -1, np.int64)
        self.values: list[float] = []

    def add(self, cell: Ints, groups: list[list[int]], part: Scorer) -> None:
        """The groups of one cell, by their members' places in it."""
        if not groups:
            return
        for group, utility in zip(groups, part.many(groups), strict=True):
            self._labels[cell[group]] = len(self.values)
            self.values.append(float(utility) * len(group))

    def formed(self, interrupted: bool) -> Formed:
        """All of them."""
        return Formed(self._labels, np.array(self.values), interrupted)
