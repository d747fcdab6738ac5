"""Maximally diverse groups: one instance solved, as one JSON line.

``python benchmarks/mdgp.py INSTANCE [--seconds S] [--seed N] [--workers N] [--moves N]``; INSTANCE
is a file in the published format, plain or gzipped; ``--moves`` counts work for each worker
instead of time, so that a run can be repeated to the letter.  The objective is summed from the
distances alone.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

from matcher.mdgp import InstanceError, read
from matcher.mdgp_search import Budget, solve


def main() -> None:
    """Read, divide and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("instance", type=Path)
    parser.add_argument("--seconds", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--moves", type=float)
    given = parser.parse_args()
    began = time.monotonic()
    try:
        instance = read(given.instance)
    except (InstanceError, OSError) as error:
        parser.error(str(error))
    spent = time.monotonic() - began
    moves = None if given.moves is None else int(given.moves)
    budget = Budget(max(0.0, given.seconds - spent), moves)
    found = solve(instance, budget, seed=given.seed, workers=given.workers)
    print(
        json.dumps(
            {
                "instance": instance.name,
                "objective": round(found.objective, 3),
                "groups": found.groups(instance.n_groups),
                "seconds": round(time.monotonic() - began, 3),
                "cpu_seconds": round(time.process_time(), 3),
            }
        )
    )


if __name__ == "__main__":
    main()
