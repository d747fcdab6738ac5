"""Our own search: groups bettered by annealing, then the best of the groups met chosen anew.

Theory of operation.  Two chains of moves (`matcher.moves`) cool side by side, each from a seed of
its own, and each remembers the good groups it passes.  The temperature falls geometrically
(S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, Optimization by simulated annealing, Science 220,
1983).  Of a small pool each chain then chooses parts of its grouping anew (`matcher.settling`), and
the better one stands.  Of a larger one the groups remembered are packed as in `matcher.exact`: what
the chains found in different places comes together.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from threading import Event

import numpy as np

from matcher import annealing_loops
from matcher.chain import Chain, Ground, new_chain
from matcher.ground import ground_of, single
from matcher.pace import DRAWS_A_STEP
from matcher.polish import polish
from matcher.score import Scorer
from matcher.settling import Hurry, Pool, settle
from matcher.tables import Floats, Ints, Tables

Progress = Callable[[float, float], None]

#: First temperature of each chain, in the unit of the objective, where a placed person brings up to
#: 1.  The hot chain can give up whole groups, which pools with many rules need; the mild one has
#: more time where large pools are decided.  Two chains however many cores there are: the same
#: steps, the same groups.
HOT = (0.3, 0.1)
#: The last temperature: this over the number of people, within these bounds.  In a large pool small
#: losses add up, so it is cooled until hardly any is made; in a small one a few groups decide, and
#: what is spent on cooling them further is better spent on other groupings.
COLD_OF_ALL, COLDEST, MILDEST = 0.9, 0.003, 0.02
#: Moves tried between two looks at the clock, some milliseconds.
CHUNK = 2_000
#: Good groups that a chain remembers, a power of two.
KEPT = 1 << 13
#: Share of the time that cooling has; the packing has the rest, unless that is too little for it.
COOLING_SHARE, PACKING_SECONDS = 0.85, 0.1
#: Pools of so many people and fewer are settled part by part instead, after a smaller share of the
#: time; where work is counted, so many parts for each step.
SETTLED, ANNEALED_SHARE, PARTS_A_STEP = 60, 0.2, 1


@dataclass(frozen=True)
class Budget:
    """How long a search lasts: by the clock, or by counted steps so that it can be repeated."""

    seconds: float
    steps: int | None = None


@dataclass(frozen=True)
class Field:
    """A pool as it is searched.

    Attributes
    ----------
    pool : Pool
        What parts are settled of.
    ground, tables
        What moves are tried on: in single precision, as in the cells of a large pool, so that
        the same compiled loops serve both.
    """

    pool: Pool
    ground: Ground
    tables: Tables


def field_of(scorer: Scorer) -> Field:
    """A pool as it is searched.

    Parameters
    ----------
    scorer : Scorer
    """
    t, takes_part = scorer.tables, scorer.takes_part
    ground = ground_of(t, scorer.criteria, takes_part)
    pool = Pool(t, scorer.criteria, takes_part, ground)
    tables, rounded = single(t, ground)
    return Field(pool, rounded, tables)


def search(
    scorer: Scorer,
    budget: Budget,
    *,
    seed: int = 1,
    progress: Progress | None = None,
    workers: int = len(HOT),
    stop: Event | None = None,
) -> list[list[int]]:
    """The best grouping found.

    Parameters
    ----------
    scorer : Scorer
        Of the pool.
    budget : Budget
    seed : int
    progress : callable, optional
        ``progress(share_done, objective)``, some times a second.
    workers : int
        Threads; they change how long counted steps take, and not what they find.
    stop : Event, optional
        Set where somebody interrupted the search.

    Returns
    -------
    list of list of int
        Groups by their members' places; after an interruption (``KeyboardInterrupt``) the best
        until then.
    """
    field = field_of(scorer)
    ground = field.ground
    if len(ground.people) < scorer.criteria.least:
        return []
    n = len(scorer.candidates)
    rng = np.random.default_rng(seed)
    seeds = [int(each) for each in rng.integers(1, 2**62, len(HOT))]
    chains = [new_chain(n, ground.least, KEPT, each) for each in seeds]
    stop = stop or Event()
    _cool(chains, field, budget, progress, workers, stop)
    if len(ground.people) <= SETTLED:
        rows = _best(max(chains, key=lambda c: float(c.lead[1])))
    else:
        rows = _packed(chains, scorer, budget, stop)
    return [[int(i) for i in row if i >= 0] for row in rows]


def _packed(chains: list[Chain], scorer: Scorer, budget: Budget, stop: Event) -> Ints:
    """The best groups of the chains, packed once more where there is time for it."""
    groups, weight, kept = gathered(chains, scorer)
    seconds = None if budget.steps is not None else (1 - COOLING_SHARE) * budget.seconds
    if not stop.is_set() and (seconds is None or seconds >= PACKING_SECONDS):
        try:
            kept, _ = polish(groups, weight, kept, len(scorer.candidates), seconds)
        except KeyboardInterrupt:
            stop.set()
    return groups[kept]


def _cool(
    chains: list[Chain],
    field: Field,
    budget: Budget,
    progress: Progress | None,
    workers: int,
    stop: Event,
) -> None:
    """Cool all chains, and settle them where the pool is small."""
    with ThreadPoolExecutor(workers) as threads:
        done: set[Future[None]] = set()
        try:
            began = time.monotonic()
            waiting = {
                threads.submit(_search, c, hot, field, budget, stop)
                for c, hot in zip(chains, HOT, strict=True)
            }
            while waiting:
                done, waiting = wait(waiting, timeout=0.1)
                if progress is not None:
                    share = (time.monotonic() - began) / max(budget.seconds, 1e-9)
                    value = max(float(c.lead[1]) for c in chains)
                    progress(min(1.0, share) if waiting else 1.0, value)
                for each in done:
                    each.result()
        except KeyboardInterrupt:
            stop.set()


def _search(c: Chain, hot: float, field: Field, budget: Budget, stop: Event) -> None:
    """Cool one chain, and settle it in what is left of the time where the pool is small."""
    end = None if budget.steps is not None else time.monotonic() + budget.seconds
    cool(c, hot, field.ground, field.tables, budget, stop)
    if len(field.ground.people) <= SETTLED and not stop.is_set():
        hurry = Hurry(end, stop)
        try:
            parts = None if budget.steps is None else budget.steps * PARTS_A_STEP
            settle(c, field.pool, hurry, parts)
        finally:
            hurry.close()


def cool(
    c: Chain,
    hot: float,
    ground: Ground,
    t: Tables,
    budget: Budget,
    stop: Event | None = None,
) -> None:
    """Cool one chain from a temperature to where nothing moves."""
    packs = (1.0 - COOLING_SHARE) * budget.seconds >= PACKING_SECONDS
    seconds = COOLING_SHARE * budget.seconds if packs else budget.seconds
    if len(ground.people) <= SETTLED:
        seconds = ANNEALED_SHARE * budget.seconds
    cold = min(hot, coldest(len(ground.people)))
    in_all = None if budget.steps is None else budget.steps * DRAWS_A_STEP * len(ground.people)
    began, drawn, share = time.monotonic(), 0, 0.0
    while share < 1.0 and not (stop is not None and stop.is_set()):
        now = hot * (cold / hot) ** share
        annealing_loops.anneal(c, ground, t, now, now, CHUNK)
        drawn += CHUNK
        share = drawn / in_all if in_all else (time.monotonic() - began) / max(seconds, 1e-9)


def coldest(n: int) -> float:
    """The last temperature of a pool of so many."""
    return min(max(COLD_OF_ALL / n, COLDEST), MILDEST)


def warm_up(scorer: Scorer) -> None:
    """Have every loop of the search compiled, on the calling thread alone.

    A pool's threads are joined when the process ends, which would then wait for the compiler.
    """
    field = field_of(scorer)
    chain = new_chain(len(scorer.candidates), field.ground.least, KEPT, 1)
    _search(chain, HOT[0], field, Budget(0.0, steps=1), Event())


def gathered(chains: list[Chain], scorer: Scorer) -> tuple[Ints, Floats, Ints]:
    """All groups that the chains remember, each once, and the rows of the best grouping."""
    best = max(chains, key=lambda c: float(c.lead[1]))
    at_hand = _best(best)
    value = scorer.many(at_hand) * (at_hand >= 0).sum(axis=1)
    met = [c.met[c.keys != 0] for c in chains]
    values = [c.met_value[c.keys != 0] for c in chains]
    groups = np.concatenate([at_hand, *met]).astype(np.int64)
    # Each group's members in order, so that the same group looks the same.
    groups = -np.sort(-groups, axis=1)
    weight = np.concatenate([value, *values])
    _, first = np.unique(groups, axis=0, return_index=True)
    # The grouping at hand stands first, so that its rows are the ones kept.
    first.sort()
    return groups[first], weight[first], np.arange(len(at_hand))


def _best(c: Chain) -> Ints:
    """The groups of a chain's best grouping."""
    slots = np.unique(c.best[c.best >= 0])
    rows = np.full((len(slots), c.met.shape[1]), -1, np.int64)
    for row, slot in zip(rows, slots, strict=True):
        members = np.flatnonzero(c.best == slot)
        row[: len(members)] = members
    return rows
