"""How groupings change where a weight, a limit or the distance of families is chosen otherwise.

``python benchmarks/sensitivity.py [--people 24] [--pools 5] [--seconds 20]`` prints one JSON line a
setting: over all pools the mean share of pairs that stay together, the mean and the largest
regret (what would be lost by keeping the old grouping), and how many pools were proved.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict

import numpy as np

from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.proof import prove
from matcher.score import Scorer
from matcher.sensitivity import Change, compare, report, with_kernel
from vocabulary import orientations, week

TOWNS = (
    ("Portland", 45.52, -122.68),
    ("Beaverton", 45.49, -122.80),
    ("Lake Oswego", 45.42, -122.67),
    ("Gresham", 45.50, -122.43),
)
LICENCES = ("LPC", "LCSW", "LMFT", "PSY", "PMHNP", "MD")
HOURS = ("Mon 09:00-18:00", "Tue 11:00-15:00", "Wed 12:00-17:00", "Thu 09:00-13:00")


def pool(n: int, seed: int) -> list[Candidate]:
    """People of one city as an association might have them, each free on two days."""
    rng = np.random.default_rng(seed)
    names = [each.name for each in orientations.orientations()]
    people = []
    for i in range(n):
        town, latitude, longitude = TOWNS[rng.choice(4, p=[0.5, 0.2, 0.15, 0.15])]
        ways = rng.choice(len(names), rng.integers(1, 4), replace=False)
        free = week.parse(";".join(rng.choice(HOURS, 2, replace=False)))
        people.append(
            Candidate(
                f"p{i}",
                experience_years=float(rng.gamma(1.6, 8.0)),
                licences=(str(rng.choice(LICENCES, p=[0.35, 0.3, 0.15, 0.1, 0.05, 0.05])),),
                orientations=tuple((names[k], float(rng.integers(1, 4))) for k in ways),
                place=town,
                latitude=latitude + float(rng.normal(0, 0.02)),
                longitude=longitude + float(rng.normal(0, 0.02)),
                max_travel_minutes=int(rng.choice([30, 45, 60])),
                format=Format.HYBRID if rng.random() < 0.7 else Format.ONLINE,
                week=free,
                most=6,
                waiting_days=float(rng.integers(0, 60)),
            )
        )
    return people


def kernels(seed: int) -> dict[str, np.ndarray]:
    """The similarity with all distances of families halved, grown by half, and shaken."""
    K = orientations.kernel()
    shaken = np.random.default_rng(seed).uniform(0.5, 1.5, K.shape)
    shaken = (shaken + shaken.T) / 2.0
    return {
        "family distance x 0.5": 1.0 - np.clip((1.0 - K) * 0.5, 0.0, 1.0),
        "family distance x 1.5": 1.0 - np.clip((1.0 - K) * 1.5, 0.0, 1.0),
        "family distance, each x 0.5 to 1.5 at random": 1.0 - np.clip((1.0 - K) * shaken, 0.0, 1.0),
    }


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=24)
    parser.add_argument("--pools", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=20.0)
    given = parser.parse_args()
    found: dict[str, list[Change]] = defaultdict(list)
    for seed in range(given.pools):
        people = pool(given.people, seed)
        for change in report(people, seconds=given.seconds):
            found[f"{change.setting} x {change.factor:g}"].append(change)
        scorer = Scorer(people, Criteria())
        before = prove(scorer, seconds=given.seconds)
        for name, K in kernels(seed).items():
            changed = with_kernel(scorer, K)
            found[name].append(compare(name, 1.0, before, changed, given.seconds))
    for name, changes in found.items():
        line = {
            "setting": name,
            "pairs_kept": round(float(np.mean([c.kept for c in changes])), 3),
            "regret_mean": round(float(np.mean([c.regret for c in changes])), 4),
            "regret_most": round(max(c.regret for c in changes), 4),
            "placed": round(float(np.mean([c.placed for c in changes])), 2),
            "proved": f"{sum(c.optimal for c in changes)}/{len(changes)}",
        }
        print(json.dumps(line))


if __name__ == "__main__":
    main()
