import os
import signal
import time
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor

import numpy as np
import pytest

from matcher import carving, shards
from matcher.batches import Work, batches, run
from matcher.columns import encode
from matcher.criteria import Criteria
from matcher.score import Scorer

N = 240
DRAWS = 20


@pytest.fixture(scope="module")
def people(make_pool):
    return make_pool(N, seed=4)


@pytest.fixture(scope="module")
def columns(people):
    return encode(people)


@pytest.fixture(scope="module")
def formed(columns):
    return shards.form(columns, draws=DRAWS)


class Lost:
    """An executor whose workers all die with their work."""

    def submit(self, *_):
        """Take the work and lose it."""
        future = Future()
        future.set_exception(OSError("worker gone"))
        return future


class Killed(ProcessPoolExecutor):
    """Processes that are killed outright as soon as they have work."""

    def submit(self, *given):
        """Take the work and kill every worker."""
        future = super().submit(*given)
        for process in list((self._processes or {}).values()):
            os.kill(process.pid, signal.SIGKILL)
        return future


class Killing:
    """An executor of which one process is killed when the first work has been sent."""

    def __init__(self, inner, victim):
        self.inner, self.victim, self.sent = inner, victim, 0

    def submit(self, *given):
        """Send the work on; after the first, kill."""
        future = self.inner.submit(*given)
        self.sent += 1
        if self.sent == 1:
            os.kill(self.victim, signal.SIGKILL)
        return future


class Broken:
    """An executor that takes nothing any more."""

    def submit(self, *_):
        """Refuse."""
        raise RuntimeError("pool is broken")


def members(labels):
    return [np.flatnonzero(labels == k).tolist() for k in range(labels.max() + 1)]


def test_groups_of_all_cells_keep_the_rules_and_are_worth_what_is_said(people, formed):
    """Scored again with all people at once, each group has the value its cell gave it."""
    groups = members(formed.labels)
    utility = Scorer(people, Criteria()).many(groups)

    assert (utility >= Criteria().floor).all()
    sizes = np.array([len(group) for group in groups])
    assert formed.value == pytest.approx(utility * sizes, rel=1e-6)
    assert (formed.labels >= 0).sum() > 0.8 * N


def test_first_cells_hold_everybody_once_and_units_whole(columns):
    """Nobody is lost between cells, and who must be together is in one."""
    here = carving.cells(columns, 96)
    cell = np.empty(N, dtype=int)
    for number, each in enumerate(here):
        cell[each] = number

    assert sorted(np.concatenate(here).tolist()) == list(range(N))
    assert max(len(each) for each in here) <= 96
    assert cell.tolist() == cell[columns.unit].tolist()


@pytest.mark.parametrize("turn", [1, 2])
def test_later_cells_cut_through_no_group(columns, formed, turn):
    """A group stands whole in one of the cells made around the centres, however axes turn."""
    for each in carving.around(columns, formed.labels, 96, turn):
        inside = set(each.tolist())
        for group in members(formed.labels):
            assert not inside & set(group) or set(group) <= inside


@pytest.mark.parametrize("turn", [1, 2, 3, 4])
def test_a_half_with_hardly_too_many_is_not_halved_again(columns, formed, turn):
    """One worker would wait while another searches the half that was left whole."""
    half = N // 2
    here = carving.around(columns, formed.labels, carving.evenly(N, half), turn)

    assert 2 == len(here)
    assert max(len(each) for each in here) <= 1.1 * half


def test_people_of_one_place_are_cut_into_cells_all_the_same():
    """Where no coordinate tells people apart, the order does."""
    here = carving.halved(np.arange(50), np.zeros((50, 2)), 8)

    assert sorted(np.concatenate(here).tolist()) == list(range(50))
    assert max(len(each) for each in here) <= 8


def test_later_search_never_loses_what_the_first_found(columns, formed):
    """The groups that stand are where a later turn begins, and it keeps the best it saw."""
    here = carving.around(columns, formed.labels, 96)
    made = batches(columns, here, formed.labels, np.random.SeedSequence(5), 1)
    values = []
    run(made, Work(Criteria(), 1, 0.05, 0.01), None, lambda _, found: values.extend(found[1]))

    assert sum(values) >= formed.objective - 1e-9


def test_clock_ends_the_search(columns):
    """With a time the pace is measured, and the end kept."""
    began = time.monotonic()
    formed = shards.form(columns, seconds=0.5)

    # A turn that other work delays may run over; one that ignored the clock would not end.
    assert time.monotonic() - began < 5.0
    assert (formed.labels >= 0).sum() > 0.8 * N


@pytest.mark.parametrize("workers", [0, 2])
def test_interruption_keeps_the_best_so_far(people, columns, workers):
    """Ctrl-C in the middle of a later turn: groups that keep the rules, nobody twice, and said."""
    told = []

    def progress(share, objective):
        told.append(objective)
        if share > 0.6:
            raise KeyboardInterrupt

    with ThreadPoolExecutor(2) as pool:
        formed = shards.form(
            columns, draws=DRAWS, executor=pool if workers else None, progress=progress
        )

    assert formed.interrupted
    groups = members(formed.labels)
    utility = Scorer(people, Criteria()).many(groups)
    assert formed.value == pytest.approx(utility * [len(group) for group in groups], rel=1e-6)
    assert formed.objective > 0.5 * told[-1] > 0.0


@pytest.mark.parametrize("executor", [Lost(), Broken()])
def test_lost_worker_loses_nobody(columns, formed, executor):
    """What a worker had when it died is searched here, to the same groups."""
    again = shards.form(columns, draws=DRAWS, executor=executor)

    assert formed.labels.tolist() == again.labels.tolist()


def test_processes_killed_outright_lose_nobody(columns, formed):
    """SIGKILL of every worker breaks the pool; the groups are those of an undisturbed search."""
    with Killed(2) as pool:
        again = shards.form(columns, draws=DRAWS, executor=pool)

    assert formed.labels.tolist() == again.labels.tolist()


def test_error_of_the_search_itself_is_told(columns, monkeypatch):
    """What fails on the workers and here is no lost worker: nobody is left out in silence."""

    def fail(*_):
        raise ValueError("no such cell")

    monkeypatch.setattr(Work, "search", fail)

    with pytest.raises(ValueError, match="no such cell"):
        shards.form(columns, draws=DRAWS, executor=Lost())


def test_threads_change_nothing(columns, formed):
    """The same seed and draws, the same groups on any number of workers."""
    with ThreadPoolExecutor(2) as pool:
        again = shards.form(columns, draws=DRAWS, executor=pool)

    assert formed.labels.tolist() == again.labels.tolist()


def test_dask_cluster_of_processes_changes_nothing(columns, formed):
    """One argument sends the cells to separate processes of a cluster."""
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        again = shards.form(columns, draws=DRAWS, executor=client.get_executor())
        # Then one of its two processes is killed outright while it has work.
        victim = next(iter(client.run(os.getpid).values()))
        killing = Killing(client.get_executor(), victim)
        bereft = shards.form(columns, draws=DRAWS, executor=killing)

    assert formed.labels.tolist() == again.labels.tolist()
    assert formed.labels.tolist() == bereft.labels.tolist()
    assert killing.sent > 1
