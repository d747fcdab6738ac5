"""The faultline of a group with anybody in one of its places, for all people of a cell at once.

As in `matcher.kernel_camps`: among the splits of one size the one with the smallest
A/n_A + B/n_B is the strongest.  Of the sums only what each person adds differs from one to the
next, so every camp costs a few additions a person.
What whoever comes is from all others together is taken off last, since all camps of theirs have it
in common.
"""

from __future__ import annotations

import numpy as np

from matcher.jit import laid, unowned
from matcher.kernel_sheet import APART2, Row, Sheet

_F = np.float32
_ZERO, _ONE, _TWO, _LOTS = _F(0.0), _F(1.0), _F(2.0), _F(1e9)
# Rows of the scratch: the totals, one that is not ours, what whoever comes is from all others, and
# the best camps of two, three and four, with whoever comes and without.
_TOTAL, _MEETS, _DEGREE, _TWO_IN, _TWO_OUT, _THREE_IN, _THREE_OUT, _FOUR_IN = range(8)


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
    whole = _among(s, r)
    degree = s.work[_DEGREE]
    for p in range(len(degree)):
        degree[p] = _ZERO
    for k in range(_TWO_IN, _FOUR_IN + 1):
        row = s.work[k]
        for p in range(len(row)):
            row[p] = _LOTS
    _each(s, r, m)
    for a in range(r):
        for b in range(a):
            _two(s, m, a, b)
            for c in range(b if m > 6 else 0):
                _three(s, m, a, b, c)
    _strengthen(s, whole, m)


@laid
def _among(s: Sheet, r: int) -> np.float32:
    """Write down how far those who stay are from each other, and from all; the sum of all pairs."""
    whole = _ZERO
    for a in range(r):
        mine = _ZERO
        for b in range(r):
            s.among[a, b] = s.planes[APART2, s.rest[a], s.rest[b]] if a != b else _ZERO
            mine += s.among[a, b]
        s.among[a, a] = mine
        whole += mine
    return whole * _F(0.5)


@laid
def _each(s: Sheet, r: int, m: int) -> None:
    """Sum up how far whoever comes is; camps of theirs with one who stays."""
    degree, best = s.work[_DEGREE], s.work[_TWO_IN]
    both = _F(0.5 * (m - 2))
    for a in range(r):
        row, mine = s.planes[APART2, s.rest[a]], s.among[a, a]
        for p in range(len(best)):
            degree[p] += row[p]
            x = both * row[p] - mine
            best[p] = x if x < best[p] else best[p]


@laid
def _two(s: Sheet, m: int, a: int, b: int) -> None:
    """Camps of two who stay, and from six on of both with whoever comes."""
    one, two = s.planes[APART2, s.rest[a]], s.planes[APART2, s.rest[b]]
    fixed = -s.among[a, a] - s.among[b, b]
    here = _F(0.5 * m) * s.among[a, b] + fixed
    best = s.work[_TWO_OUT]
    if m < 6:
        for p in range(len(best)):
            x = here - one[p] - two[p]
            best[p] = x if x < best[p] else best[p]
        return
    more = _F((m - 3) / 3.0)
    there = (more + _ONE) * s.among[a, b] + fixed
    with_them = s.work[_THREE_IN]
    for p in range(len(best)):
        far = one[p] + two[p]
        x, y = here - far, there + more * far
        best[p] = x if x < best[p] else best[p]
        with_them[p] = y if y < with_them[p] else with_them[p]


@laid
def _three(s: Sheet, m: int, a: int, b: int, c: int) -> None:
    """Camps of three who stay, and of eight the three with whoever comes."""
    one, two = s.planes[APART2, s.rest[a]], s.planes[APART2, s.rest[b]]
    three = s.planes[APART2, s.rest[c]]
    inside = s.among[a, b] + s.among[a, c] + s.among[b, c]
    fixed = -s.among[a, a] - s.among[b, b] - s.among[c, c]
    here, there = _F((m - 3) / 3.0 + 1.0) * inside + fixed, _TWO * inside + fixed
    _less(s.work[_THREE_OUT], here, -_ONE, one, two, three)
    if m == 8:
        _less(s.work[_FOUR_IN], there, _ONE, one, two, three)


@laid
def _less(best: Row, fixed: np.float32, sign: np.float32, one: Row, two: Row, three: Row) -> None:
    for p in range(len(best)):
        x = fixed + sign * (one[p] + two[p] + three[p])
        best[p] = x if x < best[p] else best[p]


@laid
def _strengthen(s: Sheet, whole: np.float32, m: int) -> None:
    """Lessen every total by the strongest of all camps."""
    total, degree, two_in, two_out = (
        s.work[_TOTAL],
        s.work[_DEGREE],
        s.work[_TWO_IN],
        s.work[_TWO_OUT],
    )
    three_in, three_out, four_in = s.work[_THREE_IN], s.work[_THREE_OUT], s.work[_FOUR_IN]
    by_2, by_3, by_4 = _F(1.0 / (m - 2)), _F(1.0 / max(1, m - 3)), _F(0.25)
    for p in range(len(total)):
        far = degree[p]
        every = whole + far
        two = two_in[p] - far if two_in[p] - far < two_out[p] else two_out[p]
        three = three_in[p] - far if three_in[p] - far < three_out[p] else three_out[p]
        scale = _F(m) / (every if every > _ZERO else _ONE)
        f2 = _ONE - (two + every) * by_2 * scale
        f3 = _ONE - (three + every) * by_3 * scale
        f4 = _ONE - (four_in[p] - far + every) * by_4 * scale
        f2, f3, f4 = (
            f2 if f2 > _ZERO else _ZERO,
            f3 if f3 > _ZERO else _ZERO,
            f4 if f4 > _ZERO else _ZERO,
        )
        x = f2 * f2 * f2 * by_2 * _F(0.5)
        y = f3 * f3 * f3 * by_3 * _F(1.0 / 3.0)
        z = f4 * f4 * f4 * _F(1.0 / 16.0)
        x = x if x > y else y
        x = np.sqrt((x if x > z else z) * every)
        total[p] *= _ONE - (x if x < _ONE else _ONE)
