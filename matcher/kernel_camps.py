"""The faultline for the compiler: the best split of one group, from what its pairs say.

Theory of operation.  Let E be the sum of all squared distances of a group of m, A and B the sums
inside two camps of n_A and n_B.  Then Fau = 1 - (A/n_A + B/n_B) m/E and the camp distance is
Delta^2 = Fau * E / (n_A n_B), so that (Fau Delta)^2 = Fau^3 E / (n_A n_B): among the splits of one
size the one with the smallest A/n_A + B/n_B is the strongest.  B follows from A and from the row
sums of the members of A, so only the smaller camps are gone through.
"""

from __future__ import annotations

import math

from matcher.criteria import LARGEST_GROUP
from matcher.jit import inlined, laid, unowned
from matcher.kernel_pairs import D2, DEGREE, SQUARES, STRIDE, SUBSETS
from matcher.tables import Floats

#: Larger groups are split by way of the sums inside every subset.
_BY_HAND = 8


@laid
def faultline(m: int, work: Floats) -> float:
    """The largest Fau times camp distance over all splits into camps of two or more.

    Parameters
    ----------
    m : int
        Members.
    work : ndarray
        The scratch, filled by `matcher.kernel_pairs.gather`.
    """
    if m < 4:
        return 0.0
    whole = 0.0
    for a in range(m):
        whole += work[DEGREE + a]
    whole *= 0.5
    if whole <= 0.0:
        return 0.0
    if m > _BY_HAND:
        return _by_subsets(m, whole, work)
    best = _squared(_pairs(m, whole, work), 2, m, whole)
    if m >= 6:
        best = max(best, _squared(_triples(m, whole, work), 3, m, whole))
    if m == _BY_HAND:
        best = max(best, _squared(_fours(whole, work), 4, m, whole))
    return min(1.0, math.sqrt(best))


@laid
def least_faultline(m: int, work: Floats) -> float:
    """A strength that the faultline cannot fall short of, from sums alone.

    Of all camps of two, or of those with one certain member, the best is at least as strong as
    their mean: over all of them Fau comes to 1/(m - 1), and the farther a member is from the
    others, the higher it is over the camps with that one.

    Parameters
    ----------
    m : int
        Members.
    work : ndarray
        The scratch, of which the sum of the squared distances is read and the last member's.
    """
    whole = work[SQUARES]
    if m < 4 or whole <= 0.0:
        return 0.0
    degree = max(work[DEGREE + m - 1], 2.0 * whole / m)
    mean = ((2.0 - 0.5 * m) * degree - 2.0 * whole) / (m - 1)
    # A hair less, for rounding.
    return (1.0 - 1e-9) * math.sqrt(_squared((mean + whole) / (m - 2), 2, m, whole))


@inlined
def _squared(inside: float, n_a: int, m: int, whole: float) -> float:
    """The squared strength of a split, from its A/n_A + B/n_B."""
    fau = 1.0 - inside * m / whole
    return fau * fau * fau * whole / (n_a * (m - n_a)) if fau > 0.0 else 0.0


@inlined
def _pairs(m: int, whole: float, work: Floats) -> float:
    """The smallest A/2 + B/(m - 2) over camps of two."""
    best = whole * m
    both = 0.5 * (m - 2) + 1.0
    for a in range(1, m):
        for b in range(a):
            found = both * work[D2 + a * STRIDE + b] - work[DEGREE + a] - work[DEGREE + b]
            best = min(best, found)
    return (best + whole) / (m - 2)


@inlined
def _triples(m: int, whole: float, work: Floats) -> float:
    """The smallest A/3 + B/(m - 3) over camps of three."""
    best = whole * m
    both = (m - 3) / 3.0 + 1.0
    # Of two camps of three the one with the last member is seen.
    for a in range(m - 1 if m == 6 else 2, m):
        for b in range(1, a):
            two = both * work[D2 + a * STRIDE + b] - work[DEGREE + a] - work[DEGREE + b]
            for c in range(b):
                three = work[D2 + a * STRIDE + c] + work[D2 + b * STRIDE + c]
                best = min(best, two + both * three - work[DEGREE + c])
    return (best + whole) / (m - 3)


@inlined
def _fours(whole: float, work: Floats) -> float:
    """The smallest A/4 + B/4 over the two camps of four; the last member is in A."""
    best = whole * 8
    a = 7
    for b in range(2, a):
        two = 2.0 * work[D2 + a * STRIDE + b] - work[DEGREE + a] - work[DEGREE + b]
        for c in range(1, b):
            three = work[D2 + a * STRIDE + c] + work[D2 + b * STRIDE + c]
            here = two + 2.0 * three - work[DEGREE + c]
            for d in range(c):
                four = work[D2 + a * STRIDE + d] + work[D2 + b * STRIDE + d]
                four += work[D2 + c * STRIDE + d]
                best = min(best, here + 2.0 * four - work[DEGREE + d])
    return (best + whole) / 4.0


@unowned
def _by_subsets(m: int, whole: float, work: Floats) -> float:
    """The same for any size, from the sums inside every subset.

    Each member h adds to every subset of the members before h what h is from them;
    that row is built the same way, so each subset costs two additions.
    """
    sums, row = SUBSETS, SUBSETS + (1 << LARGEST_GROUP)
    work[sums] = 0.0
    for h in range(m):
        work[row] = 0.0
        for low in range(h):
            d2 = work[D2 + h * STRIDE + low]
            for x in range(1 << low):
                work[row + (1 << low) + x] = work[row + x] + d2
        for x in range(1 << h):
            work[sums + (1 << h) + x] = work[sums + x] + work[row + x]
    best = 0.0
    everybody = (1 << m) - 1
    # The last member is always in camp B, so that each split is seen once.
    for x in range(3, 1 << (m - 1)):
        n_a = _count(x)
        if 2 <= n_a <= m - 2:
            inside = work[sums + x] / n_a + work[sums + everybody - x] / (m - n_a)
            best = max(best, _squared(inside, n_a, m, whole))
    return min(1.0, math.sqrt(best))


@laid
def _count(x: int) -> int:
    """How many bits are set."""
    found = 0
    while x:
        found += 1
        x &= x - 1
    return found
