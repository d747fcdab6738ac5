"""The best replacement for somebody who declined, everyone else staying in place."""

from __future__ import annotations

from collections.abc import Sequence

from matcher.candidate import Candidate
from matcher.criteria import Criteria
from matcher.score import GroupScore, Scorer


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
