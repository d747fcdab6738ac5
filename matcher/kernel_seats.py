"""What a group is worth with anybody in one of its places, for all people of a cell at once.

Each piece goes over one row of people after another, as `matcher.kernel` goes over the pairs of
one group; a test holds the two to the same numbers.
"""

from __future__ import annotations

import numpy as np

from matcher.jit import laid, unowned
from matcher.kernel_rules import Members
from matcher.kernel_seats_camps import part_camps
from matcher.kernel_sheet import (
    AT_HOME,
    BARRED,
    HOPING,
    LARGEST,
    MEETING,
    MOVES,
    NEVER,
    ON_LINE,
    ON_SITE,
    WAITS,
    WAY_FROM,
    WAY_TO,
    Row,
    Sheet,
)
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
    Tables,
)

_F = np.float32
_ZERO, _HALF, _ONE, _FAR = _F(0.0), _F(0.5), _F(1.0), _F(np.inf)
#: Larger groups are left as they are: their camps are too many to be gone through by hand.
MOST_SEATS = 8
# Rows of the scratch; the camps have those from the second on to themselves.
_TOTAL, _SUM, _COUNT, _NEAR, _OWN, _MEETS = range(6)
# Masks that count the bits of a word, half of it at a time (H. S. Warren, Hacker's Delight, 5-1).
_TWOS, _FOURS = np.uint64(0x5555555555555555), np.uint64(0x3333333333333333)
_BYTES, _SUMS = np.uint64(0x0F0F0F0F0F0F0F0F), np.uint64(0x0101010101010101)
_BY_1, _BY_2, _BY_4, _TOP = np.uint64(1), np.uint64(2), np.uint64(4), np.uint64(56)


@unowned
def weigh_seat(s: Sheet, t: Tables, members: Members, m: int, seat: int, floor: float) -> None:
    """Write the row of ``s.worth`` of whoever sits in a place of a group.

    Parameters
    ----------
    members : ndarray
        The group that stands, which keeps every rule.
    floor : float
        Utility under which a group is nothing.
    """
    i = members[seat]
    out = s.worth[i]
    if m > MOST_SEATS or s.traits[MOVES, i] == _ZERO:
        for p in range(len(out)):
            out[p] = NEVER
        return
    r = 0
    for a in range(m):
        if a != seat:
            s.rest[r] = members[a]
            r += 1
    share = t.limits[SOFT_WEIGHT]
    total, meets = s.work[_TOTAL], s.work[_MEETS]
    for p in range(len(out)):
        total[p] = _ZERO
    for k in range(N_ATTRIBUTES):
        if t.bands[k, WEIGHT] > 0.0:
            _add_band(s, t, r, k, _F((1.0 - share) * t.bands[k, WEIGHT]))
    _hours(s, r)
    _add_meeting(s, t, r, m)
    if s.said[HOPING]:
        _add_hopes(s, r, _F(share * t.soft[HOPE]))
    if s.said[MEETING]:
        _take_met(s, r, _F(share * t.soft[FRESH] * 2.0 / (m * (m - 1))))
    _lessen_alone(s, t, r)
    if m >= 4:
        part_camps(s, r, m)
    for p in range(len(out)):
        fits = meets[p] > _ZERO and total[p] >= _F(floor) and s.traits[LARGEST, p] >= _F(m)
        out[p] = total[p] * _F(m) if fits and s.traits[MOVES, p] > _ZERO else _F(NEVER)
    for a in range(r):
        barred = s.planes[s.rest[a], BARRED]
        for p in range(len(out)):
            out[p] = out[p] if barred[p] == _ZERO else _F(NEVER)
    for a in range(r):
        out[s.rest[a]] = NEVER


@unowned
def _stated(s: Sheet, r: int, plane: int) -> None:
    """Sum and number of the pairs that have something in a plane, with each person."""
    apart, both = _ZERO, _ZERO
    for a in range(r):
        for b in range(a):
            d = s.planes[s.rest[a], plane, s.rest[b]]
            if d >= _ZERO:
                apart += d
                both += _ONE
    sums, counts = s.work[_SUM], s.work[_COUNT]
    for p in range(len(sums)):
        sums[p], counts[p] = apart, both
    for a in range(r):
        row = s.planes[s.rest[a], plane]
        for p in range(len(sums)):
            d = row[p]
            # Where one side stated nothing d is no number, and smaller than none.
            sums[p] += d if d >= _ZERO else _ZERO
            counts[p] += _ONE if d >= _ZERO else _ZERO


@laid
def _add_band(s: Sheet, t: Tables, r: int, k: int, weight: np.float32) -> None:
    """The band value of one attribute."""
    _stated(s, r, k)
    low, high = _F(t.bands[k, LOW]), _F(t.bands[k, HIGH])
    under, over = _F(1.0 / t.bands[k, LOW]), _F(1.0 / (t.limits[FALL_ENDS] - t.bands[k, HIGH]))
    total, sums, counts = s.work[_TOTAL], s.work[_SUM], s.work[_COUNT]
    for p in range(len(total)):
        n = counts[p]
        mean = sums[p] / (n if n > _ZERO else _ONE)
        short, past = (low - mean) * under, (mean - high) * over
        value = _ONE - short * short if mean < low else _ONE
        fallen = _ONE - past * past
        fallen = fallen if fallen > _ZERO else _ZERO
        value = fallen if mean > high else value
        total[p] += weight * (value if n > _ZERO else _HALF)


