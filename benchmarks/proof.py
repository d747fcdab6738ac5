"""How long a proof takes.

``python benchmarks/proof.py [--seconds 300] [PEOPLE ...]`` prints one JSON line a pool: dense pools
(anybody may meet anybody, groups of 6) and pools with all hard rules (`sensitivity.pool`), with
the number of groups looked at in one pass, objective, bound, and seconds on the clock and of work.
"""

from __future__ import annotations

import argparse
import json
import time

import numpy as np
from sensitivity import pool

from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.listing import Listing
from matcher.proof import prove
from matcher.ready import ready
from matcher.score import Scorer
from vocabulary import orientations, week


def dense(n: int, seed: int = 1) -> list[Candidate]:
    """People of whom any may meet any, online."""
    rng = np.random.default_rng(seed)
    names = [each.name for each in orientations.orientations()]
    licences = ("LPC", "LCSW", "LMFT", "PSY", "PMHNP", "MD")
    return [
        Candidate(
            f"p{i}",
            experience_years=float(rng.integers(0, 41)),
            licences=(str(rng.choice(licences)),),
            orientations=tuple(
                (names[k], float(rng.integers(1, 4)))
                for k in rng.choice(len(names), rng.integers(1, 4), replace=False)
            ),
            week=week.ALL,
            format=Format.ONLINE,
            waiting_days=float(rng.integers(0, 60)),
        )
        for i in range(n)
    ]


def measure(kind: str, people: list[Candidate], criteria: Criteria, seconds: float) -> None:
    """Prove one pool and print the line."""
    scorer = Scorer(people, criteria)
    clock, work = time.perf_counter(), time.process_time()
    proof = prove(scorer, seconds=seconds)
    line = {
        "pool": kind,
        "people": len(people),
        "groups": Listing(scorer).count(10**12),
        "objective": round(proof.value, 6),
        "bound": round(proof.bound, 6),
        "optimal": proof.optimal,
        "seconds": round(time.perf_counter() - clock, 2),
        "work_seconds": round(time.process_time() - work, 2),
    }
    print(json.dumps(line), flush=True)


def main() -> None:
    """Measure every pool asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("people", type=int, nargs="*", default=[24, 30, 36, 48, 60])
    parser.add_argument("--seconds", type=float, default=300.0)
    given = parser.parse_args()
    ready(None)
    for n in given.people:
        measure("dense, groups of 6", dense(n), Criteria(least=6, most=6), given.seconds)
        measure("all hard rules", pool(n, 1), Criteria(), given.seconds)


if __name__ == "__main__":
    main()
