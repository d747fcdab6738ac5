"""The score once more, for the compiler: one group at a time, without a single allocation.

`matcher.utility` and `matcher.plain` are the score to read; a test holds the two
to the same numbers.  Importing this module loads the compiler, so import it where
it is needed, not at the top of a module.

Theory of operation.  A group's pairs are looked up once (`matcher.kernel_pairs`): sums, nearest
peers and squared distances then lie together, and every term is worked out from them.  Hard
rules come first, the faultline (`matcher.kernel_camps`) last.  A search that changes one member at
a time fills the same scratch from less (`matcher.kernel_ledger`).
"""

from __future__ import annotations

import numpy as np

from matcher.jit import compiled, inlined, laid
from matcher.kernel_camps import faultline
from matcher.kernel_pairs import (
    AGREED,
    APART,
    BOTH_HOPE,
    BOTH_STATED,
    MET_BEFORE,
    NEAREST,
    SCRATCH,
    STRIDE,
    gather,
)
from matcher.kernel_rules import Members, common_starts, refused, way
from matcher.tables import (
    FALL_ENDS,
    FRESH,
    HIGH,
    HOPE,
    ISOLATION_FROM,
    LOW,
    N_ATTRIBUTES,
    N_ISOLATING,
    SIZE,
    SOFT_WEIGHT,
    SPARE,
    SPARE_STARTS,
    WAITING,
    WAY,
    WEIGHT,
    Floats,
    Tables,
)


@laid
def _band(mean: float, low: float, high: float, fall_ends: float) -> float:
    if mean < low:
        return 1.0 - ((low - mean) / low) ** 2
    if mean <= high:
        return 1.0
    return max(0.0, 1.0 - ((mean - high) / (fall_ends - high)) ** 2)


@inlined
def _balance(t: Tables, work: Floats) -> float:
    """The weighted band values."""
    total = 0.0
    for k in range(N_ATTRIBUTES):
        if t.bands[k, WEIGHT] == 0.0:
            continue
        value = 0.5
        stated = work[BOTH_STATED + k]
        if stated > 0.0:
            mean = work[APART + k] / stated
            value = _band(mean, t.bands[k, LOW], t.bands[k, HIGH], t.limits[FALL_ENDS])
        total += t.bands[k, WEIGHT] * value
    return total


@inlined
def _isolation(m: int, t: Tables, work: Floats) -> float:
    """How alone the loneliest member stands."""
    loneliest = 0.0
    for k in range(N_ISOLATING):
        for a in range(m):
            nearest = work[NEAREST + k * STRIDE + a]
            if nearest != np.inf:
                loneliest = max(loneliest, nearest)
    begins = t.limits[ISOLATION_FROM]
    return float(max(0.0, loneliest - begins) / (1.0 - begins))


@inlined
def _soft(members: Members, m: int, t: Tables, work: Floats, starts: int, share: float) -> float:
    """The weighted soft terms, of a group with so many common starts and such a way."""
    liking = 0.0
    waited = 0.0
    for a in range(m):
        liking += t.size_wish[members[a], m]
        waited += t.waiting[members[a]]
    spare = min(starts - 1.0, t.limits[SPARE_STARTS]) / t.limits[SPARE_STARTS]
    total = t.soft[SPARE] * max(0.0, spare)
    total += t.soft[WAY] * (1.0 - share if share >= 0.0 else 0.0)
    total += t.soft[SIZE] * liking / m
    stated = work[BOTH_HOPE]
    total += t.soft[HOPE] * (work[AGREED] / stated if stated > 0.0 else 0.5)
    total += t.soft[WAITING] * waited / m
    total += t.soft[FRESH] * (1.0 - work[MET_BEFORE] * 2.0 / (m * (m - 1)))
    return float(total)


@laid
def value(members: Members, m: int, t: Tables, work: Floats) -> float:
    """The utility of a group of two or more, hard rules not looked at."""
    gather(members, m, t, work)
    share = t.limits[SOFT_WEIGHT]
    total = (1.0 - share) * _balance(t, work)
    if share > 0.0:
        starts = common_starts(members, m, t)
        total += share * _soft(members, m, t, work, starts, way(members, m, t))
    total *= 1.0 - _isolation(m, t, work)
    return float(total * (1.0 - faultline(m, work)))


@laid
def hope(members: Members, m: int, t: Tables, least: float, work: Floats) -> float:
    """The utility of a group but for its faultline; -1 if under `least`, or if it cannot meet.

    The faultline can only lessen it: many groups need not be looked at further.

    Parameters
    ----------
    members : ndarray
        A group that is not `refused`.
    work : ndarray of shape (SCRATCH,)
        Filled with what `faultline` needs.
    """
    starts = common_starts(members, m, t)
    near = way(members, m, t) if starts > 0 else -1.0
    if near < 0.0:
        return -1.0
    gather(members, m, t, work)
    return promise(members, m, t, least, starts, near, work)


@laid
def promise(
    members: Members, m: int, t: Tables, least: float, starts: int, near: float, work: Floats
) -> float:
    """The same for a group that can meet, of which the scratch is filled.

    Parameters
    ----------
    starts : int
        Half hours that suit all.
    near : float
        Largest share of anybody's travel limit.
    """
    share = t.limits[SOFT_WEIGHT]
    total = (1.0 - share) * _balance(t, work)
    if total + share < least:
        return -1.0
    if share > 0.0:
        total += share * _soft(members, m, t, work, starts, near)
    total *= 1.0 - _isolation(m, t, work)
    return total if total >= least else -1.0


@laid
def utility(members: Members, m: int, t: Tables, work: Floats) -> float:
    """The utility of a group; -1 if it breaks a hard rule."""
    if refused(members, m, t):
        return -1.0
    found = hope(members, m, t, 0.0, work)
    return found * (1.0 - faultline(m, work)) if found >= 0.0 else -1.0


@compiled
def many(groups: Members, t: Tables) -> Floats:
    """The utilities of many groups, one a row, short rows filled with -1."""
    work = np.empty(SCRATCH)
    found = np.empty(groups.shape[0])
    for g in range(groups.shape[0]):
        m = 0
        while m < groups.shape[1] and groups[g, m] >= 0:
            m += 1
        found[g] = utility(groups[g], m, t, work)
    return found
