"""The strongest split of a group into two camps, and how far apart they would be.

The strength is Fau (Thatcher, Jehn & Zanutto 2003) times the camps' distance
(Zanutto, Bezrukova & Jehn 2011), both from squared pair distances alone, the
largest over all splits into two camps of at least two (Lau & Murnighan 1998).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from matcher.differences import Matrix


@dataclass(frozen=True, slots=True)
class Faultline:
    """The strongest split of a group.

    Attributes
    ----------
    strength : float
        Fau times distance, in [0, 1]; 0 where no split is possible.
    fau : float
        The share of all variation that lies between the camps.
    camps : tuple of two tuples of int
        Members by their place in the group; both empty where there is no split.
    asw : float
        Average silhouette width of the split (Meyer & Glenz 2013).
    """

    strength: float
    fau: float
    camps: tuple[tuple[int, ...], tuple[int, ...]]
    asw: float


#: Of a group that is too small or too alike to be split.
NO_FAULTLINE = Faultline(0.0, 0.0, ((), ()), 0.0)


@cache
def splits(n: int) -> NDArray[np.bool_]:
    """All splits of n people into two camps of at least two, the first person in the second.

    Returns
    -------
    ndarray of shape (n_splits, n)
        True for members of the first camp; 119 rows for 8 people.
    """
    codes = np.arange(1 << max(0, n - 1))
    S = (codes[:, None] >> np.arange(n)[None, :] & 1).astype(bool)
    size = S.sum(axis=1)
    kept: NDArray[np.bool_] = S[(size >= 2) & (n - size >= 2)][:, ::-1]
    kept.setflags(write=False)
    return kept


def squared_distance(matrices: Sequence[Matrix], weights: Sequence[float]) -> Matrix:
    """The weighted squared distance of each pair over the attributes both stated.

    The weights of the stated attributes are scaled to keep their sum, so that
    silence on one attribute does not bring two people nearer.
    """
    total = np.zeros_like(matrices[0])
    weight = np.zeros_like(total)
    for D, w in zip(matrices, weights, strict=True):
        stated = ~np.isnan(D)
        total += np.where(stated, w * np.nan_to_num(D) ** 2, 0.0)
        weight += w * stated
    scaled: Matrix = np.divide(
        total * sum(weights), weight, out=np.zeros_like(total), where=weight > 0
    )
    return scaled


def fau(D2: Matrix) -> NDArray[np.float64]:
    """Fau of every split in the order of :func:`splits`: 1 - (SS_A + SS_B) / SS.

    Parameters
    ----------
    D2 : ndarray of shape (..., n_members, n_members)

    Returns
    -------
    ndarray of shape (..., n_splits)
        0 throughout where all members are alike.
    """
    inside_a, inside_b, _ = _sums(D2)
    n = D2.shape[-1]
    n_a = splits(n).sum(axis=1)
    within = inside_a / n_a + inside_b / (n - n_a)
    total = D2.sum(axis=(-2, -1))[..., None] / 2.0 / n
    varied = total > 0
    result: NDArray[np.float64] = np.where(varied, 1.0 - within / np.where(varied, total, 1.0), 0.0)
    return result


@cache
def _camps(n: int) -> tuple[Matrix, Matrix, Matrix]:
    """Pairs inside A, inside B and between, one column a split, rows as a matrix laid flat."""
    A = splits(n).astype(float)
    B = 1.0 - A
    n_splits = len(A)
    inside_a = (A[:, :, None] * A[:, None, :]).reshape(n_splits, n * n).T / 2.0
    inside_b = (B[:, :, None] * B[:, None, :]).reshape(n_splits, n * n).T / 2.0
    between = (A[:, :, None] * B[:, None, :]).reshape(n_splits, n * n).T
    return inside_a, inside_b, between


def _sums(D2: Matrix) -> tuple[Matrix, Matrix, Matrix]:
    """Sums of D2 over the pairs inside camp A, inside camp B, and between them."""
    n = D2.shape[-1]
    flat = D2.reshape(*D2.shape[:-2], n * n)
    inside_a, inside_b, between = (flat @ pairs for pairs in _camps(n))
    return inside_a, inside_b, between


def strengths(D2: Matrix) -> NDArray[np.float64]:
    """Fau times camp distance of every split, in the order of :func:`splits`.

    Parameters
    ----------
    D2 : ndarray of shape (..., n_members, n_members)
        Squared distances of pairs.

    Returns
    -------
    ndarray of shape (..., n_splits)

    References
    ----------
    Thatcher, Jehn & Zanutto (2003), Group Decision and Negotiation 12.
    Zanutto, Bezrukova & Jehn (2011), Quality & Quantity 45.
    """
    inside_a, inside_b, between = _sums(D2)
    n = D2.shape[-1]
    n_a = splits(n).sum(axis=1)
    n_b = n - n_a
    # The squared distance of two centroids from pair distances alone.
    delta2 = between / (n_a * n_b) - inside_a / n_a**2 - inside_b / n_b**2
    # Rounding may leave a hair's breadth of distance where there is none.
    delta2[delta2 < 1e-15] = 0.0
    found: NDArray[np.float64] = np.clip(fau(D2) * np.sqrt(delta2), 0.0, 1.0)
    return found


@cache
def _weights_of_pairs(n: int) -> tuple[Matrix, tuple[tuple[int, int, int], ...]]:
    """What each pair adds to A/n_A + B/n_B, one column a split, and where the sizes begin.

    Returns
    -------
    ndarray of shape (n_pairs, n_splits)
        Pairs as `numpy.triu_indices` has them, splits by the size of camp A.
    tuple of (int, int, int)
        Size of A, first column, one after the last.
    """
    A = splits(n)
    size = A.sum(axis=1)
    A = A[np.argsort(size, kind="stable")].T
    i, j = np.triu_indices(n, 1)
    weights = (A[i] & A[j]) / A.sum(axis=0) + (~A[i] & ~A[j]) / (n - A.sum(axis=0))
    found, ends = np.unique(np.sort(size), return_index=True)
    firsts = [*ends.tolist(), len(size)]
    return weights, tuple(zip(found.tolist(), firsts[:-1], firsts[1:], strict=True))


def strength(D2: Matrix) -> NDArray[np.float64]:
    """The largest of the `strengths` of each group, in a fraction of the work.

    With E the sum over all pairs, the camps' squared distance is Fau E / (n_A n_B), so that among
    the splits of one size the one with the smallest A/n_A + B/n_B is the strongest.

    Parameters
    ----------
    D2 : ndarray of shape (..., n_members, n_members)

    Returns
    -------
    ndarray of shape (...)
    """
    n = D2.shape[-1]
    i, j = np.triu_indices(n, 1)
    pairs = D2[..., i, j]
    whole = pairs.sum(axis=-1)
    best = np.zeros_like(whole)
    weights, sizes = _weights_of_pairs(n)
    within = pairs @ weights
    for n_a, first, last in sizes:
        least = within[..., first:last].min(axis=-1) * n
        shares = np.divide(whole - least, whole, out=np.zeros_like(whole), where=whole > 0)
        shares = np.maximum(0.0, shares)
        best = np.maximum(best, shares**3 * whole / (n_a * (n - n_a)))
    found: NDArray[np.float64] = np.minimum(1.0, np.sqrt(best))
    return found


def silhouettes(D2: Matrix, camp: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Average silhouette width of one split of each group into two camps of at least two.

    Parameters
    ----------
    D2 : ndarray of shape (..., n_members, n_members)
    camp : ndarray of bool of shape (..., n_members)

    References
    ----------
    Rousseeuw (1987), Journal of Computational and Applied Mathematics 20.
    Meyer & Glenz (2013), Organizational Research Methods 16.
    """
    D = np.sqrt(D2)
    own = camp[..., :, None] == camp[..., None, :]
    n_own = own.sum(axis=-1)
    a = np.where(own, D, 0.0).sum(axis=-1) / (n_own - 1)
    b = np.where(own, 0.0, D).sum(axis=-1) / (D.shape[-1] - n_own)
    widest = np.maximum(a, b)
    each = np.divide(b - a, widest, out=np.zeros_like(a), where=widest > 0)
    found: NDArray[np.float64] = each.mean(axis=-1)
    return found


def strongest_of(D2: Matrix) -> list[Faultline]:
    """The split of each group with the largest Fau times camp distance.

    Parameters
    ----------
    D2 : ndarray of shape (n_groups, n_members, n_members)
        Squared distances of pairs.
    """
    n_groups, n = D2.shape[:2]
    S = splits(n)
    if not len(S):
        return [NO_FAULTLINE] * n_groups
    found = strengths(D2)
    best = found.argmax(axis=1)
    rows = np.arange(n_groups)
    camps = S[best]
    shares = fau(D2)[rows, best]
    widths = silhouettes(D2, camps)
    return [
        Faultline(float(found[g, best[g]]), float(shares[g]), _named(camps[g]), float(widths[g]))
        if D2[g].any()
        else NO_FAULTLINE
        for g in rows
    ]


def _named(camp: NDArray[np.bool_]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The two camps by the places of their members, the first person's camp first."""
    return tuple(np.flatnonzero(~camp).tolist()), tuple(np.flatnonzero(camp).tolist())


def strongest(D2: Matrix) -> Faultline:
    """The split of one group with the largest Fau times camp distance."""
    return strongest_of(D2[None])[0]
