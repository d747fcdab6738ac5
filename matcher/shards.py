"""Pools of any size: cells that are searched by themselves, anywhere.

Theory of operation.  People who meet online fall into cells by their hours, all others by where
they live, each cell halved along its longer side until it is small (a k-d tree: J. L. Bentley,
Multidimensional binary search trees, Commun. ACM 18, 1975).  Every cell is searched with tables
of its own, so that memory grows with the number of people and not with its square.  Then new
cells are made around the centres of the groups, halved along turned axes so that their borders
lie elsewhere, and searched on from the groups that stand: what the first borders parted comes
together.  Cells travel in batches to whatever `concurrent.futures.Executor` is given; the batch
of a worker that is lost is searched here.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.columns import Columns
from matcher.criteria import Criteria
from matcher.tables import ONLINE, Floats, Ints
from vocabulary import week

#: People of one cell where moves are scarce: its tables fit a core's cache.
CELL = 96
#: Where there are more moves for each person, half as many people as those, up to this: more
#: choice is worth more than the cache (1,200 people, 3.5 s of processor time: 1.5% better).
LARGE_CELL = 320
#: People that go to a worker together: some tenths of a second of work.
BATCH = 4_000
#: First temperature of the search of cells, and of the search across their borders.
HOT, MILD = 0.3, 0.05
#: Part of the moves that goes to the second search.
SECOND = 0.4


@dataclass(frozen=True)
class Batch:
    """Cells that one worker searches, one after the other.

    Attributes
    ----------
    columns : Columns
        The people of all its cells, cell by cell.
    sizes : tuple of int
        People of each cell.
    home : ndarray of shape (n,)
        The group of each to begin with, -1 for none; numbers from 0 in each cell.
    seeds : tuple of int
        One for each cell.
    """

    columns: Columns
    sizes: tuple[int, ...]
    home: Ints
    seeds: tuple[int, ...]


@dataclass(frozen=True)
class Formed:
    """The groups of a pool.

    Attributes
    ----------
    labels : ndarray of shape (n,)
        The group of each, -1 where not placed.
    value : ndarray of shape (n_groups,)
        Size times utility of each.
    """

    labels: Ints
    value: Floats

    @property
    def objective(self) -> float:
        """Sum of size times utility."""
        return float(self.value.sum())

    def groups(self) -> list[list[int]]:
        """The places of each group's members."""
        placed = np.flatnonzero(self.labels >= 0)
        placed = placed[np.argsort(self.labels[placed], kind="stable")]
        ends = np.cumsum(np.bincount(self.labels[placed], minlength=len(self.value)))
        return [part.tolist() for part in np.split(placed, ends[:-1])] if len(ends) else []


