"""What a group comes to when one has left and one has come: the ledger's page and a row of pairs.

The cheap terms are worked out first; what only the faultline asks for is left to the few changes
that come so far.
"""

from __future__ import annotations

import numpy as np

from matcher.jit import laid
from matcher.kernel_ledger import (
    COMES_FAR,
    FAR,
    FARTHEST,
    FIRST_PEER,
    N_SUMS,
    ON_SITE_COUNT,
    ONLINE_COUNT,
    PAGE_D2,
    PARTS,
    SEATS,
    SECOND_PEER,
    SUMS,
    WHOSE,
    WORDS,
    Hours,
)
from matcher.kernel_pairs import (
    AGREED,
    APART,
    BOTH_HOPE,
    BOTH_STATED,
    D2,
    DEGREE,
    MET_BEFORE,
    NEAREST,
    SQUARES,
    STRIDE,
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
    on_site, online = page[ON_SITE_COUNT], page[ONLINE_COUNT]
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
        worst = page[FAR + s] if page[COMES_FAR + s] == seat else page[FARTHEST + s]
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
    """Fill the scratch for such a group, as `gather` does, but for most squared distances.

    Of those there are the sum of all, and of the last member's where somebody comes.
    """
    stay = m if into < 0 else m - 1
    _sums_after(page, seat, row, stay, into, t, work)
    for k in range(N_ISOLATING):
        near = NEAREST + k * STRIDE
        nearest = np.inf
        for a in range(stay):
            # Whoever sat behind the seat moves up.
            at = k * SEATS + a + (a >= seat)
            alone = page[WHOSE + at] == seat
            found = page[SECOND_PEER + at] if alone else page[FIRST_PEER + at]
            if into >= 0:
                d = t.pairs[into, row[a], k]
                found = d if d < found else found
                nearest = d if d < nearest else nearest
            work[near + a] = found
        if into >= 0:
            work[near + stay] = nearest


@laid
def _sums_after(
    page: Floats, seat: int, row: Members, stay: int, into: int, t: Tables, work: Floats
) -> None:
    """What the pairs add up to; those of whoever comes sum by sum, which stays in registers."""
    part = PARTS + seat * N_SUMS
    for k in range(N_SUMS):
        work[APART + k] = page[SUMS + k] - page[part + k]
    if into < 0:
        work[DEGREE + stay - 1] = 0.0
        return
    for k in range(N_ATTRIBUTES):
        apart, both = 0.0, 0.0
        for b in range(stay):
            d = t.pairs[into, row[b], k]
            # Where one side stated nothing d is no number, and smaller than none.
            apart += d if d >= 0.0 else 0.0
            both += 1.0 if d >= 0.0 else 0.0
        work[APART + k] += apart
        work[BOTH_STATED + k] += both
    agreed, both, met, squares = 0.0, 0.0, 0.0, 0.0
    for b in range(stay):
        d = t.pairs[into, row[b], HOPES]
        agreed += d if d >= 0.0 else 0.0
        both += 1.0 if d >= 0.0 else 0.0
        met += t.pairs[into, row[b], MET]
        squares += t.pairs[into, row[b], SQUARED]
    work[AGREED] += agreed
    work[BOTH_HOPE] += both
    work[MET_BEFORE] += met
    work[SQUARES] += squares
    work[DEGREE + stay] = squares


@laid
def distances_after(
    page: Floats, seat: int, row: Members, m: int, into: int, t: Tables, work: Floats
) -> None:
    """Fill in the squared distances, which the faultline alone asks for."""
    stay = m if into < 0 else m - 1
    for a in range(stay):
        s = PAGE_D2 + (a + (a >= seat)) * SEATS
        degree = 0.0
        for b in range(a):
            d2 = page[s + b + (b >= seat)]
            work[D2 + a * STRIDE + b] = d2
            degree += d2
            work[DEGREE + b] += d2
        work[DEGREE + a] = degree
    if into >= 0:
        degree = 0.0
        for b in range(stay):
            d2 = t.pairs[into, row[b], SQUARED]
            work[D2 + stay * STRIDE + b] = d2
            degree += d2
            work[DEGREE + b] += d2
        work[DEGREE + stay] = degree
