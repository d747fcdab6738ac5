"""How near the search comes to the proof, and to long runs: one JSON line a pool.

``python benchmarks/search.py proof [PEOPLE ...] [--seeds N]`` proves pools with all hard rules
(`sensitivity.pool`) and searches each again in a tenth of the proof's time.
``python benchmarks/search.py long [PEOPLE ...] [--seconds 5] [--long 60] [--seeds N]`` holds
searches of some seconds on pools with every rule (`matching.people`) to the best of all and of one
long search.  Work is the processor time of both cores together.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from matching import people
from sensitivity import pool

from matcher import annealing
from matcher.proof import prove
from matcher.ready import ready
from matcher.score import Scorer

Found = TypeVar("Found")


def timed(what: Callable[[], Found]) -> tuple[Found, float, float]:
    """What a call gives, its seconds on the clock and its work."""
    clock, work = time.monotonic(), time.process_time()
    found = what()
    return found, time.monotonic() - clock, time.process_time() - work


def against_proof(n: int, seed: int) -> dict[str, object]:
    """One pool proved, then searched in a tenth of that time."""
    scorer = Scorer(pool(n, seed))
    proof, clock, work = timed(lambda: prove(scorer))
    budget = annealing.Budget(0.1 * clock)
    groups, _, searching = timed(lambda: annealing.search(scorer, budget, seed=seed))
    searched = scorer.objective(groups)
    return {
        "measure": "proof",
        "people": n,
        "seed": seed,
        "optimal": proof.optimal,
        "proved": round(proof.value, 4),
        "searched": round(searched, 4),
        "share": round(searched / proof.value, 4),
        "work_proving": round(work, 2),
        "work_searching": round(searching, 2),
    }


def against_long(n: int, seconds: float, long: float, seeds: int) -> dict[str, object]:
    """Short searches of one pool, and the best of all and of a long one."""
    scorer = Scorer(people(n, 1))

    def searched(seconds: float, seed: int) -> float:
        return scorer.objective(annealing.search(scorer, annealing.Budget(seconds), seed=seed))

    runs = [timed(partial(searched, seconds, seed)) for seed in range(1, seeds + 1)]
    last = searched(long, seeds + 1)
    best = max(last, *(found for found, _, _ in runs))
    return {
        "measure": "long",
        "people": n,
        "seconds": seconds,
        "best": round(best, 3),
        "searched": [round(found, 3) for found, _, _ in runs],
        "worst_share": round(min(found for found, _, _ in runs) / best, 4),
        "work_searching": [round(work, 2) for _, _, work in runs],
    }


def main() -> None:
    """Measure the pools asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measure", choices=("proof", "long"))
    parser.add_argument("people", type=int, nargs="*")
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--long", type=float, default=60.0)
    parser.add_argument("--seeds", type=int, default=2)
    given = parser.parse_args()
    ready(None)
    annealing.search(Scorer(pool(24, 1)), annealing.Budget(0.0, steps=1))
    if given.measure == "long":
        for n in given.people or [240]:
            print(json.dumps(against_long(n, given.seconds, given.long, given.seeds)), flush=True)
        return
    for n in given.people or [24, 36, 48, 60]:
        for seed in range(1, given.seeds + 1):
            print(json.dumps(against_proof(n, seed)), flush=True)


if __name__ == "__main__":
    main()
