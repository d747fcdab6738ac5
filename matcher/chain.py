"""The state of one annealing, as plain arrays, and the small steps that every move is made of."""

from __future__ import annotations

from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from matcher.criteria import LARGEST_GROUP
from matcher.draws import State
from matcher.jit import laid, unowned
from matcher.kernel import hope
from matcher.kernel_camps import faultline
from matcher.kernel_pairs import SCRATCH
from matcher.kernel_rules import refused
from matcher.tables import Floats, Ints, Tables

#: A group with a unit too many is made before it is refused, so rows have room for it.
WIDTH = 2 * LARGEST_GROUP
#: Rows for trying things out: the groups that one move may touch.
ROWS = LARGEST_GROUP + 3
#: The rows of a move's own groups, and the beginning of a row.  As numbers of numpy, since each
#: plain number in a call would have everything below it compiled once more.
FIRST, SECOND, THIRD = cast(tuple[int, int, int], tuple(np.arange(3)))
NONE_YET = FIRST


class Ground(NamedTuple):
    """What does not change while a pool is searched.

    Attributes
    ----------
    people : ndarray of shape (n_searched,)
        Those who may be placed at all.
    first, near : ndarray of shape (n + 1,), (n_pairs,)
        ``near[first[i] : first[i + 1]]`` are those who may share a group with i.
    mates : ndarray of shape (n, largest_unit)
        Everybody who must be together with i, i too, filled with -1.
    code : ndarray of uint64 of shape (n,)
        A random word each; the sum over a group names the group.
    floor : float
        Utility under which a group is nothing.
    least, likely : int
        Least size of a group, and the largest that one is opened with.
    """

    people: Ints
    first: Ints
    near: Ints
    mates: Ints
    code: NDArray[np.uint64]
    floor: float
    least: int
    likely: int


class Chain(NamedTuple):
    """One annealing.

    Attributes
    ----------
    members : ndarray of shape (n_slots, WIDTH)
        Groups, the first ``sizes`` entries of a row.
    sizes : ndarray of shape (n_slots,)
        0 where a slot is free.
    value : ndarray of shape (n_slots,)
        Size times utility.
    home : ndarray of shape (n,)
        Each person's slot, -1 where not placed.
    best : ndarray of shape (n,)
        The homes of the best grouping seen.
    lead : ndarray of shape (2,)
        Objective now and of the best.
    state : ndarray of uint64 of shape (1,)
        Of the random generator.
    trial : ndarray of shape (ROWS, WIDTH)
        Rows for trying groups out.
    work : ndarray of shape (SCRATCH,)
        Scratch of the score.
    keys, met, met_value : ndarray of shape (n_kept,), (n_kept, LARGEST_GROUP), (n_kept,)
        Good groups met, each in the place that its name gives it.
    """

    members: Ints
    sizes: Ints
    value: Floats
    home: Ints
    best: Ints
    lead: Floats
    state: State
    trial: Ints
    work: Floats
    keys: NDArray[np.uint64]
    met: NDArray[np.int32]
    met_value: Floats


def new_chain(n: int, least: int, kept: int, seed: int) -> Chain:
    """A chain in which nobody is placed.

    Parameters
    ----------
    n : int
        People.
    least : int
        Least size of a group.
    kept : int
        Room for good groups, a power of two.
    seed : int
        Above 0.
    """
    slots = n // least + 2
    return Chain(
        members=np.zeros((slots, WIDTH), np.int64),
        sizes=np.zeros(slots, np.int64),
        value=np.zeros(slots),
        home=np.full(n, -1, np.int64),
        best=np.full(n, -1, np.int64),
        lead=np.zeros(2),
        state=np.array([seed], np.uint64),
        trial=np.zeros((ROWS, WIDTH), np.int64),
        work=np.zeros(SCRATCH),
        keys=np.zeros(kept, np.uint64),
        met=np.zeros((kept, LARGEST_GROUP), np.int32),
        met_value=np.zeros(kept),
    )


