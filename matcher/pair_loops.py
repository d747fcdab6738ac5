"""The tables of one cell for the compiler: every pair's numbers, from a few numbers of each person.

`matcher.pairs` is the same for numpy, which takes ten times as long over a hundred people; a test
holds the two together.  Importing this module loads the compiler.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.jit import laid, unowned
from matcher.practical import DETOUR, DOOR_MINUTES, KM_PER_MINUTE
from matcher.tables import (
    DISCIPLINE,
    EXPERIENCE,
    FORMATS,
    HOPES,
    IN_PERSON,
    MET,
    N_ATTRIBUTES,
    NO_HOUR,
    NO_PLACE,
    NOT_WITH,
    ONLINE,
    PHILOSOPHY,
    SAME_PRACTICE,
    SQUARED,
    STYLE,
    TRAVEL,
    Floats,
    Ints,
)
from vocabulary.ground import EARTH_RADIUS_KM

_FAR = np.float32(np.inf)


class People(NamedTuple):
    """Some people of a pool, one entry or row each.

    Attributes
    ----------
    years : ndarray of shape (n,)
        ln(1 + years) / ln 41, ``nan`` where not stated.
    orientation, emphasis, norm : ndarray of shape (n, k), (n, k), (n,)
        Orientations held (-1 = none), their weights, and the length of the whole.
    profession, practice : ndarray of int32 of shape (n,)
    style : ndarray of shape (n, n_sliders)
    hopes : ndarray of bool of shape (n, n_hopes)
    at : ndarray of shape (n, 3)
        Where each is on the unit sphere, ``nan`` where unknown.
    limits : ndarray of shape (n,)
        Minutes that each would travel.
    format : ndarray of int8 of shape (n,)
    starts : ndarray of uint64 of shape (n, 6)
    apart_first, apart, met_first, met : ndarray of int64
        ``apart[apart_first[i] : apart_first[i + 1]]`` are the places of those that i may not be
        with; the same for those met before.
    alike : ndarray of shape (n_orientations, n_orientations)
        How alike two orientations are.
    weights : ndarray of shape (4,)
        Of the attributes.
    one_per_practice : bool
    """

    years: Floats
    orientation: NDArray[np.int16]
    emphasis: Floats
    norm: Floats
    profession: NDArray[np.int32]
    practice: NDArray[np.int32]
    style: Floats
    hopes: NDArray[np.bool_]
    at: Floats
    limits: Floats
    format: NDArray[np.int8]
    starts: NDArray[np.uint64]
    apart_first: Ints
    apart: Ints
    met_first: Ints
    met: Ints
    alike: Floats
    weights: Floats
    one_per_practice: bool


@unowned
def fill(p: People, first: int, pairs: Floats, clash: NDArray[np.uint8]) -> None:
    """Write the tables of the people from a place on, as many as the tables have room for.

    Parameters
    ----------
    pairs : ndarray of float32 or float64 of shape (m, m, 8)
        As in `matcher.tables.Tables`; ways are never told shorter than they are.
    clash : ndarray of uint8 of shape (m, m)
    """
    m = len(clash)
    for a in range(m):
        i = first + a
        clash[a, a] = 0
        for b in range(a):
            j = first + b
            _differences(p, i, j, pairs, a, b)
            km = _km(p, i, j)
            clash[a, b] = _clash(p, i, j, km)
            for k in range(TRAVEL):
                pairs[b, a, k] = pairs[a, b, k]
            clash[b, a] = clash[a, b]
            pairs[a, b, TRAVEL] = _share(km, p.limits[i])
            pairs[b, a, TRAVEL] = _share(km, p.limits[j])
        for k in range(TRAVEL):
            pairs[a, a, k] = 0.0
        pairs[a, a, TRAVEL] = _share(_km(p, i, i), p.limits[i])
    for a in range(m):
        _relate(p, first, a, m, pairs, clash)


@laid
def _differences(p: People, i: int, j: int, pairs: Floats, a: int, b: int) -> None:
    """The four attributes, the squared distance and the hopes of a pair."""
    years = abs(p.years[i] - p.years[j])
    pairs[a, b, EXPERIENCE] = 1.0 if years > 1.0 else years
    pairs[a, b, PHILOSOPHY] = _philosophy(p, i, j)
    stated = p.profession[i] >= 0 and p.profession[j] >= 0
    other = 1.0 if p.profession[i] != p.profession[j] else 0.0
    pairs[a, b, DISCIPLINE] = other if stated else np.nan
    pairs[a, b, STYLE] = _style(p, i, j)
    total = 0.0
    weight = 0.0
    whole = 0.0
    for k in range(N_ATTRIBUTES):
        d = pairs[a, b, k]
        whole += p.weights[k]
        if not math.isnan(d):
            total += p.weights[k] * d * d
            weight += p.weights[k]
    pairs[a, b, SQUARED] = total * whole / weight if weight > 0.0 else 0.0
    pairs[a, b, HOPES] = _hopes(p, i, j)
    pairs[a, b, MET] = 0.0


@laid
def _philosophy(p: People, i: int, j: int) -> float:
    if not (p.norm[i] > 0.0 and p.norm[j] > 0.0):
        return float(np.nan)
    product = 0.0
    for k in range(p.orientation.shape[1]):
        mine = p.orientation[i, k]
        if mine < 0:
            continue
        for h in range(p.orientation.shape[1]):
            other = p.orientation[j, h]
            if other >= 0:
                product += p.emphasis[i, k] * p.emphasis[j, h] * p.alike[mine, other]
    d = 1.0 - product / (p.norm[i] * p.norm[j])
    # Nor is anybody from another who named the very same, whatever rounding says.
    return 0.0 if d < 1e-12 else d


@laid
def _style(p: People, i: int, j: int) -> float:
    total = 0.0
    count = 0
    for k in range(p.style.shape[1]):
        apart = abs(p.style[i, k] - p.style[j, k])
        if not math.isnan(apart):
            total += apart
            count += 1
    return total / count if count else float(np.nan)


@laid
def _hopes(p: People, i: int, j: int) -> float:
    both = 0
    mine = 0
    others = 0
    for k in range(p.hopes.shape[1]):
        mine += p.hopes[i, k]
        others += p.hopes[j, k]
        both += p.hopes[i, k] and p.hopes[j, k]
    shorter = min(mine, others)
    return both / shorter if shorter > 0 else float(np.nan)


@laid
def _km(p: People, i: int, j: int) -> float:
    """Over the ground: the arc of the chord between two points of the sphere."""
    chord2 = 0.0
    for k in range(3):
        chord2 += (p.at[i, k] - p.at[j, k]) ** 2
    if math.isnan(chord2):
        return float(np.inf)
    return 2.0 * EARTH_RADIUS_KM * math.asin(min(1.0, 0.5 * math.sqrt(chord2)))


@laid
def _share(km: float, limit: float) -> float:
    """The share of a limit that a way takes, as the next larger number of single precision.

    Who is a hair beyond a limit must not be within it for rounding.
    """
    if not limit > 0.0:
        return float(np.inf)
    share = (DOOR_MINUTES + DETOUR * km / KM_PER_MINUTE) / limit
    near = np.float32(share)
    return float(near if near >= share else np.nextafter(near, _FAR))


@laid
def _clash(p: People, i: int, j: int, km: float) -> int:
    """Why two people may never share a group, one bit a reason, wishes left out."""
    found = 0
    if p.one_per_practice and p.practice[i] >= 0 and p.practice[i] == p.practice[j]:
        found |= SAME_PRACTICE
    on_site = p.format[i] == IN_PERSON or p.format[j] == IN_PERSON
    if on_site and (p.format[i] == ONLINE or p.format[j] == ONLINE):
        found |= FORMATS
    common = False
    for w in range(p.starts.shape[1]):
        common |= (p.starts[i, w] & p.starts[j, w]) != 0
    if not common:
        found |= NO_HOUR
    # Wherever the two meet, their ways together are no shorter than the one between them.
    if on_site and not km <= _reach(p.limits[i]) + _reach(p.limits[j]):
        found |= NO_PLACE
    return found


@laid
def _reach(limit: float) -> float:
    """How far somebody gets within a limit, in km; a hair more, for rounding."""
    return (limit - DOOR_MINUTES) * KM_PER_MINUTE / DETOUR + 1e-6


@laid
def _relate(p: People, first: int, a: int, m: int, pairs: Floats, clash: NDArray[np.uint8]) -> None:
    """What one person's lists say about others of the cell."""
    i = first + a
    for k in range(p.apart_first[i], p.apart_first[i + 1]):
        b = p.apart[k] - first
        if 0 <= b < m and b != a:
            clash[a, b] |= NOT_WITH
    for k in range(p.met_first[i], p.met_first[i + 1]):
        b = p.met[k] - first
        if 0 <= b < m:
            pairs[a, b, MET] = 1.0
