"""The best packing among groups that fall little short of their prices, by compiled search.

Theory of operation.  With prices from the relaxed packing, a grouping falls short
of the bound by what each of its groups falls short of its members' prices, and by
the prices of those it leaves out.  So only choices are looked at whose shortfalls
together stay under a budget.  At each node the person whom the fewest groups can
still place is placed, by each of them in turn or by being left out.  A node is given
up where the least shortfalls of the groups that can still place each person, shared
out over their members, exceed what is left of the budget.

Importing this module loads the compiler: import it where it is needed.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.jit import inlined, unowned
from matcher.tables import Floats, Ints

_ONE = np.uint64(1)
_NONE = np.uint64(0)
_WORD = 64
#: Shortfalls that differ by less are the same.
EQUAL = 1e-9
#: Nodes where they are not counted.
ANY_NUMBER = 1 << 62


class Choices(NamedTuple):
    """Groups by rising shortfall, people left out among them as groups of one.

    Attributes
    ----------
    members : ndarray of int16 of shape (n_groups, width), padded with -1
    masks : ndarray of uint64 of shape (n_groups, n_words)
    short : ndarray of shape (n_groups,)
        How far each falls short of its members' prices.
    share : ndarray of shape (n_groups,)
        The same a head.
    needed : ndarray of bool of shape (n,)
        Whose being left out costs anything.
    """

    members: NDArray[np.int16]
    masks: NDArray[np.uint64]
    short: Floats
    share: Floats
    needed: NDArray[np.bool_]


class Trail(NamedTuple):
    """Where one search stands; row d of each array belongs to its first d choices."""

    lists: NDArray[np.int32]
    ends: Ints
    next: Ints
    pivot: Ints
    chosen: Ints
    covered: NDArray[np.uint64]
    used: Floats
    least: Floats
    rest: Floats
    numbers: Ints
    best: Ints
    found: Floats
    nodes: Ints


def trail(n_groups: int, n: int, n_words: int, budget: float, nodes: int = ANY_NUMBER) -> Trail:
    """Room for one search of so many nodes."""
    return Trail(
        lists=np.empty(6 * n_groups + 64, np.int32),
        ends=np.zeros(n + 2, np.int64),
        next=np.zeros(n + 2, np.int64),
        pivot=np.zeros(n + 2, np.int64),
        chosen=np.zeros(n + 2, np.int64),
        covered=np.zeros((n + 2, n_words), np.uint64),
        used=np.zeros(n + 2),
        least=np.zeros((n + 2, n)),
        rest=np.zeros(n + 2),
        numbers=np.zeros(n, np.int64),
        # how many groups the best choice has, then which
        best=np.full(n + 2, -1, np.int64),
        # its shortfall; whether the room or the nodes ran out
        found=np.array([budget, 0.0]),
        nodes=np.array([nodes]),
    )


@inlined
def contains(c: Choices, group: int, person: int) -> bool:
    """Whether a group has somebody in it."""
    return (c.masks[group, person // _WORD] >> np.uint64(person % _WORD)) & _ONE != _NONE


@inlined
def disjoint(c: Choices, t: Trail, d: int, group: int) -> bool:
    """Whether nobody of a group has been placed by the first d choices."""
    common = _NONE
    for w in range(c.masks.shape[1]):
        common |= c.masks[group, w] & t.covered[d, w]
    return common == _NONE


@inlined
def sift(c: Choices, t: Trail, d: int, budget: float) -> bool:
    """The groups that may still follow the first d choices; False where the room ran out."""
    n = c.needed.shape[0]
    for i in range(n):
        t.numbers[i] = 0
        t.least[d, i] = np.inf
    to = t.ends[d]
    fits = True
    for at in range(t.ends[d - 1] if d > 0 else 0, t.ends[d]):
        group = t.lists[at]
        if c.short[group] > budget or to >= t.lists.shape[0]:
            fits = to < t.lists.shape[0]
            break
        if disjoint(c, t, d, group):
            t.lists[to] = group
            to += 1
            for x in range(c.members.shape[1]):
                i = c.members[group, x]
                if i < 0:
                    break
                t.numbers[i] += 1
                # Groups come by shortfall, not by shortfall a head.
                t.least[d, i] = min(t.least[d, i], c.share[group])
    t.ends[d + 1] = to
    return fits


@inlined
def choose(c: Choices, t: Trail, d: int) -> int:
    """Whom to place next, the one with fewest groups; -1 where all are placed."""
    pivot = -1
    rest = 0.0
    for i in range(c.needed.shape[0]):
        placed = (t.covered[d, i // _WORD] >> np.uint64(i % _WORD)) & _ONE != _NONE
        if c.needed[i] and not placed:
            rest += t.least[d, i]
            if pivot < 0 or t.numbers[i] < t.numbers[pivot]:
                pivot = i
    t.rest[d] = rest
    t.pivot[d] = pivot
    return pivot


@inlined
def enter(c: Choices, t: Trail, d: int, budget: float) -> bool:
    """Look at a node; False where it is a better choice itself, or nothing can come of it."""
    if not sift(c, t, d, budget - t.used[d] + EQUAL):
        t.found[1] = 1.0
        return False
    pivot = choose(c, t, d)
    if pivot < 0:
        if t.used[d] < t.found[0] - EQUAL or (t.best[0] < 0 and t.used[d] <= t.found[0]):
            t.found[0] = t.used[d]
            t.best[0] = d
            for x in range(d):
                t.best[x + 1] = t.chosen[x]
        return False
    t.next[d] = t.ends[d]
    return t.used[d] + t.rest[d] <= budget + EQUAL


@inlined
def follow(c: Choices, t: Trail, d: int, budget: float, step: int) -> bool:
    """Make the next choice after the first d; False where there is none left."""
    pivot = t.pivot[d]
    made = False
    while not made and t.next[d] < t.ends[d + 1]:
        group = t.lists[t.next[d]]
        t.next[d] += 1
        if not contains(c, group, pivot):
            continue
        # At the root every step-th choice only, the others being another search's.
        t.numbers[0] = 0
        if d == 0:
            t.best[t.best.shape[0] - 1] += 1
            if t.best[t.best.shape[0] - 1] % step != 0:
                continue
        rest = t.rest[d]
        for x in range(c.members.shape[1]):
            i = c.members[group, x]
            if i < 0:
                break
            if c.needed[i]:
                rest -= t.least[d, i]
        if t.used[d] + c.short[group] + rest > budget + EQUAL:
            continue
        made = True
        t.chosen[d] = group
        t.used[d + 1] = t.used[d] + c.short[group]
        for w in range(c.masks.shape[1]):
            t.covered[d + 1, w] = t.covered[d, w] | c.masks[group, w]
    return made


@unowned
def search(c: Choices, t: Trail, first: int, step: int, shared: Floats, stop: Ints) -> None:
    """Find the choice of least shortfall that starts with each step-th choice from `first`.

    Parameters
    ----------
    shared : ndarray of shape (n_searches,)
        The shortfall each search has reached; entry `first` is this one's.
    stop : ndarray of int64 of shape (1,)
        Set to 1 by another thread to end the search.
    """
    for group in range(c.short.shape[0]):
        t.lists[group] = group
    # The list of all stands before that of the root.
    t.ends[0] = c.short.shape[0]
    t.best[t.best.shape[0] - 1] = step - 1 - first
    budget = t.found[0]
    d = 0
    if not enter(c, t, 0, budget):
        return
    while d >= 0:
        if stop[0] != 0:
            return
        t.nodes[0] -= 1
        if t.nodes[0] < 0:
            t.found[1] = 1.0
            return
        for x in range(shared.shape[0]):
            budget = min(budget, shared[x])
        if not follow(c, t, d, budget, step):
            d -= 1
        elif enter(c, t, d + 1, budget):
            d += 1
        elif t.found[0] < shared[first]:
            shared[first] = t.found[0]
