"""The published searches of other group formers, made anew where no registry has the program.

GroupEng: rules in their order, each mended by swaps that break none before it, with random swaps
between tries (its readme and annotated sample).  gruepr: a genetic algorithm with ordered
crossover at team boundaries, tournaments, no mating of near relatives, and the sizes and
likelihoods that it publishes for each class size.  anticlust: exchanges with the best partner
until there is none (``local-maximum``), repeated from random starts.  Each is begun again until
its time is over, which the originals are not, and the best grouping is kept.
"""

from __future__ import annotations

import random
import time
from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray
from peers_criteria import Course, Kind, Rule

from matcher.draws import State, below, uniform
from matcher.mdgp import Instance
from matcher.mdgp_loops import sums

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
#: GroupEng's tries for each rule, and its random swaps between them.
TRIES, MIXING = 10, 20


class GroupEng:
    """A class being divided as GroupEng does, in Python as GroupEng is.

    Parameters
    ----------
    course : Course
    size : int
    rng : random.Random
    """

    def __init__(self, course: Course, size: int, rng: random.Random) -> None:
        self.course, self.rng = course, rng
        self.n_groups = len(course.grade) // size
        self.codes = course.codes.tolist()
        self.grade = course.grade.tolist()
        self.mean = float(course.grade.mean())
        self.limit = course.tolerance * float(course.grade.std())
        order = np.argsort(course.grade, kind="stable").reshape(size, self.n_groups).tolist()
        for layer in order:
            rng.shuffle(layer)
        # One of each layer of grades, so that grades begin balanced.
        self.groups = [list(group) for group in zip(*order, strict=True)]
        self.where = {i: g for g, group in enumerate(self.groups) for i in group}
        self.allowed = [self._allowed(rule, size) for rule in course.rules]

    def _allowed(self, rule: Rule, size: int) -> dict[int, set[int]]:
        numbers = range(size + 1)
        found = {}
        for value in rule.values:
            share, over = divmod(
                sum(row[rule.column] == value for row in self.codes), self.n_groups
            )
            found[value] = {
                Kind.CLUSTER: set(numbers) - {1},
                Kind.DISTRIBUTE: {share, share + (over > 0)},
                Kind.AGGREGATE: {0, size},
            }[rule.kind]
        return found

    def keeps(self, r: int, group: list[int]) -> bool:
        """Whether a group keeps a rule; the one after the last is Balance."""
        if r == len(self.course.rules):
            total = sum(self.grade[i] for i in group)
            return abs(total / len(group) - self.mean) < self.limit
        column = self.course.rules[r].column
        held = [self.codes[i][column] for i in group]
        return all(held.count(v) in numbers for v, numbers in self.allowed[r].items())

    def swap(self, i: int, k: int, r: int) -> bool:
        """Swap two people if neither group comes to break a rule up to the r-th; whether done."""
        g, h = self.where[i], self.where[k]
        if g == h:
            return False
        new = {g: [k if x == i else x for x in self.groups[g]]}
        new[h] = [i if x == k else x for x in self.groups[h]]
        for at, group in new.items():
            for s in range(r + 1):
                if not self.keeps(s, group) and self.keeps(s, self.groups[at]):
                    return False
        for at, group in new.items():
            self.groups[at] = group
        self.where[i], self.where[k] = h, g
        return True

    def mend(self, r: int, g: int, end: float) -> None:
        """Swap members of a group that breaks a rule until it keeps it."""
        for i in self.rng.sample(self.groups[g], len(self.groups[g])):
            others = [k for k, h in self.where.items() if h != g]
            self.rng.shuffle(others)
            for k in others:
                if self._helps(r, g, i, k) and self.swap(i, k, r):
                    break
            if self.keeps(r, self.groups[g]) or time.thread_time() > end:
                return

    def _helps(self, r: int, g: int, i: int, k: int) -> bool:
        """Whether the group comes nearer to the rule with k in i's place."""
        before, after = self.groups[g], [k if x == i else x for x in self.groups[g]]
        if r == len(self.course.rules):
            return abs(self._lead(after)) < abs(self._lead(before))
        return self._off(r, after) < self._off(r, before)

    def _lead(self, group: list[int]) -> float:
        return sum(self.grade[x] for x in group) / len(group) - self.mean

    def _off(self, r: int, group: list[int]) -> int:
        """How many people too many or too few a group has for a rule."""
        column = self.course.rules[r].column
        held = [self.codes[i][column] for i in group]
        return sum(
            min(abs(held.count(v) - number) for number in numbers)
            for v, numbers in self.allowed[r].items()
        )

    def run(self, end: float) -> list[list[int]]:
        """Apply every rule in its order."""
        for r in range(len(self.course.rules) + 1):
            for _ in range(TRIES):
                failing = [g for g in range(self.n_groups) if not self.keeps(r, self.groups[g])]
                if not failing or time.thread_time() > end:
                    break
                for g in failing:
                    if not self.keeps(r, self.groups[g]):
                        self.mend(r, g, end)
                people = list(self.where)
                for _ in range(MIXING):
                    self.swap(self.rng.choice(people), self.rng.choice(people), r)
        return self.groups


