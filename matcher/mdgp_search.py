"""Annealing and crossing of divisions: how the classical problem is solved here.

Theory of operation.  Several divisions are annealed from nothing.  Then two of them are crossed:
the child takes its parents' largest groups by turns, as far as their members are still free (the
crossover of P. Galinier and J.-K. Hao, Hybrid evolutionary algorithms for graph coloring, J. Comb.
Optim. 3, 1999), and is annealed from just under the temperature at which groups form, so that what
the parents agree on survives.  A child that is better than the worse parent takes its place.
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np

from matcher import mdgp_loops as loops
from matcher.mdgp import Division, Floats, Instance, Ints, objective

#: Temperatures in parts of the median loss by a swap at a local optimum: above 0.09 groups do not
#: hold together on random distances, and under 0.001 nothing moves on Euclidean ones.
HOT, COLD = 0.09, 0.001
#: Crossed children begin where groups hold but members still change.
WARM = 0.06
#: Rounds from nothing and rounds of crossing, each with its share of the time.
FRESH_ROUNDS, FRESH_SHARE = 3, 1 / 6
CROSSED_ROUNDS, CROSSED_SHARE = 10, 1 / 20
#: Moves between two looks at the clock, about a millisecond.
CHUNK = 100_000
#: Of 256 draws, how many try to move one element where sizes may vary.
SHIFTS = 64


@dataclass(frozen=True)
class Budget:
    """How long one annealing lasts: by the clock, or by moves where it must be repeatable."""

    seconds: float
    moves: int | None = None

    def part(self, share: float) -> Budget:
        """A share of it."""
        moves = None if self.moves is None else max(CHUNK, round(self.moves * share))
        return Budget(self.seconds * share, moves)


def solve(instance: Instance, budget: Budget, *, seed: int = 1, workers: int = 2) -> Division:
    """Divide the elements, as well as can be found in the time.

    Parameters
    ----------
    instance : Instance
    budget : Budget
        In all; moves are counted for each worker.
    seed : int
        The same seed, moves and workers give the same division.
    workers : int
        Threads: the loops are compiled and need no interpreter.
    """
    rng = np.random.default_rng(seed)
    population: list[Division] = []
    with ThreadPoolExecutor(workers) as pool:
        for _ in range(FRESH_ROUNDS):
            run = partial(anneal, instance, HOT, budget.part(FRESH_SHARE))
            starts = [_random(instance, rng) for _ in range(workers)]
            population += pool.map(run, starts, _seeds(rng, workers))
        for _ in range(CROSSED_ROUNDS):
            run = partial(anneal, instance, WARM, budget.part(CROSSED_SHARE))
            pairs = [rng.choice(len(population), 2, replace=False) for _ in range(workers)]
            starts = [
                _cross(instance, population[p].group, population[q].group, rng) for p, q in pairs
            ]
            children = list(pool.map(run, starts, _seeds(rng, workers)))
            for child, (p, q) in zip(children, pairs, strict=True):
                _place(population, child, int(p), int(q))
    return max(population, key=lambda each: each.objective)


def _seeds(rng: np.random.Generator, n: int) -> list[int]:
    return [int(each) for each in rng.integers(1, 2**62, n)]


def _place(population: list[Division], child: Division, p: int, q: int) -> None:
    """Put a child in the place of its worse parent, if it is better and new."""
    worse = min(p, q, key=lambda each: population[each].objective)
    known = any(abs(child.objective - each.objective) < 1e-6 for each in population)
    if not known and child.objective > population[worse].objective:
        population[worse] = child


def anneal(instance: Instance, hot: float, budget: Budget, start: Ints, seed: int) -> Division:
    """Cool a division from a temperature to where nothing moves, then climb to the top.

    Parameters
    ----------
    hot : float
        First temperature, in parts of the median loss by a swap at a local optimum.
    start : ndarray of shape (n,)
        Each element's group.
    """
    D, bounds = instance.D, instance.bounds
    state = np.array([seed], dtype=np.uint64)
    unit = _unit(instance, start, state)
    group, best = start.copy(), start.copy()
    size = np.bincount(group, minlength=instance.n_groups)
    S = loops.sums(D, group, instance.n_groups)
    shifts = SHIFTS if (bounds[:, 0] < bounds[:, 1]).any() else 0
    lead = np.zeros(2)
    began, done, moves = time.monotonic(), 0.0, 0
    while done < 1.0:
        temperature = unit * hot * (COLD / hot) ** done
        loops.anneal(D, S, group, size, bounds, best, temperature, shifts, CHUNK, lead, state)
        moves += CHUNK
        if budget.moves is not None:
            done = moves / budget.moves
        else:
            done = (time.monotonic() - began) / max(budget.seconds, 1e-9)
    return _top(instance, best)


def _unit(instance: Instance, start: Ints, state: loops.State) -> float:
    """The median loss by a swap at a local optimum: what temperatures are measured in."""
    group = start.copy()
    size = np.bincount(group, minlength=instance.n_groups)
    S = loops.sums(instance.D, group, instance.n_groups)
    loops.climb(instance.D, S, group, size, instance.bounds)
    lost = loops.losses(instance.D, S, group, 20_000, state)
    return float(np.median(lost)) if len(lost) else 1.0


def _top(instance: Instance, group: Ints) -> Division:
    """The local optimum above a division, its objective summed afresh."""
    size = np.bincount(group, minlength=instance.n_groups)
    S: Floats = loops.sums(instance.D, group, instance.n_groups)
    loops.climb(instance.D, S, group, size, instance.bounds)
    return Division(group, objective(instance, group))


def _random(instance: Instance, rng: np.random.Generator) -> Ints:
    """A division by lot, sizes within their bounds."""
    return _fill(instance, np.full(len(instance.D), -1), rng)


def _cross(instance: Instance, first: Ints, second: Ints, rng: np.random.Generator) -> Ints:
    """A child of two divisions: their largest groups by turns, the rest by lot."""
    child = np.full(len(first), -1)
    parents = [first.copy(), second.copy()]
    taken = np.zeros(instance.n_groups, dtype=bool)
    turn = int(rng.integers(2))
    while not taken.all():
        parent = parents[turn]
        count = np.bincount(parent[parent >= 0], minlength=instance.n_groups)
        if not count.any():
            break
        largest = int(rng.choice(np.flatnonzero(count == count.max())))
        # Under its own number if that is free: its size bounds fit there.
        number = int(rng.choice(np.flatnonzero(~taken))) if taken[largest] else largest
        members = np.flatnonzero(parent == largest)[: instance.bounds[number, 1]]
        child[members] = number
        taken[number] = True
        for each in parents:
            each[members] = -1
        turn = 1 - turn
    return _fill(instance, child, rng)


def _fill(instance: Instance, group: Ints, rng: np.random.Generator) -> Ints:
    """Complete a division by lot: those without a group first where one is too small."""
    least, most = instance.bounds.T
    size = np.bincount(group[group >= 0], minlength=instance.n_groups)
    free = rng.permutation(np.flatnonzero(group < 0)).tolist()
    for i in free:
        short = np.flatnonzero(size < least)
        open_ = short if len(short) else np.flatnonzero(size < most)
        group[i] = rng.choice(open_)
        size[group[i]] += 1
    while (size < least).any():
        # Crossing left too few: somebody moves from a group that can spare them.
        rich = np.flatnonzero(size > least)
        i = rng.choice(np.flatnonzero(np.isin(group, rich)))
        size[group[i]] -= 1
        group[i] = np.flatnonzero(size < least)[0]
        size[group[i]] += 1
    return group
