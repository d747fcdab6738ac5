"""Annealing of divisions: how the classical problem is solved here.

Theory of operation.  A quick first cooling measures how much the objective wavers at each
temperature.  The annealings that follow pass the temperatures at an even pace in that measure,
slowly where groups form and fast where nothing happens (P. Salamon, J. Nulton, J. Robinson et al.,
Simulated annealing with constant thermodynamic speed, Comput. Phys. Commun. 49, 1988).  Several
are run, since one slow cooling is not surer than a few quicker ones, and the best is kept.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial

import numpy as np

from matcher import mdgp_loops as loops
from matcher.draws import State
from matcher.mdgp import Division, Floats, Instance, Ints, objective

#: Temperatures in parts of the median loss by a swap at a local optimum: above the first, groups
#: do not hold together on any class of distances; under the last, nothing moves.
HOT, COLD = 0.15, 0.001
#: Share of the time that the first cooling has, its temperatures, and its looks at each.
PILOT_SHARE, PILOT_STEPS, PILOT_LOOKS = 0.04, 40, 12
#: Annealings of each worker, one after the other.
ROUNDS = 4
#: Moves between two looks at the clock, about a millisecond.
CHUNK = 100_000
#: Of 256 draws, how many try to move one element where sizes may vary.
SHIFTS = 64


@dataclass(frozen=True)
class Budget:
    """How long one annealing lasts: by a clock, or by moves where it must be repeatable.

    Attributes
    ----------
    seconds : float
    moves : int or None
        Where given, it counts and the seconds do not.
    clock : callable
        By default the one on the wall; `time.thread_time` counts the work of each thread, so
        that a busy machine gives what an idle one would.
    """

    seconds: float
    moves: int | None = None
    clock: Callable[[], float] = time.monotonic

    def part(self, share: float) -> Budget:
        """A share of it."""
        moves = None if self.moves is None else max(CHUNK, round(self.moves * share))
        return Budget(self.seconds * share, moves, self.clock)


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
    pace = pilot(instance, budget.part(PILOT_SHARE), random_division(instance, rng), seed)
    run = partial(anneal, instance, pace, budget.part((1.0 - PILOT_SHARE) / ROUNDS))
    found: list[Division] = []
    with ThreadPoolExecutor(workers) as pool:
        for _ in range(ROUNDS):
            starts = [random_division(instance, rng) for _ in range(workers)]
            found += pool.map(run, starts, rng.integers(1, 2**62, workers).tolist())
    return max(found, key=lambda each: each.objective)


class Annealing:
    """A division on the move.

    Parameters
    ----------
    instance : Instance
    start : ndarray of shape (n,)
        Each element's group.
    seed : int
        Above 0.

    Attributes
    ----------
    unit : float
        Median loss by a swap at a local optimum: what temperatures are measured in.
    lead : ndarray of shape (2,)
        Objective now and of the best division, both relative to the start.
    best : ndarray of shape (n,)
    """

    def __init__(self, instance: Instance, start: Ints, seed: int) -> None:
        self.instance = instance
        self.state: State = np.array([seed], dtype=np.uint64)
        self.unit = _unit(instance, start, self.state)
        self.group, self.best = start.copy(), start.copy()
        self.size = np.bincount(start, minlength=instance.n_groups)
        self.S = loops.sums(instance.D, start, instance.n_groups)
        self.lead = np.zeros(2)
        varies = (instance.bounds[:, 0] < instance.bounds[:, 1]).any()
        self.shifts = SHIFTS if varies else 0

    def stretch(self, temperature: float, moves: int) -> None:
        """Try moves at one temperature, in parts of the unit."""
        loops.anneal(
            self.instance.D,
            self.S,
            self.group,
            self.size,
            self.instance.bounds,
            self.best,
            temperature * self.unit,
            self.shifts,
            moves,
            self.lead,
            self.state,
        )


def pilot(instance: Instance, budget: Budget, start: Ints, seed: int) -> Floats:
    """Temperatures that pass at an even pace, measured by a quick cooling.

    Returns
    -------
    ndarray of shape (201,)
        The temperature, in parts of the unit, after each two hundredth of an annealing.
    """
    at = Annealing(instance, start, seed)
    steps = np.geomspace(HOT, COLD, PILOT_STEPS)
    looks = np.arange(PILOT_LOOKS)
    wavering = np.empty(PILOT_STEPS)
    moves = _pilot_moves(at, budget)
    for k, temperature in enumerate(steps):
        seen = np.empty(PILOT_LOOKS)
        for look in looks:
            at.stretch(float(temperature), moves)
            seen[look] = at.lead[0]
        # What the objective gains on the way is no wavering.
        wavering[k] = np.std(seen - np.polyval(np.polyfit(looks, seen, 1), looks)) / temperature
    smooth = np.convolve(np.pad(wavering, 2, "edge"), np.ones(5) / 5, "valid") + 1e-12
    length = np.concatenate([[0.0], np.cumsum((smooth[1:] + smooth[:-1]) / 2)])
    even = np.linspace(0.0, length[-1], 201)
    pace: Floats = np.exp(np.interp(even, length, np.log(steps)))
    return pace


def _pilot_moves(at: Annealing, budget: Budget) -> int:
    """Moves between two looks of the first cooling: by the clock, from a short trial at work."""
    looks = PILOT_STEPS * PILOT_LOOKS
    if budget.moves is not None:
        return max(1_000, budget.moves // looks)
    began = budget.clock()
    at.stretch(HOT, CHUNK)
    a_second = CHUNK / max(budget.clock() - began, 1e-6)
    return max(1_000, round(a_second * budget.seconds / looks))


def anneal(instance: Instance, pace: Floats, budget: Budget, start: Ints, seed: int) -> Division:
    """Cool a division along a pace, then climb to the local optimum above the best one seen."""
    at = Annealing(instance, start, seed)
    share = np.linspace(0.0, 1.0, len(pace))
    began, done, moves = budget.clock(), 0.0, 0
    while done < 1.0:
        at.stretch(float(np.interp(done, share, pace)), CHUNK)
        moves += CHUNK
        if budget.moves is not None:
            done = moves / budget.moves
        else:
            done = (budget.clock() - began) / max(budget.seconds, 1e-9)
    return _top(instance, at.best)


def _unit(instance: Instance, start: Ints, state: State) -> float:
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


def random_division(instance: Instance, rng: np.random.Generator) -> Ints:
    """A division by lot, sizes within their bounds."""
    least, most = instance.bounds.T
    size = least.copy()
    while size.sum() < len(instance.D):
        size[rng.choice(np.flatnonzero(size < most))] += 1
    return rng.permutation(np.repeat(np.arange(instance.n_groups), size))
