"""Parts of a grouping chosen anew, each from the groups worth most by its prices.

Theory of operation.  What some groups of a good grouping come to is bettered by looking at their
people alone: the relaxed packing over the groups met gives each of them a price, the groups next
to the likeliest are taken in until none is worth more than its prices (`matcher.pricing_loops`,
`matcher.neighbour_loops`), and `matcher.cover` looks for the grouping that falls least short of
them among the likeliest, then among twice as many.  A pool that is no larger than a part is settled
once and for all; of a larger one parts are drawn again and again (large neighbourhood search:
P. Shaw, CP 1998, LNCS 1520).
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from threading import Event

import numpy as np
from numpy.typing import NDArray

from matcher import kernel
from matcher import pricing_loops as loops
from matcher.chain import Chain, Ground, new_chain
from matcher.choice import best_within
from matcher.criteria import Criteria
from matcher.ground import ground_of, part_of
from matcher.listing import Stop
from matcher.neighbour_loops import grow
from matcher.tables import Floats, Ints, Tables

#: Most people of one part: seven groups of six.
PART = 42
#: People without a group who are looked at with a part.
LEFT = 6
#: The likeliest groups that prices are settled among at first, and how often they are doubled where
#: a part is one of many.
FEW, DOUBLED = 150, 2
#: Of so many times as many a grouping is looked for.
CHOSEN = 3
#: Groups whose neighbours are looked at before prices are asked again, or what these exceed their
#: prices by together.
AT_ONCE, ENOUGH = 64, 0.05
#: Prices are settled at least for groups that fall short by so much.
NARROW = 0.1
#: Budgets of one look for a grouping: the first as a share of the gap, and how it grows; and the
#: nodes that each may take, for each of the groups.
BEGINS, GROWS, NODES = 0.25, 1.6, 30
#: No look takes more than this, which is a second or so: nobody who interrupts waits longer.
MOST_NODES = 50_000
#: Groups that are kept of a part.
ROOM = 1 << 14
#: Draws of a part looked at before, one after the other, after which there is no other.
_IDLE = 100


class Hurry:
    """When to end: at a time, or when somebody asks for it.

    Parameters
    ----------
    end : float or None
        By `time.monotonic`; None where work is counted.
    asked : Event
    """

    def __init__(self, end: float | None, asked: Event) -> None:
        self.end, self._asked = end, asked
        self.stop = Stop()
        self._clock: threading.Timer | None = None
        if end is not None:
            self._clock = threading.Timer(max(0.0, end - time.monotonic()), self.stop.set)
            self._clock.daemon = True
            self._clock.start()

    @property
    def late(self) -> bool:
        """Whether the time is over."""
        over = self.end is not None and time.monotonic() >= self.end
        return over or self.stop.is_set or self._asked.is_set()

    def close(self) -> None:
        """Nothing is to be ended any more."""
        if self._clock is not None:
            self._clock.cancel()


@dataclass(frozen=True)
class Pool:
    """What parts are cut from."""

    tables: Tables
    criteria: Criteria
    takes_part: NDArray[np.bool_]
    ground: Ground


def settle(c: Chain, pool: Pool, hurry: Hurry, parts: int | None) -> None:
    """Better the best grouping of a chain part by part.

    Parameters
    ----------
    c : Chain
        Its best grouping, the groups that it remembers, and its generator.
    pool : Pool
    hurry : Hurry
    parts : int or None
        How many are looked at, where work is counted.
    """
    rng = np.random.default_rng(int(c.state[0]))
    here = c.keys != 0
    met, weight = c.met[here].astype(np.int64), c.met_value[here]
    looked: set[bytes] = set()
    idle = 0
    while idle < _IDLE and not hurry.late and (parts is None or len(looked) < parts):
        people = _drawn(c.best, pool.ground.people, rng)
        idle += 1
        if people.tobytes() in looked:
            continue
        looked.add(people.tobytes())
        idle = 0
        whole = len(people) == len(pool.ground.people)
        part = _Part(pool, people, met, weight, c.best)
        part.search(hurry, endless=whole and parts is None)
        if part.gain > 0.0:
            c.best[people] = part.homes(c.best[people], np.setdiff1d(c.best, c.best[people]))
            c.lead[1] += part.gain
        if whole:
            return


def _drawn(home: Ints, people: Ints, rng: np.random.Generator) -> Ints:
    """The people of some groups drawn by lot, and some who have none."""
    if len(people) <= PART:
        return people
    chosen = [rng.permutation(people[home[people] < 0])[:LEFT]]
    room = PART - len(chosen[0])
    for slot in rng.permutation(np.unique(home[home >= 0])):
        members = np.flatnonzero(home == slot)
        if len(members) <= room:
            chosen.append(members)
            room -= len(members)
    found: Ints = np.sort(np.concatenate(chosen))
    return found


class _Part:
    """Some people, the groups met among them, and the best grouping of them."""

    def __init__(self, pool: Pool, people: Ints, met: Ints, weight: Floats, home: Ints) -> None:
        self.t = part_of(pool.tables, people)
        self.ground = ground_of(self.t, pool.criteria, pool.takes_part[people])
        n = len(people)
        self.scratch = new_chain(n, self.ground.least, 1, 1)
        self.met = loops.no_groups(ROOM, pool.criteria.most)
        self.basis = loops.nobody_chosen(n)
        place = np.full(len(home) + 1, -1)
        place[people] = np.arange(n)
        within = ((place[met] >= 0) | (met < 0)).all(axis=1)
        self.best: Ints | None = None
        self.value, self.gain = self._stand(home[people]), 0.0
        self._add(place[met[within]], weight[within])

    def _add(self, groups: Ints, weight: Floats) -> None:
        loops.add_all(self.met, groups, weight, self.ground, self.scratch.trial[0])

    def _stand(self, home: Ints) -> float:
        """Take in the groups that stand; what they are worth together."""
        slots = np.unique(home[home >= 0])
        rows = np.full((len(slots), self.met.members.shape[1]), -1)
        for row, slot in zip(rows, slots, strict=True):
            members = np.flatnonzero(home == slot)
            row[: len(members)] = members
        weight = kernel.many(rows, self.t) * (rows >= 0).sum(axis=1)
        self._add(rows, weight)
        return float(weight.sum())

    def homes(self, before: Ints, taken: Ints) -> Ints:
        """The slot of each person in the better grouping."""
        free = iter(np.setdiff1d(np.arange(2 * len(before) + len(taken)), taken))
        homes = np.full(len(before), -1)
        for row in self.best if self.best is not None else ():
            homes[row[row >= 0]] = next(free)
        return homes

    def search(self, hurry: Hurry, endless: bool) -> None:
        """Look among more and more groups, until there are no others or it is late."""
        few, turns = FEW, 0
        while endless or turns <= DOUBLED:
            gap = self._settle_prices(few, hurry)
            if hurry.late or gap <= 1e-6 or self.met.number[0] == ROOM:
                return
            likely = self._likely(gap)
            better = self._choose(likely[: CHOSEN * few], gap, few, hurry)
            if len(likely) <= few and not better:
                return
            few, turns = 2 * few, turns + 1

    def _likely(self, gap: float) -> Ints:
        """The groups that a better grouping may have, those first that fall least short."""
        short = self.met.short[: int(self.met.number[0])]
        rows = np.flatnonzero(short <= gap)
        likely: Ints = rows[np.argsort(short[rows], kind="stable")]
        return likely

    def _settle_prices(self, few: int, hurry: Hurry) -> float:
        """Take in neighbours until the likeliest have none left; how far is to the relaxation."""
        while True:
            loops.relax(self.basis, self.met, 100 * len(self.basis.price))
            loops.fall(self.basis, self.met)
            gap = float(self.basis.price.sum()) - self.value
            likely = self._likely(max(gap, NARROW))
            todo = likely[:few][~self.met.grown[likely[:few]]][:AT_ONCE]
            if not len(todo) or hurry.late or self.met.number[0] == ROOM:
                return gap
            last = likely[min(2 * few, len(likely) - 1)]
            within = max(gap, NARROW) if len(likely) <= 2 * few else float(self.met.short[last])
            grow(self.basis, self.met, todo, within, ENOUGH, self.scratch, self.ground, self.t)

    def _choose(self, rows: Ints, gap: float, few: int, hurry: Hurry) -> bool:
        """Look for a better grouping among some groups; whether there is one."""
        groups = self.met.members[rows].astype(np.int64)
        short = np.maximum(0.0, self.met.short[rows])
        budget, nodes = BEGINS * gap, min(NODES * few, MOST_NODES)
        while True:
            found = best_within(groups, short, self.basis.price, budget, hurry.stop, 1, nodes)
            if found.groups is not None and self._take(found.groups):
                return True
            if budget >= gap or not found.whole or hurry.late:
                return False
            budget = min(gap, GROWS * budget)

    def _take(self, groups: Ints) -> bool:
        """Keep a grouping if it is better: its value is asked of the score once more."""
        value = float((kernel.many(groups, self.t) * (groups >= 0).sum(axis=1)).sum())
        if value <= self.value + 1e-9:
            return False
        self.best, self.gain, self.value = groups, self.gain + value - self.value, value
        return True
