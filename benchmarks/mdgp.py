"""Maximally diverse groups: instances solved, as JSON lines.

``python benchmarks/mdgp.py INSTANCE [--seconds S] [--seed N] [--workers N] [--moves N] [--work]``;
INSTANCE is a file in the published format, plain or gzipped; ``--moves`` counts work for each
worker instead of time, so that a run can be repeated to the letter; ``--work`` counts each
worker's processor time instead of the clock's, so that a busy machine gives what an idle one
would.  The objective is summed from the distances alone.

Where INSTANCE is a folder, every instance in it is solved, in 3 seconds up to 120 elements, 20 up
to 240 and 50 beyond (or ``--seconds``), held to the best objective ever seen
(``mdgp_best.tsv`` beside this file), and a last line tells the median gap.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from matcher.mdgp import InstanceError, read
from matcher.mdgp_search import Budget, solve

#: Elements and the seconds that instances up to that many have.
ALLOWED = ((120, 3.0), (240, 20.0), (10**9, 50.0))
BEST = Path(__file__).with_name("mdgp_best.tsv")


def solved(path: Path, given: argparse.Namespace) -> dict[str, object]:
    """Read and divide one instance; the line to print."""
    began, work = time.monotonic(), time.process_time()
    instance = read(path)
    seconds = given.seconds or next(s for most, s in ALLOWED if len(instance.D) <= most)
    clock: Callable[[], float] = time.thread_time if given.work else time.monotonic
    spent = 0.0 if given.work else time.monotonic() - began
    moves = None if given.moves is None else int(given.moves)
    budget = Budget(max(0.0, seconds - spent), moves, clock)
    found = solve(instance, budget, seed=given.seed, workers=given.workers)
    return {
        "instance": instance.name,
        "objective": round(found.objective, 3),
        "groups": found.groups(instance.n_groups),
        "seconds": round(time.monotonic() - began, 3),
        "cpu_seconds": round(time.process_time() - work, 3),
    }


def best_seen() -> dict[str, float]:
    """The best objective ever seen of each instance."""
    rows = [line.split("\t") for line in BEST.read_text().splitlines()[1:]]
    return {row[0]: float(row[1]) for row in rows}


def survey(folder: Path, given: argparse.Namespace) -> None:
    """Every instance of a folder, each with its gap, and the median of the gaps."""
    known, gaps = best_seen(), []
    for path in sorted(folder.glob("*.txt*")):
        line = solved(path, given)
        del line["groups"]
        objective = float(str(line["objective"]))
        best = max(known.get(str(line["instance"]), objective), objective)
        gaps.append(100.0 * (best - objective) / best)
        line |= {"best": best, "gap_percent": round(gaps[-1], 4)}
        print(json.dumps(line), flush=True)
    if gaps:
        median, worst = statistics.median(gaps), max(gaps)
        told = {"median_gap_percent": round(median, 4), "worst_gap_percent": round(worst, 4)}
        print(json.dumps({"instances": len(gaps), **told}))


def main() -> None:
    """Solve one instance, or all of a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("instance", type=Path)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--moves", type=float)
    parser.add_argument("--work", action="store_true")
    given = parser.parse_args()
    try:
        if given.instance.is_dir():
            survey(given.instance, given)
        else:
            print(json.dumps(solved(given.instance, given)))
    except (InstanceError, OSError) as error:
        parser.error(str(error))


if __name__ == "__main__":
    main()
