"""The score once more, for the compiler: one group at a time, without a single allocation.

`matcher.utility` and `matcher.plain` are the score to read; a test holds the two
to the same numbers.  Importing this module loads the compiler, so import it where
it is needed, not at the top of a module.
"""

from __future__ import annotations

import math

import numpy as np

from matcher.criteria import LARGEST_GROUP
from matcher.jit import compiled, unowned
from matcher.kernel_rules import Members, broken, common_starts, way
from matcher.tables import (
    FALL_ENDS,
    FRESH,
    HIGH,
    HOPE,
    HOPES,
    ISOLATES,
    ISOLATION_FROM,
    LOW,
    MET,
    N_ATTRIBUTES,
    SIZE,
    SOFT_WEIGHT,
    SPARE,
    SPARE_STARTS,
    SQUARED,
    WAITING,
    WAY,
    WEIGHT,
    Floats,
    Tables,
)

#: Length of the scratch array: sums inside every subset, and one row of them.
WORK = 2 << LARGEST_GROUP

_HALVES = 1 << (LARGEST_GROUP - 1)
#: How many members each subset has.
_COUNT = np.array([x.bit_count() for x in range(_HALVES)], dtype=np.int64)
_INVERSE = np.array([0.0] + [1.0 / m for m in range(1, LARGEST_GROUP + 1)])


@unowned
def _band(mean: float, low: float, high: float, fall_ends: float) -> float:
    if mean < low:
        return 1.0 - ((low - mean) / low) ** 2
    if mean <= high:
        return 1.0
    return max(0.0, 1.0 - ((mean - high) / (fall_ends - high)) ** 2)


@unowned
def _balance(members: Members, m: int, t: Tables) -> float:
    """The weighted band values."""
    total = 0.0
    for k in range(N_ATTRIBUTES):
        if t.bands[k, WEIGHT] == 0.0:
            continue
        inside = 0.0
        stated = 0
        for a in range(m):
            for b in range(a):
                d = t.pairs[members[a], members[b], k]
                if not math.isnan(d):
                    inside += d
                    stated += 1
        value = 0.5
        if stated:
            value = _band(inside / stated, t.bands[k, LOW], t.bands[k, HIGH], t.limits[FALL_ENDS])
        total += t.bands[k, WEIGHT] * value
    return total


@unowned
def _isolation(members: Members, m: int, t: Tables) -> float:
    """How alone the loneliest member stands."""
    loneliest = 0.0
    for k in range(N_ATTRIBUTES):
        if t.bands[k, ISOLATES] == 0.0:
            continue
        for a in range(m):
            nearest = np.inf
            for b in range(m):
                d = t.pairs[members[a], members[b], k]
                if a != b and d < nearest:
                    nearest = d
            if nearest != np.inf:
                loneliest = max(loneliest, nearest)
    begins = t.limits[ISOLATION_FROM]
    return float(max(0.0, loneliest - begins) / (1.0 - begins))


@unowned
def _subset_sums(members: Members, m: int, t: Tables, work: Floats) -> None:
    """Sum of squared distances inside every subset of a group, into work[:2**m].

    Each member h adds to every subset of the members before h what h is from them;
    that row is built the same way, so each subset costs two additions.
    """
    row = 1 << LARGEST_GROUP
    work[0] = 0.0
    for h in range(m):
        base = 1 << h
        work[row] = 0.0
        for low in range(h):
            d2 = t.pairs[members[h], members[low], SQUARED]
            bit = 1 << low
            for x in range(bit):
                work[row + bit + x] = work[row + x] + d2
        for x in range(base):
            work[base + x] = work[x] + work[row + x]


@unowned
def faultline(members: Members, m: int, t: Tables, work: Floats) -> float:
    """The largest Fau times camp distance over all splits into camps of two or more."""
    if m < 4:
        return 0.0
    _subset_sums(members, m, t, work)
    full = (1 << m) - 1
    everything = work[full]
    if everything <= 0.0:
        return 0.0
    best = 0.0
    scale = m / everything
    # The last member is always in camp B, so that each split is seen once.
    for x in range(3, 1 << (m - 1)):
        n_a = _COUNT[x]
        if n_a < 2 or n_a > m - 2:
            continue
        # Products with reciprocals: a division takes longer than all the rest.
        one_a, one_b = _INVERSE[n_a], _INVERSE[m - n_a]
        inside_a = work[x] * one_a
        inside_b = work[full - x] * one_b
        fau = 1.0 - (inside_a + inside_b) * scale
        between = (everything - work[x] - work[full - x]) * one_a * one_b
        delta2 = between - inside_a * one_a - inside_b * one_b
        if fau > 0.0 and delta2 > 1e-15:
            best = max(best, fau * fau * delta2)
    return min(1.0, math.sqrt(best))


@unowned
def _soft(members: Members, m: int, t: Tables) -> float:
    """The weighted soft terms."""
    liking = 0.0
    waited = 0.0
    agreed = 0.0
    stated = 0
    met = 0.0
    for a in range(m):
        liking += t.size_wish[members[a], m]
        waited += t.waiting[members[a]]
        for b in range(a):
            met += t.pairs[members[a], members[b], MET]
            both = t.pairs[members[a], members[b], HOPES]
            if not math.isnan(both):
                agreed += both
                stated += 1
    full = t.limits[SPARE_STARTS]
    spare = max(0, common_starts(members, m, t, int(full) + 1) - 1) / full
    share = way(members, m, t)
    total = t.soft[SPARE] * spare
    total += t.soft[WAY] * (1.0 - share if share >= 0.0 else 0.0)
    total += t.soft[SIZE] * liking / m
    total += t.soft[HOPE] * (agreed / stated if stated else 0.5)
    total += t.soft[WAITING] * waited / m
    total += t.soft[FRESH] * (1.0 - met * 2.0 / (m * (m - 1)))
    return float(total)


@unowned
def value(members: Members, m: int, t: Tables, work: Floats) -> float:
    """The utility of a group of two or more, hard rules not looked at."""
    share = t.limits[SOFT_WEIGHT]
    total = (1.0 - share) * _balance(members, m, t)
    if share > 0.0:
        total += share * _soft(members, m, t)
    total *= 1.0 - _isolation(members, m, t)
    return float(total * (1.0 - faultline(members, m, t, work)))


@unowned
def hope(members: Members, m: int, t: Tables, least: float) -> float:
    """The utility of a group that keeps the rules but for its faultline; -1 if under `least`.

    The faultline, by far the dearest term, can only lessen it: many groups need not be looked
    at further.
    """
    if broken(members, m, t):
        return -1.0
    share = t.limits[SOFT_WEIGHT]
    total = (1.0 - share) * _balance(members, m, t)
    if total + share < least:
        return -1.0
    alone = 1.0 - _isolation(members, m, t)
    if (total + share) * alone < least:
        return -1.0
    total += share * _soft(members, m, t) if share > 0.0 else 0.0
    total *= alone
    return total if total >= least else -1.0


@unowned
def utility(members: Members, m: int, t: Tables, work: Floats) -> float:
    """The utility of a group; -1 if it breaks a hard rule."""
    if broken(members, m, t):
        return -1.0
    return value(members, m, t, work)


@compiled
def many(groups: Members, t: Tables) -> Floats:
    """The utilities of many groups, one a row, short rows filled with -1."""
    work = np.empty(WORK)
    found = np.empty(groups.shape[0])
    for g in range(groups.shape[0]):
        m = 0
        while m < groups.shape[1] and groups[g, m] >= 0:
            m += 1
        found[g] = utility(groups[g], m, t, work)
    return found
