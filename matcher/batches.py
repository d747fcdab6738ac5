"""Cells on their way to workers, and what becomes of those whose worker is lost."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass

import numpy as np

from matcher.batch import Batch, Found
from matcher.columns import Columns
from matcher.criteria import Criteria
from matcher.tables import Ints

#: People that go to a worker together at most, and moves tried for all of them together: some
#: tenths of a second, so that an interruption or the end of the time is soon heard.
PEOPLE, MOVES = 4_000, 300_000
#: Batches that a small pool is parted into at least, so that no core stands idle.
FEWEST = 8
#: Seconds between two looks at what is done.
LOOK = 0.1


@dataclass(frozen=True)
class Work:
    """What is done with every batch.

    Attributes
    ----------
    criteria : Criteria
    draws : int
        Moves tried for each person.
    hot, cold : float
        Temperatures in the unit of the objective.
    """

    criteria: Criteria
    draws: int
    hot: float
    cold: float

    def search(self, batch: Batch) -> Found:
        """Search a batch here."""
        from matcher.cells import search_batch

        return search_batch(batch, self.criteria, self.draws, self.hot, self.cold)


def batches(
    columns: Columns, here: Sequence[Ints], labels: Ints, seeds: np.random.SeedSequence, draws: int
) -> Iterator[tuple[Ints, Batch]]:
    """The cells in batches, with the people's places.

    Every cell has a seed of its own, so that the batches change nothing of what is found.
    """
    everybody = sum(len(each) for each in here)
    room = min(PEOPLE, MOVES // draws, -(-everybody // FEWEST))
    drawn = seeds.generate_state(len(here), np.uint64) >> np.uint64(2)
    first = 0
    while first < len(here):
        last, n = first, 0
        while last < len(here) and (n == 0 or n + len(here[last]) <= room):
            n += len(here[last])
            last += 1
        people = np.concatenate(here[first:last])
        yield (
            people,
            Batch(
                columns=columns.take(people),
                sizes=tuple(len(each) for each in here[first:last]),
                home=labels[people],
                seeds=tuple(int(each) + 1 for each in drawn[first:last]),
            ),
        )
        first = last


def run(
    made: Iterator[tuple[Ints, Batch]],
    work: Work,
    executor: Executor | None,
    took: Callable[[Ints, Found], None],
) -> None:
    """Search every batch; each is handed over as soon as it is done.

    Parameters
    ----------
    executor : Executor or None
        Here, where there is none.  What a lost worker had is searched by threads of this process.
    took : callable
        ``took(people, found)``.

    Raises
    ------
    KeyboardInterrupt
        After what was not begun has been called back.
    """
    if executor is None:
        for people, batch in made:
            took(people, work.search(batch))
        return
    lost = _over(executor, made, work, took)
    if lost:
        with ThreadPoolExecutor(os.cpu_count()) as threads:
            failed = _over(threads, iter(lost), work, took)
        for people, batch in failed:
            took(people, work.search(batch))


def _over(
    executor: Executor,
    made: Iterator[tuple[Ints, Batch]],
    work: Work,
    took: Callable[[Ints, Found], None],
) -> list[tuple[Ints, Batch]]:
    """Send batches and take what comes back; those that did not."""
    lost: list[tuple[Ints, Batch]] = []
    sent: dict[Future[Found], tuple[Ints, Batch]] = {}
    try:
        for people, batch in made:
            try:
                sent[executor.submit(work.search, batch)] = people, batch
            except RuntimeError:
                # A pool of processes that lost one takes nothing any more.
                lost.append((people, batch))
            _collect(sent, 0.0, took, lost)
        while sent:
            _collect(sent, LOOK, took, lost)
    except KeyboardInterrupt:
        for future in sent:
            future.cancel()
        raise
    return lost


def _collect(
    sent: dict[Future[Found], tuple[Ints, Batch]],
    timeout: float,
    took: Callable[[Ints, Found], None],
    lost: list[tuple[Ints, Batch]],
) -> None:
    """Take what is done by now."""
    for future in wait(sent, timeout, return_when="FIRST_COMPLETED").done:
        people, batch = sent.pop(future)
        error = future.exception()
        if error is None:
            took(people, future.result())
        elif isinstance(error, Exception):
            # Whatever the worker died of: the search itself does not raise.
            lost.append((people, batch))
        else:
            raise error
