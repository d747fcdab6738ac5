"""The relaxed packing of groups met, for compiled loops: the prices that they make.

Theory of operation.  The relaxed packing over some groups gives each person a price, as in
`matcher.master`.  Of some dozens of people a few rows of numbers hold it, so that the simplex
method with the inverse of its basis (G. B. Dantzig and W. Orchard-Hays, Math. Comp. 8, 1954) makes
hundreds of changes in the time of one call of HiGHS, and goes on from where it was when groups
are added.

Importing this module loads the compiler.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.chain import Ground
from matcher.jit import laid, unowned
from matcher.tables import Floats, Ints

#: Groups looked through for one that enters the basis, the best of them.
_LOOKED = 512
#: What is smaller is nothing.
_TINY = 1e-9


class Met(NamedTuple):
    """Groups met, each once.

    Attributes
    ----------
    members : ndarray of int16 of shape (n_room, width), filled with -1
    weight : ndarray of shape (n_room,)
        Size times utility.
    short : ndarray of shape (n_room,)
        How far each falls short of its prices, as `fall` found.
    name : ndarray of uint64 of shape (n_room,)
        The sum of the members' codes.
    grown : ndarray of bool of shape (n_room,)
        Whether the groups next to it were looked at.
    place : ndarray of int32 of shape (n_places,)
        Rows by their names, -1 where there is none; a power of two.
    number : ndarray of int64 of shape (1,)
        How many there are.
    """

    members: NDArray[np.int16]
    weight: Floats
    short: Floats
    name: NDArray[np.uint64]
    grown: NDArray[np.bool_]
    place: NDArray[np.int32]
    number: Ints


class Basis(NamedTuple):
    """The relaxed packing of n people.

    Attributes
    ----------
    inverse : ndarray of shape (n, n)
    row : ndarray of int64 of shape (n,)
        The group of each line of the basis; below 0 for somebody left out.
    level : ndarray of shape (n,)
        How far each is chosen.
    price : ndarray of shape (n,)
    line : ndarray of shape (n,)
        Scratch.
    """

    inverse: Floats
    row: Ints
    level: Floats
    price: Floats
    line: Floats


def no_groups(room: int, width: int) -> Met:
    """Room for groups met."""
    return Met(
        members=np.full((room, width), -1, np.int16),
        weight=np.zeros(room),
        short=np.zeros(room),
        name=np.zeros(room, np.uint64),
        grown=np.zeros(room, np.bool_),
        place=np.full(4 << (room - 1).bit_length(), -1, np.int32),
        number=np.zeros(1, np.int64),
    )


def nobody_chosen(n: int) -> Basis:
    """A relaxation in which everybody is left out."""
    # Slightly different rights let no two lines run out at once, which would be many idle changes.
    level = 1.0 + 1e-5 * np.random.default_rng(n).random(n)
    return Basis(np.eye(n), -1 - np.arange(n), level, np.zeros(n), np.zeros(n))


@unowned
def add(k: Met, members: NDArray[np.int64], m: int, weight: float, g: Ground) -> bool:
    """Take in a group, if it is new and there is room."""
    name = np.uint64(0)
    for a in range(m):
        name += g.code[members[a]]
    last = np.uint64(len(k.place) - 1)
    at = np.int64(name & last)
    while k.place[at] >= 0:
        if k.name[k.place[at]] == name:
            return False
        at = (at + 1) & np.int64(last)
    row = k.number[0]
    if row == len(k.weight):
        return False
    k.number[0] += 1
    k.place[at] = row
    k.name[row] = name
    k.weight[row] = weight
    k.grown[row] = False
    for a in range(k.members.shape[1]):
        k.members[row, a] = members[a] if a < m else -1
    return True


@unowned
def add_all(k: Met, groups: Ints, weight: Floats, g: Ground, members: Ints) -> None:
    """Take in many groups, one a row, short rows filled with -1.

    Parameters
    ----------
    members : ndarray
        Scratch for one of them.
    """
    for r in range(len(groups)):
        m = 0
        while m < groups.shape[1] and groups[r, m] >= 0:
            members[m] = groups[r, m]
            m += 1
        if m > 0:
            add(k, members, m, weight[r], g)


@unowned
def relax(b: Basis, k: Met, changes: int) -> int:
    """Solve the relaxation over the groups met by the simplex method; how many changes it took."""
    n = len(b.price)
    _set_prices(b, k)
    done = 0
    at = 0
    while done < changes:
        entering, least = _entering(b, k, at)
        if least <= _TINY:
            break
        at = entering if entering >= 0 else at
        for r in range(n):
            b.line[r] = 0.0
        if entering < 0:
            for r in range(n):
                b.line[r] = b.inverse[r, -1 - entering]
        else:
            for a in range(k.members.shape[1]):
                i = k.members[entering, a]
                if i < 0:
                    break
                for r in range(n):
                    b.line[r] += b.inverse[r, i]
        out, most = -1, np.inf
        for r in range(n):
            if b.line[r] > 1e-7 and b.level[r] < most * b.line[r]:
                most = b.level[r] / b.line[r]
                out = r
        if out < 0:
            break
        _turn(b, out, entering, most)
        # The prices change along the line that leaves.
        for i in range(n):
            b.price[i] += least * b.inverse[out, i]
        done += 1
    _set_prices(b, k)
    return done


@laid
def _turn(b: Basis, out: int, entering: int, most: float) -> None:
    n = len(b.price)
    pivot = 1.0 / b.line[out]
    for i in range(n):
        b.inverse[out, i] *= pivot
    for r in range(n):
        by = b.line[r]
        if r != out and by != 0.0:
            b.level[r] = max(0.0, b.level[r] - most * by)
            for i in range(n):
                b.inverse[r, i] -= by * b.inverse[out, i]
    b.level[out] = most
    b.row[out] = entering


@laid
def _set_prices(b: Basis, k: Met) -> None:
    n = len(b.price)
    for i in range(n):
        b.price[i] = 0.0
    for r in range(n):
        if b.row[r] >= 0:
            w = k.weight[b.row[r]]
            for i in range(n):
                b.price[i] += w * b.inverse[r, i]


@laid
def _entering(b: Basis, k: Met, first: int) -> tuple[int, float]:
    """A group worth more than its prices, or somebody whose price is below nothing."""
    found, most = 0, _TINY
    for i in range(len(b.price)):
        if -b.price[i] > most:
            found, most = -1 - i, -b.price[i]
    looked, row = 0, first
    n = k.number[0]
    while looked < n and (most <= _TINY or looked % _LOOKED != 0):
        row = row + 1 if row + 1 < n else 0
        looked += 1
        over = k.weight[row] - paid(b, k, row)
        if over > most:
            found, most = row, over
    return found, most


@laid
def paid(b: Basis, k: Met, row: int) -> float:
    """The sum of a group's prices."""
    total = 0.0
    for a in range(k.members.shape[1]):
        i = k.members[row, a]
        if i < 0:
            break
        total += b.price[i]
    return total


@unowned
def fall(b: Basis, k: Met) -> None:
    """Write how far each group falls short of its prices."""
    for row in range(k.number[0]):
        k.short[row] = paid(b, k, row) - k.weight[row]
