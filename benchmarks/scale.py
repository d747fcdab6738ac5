"""How large pools are formed: one JSON line for each measure.

``python benchmarks/scale.py columns N [--draws D] [--seconds S] [--workers W]`` forms groups of a
pool of N as columns over processes; ``whole N [--seconds S]`` holds cells for S seconds on threads
to one global search of 15 seconds; ``call N [--seconds S]`` makes the ordinary call on N people as
objects, with everything that is told of them; ``csv N [--seconds S] [--seed N]`` writes a file of N
people and has the command group them, from reading it to the last line of its JSON.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
from matching import HOURS, LICENCES, many_columns, people, tell

from matcher import annealing
from matcher.candidate import Format
from matcher.columns import encode
from matcher.pool import REQUIRED
from matcher.score import Scorer
from matcher.shards import form
from matcher.solve import solve
from vocabulary import orientations, places

#: The time that a search of all together has.
WHOLE_SECONDS = 15.0


def columns(n: int, draws: int, seconds: float | None, workers: int) -> None:
    """Form the groups of a pool of columns on some processes."""
    pool_of = many_columns(n)
    with ProcessPoolExecutor(workers) as pool:
        # Warm: every process loads the compiled loops before the clock starts.
        form(many_columns(8000 * workers), draws=4, executor=pool)
        before = _cpu(pool)
        began = time.monotonic()
        formed = form(pool_of, draws=draws, seconds=seconds, executor=pool)
        took = time.monotonic() - began
        cpu, memory = _cpu(pool) - before, _peak_megabytes(pool)
    tell(
        measure="columns",
        people=n,
        workers=workers,
        draws=draws if seconds is None else None,
        seconds=round(took, 2),
        cpu_seconds=round(cpu, 2),
        peak_megabytes=round(memory),
        groups=len(formed.value),
        placed=round(float((formed.labels >= 0).mean()), 4),
        objective=round(formed.objective, 2),
        a_person=round(formed.objective / n, 4),
    )


def _pids(pool: ProcessPoolExecutor) -> list[int]:
    return [os.getpid(), *(pool._processes or {})]


def _cpu(pool: ProcessPoolExecutor) -> float:
    """Processor seconds of this process and of the workers, who still live."""
    ticks = 0
    for pid in _pids(pool):
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _peak_megabytes(pool: ProcessPoolExecutor) -> float:
    """The largest resident sets of all processes together, what they share counted for each."""
    total = 0
    for pid in _pids(pool):
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        total += next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))
    return total / 1024


def whole(n: int, seconds: float, seed: int) -> None:
    """Cells for some seconds against one search of everybody, in one run."""
    candidates = people(n, seed)
    pool_of, scorer = encode(candidates), Scorer(candidates)
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        form(pool_of, draws=2, executor=threads)
        began, cpu = time.monotonic(), time.process_time()
        ours = form(pool_of, seconds=seconds, seed=seed, executor=threads)
        took, used = time.monotonic() - began, time.process_time() - cpu
    annealing.search(scorer, annealing.Budget(0.0, steps=1))
    cpu = time.process_time()
    groups = annealing.search(scorer, annealing.Budget(WHOLE_SECONDS), seed=seed)
    theirs = scorer.objective(groups)
    tell(
        measure="whole",
        people=n,
        seconds=round(took, 2),
        cpu_seconds=round(used, 2),
        objective=round(ours.objective, 2),
        whole_seconds=WHOLE_SECONDS,
        whole_cpu_seconds=round(time.process_time() - cpu, 2),
        whole_objective=round(theirs, 2),
        ratio=round(ours.objective / theirs, 4),
    )


def call(n: int, seconds: float, seed: int) -> None:
    """The ordinary call, from people to everything that is told of them."""
    kinds = people(min(n, 2000), seed)
    pool_of = [
        # Far enough apart that no two copies of a town are one.
        replace(
            kinds[i % len(kinds)],
            id=f"p{i}",
            not_with=frozenset(),
            latitude=(kinds[i % len(kinds)].latitude or 0.0) + i // len(kinds) % 30 * 0.01,
        )
        for i in range(n)
    ]
    began, cpu = time.monotonic(), time.process_time()
    found = solve(pool_of, seconds=seconds, seed=seed)
    tell(
        measure="call",
        people=n,
        seconds=round(time.monotonic() - began, 2),
        cpu_seconds=round(time.process_time() - cpu, 2),
        peak_megabytes=round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
        placed=round(found.placed / n, 4),
        objective=round(found.objective, 2),
    )


def as_file(n: int, seconds: float | None, seed: int) -> None:
    """The command, in a process of its own: a pool file in, a file of JSON out."""
    with tempfile.TemporaryDirectory() as folder:
        pool, out = Path(folder, "pool.csv"), Path(folder, "groups.json")
        write_pool(pool, n, seed)
        command = [str(Path(sys.executable).with_name("peercircle")), "match", str(pool)]
        command += ["--out", str(out), "--seed", str(seed)]
        command += ["--seconds", str(seconds)] if seconds else []
        began = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        took = time.monotonic() - began
        # Of the one child that has ended: the command.
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        megabytes = round(out.stat().st_size / 1e6)
        found = json.loads(out.read_text())
    members = [one for group in found["groups"] for one in group["members"]]
    names = {*members, *(one["id"] for one in found["unplaced"])}
    tell(
        measure="csv",
        people=n,
        seconds=round(took, 2),
        cpu_seconds=round(used.ru_utime + used.ru_stime, 2),
        peak_megabytes=round(used.ru_maxrss / 1024),
        json_megabytes=megabytes,
        groups=len(found["groups"]),
        placed=round(len(members) / n, 4),
        # Nobody twice, nobody lost, and every reason a sentence.
        everybody_told=len(names) == n == len(members) + len(found["unplaced"])
        and all(one["why"].endswith(".") for one in found["unplaced"]),
        objective=round(found["objective"], 2),
    )


def write_pool(path: Path, n: int, seed: int) -> None:
    """A file of people spread over a country, as many to the square kilometre as in towns."""
    rng = np.random.default_rng(seed)
    side = 0.5 * max(1.0, (n / 1000) ** 0.5)
    towns = [each for each in places.places() if each.kind == "city"][:6]
    ways = [each.name for each in orientations.orientations()]
    town = [towns[k] for k in rng.choice(6, n, p=[0.4, 0.2, 0.1, 0.1, 0.1, 0.1])]
    held = rng.integers(0, len(ways), (n, 3)).tolist()
    columns = (
        [f"p{i}" for i in range(n)],
        rng.integers(0, 45, n).tolist(),
        [LICENCES[k] for k in rng.integers(0, len(LICENCES), n)],
        [
            ";".join({ways[k]: None for k in some[:many]})
            for some, many in zip(held, rng.integers(1, 4, n), strict=True)
        ],
        [each.name for each in town],
        [
            f"{each.latitude + up:.5f}"
            for each, up in zip(town, rng.uniform(0, side, n), strict=True)
        ],
        [
            f"{each.longitude + e:.5f}"
            for each, e in zip(town, rng.uniform(0, side, n), strict=True)
        ],
        rng.choice([15, 30, 45, 60], n).tolist(),
        [list(Format)[k].value for k in rng.choice(3, n, p=[0.2, 0.2, 0.6])],
        [HOURS[k] for k in rng.integers(0, len(HOURS), n)],
    )
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(REQUIRED)
        writer.writerows(zip(*columns, strict=True))


def main() -> None:
    """Run one measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measure", choices=("columns", "whole", "call", "csv"))
    parser.add_argument("n", type=int, nargs="?", default=1200)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--draws", type=int, default=60)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.measure == "columns":
        columns(given.n, given.draws, given.seconds, given.workers)
    elif given.measure == "whole":
        whole(given.n, given.seconds or 2.0, given.seed)
    elif given.measure == "csv":
        as_file(given.n, given.seconds, given.seed)
    else:
        call(given.n, given.seconds or 10.0, given.seed)


if __name__ == "__main__":
    main()
