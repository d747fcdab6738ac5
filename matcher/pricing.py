"""Large pools: good groups found where the last packing would pay most for them.

Theory of operation.  This is column generation with a local search for its
pricing (C. Barnhart et al., Branch-and-price, Operations Research 46, 1998).
The linear relaxation of the packing over the groups met so far gives each
person a price; a group is worth adding if its members' prices together are less
than its weight.  Such groups are looked for from every person: grown greedily,
then bettered by swapping one member, adding one or leaving one out, always by
the largest gain.  Every draw comes from one seeded generator and the number of
sweeps is counted, so that the same seed and steps give the same groups.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from matcher.exact import incidence
from matcher.score import Scorer

Values = NDArray[np.float64]
_EPSILON = 1e-7
#: Beyond this many, the groups worth least in the relaxation are let go.
MOST_COLUMNS = 60_000
#: Neighbours looked at in one step of the search, drawn at random where there are more.
_NEIGHBOURS = 96
#: Whole groupings that are made before any is bettered.
_FIRST_FITS = 4


class Columns:
    """Groups met so far with their weights (size times utility)."""

    def __init__(self, scorer: Scorer) -> None:
        self.scorer = scorer
        self.weight: dict[tuple[int, ...], float] = {}

    def weigh(self, groups: Sequence[tuple[int, ...]]) -> Values:
        """The weights of groups, 0 where one may not be or lies under the floor."""
        fresh = [group for group in dict.fromkeys(groups) if group not in self.weight]
        if fresh:
            utility = self.scorer.many(fresh)
            floor = self.scorer.criteria.floor
            for group, value in zip(fresh, utility, strict=True):
                self.weight[group] = float(value) * len(group) if value >= floor else 0.0
        return np.array([self.weight[group] for group in groups])

    def good(self) -> tuple[list[tuple[int, ...]], Values]:
        """The groups of positive weight."""
        kept = [(group, weight) for group, weight in self.weight.items() if weight > 0]
        return [group for group, _ in kept], np.array([weight for _, weight in kept])

    def trim(self, prices: Values) -> None:
        """Let go of the groups that the prices make least attractive."""
        if len(self.weight) <= 4 * MOST_COLUMNS:
            return
        reduced = {
            group: weight - float(prices[list(group)].sum())
            for group, weight in self.weight.items()
            if weight > 0
        }
        kept = sorted(reduced, key=lambda group: (-reduced[group], group))[:MOST_COLUMNS]
        self.weight = {group: self.weight[group] for group in kept}


def prices(groups: Sequence[tuple[int, ...]], weights: Values, n: int) -> Values:
    """What one more of each person would be worth, in the relaxed packing."""
    if not groups:
        return np.zeros(n)
    result = optimize.linprog(
        -weights,
        A_ub=incidence(padded(groups), n),
        b_ub=np.ones(n),
        bounds=(0, None),
        method="highs",
    )
    return -np.asarray(result.ineqlin.marginals)


def padded(groups: Sequence[tuple[int, ...]]) -> NDArray[np.int64]:
    """One row for each group, filled with -1."""
    array = np.full((len(groups), max(map(len, groups))), -1, dtype=np.int64)
    for row, group in zip(array, groups, strict=True):
        row[: len(group)] = group
    return array


def neighbours(
    group: tuple[int, ...],
    near: Sequence[int],
    least: int,
    most: int,
) -> list[tuple[int, ...]]:
    """Groups that differ by one swap, one member more or one fewer."""
    outside = [each for each in near if each not in group]
    found = []
    if len(group) < most:
        found += [tuple(sorted((*group, each))) for each in outside]
    if len(group) >= least:
        for gone in group:
            rest = tuple(each for each in group if each != gone)
            if len(group) > least:
                found.append(rest)
            found += [tuple(sorted((*rest, each))) for each in outside]
    return found


def sweep(
    columns: Columns,
    price: Values,
    rng: np.random.Generator,
    stop: Callable[[], bool],
) -> int:
    """Look from every person once for groups worth more than their prices.

    Returns
    -------
    int
        How many such groups were new.
    """
    scorer = columns.scorer
    criteria = scorer.criteria
    people = np.flatnonzero(scorer.takes_part)
    clash = scorer.tables.clash
    before = len(columns.weight)
    for start in rng.permutation(people):
        if stop():
            break
        near = people[(clash[start, people] == 0) & (people != start)]
        if len(near) < criteria.least - 1:
            continue
        group = _seed(int(start), near, scorer, price, rng)
        if group is not None:
            _climb(columns, group, near, price, rng, stop)
    return len(columns.weight) - before


def first_fit(columns: Columns, rng: np.random.Generator, stop: Callable[[], bool]) -> None:
    """Meet some whole groupings in a moment, so that there is an answer whenever the time ends.

    From person to person, whoever is left and fits comes into the group.
    """
    scorer = columns.scorer
    people = np.flatnonzero(scorer.takes_part)
    no_price = np.zeros(len(scorer.candidates))
    for _ in range(_FIRST_FITS):
        left = np.zeros(len(scorer.candidates), dtype=bool)
        left[people] = True
        for start in rng.permutation(people):
            if stop():
                return
            if not left[start]:
                continue
            near = people[left[people] & (scorer.tables.clash[start, people] == 0)]
            group = _seed(int(start), near[near != start], scorer, no_price, rng)
            if group is not None and columns.weigh([group])[0] > 0.0:
                left[list(group)] = False


def _seed(
    start: int, near: NDArray[np.int64], scorer: Scorer, price: Values, rng: np.random.Generator
) -> tuple[int, ...] | None:
    """A first group around a person: people who can meet, the cheap ones rather."""
    clash = scorer.tables.clash
    starts = np.asarray(scorer.tables.starts)
    size = int(rng.integers(scorer.criteria.least, scorer.criteria.preferred_most + 1))
    noise = rng.random(len(near)) - 0.5 * price[near]
    members, hours = [start], starts[start].copy()
    for each in near[np.argsort(-noise)]:
        both = hours & starts[each]
        if both.any() and not clash[each, members].any():
            members.append(int(each))
            hours = both
            if len(members) == size:
                return tuple(sorted(members))
    return tuple(sorted(members)) if len(members) >= scorer.criteria.least else None


def _climb(
    columns: Columns,
    group: tuple[int, ...],
    near: NDArray[np.int64],
    price: Values,
    rng: np.random.Generator,
    stop: Callable[[], bool],
) -> None:
    criteria = columns.scorer.criteria
    best = float(columns.weigh([group])[0] - price[list(group)].sum())
    while not stop():
        some = near if len(near) <= 40 else rng.choice(near, 40, replace=False)
        around = neighbours(group, some.tolist(), criteria.least, criteria.most)
        if len(around) > _NEIGHBOURS * 4:
            picked = rng.choice(len(around), _NEIGHBOURS * 4, replace=False)
            around = [around[i] for i in picked]
        if not around:
            return
        weights = columns.weigh(around)
        gains = weights - np.array([price[list(each)].sum() for each in around])
        gains[weights <= 0] = -np.inf
        top = int(np.argmax(gains))
        if gains[top] <= best + _EPSILON:
            return
        group, best = around[top], float(gains[top])
