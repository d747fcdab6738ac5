"""The peers' criteria as compiled values of one group, for the searches on both sides.

`peers_criteria` is what is read; a test holds the two to the same numbers.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from peers_criteria import Course, Kind, Survey, shares

#: A team's score under which the harmonic mean's slope goes on as a line: 0 has no inverse.
_WORST = 1.0


def rules_data(course: Course, size: int) -> tuple[Any, ...]:
    """GroupEng's rules as tables: for each rule and value which numbers are allowed."""
    n_values = int(course.codes.max()) + 1
    allowed = np.ones((len(course.rules), n_values, size + 1), dtype=np.bool_)
    n_groups = len(course.codes) // size
    for row, rule in zip(allowed, course.rules, strict=True):
        for value in rule.values:
            if rule.kind is Kind.CLUSTER:
                row[value, 1] = False
            elif rule.kind is Kind.DISTRIBUTE:
                number = int((course.codes[:, rule.column] == value).sum())
                share, over = divmod(number, n_groups)
                kept = {share, share + (over > 0)}
                row[value] = [x in kept for x in range(size + 1)]
            else:
                row[value] = [x in (0, size) for x in range(size + 1)]
    columns = np.array([rule.column for rule in course.rules])
    limit = course.tolerance * course.grade.std()
    balance = np.array([course.grade.mean(), limit])
    return course.codes, columns, allowed, course.grade, balance


@njit(nogil=True)
def rules_value(members: Any, size: int, data: Any) -> float:
    """Less one for each rule that a group fails."""
    codes, columns, allowed, grade, balance = data
    broken = 0.0
    for r in range(len(columns)):
        for v in range(allowed.shape[1]):
            number = 0
            for x in range(size):
                number += codes[members[x], columns[r]] == v
            if not allowed[r, v, number]:
                broken += 1.0
                break
    total = 0.0
    for x in range(size):
        total += grade[members[x]]
    if abs(total / size - balance[0]) >= balance[1]:
        broken += 1.0
    return -broken


def survey_data(survey: Survey) -> tuple[Any, ...]:
    """A survey of gruepr as arrays; hours as bits, 60 of them at most."""
    hours = (survey.free.astype(np.int64) << np.arange(survey.free.shape[1])).sum(axis=1)
    span = (survey.levels.max(axis=0) - survey.levels.min(axis=0)).astype(float)
    weights = np.array(survey.weights)
    limits = np.array([survey.wanted, survey.least], dtype=np.int64)
    return (
        survey.levels,
        np.array(survey.alike),
        span,
        hours,
        survey.woman.astype(np.int64),
        weights / weights.sum(),
        limits,
    )


@njit(nogil=True)
def survey_score(members: Any, size: int, data: Any) -> float:
    """The score of one team in gruepr."""
    levels, alike, span, hours, woman, weights, limits = data
    earned = 0.0
    for a in range(levels.shape[1]):
        low = high = levels[members[0], a]
        for x in range(1, size):
            low = min(low, levels[members[x], a])
            high = max(high, levels[members[x], a])
        width = (high - low) / span[a]
        earned += weights[a] * (1.0 - width if alike[a] else width)
    common = hours[members[0]]
    women = woman[members[0]]
    for x in range(1, size):
        common &= hours[members[x]]
        women += woman[members[x]]
    number = 0
    while common:
        common &= common - 1
        number += 1
    penalties = (number < limits[1]) + (women == 1)
    overlap = float(min(number, limits[0]))
    if number > limits[0]:
        overlap += 1.0 - 0.5 ** (number - limits[0])
    overlap /= limits[0]
    if penalties:
        overlap = min(1.0, overlap)
    return 100.0 * (earned + weights[-1] * overlap - penalties)


@njit(nogil=True)
def survey_value(members: Any, size: int, data: Any) -> float:
    """Less the inverse of a team's score: their sum orders groupings as the harmonic mean does.

    Under a score of 1 it goes on as a line, so that teams with penalties can be told apart.
    """
    score = survey_score(members, size, data)
    if score >= _WORST:
        return -1.0 / score
    return -1.0 / _WORST + (score - _WORST) / _WORST**2


def missed_data(course: Course, size: int) -> tuple[Any, ...]:
    """team-formation's rules as tables: each rule's column, kind, values and shares."""
    n_values = int(course.codes.max()) + 1
    wanted = np.zeros((len(course.rules), n_values), dtype=np.int64)
    count = np.zeros(len(course.rules), dtype=np.int64)
    for r, rule in enumerate(course.rules):
        count[r] = len(rule.values)
        if rule.kind is Kind.DISTRIBUTE:
            wanted[r, : len(rule.values)] = shares(course, rule, size)
    columns = np.array([rule.column for rule in course.rules])
    together = np.array([rule.kind is Kind.AGGREGATE for rule in course.rules])
    return course.codes, columns, together, count, wanted


@njit(nogil=True)
def missed_value(members: Any, size: int, data: Any) -> float:
    """Less what a group misses; a rule's values are 0, 1, and so on."""
    codes, columns, together, count, wanted = data
    total = 0
    for r in range(len(columns)):
        most = 0
        for v in range(count[r]):
            number = 0
            for x in range(size):
                number += codes[members[x], columns[r]] == v
            most = max(most, number)
            if not together[r] and v < count[r] - 1:
                total += abs(number - wanted[r, v])
        if together[r]:
            total += size - most
    return -float(total)
