"""Guideline 7 as two terms: the band of useful difference, and nobody alone."""

from __future__ import annotations

import numpy as np

from matcher.criteria import Band
from matcher.differences import Matrix

#: The value of a band on which nobody stated anything: neither praise nor blame.
UNKNOWN = 0.5


def mean_difference(D: Matrix) -> float:
    """The mean over all stated pairs of a group; ``nan`` where no pair is stated."""
    pairs = D[np.triu_indices(len(D), 1)]
    stated = pairs[~np.isnan(pairs)]
    return float(stated.mean()) if stated.size else float("nan")


def band_value(difference: float, band: Band, fall_ends: float) -> float:
    """How well a mean difference sits in its band, in [0, 1].

    1 within the band; 1 - ((lo - D)/lo)^2 below it; above it
    max(0, 1 - ((D - hi)/(T - hi))^2) with T = ``fall_ends`` (DESIGN part 7).
    """
    if np.isnan(difference):
        return UNKNOWN
    if difference < band.low:
        return 1.0 - ((band.low - difference) / band.low) ** 2
    if difference <= band.high:
        return 1.0
    return max(0.0, 1.0 - ((difference - band.high) / (fall_ends - band.high)) ** 2)


def isolation(matrices: tuple[Matrix, ...], begins: float) -> float:
    """How alone the loneliest member stands, in [0, 1].

    Parameters
    ----------
    matrices : tuple of ndarray of shape (n_members, n_members)
        Differences in experience and philosophy.
    begins : float
        The distance to the nearest peer from which on somebody stands alone.

    Returns
    -------
    float
        max(0, L - begins) / (1 - begins), L the largest distance of a member
        to that member's nearest peer over the attributes.
    """
    loneliest = 0.0
    for D in matrices:
        apart = np.where(np.eye(len(D), dtype=bool) | np.isnan(D), np.inf, D)
        nearest = apart.min(axis=1, initial=np.inf)
        stated = nearest[np.isfinite(nearest)]
        loneliest = max(loneliest, float(stated.max(initial=0.0)))
    return max(0.0, loneliest - begins) / (1.0 - begins)
