"""The groups next to groups met, which differ in one member, for compiled loops.

Theory of operation.  Those worth more than their prices raise the relaxed packing, and those that
fall little short are what a better grouping can be made of: column generation with a local search
for its pricing (J. Desrosiers and M. E. Lübbecke, A primer in column generation, 2005).

Importing this module loads the compiler.
"""

from __future__ import annotations

import numpy as np

from matcher.chain import NOBODY, OWN, Chain, Ground
from matcher.jit import inlined, unowned
from matcher.kernel_ledger import enter
from matcher.pricing_loops import Basis, Met, add
from matcher.tables import Ints, Tables
from matcher.trial import changed, suits, worth


@unowned
def grow(
    b: Basis,
    k: Met,
    rows: Ints,
    within: float,
    enough: float,
    c: Chain,
    g: Ground,
    t: Tables,
) -> None:
    """Take in the groups next to some, if they fall short by no more than a budget.

    Parameters
    ----------
    rows : ndarray of int64
    within : float
    enough : float
        What the groups taken in exceed their prices by, together, after which no more are looked
        for: the prices are then to be asked again.
    c : Chain
        Scratch, in which nobody is placed: its first slot.
    """
    over = 0.0
    for row in rows:
        if over >= enough:
            break
        k.grown[row] = True
        m = 0
        while m < k.members.shape[1] and k.members[row, m] >= 0:
            i = np.int64(k.members[row, m])
            c.members[0, m], c.seat[i], c.home[i] = i, m, 0
            m += 1
        c.sizes[0] = m
        enter(c.book[0], c.hours[0], c.members[0], m, t)
        for a in range(m + 1):
            out = c.members[0, a] if a < m else NOBODY
            for x in range(len(g.people) + 1):
                into = g.people[x] if x < len(g.people) else NOBODY
                if into < 0 or c.home[into] < 0:
                    over += _take_in(b, k, out, into, within, c, g, t)
        for a in range(m):
            c.home[c.members[0, a]] = -1


@inlined
def _take_in(
    b: Basis,
    k: Met,
    out: int,
    into: int,
    within: float,
    c: Chain,
    g: Ground,
    t: Tables,
) -> float:
    """Take in the group of the first slot with one member less or more; what it is worth over."""
    over = 0.0
    size = changed(c, g, OWN, 0, out, into)
    starts = suits(c, g, t, OWN, size, 0, out, into)
    if starts > 0:
        price = 0.0
        for a in range(size):
            price += b.price[c.trial[OWN, a]]
        value = worth(c, g, t, OWN, size, 0, out, into, starts, price - within)
        if value >= 0.0 and add(k, c.trial[OWN], size, value, g) and value > price:
            over = value - price
    return over
