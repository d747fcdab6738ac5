"""The search of the cells of a batch: what a worker does.

Importing this module loads the compiler.
"""

from __future__ import annotations

import numpy as np
from threadpoolctl import threadpool_limits

from matcher import annealing_loops
from matcher.annealing import COLD, ground_of
from matcher.chain import Chain, Ground, new_chain
from matcher.criteria import Criteria
from matcher.kernel import many
from matcher.pairs import tables_of
from matcher.shards import Batch
from matcher.tables import Floats, Ints, Tables

#: A cell keeps no groups for a last packing.
_KEPT = 1


def search_batch(batch: Batch, criteria: Criteria, draws: int, hot: float) -> tuple[Ints, Floats]:
    """Search the cells of a batch.

    Returns
    -------
    home : ndarray of shape (n,)
        The group of each, numbered through the batch, -1 for none.
    value : ndarray of shape (n_groups,)
        Size times utility.
    """
    # Products of matrices this small take twice as long on two threads as on one.
    with threadpool_limits(1):
        return _search_batch(batch, criteria, draws, hot)


def _search_batch(batch: Batch, criteria: Criteria, draws: int, hot: float) -> tuple[Ints, Floats]:
    homes, values = [], []
    first = n_groups = 0
    for size, seed in zip(batch.sizes, batch.seeds, strict=True):
        rows = np.arange(first, first + size)
        part = batch.columns.take(rows)
        t = tables_of(part, criteria)
        ground = ground_of(t, criteria, part.takes_part)
        home, value = _search(t, ground, batch.home[rows], draws, hot, seed)
        homes.append(np.where(home >= 0, home + n_groups, -1))
        values.append(value)
        n_groups += len(value)
        first += size
    return np.concatenate(homes), np.concatenate(values)


def _search(
    t: Tables, ground: Ground, home: Ints, draws: int, hot: float, seed: int
) -> tuple[Ints, Floats]:
    c = new_chain(len(home), ground.least, _KEPT, seed)
    _seat(c, t, home)
    if len(ground.people) >= ground.least:
        annealing_loops.anneal(c, ground, t, hot, COLD, draws * len(ground.people))
    return _groups(c.best, t)


def _seat(c: Chain, t: Tables, home: Ints) -> None:
    """Put the groups that stand into a chain; what two cells share is let go."""
    members, _ = _rows(home)
    utility = many(members, t)
    slot = 0
    for row, worth in zip(members, utility, strict=True):
        inside = row[row >= 0]
        if worth < 0 or slot == len(c.sizes):
            continue
        c.members[slot, : len(inside)] = inside
        c.sizes[slot] = len(inside)
        c.value[slot] = worth * len(inside)
        c.home[inside] = slot
        slot += 1
    c.lead[:] = c.value.sum()
    c.best[:] = c.home


def _groups(home: Ints, t: Tables) -> tuple[Ints, Floats]:
    """Groups numbered from 0, with their values."""
    members, numbers = _rows(home)
    value = many(members, t) * (members >= 0).sum(axis=1)
    found = np.full(len(home), -1, np.int64)
    placed = home >= 0
    found[placed] = np.searchsorted(numbers, home[placed])
    return found, value


def _rows(home: Ints) -> tuple[Ints, Ints]:
    """The groups as rows filled with -1, and their numbers."""
    placed = np.flatnonzero(home >= 0)
    placed = placed[np.argsort(home[placed], kind="stable")]
    numbers, begin, size = np.unique(home[placed], return_index=True, return_counts=True)
    members = np.full((len(numbers), int(size.max(initial=1))), -1, np.int64)
    for column in range(members.shape[1]):
        rows = size > column
        members[rows, column] = placed[begin[rows] + column]
    return members, numbers
