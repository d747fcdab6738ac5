"""What a group is worth with anybody in one of its places, for all people of a cell at once.

Each piece goes over one row of people after another, as `matcher.kernel` goes over the pairs of
one group; a test holds the two to the same numbers.
"""

from __future__ import annotations

import numpy as np

from matcher.jit import laid, unowned
from matcher.kernel_rules import Members
from matcher.kernel_seats_camps import part_camps
from matcher.kernel_seats_pairs import add_band, add_hopes, lessen_alone, take_met
from matcher.kernel_sheet import (
    AT_HOME,
    COUNT,
    HOPING,
    LARGEST,
    LONE,
    MEETING,
    MEETS,
    MOVES,
    NEAR,
    NEVER,
    ON_LINE,
    ON_SITE,
    OWN,
    REACH,
    TOTAL,
    WAITS,
    Sheet,
)
from matcher.tables import (
    FRESH,
    HOPE,
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
_ZERO, _ONE, _FAR = _F(0.0), _F(1.0), _F(np.inf)
#: Larger groups are left as they are: their camps are too many to be gone through by hand.
MOST_SEATS = 8
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
    total, meets, lone = s.work[TOTAL], s.work[MEETS], s.work[LONE]
    for p in range(len(out)):
        total[p], lone[p] = _ZERO, _ZERO
    for k in range(N_ATTRIBUTES):
        if k < N_ISOLATING or t.bands[k, WEIGHT] > 0.0:
            add_band(s, t, r, k)
    _hours(s, r)
    _ways(s, r)
    _add_meeting(s, t, r, m)
    share = t.limits[SOFT_WEIGHT]
    if s.said[HOPING]:
        add_hopes(s, r, _F(share * t.soft[HOPE]))
    if s.said[MEETING]:
        take_met(s, r, _F(share * t.soft[FRESH] * 2.0 / (m * (m - 1))))
    lessen_alone(s, t)
    if m >= 4:
        part_camps(s, r, m)
    largest, moves = s.traits[LARGEST], s.traits[MOVES]
    size, least, never = _F(m), max(_F(floor), _ZERO), _F(NEVER)
    for p in range(len(out)):
        there, most, worth = meets[p] * moves[p], largest[p], total[p]
        worth = worth if there > _ZERO else -_ONE
        worth = worth if most >= size else -_ONE
        out[p] = worth * size if worth >= least else never
    for a in range(r):
        out[s.rest[a]] = NEVER


@laid
def _hours(s: Sheet, r: int) -> None:
    """How many half hours suit all for a beginning, into the row of those who can meet."""
    meets = s.work[MEETS]
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
    """The smallest largest share of a limit, over the places of all; none to who is barred."""
    best, own, nearest = s.work[NEAR], s.work[OWN], s.work[COUNT]
    home = s.traits[AT_HOME]
    for p in range(len(best)):
        best[p], own[p] = _FAR, home[p]
    for p in range(len(best)):
        nearest[p] = _ONE
    for b in range(r):
        reach, back = s.planes[REACH, s.rest[b]], home[s.rest[b]]
        # From its beginning to its end first: a row is so fetched in one go, and then looked up.
        for p in range(len(best)):
            x = reach[p] * back
            own[p] = x if x > own[p] else own[p]
        worst = _ZERO
        for a in range(r):
            worst = max(worst, reach[s.rest[a]] * home[s.rest[a]])
        for p in range(len(best)):
            there = reach[p] * home[p]
            there = there if there > worst else worst
            best[p] = there if there < best[p] else best[p]
            nearest[p] = reach[p] if reach[p] < nearest[p] else nearest[p]
    for p in range(len(best)):
        best[p] = own[p] if own[p] < best[p] else best[p]


@laid
def _add_meeting(s: Sheet, t: Tables, r: int, m: int) -> None:
    """The soft terms of hours, way, size and waiting; who cannot meet is marked."""
    liking, waited, on_line, on_site = _ZERO, _ZERO, _ZERO, _ZERO
    for a in range(r):
        liking += s.likes[m, s.rest[a]]
        waited += s.traits[WAITS, s.rest[a]]
        on_line += s.traits[ON_LINE, s.rest[a]]
        on_site += s.traits[ON_SITE, s.rest[a]]
    share = t.limits[SOFT_WEIGHT]
    for_spare, for_way = _F(share * t.soft[SPARE] / t.limits[SPARE_STARTS]), _F(share * t.soft[WAY])
    for_size, for_waiting = _F(share * t.soft[SIZE] / m), _F(share * t.soft[WAITING] / m)
    # Nobody named a hope and nobody met, until the planes say otherwise.
    always = for_size * liking + for_waiting * waited
    always += _F(share * (0.5 * t.soft[HOPE] + t.soft[FRESH]))
    enough = _F(t.limits[SPARE_STARTS])
    total, way, meets, nearest = s.work[TOTAL], s.work[NEAR], s.work[MEETS], s.work[COUNT]
    likes, waits = s.likes[m], s.traits[WAITS]
    remote, near = s.traits[ON_LINE], s.traits[ON_SITE]
    # A loop each for what few rows decide, and every row looked up whatever the others say: else
    # the compiler makes no loop over eight people at a time.
    for p in range(len(total)):
        total[p] += always + for_size * likes[p] + for_waiting * waits[p]
    for p in range(len(total)):
        spare, far, online = meets[p] - _ONE, way[p], on_line + remote[p]
        at_ease = _ONE if far > _ONE else _ONE - far
        at_ease = _ONE if online > _ZERO else at_ease
        total[p] += for_spare * (spare if spare < enough else enough) + for_way * at_ease
    for p in range(len(total)):
        there, far, low = on_site + near[p], way[p], nearest[p]
        far = far if on_line + remote[p] == _ZERO else _ZERO
        there = there if far > _ONE else _ZERO
        starts = meets[p]
        starts = _ZERO if low < _ZERO else starts
        meets[p] = _ZERO if there > _ZERO else starts
