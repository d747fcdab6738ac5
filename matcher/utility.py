"""The utility of a group: guideline 7 as one number in [0, 1]."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from matcher import faultline
from matcher.balance import band_value, isolation, mean_difference
from matcher.criteria import Criteria
from matcher.differences import Matrix

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Utility:
    """The utility of a group with the terms it was made from.

    Attributes
    ----------
    differences, values : tuple of float
        Mean pair difference and band value of each attribute given; a
        difference nobody stated is ``nan``.
    """

    total: float
    differences: tuple[float, ...]
    values: tuple[float, ...]
    isolation: float
    faultline: faultline.Faultline


@dataclass(frozen=True, slots=True)
class Terms:
    """The terms of many groups of one size.

    Attributes
    ----------
    total, isolation, strength : ndarray of shape (n_groups,)
    differences, values : ndarray of shape (n_attributes, n_groups)
    """

    total: Values
    differences: Values
    values: Values
    isolation: Values
    strength: Values


def combine(
    values: Values, soft: ArrayLike | None, alone: Values, strength: Values, criteria: Criteria
) -> Values:
    """The utility from its terms: (0.9 bands + 0.1 soft) (1 - F) (1 - I).

    Parameters
    ----------
    values : ndarray of shape (n_attributes, ...)
    soft : array_like of shape (...), or None to leave the soft terms out
    alone, strength : ndarray of shape (...)
    """
    balance = np.tensordot(np.asarray(criteria.weights[: len(values)]), values, axes=1)
    if soft is not None:
        share = criteria.soft_weight
        balance = (1.0 - share) * balance + share * np.asarray(soft)
    total: Values = balance * (1.0 - strength) * (1.0 - alone)
    return total


def terms(
    matrices: Sequence[Matrix],
    criteria: Criteria,
    soft: ArrayLike | None = None,
    D2: Matrix | None = None,
) -> Terms:
    """The terms and utilities of many groups of one size.

    Parameters
    ----------
    matrices : sequence of ndarray of shape (n_groups, n_members, n_members)
        Differences in the order of `matcher.criteria.ATTRIBUTES`.
    soft : array_like of shape (n_groups,), optional
        Mean of the soft terms in [0, 1]; without it they are left out.
    D2 : ndarray of shape (n_groups, n_members, n_members), optional
        Squared distances, if they are at hand.
    """
    differences = np.stack([mean_difference(D) for D in matrices])
    values = np.stack(
        [
            band_value(difference, band, criteria.fall_ends)
            for difference, band in zip(differences, criteria.bands, strict=False)
        ]
    )
    alone = isolation(matrices[:2], criteria.isolation_from)
    if D2 is None:
        D2 = faultline.squared_distance(matrices, criteria.weights[: len(matrices)])
    strength = faultline.strength(D2)
    total = combine(values, soft, alone, strength, criteria)
    return Terms(total, differences, values, alone, strength)


def utility(matrices: Sequence[Matrix], criteria: Criteria, soft: float | None = None) -> Utility:
    """The utility of one group from its pair differences.

    Parameters
    ----------
    matrices : sequence of ndarray of shape (n_members, n_members)
        Differences in experience, philosophy and discipline (and style).
    soft : float, optional
        Mean of the soft terms in [0, 1]; without it they are left out and the
        band values carry the whole weight (how DESIGN's reference values are made).
    """
    found = terms([D[None] for D in matrices], criteria, soft)
    D2 = faultline.squared_distance(matrices, criteria.weights[: len(matrices)])
    return Utility(
        total=float(found.total[0]),
        differences=tuple(found.differences[:, 0].tolist()),
        values=tuple(found.values[:, 0].tolist()),
        isolation=float(found.isolation[0]),
        faultline=faultline.strongest(D2),
    )
