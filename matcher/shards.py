"""Pools of any size: one annealing over cells that are cut anew again and again.

Theory of operation.  People who meet online fall into cells by their hours, all others by where
they live (`matcher.carving`).  Every cell is searched with tables of its own, so that memory grows
with the number of people and not with its square.  While it cools, the cells are cut anew around
the centres of the groups that stand, along axes that turn, and searched on: what one cut parted
comes together in the next.  Cells travel in batches to whatever `concurrent.futures.Executor` is
given (`matcher.batches`).
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np

from matcher.batch import Found
from matcher.batches import Work, batches, run
from matcher.carving import around, cells, evenly
from matcher.columns import Columns
from matcher.criteria import Criteria
from matcher.pace import Turn, clocked, counted
from matcher.tables import Floats, Ints

Progress = Callable[[float, float], None]


@dataclass(frozen=True)
class Formed:
    """The groups of a pool.

    Attributes
    ----------
    labels : ndarray of shape (n,)
        The group of each, -1 where not placed.
    value : ndarray of shape (n_groups,)
        Size times utility of each.
    interrupted : bool
        Whether somebody ended the search before its time.
    """

    labels: Ints
    value: Floats
    interrupted: bool = False

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
    seconds: float | None = None,
    seed: int = 1,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> Formed:
    """Group a pool of any size.

    Parameters
    ----------
    columns : Columns
    criteria : Criteria, optional
    draws : int
        Moves tried for each person: the same seed and draws give the same groups on any
        number of workers.
    seconds : float or None
        Where given, as many moves as this time allows instead, at the pace that is measured.
    seed : int
    executor : Executor, optional
        Threads, processes or `distributed.Client.get_executor()`; here, where there is none.
    progress : callable, optional
        ``progress(share_done, objective)``.

    Returns
    -------
    Formed
        After an interruption (``KeyboardInterrupt``) the best until then, which says so.
    """
    rules = criteria or Criteria()
    formed = Formed(np.full(len(columns), -1, np.int64), np.zeros(0))
    for turn in counted(draws) if seconds is None else clocked(seconds):
        heard = _Heard(formed, turn, progress)
        work = Work(rules, turn.draws, turn.hot, turn.cold)
        seeds = np.random.SeedSequence([seed, turn.number])
        try:
            here = _cut(columns, formed.labels, turn)
            made = batches(columns, here, formed.labels, seeds, turn.draws)
            run(made, work, executor, heard.take)
        except KeyboardInterrupt:
            return replace(heard.so_far(), interrupted=True)
        formed = heard.so_far()
    return formed


def _cut(columns: Columns, labels: Ints, turn: Turn) -> list[Ints]:
    """The cells of a turn."""
    most = evenly(len(columns), turn.cell)
    if turn.number == 0:
        return cells(columns, most)
    return around(columns, labels, most, turn.number)


class _Heard:
    """What the batches of one turn have come to by now."""

    def __init__(self, before: Formed, turn: Turn, progress: Progress | None) -> None:
        self._before, self._turn, self._progress = before, turn, progress
        self._done = np.zeros(len(before.labels), dtype=bool)
        self._values: list[tuple[int, Ints, Ints, Floats]] = []
        self._worth = 0.0

    def take(self, people: Ints, found: Found) -> None:
        """A batch that is done."""
        home, value = found
        self._done[people] = True
        # The first of a batch's people names it, so that the order of coming changes nothing.
        self._values.append((int(people[0]), people[home >= 0], home[home >= 0], value))
        self._worth += float(value.sum())
        if self._progress is not None:
            share = float(self._done.mean())
            begins, ends = self._turn.begins, self._turn.ends
            worth = self._worth + (1.0 - share) * self._before.objective
            self._progress(begins + (ends - begins) * share, worth)

    def so_far(self) -> Formed:
        """The groups of all batches that are done, and those before of everybody else."""
        values: list[Floats] = []
        labels = np.full(len(self._done), -1, np.int64)
        n_groups = 0
        for _, people, home, value in sorted(self._values, key=lambda each: each[0]):
            labels[people] = home + n_groups
            values.append(value)
            n_groups += len(value)
        stands = self._standing()
        if len(stands):
            number = np.full(len(self._before.value), -1, np.int64)
            number[stands] = n_groups + np.arange(len(stands))
            old = ~self._done & (self._before.labels >= 0)
            labels[old] = number[self._before.labels[old]]
            values.append(self._before.value[stands])
        return Formed(labels, np.concatenate(values) if values else np.zeros(0))

    def _standing(self) -> Ints:
        """The groups before this turn of which nobody was searched again."""
        labels = self._before.labels
        touched = np.zeros(len(self._before.value), dtype=bool)
        touched[labels[self._done & (labels >= 0)]] = True
        return np.flatnonzero(~touched)
