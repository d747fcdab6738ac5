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
        _enter_attributes(page, members, m, a, t)
        _enter_rest(page, members, m, a, t)
        _enter_place(page, members, m, a, t)
        for k in range(N_SUMS):
            # Every pair is seen from both its seats.
            page[SUMS + k] += 0.5 * page[PARTS + a * N_SUMS + k]
    page[ON_SITE_COUNT], page[ONLINE_COUNT] = 0.0, 0.0
    for a in range(m):
        page[ON_SITE_COUNT] += t.format[members[a]] == IN_PERSON
        page[ONLINE_COUNT] += t.format[members[a]] == ONLINE
    for w in range(WORDS):
        _enter_hours(hours, members, m, w, t)


@laid
def _enter_hours(hours: Hours, members: Members, m: int, w: int, t: Tables) -> None:
    """Write a word of what suits all but one: those before a seat, then also those behind it."""
    word = _ALWAYS
    for a in range(m):
        hours[a, w] = word
        word &= t.starts[members[a], w]
    hours[m, w] = word
    word = _ALWAYS
    for a in range(m - 1, -1, -1):
        hours[a, w] &= word
        word &= t.starts[members[a], w]


@laid
def _enter_attributes(page: Floats, members: Members, m: int, a: int, t: Tables) -> None:
    """Write one seat's pairs, attribute by attribute, which stays in registers."""
    part, i = PARTS + a * N_SUMS - APART, members[a]
    for k in range(N_ATTRIBUTES):
        apart, both = 0.0, 0.0
        first, second, whose = np.inf, np.inf, -1.0
        for b in range(m):
            # Where one side stated nothing d is no number, and neither smaller nor larger than any.
            d = t.pairs[i, members[b], k] if b != a else np.nan
            apart += d if d >= 0.0 else 0.0
            both += 1.0 if d >= 0.0 else 0.0
            nearer = d < first
            second = first if nearer else (d if d < second else second)
            whose = float(b) if nearer else whose
            first = d if nearer else first
        page[part + APART + k], page[part + BOTH_STATED + k] = apart, both
        if k < N_ISOLATING:
            at = k * SEATS + a
            page[FIRST_PEER + at], page[SECOND_PEER + at], page[WHOSE + at] = first, second, whose


@laid
def _enter_rest(page: Floats, members: Members, m: int, a: int, t: Tables) -> None:
    """Write one seat's squared distances, hopes, and whom they met."""
    part, i, row = PARTS + a * N_SUMS - APART, members[a], PAGE_D2 + a * SEATS
    agreed, both, met, squares = 0.0, 0.0, 0.0, 0.0
    for b in range(m):
        j = members[b]
        d2 = t.pairs[i, j, SQUARED] if b != a else 0.0
        hopes = t.pairs[i, j, HOPES] if b != a else np.nan
        page[row + b] = d2
        squares += d2
        agreed += hopes if hopes >= 0.0 else 0.0
        both += 1.0 if hopes >= 0.0 else 0.0
        met += t.pairs[i, j, MET] if b != a else 0.0
    page[row + m] = 0.0
    page[part + AGREED], page[part + BOTH_HOPE] = agreed, both
    page[part + MET_BEFORE], page[part + SQUARES] = met, squares


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
