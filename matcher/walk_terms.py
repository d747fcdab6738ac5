"""The terms of the score for a group and one who might join, for compiled walks.

For every person the sums over the group so far are kept, so that a group with
one member more costs a few look-ups.  `matcher.walk` asks the terms from the
cheap to the dear.  `matcher.utility` is the score to read; a test holds the two to
the same numbers.  Importing this module loads the compiler.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.criteria import LARGEST_GROUP
from matcher.jit import inlined
from matcher.tables import (
    FRESH,
    HIGH,
    HOPE,
    LOW,
    SIZE,
    SPARE,
    WAITING,
    WAY,
    WEIGHT,
    Floats,
    Ints,
)

Masks = NDArray[np.uint64]

WEEK_WORDS = 6
#: Attributes on which somebody can stand alone: experience and philosophy.
N_ALONE = 2
#: Utilities that differ by less come from another order of adding up.
ROUNDING = 1e-12
#: Places in Crowd.limits.
LEAST, SOFT_WEIGHT, FALL_ENDS, ISOLATION_FROM, NEED_PRESCRIBER, SPARE_STARTS = range(6)
#: Columns of Crowd.traits.
ON_SITE, ONLINE, PRESCRIBES, MOST, UNIT, UNIT_SIZE = range(6)
#: How many members each subset has, and one over each number.
_COUNT = np.array([x.bit_count() for x in range(1 << (LARGEST_GROUP - 1))], dtype=np.int64)
_SHARE = np.array([0.0] + [1.0 / n for n in range(1, LARGEST_GROUP + 1)])
_CUBE_ROOT = np.cbrt(np.arange(LARGEST_GROUP**2 + 1, dtype=np.float64))
_NONE = np.uint64(0)


class Crowd(NamedTuple):
    """Everybody who may be in a group with person 0, as arrays; n of them.

    Attributes
    ----------
    ok, reach : ndarray of uint64 of shape (n, n_words)
        Whom each may share a group with; whose places each can reach.
    starts : ndarray of uint64 of shape (n, 6)
    marks : ndarray of uint64 of shape (n,)
    traits : ndarray of int64 of shape (n, 6)
    channels : ndarray of shape (2 k + 3, n, n)
        What adds up over pairs: k differences (0 where not stated), k times whether
        stated; hopes shared, whether stated, whether met before.
    apart : ndarray of shape (2, n, n)
        Differences on the attributes that isolate; inf where not stated and to oneself.
    squared, ways : ndarray of shape (n, n)
    size_wish : ndarray of shape (n, LARGEST_GROUP + 1)
    waiting, price : ndarray of shape (n,)
    bands : ndarray of shape (k, 4)
    soft : ndarray of shape (6,)
    limits : ndarray of shape (6,)
    """

    ok: Masks
    reach: Masks
    starts: Masks
    marks: Masks
    traits: Ints
    channels: Floats
    apart: Floats
    squared: Floats
    ways: Floats
    size_wish: Floats
    waiting: Floats
    price: Floats
    bands: Floats
    soft: Floats
    limits: Floats


class Path(NamedTuple):
    """The group being grown; row k of each array belongs to its first k members.

    `within` holds what the channels come to inside the group, then price and waiting;
    `towards`, `nearest` and `worst` hold for everybody what they are to the group.
    """

    members: Ints
    left: Masks
    here: Masks
    places: Masks
    hours: Masks
    marks: Masks
    traits: Ints
    within: Floats
    towards: Floats
    nearest: Floats
    worst: Floats
    inside: Floats
    row: Floats
    camps: Floats


def path(n: int, n_words: int, n_channels: int) -> Path:
    """Room for one walk."""
    depth = LARGEST_GROUP + 1
    return Path(
        members=np.zeros(depth, np.int64),
        left=np.zeros((depth, n_words), np.uint64),
        here=np.zeros((depth, n_words), np.uint64),
        places=np.zeros((depth, n_words), np.uint64),
        hours=np.zeros((depth, WEEK_WORDS), np.uint64),
        marks=np.zeros((depth, 2), np.uint64),
        traits=np.zeros((depth, 4), np.int64),
        within=np.zeros((depth, n_channels + 2)),
        towards=np.zeros((depth, n_channels, n)),
        nearest=np.full((depth, N_ALONE, n), np.inf),
        worst=np.zeros((depth, n)),
        inside=np.zeros(1 << LARGEST_GROUP),
        row=np.zeros(1 << (LARGEST_GROUP - 1)),
        camps=np.zeros((2, LARGEST_GROUP + 1)),
    )


@inlined
def bits(word: np.uint64) -> Any:
    """How many bits are set."""
    w = word - ((word >> np.uint64(1)) & np.uint64(0x5555555555555555))
    w = (w & np.uint64(0x3333333333333333)) + ((w >> np.uint64(2)) & np.uint64(0x3333333333333333))
    w = (w + (w >> np.uint64(4))) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return np.int64((w * np.uint64(0x0101010101010101)) >> np.uint64(56))


@inlined
def balance(c: Crowd, p: Path, k: int, h: int) -> float:
    """The weighted band values of the first k members and h."""
    n_bands = c.bands.shape[0]
    total = 0.0
    for a in range(n_bands):
        count = p.within[k, n_bands + a] + p.towards[k, n_bands + a, h]
        value = 0.5
        if count > 0.0:
            mean = (p.within[k, a] + p.towards[k, a, h]) / count
            low, high = c.bands[a, LOW], c.bands[a, HIGH]
            value = 1.0
            if mean < low:
                value -= ((low - mean) / low) ** 2
            elif mean > high:
                value -= ((mean - high) / (c.limits[FALL_ENDS] - high)) ** 2
                value = max(0.0, value)
        total += c.bands[a, WEIGHT] * value
    return total


@inlined
def alone(c: Crowd, p: Path, k: int, h: int) -> float:
    """How alone the loneliest of the first k members and h stands."""
    begins = c.limits[ISOLATION_FROM]
    loneliest = begins
    for a in range(N_ALONE):
        own = p.nearest[k, a, h]
        if own > loneliest and own != np.inf:
            loneliest = own
        for b in range(k):
            i = p.members[b]
            if p.nearest[k, a, i] > loneliest:
                near = min(p.nearest[k, a, i], c.apart[a, h, i])
                if near > loneliest and near != np.inf:
                    loneliest = near
    return (loneliest - begins) / (1.0 - begins)


@inlined
def way(c: Crowd, p: Path, k: int, h: int) -> float:
    """Largest share of anybody's travel limit; 0 online, -1 if they cannot meet."""
    if p.traits[k, ONLINE] | c.traits[h, ONLINE]:
        return 0.0
    best = max(p.worst[k, h], c.ways[h, h])
    for b in range(k):
        i = p.members[b]
        best = min(best, max(p.worst[k, i], c.ways[h, i]))
    if best <= 1.0:
        return best
    return -1.0 if p.traits[k, ON_SITE] | c.traits[h, ON_SITE] else 0.0


