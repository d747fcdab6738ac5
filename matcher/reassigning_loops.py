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

from matcher.assignment_loops import Desk, assign, new_desk, spare
from matcher.chain import OWN, Chain, Ground, note
from matcher.draws import below, uniform
from matcher.jit import inlined, laid, unowned
from matcher.kernel_seats import weigh_seat
from matcher.kernel_sheet import MOVES, Sheet, new_sheet
from matcher.tables import Floats, Ints, Tables
from matcher.trial import changed, weigh

#: The share of the rounds that end a search, which are without noise: its best is handed on.
_STILL = 0.1
#: How the weights of the lot are learnt: the least, the share of the last round in them, and the
#: noises by which somebody dearer elsewhere has half of it.
_LEAST, _LEARNT, _NEAR = 0.1, 0.5, 2.0
#: How many draws of noise there are; a row of costs takes some that lie together.
_NOISES = 1 << 12


class Round(NamedTuple):
    """Who got up.

    Attributes
    ----------
    who, slot, seat : ndarray of shape (n_slots,)
        The person of each row, their group, -1 for none, and their place in it.
    at : ndarray of uint32 of shape (n_slots,)
        The same people: an index that is never negative need not be asked whether it is.
    value : ndarray of shape (n_slots,)
        What each group is worth after the round.
    noise : ndarray of float32 of shape (_NOISES,)
    price : ndarray of shape (n,)
        What each person's place cost when they got up last.
    keen : ndarray of shape (n,)
        The weight of each in the lot, from `_LEAST` to 1; 0 of whom nobody moves.
    here, away : ndarray of shape (n_slots,)
        Scratch: how much dearer another would be in each place, and each person elsewhere.
    """

    who: Ints
    slot: Ints
    seat: Ints
    at: NDArray[np.uint32]
    value: Floats
    noise: NDArray[np.float32]
    price: Floats
    keen: Floats
    here: Floats
    away: Floats


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
        np.empty(n_slots, np.int64),
        np.empty(n_slots, np.uint32),
        np.empty(n_slots),
        np.empty(_NOISES, np.float32),
        np.zeros(len(c.home)),
        movable.astype(np.float64),
        np.empty(n_slots),
        np.empty(n_slots),
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
        _rouse(d, r, n, scale)
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
        seat = _lot(c, r, slot, m)
        i = c.members[slot, seat]
        if s.traits[MOVES, i] > 0.0:
            if s.fresh[i] == 0:
                weigh_seat(s, t, c.members[slot], m, seat, g.floor)
                s.fresh[i] = 1
            r.who[n], r.slot[n], r.seat[n] = i, slot, seat
            n += 1
    first = below(c.state, len(g.people))
    for k in range(len(g.people)):
        i = g.people[(first + k) % len(g.people)]
        if n < len(r.who) and c.home[i] < 0 and s.traits[MOVES, i] > 0.0:
            r.who[n], r.slot[n] = i, -1
            n += 1
    return n


@inlined
def _lot(c: Chain, r: Round, slot: int, m: int) -> int:
    """Whose turn it is in a group, by everybody's weight."""
    left = 0.0
    for a in range(m):
        left += r.keen[c.members[slot, a]]
    left *= uniform(c.state)
    seat = 0
    while seat < m - 1 and left >= r.keen[c.members[slot, seat]]:
        left -= r.keen[c.members[slot, seat]]
        seat += 1
    return seat


@laid
def _cost(c: Chain, s: Sheet, d: Desk, r: Round, n: int, scale: float) -> None:
    """What each place with each person is worth, less than nothing, with noise."""
    for a in range(n):
        r.at[a] = r.who[a]
    for a in range(n):
        cost = d.cost[a]
        if r.slot[a] < 0:
            for b in range(n):
                cost[b] = 0.0
            continue
        row = s.worth[r.who[a]]
        first = below(c.state, _NOISES - n)
        noise = r.noise[first : first + n]
        # A loop of look-ups, and one that goes over eight at a time.
        for b in range(n):
            cost[b] = row[r.at[b]]
        for b in range(n):
            cost[b] = -cost[b] - scale * noise[b]
        cost[a] = -c.value[r.slot[a]] - scale * noise[a]


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


@laid
def _rouse(d: Desk, r: Round, n: int, scale: float) -> None:
    """Weigh those more in the lot who nearly went elsewhere, and less whom nobody could replace.

    A ring needs both of everybody in it: somebody for their place, and a place for them.
    """
    spare(d, n, r.here, r.away)
    for a in range(n):
        i, here = r.who[a], r.here[a]
        away = r.away[a]
        far = (here if here > away else away) / (_NEAR * scale)
        r.keen[i] += _LEARNT * (_LEAST + (1.0 - _LEAST) / (1.0 + far) - r.keen[i])


@inlined
def _sit(c: Chain, g: Ground, t: Tables, s: Sheet, d: Desk, r: Round, first: int) -> None:
    """Carry out a ring of the assignment, if every group of it keeps the rules.

    The ledger is not kept: a search that goes on by moves has to enter the groups anew.
    """
    fits = True
    a = first
    while True:
        if r.slot[a] >= 0:
            m = changed(c, g, OWN, r.slot[a], r.who[a], r.who[d.column[a]])
            r.value[a] = weigh(c, OWN, m, g, t, 0.0)
            fits &= r.value[a] >= 0.0
        a = d.column[a]
        if a == first:
            break
    while True:
        b = d.column[a]
        if fits:
            _take(c, s, r, a, r.who[b])
        # Whoever stands in this row is done with.
        d.column[a] = a
        a = b
        if a == first:
            break


@inlined
def _take(c: Chain, s: Sheet, r: Round, a: int, i: int) -> None:
    """Give a person the place of whoever stands in a row."""
    slot = r.slot[a]
    c.home[i] = slot
    if slot < 0:
        return
    c.lead[0] += r.value[a] - c.value[slot]
    c.value[slot] = r.value[a]
    c.members[slot, r.seat[a]], c.seat[i] = i, r.seat[a]
    for k in range(c.sizes[slot]):
        s.fresh[c.members[slot, k]] = 0