#: gruepr by class size: members fewer than, population, percent of taking the best of a
#: tournament, generations without a common ancestor, percent of a mutation.
SIZES = ((30, 60_000, 25, 3, 25), (75, 45_000, 33, 3, 50), (200, 20_000, 66, 3, 50))
LARGE = (10_000, 80, 2, 75)
ELITES, TOURNAMENT = 3, 100


def gruepr(
    value: Any, data: tuple[Any, ...], n: int, size: int, end: float, seed: int
) -> list[list[int]]:
    """The best grouping of a genetic algorithm with gruepr's sizes; ``value`` scores one team."""
    known = next((row[1:] for row in SIZES if n < row[0]), LARGE)
    population, top, back, mutation = known
    state: State = np.array([seed + 1], dtype=np.uint64)
    rng = np.random.default_rng(seed)
    pool = rng.permuted(np.tile(np.arange(n), (population, 1)), axis=1)
    # Parents, grandparents and so on; at first everybody is of no kin.
    kin = -1 - np.arange(population * 14).reshape(population, 14)
    scores = np.empty(population)
    _score(value, pool, size, data, scores)
    while time.thread_time() < end:
        order = np.argsort(-scores, kind="stable")
        pool, kin = _breed(pool, kin, order, size, top, back, mutation, state)
        _score(value, pool, size, data, scores)
    best = pool[int(scores.argmax())]
    return [sorted(row) for row in best.reshape(-1, size).tolist()]


@njit(nogil=True)
def _score(value: Any, pool: Ints, size: int, data: Any, scores: Floats) -> None:
    """The net score of each grouping: harmonic mean, or half the mean where one is not > 0."""
    for x in range(len(pool)):
        positive, inverse, total = True, 0.0, 0.0
        n_teams = pool.shape[1] // size
        for g in range(n_teams):
            score = value(pool[x, g * size : (g + 1) * size], size, data)
            total += score
            if score <= 0.0:
                positive = False
            else:
                inverse += 1.0 / score
        mean = total / n_teams
        scores[x] = n_teams / inverse if positive else mean - abs(mean) / 2.0


