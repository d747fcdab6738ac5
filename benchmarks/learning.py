"""Logistic regressions over sets of features, as the tables of weights hold them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

#: Weights smaller than this say nothing.
LEAST_WEIGHT = 0.3


def total(seen: frozenset[str], weights: Mapping[str, float]) -> float:
    """The log odds of a set of features, taken as a vector of length 1."""
    known = sum(weights[feature] for feature in seen if feature in weights)
    return weights[""] + known / math.sqrt(len(seen) or 1)


def fit(
    without: Sequence[frozenset[str]],
    carrying: Sequence[frozenset[str]],
    *,
    strength: float,
    weight: float,
    least: int,
    heavier: Mapping[frozenset[str], float] | None = None,
    by_rarity: bool = False,
) -> dict[str, float]:
    """Weights by feature; the empty feature holds the intercept.

    Parameters
    ----------
    without, carrying : sequence of frozenset of str
        What is seen where the label does not stand, and where it does.
    strength : float
        Inverse of the regularization.
    weight : float
        How much more what carries the label counts.
    least : int
        What stands in fewer examples teaches nothing.
    heavier : mapping of frozenset of str to float or None
        How much more some of what is seen counts.
    by_rarity : bool
        Whether what is rare is held back less than what is common: regularized alike, little
        words outweigh the telling ones, which stand in few examples.
    """
    from scipy.sparse import csr_matrix, diags
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression

    shown = [*without, *carrying]
    vectors = CountVectorizer(analyzer=sorted, binary=True, min_df=least)
    counts = vectors.fit_transform(shown)
    scales = _rarity(counts) if by_rarity else np.ones(counts.shape[1])
    X = csr_matrix(diags([max(1, len(each)) ** -0.5 for each in shown]) @ counts @ diags(scales))
    # The solver takes no wider indices, which a product of matrices may have.
    X.indices, X.indptr = X.indices.astype("int32"), X.indptr.astype("int32")
    model = LogisticRegression(
        C=strength, max_iter=1000, solver="liblinear", class_weight={True: weight, False: 1.0}
    )
    model.fit(
        X,
        [False] * len(without) + [True] * len(carrying),
        sample_weight=[(heavier or {}).get(each, 1.0) for each in shown],
    )
    weights = zip(vectors.get_feature_names_out(), map(float, model.coef_[0] * scales), strict=True)
    found = {feature: weight for feature, weight in weights if abs(weight) >= LEAST_WEIGHT}
    return {"": float(model.intercept_[0]), **found}


def _rarity(counts: csr_matrix) -> npt.NDArray[np.float64]:
    """By how much each feature counts, on average as much as if all counted alike."""
    shown, _ = counts.shape
    rarity = np.log((shown + 1) / (np.asarray(counts.sum(axis=0)).ravel() + 1))
    scales: npt.NDArray[np.float64] = rarity / np.sqrt((rarity**2).mean())
    return scales


def write(table: Path, weights: Mapping[str, Mapping[str, float]], *, places: int = 2) -> int:
    """Write the weights of each label as a table; the number of its rows is given back.

    Parameters
    ----------
    table : Path
        The file, written over.
    weights : mapping of str to mapping of str to float
        By label, then by feature.
    places : int
        Decimal places of a weight.
    """
    rows = sorted(
        (feature, label, weight)
        for label, by_feature in weights.items()
        for feature, weight in by_feature.items()
    )
    with table.open("w", encoding="utf-8") as out:
        out.write("feature\tlabel\tweight\n")
        for feature, label, weight in rows:
            out.write(f"{feature}\t{label}\t{weight:.{places}f}\n")
    return len(rows)
