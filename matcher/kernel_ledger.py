"""What the pairs of every group that stands come to, so that a change costs a row of pairs.

Theory of operation.  While groups are searched, thousands of changes are weighed for each one
made, and nearly all take one member out, put one in, or both.  The ledger has a page for each
group: what its pairs say together, and the part that each seat has in it.  A change takes the
leaving seat's part off and looks up the pairs of whoever comes, instead of all pairs.  After a
change is made the page is written anew from the pairs, so that no rounding gathers.

The seat after the last stands for nobody: where it is the one that leaves, everybody stays.
A page is one row of numbers, since a call hands over ten words for each array.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from matcher.criteria import LARGEST_GROUP
from matcher.jit import laid, unowned
from matcher.kernel_pairs import (
    AGREED,
    APART,
    BOTH_HOPE,
    BOTH_STATED,
    MET_BEFORE,
    SQUARES,
    SUBSETS,
)
from matcher.kernel_rules import Members
from matcher.tables import (
    HOPES,
    IN_PERSON,
    MET,
    N_ATTRIBUTES,
    N_ISOLATING,
    ONLINE,
    SQUARED,
    TRAVEL,
    Floats,
    Tables,
)

Hours = NDArray[np.uint64]

#: Seats of a group, and the one of nobody.
SEATS = LARGEST_GROUP + 1
#: Words of 64 half hours in a week, and one with all of them.
WORDS = 6
_ALWAYS = np.uint64(2**64 - 1)
#: Sums that the pairs make: those of the scratch from `APART` on.
N_SUMS = SUBSETS - APART

# Where on a page lie: what all pairs say together, and the pairs of each seat alone;
SUMS = 0
PARTS = SUMS + N_SUMS
# the squared distances, a row each seat;
PAGE_D2 = PARTS + SEATS * N_SUMS
# for each isolating attribute the distance of each seat's nearest peer, of the next one, and the
# nearest peer's seat;
FIRST_PEER = PAGE_D2 + SEATS * SEATS
SECOND_PEER = FIRST_PEER + N_ISOLATING * SEATS
WHOSE = SECOND_PEER + N_ISOLATING * SEATS
# for each seat's place the largest share of a limit that anybody's way there takes, the next one,
# and the seat of the largest;
FARTHEST = WHOSE + N_ISOLATING * SEATS
FAR = FARTHEST + SEATS
COMES_FAR = FAR + SEATS
# how many are to meet in person, and online.
ON_SITE_COUNT = COMES_FAR + SEATS
ONLINE_COUNT = ON_SITE_COUNT + 1
PAGE = ONLINE_COUNT + 1


@unowned
def enter(page: Floats, hours: Hours, members: Members, m: int, t: Tables) -> None:
    """Write the page of a group.

    Parameters
    ----------
    page : ndarray of shape (PAGE,)
    hours : ndarray of uint64 of shape (SEATS, WORDS)
        Half hours at which a session may begin for all but one seat.
    """
    for k in range(N_SUMS):
        page[SUMS + k] = 0.0
        page[PARTS + m * N_SUMS + k] = 0.0
    for a in range(m):
        _enter_seat(page, members, m, a, t)
        _enter_place(page, members, m, a, t)
        page[PAGE_D2 + a * SEATS + m] = 0.0
        for k in range(N_SUMS):
            # Every pair is seen from both its seats.
            page[SUMS + k] += 0.5 * page[PARTS + a * N_SUMS + k]
    page[ON_SITE_COUNT], page[ONLINE_COUNT] = 0.0, 0.0
    for a in range(m):
        page[ON_SITE_COUNT] += t.format[members[a]] == IN_PERSON
        page[ONLINE_COUNT] += t.format[members[a]] == ONLINE
    for a in range(m + 1):
        for w in range(WORDS):
            word = _ALWAYS
            for b in range(m):
                if b != a:
                    word &= t.starts[members[b], w]
            hours[a, w] = word


@laid
def _enter_seat(page: Floats, members: Members, m: int, a: int, t: Tables) -> None:
    """Write what the pairs of one seat say."""
    part = PARTS + a * N_SUMS - APART
    for k in range(APART, SUBSETS):
        page[part + k] = 0.0
    for k in range(N_ISOLATING):
        page[FIRST_PEER + k * SEATS + a] = np.inf
        page[SECOND_PEER + k * SEATS + a] = np.inf
        page[WHOSE + k * SEATS + a] = -1.0
    for b in range(m):
        if b == a:
            continue
        i, j = members[a], members[b]
        for k in range(N_ATTRIBUTES):
            d = t.pairs[i, j, k]
            if math.isnan(d):
                continue
            page[part + APART + k] += d
            page[part + BOTH_STATED + k] += 1.0
            if k < N_ISOLATING:
                _two(page, d, b, FIRST_PEER + k * SEATS + a)
        page[PAGE_D2 + a * SEATS + b] = t.pairs[i, j, SQUARED]
        page[part + SQUARES] += t.pairs[i, j, SQUARED]
        if not math.isnan(t.pairs[i, j, HOPES]):
            page[part + AGREED] += t.pairs[i, j, HOPES]
            page[part + BOTH_HOPE] += 1.0
        page[part + MET_BEFORE] += t.pairs[i, j, MET]


@laid
def _two(page: Floats, d: float, b: int, near: int) -> None:
    """Keep a distance to seat b if it is one of the two smallest."""
    second, whose = near + N_ISOLATING * SEATS, near + 2 * N_ISOLATING * SEATS
    if d < page[near]:
        page[second], page[near], page[whose] = page[near], d, b
    elif d < page[second]:
        page[second] = d


@laid
def _enter_place(page: Floats, members: Members, m: int, a: int, t: Tables) -> None:
    """Write how far one seat's place is for the others."""
    farthest, far, whose = 0.0, 0.0, 0
    for b in range(m):
        share = t.pairs[members[b], members[a], TRAVEL]
        if share > farthest:
            farthest, far, whose = share, farthest, b
        elif share > far:
            far = share
    page[FARTHEST + a], page[FAR + a], page[COMES_FAR + a] = farthest, far, whose
