"""The score of many groups without a compiler: numpy over groups of one size.

Slower than `matcher.kernel` by one or two orders, but ready at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher import tables
from matcher.criteria import Criteria
from matcher.tables import Rule, Tables
from matcher.utility import Terms, terms

Groups = NDArray[np.int64]
Floats = NDArray[np.float64]

#: Groups worked on at once, so that the intermediate arrays stay in the megabytes.
BATCH = 4096


@dataclass(frozen=True, slots=True)
class Measures:
    """All numbers of many groups of one size.

    Attributes
    ----------
    terms : Terms
        Utility, differences, band values, isolation and faultline.
    soft : ndarray of shape (6, n_groups)
        Soft terms in the order of `matcher.criteria.SOFT_TERMS`.
    rule : ndarray of int8 of shape (n_groups,)
        First hard rule broken, 0 for none.
    """

    terms: Terms
    soft: Floats
    rule: NDArray[np.int8]


def measure(groups: Groups, t: Tables, criteria: Criteria) -> Measures:
    """Everything about groups of one size.

    Parameters
    ----------
    groups : ndarray of shape (n_groups, size)
        Members by their place in the tables.
    """
    P = t.pairs[groups[:, :, None], groups[:, None, :]]
    share = _ways(groups, P[..., tables.TRAVEL], t)
    starts = np.bitwise_and.reduce(t.starts[groups], axis=1)
    n_starts = np.bitwise_count(starts).sum(axis=1)
    soft = _soft(groups, P, t, share, n_starts)
    mean = t.soft @ soft if criteria.soft_weight > 0 else None
    matrices = [P[..., k] for k in range(tables.N_ATTRIBUTES)]
    found = terms(matrices, criteria, mean, P[..., tables.SQUARED])
    return Measures(found, soft, _rules(groups, t, share, n_starts))


def utility(groups: Groups, t: Tables, criteria: Criteria) -> Floats:
    """The utilities of groups of one size; -1 where a hard rule is broken."""
    found = np.empty(len(groups))
    for first in range(0, len(groups), BATCH):
        batch = measure(groups[first : first + BATCH], t, criteria)
        total = np.where(batch.rule == 0, batch.terms.total, -1.0)
        found[first : first + BATCH] = total
    return found


def padded(groups: Sequence[Sequence[int]] | NDArray[np.int64]) -> NDArray[np.int64]:
    """Groups of different sizes as the rows of one array, short ones filled with -1."""
    if isinstance(groups, np.ndarray):
        return np.ascontiguousarray(groups, dtype=np.int64)
    width = max((len(group) for group in groups), default=1)
    rows = np.full((len(groups), width), -1, dtype=np.int64)
    for row, group in zip(rows, groups, strict=True):
        row[: len(group)] = group
    return rows


def many(groups: Groups, t: Tables, criteria: Criteria) -> Floats:
    """The utilities of groups of any size, short rows filled with -1."""
    sizes = (groups >= 0).sum(axis=1)
    found = np.empty(len(groups))
    for size in np.unique(sizes):
        rows = sizes == size
        found[rows] = utility(groups[rows, :size], t, criteria)
    return found


def _ways(groups: Groups, T: Floats, t: Tables) -> Floats:
    """Largest share of anybody's travel limit; 0 online, -1 where they cannot meet."""
    formats = t.format[groups]
    on_site = (formats == tables.IN_PERSON).any(axis=1)
    online = (formats == tables.ONLINE).any(axis=1)
    best = T.max(axis=1).min(axis=1)
    in_person = ~online & (best <= 1.0)
    return np.where(in_person, best, np.where(on_site, -1.0, 0.0))


def _soft(
    groups: Groups, P: Floats, t: Tables, share: Floats, n_starts: NDArray[np.uint64]
) -> Floats:
    size = groups.shape[1]
    i, j = np.triu_indices(size, 1)
    hopes = P[:, i, j, tables.HOPES]
    stated = ~np.isnan(hopes)
    n_stated = stated.sum(axis=1)
    agreed = np.where(stated, hopes, 0.0).sum(axis=1)
    full = t.limits[tables.SPARE_STARTS]
    return np.stack(
        [
            np.clip((n_starts.astype(float) - 1.0) / full, 0.0, 1.0),
            np.where(share >= 0, 1.0 - share, 0.0),
            t.size_wish[groups, size].mean(axis=1),
            np.where(n_stated > 0, agreed / np.maximum(n_stated, 1), 0.5),
            t.waiting[groups].mean(axis=1),
            1.0 - P[:, i, j, tables.MET].mean(axis=1),
        ]
    )


def _rules(
    groups: Groups, t: Tables, share: Floats, n_starts: NDArray[np.uint64]
) -> NDArray[np.int8]:
    """The first hard rule broken by each group, looked at in the order of `Rule`."""
    size = groups.shape[1]
    units = t.unit[groups]
    here = (units[:, :, None] == units[:, None, :]).sum(axis=2)
    unsure = (t.unit_size[groups] > 1) & (here != t.unit_size[groups])
    marks = t.marks[groups]
    twice = np.zeros(len(groups), np.uint64)
    once = np.zeros(len(groups), np.uint64)
    for mark in marks.T:
        twice |= once & mark
        once |= mark
    wanted = t.limits[tables.NEED_PRESCRIBER] > 0
    checks = (
        (Rule.TOO_SMALL, np.full(len(groups), size < t.limits[tables.LEAST])),
        (Rule.TOO_LARGE, size > np.minimum(t.most[groups].min(axis=1), t.limits[tables.MOST])),
        (Rule.PAIR, t.clash[groups[:, :, None], groups[:, None, :]].any(axis=(1, 2))),
        (Rule.TOGETHER, unsure.any(axis=1)),
        (Rule.ALONE, (once & ~twice) != 0),
        (Rule.PRESCRIBER, wanted & ~t.prescribes[groups].any(axis=1)),
        (Rule.HOUR, n_starts == 0),
        (Rule.PLACE, share < 0),
    )
    found = np.select([broken for _, broken in checks], [int(rule) for rule, _ in checks], 0)
    return found.astype(np.int8)