@njit(nogil=True)
def _breed(
    pool: Ints, kin: Ints, order: Ints, size: int, top: int, back: int, mutation: int, state: State
) -> tuple[Ints, Ints]:
    """The next generation: the elite, and children of parents that win tournaments."""
    n = pool.shape[1]
    young, young_kin = np.empty_like(pool), np.empty_like(kin)
    inside = np.zeros(n, dtype=np.bool_)
    for x in range(len(pool)):
        if x < ELITES:
            mother = father = order[x]
            young[x] = pool[mother]
        else:
            mother, father = _parents(kin, order, top, back, state)
            _mate(pool[mother], pool[father], size, young[x], inside, state)
        young_kin[x, 0], young_kin[x, 1] = mother, father
        for a in range(2):
            young_kin[x, 2 + a], young_kin[x, 4 + a] = kin[mother, a], kin[father, a]
        for a in range(4):
            young_kin[x, 6 + a], young_kin[x, 10 + a] = kin[mother, 2 + a], kin[father, 2 + a]
        while x > 0 and uniform(state) * 100.0 < mutation:
            a, b = below(state, n), below(state, n)
            young[x, a], young[x, b] = young[x, b], young[x, a]
    return young, young_kin


@njit(nogil=True)
def _parents(kin: Ints, order: Ints, top: int, back: int, state: State) -> tuple[int, int]:
    """Two groupings of no near kin, the better ones of a random hundred likelier."""
    picks = np.empty(TOURNAMENT, dtype=np.int64)
    while True:
        for x in range(TOURNAMENT):
            picks[x] = below(state, len(order))
        picks.sort()
        m = 0
        while uniform(state) * 100.0 > top:
            m += 1
        mother = order[picks[m % TOURNAMENT]]
        f = 0
        while f == m or uniform(state) * 100.0 > top:
            f += 1
        while f < TOURNAMENT:
            father = order[picks[f % TOURNAMENT]]
            if father != mother and not _related(kin[mother], kin[father], back):
                return mother, father
            f += 1


@njit(nogil=True)
def _related(one: Ints, other: Ints, back: int) -> bool:
    first, number = 0, 2
    for _ in range(back):
        for a in range(first, first + number):
            for b in range(first, first + number):
                if one[a] == other[b]:
                    return True
        first, number = first + number, number * 2
    return False


@njit(nogil=True)
def _mate(
    mother: Ints, father: Ints, size: int, child: Ints, inside: NDArray[np.bool_], state: State
) -> None:
    """Some teams in a row of the mother, everybody else in the father's order."""
    n_teams = len(mother) // size
    a, b = below(state, n_teams + 1), below(state, n_teams + 1)
    while a == b:
        b = below(state, n_teams + 1)
    first, last = min(a, b) * size, max(a, b) * size
    inside[:] = False
    for x in range(first, last):
        child[x] = mother[x]
        inside[mother[x]] = True
    at = 0
    for x in range(len(father)):
        if inside[father[x]]:
            continue
        if at == first:
            at = last
        child[at] = father[x]
        at += 1


def anticlust(instance: Instance, end: float, seed: int) -> Ints:
    """The best of many starts, each bettered by exchanges with the best partner."""
    rng = np.random.default_rng(seed)
    n, size = len(instance.D), len(instance.D) // instance.n_groups
    best, lead = np.empty(0, np.int64), -np.inf
    while time.thread_time() < end or not len(best):
        group = rng.permutation(np.repeat(np.arange(instance.n_groups), size))
        value = _exchange(instance.D, group, instance.n_groups, rng.permutation(n))
        if value > lead:
            best, lead = group, value
    return best


@njit(nogil=True)
def _exchange(D: Floats, group: Ints, n_groups: int, order: Ints) -> float:
    """Swap each element with its best partner, in turn, until no swap gains."""
    n = len(group)
    S = sums(D, group, n_groups)
    moved = True
    while moved:
        moved = False
        for i in order:
            partner, most = -1, 1e-9
            for j in range(n):
                a, b = group[i], group[j]
                if a != b:
                    gain = S[b, i] - S[a, i] + S[a, j] - S[b, j] - 2.0 * D[i, j]
                    if gain > most:
                        partner, most = j, gain
            if partner >= 0:
                a, b = group[i], group[partner]
                for k in range(n):
                    change = D[partner, k] - D[i, k]
                    S[a, k] += change
                    S[b, k] -= change
                group[i], group[partner] = b, a
                moved = True
    total = 0.0
    for i in range(n):
        total += S[group[i], i]
    return total / 2.0
