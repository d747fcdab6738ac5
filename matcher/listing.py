"""Every feasible group of a pool: how many there are, and which are worth their prices.

The walks of `matcher.walk` are spread over threads, one task for each person who
comes first in a group; they hold no lock of the interpreter.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.criteria import LARGEST_GROUP
from matcher.crowd import crowd, order
from matcher.score import Scorer
from matcher.tables import Floats, Ints

#: Groups kept of one pass over all; beyond them the ones worth least are let go.
MOST_KEPT = 800_000
#: Random descents by which the number of groups is estimated.
PROBES = 200


@dataclass(frozen=True, slots=True)
class Priced:
    """What one pass over every group found.

    Attributes
    ----------
    groups : ndarray of int64 of shape (n_groups, most)
        Places in the scorer's pool, padded with -1, those worth most first.
    reduced : ndarray of shape (n_groups,)
        Size times utility less the members' prices.
    over : ndarray of shape (n,)
        What must be added to the prices so that no group is worth more than its members' prices.
    level : float
        Every group of a larger reduced worth is among `groups`.
    visited : int
        How many groups were looked at.
    whole : bool
        False where the pass was stopped before its end.
    """

    groups: Ints
    reduced: Floats
    over: Floats
    level: float
    visited: int
    whole: bool


class Stop:
    """A flag that ends walks from another thread."""

    def __init__(self) -> None:
        self.flag = np.zeros(1, np.int64)

    def set(self) -> None:
        """End every walk that looks at this flag."""
        self.flag[0] = 1

    @property
    def is_set(self) -> bool:
        """Whether the walks were told to end."""
        return bool(self.flag[0])


@dataclass(frozen=True, slots=True)
class _Walked:
    """What the walk from one person found; places are those of the order."""

    members: NDArray[np.int16]
    reduced: Floats
    who: Ints
    over: Floats
    level: float
    visited: int


class Listing:
    """The groups of one pool, ready to be walked through.

    Parameters
    ----------
    scorer : Scorer

    Attributes
    ----------
    people : ndarray of int64
        Places in the scorer's pool of those who can be in a group at all.
    kept : int
        Groups kept of one pass at most.
    """

    def __init__(self, scorer: Scorer) -> None:
        self.n = len(scorer.candidates)
        self.floor = scorer.criteria.floor
        self.least = scorer.criteria.least
        self.most = scorer.criteria.most
        self.kept = MOST_KEPT
        self.order = order(scorer)
        self.people = self.order.people
        self._place = np.full(self.n, -1, np.int64)
        self._place[self.people] = np.arange(len(self.people))

    def estimate(self, rng: np.random.Generator) -> float:
        """About how many groups there are to look at, without a compiler.

        D. E. Knuth, Estimating the efficiency of backtrack programs, Mathematics of
        Computation 29, 1975: the mean over random descents of the product of the choices.
        """
        ok, t = self.order.ok, self.order.tables
        starts = t.starts[self.people]
        total = 0.0
        for _ in range(PROBES):
            left, hours = np.ones(len(self.people), dtype=bool), np.uint64(0xFFFFFFFFFFFFFFFF)
            product, room = 1.0, self.most
            for size in range(1, self.most + 1):
                choices = np.flatnonzero(left)
                if not len(choices) or size > room:
                    break
                one = int(rng.choice(choices))
                # Each group of this size is reached in as many orders as it can be written.
                product *= len(choices) / size
                total += product if size >= self.least else 0.0
                room = min(room, int(t.most[self.people[one]]))
                hours = hours & starts[one]
                left &= ok[one] & (starts & hours).any(axis=1)
        return total / PROBES

    def count(self, limit: int) -> int:
        """How many groups there are to look at, counted up to `limit` by compiled code."""
        from matcher import walk
        from matcher.walk_terms import path

        found, zeros = 0, np.zeros(len(self.people))
        for root in range(len(self.people)):
            c = crowd(self.order, self._beside(root, None), zeros)
            p = path(len(c.ok), c.ok.shape[1], len(c.channels))
            found += walk.count(c, self.most, p, limit - found)
            if found >= limit:
                break
        return found

    def price(
        self,
        prices: Floats,
        level: float,
        *,
        among: Sequence[int] | Ints | None = None,
        stop: Stop | None = None,
        most_kept: int = MOST_KEPT,
        workers: int | None = None,
    ) -> Priced:
        """Every group worth more than its members' prices plus `level`.

        Parameters
        ----------
        prices : ndarray of shape (n,)
            One for each person of the scorer's pool.
        level : float
            How much more (or less, where negative) a group must be worth to be kept.
        among : sequence of int, optional
            Look only at groups of these people.
        stop : Stop, optional
        most_kept : int
        workers : int, optional
            Threads; by default one for each processor.
        """
        stop = stop or Stop()
        chosen = None if among is None else np.unique(self._place[np.asarray(among)])
        roots = np.arange(len(self.people)) if chosen is None else chosen[chosen >= 0]
        room = min(most_kept, max(256, 4 * most_kept // max(1, len(roots))))
        own = prices[self.people]

        def one(root: int) -> _Walked:
            return self._walk(self._beside(root, chosen), own, level, room, stop)

        threads = workers or os.cpu_count() or 1
        if threads == 1 or len(roots) < 2:
            parts = [one(int(root)) for root in roots]
        else:
            with ThreadPoolExecutor(threads) as pool:
                try:
                    parts = list(pool.map(one, roots.tolist()))
                except BaseException:
                    stop.set()
                    raise
        return self._gathered(parts, level, most_kept, not stop.is_set)

    def _beside(self, root: int, chosen: Ints | None) -> Ints:
        """Somebody, and after them all later ones who may share a group with them."""
        may = self.order.ok[root].copy()
        may[: root + 1] = False
        if chosen is not None:
            allowed = np.zeros(len(may), dtype=bool)
            allowed[chosen[chosen >= 0]] = True
            may &= allowed
        return np.concatenate([[root], np.flatnonzero(may)]).astype(np.int64)

    def _walk(self, who: Ints, prices: Floats, level: float, room: int, stop: Stop) -> _Walked:
        from matcher import walk
        from matcher.walk_terms import path

        c = crowd(self.order, who, prices)
        kept = walk.Kept(
            members=np.empty((room, LARGEST_GROUP), np.int16),
            reduced=np.empty(room),
            over=np.zeros(len(who)),
            level=np.array([level, self.floor]),
            counts=np.zeros(2, np.int64),
        )
        p = path(len(c.ok), c.ok.shape[1], len(c.channels))
        walk.walk(c, self.most, p, kept, stop.flag)
        members = kept.members[: int(kept.counts[0]), : self.most]
        return _Walked(
            members=np.where(members >= 0, who[members], -1).astype(np.int16),
            reduced=kept.reduced[: len(members)].copy(),
            who=who,
            over=kept.over,
            level=float(kept.level[0]),
            visited=int(kept.counts[1]),
        )

    def _gathered(
        self, parts: Sequence[_Walked], level: float, most_kept: int, whole: bool
    ) -> Priced:
        over = np.zeros(self.n)
        if not parts:
            return Priced(np.empty((0, self.most), np.int64), np.empty(0), over, level, 0, whole)
        for part in parts:
            whose = self.people[part.who]
            over[whose] = np.maximum(over[whose], part.over)
        members = np.concatenate([part.members for part in parts])
        reduced = np.concatenate([part.reduced for part in parts])
        reached = max(part.level for part in parts)
        best = np.argsort(-reduced, kind="stable")
        if len(best) > most_kept:
            reached = max(reached, float(reduced[best[most_kept]]))
            best = best[:most_kept]
        members, reduced = members[best], reduced[best]
        # The walk has an order of its own; a group is written in that of the pool.
        groups = np.sort(np.where(members >= 0, self.people[members], self.n), axis=1)
        groups[groups == self.n] = -1
        return Priced(groups, reduced, over, reached, sum(part.visited for part in parts), whole)
