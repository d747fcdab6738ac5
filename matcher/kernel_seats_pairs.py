"""What the pairs of a group are worth with anybody in one of its places: bands, peers, hopes.

Importing this module loads the compiler.
"""

from __future__ import annotations

import numpy as np

from matcher.jit import laid
from matcher.kernel_sheet import (
    COUNT,
    HOPING,
    LONE,
    MEETING,
    OWN,
    PHILOSOPHIES,
    ROW,
    STYLES,
    SUM,
    TOTAL,
    TRADE,
    YEARS,
    Row,
    Sheet,
)
from matcher.tables import (
    DISCIPLINE,
    EXPERIENCE,
    FALL_ENDS,
    HIGH,
    ISOLATION_FROM,
    LOW,
    N_ISOLATING,
    PHILOSOPHY,
    SOFT_WEIGHT,
    WEIGHT,
    Tables,
)

_F = np.float32
_ZERO, _HALF, _ONE, _FAR = _F(0.0), _F(0.5), _F(1.0), _F(np.inf)


@laid
def _work_out(s: Sheet, k: int, i: int) -> None:
    """How far everybody is from one person in years, or in profession; no number where unknown."""
    row = s.work[ROW]
    if k == EXPERIENCE:
        own, years = s.traits[YEARS, i], s.traits[YEARS]
        for p in range(len(row)):
            d = abs(years[p] - own)
            row[p] = _ONE if d > _ONE else d
    else:
        mine, trades = s.traits[TRADE, i], s.traits[TRADE]
        for p in range(len(row)):
            d = abs(trades[p] - mine)
            row[p] = _ONE if d > _ZERO else d


@laid
def _within(s: Sheet, r: int, row: Row, a: int) -> None:
    """Keep what a row says of those who stay."""
    for b in range(r):
        s.among[a, b] = row[s.rest[b]]


@laid
def _pairs_of(s: Sheet, r: int) -> tuple[np.float32, np.float32]:
    """Sum and number of the pairs of those who stay that have something."""
    apart, both = _ZERO, _ZERO
    for a in range(r):
        for b in range(a):
            d = s.among[a, b]
            if d >= _ZERO:
                apart += d
                both += _ONE
    return apart, both


@laid
def _sum(s: Sheet, row: Row, gaps: bool) -> None:
    """Add a row up, and how many have something in it where that is not everybody."""
    sums, counts = s.work[SUM], s.work[COUNT]
    for p in range(len(sums)):
        # Where one side stated nothing d is no number, and not smaller than none.
        sums[p] += row[p] if row[p] >= _ZERO else _ZERO
    if gaps:
        for p in range(len(sums)):
            counts[p] += _ONE if row[p] >= _ZERO else _ZERO


@laid
def _clear(s: Sheet, start: np.float32) -> None:
    """Begin with sums of nothing, and a number of pairs."""
    sums, counts = s.work[SUM], s.work[COUNT]
    for p in range(len(sums)):
        sums[p], counts[p] = _ZERO, start


@laid
def add_band(s: Sheet, t: Tables, r: int, k: int) -> None:
    """The band value of one attribute, and how alone it leaves the loneliest."""
    gaps = s.gaps[k]
    _clear(s, _ZERO if gaps else _F(r))
    own, lone = s.work[OWN], s.work[LONE]
    if k < N_ISOLATING:
        for p in range(len(own)):
            own[p] = _FAR
    for a in range(r):
        if k in (EXPERIENCE, DISCIPLINE):
            _work_out(s, k, s.rest[a])
            row = s.work[ROW]
        else:
            row = s.planes[PHILOSOPHIES if k == PHILOSOPHY else STYLES, s.rest[a]]
        # From its beginning to its end first: a row is so fetched in one go, and then looked up.
        _sum(s, row, gaps)
        _within(s, r, row, a)
        if k < N_ISOLATING:
            _loneliest(lone, own, row, _nearest(s, r, a))
    if k < N_ISOLATING:
        for p in range(len(own)):
            x = own[p] if own[p] < _FAR else _ZERO
            lone[p] = x if x > lone[p] else lone[p]
    _value(s, t, r, k)


@laid
def _nearest(s: Sheet, r: int, a: int) -> np.float32:
    """How far the nearest peer of one who stays is among them."""
    nearest = _FAR
    for b in range(r):
        d = s.among[a, b]
        nearest = d if a != b and d < nearest else nearest
    return nearest


@laid
def _loneliest(lone: Row, own: Row, row: Row, nearest: np.float32) -> None:
    """How far one member's nearest peer is, with each person there; and each one's own."""
    for p in range(len(lone)):
        d = row[p]
        own[p] = d if d < own[p] else own[p]
        x = d if d < nearest else nearest
        x = x if x < _FAR else _ZERO
        lone[p] = x if x > lone[p] else lone[p]


@laid
def _value(s: Sheet, t: Tables, r: int, k: int) -> None:
    """Add what an attribute is worth at the mean of all pairs."""
    apart, both = _pairs_of(s, r)
    weight = _F((1.0 - t.limits[SOFT_WEIGHT]) * t.bands[k, WEIGHT])
    low, high = _F(t.bands[k, LOW]), _F(t.bands[k, HIGH])
    under, over = _F(1.0 / t.bands[k, LOW]), _F(1.0 / (t.limits[FALL_ENDS] - t.bands[k, HIGH]))
    total, sums, counts = s.work[TOTAL], s.work[SUM], s.work[COUNT]
    for p in range(len(total)):
        n = counts[p] + both
        mean = (sums[p] + apart) / (n if n > _ZERO else _ONE)
        short, past = (low - mean) * under, (mean - high) * over
        value = _ONE - short * short if mean < low else _ONE
        fallen = _ONE - past * past
        fallen = fallen if fallen > _ZERO else _ZERO
        value = fallen if mean > high else value
        total[p] += weight * (value if n > _ZERO else _HALF)


@laid
def _stated(s: Sheet, r: int, plane: int) -> tuple[np.float32, np.float32]:
    """Sum and number of the pairs that have something in a plane, with each person."""
    _clear(s, _ZERO)
    for a in range(r):
        row = s.planes[plane, s.rest[a]]
        _sum(s, row, True)
        _within(s, r, row, a)
    return _pairs_of(s, r)


@laid
def add_hopes(s: Sheet, r: int, weight: np.float32) -> None:
    """What is agreed of hopes, beyond the half that counts where nobody named any."""
    agreed, both = _stated(s, r, HOPING)
    total, sums, counts = s.work[TOTAL], s.work[SUM], s.work[COUNT]
    for p in range(len(total)):
        n = counts[p] + both
        more = (sums[p] + agreed) / (n if n > _ZERO else _ONE) - _HALF
        total[p] += weight * (more if n > _ZERO else _ZERO)


@laid
def take_met(s: Sheet, r: int, weight: np.float32) -> None:
    """Less for every pair that met before."""
    met, _ = _stated(s, r, MEETING)
    total, sums = s.work[TOTAL], s.work[SUM]
    for p in range(len(total)):
        total[p] -= weight * (sums[p] + met)


@laid
def lessen_alone(s: Sheet, t: Tables) -> None:
    """Less where somebody has no peer."""
    total, lone = s.work[TOTAL], s.work[LONE]
    begins, beyond = _F(t.limits[ISOLATION_FROM]), _F(1.0 / (1.0 - t.limits[ISOLATION_FROM]))
    for p in range(len(total)):
        x = (lone[p] - begins) * beyond
        total[p] *= _ONE - (x if x > _ZERO else _ZERO)
