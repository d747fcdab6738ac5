"""How far two people are apart on one attribute: pair differences in [0, 1].

A pair of which one side did not state the attribute is ``nan`` and left out
of every mean (DESIGN part 7).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from vocabulary.orientations import index, kernel

Matrix = NDArray[np.float64]

#: ln 41 makes the step from no experience to forty years a difference of one.
FORTY_YEARS = np.log(41.0)


def experience(years: Sequence[float | None] | NDArray[np.float64]) -> Matrix:
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
    D: Matrix = np.minimum(1.0, np.abs(y[:, None] - y[None, :]) / FORTY_YEARS)
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

    Raises
    ------
    KeyError
        If a name is not canonical.
    """
    place = index()
    X = np.zeros((len(orientations), len(place)))
    for row, held in zip(X, orientations, strict=True):
        for name, weight in held:
            row[place[name]] += weight
    return philosophy_of(X)


def philosophy_of(X: Matrix, K: Matrix | None = None) -> Matrix:
    """Differences in treatment philosophy between rows of orientation weights.

    Parameters
    ----------
    X : ndarray of shape (n_candidates, n_orientations)
        Weights in the order of :func:`vocabulary.orientations.index`; a row of
        zeros where nothing was stated.
    K : ndarray of shape (n_orientations, n_orientations), optional
        Another similarity, to see how much hangs on it.

    Returns
    -------
    ndarray of shape (n_candidates, n_candidates)
        1 - min(1, x'Ky / sqrt(x'Kx y'Ky)) with K of :func:`vocabulary.orientations.kernel`.
    """
    # Only the orientations that somebody here holds take part in the product.
    held = np.flatnonzero(X.any(axis=0))
    X = X[:, held]
    G = X @ (kernel() if K is None else K)[np.ix_(held, held)] @ X.T
    norm = np.sqrt(np.diag(G))
    norm[norm == 0] = np.nan
    # Rounding differs between (i, j) and (j, i); a difference must not.
    D: Matrix = np.clip(1.0 - (G + G.T) / 2.0 / np.outer(norm, norm), 0.0, 1.0)
    # Somebody is no distance from themself, whatever rounding says.
    D[np.diag_indices_from(D)] *= 0.0
    # Nor is anybody from another who named the very same, up to the last bit.
    D[D < 1e-12] = 0.0
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
    names = sorted({name for name in professions if name is not None})
    return discipline_of([-1 if name is None else names.index(name) for name in professions])


def discipline_of(codes: ArrayLike) -> Matrix:
    """Differences in discipline from codes of professions, -1 where not stated."""
    code = np.asarray(codes)
    D: Matrix = (code[:, None] != code[None, :]).astype(float)
    unstated = code < 0
    D[unstated, :] = np.nan
    D[:, unstated] = np.nan
    return D


def style(S: Matrix) -> Matrix:
    """Differences in style: the mean distance over the sliders that both members set.

    Parameters
    ----------
    S : ndarray of shape (n_candidates, n_sliders)
        Positions in [0, 1]; ``nan`` where a slider was not set.

    Returns
    -------
    ndarray of shape (n_candidates, n_candidates)
        Mean of |s_i - s_j|; ``nan`` where no slider was set by both.
    """
    total = np.zeros((len(S), len(S)))
    count = np.zeros_like(total)
    for slider in S.T:
        apart = np.abs(slider[:, None] - slider[None, :])
        stated = ~np.isnan(apart)
        total += np.where(stated, apart, 0.0)
        count += stated
    D: Matrix = np.where(count > 0, total / np.maximum(count, 1.0), np.nan)
    return D