def form(
    columns: Columns,
    criteria: Criteria | None = None,
    *,
    draws: int = 60,
    seed: int = 1,
    executor: Executor | None = None,
) -> Formed:
    """Group a pool of any size.

    Parameters
    ----------
    columns : Columns
    criteria : Criteria, optional
    draws : int
        Moves tried for each person: the same seed and draws give the same groups on any
        number of workers.
    seed : int
    executor : Executor, optional
        Threads, processes or `distributed.Client.get_executor()`; here, where there is none.
    """
    rules = criteria or Criteria()
    labels = np.full(len(columns), -1, np.int64)
    value = np.zeros(0)
    most = min(max(CELL, draws // 2), LARGE_CELL)
    plans = ((cells(columns, most), HOT, 1.0 - SECOND), (None, MILD, SECOND))
    for turn, (made, hot, share) in enumerate(plans):
        here = made if made is not None else around(columns, labels, most)
        batches = _batches(columns, here, labels, np.random.SeedSequence([seed, turn]))
        each = max(1, round(draws * share))
        labels, value = _run(batches, rules, each, hot, executor, len(columns))
    return Formed(labels, value)


def cells(columns: Columns, most: int = CELL) -> list[Ints]:
    """The first cells: by hours online, by place otherwise."""
    online = (columns.format == ONLINE) | np.isnan(columns.latitude) | np.isnan(columns.longitude)
    # Who must be together goes where the first of them goes.
    online = online[columns.unit]
    here = np.arange(len(columns))
    found = halved(here[~online], _map(columns)[columns.unit][~online], most)
    return found + halved(here[online], _hours(columns.week[columns.unit[online]]), most)


def around(columns: Columns, labels: Ints, most: int = CELL) -> list[Ints]:
    """Cells around the groups' centres; whoever has no group is where they live."""
    centre = _map(columns)[columns.unit]
    placed = labels >= 0
    if placed.any():
        count = np.bincount(labels[placed])
        for axis in range(2):
            total = np.bincount(labels[placed], weights=centre[placed, axis])
            centre[placed, axis] = (total / count)[labels[placed]]
    turned = np.stack([centre.sum(axis=1), centre[:, 0] - centre[:, 1]], axis=1)
    here = np.arange(len(columns))
    return halved(here, turned, most)


def halved(here: Ints, points: Floats, most: int) -> list[Ints]:
    """Cells of at most so many people, those of one point in one cell wherever they fit."""
    open_ = [(here, points)]
    done = []
    while open_:
        each, at = open_.pop()
        if len(each) <= most:
            if len(each):
                done.append(each)
            continue
        axis = int(np.argmax(np.ptp(at, axis=0)))
        order = np.argsort(at[:, axis], kind="stable")
        middle = len(each) // 2
        along = at[order, axis]
        # The cut lies where the coordinate changes, so that a group is not cut through.
        later = middle + int(np.searchsorted(along[middle:], along[middle], side="right"))
        earlier = int(np.searchsorted(along, along[middle], side="left"))
        cut = earlier if earlier > 0 and middle - earlier <= later - middle else later
        if cut in (0, len(each)):
            cut = middle
        for part in (order[cut:], order[:cut]):
            open_.append((each[part], at[part]))
    return done


def _map(columns: Columns) -> Floats:
    """Kilometres, nearly, north and east; those whose place is not known lie apart from all."""
    middle = np.nanmean(columns.latitude) if np.isfinite(columns.latitude).any() else 0.0
    at = np.stack(
        [111.2 * columns.latitude, 111.2 * np.cos(np.radians(middle)) * columns.longitude], axis=1
    )
    nowhere = np.isnan(at).any(axis=1)
    at[nowhere] = 1e5 + 100.0 * _hours(columns.week[nowhere])
    return at


def _hours(weeks: NDArray[np.uint64]) -> Floats:
    """The mean day, and the mean half hour of the day, at which each is free."""
    total, day, time = (np.zeros(len(weeks)) for _ in range(3))
    for bit in range(week.N_SLOTS):
        free = (weeks[:, bit >> 6] >> np.uint64(bit & 63)) & np.uint64(1)
        total += free
        day += free * float(bit // week.PER_DAY)
        time += free * float(bit % week.PER_DAY)
    some = np.maximum(total, 1.0)
    return np.stack([day / some, time / some / week.PER_DAY * 7.0], axis=1)


def _batches(
    columns: Columns, here: Sequence[Ints], labels: Ints, seeds: np.random.SeedSequence
) -> list[tuple[Ints, Batch]]:
    """The cells in batches, with the people's places."""
    drawn = seeds.generate_state(len(here), np.uint64) >> np.uint64(1)
    found = []
    first = 0
    while first < len(here):
        last, n = first, 0
        while last < len(here) and (n == 0 or n + len(here[last]) <= BATCH):
            n += len(here[last])
            last += 1
        people = np.concatenate(here[first:last])
        batch = Batch(
            columns=columns.take(people),
            sizes=tuple(len(each) for each in here[first:last]),
            home=labels[people],
            seeds=tuple(int(each) + 1 for each in drawn[first:last]),
        )
        found.append((people, batch))
        first = last
    return found


def _run(
    batches: list[tuple[Ints, Batch]],
    rules: Criteria,
    draws: int,
    hot: float,
    executor: Executor | None,
    n: int,
) -> tuple[Ints, Floats]:
    """Search every batch, and number the groups through."""
    labels = np.full(n, -1, np.int64)
    values: list[Floats] = []
    n_groups = 0
    futures: list[Future[tuple[Ints, Floats]] | None] = [
        _sent(executor, batch, rules, draws, hot) for _, batch in batches
    ]
    for (people, batch), future in zip(batches, futures, strict=True):
        home, value = _result(future, batch, rules, draws, hot)
        labels[people] = np.where(home >= 0, home + n_groups, -1)
        values.append(value)
        n_groups += len(value)
    return labels, np.concatenate(values) if values else np.zeros(0)


def _sent(
    executor: Executor | None, batch: Batch, rules: Criteria, draws: int, hot: float
) -> Future[tuple[Ints, Floats]] | None:
    """A batch on its way; None where nobody takes it."""
    from matcher.cells import search_batch

    if executor is None:
        return None
    try:
        return executor.submit(search_batch, batch, rules, draws, hot)
    except RuntimeError:
        # A pool of processes that lost one takes nothing any more.
        return None


def _result(
    future: Future[tuple[Ints, Floats]] | None,
    batch: Batch,
    rules: Criteria,
    draws: int,
    hot: float,
) -> tuple[Ints, NDArray[np.float64]]:
    """What a worker found; what a lost worker had is searched here, so that nobody is lost."""
    from matcher.cells import search_batch

    if future is not None:
        try:
            return future.result()
        except KeyboardInterrupt:
            raise
        except Exception:  # whatever it died of, the search itself does not raise
            pass
    return search_batch(batch, rules, draws, hot)
