"""The second-best choice for a group or for one person, and what speaks against it.

Nobody outside a group is ever named to its members: an alternative says what would be
different, not who.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from matcher.criteria import ATTRIBUTES, SOFT_TERMS, Criteria
from matcher.group_score import GroupScore
from matcher.nearby import beside
from matcher.score import Scorer

#: People looked at as an exchange for one member; more would take longer than the round.
MOST_TRIED = 40
#: From this strength on, members would notice that there are two camps.
NOTICEABLE_SPLIT = 0.35
#: A term that costs less is no reason that anybody would feel.
_LEAST_LOSS = 0.01


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another group that might have been.

    Attributes
    ----------
    score : GroupScore
    weak : str
        The term that speaks most against it, a key of `AGAINST`.
    """

    score: GroupScore
    weak: str


#: What speaks against an alternative, to follow "there".
AGAINST: Mapping[str, str] = {
    "experience near": "your years would lie closer together",
    "experience far": "your years would lie further apart",
    "philosophy near": "your ways of working would lie closer together",
    "philosophy far": "your ways of working would lie further apart",
    "discipline": "fewer professions would meet",
    "style": "your styles would go together less well",
    "isolation": "somebody would stand further from all the others",
    "faultline": "the group could more easily fall into two sides",
    "comfort": "hours, ways, size or wishes would suit you less",
}


def nearest(score: GroupScore, scorer: Scorer) -> Alternative | None:
    """The best group with one member exchanged that is worth less than this one.

    Parameters
    ----------
    score : GroupScore
    scorer : Scorer

    Returns
    -------
    Alternative or None
        None where no exchange keeps the rules, reaches the floor and is worth less.  Of a large
        pool those nearest to the group are looked at.
    """
    if scorer.large:
        scorer, score = beside(score, scorer)
    t = scorer.tables
    inside = list(score.indices)
    others = [j for j in np.flatnonzero(scorer.takes_part).tolist() if j not in inside]
    # Who can be with most of them comes first: nobody else can take a place.
    clashes = (t.clash[np.ix_(others, inside)] > 0).sum(axis=1) if others else np.empty(0)
    able = [others[k] for k in np.argsort(clashes, kind="stable")[:MOST_TRIED] if clashes[k] <= 1]
    rows = [sorted([*inside[:a], *inside[a + 1 :], j]) for j in able for a in range(len(inside))]
    return _best(rows, score, scorer)


def elsewhere(
    member: str, score: GroupScore, groups: Sequence[GroupScore], scorer: Scorer
) -> Alternative | None:
    """The best other group of a round for one person, as one more member of it.

    Only one that would be worth less than the person's own group is an alternative.
    """
    i = scorer.index[member]
    rows = [
        sorted([*other.indices, i])
        for other in groups
        if member not in other.members and other.size < scorer.criteria.most
    ]
    return _best(rows, score, scorer)


def _best(rows: list[list[int]], score: GroupScore, scorer: Scorer) -> Alternative | None:
    if not rows:
        return None
    utility = scorer.many(rows)
    worse = (utility >= scorer.criteria.floor) & (utility < score.utility - 1e-6)
    if not worse.any():
        return None
    found = scorer.group(rows[int(np.argmax(np.where(worse, utility, -1.0)))])
    weak = weakest(score, found, scorer.criteria)
    return Alternative(found, weak) if weak is not None else None


def weakest(now: GroupScore, then: GroupScore, criteria: Criteria) -> str | None:
    """The term by which an alternative loses most, as a key of `AGAINST`.

    The utility is a product: the logarithm of each factor says what it costs, and within
    the first factor each term what it adds to the sum.  A line between two camps runs
    through most groups and is named only where its people would notice it.

    Returns
    -------
    str or None
        None where no term costs what anybody would feel.
    """
    losses = {"isolation": _loss(1.0 - now.isolation, 1.0 - then.isolation)}
    if then.faultline.strength >= NOTICEABLE_SPLIT:
        losses["faultline"] = _loss(1.0 - now.faultline.strength, 1.0 - then.faultline.strength)
    before, after = _parts(now, criteria), _parts(then, criteria)
    whole = _loss(sum(before.values()), sum(after.values()))
    name = max(before, key=lambda each: before[each] - after[each])
    losses[name] = whole
    worst = max(losses, key=lambda each: losses[each])
    if losses[worst] < _LEAST_LOSS:
        return None
    if worst in ("experience", "philosophy"):
        there, here = then.attributes[worst].difference, now.attributes[worst].difference
        side = "near" if (there or 0.0) < (here or 0.0) else "far"
        return f"{worst} {side}"
    return worst


def _loss(now: float, then: float) -> float:
    return math.log(max(now, 1e-12) / max(then, 1e-12))


def _parts(score: GroupScore, criteria: Criteria) -> dict[str, float]:
    """What each attribute and the comfort of a group add to the first factor."""
    share = criteria.soft_weight
    weights = dict(zip(ATTRIBUTES, criteria.weights, strict=True))
    parts = {
        name: (1.0 - share) * weights[name] * attribute.value
        for name, attribute in score.attributes.items()
    }
    soft = zip(SOFT_TERMS, criteria.soft_weights, strict=True)
    parts["comfort"] = share * sum(weight * score.soft[name] for name, weight in soft)
    return parts
