"""Learn what the pieces of a whole letter say of a client being told of.

A logistic regression beside those over words (:mod:`learning`): pieces are vectors of length 1
in which each counts by its rarity.  ``python benchmarks/signs.py --care`` writes the table.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mail.reading.purpose import pieces

#: A piece that stands in fewer letters teaches nothing.
LEAST_LETTERS = 5
#: Learned further than this, letters of other hands are read no better.
NEAR_ENOUGH = 1e-3


def learn(
    made_of: Sequence[pieces.Numbers],
    carrying: Sequence[bool],
    heavier: Sequence[float],
    *,
    strength: float,
    weight: float,
) -> pieces.Table:
    """Rarity and weight of each piece; the last row holds the intercept.

    Parameters
    ----------
    made_of : sequence of ndarray
        The pieces of each letter.
    carrying : sequence of bool
        Whether it tells of a client.
    heavier : sequence of float
        How much more it counts.
    strength : float
        Inverse of the regularization.
    weight : float
        How much more a letter counts that tells of one.
    """
    from scipy.sparse import csr_matrix, diags
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import normalize

    ends = np.cumsum([0, *map(len, made_of)])
    cells = (np.ones(ends[-1]), np.concatenate(made_of), ends)
    counts = csr_matrix(cells, shape=(len(made_of), pieces.KINDS))
    letters = np.asarray(counts.sum(axis=0)).ravel()
    rarity = np.where(letters < LEAST_LETTERS, 0.0, np.log((len(made_of) + 1) / (letters + 1)))
    scales = np.sqrt(rarity)
    X = csr_matrix(normalize(counts @ diags(scales)))
    # The solver takes no wider indices, which a product of matrices may have.
    X.indices, X.indptr = X.indices.astype("int32"), X.indptr.astype("int32")
    model = LogisticRegression(
        C=strength,
        solver="liblinear",
        tol=NEAR_ENOUGH,
        class_weight={True: weight, False: 1.0},
    )
    model.fit(X, list(carrying), sample_weight=list(heavier))
    learned = np.column_stack([rarity, model.coef_[0] * scales])
    return np.vstack([learned, [0.0, model.intercept_[0]]]).astype(np.float32)
