"""The score once more, for the compiler: one group at a time, without a single allocation.

`matcher.utility` and `matcher.plain` are the score to read; a test holds the two
to the same numbers.  Importing this module loads the compiler, so import it where
it is needed, not at the top of a module.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from matcher.criteria import LARGEST_GROUP
from matcher.jit import compiled
from matcher.tables import (
    FALL_ENDS,
    FRESH,
    HIGH,
    HOPE,
    HOPES,
    IN_PERSON,
    ISOLATES,
    ISOLATION_FROM,
    LEAST,
    LOW,
    MET,
    MOST,
    N_ATTRIBUTES,
    NEED_PRESCRIBER,
    ONLINE,
    SIZE,
    SOFT_WEIGHT,
    SPARE,
    SPARE_STARTS,
    SQUARED,
    TRAVEL,
    WAITING,
    WAY,
    WEIGHT,
    Floats,
    Rule,
    Tables,
)

Members = NDArray[np.int64]

#: Length of the scratch array: sums inside every subset, and one row of them.
WORK = 2 << LARGEST_GROUP

_ONE = np.uint64(1)
_NONE = np.uint64(0)
_HALVES = 1 << (LARGEST_GROUP - 1)
#: How many members each subset has.
_COUNT = np.array([x.bit_count() for x in range(_HALVES)], dtype=np.int64)

_TOO_SMALL, _TOO_LARGE = int(Rule.TOO_SMALL), int(Rule.TOO_LARGE)
_PAIR, _TOGETHER, _ALONE = int(Rule.PAIR), int(Rule.TOGETHER), int(Rule.ALONE)
_PRESCRIBER, _HOUR, _PLACE = int(Rule.PRESCRIBER), int(Rule.HOUR), int(Rule.PLACE)


@compiled
def way(members: Members, m: int, t: Tables) -> float:
    """Largest share of anybody's travel limit; 0 online, -1 if they cannot meet."""
    on_site = False
    online = False
    for a in range(m):
        on_site |= t.format[members[a]] == IN_PERSON
        online |= t.format[members[a]] == ONLINE
    if online:
        return -1.0 if on_site else 0.0
    best = np.inf
    for b in range(m):
        worst = 0.0
        for a in range(m):
            worst = max(worst, t.pairs[members[a], members[b], TRAVEL])
            if worst >= best:
                break
        best = min(best, worst)
    if best <= 1.0:
        return best
    return -1.0 if on_site else 0.0


@compiled
def _person_rules(members: Members, m: int, t: Tables) -> int:
    """The rules about who is there: together, alone, prescriber."""
    once = _NONE
    twice = _NONE
    prescribers = 0
    for a in range(m):
        i = members[a]
        prescribers += t.prescribes[i]
        twice |= once & t.marks[i]
        once |= t.marks[i]
        if t.unit_size[i] > 1:
            here = 0
            for b in range(m):
                here += t.unit[members[b]] == t.unit[i]
            if here != t.unit_size[i]:
                return _TOGETHER
    if once & ~twice:
        return _ALONE
    if t.limits[NEED_PRESCRIBER] > 0 and prescribers == 0:
        return _PRESCRIBER
    return 0


@compiled
def common_starts(members: Members, m: int, t: Tables, enough: int) -> int:
    """How many half hours suit all for a beginning, counted up to `enough`."""
    found = 0
    for w in range(t.starts.shape[1]):
        word = t.starts[members[0], w]
        for a in range(1, m):
            word &= t.starts[members[a], w]
        while word:
            found += 1
            if found >= enough:
                return found
            word &= word - _ONE
    return found


@compiled
def broken(members: Members, m: int, t: Tables) -> int:
    """The first hard rule that a group breaks, as in `matcher.tables.Rule`; 0 for none."""
    if m < t.limits[LEAST]:
        return _TOO_SMALL
    if m > t.limits[MOST]:
        return _TOO_LARGE
    for a in range(m):
        if m > t.most[members[a]]:
            return _TOO_LARGE
    for a in range(m):
        for b in range(a):
            if t.clash[members[a], members[b]]:
                return _PAIR
    rule = _person_rules(members, m, t)
    if rule:
        return rule
    if common_starts(members, m, t, 1) == 0:
        return _HOUR
    if way(members, m, t) < 0:
        return _PLACE
    return 0


@compiled
def _band(mean: float, low: float, high: float, fall_ends: float) -> float:
    if mean < low:
        return 1.0 - ((low - mean) / low) ** 2
    if mean <= high:
        return 1.0
    return max(0.0, 1.0 - ((mean - high) / (fall_ends - high)) ** 2)


@compiled
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


@compiled
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


@compiled
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


@compiled
def faultline(members: Members, m: int, t: Tables, work: Floats) -> float:
    """The largest Fau times camp distance over all splits into camps of two or more."""
    _subset_sums(members, m, t, work)
    full = (1 << m) - 1
    everything = work[full]
    if m < 4 or everything <= 0.0:
        return 0.0
    best = 0.0
    # The last member is always in camp B, so that each split is seen once.
    for x in range(3, 1 << (m - 1)):
        n_a = _COUNT[x]
        if n_a < 2 or n_a > m - 2:
            continue
        n_b = m - n_a
        inside_a = work[x] / n_a
        inside_b = work[full - x] / n_b
        fau = 1.0 - (inside_a + inside_b) * m / everything
        between = (everything - work[x] - work[full - x]) / (n_a * n_b)
        delta2 = between - inside_a / n_a - inside_b / n_b
        if fau > 0.0 and delta2 > 1e-15:
            best = max(best, fau * fau * delta2)
    return min(1.0, math.sqrt(best))


@compiled
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


@compiled
def value(members: Members, m: int, t: Tables, work: Floats) -> float:
    """The utility of a group of two or more, hard rules not looked at."""
    share = t.limits[SOFT_WEIGHT]
    total = (1.0 - share) * _balance(members, m, t)
    if share > 0.0:
        total += share * _soft(members, m, t)
    total *= 1.0 - _isolation(members, m, t)
    return float(total * (1.0 - faultline(members, m, t, work)))


@compiled
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
