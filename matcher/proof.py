"""The best grouping with its proof, from every feasible group.

Theory of operation.
1. Prices: the relaxed packing is solved by column generation, first over blocks of
   some people each, then over everybody, until no group at all is worth more than
   its members' prices.  After each pass over all groups the prices, each raised by
   the largest excess a head, are a bound on every grouping.
2. Fixing: a group that falls further short of its prices than a known grouping
   falls short of the bound can be in no better one.  The rest is gathered.
3. Choice: `matcher.cover` looks for groupings that fall short of the bound by no more
   than a budget, which grows until one is found; where very many groups lie within
   it, `matcher.branching` first prices every beginning anew.  The first found is the
   best of all, and each budget in vain lowers the bound by itself.

C. Barnhart et al., Branch-and-price, Operations Research 46, 1998.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from matcher.choice import Choice, best_within
from matcher.listing import Listing, Priced, Stop
from matcher.master import SLACK, Master, block_size, dive
from matcher.score import Scorer
from matcher.tables import Floats, Ints

#: Rounds over blocks of people after which everybody is looked at.
ROUNDS = 24
#: Groups of a block that are kept, and of a pass over all.
BLOCK_KEPT, PASS_KEPT = 400, 6_000
#: A round that betters the relaxation by less than this share is the last.
LITTLE = 2e-4
#: So many of the likeliest groups are searched alone for a good grouping, each time for some
#: seconds at most: one known beforehand spares the proof the widest budgets.
SOUGHT, SEEK_SECONDS = (1_500, 3_000), 2.0
#: The first budget of such a search, as a share of the bound; it is doubled until it is enough.
NARROW = 5e-4
#: With more groups than this within a budget each beginning is priced anew.
BRANCHED = 50_000
#: The budget grows by this factor where it was in vain; close below the last one it jumps there,
#: since a budget costs more than all smaller ones together.
GROWTH, CLOSE = 1.4, 0.8
#: Groups from which a first grouping is put together.
DIVED = 3_000
#: So many groups the first budget lets in.
FIRST = 1_500


@dataclass(frozen=True, slots=True)
class Proof:
    """The best grouping found and how good any could be.

    Attributes
    ----------
    chosen : list of list of int
        Members by their places in the scorer's pool.
    value : float
        Sum of size times utility.
    bound : float
        No grouping is worth more.
    optimal : bool
    interrupted : bool
        Whether somebody ended it before its time.
    """

    chosen: list[list[int]]
    value: float
    bound: float
    interrupted: bool = False

    @property
    def optimal(self) -> bool:
        """Whether no grouping can be better, as far as numbers tell."""
        return self.bound - self.value <= 1e-6 * max(1.0, self.bound)


def prove(
    scorer: Scorer,
    *,
    seconds: float | None = None,
    seed: int = 1,
    workers: int | None = None,
    progress: Callable[[float, float], None] | None = None,
) -> Proof:
    """The best grouping of a pool, proved as far as the time allows.

    Parameters
    ----------
    scorer : Scorer
    seconds : float or None
        None waits for the proof.
    seed : int
        Of the blocks of people that are looked at first.
    workers : int, optional
        Threads; by default one for each processor.
    progress : callable, optional
        ``progress(share_done, value)``.
    """
    attempt = _Attempt(scorer, workers, progress)
    clock = threading.Timer(seconds, attempt.end) if seconds is not None else None
    if clock:
        clock.daemon = True
        clock.start()
    interrupted = False
    try:
        attempt.run(np.random.default_rng(seed))
    except KeyboardInterrupt:
        attempt.end()
        attempt.take_greedily()
        interrupted = True
    finally:
        if clock:
            clock.cancel()
    return replace(attempt.proof(), interrupted=interrupted)


class _Attempt:
    """One proof under way: whatever ends it, the best so far stands."""

    def __init__(
        self,
        scorer: Scorer,
        workers: int | None,
        progress: Callable[[float, float], None] | None,
    ) -> None:
        self.scorer = scorer
        self.workers = workers
        self.progress = progress
        self.stop = Stop()
        # Ends a look for a good grouping, which is no proof.
        self.brief = Stop()
        self.listing = Listing(scorer)
        self.master = Master(self.listing.n, self.listing.most)
        # Nobody brings more than a utility of 1.
        self.bound = float(len(self.listing.people))
        self.best: list[list[int]] = []
        self.value = 0.0

    def end(self) -> None:
        """End whatever is under way; what was found stands."""
        self.stop.set()
        self.brief.set()

    def run(self, rng: np.random.Generator) -> None:
        """All steps, one after another, each given up when the time is up."""
        if len(self.listing.people) < self.scorer.criteria.least:
            self.bound = 0.0
            return
        self._warm_up(rng)
        self._tell(0.1)
        if not self._settle_prices():
            self.take_greedily()
            return
        self.take_greedily()
        self._seek_among_met()
        self._tell(0.5)
        gathered = self._gather()
        if gathered is not None:
            self._choose(gathered)

    def proof(self) -> Proof:
        """What is known so far."""
        return Proof(self.best, self.value, max(self.bound, self.value))

    def _tell(self, share: float) -> None:
        if self.progress is not None:
            self.progress(share, self.value)

    def _warm_up(self, rng: np.random.Generator) -> None:
        """Good prices from blocks of people, without a look at all groups."""
        people = self.listing.people
        n_blocks = max(1, -(-len(people) // block_size(self.scorer.criteria.most)))
        self.master.prices = np.zeros(self.listing.n)
        self.master.prices[people] = 0.8
        idle = 0
        for _ in range(ROUNDS):
            for block in np.array_split(rng.permutation(people), n_blocks):
                if self.stop.is_set:
                    return
                found = self._price(SLACK, BLOCK_KEPT, block)
                self.master.add(found.groups, found.reduced)
            grown = self.master.solve()
            idle = idle + 1 if 0 <= grown <= LITTLE * self.master.value else 0
            if idle == 2 or n_blocks == 1:
                return

    def _price(self, level: float, kept: int, among: Ints | None = None) -> Priced:
        return self.listing.price(
            self.master.prices,
            level,
            among=among,
            stop=self.stop,
            most_kept=kept,
            workers=self.workers,
        )

    def _settle_prices(self) -> bool:
        """Passes over all groups until none is worth more than its prices."""
        while True:
            found = self._price(SLACK, PASS_KEPT)
            if not found.whole:
                return False
            self.bound = min(self.bound, float(self.master.prices.sum() + found.over.sum()))
            if not len(found.groups):
                return True
            self.master.add(found.groups, found.reduced)
            self.master.solve()

    def take_greedily(self) -> None:
        """A first grouping from the groups met, so that there is one whatever comes."""
        groups, weight = self.master.groups, self.master.weight
        likely = np.argsort(self.master.worth(groups) - weight, kind="stable")[:DIVED]
        self._take(groups[likely][dive(groups[likely], weight[likely], self.listing.n)])

    def _take(self, groups: Ints) -> None:
        chosen = [[int(i) for i in group if i >= 0] for group in groups]
        # Weights have come through prices and back: the score itself is asked once more.
        value = self.scorer.objective(chosen)
        if value > self.value:
            self.best, self.value = chosen, value

    def _gather(self) -> Priced | None:
        """Every group that may be in a better grouping than the one known."""
        found = self._price(-max(SLACK, self.bound - self.value), self.listing.kept)
        return found if found.whole else None

    def _seek_among_met(self) -> None:
        """A good grouping from the groups that made the prices."""
        groups = self.master.groups
        short = np.maximum(0.0, self.master.worth(groups) - self.master.weight)
        order = np.argsort(short, kind="stable")[: SOUGHT[-1]]
        self._seek(groups[order], short[order])

    def _seek(self, groups: Ints, short: Floats) -> None:
        """A good grouping for a start, from the likeliest groups, first few, then more.

        Few groups can be searched within a wide budget, which all of them could not.
        """
        budget = NARROW * self.bound
        for few in SOUGHT:
            found = False
            while not found and not self.stop.is_set:
                wanted = min(budget, self._short())
                choice = self._briefly(groups[:few], short[:few], wanted)
                if choice.groups is not None:
                    self._take(choice.groups)
                found = choice.groups is not None or not choice.whole or wanted < budget
                budget *= 1.0 if found else 2.0

    def _briefly(self, groups: Ints, short: Floats, budget: float) -> Choice:
        """A search within a budget, ended after some seconds."""
        self.brief = Stop()
        if self.stop.is_set:
            self.brief.set()
        clock = threading.Timer(SEEK_SECONDS, self.brief.set)
        clock.daemon = True
        clock.start()
        try:
            return self._within(groups, short, budget, self.brief)
        finally:
            clock.cancel()

    def _short(self) -> float:
        """How far the best grouping known falls short of the prices."""
        return max(0.0, float(self.master.prices.sum()) - self.value)

    def _within(self, groups: Ints, short: Floats, budget: float, stop: Stop) -> Choice:
        look: Callable[[Ints, Floats, Floats, float, Stop, int | None], Choice] = best_within
        if int(np.searchsorted(short, budget, side="right")) > BRANCHED:
            # Imported late: few pools need it, and a solver comes with it.
            from matcher.branching import best_by_branches as look
        return look(groups, short, self.master.prices, budget, stop, self.workers)

    def _choose(self, gathered: Priced) -> None:
        """Groupings within a budget that grows until there is one."""
        top = float(self.master.prices.sum())
        limit = max(0.0, min(-gathered.level, self._short()))
        short = -gathered.reduced
        budget = float(short[min(FIRST, len(short) - 1)]) if len(short) else 0.0
        budget = max(SLACK, budget) if budget < CLOSE * limit else limit
        while not self.stop.is_set:
            choice = self._within(gathered.groups, short, budget, self.stop)
            if choice.groups is not None:
                self._take(choice.groups)
            if not choice.whole:
                return
            # Whatever is better than the best now known falls short by more than the budget.
            least = choice.short if choice.groups is not None else budget
            self.bound = min(self.bound, max(self.value, top - least))
            self._tell(0.5 + 0.5 * min(1.0, budget / max(limit, SLACK)))
            if choice.groups is not None or budget >= limit:
                return
            budget = budget * GROWTH if budget * GROWTH < CLOSE * limit else limit
