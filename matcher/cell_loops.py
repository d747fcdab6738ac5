"""The compiled search of many cells, one after the other, without the interpreter.

Importing this module loads the compiler.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.chain import ROWS, WIDTH, Chain, Ground
from matcher.cooling_loops import cool
from matcher.criteria import LARGEST_GROUP
from matcher.jit import compiled, inlined, unowned
from matcher.kernel import utility
from matcher.kernel_ledger import PAGE, SEATS, WORDS, enter
from matcher.kernel_pairs import SCRATCH
from matcher.pair_loops import People, fill
from matcher.tables import SQUARED, Floats, Ints, Tables

#: How finely distances are told apart where lists are put in order.
_RANKS = 512


class Seats(NamedTuple):
    """What else the search must know of the same people.

    Attributes
    ----------
    may : ndarray of bool of shape (n,)
        Who may be placed at all; a unit wholly or not.
    most, unit, unit_size, marks, prescribes, size_wish, waiting : ndarray
        As in `matcher.tables.Tables`, units by any number.
    code : ndarray of uint64 of shape (n,)
        As in `matcher.chain.Ground`.
    bands, soft, limits : ndarray
        As in `matcher.tables.Tables`.
    floor : float
    least, likely : int
    company : bool
        As in `matcher.chain.Ground`.
    largest_unit : int
    """

    may: NDArray[np.bool_]
    most: NDArray[np.int16]
    unit: NDArray[np.int32]
    unit_size: NDArray[np.int32]
    marks: NDArray[np.uint64]
    prescribes: NDArray[np.uint8]
    size_wish: Floats
    waiting: Floats
    code: NDArray[np.uint64]
    bands: Floats
    soft: Floats
    limits: Floats
    floor: float
    least: int
    likely: int
    company: bool
    largest_unit: int


@compiled
def search(
    p: People,
    s: Seats,
    sizes: Ints,
    seeds: Ints,
    home: Ints,
    hot: float,
    cold: float,
    draws: int,
) -> tuple[Ints, Floats]:
    """Search cells that follow each other among the people.

    Parameters
    ----------
    sizes, seeds : ndarray of shape (n_cells,)
        People of each cell, and the seed of its generator, above 0.
    home : ndarray of shape (n,)
        The group of each to begin with, -1 for none; numbers from 0 to n - 1.
    hot, cold : float
        Temperatures.
    draws : int
        Moves tried for each person, or as much work done.

    Returns
    -------
    home : ndarray of shape (n,)
        The group of each, numbered through all cells.
    value : ndarray of shape (n_groups,)
        Size times utility.
    """
    found = np.full(len(home), -1, np.int64)
    value = np.zeros(len(home) // s.least + 1)
    slot_of = np.full(len(home), -1, np.int64)
    n_groups = 0
    first = 0
    for cell in range(len(sizes)):
        m = sizes[cell]
        last = first + m
        t = _tables(p, s, first, last)
        g = _ground(s, t.pairs, t.clash, first)
        c = _chain(m, s.least, seeds[cell])
        _seat(c, s, t, home[first:last], slot_of)
        if len(g.people) >= s.least:
            years, profession = p.years[first:last], p.profession[first:last]
            cool(c, g, t, years, profession, hot, cold, draws * len(g.people))
        n_groups = _told(c, s, t, found[first:last], value, n_groups)
        first = last
    return found, value[:n_groups]


@inlined
def _tables(p: People, s: Seats, first: int, last: int) -> Tables:
    """The tables of a cell."""
    m = last - first
    # Half the room: more stays in the cache, and a move takes three quarters of the time.
    pairs: Any = np.empty((m, m, 8), np.float32)
    clash = np.empty((m, m), np.uint8)
    fill(p, first, pairs, clash)
    return Tables(
        pairs,
        clash,
        p.starts[first:last],
        p.format[first:last],
        s.most[first:last],
        s.unit[first:last],
        s.unit_size[first:last],
        s.marks[first:last],
        s.prescribes[first:last],
        s.size_wish[first:last],
        s.waiting[first:last],
        s.bands,
        s.soft,
        s.limits,
    )


@compiled
def _ground(s: Seats, pairs: Floats, clash: NDArray[np.uint8], begin: int) -> Ground:
    """Who may be moved where in a cell."""
    m = len(clash)
    people = np.empty(m, np.int64)
    n_people = 0
    first = np.zeros(m + 1, np.int64)
    near = np.empty(m * m, np.int32)
    mates = np.full((m, s.largest_unit), -1, np.int64)
    some = np.empty(m, np.int32)
    begins = np.empty(_RANKS + 1, np.int64)
    for a in range(m):
        first[a + 1] = first[a]
        i = begin + a
        mates[a, 0] = a
        if not s.may[i]:
            continue
        people[n_people] = a
        n_people += 1
        found, n_some = 1, 0
        for b in range(m):
            j = begin + b
            if s.unit_size[i] > 1 and a != b and s.unit[i] == s.unit[j]:
                mates[a, found] = b
                found += 1
            elif a != b and s.may[j] and clash[a, b] == 0:
                some[n_some] = b
                n_some += 1
        _order(pairs[a], some[:n_some], begins, near[first[a] :])
        first[a + 1] += n_some
    return Ground(
        people[:n_people].copy(),
        first,
        near,
        mates,
        s.code[begin : begin + m],
        s.floor,
        s.least,
        s.likely,
        s.company,
    )


@unowned
def _order(row: Floats, some: NDArray[np.int32], begins: Ints, near: NDArray[np.int32]) -> None:
    """Write down some people by their distance from one, the closest first.

    They are counted into ranks, since a cell's lists are made anew in each turn.
    """
    begins[:] = 0
    for b in some:
        begins[_rank(row, b) + 1] += 1
    for k in range(_RANKS):
        begins[k + 1] += begins[k]
    for b in some:
        rank = _rank(row, b)
        near[begins[rank]] = b
        begins[rank] += 1


@inlined
def _rank(row: Floats, b: int) -> int:
    return int(min(row[b, SQUARED], 1.0) * (_RANKS - 1))


@compiled
def _chain(n: int, least: int, seed: int) -> Chain:
    """A chain in which nobody is placed, which keeps no good groups for later."""
    slots = n // least + 2
    state = np.empty(1, np.uint64)
    state[0] = seed
    return Chain(
        np.zeros((slots, WIDTH), np.int64),
        np.zeros(slots, np.int64),
        np.zeros(slots),
        np.full(n, -1, np.int64),
        np.zeros(n, np.int64),
        np.full(n, -1, np.int64),
        np.zeros(2),
        state,
        np.zeros((ROWS, WIDTH), np.int64),
        np.zeros(SCRATCH),
        np.zeros((slots, PAGE)),
        np.zeros((slots, SEATS, WORDS), np.uint64),
        np.zeros((3, 5), np.int64),
        np.zeros(3),
        np.zeros(1, np.uint64),
        np.zeros((1, LARGEST_GROUP), np.int32),
        np.zeros(1),
    )


@unowned
def _seat(c: Chain, s: Seats, t: Tables, home: Ints, slot_of: Ints) -> None:
    """Put the groups that stand into a chain; what two cells share is let go."""
    for a in range(len(home)):
        if home[a] >= 0:
            slot_of[home[a]] = -1
    n_slots = 0
    for a in range(len(home)):
        if home[a] < 0 or not t.most[a]:
            continue
        slot = slot_of[home[a]]
        if slot < 0:
            if n_slots == len(c.sizes):
                continue
            slot = n_slots
            slot_of[home[a]] = slot
            n_slots += 1
        if c.sizes[slot] < WIDTH:
            c.members[slot, c.sizes[slot]] = a
            c.sizes[slot] += 1
    for slot in range(n_slots):
        m = c.sizes[slot]
        worth = utility(c.members[slot], m, t, c.work)
        if worth < s.floor:
            c.sizes[slot] = 0
            continue
        c.value[slot] = worth * m
        c.lead[0] += worth * m
        for k in range(m):
            c.home[c.members[slot, k]] = slot
            c.seat[c.members[slot, k]] = k
        enter(c.book[slot], c.hours[slot], c.members[slot], m, t)
    c.lead[1] = c.lead[0]
    for a in range(len(home)):
        c.best[a] = c.home[a]


@unowned
def _told(c: Chain, s: Seats, t: Tables, found: Ints, value: Floats, n_groups: int) -> int:
    """Number a chain's best groups through, with their values; how many there are in all."""
    for slot in range(len(c.sizes)):
        m = 0
        for a in range(len(found)):
            if c.best[a] == slot:
                c.trial[0, m] = a
                m += 1
        if m == 0:
            continue
        value[n_groups] = utility(c.trial[0], m, t, c.work) * m
        for k in range(m):
            found[c.trial[0, k]] = n_groups
        n_groups += 1
    return n_groups
