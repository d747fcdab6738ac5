"""Random numbers for compiled loops: a generator of one word, so that each chain has its own."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from matcher.jit import laid

State = NDArray[np.uint64]


@laid
def bits(state: State) -> int:
    """The next 63 random bits (xorshift64*: S. Vigna, ACM Trans. Math. Softw. 42, 2016).

    Parameters
    ----------
    state : ndarray of uint64 of shape (1,)
        Never 0; moved on by one step.
    """
    x = state[0]
    x ^= x >> np.uint64(12)
    x ^= x << np.uint64(25)
    x ^= x >> np.uint64(27)
    state[0] = x
    drawn: int = np.int64((x * np.uint64(2685821657736338717)) >> np.uint64(1))  # type: ignore[assignment]
    return drawn


@laid
def below(state: State, n: int) -> int:
    """A number from 0 to n - 1; n under 2**31.  The high bits are the better ones."""
    return ((bits(state) >> 31) * n) >> 32


@laid
def uniform(state: State) -> float:
    """A number above 0 and under 1."""
    return ((bits(state) >> 10) + 0.5) * (1.0 / (1 << 53))
