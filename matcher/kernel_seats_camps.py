"""The faultline of a group with anybody in one of its places, for all people of a cell at once.

As in `matcher.kernel_camps`: among the splits of one size the one with the smallest
A/n_A + B/n_B is the strongest.  Of the sums only what each person adds differs from one to the
next, so every camp costs a few additions a person.
"""

from __future__ import annotations

import numpy as np

from matcher.jit import laid, unowned
from matcher.kernel_sheet import APART2, Row, Sheet

_F = np.float32
_ZERO, _ONE, _LOTS = _F(0.0), _F(1.0), _F(1e9)
# Rows of the scratch; the last is not ours.
_TOTAL, _DEGREE, _BEST, _STRONGEST = range(4)


@unowned
def part_camps(s: Sheet, r: int, m: int) -> None:
    """Lessen every total by the strongest split of a group of up to eight.

    Parameters
    ----------
    s : Sheet
        Those who stay are in its ``rest``.
    r, m : int
        How many stay, and the group's size.
    """
    whole = _ZERO
    for a in range(r):
        for b in range(a):
            whole += s.planes[s.rest[a], APART2, s.rest[b]]
    degree, strongest = s.work[_DEGREE], s.work[_STRONGEST]
    for p in range(len(degree)):
        degree[p], strongest[p] = _ZERO, _ZERO
    for a in range(r):
        row = s.planes[s.rest[a], APART2]
        for p in range(len(degree)):
            degree[p] += row[p]
    _twos(s, r, m)
    _strengthen(s, whole, 2, m)
    if m >= 6:
        _threes(s, r, m)
        _strengthen(s, whole, 3, m)
    if m >= 8:
        _fours(s, r)
        _strengthen(s, whole, 4, m)
    total = s.work[_TOTAL]
    for p in range(len(total)):
        x = np.sqrt(strongest[p])
        total[p] *= _ONE - (x if x < _ONE else _ONE)


@laid
def _strengthen(s: Sheet, whole: np.float32, n_a: int, m: int) -> None:
    """Keep the squared strength of the best camps of one size where it is the largest."""
    degree, best, strongest = s.work[_DEGREE], s.work[_BEST], s.work[_STRONGEST]
    n_b, ways = _F(m - n_a), _F(n_a * (m - n_a))
    for p in range(len(best)):
        every = whole + degree[p]
        fau = _ONE - (best[p] + every) / n_b * _F(m) / (every if every > _ZERO else _ONE)
        fau = fau if fau > _ZERO else _ZERO
        x = fau * fau * fau * every / ways
        strongest[p] = x if x > strongest[p] else strongest[p]
        best[p] = _LOTS


@laid
def _apart(s: Sheet, a: int, b: int) -> np.float32:
    """The squared distance of two who stay."""
    apart: np.float32 = s.planes[s.rest[a], APART2, s.rest[b]]
    return apart


@laid
def _from_rest(s: Sheet, r: int, a: int) -> np.float32:
    """What the squared distances of one who stays to the others come to."""
    found = _ZERO
    for b in range(r):
        found += s.planes[s.rest[a], APART2, s.rest[b]]
    return found


@laid
def _twos(s: Sheet, r: int, m: int) -> None:
    """Camps of two."""
    degree, best = s.work[_DEGREE], s.work[_BEST]
    both = _F(0.5 * (m - 2) + 1.0)
    for p in range(len(best)):
        best[p] = _LOTS
    for a in range(r):
        row, mine = s.planes[s.rest[a], APART2], _from_rest(s, r, a)
        for p in range(len(best)):
            # Whoever comes, with one who stays.
            x = (both - _ONE) * row[p] - mine - degree[p]
            best[p] = x if x < best[p] else best[p]
        for b in range(a):
            fixed = both * _apart(s, a, b) - mine - _from_rest(s, r, b)
            _two_less(best, fixed, row, s.planes[s.rest[b], APART2])


@laid
def _two_less(best: Row, fixed: np.float32, one: Row, two: Row) -> None:
    for p in range(len(best)):
        x = fixed - one[p] - two[p]
        best[p] = x if x < best[p] else best[p]


@laid
def _threes(s: Sheet, r: int, m: int) -> None:
    """Camps of three; of two camps of three the one with whoever comes is seen."""
    degree, best = s.work[_DEGREE], s.work[_BEST]
    both = _F((m - 3) / 3.0 + 1.0)
    for a in range(r):
        one = s.planes[s.rest[a], APART2]
        for b in range(a):
            two = s.planes[s.rest[b], APART2]
            fixed = -_from_rest(s, r, a) - _from_rest(s, r, b)
            here = both * _apart(s, a, b) + fixed
            for p in range(len(best)):
                x = here + (both - _ONE) * (one[p] + two[p]) - degree[p]
                best[p] = x if x < best[p] else best[p]
            for c in range(b if m > 6 else 0):
                inside = _apart(s, a, b) + _apart(s, a, c) + _apart(s, b, c)
                third = both * inside + fixed - _from_rest(s, r, c)
                three = s.planes[s.rest[c], APART2]
                for p in range(len(best)):
                    x = third - one[p] - two[p] - three[p]
                    best[p] = x if x < best[p] else best[p]


@laid
def _fours(s: Sheet, r: int) -> None:
    """Camps of four; whoever comes is in A."""
    degree, best = s.work[_DEGREE], s.work[_BEST]
    for a in range(r):
        for b in range(a):
            for c in range(b):
                inside = _apart(s, a, b) + _apart(s, a, c) + _apart(s, b, c)
                fixed = _F(2.0) * inside - _from_rest(s, r, a)
                fixed -= _from_rest(s, r, b) + _from_rest(s, r, c)
                one, two = s.planes[s.rest[a], APART2], s.planes[s.rest[b], APART2]
                three = s.planes[s.rest[c], APART2]
                for p in range(len(best)):
                    x = fixed + one[p] + two[p] + three[p] - degree[p]
                    best[p] = x if x < best[p] else best[p]