@laid
def _hours(s: Sheet, r: int) -> None:
    """How many half hours suit all for a beginning, into the row of those who can meet."""
    meets = s.work[_MEETS]
    for p in range(len(meets)):
        meets[p] = _ZERO
    for w in range(len(s.starts)):
        free = s.starts[w, s.rest[0]]
        for a in range(1, r):
            free &= s.starts[w, s.rest[a]]
        if free == 0:
            continue
        row = s.starts[w]
        for p in range(len(meets)):
            meets[p] += _F(np.int32(_ones(row[p] & free)))


@laid
def _ones(word: np.uint64) -> np.uint64:
    """How many bits are set, without a loop."""
    word = word - ((word >> _BY_1) & _TWOS)
    word = (word & _FOURS) + ((word >> _BY_2) & _FOURS)
    word = (word + (word >> _BY_4)) & _BYTES
    return (word * _SUMS) >> _TOP


@laid
def _ways(s: Sheet, r: int) -> None:
    """The smallest largest share of a limit, over the places of all."""
    best, own, at_home = s.work[_NEAR], s.work[_OWN], s.traits[AT_HOME]
    for p in range(len(best)):
        best[p], own[p] = _FAR, at_home[p]
    for b in range(r):
        worst = _ZERO
        for a in range(r):
            worst = max(worst, s.planes[s.rest[a], WAY_TO, s.rest[b]])
        there, back = s.planes[s.rest[b], WAY_FROM], s.planes[s.rest[b], WAY_TO]
        for p in range(len(best)):
            x = there[p] if there[p] > worst else worst
            best[p] = x if x < best[p] else best[p]
            own[p] = back[p] if back[p] > own[p] else own[p]
    for p in range(len(best)):
        best[p] = own[p] if own[p] < best[p] else best[p]


@laid
def _add_meeting(s: Sheet, t: Tables, r: int, m: int) -> None:
    """The soft terms of hours, way, size and waiting; who cannot meet is marked."""
    _ways(s, r)
    liking, waited, on_line, on_site = _ZERO, _ZERO, _ZERO, _ZERO
    for a in range(r):
        liking += s.likes[m, s.rest[a]]
        waited += s.traits[WAITS, s.rest[a]]
        on_line += s.traits[ON_LINE, s.rest[a]]
        on_site += s.traits[ON_SITE, s.rest[a]]
    share = t.limits[SOFT_WEIGHT]
    for_spare, for_way = _F(share * t.soft[SPARE]), _F(share * t.soft[WAY])
    for_size, for_waiting = _F(share * t.soft[SIZE] / m), _F(share * t.soft[WAITING] / m)
    # Nobody named a hope and nobody met, until the planes say otherwise.
    always = for_size * liking + for_waiting * waited
    always += _F(share * (0.5 * t.soft[HOPE] + t.soft[FRESH]))
    enough = _F(t.limits[SPARE_STARTS])
    total, way, meets = s.work[_TOTAL], s.work[_NEAR], s.work[_MEETS]
    likes, waits = s.likes[m], s.traits[WAITS]
    remote, near = s.traits[ON_LINE], s.traits[ON_SITE]
    for p in range(len(total)):
        spare = meets[p] - _ONE
        spare = spare if spare < enough else enough
        online = on_line + remote[p] > _ZERO
        far = way[p] > _ONE
        at_ease = _ONE if online or far else _ONE - way[p]
        total[p] += always + for_spare * spare / enough + for_way * at_ease
        total[p] += for_size * likes[p] + for_waiting * waits[p]
        meets[p] = _ZERO if far and not online and on_site + near[p] > _ZERO else meets[p]


@laid
def _add_hopes(s: Sheet, r: int, weight: np.float32) -> None:
    """What is agreed of hopes, beyond the half that counts where nobody named any."""
    _stated(s, r, HOPING)
    total, sums, counts = s.work[_TOTAL], s.work[_SUM], s.work[_COUNT]
    for p in range(len(total)):
        n = counts[p]
        more = sums[p] / (n if n > _ZERO else _ONE) - _HALF
        total[p] += weight * (more if n > _ZERO else _ZERO)


@laid
def _take_met(s: Sheet, r: int, weight: np.float32) -> None:
    """Less for every pair that met before."""
    _stated(s, r, MEETING)
    total, sums = s.work[_TOTAL], s.work[_SUM]
    for p in range(len(total)):
        total[p] -= weight * sums[p]


@laid
def _lessen_alone(s: Sheet, t: Tables, r: int) -> None:
    """Less where somebody has no peer."""
    total, lone, own = s.work[_TOTAL], s.work[_SUM], s.work[_OWN]
    for p in range(len(total)):
        lone[p] = _ZERO
    for k in range(N_ISOLATING):
        for p in range(len(total)):
            own[p] = _FAR
        for a in range(r):
            nearest = _FAR
            for b in range(r):
                d = s.planes[s.rest[a], k, s.rest[b]]
                nearest = d if a != b and d < nearest else nearest
            row = s.planes[s.rest[a], k]
            _loneliest(lone, own, row, nearest)
        for p in range(len(total)):
            x = own[p] if own[p] < _FAR else _ZERO
            lone[p] = x if x > lone[p] else lone[p]
    begins = _F(t.limits[ISOLATION_FROM])
    for p in range(len(total)):
        x = (lone[p] - begins) / (_ONE - begins)
        total[p] *= _ONE - (x if x > _ZERO else _ZERO)


@laid
def _loneliest(lone: Row, own: Row, row: Row, nearest: np.float32) -> None:
    """How far one member's nearest peer is, with each person there; and each one's own."""
    for p in range(len(lone)):
        d = row[p]
        own[p] = d if d < own[p] else own[p]
        x = d if d < nearest else nearest
        x = x if x < _FAR else _ZERO
        lone[p] = x if x > lone[p] else lone[p]
