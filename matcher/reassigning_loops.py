"""Rounds in which one member of every group gets up and all sit down again at the best places.

Theory of operation.  Where hardly any exchange of two is worth making, chains and rings over many
groups still are; a swap after a swap seldom finds them, since each by itself loses.  So from each
group one member is taken, and who goes where is a linear assignment: every group gets exactly one
of them, so that its value depends on that one alone and the best of all k! ways is found in some
k**2 steps (very large-scale neighbourhoods: R. K. Ahuja, O. Ergun, J. B. Orlin and A. P. Punnen,
Discrete Appl. Math. 123, 2002).  Whom nobody took in stands for a place that is worth nothing.
Noise on the values, which is lessened as it cools, keeps the rounds from ending at the first
grouping that none of them betters: with Gumbel's each place alone would be given by Boltzmann's
odds.

Importing this module loads the compiler.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from matcher.assignment_loops import Desk, assign, new_desk
from matcher.chain import OWN, Chain, Ground, note, put
from matcher.draws import below, uniform
from matcher.jit import inlined, laid, unowned
from matcher.kernel_seats import weigh_seat
from matcher.kernel_sheet import MOVES, Sheet, new_sheet
from matcher.tables import Floats, Ints, Tables
from matcher.trial import changed, weigh

#: The share of the rounds that end a search, which are without noise: its best is handed on.
_STILL = 0.1
#: How many draws of noise there are; a row of costs takes some that lie together.
_NOISES = 1 << 12


class Round(NamedTuple):
    """Who got up.

    Attributes
    ----------
    who, slot : ndarray of shape (n_slots,)
        The person of each row and their group, -1 for none.
    value : ndarray of shape (n_slots,)
        What each group is worth after the round.
    noise : ndarray of float32 of shape (_NOISES,)
    price : ndarray of shape (n,)
        What each person's place cost when they got up last.
    """

    who: Ints
    slot: Ints
    value: Floats
    noise: NDArray[np.float32]
    price: Floats


@inlined
def reassign(
    c: Chain,
    g: Ground,
    t: Tables,
    years: Floats,
    profession: NDArray[np.int32],
    hot: float,
    cold: float,
    rounds: int,
) -> None:
    """Have one of every group take another's place, again and again.

    Parameters
    ----------
    c : Chain
        The groups that stand.
    g : Ground
    t : Tables
    years, profession : ndarray of shape (n,)
        As in `matcher.pair_loops.People`.
    hot, cold : float
        Scales of the noise, in the unit of the objective; between them it falls geometrically.
    rounds : int
    """
    n_slots = len(c.sizes)
    movable = np.zeros(len(c.home), np.uint8)
    for i in g.people:
        movable[i] = t.unit_size[i] == 1
    sheet = new_sheet(t, movable, years, profession)
    r = Round(
        np.empty(n_slots, np.int64),
        np.empty(n_slots, np.int64),
        np.empty(n_slots),
        np.empty(_NOISES, np.float32),
        np.zeros(len(c.home)),
    )
    for k in range(_NOISES):
        r.noise[k] = -math.log(-math.log(uniform(c.state)))
    _rounds(c, g, t, sheet, new_desk(n_slots), r, hot, cold, rounds)


@unowned
def _rounds(
    c: Chain,
    g: Ground,
    t: Tables,
    s: Sheet,
    d: Desk,
    r: Round,
    hot: float,
    cold: float,
    rounds: int,
) -> None:
    noisy = int((1.0 - _STILL) * rounds)
    scale = hot
    for k in range(rounds):
        n = _rise(c, g, t, s, r)
        _cost(c, s, d, r, n, scale if k < noisy else 0.0)
        _settle(d, r, n)
        for a in range(n):
            if d.column[a] != a:
                _sit(c, g, t, s, d, r, a)
        note(c)
        scale *= (cold / hot) ** (1.0 / max(1, noisy))


@inlined
def _rise(c: Chain, g: Ground, t: Tables, s: Sheet, r: Round) -> int:
    """One of each group gets up, and some who have none; how many."""
    n = 0
    for slot in range(len(c.sizes)):
        m = c.sizes[slot]
        if m == 0:
            continue
        seat = below(c.state, m)
        i = c.members[slot, seat]
        if s.traits[MOVES, i] > 0.0:
            if s.fresh[i] == 0:
                weigh_seat(s, t, c.members[slot], m, seat, g.floor)
                s.fresh[i] = 1
            r.who[n], r.slot[n] = i, slot
            n += 1
    first = below(c.state, len(g.people))
    for k in range(len(g.people)):
        i = g.people[(first + k) % len(g.people)]
        if n < len(r.who) and c.home[i] < 0 and s.traits[MOVES, i] > 0.0:
            r.who[n], r.slot[n] = i, -1
            n += 1
    return n


@laid
def _cost(c: Chain, s: Sheet, d: Desk, r: Round, n: int, scale: float) -> None:
    """What each place with each person is worth, less than nothing, with noise."""
    for a in range(n):
        if r.slot[a] < 0:
            for b in range(n):
                d.cost[a, b] = 0.0
            continue
        row = s.worth[r.who[a]]
        first = below(c.state, _NOISES - n)
        for b in range(n):
            d.cost[a, b] = -row[r.who[b]] - scale * r.noise[first + b]
        d.cost[a, a] = -c.value[r.slot[a]] - scale * r.noise[first + a]


@laid
def _settle(d: Desk, r: Round, n: int) -> None:
    """Solve the assignment, beginning with the prices of rounds before."""
    before, after = 0.0, 0.0
    for a in range(n):
        d.column_price[a] = r.price[r.who[a]]
        before += d.column_price[a]
    assign(d, n)
    for a in range(n):
        after += d.column_price[a]
    # All prices raised alike say the same; those who did not get up keep theirs.
    for a in range(n):
        r.price[r.who[a]] = d.column_price[a] + (before - after) / n


@inlined
def _sit(c: Chain, g: Ground, t: Tables, s: Sheet, d: Desk, r: Round, first: int) -> None:
    """Carry out a ring of the assignment, if every group of it keeps the rules."""
    fits = True
    a = first
    while True:
        c.home[r.who[a]] = -1
        if r.slot[a] >= 0:
            m = changed(c, g, OWN, r.slot[a], r.who[a], r.who[d.column[a]])
            r.value[a] = weigh(c, OWN, m, g, t, 0.0)
            fits &= r.value[a] >= 0.0
        a = d.column[a]
        if a == first:
            break
    while True:
        b = d.column[a]
        if not fits:
            c.home[r.who[a]] = r.slot[a]
        elif r.slot[a] >= 0:
            m = changed(c, g, OWN, r.slot[a], r.who[a], r.who[b])
            put(c, r.slot[a], OWN, m, r.value[a], g, t)
            for k in range(m):
                s.fresh[c.members[r.slot[a], k]] = 0
        # Whoever stands in this row is done with.
        d.column[a] = a
        a = b
        if a == first:
            break
