import gzip
import json
import subprocess
import sys
import time
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from matcher.mdgp import Instance, InstanceError, objective, read
from matcher.mdgp_search import Budget, solve

BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "mdgp.py"
MOVES = Budget(0.0, moves=300_000)


def random_instance(n, bounds, seed=1):
    """Distances between points of a plane, as in the class Geo."""
    points = np.random.default_rng(seed).uniform(0, 10, (n, 3))
    D = np.linalg.norm(points[:, None] - points, axis=2)
    return Instance("small", D, np.array(bounds, dtype=np.int64))


def written(instance, path):
    """An instance as a file of the published format."""
    n = len(instance.D)
    head = f"{n} {instance.n_groups} ds {' '.join(map(str, instance.bounds.ravel()))}"
    rows = [f"{i} {j} {instance.D[i, j]}" for i, j in combinations(range(n), 2)]
    with gzip.open(path, "wt") as out:
        out.write("\n".join([head, *rows]) + "\n")
    return path


def best_of_all(instance):
    """The optimum by trying every division: for nine elements."""
    n, g = len(instance.D), instance.n_groups
    best = 0.0
    for code in range(g**n):
        group = np.array([code // g**k % g for k in range(n)])
        size = np.bincount(group, minlength=g)
        if (size >= instance.bounds[:, 0]).all() and (size <= instance.bounds[:, 1]).all():
            best = max(best, objective(instance, group))
    return best


@pytest.mark.parametrize("bounds", [[(3, 3)] * 3, [(2, 4), (2, 5), (1, 3)]])
def test_small_instance_is_divided_as_well_as_trying_everything(bounds):
    """What the annealing finds on nine elements is the optimum."""
    instance = random_instance(9, bounds)
    found = solve(instance, MOVES)

    assert found.objective == pytest.approx(best_of_all(instance), abs=1e-9)


def test_sizes_stay_within_their_bounds_and_the_objective_is_the_sum():
    """Every element has one group, and the value told is that of the distances."""
    instance = random_instance(30, [(6, 10), (5, 10), (6, 8), (5, 8), (6, 6)])
    found = solve(instance, MOVES)
    size = np.bincount(found.group, minlength=5)

    assert (size >= instance.bounds[:, 0]).all()
    assert (size <= instance.bounds[:, 1]).all()
    inside = [instance.D[i, j] for g in found.groups(5) for i, j in combinations(g, 2)]
    assert found.objective == pytest.approx(sum(inside), abs=1e-6)


def test_same_seed_and_moves_give_the_same_division():
    """A run by counted moves can be repeated to the letter."""
    instance = random_instance(40, [(10, 10)] * 4)
    first, second = (solve(instance, MOVES, seed=7) for _ in range(2))

    assert first.group.tolist() == second.group.tolist()


def test_benchmark_prints_one_line_of_a_whole_division(tmp_path):
    """The command reads the published format and says what its groups come to."""
    instance = random_instance(20, [(4, 6)] * 4)
    path = written(instance, tmp_path / "small.txt.gz")
    given = [sys.executable, str(BENCHMARK), str(path), "--seconds", "0.5"]
    line = json.loads(subprocess.run(given, capture_output=True, text=True, check=True).stdout)
    group = np.empty(20, dtype=np.int64)
    for number, members in enumerate(line["groups"]):
        group[members] = number

    assert sorted(i for members in line["groups"] for i in members) == list(range(20))
    assert line["instance"] == "small"
    assert line["objective"] == pytest.approx(objective(read(path), group), abs=1e-2)


@pytest.mark.parametrize(
    "text", ["", "3 1 ss\n0 1 2\n", "4 2 ss 1 1 1 1\n0 1 2\n", "two 1 ss 2 2\n"]
)
def test_file_of_another_kind_is_refused(tmp_path, text):
    """A file that cannot be read, or sizes that cannot be kept, end in one stated error."""
    path = tmp_path / "bad.txt"
    path.write_text(text)

    with pytest.raises(InstanceError):
        read(path)


def test_budget_of_work_ends_by_the_threads_own_clock():
    """On a busy machine a budget of processor time gives what an idle one would."""
    instance = random_instance(30, [(6, 6)] * 5)
    began, work = time.monotonic(), time.process_time()
    solve(instance, Budget(0.2, clock=time.thread_time), workers=2)
    work = time.process_time() - work

    assert 0.2 < work < 2.0 + 0.5 * (time.monotonic() - began)


def test_a_folder_of_instances_ends_with_the_median_gap(tmp_path):
    """Every instance is held to the best ever seen, and the last line sums up."""
    for seed in (1, 2):
        instance = random_instance(12, [(4, 4)] * 3, seed)
        written(instance, tmp_path / f"small_{seed}.txt.gz")
    done = subprocess.run(
        [sys.executable, str(BENCHMARK), str(tmp_path), "--seconds", "0.1", "--work"],
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]

    assert ["small_1", "small_2"] == [line["instance"] for line in lines[:2]]
    assert {"instances": 2, "median_gap_percent": 0.0, "worst_gap_percent": 0.0} == lines[2]
