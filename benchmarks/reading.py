"""How well letters are understood: one JSON line for each measure.

``python benchmarks/reading.py [DIR] [--wrong]``; DIR holds ``*.eml`` and
``truth.jsonl`` (by default the development letters of the tests).
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from mail.reading.understand import read_mail
from mail.understanding import to_json

DEVELOPMENT = Path(__file__).parents[1] / "tests" / "letters"


def main() -> None:
    """Read every letter and print the measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DEVELOPMENT)
    parser.add_argument("--wrong", action="store_true", help="print each mistake too")
    given = parser.parse_args()
    rows = [json.loads(line) for line in (given.folder / "truth.jsonl").open()]
    tally: Counter[str] = Counter()
    for truth in rows:
        found = to_json(read_mail((given.folder / f"{truth['id']}.eml").read_bytes()))
        for measure, right in judge(found, truth):
            tally[f"{measure} of"] += 1
            tally[measure] += right
            if given.wrong and not right:
                print(json.dumps({"wrong": measure, "id": truth["id"]}))
        for measure, (hit, said, meant) in sets(found, truth).items():
            tally[f"{measure} hit"] += hit
            tally[f"{measure} said"] += said
            tally[f"{measure} meant"] += meant
    report(tally)


def judge(found: dict[str, Any], truth: dict[str, Any]) -> list[tuple[str, bool]]:
    """Each single measure of one letter, right or wrong."""
    facts = found["facts"]
    years, meant = facts["experience_years"], truth["experience_years"]
    place, format_ = facts["place"], facts["format"]
    formats = {truth["format"], *truth.get("format_also_ok", [])}
    exact = (years is None) == (meant is None)
    return [
        ("intent", found["intent"] in {truth["intent"], *truth.get("intent_also_ok", [])}),
        ("experience", exact and (meant is None or abs(years["value"] - meant) <= 1)),
        ("place", (place["value"] if place else None) == truth["location"]),
        ("format", (format_["value"] if format_ else None) in formats),
        ("ask", set(found["ask"]) == set(truth["must_clarify"])),
    ]


def sets(found: dict[str, Any], truth: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    """For facts that are sets: right ones, those said, those meant."""
    facts, free = found["facts"], set(truth.get("orientations_also_ok", []))
    positive = {o["value"] for o in facts["orientations"] if o["polarity"] == "positive"}
    pairs = {
        "licences": ({f["value"] for f in facts["licences"]}, set(truth["licences"])),
        "orientations": (positive - free, set(truth["orientations_positive"]) - free),
    }
    return {name: (len(a & b), len(a), len(b)) for name, (a, b) in pairs.items()}


def report(tally: Counter[str]) -> None:
    """Print the measures."""
    for name in ("intent", "experience", "place", "format", "ask"):
        n = tally[f"{name} of"]
        print(
            json.dumps(
                {
                    "measure": name,
                    "right": tally[name],
                    "of": n,
                    "share": round(tally[name] / max(1, n), 3),
                }
            )
        )
    for name in ("licences", "orientations"):
        hit, said, meant = (tally[f"{name} {part}"] for part in ("hit", "said", "meant"))
        print(
            json.dumps(
                {
                    "measure": name,
                    "precision": round(hit / max(1, said), 3),
                    "recall": round(hit / max(1, meant), 3),
                    "f1": round(2 * hit / max(1, said + meant), 3),
                }
            )
        )


if __name__ == "__main__":
    main()
