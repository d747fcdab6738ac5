"""The state of one annealing, as plain arrays: groups that stand, and the steps between them."""

from __future__ import annotations

from typing import NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from matcher.criteria import LARGEST_GROUP
from matcher.draws import State
from matcher.jit import laid, unowned
from matcher.kernel_ledger import PAGE, SEATS, WORDS, Hours, enter
from matcher.kernel_pairs import SCRATCH
from matcher.tables import Floats, Ints, Tables

#: A group with a unit too many is made before it is refused, so rows have room for it.
WIDTH = 2 * LARGEST_GROUP
#: Rows for trying things out: three for the changes of a move, one for a group that it opens or
#: ends, the rest for the others that this touches.
OWN = cast(int, np.int64(3))
TOUCHED = 4
ROWS = TOUCHED + LARGEST_GROUP
#: The beginning of a row.  A number of numpy, as above, since each plain number in a call would
#: have everything below it compiled once more.
NONE = cast(int, np.int64(0))
#: Where a person or a slot is asked for.
NOBODY = NO_GROUP = cast(int, np.int64(-1))


class Ground(NamedTuple):
    """What does not change while a pool is searched.

    Attributes
    ----------
    people : ndarray of shape (n_searched,)
        Those who may be placed at all.
    first, near : ndarray of shape (n + 1,), (n_pairs,)
        ``near[first[i] : first[i + 1]]`` are those who may share a group with i, the closest by
        the squared distance first.
    mates : ndarray of shape (n, largest_unit)
        Everybody who must be together with i, i too, filled with -1.
    code : ndarray of uint64 of shape (n,)
        A random word each; the sum over a group names the group.
    floor : float
        Utility under which a group is nothing.
    least, likely : int
        Least size of a group, and the largest that one is opened with.
    company : bool
        Whether marks or prescribers have a say in who may sit together.
    """

    people: Ints
    first: Ints
    near: NDArray[np.int32]
    mates: Ints
    code: NDArray[np.uint64]
    floor: float
    least: int
    likely: int
    company: bool


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
    seat : ndarray of shape (n,)
        Each placed person's place in the row of their group.
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
    book, hours : ndarray of shape (n_slots, PAGE), of uint64 of shape (n_slots, SEATS, WORDS)
        The ledger of the groups that stand: see `matcher.kernel_ledger`.
    plan, found : ndarray of shape (3, 5), (3,)
        The changes of groups that a move is made of: slot, who leaves, who comes, size and hours
        after it; and what each group is worth then.
    keys, met, met_value : ndarray of shape (n_kept,), (n_kept, LARGEST_GROUP), (n_kept,)
        Good groups met, each in the place that its name gives it.
    """

    members: Ints
    sizes: Ints
    value: Floats
    home: Ints
    seat: Ints
    best: Ints
    lead: Floats
    state: State
    trial: Ints
    work: Floats
    book: Floats
    hours: Hours
    plan: Ints
    found: Floats
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
        seat=np.zeros(n, np.int64),
        best=np.full(n, -1, np.int64),
        lead=np.zeros(2),
        state=np.array([seed], np.uint64),
        trial=np.zeros((ROWS, WIDTH), np.int64),
        work=np.zeros(SCRATCH),
        book=np.zeros((slots, PAGE)),
        hours=np.zeros((slots, SEATS, WORDS), np.uint64),
        plan=np.zeros((3, 5), np.int64),
        found=np.zeros(3),
        keys=np.zeros(kept, np.uint64),
        met=np.zeros((kept, LARGEST_GROUP), np.int32),
        met_value=np.zeros(kept),
    )


@laid
def put(c: Chain, slot: int, row: int, m: int, value: float, g: Ground, t: Tables) -> None:
    """Make a trial row the group of a slot, and remember it among the good ones met."""
    c.lead[0] += value - c.value[slot]
    c.sizes[slot] = m
    c.value[slot] = value
    name = np.uint64(0)
    for a in range(m):
        member = c.trial[row, a]
        c.members[slot, a] = member
        c.home[member] = slot
        c.seat[member] = a
        name += g.code[member]
    if m == 0:
        return
    enter(c.book[slot], c.hours[slot], c.members[slot], m, t)
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
