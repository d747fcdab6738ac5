"""Matching one changed person again: whether a better grouping now has a place for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from matcher.candidate import Candidate
from matcher.score import GroupScore, Scorer, padded

#: People left over who are looked at as company, so that the question stays quick.
MOST_COMPANY = 60


def would_be_placed(scorer: Scorer, groups: Sequence[GroupScore]) -> Callable[[Candidate], bool]:
    """The question whether somebody, changed, would have a place in a better grouping.

    Such a grouping is looked for in two ways: the person joins one of the groups and
    the sum of size times utility grows, or the person and others left over form a new
    group above the floor.  Yes is therefore sure; no only means that neither was found.
    """
    placed = {one for group in groups for one in group.members}
    left = [
        c for i, c in enumerate(scorer.candidates) if c.id not in placed and scorer.takes_part[i]
    ]
    companies = [[scorer.candidates[i] for i in group.indices] for group in groups]

    def ask(person: Candidate) -> bool:
        # People tied to this one by a wish would have to come along; then only solving tells.
        if person.with_ or _tied(person, scorer):
            return False
        joined = any(
            _joins(person, company, group, scorer)
            for company, group in zip(companies, groups, strict=True)
        )
        return joined or _forms(person, [c for c in left if c.id != person.id], scorer)

    return ask


def _tied(person: Candidate, scorer: Scorer) -> bool:
    return any(person.id in other.with_ for other in scorer.candidates)


def _joins(
    person: Candidate, company: Sequence[Candidate], group: GroupScore, scorer: Scorer
) -> bool:
    if group.size >= scorer.criteria.most:
        return False
    # Only one person is new to a group that keeps every rule already.
    small = Scorer([*company, person], scorer.criteria)
    if small.tables.clash[-1].any():
        return False
    utility = float(small.many([range(group.size + 1)])[0])
    gain = (group.size + 1) * utility - group.size * group.utility
    return utility >= scorer.criteria.floor and gain > 0


def _forms(person: Candidate, left: Sequence[Candidate], scorer: Scorer) -> bool:
    """Whether a new group grows around a person, the best next member each time."""
    pool = Scorer([person, *left], scorer.criteria)
    near = [j for j in range(1, len(left) + 1) if not pool.tables.clash[0, j]][:MOST_COMPANY]
    chosen = [0]
    while len(chosen) < scorer.criteria.most:
        able = [j for j in near if j not in chosen and not pool.tables.clash[j, chosen].any()]
        if not able:
            return False
        tried = padded([[*chosen, j] for j in able])
        if len(chosen) + 1 < scorer.criteria.least:
            best = _most_hours(tried, pool)
            chosen = tried[best].tolist()
            continue
        utilities = pool.many(tried)
        best = int(np.argmax(utilities))
        if utilities[best] >= scorer.criteria.floor:
            return True
        chosen = tried[best].tolist()
    return False


def _most_hours(tried: np.ndarray[tuple[int, ...], np.dtype[np.int64]], pool: Scorer) -> int:
    """While a group is too small to be scored: who leaves it most hours, then most reach."""
    starts = np.bitwise_and.reduce(pool.tables.starts[tried], axis=1)
    return int(np.argmax(np.bitwise_count(starts).sum(axis=1)))
