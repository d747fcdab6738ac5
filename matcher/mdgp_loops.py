"""Compiled moves of the annealer for maximally diverse groups.

Importing this module loads the compiler, so import it where it is needed.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from matcher.draws import State, below, bits, uniform
from matcher.jit import compiled, inlined

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: Acceptance below exp(-16) happens once in nine million draws: not worth a logarithm.
_NEVER = 16.0


@compiled
def sums(D: Floats, group: Ints, n_groups: int) -> Floats:
    """What each element is from each group: the sum of its distances to the members."""
    S = np.zeros((n_groups, len(group)))
    for i in range(len(group)):
        for k in range(len(group)):
            S[group[i], k] += D[i, k]
    return S


@compiled
def _swap(D: Floats, S: Floats, group: Ints, i: int, j: int) -> None:
    a, b = group[i], group[j]
    for k in range(len(group)):
        change = D[j, k] - D[i, k]
        S[a, k] += change
        S[b, k] -= change
    group[i], group[j] = b, a


@compiled
def _shift(D: Floats, S: Floats, group: Ints, size: Ints, i: int, b: int) -> None:
    a = group[i]
    for k in range(len(group)):
        S[a, k] -= D[i, k]
        S[b, k] += D[i, k]
    group[i] = b
    size[a] -= 1
    size[b] += 1


@inlined
def _gain(D: Floats, S: Floats, group: Ints, i: int, j: int) -> float:
    """What an exchange of two elements of different groups adds to the objective."""
    a, b = group[i], group[j]
    return float(S[b, i] - S[a, i] + S[a, j] - S[b, j] - 2.0 * D[i, j])


@inlined
def _refused(gain: float, temperature: float, state: State) -> bool:
    """Whether a loss is more than this draw takes on at a temperature."""
    return gain < -_NEVER * temperature or gain < temperature * math.log(uniform(state))


@compiled
def anneal(
    D: Floats,
    S: Floats,
    group: Ints,
    size: Ints,
    bounds: Ints,
    best: Ints,
    temperature: float,
    shifts: int,
    draws: int,
    lead: Floats,
    state: State,
) -> None:
    """Metropolis steps at one temperature, the best grouping kept.

    Parameters
    ----------
    D : ndarray of shape (n, n)
        Distances, symmetric, 0 on the diagonal.
    S : ndarray of shape (n_groups, n)
        See `sums`; kept up to date.
    group, best : ndarray of shape (n,)
        The grouping now, and the best one seen.
    size : ndarray of shape (n_groups,)
    bounds : ndarray of shape (n_groups, 2)
        Least and most members of each group.
    temperature : float
        In the unit of distance.
    shifts : int
        Of 256 draws, how many try to move one element instead of swapping two.
    draws : int
        How many moves are tried.
    lead : ndarray of shape (2,)
        Objective now and of `best`, both relative to the beginning.
    state : ndarray of uint64 of shape (1,)
        Of the random generator, never 0.
    """
    n, n_groups = len(group), len(size)
    for _ in range(draws):
        i = below(state, n)
        a = group[i]
        alone = shifts > 0 and (bits(state) >> 40) & 255 < shifts
        if alone:
            b = below(state, n_groups)
            if a == b or size[a] <= bounds[a, 0] or size[b] >= bounds[b, 1]:
                continue
            gain = S[b, i] - S[a, i]
        else:
            j = below(state, n)
            b = group[j]
            if a == b:
                continue
            gain = _gain(D, S, group, i, j)
        if gain < 0.0 and _refused(gain, temperature, state):
            continue
        if alone:
            _shift(D, S, group, size, i, b)
        else:
            _swap(D, S, group, i, j)
        lead[0] += gain
        if lead[0] > lead[1] + 1e-9:
            lead[1] = lead[0]
            best[:] = group


@compiled
def climb(D: Floats, S: Floats, group: Ints, size: Ints, bounds: Ints) -> None:
    """Take every swap and shift that gains, until there is none."""
    n, n_groups = len(group), len(size)
    moved = True
    while moved:
        moved = False
        for i in range(n):
            for b in range(n_groups):
                a = group[i]
                if a == b or size[a] <= bounds[a, 0] or size[b] >= bounds[b, 1]:
                    continue
                if S[b, i] - S[a, i] > 1e-9:
                    _shift(D, S, group, size, i, b)
                    moved = True
            for j in range(i):
                if group[i] == group[j]:
                    continue
                if _gain(D, S, group, i, j) > 1e-9:
                    _swap(D, S, group, i, j)
                    moved = True


@compiled
def losses(D: Floats, S: Floats, group: Ints, draws: int, state: State) -> Floats:
    """What random swaps would cost; those that gain are left out."""
    found = np.empty(draws)
    n = 0
    for _ in range(draws):
        i, j = below(state, len(group)), below(state, len(group))
        if group[i] != group[j]:
            gain = _gain(D, S, group, i, j)
            if gain < 0.0:
                found[n] = -gain
                n += 1
    return found[:n]
