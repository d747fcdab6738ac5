"""The strongest split of a group into two camps, and how far apart they would be.

The strength is Fau (Thatcher, Jehn & Zanutto 2003) times the camps' distance
(Zanutto, Bezrukova & Jehn 2011), both from squared pair distances alone, the
largest over all splits into two camps of at least two (Lau & Murnighan 1998).
"""

from __future__ import annotations

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


def squared_distance(
    matrices: tuple[Matrix, Matrix, Matrix], weights: tuple[float, float, float]
) -> Matrix:
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
    """Fau of every split in the order of :func:`splits`: 1 - (SS_A + SS_B) / SS."""
    inside_a, inside_b, _ = _sums(D2)
    S = splits(len(D2))
    n_a = S.sum(axis=1)
    within = inside_a / n_a + inside_b / (len(D2) - n_a)
    total = D2.sum() / 2.0 / len(D2)
    result: NDArray[np.float64] = 1.0 - within / total if total > 0 else np.zeros(len(S))
    return result


def _sums(D2: Matrix) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Sums of D2 over the pairs inside camp A, inside camp B, and between them."""
    A = splits(len(D2)).astype(float)
    B = 1.0 - A
    inside_a = np.einsum("si,ij,sj->s", A, D2, A) / 2.0
    inside_b = np.einsum("si,ij,sj->s", B, D2, B) / 2.0
    return inside_a, inside_b, np.einsum("si,ij,sj->s", A, D2, B)


def silhouette(D2: Matrix, camp: NDArray[np.bool_]) -> float:
    """Average silhouette width of one split into two camps of at least two."""
    D = np.sqrt(D2)
    own = camp[:, None] == camp[None, :]
    n_own = own.sum(axis=1)
    a = np.where(own, D, 0.0).sum(axis=1) / (n_own - 1)
    b = np.where(own, 0.0, D).sum(axis=1) / (len(D) - n_own)
    widest = np.maximum(a, b)
    return float(np.divide(b - a, widest, out=np.zeros_like(a), where=widest > 0).mean())


def strongest(D2: Matrix) -> Faultline:
    """The split with the largest Fau times camp distance.

    Parameters
    ----------
    D2 : ndarray of shape (n_members, n_members)
        Squared distances of pairs.

    References
    ----------
    Thatcher, Jehn & Zanutto (2003), Group Decision and Negotiation 12.
    Zanutto, Bezrukova & Jehn (2011), Quality & Quantity 45.
    """
    S = splits(len(D2))
    if not len(S) or D2.sum() == 0:
        return Faultline(0.0, 0.0, ((), ()), 0.0)
    inside_a, inside_b, between = _sums(D2)
    n_a = S.sum(axis=1)
    n_b = len(D2) - n_a
    # The squared distance of two centroids from pair distances alone.
    delta2 = between / (n_a * n_b) - inside_a / n_a**2 - inside_b / n_b**2
    shares = fau(D2)
    strengths = shares * np.sqrt(np.maximum(0.0, delta2))
    best = int(np.argmax(strengths))
    camp = S[best]
    members = np.arange(len(D2))
    return Faultline(
        strength=float(min(1.0, strengths[best])),
        fau=float(shares[best]),
        camps=(tuple(members[~camp].tolist()), tuple(members[camp].tolist())),
        asw=silhouette(D2, camp),
    )
