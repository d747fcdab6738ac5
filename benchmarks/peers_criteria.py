"""What other group formers call a good grouping, each as a pure function of a grouping.

Written from their documentation: GroupEng (T. G. Dimiduk and K. C. Dimiduk, 2011; its annotated
sample deck), gruepr (J. Hertz; its help and options), anticlust (M. Papenberg and G. W. Klau,
Psychological Methods 26, 2021; M. Papenberg, Br. J. Math. Stat. Psychol. 77, 2024, for k-plus)
and team-formation (its README on PyPI).  The numbers of the benchmark come from here alone, for
both sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Groups = Sequence[Sequence[int]]


class Kind(Enum):
    """The rules of GroupEng that look at one attribute."""

    CLUSTER = "nobody is the only one in a group with a value"
    DISTRIBUTE = "every group has its share of a value, rounded down or up"
    AGGREGATE = "a group has one value alone"


@dataclass(frozen=True)
class Rule:
    """One rule: its kind, the column it looks at, and the values it is about."""

    kind: Kind
    column: int
    values: tuple[int, ...]


@dataclass(frozen=True)
class Course:
    """A class as GroupEng and team-formation see it.

    Attributes
    ----------
    codes : ndarray of int64 of shape (n, n_columns)
        Categories.
    grade : ndarray of shape (n,)
        What Balance balances.
    rules : tuple of Rule
    tolerance : float
        Of a group's mean grade, in standard deviations of the class; 0.5 unless stated.
    """

    codes: Ints
    grade: Floats
    rules: tuple[Rule, ...]
    tolerance: float = 0.5


def rules_broken(course: Course, groups: Groups) -> int:
    """GroupEng: over all groups, how many of the rules each fails, Balance being the last."""
    mean, spread = course.grade.mean(), course.grade.std()
    broken = 0
    for group in groups:
        members = list(group)
        broken += abs(course.grade[members].mean() - mean) >= course.tolerance * spread
        for rule in course.rules:
            held = course.codes[members, rule.column]
            broken += not _kept(rule, held, course.codes[:, rule.column], len(groups))
    return int(broken)


def _kept(rule: Rule, held: Ints, everybody: Ints, n_groups: int) -> bool:
    if rule.kind is Kind.AGGREGATE:
        return len(np.unique(held)) == 1
    for value in rule.values:
        number = int((held == value).sum())
        if rule.kind is Kind.CLUSTER and number == 1:
            return False
        share, over = divmod(int((everybody == value).sum()), n_groups)
        if rule.kind is Kind.DISTRIBUTE and number not in (share, share + (over > 0)):
            return False
    return True


@dataclass(frozen=True)
class Survey:
    """A class as gruepr sees it.

    Attributes
    ----------
    levels : ndarray of int64 of shape (n, n_attributes)
        Ordered answers, from 0.
    alike : tuple of bool
        For each attribute whether a team should be of one answer, or as wide as can be.
    free : ndarray of bool of shape (n, n_slots)
        Hours of the week.
    woman : ndarray of bool of shape (n,)
        Nobody of these should be the only one in a team.
    weights : tuple of float
        Of each attribute, then of the schedule.
    wanted, least : int
        Common hours that a team should have, and under which it is penalised.
    """

    levels: Ints
    alike: tuple[bool, ...]
    free: NDArray[np.bool_]
    woman: NDArray[np.bool_]
    weights: tuple[float, ...]
    wanted: int = 8
    least: int = 4


def team_score(survey: Survey, group: Sequence[int]) -> float:
    """gruepr: a team's score of 100, less 100 for each penalty."""
    members = list(group)
    span = survey.levels.max(axis=0) - survey.levels.min(axis=0)
    width = np.ptp(survey.levels[members], axis=0) / span
    width = np.where(survey.alike, 1.0 - width, width)
    hours = int(survey.free[members].all(axis=0).sum())
    penalties = int(hours < survey.least) + int(survey.woman[members].sum() == 1)
    # Each hour above those wanted counts half as much as the one before.
    beyond = 1.0 - 0.5 ** max(0, hours - survey.wanted)
    overlap = (min(hours, survey.wanted) + beyond) / survey.wanted
    if penalties:
        overlap = min(1.0, overlap)
    weights = np.array(survey.weights)
    earned = float(weights[:-1] @ width + weights[-1] * overlap) / weights.sum()
    return 100.0 * (earned - penalties)


def harmonic_mean(survey: Survey, groups: Groups) -> float:
    """gruepr: the harmonic mean of the team scores; half the mean where one is not above 0."""
    scores = np.array([team_score(survey, group) for group in groups])
    if (scores > 0.0).all():
        return float(len(scores) / (1.0 / scores).sum())
    mean = float(scores.mean())
    return mean - abs(mean) / 2.0


def diversity(X: Floats, groups: Groups) -> float:
    """anticlust: the sum of the Euclidean distances inside the groups."""
    return float(sum(_distances(X[list(group)]).sum() / 2.0 for group in groups))


def variance(X: Floats, groups: Groups) -> float:
    """anticlust: the sum of the squared distances to the groups' centres (k-means)."""
    return float(sum(((X[list(g)] - X[list(g)].mean(axis=0)) ** 2).sum() for g in groups))


def k_plus(X: Floats) -> Floats:
    """anticlust: the features whose variance criterion is the k-plus criterion.

    Each feature, and its squared distance from its mean, standardised.
    """
    both = np.concatenate([X, (X - X.mean(axis=0)) ** 2], axis=1)
    found: Floats = (both - both.mean(axis=0)) / both.std(axis=0)
    return found


def _distances(X: Floats) -> Floats:
    found: Floats = np.sqrt(((X[:, None] - X[None]) ** 2).sum(axis=2))
    return found


def missed(course: Course, groups: Groups) -> int:
    """team-formation: what its model adds up for rules to diversify and to cluster.

    A rule to distribute stands for *diversify*: for each value but the last, how far its number
    in a group is from its share.  A rule to aggregate stands for *cluster*: the members without
    the commonest value.
    """
    total = 0
    for group in groups:
        for rule in course.rules:
            held = course.codes[list(group), rule.column]
            numbers = np.array([(held == value).sum() for value in rule.values])
            if rule.kind is Kind.AGGREGATE:
                total += len(held) - int(numbers.max())
            elif rule.kind is Kind.DISTRIBUTE:
                wanted = shares(course, rule, len(held))
                total += int(np.abs(numbers - wanted)[:-1].sum())
    return total


def shares(course: Course, rule: Rule, size: int) -> Ints:
    """How many of each value a group of this size should have."""
    column = course.codes[:, rule.column]
    part = np.array([(column == value).mean() for value in rule.values])
    found: Ints = np.round(part * size).astype(np.int64)
    return found