@laid
def without(c: Chain, slot: int, i: int, g: Ground, row: int) -> int:
    """Write a group without i and i's mates into a trial row; its size."""
    m = 0
    for a in range(c.sizes[slot]):
        member = c.members[slot, a]
        stays = True
        for b in range(g.mates.shape[1]):
            stays &= g.mates[i, b] != member
        if stays:
            c.trial[row, m] = member
            m += 1
    return m


@laid
def added(c: Chain, row: int, m: int, i: int, g: Ground) -> int:
    """Add i and i's mates to a trial row; its new size, or 0 if there is no room."""
    for b in range(g.mates.shape[1]):
        mate = g.mates[i, b]
        if mate < 0:
            break
        if m == WIDTH:
            return 0
        c.trial[row, m] = mate
        m += 1
    return m


@unowned
def weigh(c: Chain, row: int, m: int, old: int, g: Ground, t: Tables, need: float) -> float:
    """Size times utility of a trial row; -1 if it may not be or falls short of `need`.

    The first ``old`` of the row are known to go together.
    """
    if m < g.least or refused(c.trial[row], m, old, t):
        return -1.0
    return _worth(c, row, m, g, t, need)


@laid
def _worth(c: Chain, row: int, m: int, g: Ground, t: Tables, need: float) -> float:
    """The same for a row that is not refused."""
    least = max(g.floor, need / m)
    found = hope(c.trial[row], m, t, least, c.work)
    if found >= 0.0:
        found *= 1.0 - faultline(m, c.work)
    return found * m if found >= least else -1.0


@laid
def both(
    c: Chain, n_a: int, old_a: int, n_b: int, old_b: int, g: Ground, t: Tables, need: float
) -> tuple[float, float]:
    """What the trial rows 0 and 1 are worth; -1 for the second if both fall short of `need`.

    Row 0 is left out where it has nobody.  What is quickly refused comes first.
    """
    if n_b < g.least or refused(c.trial[SECOND], n_b, old_b, t):
        return 0.0, -1.0
    if n_a > 0 and (n_a < g.least or refused(c.trial[FIRST], n_a, old_a, t)):
        return 0.0, -1.0
    # Nobody brings more than 1.
    worth_b = _worth(c, SECOND, n_b, g, t, need - n_a)
    if worth_b < 0.0 or n_a == 0:
        return 0.0, worth_b
    worth_a = _worth(c, FIRST, n_a, g, t, need - worth_b)
    return worth_a, worth_b if worth_a >= 0.0 else -1.0


@laid
def put(c: Chain, slot: int, row: int, m: int, value: float, g: Ground) -> None:
    """Make a trial row the group of a slot, and remember it among the good ones met."""
    c.lead[0] += value - c.value[slot]
    c.sizes[slot] = m
    c.value[slot] = value
    name = np.uint64(0)
    for a in range(m):
        member = c.trial[row, a]
        c.members[slot, a] = member
        c.home[member] = slot
        name += g.code[member]
    if m == 0:
        return
    place = np.int64(name & np.uint64(len(c.keys) - 1))
    if c.keys[place] != name and value >= c.met_value[place]:
        c.keys[place] = name
        c.met_value[place] = value
        for a in range(c.met.shape[1]):
            c.met[place, a] = c.trial[row, a] if a < m else -1


@laid
def release(c: Chain, i: int, g: Ground) -> None:
    """Leave i and i's mates without a group."""
    for b in range(g.mates.shape[1]):
        if g.mates[i, b] >= 0:
            c.home[g.mates[i, b]] = -1


@unowned
def note(c: Chain) -> None:
    """Keep the grouping if it is the best so far."""
    if c.lead[0] > c.lead[1] + 1e-12:
        c.lead[1] = c.lead[0]
        for i in range(len(c.home)):
            c.best[i] = c.home[i]


@unowned
def free_slot(c: Chain) -> int:
    """A slot without a group, -1 if there is none."""
    for slot in range(len(c.sizes)):
        if c.sizes[slot] == 0:
            return slot
    return -1
