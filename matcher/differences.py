"""How far two people are apart on one attribute: pair differences in [0, 1].

A pair of which one side did not state the attribute is ``nan`` and left out
of every mean (DESIGN part 7).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from vocabulary.orientations import index, kernel

Matrix = NDArray[np.float64]

#: ln 41 makes the step from no experience to forty years a difference of one.
_FORTY_YEARS = np.log(41.0)


def experience(years: Sequence[float | None]) -> Matrix:
    """Differences in experience, on a logarithm: early years weigh more than late ones.

    Parameters
    ----------
    years : sequence of float or None, length n_candidates
        Years in practice, not negative; None where not stated.

    Returns
    -------
    ndarray of shape (n_candidates, n_candidates)
        |ln(1 + y_i) - ln(1 + y_j)| / ln 41, cut at 1; symmetric.
    """
    y = np.log1p(np.array([np.nan if v is None else v for v in years], dtype=float))
    D: Matrix = np.minimum(1.0, np.abs(y[:, None] - y[None, :]) / _FORTY_YEARS)
    return D


def philosophy(orientations: Sequence[Sequence[tuple[str, float]]]) -> Matrix:
    """Differences in treatment philosophy between weighted sets of orientations.

    Parameters
    ----------
    orientations : sequence, length n_candidates, of sequences of (name, weight)
        Canonical names with positive weights; empty where not stated.

    Returns
    -------
    ndarray of shape (n_candidates, n_candidates)
        1 - min(1, x'Ky / sqrt(x'Kx y'Ky)) with K of :func:`vocabulary.orientations.kernel`.

    Raises
    ------
    KeyError
        If a name is not canonical.
    """
    K, place = kernel(), index()
    X = np.zeros((len(orientations), len(K)))
    for row, held in zip(X, orientations, strict=True):
        for name, weight in held:
            row[place[name]] += weight
    G = X @ K @ X.T
    norm = np.sqrt(np.diag(G))
    norm[norm == 0] = np.nan
    D: Matrix = 1.0 - np.minimum(1.0, G / np.outer(norm, norm))
    # Somebody is no distance from themself, whatever rounding says.
    D[np.diag_indices_from(D)] *= 0.0
    return D


def discipline(professions: Sequence[str | None]) -> Matrix:
    """Differences in discipline: 0 for the same profession, 1 for another.

    Parameters
    ----------
    professions : sequence of str or None, length n_candidates

    Returns
    -------
    ndarray of shape (n_candidates, n_candidates)
    """
    stated = np.array([p is not None for p in professions])
    names = np.array([p or "" for p in professions])
    D: Matrix = (names[:, None] != names[None, :]).astype(float)
    D[~(stated[:, None] & stated[None, :])] = np.nan
    return D
