"""How much a grouping depends on the weights and limits that somebody chose.

Each setting is changed by itself and the pool is solved again with proof, so that
what changes is the grouping and not the luck of a search.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from matcher import faultline, tables
from matcher.candidate import Candidate
from matcher.criteria import ATTRIBUTES, SOFT_TERMS, Band, Criteria
from matcher.differences import Matrix, philosophy_of
from matcher.pairs import weights_of
from matcher.proof import Proof, prove
from matcher.score import Scorer

Groups = Sequence[Sequence[int]]


@dataclass(frozen=True, slots=True)
class Change:
    """What one changed setting did to the grouping.

    Attributes
    ----------
    setting : str
        Such as ``experience weight``.
    factor : float
        By which it was multiplied.
    kept : float
        Of all pairs that share a group before or after, the share that does both times.
    regret : float
        How much less the old grouping is worth by the changed score than the best one, as a
        share of the best: what would be lost by keeping it.
    placed : int
        People placed more (or fewer, where negative).
    optimal : bool
        Whether both groupings are proved.
    """

    setting: str
    factor: float
    kept: float
    regret: float
    placed: int
    optimal: bool


def settings(criteria: Criteria, factor: float) -> Iterator[tuple[str, Criteria]]:
    """The criteria with each weight and limit in turn multiplied by a factor."""
    for name, weight in zip(ATTRIBUTES, criteria.weights, strict=True):
        if weight > 0:
            field = f"{name}_weight"
            changed = {field: factor * float(getattr(criteria, field))}
            yield f"{name} weight", replace(criteria, **changed)  # type: ignore[arg-type]
    yield "soft weight", replace(criteria, soft_weight=min(1.0, factor * criteria.soft_weight))
    for name in SOFT_TERMS:
        soft = replace(criteria.soft, **{name: factor * getattr(criteria.soft, name)})
        yield f"soft: {name}", replace(criteria, soft=soft)
    yield (
        "isolation from",
        replace(criteria, isolation_from=min(0.95, factor * criteria.isolation_from)),
    )
    for name, band in zip(ATTRIBUTES[:2], criteria.bands[:2], strict=True):
        yield f"{name} band", replace(criteria, **{name: _moved(band, factor, criteria)})  # type: ignore[arg-type]


def _moved(band: Band, factor: float, criteria: Criteria) -> Band:
    """A band with both limits moved, the upper one still below where the fall ends."""
    return Band(factor * band.low, min(factor * band.high, criteria.fall_ends - 0.01))


def report(
    candidates: Sequence[Candidate],
    criteria: Criteria | None = None,
    factors: Sequence[float] = (0.5, 1.5),
    seconds: float | None = None,
) -> list[Change]:
    """What each changed setting does to the best grouping of a pool.

    Parameters
    ----------
    candidates : sequence of Candidate
        So few that their grouping is proved.
    criteria : Criteria, optional
    factors : sequence of float
    seconds : float or None
        For each proof.
    """
    chosen = criteria or Criteria()
    before = prove(Scorer(candidates, chosen), seconds=seconds)
    return [
        compare(name, factor, before, Scorer(candidates, changed), seconds)
        for factor in factors
        for name, changed in settings(chosen, factor)
    ]


def compare(
    name: str, factor: float, before: Proof, scorer: Scorer, seconds: float | None = None
) -> Change:
    """What a changed score makes of a grouping found before."""
    after = prove(scorer, seconds=seconds)
    utility = np.asarray(scorer.many(before.chosen)) if before.chosen else np.empty(0)
    # A group that the changed score would not propose is worth nothing by it.
    utility = np.where(utility >= scorer.criteria.floor, utility, 0.0)
    kept = sum(len(group) * u for group, u in zip(before.chosen, utility, strict=True))
    return Change(
        setting=name,
        factor=factor,
        kept=pairs_kept(before.chosen, after.chosen),
        regret=max(0.0, 1.0 - kept / after.value) if after.value > 0 else 0.0,
        placed=sum(map(len, after.chosen)) - sum(map(len, before.chosen)),
        optimal=before.optimal and after.optimal,
    )


def pairs_kept(first: Groups, second: Groups) -> float:
    """Of the pairs together in either grouping, the share together in both (Jaccard)."""
    one, two = _pairs(first), _pairs(second)
    return len(one & two) / len(one | two) if one | two else 1.0


def _pairs(groups: Groups) -> set[tuple[int, int]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def with_kernel(scorer: Scorer, K: Matrix) -> Scorer:
    """A scorer of the same people that sees philosophy through another similarity.

    Parameters
    ----------
    K : ndarray of shape (n_orientations, n_orientations)
        As of :func:`vocabulary.orientations.kernel`.
    """
    changed = Scorer(scorer.candidates, scorer.criteria)
    pairs = changed.tables.pairs.copy()
    pairs[:, :, tables.PHILOSOPHY] = philosophy_of(weights_of(changed.columns), K)
    matrices = [pairs[:, :, k] for k in range(tables.N_ATTRIBUTES)]
    pairs[:, :, tables.SQUARED] = faultline.squared_distance(matrices, scorer.criteria.weights)
    changed.tables = changed.tables._replace(pairs=pairs)
    return changed
