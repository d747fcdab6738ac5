"""The smallest change that mends a group after a decline: everyone who said yes stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from matcher.candidate import Candidate
from matcher.criteria import Criteria
from matcher.group_score import GroupScore
from matcher.score import Scorer

#: People looked at where two or three must come in together: some ten thousand groups.
MOST_TRIED = {2: 150, 3: 40}


def repair(
    candidates: Sequence[Candidate],
    staying: Sequence[str],
    spare: Sequence[str],
    criteria: Criteria | None = None,
) -> list[tuple[str, GroupScore]]:
    """Who could take the free place, the best group first.

    Parameters
    ----------
    candidates : sequence of Candidate
        All of them.
    staying : sequence of str
        Ids of those who stay.
    spare : sequence of str
        Ids of those who might come in.
    criteria : Criteria, optional

    Returns
    -------
    list of (str, GroupScore)
        Only groups that keep every hard rule and reach the floor; equals in
        the order of ``spare``.
    """
    scorer = Scorer(candidates, criteria)
    stay = scorer.places(staying)
    others = scorer.places([each for each in spare if each not in staying])
    if not others or len(stay) + 1 > scorer.criteria.most or not stay:
        return []
    groups = [sorted([*stay, each]) for each in others]
    utility = scorer.many(groups)
    ranked = sorted(
        (i for i in range(len(others)) if utility[i] >= scorer.criteria.floor),
        key=lambda i: -utility[i],
    )
    scores = scorer.groups([groups[i] for i in ranked]) if ranked else []
    return [
        (scorer.candidates[others[i]].id, score) for i, score in zip(ranked, scores, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class Mended:
    """A group as it goes on after somebody has left it.

    Attributes
    ----------
    newcomers : tuple of str
        Who comes in; nobody where the rest can go on alone.
    score : GroupScore
    """

    newcomers: tuple[str, ...]
    score: GroupScore


def mend(
    candidates: Sequence[Candidate],
    staying: Sequence[str],
    spare: Sequence[str],
    criteria: Criteria | None = None,
    *,
    most_new: int = 3,
) -> Mended | None:
    """The smallest change with which a group goes on: everybody who said yes stays.

    Parameters
    ----------
    candidates, staying, spare, criteria
        As for `repair`.
    most_new : int
        More newcomers than these make another group, not a mended one.

    Returns
    -------
    Mended or None
        With the fewest newcomers that keep every rule and reach the floor, the best
        of those; None where there are none.
    """
    scorer = Scorer(candidates, criteria)
    stay = scorer.places(staying)
    clash = scorer.tables.clash
    free = scorer.places([each for each in spare if each not in staying])
    # Who cannot be with somebody who stays cannot mend anything.
    others = [j for j in free if not clash[j, stay].any()]
    least = max(0, scorer.criteria.least - len(stay))
    for new in range(least, min(most_new, scorer.criteria.most - len(stay), len(others)) + 1):
        groups = [[*stay, *some] for some in combinations(_likely(others, new, scorer, stay), new)]
        if not groups or len(groups[0]) < 2:
            continue
        utility = scorer.many([sorted(group) for group in groups])
        best = int(np.argmax(utility))
        if utility[best] >= scorer.criteria.floor:
            names = tuple(scorer.candidates[j].id for j in groups[best][len(stay) :])
            return Mended(names, scorer.group(groups[best]))
    return None


def _likely(others: list[int], new: int, scorer: Scorer, stay: list[int]) -> list[int]:
    """Those most hours suit, so many that all combinations of them are soon tried."""
    room = len(others) if new < 2 else min(len(others), MOST_TRIED[new] if new < 4 else 12)
    starts = np.bitwise_and.reduce(scorer.tables.starts[stay], axis=0)
    hours = np.bitwise_count(scorer.tables.starts[others] & starts).sum(axis=1)
    order = np.argsort(-hours.astype(int), kind="stable")[:room]
    return [others[k] for k in order]
