from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import pytest

from matcher import shards
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
    assert formed.value == pytest.approx(utility * sizes, abs=1e-9)
    assert (formed.labels >= 0).sum() > 0.8 * N


def test_first_cells_hold_everybody_once_and_units_whole(columns):
    """Nobody is lost between cells, and who must be together is in one."""
    here = shards.cells(columns)
    cell = np.empty(N, dtype=int)
    for number, each in enumerate(here):
        cell[each] = number

    assert sorted(np.concatenate(here).tolist()) == list(range(N))
    assert max(len(each) for each in here) <= shards.CELL
    assert cell.tolist() == cell[columns.unit].tolist()


def test_second_cells_cut_through_no_group(columns, formed):
    """A group stands whole in one of the cells made around the centres."""
    for each in shards.around(columns, formed.labels):
        inside = set(each.tolist())
        for group in members(formed.labels):
            assert not inside & set(group) or set(group) <= inside


def test_second_search_never_loses_what_the_first_found(columns):
    """The groups that stand are where the second search begins, and it keeps the best it saw."""
    first = shards.form(columns, draws=DRAWS)
    batches = shards._batches(
        columns, shards.around(columns, first.labels), first.labels, np.random.SeedSequence(5)
    )
    _, value = shards._run(batches, Criteria(), 1, 0.05, None, N)

    assert value.sum() >= first.objective - 1e-9


@pytest.mark.parametrize("executor", [Lost(), Broken()])
def test_lost_worker_loses_nobody(columns, formed, executor):
    """What a worker had when it died is searched here, to the same groups."""
    again = shards.form(columns, draws=DRAWS, executor=executor)

    assert formed.labels.tolist() == again.labels.tolist()


def test_threads_change_nothing(columns, formed, monkeypatch):
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

    assert formed.labels.tolist() == again.labels.tolist()


def test_pool_above_six_hundred_is_solved_in_cells(make_pool, monkeypatch):
    """One call for any size: a large pool gives groups that keep the rules, repeatably."""
    from matcher import solve

    monkeypatch.setattr(solve, "_WHOLE", 100)
    scorer = Scorer(make_pool(150, seed=2), Criteria())
    first, second = (solve._search(scorer, 1, None, 1, None, None) for _ in range(2))

    assert first == second
    assert (scorer.many(first) >= Criteria().floor).all()