@inlined
def person_rules(c: Crowd, p: Path, k: int, h: int) -> bool:
    """Whether nobody is parted, alone with a mark, or without the prescriber wished for."""
    once = p.marks[k, 0] | c.marks[h]
    twice = p.marks[k, 1] | (p.marks[k, 0] & c.marks[h])
    kept = once == twice
    if c.limits[NEED_PRESCRIBER] > 0.0 and p.traits[k, PRESCRIBES] + c.traits[h, PRESCRIBES] == 0:
        kept = False
    for a in range(k + 1):
        i = h if a == k else p.members[a]
        if kept and c.traits[i, UNIT_SIZE] > 1:
            here = np.int64(c.traits[h, UNIT] == c.traits[i, UNIT])
            for b in range(k):
                here += c.traits[p.members[b], UNIT] == c.traits[i, UNIT]
            kept = here == c.traits[i, UNIT_SIZE]
    return kept


@inlined
def soft(c: Crowd, p: Path, k: int, h: int, share: float) -> float:
    """The weighted soft terms of the first k members and h."""
    m = k + 1
    liking = c.size_wish[h, m]
    for b in range(k):
        liking += c.size_wish[p.members[b], m]
    begins = -1
    for w in range(WEEK_WORDS):
        begins += bits(p.hours[k, w] & c.starts[h, w])
    hoped = 2 * c.bands.shape[0]
    stated = p.within[k, hoped + 1] + p.towards[k, hoped + 1, h]
    hopes = (p.within[k, hoped] + p.towards[k, hoped, h]) / stated if stated > 0.0 else 0.5
    met = p.within[k, hoped + 2] + p.towards[k, hoped + 2, h]
    total = c.soft[SPARE] * min(1.0, begins / c.limits[SPARE_STARTS])
    total += c.soft[WAY] * (1.0 - share) + c.soft[SIZE] * liking / m + c.soft[HOPE] * hopes
    total += c.soft[WAITING] * (p.within[k, hoped + 4] + c.waiting[h]) / m
    return total + c.soft[FRESH] * (1.0 - met * 2.0 / (m * (m - 1)))


@inlined
def camps(c: Crowd, p: Path, k: int, h: int) -> None:
    """Sums of squared distances in every subset of the first k members and h."""
    p.row[0] = 0.0
    for low in range(k):
        d2 = c.squared[h, p.members[low]]
        bit = 1 << low
        for x in range(bit):
            p.row[bit + x] = p.row[x] + d2
    base = 1 << k
    for x in range(base):
        p.inside[base + x] = p.inside[x] + p.row[x]


@inlined
def faultline(p: Path, m: int, most: float) -> float:
    """The largest Fau times camp distance; 2 as soon as one split is stronger than `most`.

    With W = SS_A + SS_B, SS = W + n_A n_B delta^2 / m.  So Fau = 1 - W / SS and
    (Fau delta)^2 = Fau^3 m SS / (n_A n_B): among splits of the same sizes the one
    of the least W is the strongest, and a limit to the strength is one to W.
    """
    full = (1 << m) - 1
    everything = p.inside[full]
    if m < 4 or everything <= 0.0:
        return 0.0
    total = everything / m
    limit = (max(0.0, most) ** 2 / everything) ** (1.0 / 3.0)
    # For each size of camp A the W under which a split would be too strong, and the least seen.
    for n_a in range(m):
        inner = 1 < n_a < m - 1
        p.camps[0, n_a] = total * (1.0 - limit * _CUBE_ROOT[n_a * (m - n_a)]) if inner else -1.0
        p.camps[1, n_a] = total if inner else -1.0
    for x in range(3, 1 << (m - 1)):
        n_a = _COUNT[x]
        within = p.inside[x] * _SHARE[n_a] + p.inside[full - x] * _SHARE[m - n_a]
        if within < p.camps[1, n_a]:
            if within < p.camps[0, n_a]:
                return 2.0
            p.camps[1, n_a] = within
    best = 0.0
    for n_a in range(2, m - 1):
        fau = 1.0 - p.camps[1, n_a] / total
        best = max(best, fau * fau * fau * everything / (n_a * (m - n_a)))
    return min(1.0, math.sqrt(best))
