"""The utility of one group: guideline 7 as one number in [0, 1]."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from matcher import faultline
from matcher.balance import band_value, isolation, mean_difference
from matcher.criteria import Criteria
from matcher.differences import Matrix


@dataclass(frozen=True, slots=True)
class Utility:
    """The utility of a group with the terms it was made from.

    Attributes
    ----------
    differences, values : tuple of three float
        Mean pair difference and band value of experience, philosophy and
        discipline; a difference nobody stated is ``nan``.
    """

    total: float
    differences: tuple[float, float, float]
    values: tuple[float, float, float]
    isolation: float
    faultline: faultline.Faultline


def utility(
    matrices: tuple[Matrix, Matrix, Matrix], criteria: Criteria, soft: float | None = None
) -> Utility:
    """The utility of a group from its pair differences.

    Parameters
    ----------
    matrices : tuple of three ndarray of shape (n_members, n_members)
        Differences in experience, philosophy and discipline.
    soft : float, optional
        Mean of the soft terms in [0, 1]; without it they are left out and the
        band values carry the whole weight (how DESIGN's reference values are made).
    """
    bands = (criteria.experience, criteria.philosophy, criteria.discipline)
    d_e, d_p, d_d = (mean_difference(D) for D in matrices)
    b_e, b_p, b_d = (
        band_value(d, band, criteria.fall_ends)
        for d, band in zip((d_e, d_p, d_d), bands, strict=True)
    )
    balance = float(np.dot(criteria.weights, (b_e, b_p, b_d)))
    if soft is not None:
        balance = (1.0 - criteria.soft_weight) * balance + criteria.soft_weight * soft
    alone = isolation(matrices[:2], criteria.isolation_from)
    split = faultline.strongest(faultline.squared_distance(matrices, criteria.weights))
    return Utility(
        total=balance * (1.0 - split.strength) * (1.0 - alone),
        differences=(d_e, d_p, d_d),
        values=(b_e, b_p, b_d),
        isolation=alone,
        faultline=split,
    )
