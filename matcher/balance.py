"""Guideline 7 as two terms: the band of useful difference, and nobody alone.

Every function takes one group or many: a matrix of shape (n, n), or a stack of
them of shape (n_groups, n, n), and answers with one value for each.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from matcher.criteria import Band
from matcher.differences import Matrix

Values = NDArray[np.float64]

#: The value of a band on which nobody stated anything: neither praise nor blame.
UNKNOWN = 0.5


def mean_difference(D: Matrix) -> Values:
    """The mean over all stated pairs of a group; ``nan`` where no pair is stated.

    Parameters
    ----------
    D : ndarray of shape (..., n_members, n_members)

    Returns
    -------
    ndarray of shape (...)
    """
    i, j = np.triu_indices(D.shape[-1], 1)
    pairs = D[..., i, j]
    stated = ~np.isnan(pairs)
    count = stated.sum(axis=-1)
    total = np.where(stated, pairs, 0.0).sum(axis=-1)
    found: Values = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return found


def band_value(difference: ArrayLike, band: Band, fall_ends: float) -> Values:
    """How well a mean difference sits in its band, in [0, 1].

    1 within the band; 1 - ((low - D)/low)^2 below it; above it
    max(0, 1 - ((D - high)/(T - high))^2) with T = ``fall_ends`` (DESIGN part 7);
    `UNKNOWN` where the difference is ``nan``.
    """
    D = np.asarray(difference, dtype=float)
    value = 1.0 - (np.maximum(0.0, band.low - D) / band.low) ** 2
    if band.high < 1.0:
        over = np.maximum(0.0, D - band.high) / (fall_ends - band.high)
        value = np.where(over > 0, np.maximum(0.0, 1.0 - over**2), value)
    found: Values = np.where(np.isnan(D), UNKNOWN, value)
    return found


def nearest_peer(D: Matrix) -> Values:
    """Each member's distance to the nearest peer; ``inf`` where no pair was stated.

    Parameters
    ----------
    D : ndarray of shape (..., n_members, n_members)

    Returns
    -------
    ndarray of shape (..., n_members)
    """
    apart = np.where(np.eye(D.shape[-1], dtype=bool) | np.isnan(D), np.inf, D)
    found: Values = apart.min(axis=-1)
    return found


def isolation(matrices: Sequence[Matrix], begins: float) -> Values:
    """How alone the loneliest member stands, in [0, 1].

    Parameters
    ----------
    matrices : sequence of ndarray of shape (..., n_members, n_members)
        Differences in experience and philosophy.
    begins : float
        The distance to the nearest peer from which on somebody stands alone.

    Returns
    -------
    ndarray of shape (...)
        max(0, L - begins) / (1 - begins), L the largest distance of a member
        to that member's nearest peer over the attributes.
    """
    nearest = np.stack([nearest_peer(D) for D in matrices])
    loneliest = np.where(np.isfinite(nearest), nearest, 0.0).max(axis=(0, -1))
    found: Values = np.maximum(0.0, loneliest - begins) / (1.0 - begins)
    return found
