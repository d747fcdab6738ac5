"""How well and how fast groups are formed: one JSON line for each measure.

``python benchmarks/matching.py pool N [--seconds S]`` searches a pool of N as one; ``volunteer N
[--seconds S]`` holds that to a patient volunteer; ``cold`` times a new process from import to its
first answer.  Larger pools: ``benchmarks/scale.py``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from matcher.candidate import Candidate, Format
from matcher.columns import Columns, encode
from matcher.score import Scorer
from vocabulary import orientations, places, week

HOURS = (
    "any",
    "Mon 09:00-18:00;Tue 09:00-18:00",
    "Tue 11:00-15:00;Fri 08:00-12:00",
    "Tue 12:00-14:00;Thu 12:00-14:00",
    "Wed 17:00-20:00;Tue 12:00-17:00",
)
LICENCES = ("LPC", "LCSW", "LMFT", "PSY", "PMHNP", "MD")


def people(n: int, seed: int = 1) -> list[Candidate]:
    """A pool as an association might have it: six towns, five ways to be free, all formats."""
    rng = np.random.default_rng(seed)
    towns = [each for each in places.places() if each.kind == "city"][:6]
    names = [each.name for each in orientations.orientations()]
    found = []
    for i in range(n):
        town = towns[rng.choice(6, p=[0.4, 0.2, 0.1, 0.1, 0.1, 0.1])]
        held = rng.choice(len(names), int(rng.integers(1, 4)), replace=False)
        found.append(
            Candidate(
                id=f"p{i}",
                experience_years=float(rng.integers(0, 45)),
                licences=(str(rng.choice(LICENCES)),),
                orientations=tuple((names[k], float(rng.integers(1, 4))) for k in held),
                place=town.name,
                latitude=town.latitude + float(rng.normal(0, 0.05)),
                longitude=town.longitude + float(rng.normal(0, 0.05)),
                max_travel_minutes=int(rng.choice([15, 30, 45, 60])),
                format=list(Format)[int(rng.choice(3, p=[0.2, 0.2, 0.6]))],
                week=week.parse(str(rng.choice(HOURS))),
                most=None if rng.random() < 0.7 else int(rng.integers(5, 8)),
                waiting_days=float(rng.integers(0, 90)),
                practice=None if rng.random() < 0.9 else f"practice {rng.integers(n // 4 + 1)}",
                not_with=frozenset({f"p{rng.integers(n)}"}) if rng.random() < 0.1 else frozenset(),
            )
        )
    return [replace(each, not_with=each.not_with - {each.id}) for each in found]


def many_columns(n: int, seed: int = 1) -> Columns:
    """A pool of any size without an object for each person: drawn from a thousand kinds."""
    rng = np.random.default_rng(seed)
    kinds = encode(people(1000, seed))
    kind = rng.integers(0, 1000, n)
    none: tuple[int, ...] = ()
    parts = {
        name: getattr(kinds, name)[kind]
        for name in Columns.__slots__
        if name not in ("ids", "apart", "met", "unit", "unit_size", "latitude", "longitude")
    }
    # Spread over a country, as many to the square kilometre as in the towns.
    side = max(1.0, (n / 1000.0) ** 0.5)
    parts |= {
        "latitude": kinds.latitude[kind] + rng.uniform(0, 0.5 * side, n),
        "longitude": kinds.longitude[kind] + rng.uniform(0, 0.5 * side, n),
        "years": rng.integers(0, 45, n).astype(float),
        "practice": np.full(n, -1, np.int32),
    }
    return Columns(
        ids=tuple(map(str, range(n))),
        apart=(none,) * n,
        met=(none,) * n,
        unit=np.arange(n, dtype=np.int32),
        unit_size=np.ones(n, np.int32),
        **parts,
    )


def tell(**what: object) -> None:
    """Print one measure."""
    print(json.dumps(what), flush=True)


def search(n: int, seconds: float, seed: int) -> float:
    """Search a pool as one; the objective."""
    from matcher import annealing

    scorer = Scorer(people(n, seed))
    annealing.search(scorer, annealing.Budget(0.0, steps=1))
    began, cpu = time.monotonic(), time.process_time()
    groups = annealing.search(scorer, annealing.Budget(seconds), seed=seed)
    value = scorer.objective(groups)
    tell(
        measure="pool",
        people=n,
        seconds=round(time.monotonic() - began, 2),
        cpu_seconds=round(time.process_time() - cpu, 2),
        objective=round(value, 3),
        groups=len(groups),
    )
    return value


def volunteer(n: int, seconds: float, seed: int) -> None:
    """A patient volunteer: by town and hour, who fits first, the best of twenty tries."""
    scorer = Scorer(people(n, seed))
    rng = np.random.default_rng(seed)
    best = max(scorer.objective(_first_fit(scorer, rng)) for _ in range(20))
    ours = search(n, seconds, seed)
    tell(measure="volunteer", people=n, theirs=round(best, 3), ratio=round(ours / best, 3))


def _first_fit(scorer: Scorer, rng: np.random.Generator) -> list[list[int]]:
    """Each person joins the first group of six with whom they can meet, in the order of towns."""
    towns = [person.place or "" for person in scorer.candidates]
    order = sorted(rng.permutation(len(towns)).tolist(), key=lambda i: towns[i])
    groups: list[list[int]] = []
    for i in order:
        for group in groups:
            if len(group) >= 6 or scorer.tables.clash[i, group].any():
                continue
            if np.bitwise_and.reduce(scorer.tables.starts[[*group, i]], axis=0).any():
                group.append(i)
                break
        else:
            groups.append([i])
    large = [group for group in groups if len(group) >= scorer.criteria.least]
    return [group for group, u in zip(large, scorer.many(large), strict=True) if u >= 0]


def cold() -> None:
    """A new process, from import to the groups of 24 people."""
    script = (
        "import sys, time; began = time.monotonic(); sys.path.insert(0, sys.argv[1])\n"
        "from matching import people\n"
        "from matcher.solve import solve\n"
        "found = solve(people(24), seconds=1.2)\n"
        "print(time.monotonic() - began, found.objective)"
    )
    with tempfile.TemporaryDirectory() as empty:
        done = subprocess.run(
            [sys.executable, "-c", script, str(Path(__file__).parent)],
            env={"NUMBA_CACHE_DIR": empty, "PATH": ""},
            capture_output=True,
            text=True,
            check=True,
        )
    seconds, value = map(float, done.stdout.split())
    tell(measure="cold", people=24, seconds=round(seconds, 2), objective=round(value, 3))


def main() -> None:
    """Run one measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measure", choices=("pool", "volunteer", "cold"))
    parser.add_argument("n", type=int, nargs="?", default=240)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    if given.measure == "pool":
        search(given.n, given.seconds, given.seed)
    elif given.measure == "volunteer":
        volunteer(given.n, given.seconds, given.seed)
    else:
        cold()


if __name__ == "__main__":
    main()
