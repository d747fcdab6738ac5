"""Our annealing for any criterion that is a sum over groups of fixed sizes.

The criterion comes as a compiled ``value(members, size, data)``; two groups are scored anew at
each swap.  Temperatures as in `matcher.mdgp_search`: in parts of the median loss at a local
optimum, geometric, several coolings one after the other, the best kept.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

from matcher.draws import State, below, uniform

Ints = NDArray[np.int64]
#: First and last temperature in parts of the median loss by a swap at a local optimum.
HOT, COLD = 0.15, 0.01
#: Swaps tried between two looks at the clock.
CHUNK = 2_000


class Search:
    """The loops for one criterion, compiled once.

    Parameters
    ----------
    value : compiled function
        ``value(members, size, data)``: what a group brings; larger is better.
    data : tuple of ndarray
    clock : callable
        By default the thread's own, so that a busy machine gives what an idle one would.
    """

    def __init__(
        self,
        value: Callable[..., float],
        data: tuple[Any, ...],
        clock: Callable[[], float] = time.thread_time,
    ) -> None:
        self.data, self.clock = data, clock
        self._anneal, self._losses = _loops(value)

    def run(self, n: int, size: int, seconds: float, seed: int) -> list[list[int]]:
        """The best division of n into groups of a size that this thread finds in its seconds."""
        rng = np.random.default_rng(seed)
        state: State = np.array([seed + 1], dtype=np.uint64)
        # One slow cooling leaves fewer rules broken than some quick ones.
        began = self.clock()
        # Seats in a row make a group.
        seat = rng.permutation(n)
        # Nothing but swaps that gain comes to a local optimum.
        best, lead = seat.copy(), np.zeros(2)
        self._anneal(seat, size, self.data, 0.0, 40 * len(seat), best, lead, state)
        lost = self._losses(seat, size, self.data, 2_000, state)
        unit = float(np.median(lost)) if len(lost) else 1.0
        while (share := (self.clock() - began) / max(seconds, 1e-9)) < 1.0:
            now = unit * HOT * (COLD / HOT) ** share
            self._anneal(seat, size, self.data, now, CHUNK, best, lead, state)
        self._anneal(seat, size, self.data, 0.0, CHUNK, best, lead, state)
        return [sorted(row) for row in best.reshape(-1, size).tolist()]


def _loops(value: Callable[..., float]) -> tuple[Any, Any]:
    """The annealing and the measure of losses, with one criterion laid into them."""

    @njit(nogil=True)
    def gain_of(seat: Ints, size: int, data: Any, a: int, b: int) -> float:
        """What swapping two seats gains; the swap is made."""
        ga, gb = a // size * size, b // size * size
        before = value(seat[ga : ga + size], size, data) + value(seat[gb : gb + size], size, data)
        seat[a], seat[b] = seat[b], seat[a]
        after = value(seat[ga : ga + size], size, data) + value(seat[gb : gb + size], size, data)
        return after - before

    @njit(nogil=True)
    def anneal(
        seat: Ints,
        size: int,
        data: Any,
        temperature: float,
        draws: int,
        best: Ints,
        lead: NDArray[np.float64],
        state: State,
    ) -> None:
        n = len(seat)
        for _ in range(draws):
            a, b = below(state, n), below(state, n)
            if a // size == b // size:
                continue
            gain = gain_of(seat, size, data, a, b)
            if gain < 0.0 and (temperature <= 0.0 or gain < temperature * math.log(uniform(state))):
                seat[a], seat[b] = seat[b], seat[a]
                continue
            lead[0] += gain
            if lead[0] > lead[1] + 1e-9:
                lead[1] = lead[0]
                best[:] = seat

    @njit(nogil=True)
    def losses(seat: Ints, size: int, data: Any, draws: int, state: State) -> NDArray[np.float64]:
        found = np.empty(draws)
        m = 0
        for _ in range(draws):
            a, b = below(state, len(seat)), below(state, len(seat))
            if a // size != b // size:
                gain = gain_of(seat, size, data, a, b)
                seat[a], seat[b] = seat[b], seat[a]
                if gain < -1e-12:
                    found[m] = -gain
                    m += 1
        return found[:m]

    return anneal, losses
