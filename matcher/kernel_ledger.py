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
    D2,
    DEGREE,
    MET_BEFORE,
    NEAREST,
    STRIDE,
    SUBSETS,
    add_pair,
    open_row,
)
from matcher.kernel_rules import Members, ones
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
_SUMS = 0
_PARTS = _SUMS + N_SUMS
# the squared distances, a row each seat;
_D2 = _PARTS + SEATS * N_SUMS
# for each isolating attribute the distance of each seat's nearest peer, of the next one, and the
# nearest peer's seat;
_NEAREST = _D2 + SEATS * SEATS
_SECOND = _NEAREST + N_ISOLATING * SEATS
_WHOSE = _SECOND + N_ISOLATING * SEATS
# for each seat's place the largest share of a limit that anybody's way there takes, the next one,
# and the seat of the largest;
_FARTHEST = _WHOSE + N_ISOLATING * SEATS
_FAR = _FARTHEST + SEATS
_COMES_FAR = _FAR + SEATS
# how many are to meet in person, and online.
_ON_SITE = _COMES_FAR + SEATS
_ONLINE = _ON_SITE + 1
PAGE = _ONLINE + 1


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
        page[_SUMS + k] = 0.0
        page[_PARTS + m * N_SUMS + k] = 0.0
    for a in range(m):
        _enter_seat(page, members, m, a, t)
        _enter_place(page, members, m, a, t)
        page[_D2 + a * SEATS + m] = 0.0
        for k in range(N_SUMS):
            # Every pair is seen from both its seats.
            page[_SUMS + k] += 0.5 * page[_PARTS + a * N_SUMS + k]
    page[_ON_SITE], page[_ONLINE] = 0.0, 0.0
    for a in range(m):
        page[_ON_SITE] += t.format[members[a]] == IN_PERSON
        page[_ONLINE] += t.format[members[a]] == ONLINE
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
    part = _PARTS + a * N_SUMS - APART
    for k in range(APART, SUBSETS):
        page[part + k] = 0.0
    for k in range(N_ISOLATING):
        page[_NEAREST + k * SEATS + a] = np.inf
        page[_SECOND + k * SEATS + a] = np.inf
        page[_WHOSE + k * SEATS + a] = -1.0
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
                _two(page, d, b, _NEAREST + k * SEATS + a)
        page[_D2 + a * SEATS + b] = t.pairs[i, j, SQUARED]
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
    page[_FARTHEST + a], page[_FAR + a], page[_COMES_FAR + a] = farthest, far, whose


@laid
def hours_after(hours: Hours, seat: int, into: int, t: Tables) -> int:
    """How many half hours suit all for a beginning, when one has left and one has come.

    Parameters
    ----------
    seat : int
        Who leaves; one past the last where nobody does.
    into : int
        Who comes, -1 for nobody.
    """
    found = 0
    for w in range(WORDS):
        word = hours[seat, w]
        if into >= 0:
            word &= t.starts[into, w]
        found += ones(word)
    return found


@laid
def way_after(
    page: Floats, seat: int, out: int, row: Members, m: int, into: int, t: Tables
) -> float:
    """What `way` tells of such a group.

    Parameters
    ----------
    out : int
        Who sits in the seat that leaves, -1 for nobody.
    row : ndarray
        The members after it in the order of their seats, whoever comes last.
    m : int
        How many they are.
    """
    on_site, online = page[_ON_SITE], page[_ONLINE]
    if out >= 0:
        on_site -= t.format[out] == IN_PERSON
        online -= t.format[out] == ONLINE
    if into >= 0:
        on_site += t.format[into] == IN_PERSON
        online += t.format[into] == ONLINE
    if online > 0.0:
        return -1.0 if on_site > 0.0 else 0.0
    best = np.inf
    stay = m if into < 0 else m - 1
    own = np.inf if into < 0 else t.pairs[into, into, TRAVEL]
    for a in range(stay):
        s = a + (a >= seat)
        worst = page[_FAR + s] if page[_COMES_FAR + s] == seat else page[_FARTHEST + s]
        if into >= 0:
            worst = max(worst, t.pairs[into, row[a], TRAVEL])
            own = max(own, t.pairs[row[a], into, TRAVEL])
        best = min(best, worst)
    best = min(best, own)
    if best <= 1.0:
        return best
    return -1.0 if on_site > 0.0 else 0.0


@laid
def gather_after(
    page: Floats, seat: int, row: Members, m: int, into: int, t: Tables, work: Floats
) -> None:
    """Fill the scratch for such a group, as `gather` does."""
    for k in range(N_SUMS):
        work[APART + k] = page[_SUMS + k] - page[_PARTS + seat * N_SUMS + k]
    stay = m if into < 0 else m - 1
    for a in range(stay):
        # Whoever sat behind the seat moves up.
        s = a + (a >= seat)
        work[DEGREE + a] = 0.0
        for k in range(N_ISOLATING):
            at = k * SEATS + s
            alone = page[_WHOSE + at] == seat
            work[NEAREST + k * STRIDE + a] = page[_SECOND + at] if alone else page[_NEAREST + at]
        for b in range(a):
            d2 = page[_D2 + s * SEATS + b + (b >= seat)]
            work[D2 + a * STRIDE + b] = d2
            work[DEGREE + a] += d2
            work[DEGREE + b] += d2
    if into >= 0:
        open_row(stay, work)
        for b in range(stay):
            add_pair(into, row[b], stay, b, t, work)
