"""Learn the opinion on towns, and write its table of weights.

``python benchmarks/towns.py`` reads the open half of the development letters, the passages of
``benchmarks/facts/towns.tsv`` and the table of the tests and writes
``mail/reading/facts/towns.tsv``; the same data give the same table.  ``--check`` writes nothing
and prints how many of the passages set aside, every third, have the town meant.  What the table
gains in letters is measured by ``python benchmarks/reading.py --half aside``.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import learning
from passages import FOLDER, rows
from reading import texts

from mail.reading.facts import others, place, place_signs, place_weighed
from mail.reading.text import Text
from mail.understanding import Intent

HERE = Path(__file__).parent
TOLD = HERE.parent / "tests" / "mail" / "reading" / "facts" / "towns.tsv"
TABLE = HERE.parent / "mail" / "reading" / "facts" / "towns.tsv"
#: Inverse of the regularization.
STRENGTH = 10.0
#: What stands in fewer examples teaches nothing.
LEAST_EXAMPLES = 2
#: Machines' mails and what is thrown away.
_UNHEARD = frozenset({"auto_reply", "bounce", "spam"})


@dataclass(frozen=True)
class Example:
    """A text, what it is for, and the town of its writer or of the group, if it tells one."""

    text: Text
    purpose: Intent
    town: str | None


def main() -> None:
    """Learn and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="measure what is set aside")
    if parser.parse_args().check:
        print(json.dumps(_rightly(passages(aside=True))))
        return
    weights = learn([*passages(aside=False), *_told(), *_letters()])
    learning.write(TABLE, {place_signs.HERS: weights})
    print(json.dumps({"table": TABLE.name, "weights": len(weights)}))


def passages(*, aside: bool) -> Iterator[Example]:
    """The passages that are set aside, every third, or the others."""
    for is_aside, row in rows(FOLDER / "towns.tsv"):
        if is_aside is aside:
            words = row["words"].replace("\\n", "\n")
            town = None if row["truth"] == "-" else row["truth"]
            yield Example(Text(words), Intent(row["purpose"]), town)


def _told() -> Iterator[Example]:
    """The towns and near misses of the tests."""
    for row in TOLD.read_text(encoding="utf-8").splitlines():
        town, _, words = row.partition("\t")
        yield Example(Text(words), Intent.JOIN, town or None)


def _letters() -> Iterator[Example]:
    for truth, text in texts(_UNHEARD):
        yield Example(text, Intent(truth["intent"]), truth["location"])


def learn(examples: Sequence[Example]) -> dict[str, float]:
    """Weights of the features of a mention: those of the writer's town against all others."""
    hers: list[frozenset[str]] = []
    foreign: list[frozenset[str]] = []
    for example in examples:
        found = place.mentions(example.text)
        for here in found:
            kind = hers if here.place.town == example.town else foreign
            kind.append(place_signs.features(here, found, example.purpose))
    return learning.fit(foreign, hers, strength=STRENGTH, weight=1.0, least=LEAST_EXAMPLES)


def _rightly(examples: Iterator[Example]) -> dict[str, int]:
    """How many passages have the town meant, by whether they have one."""
    counts: Counter[str] = Counter()
    for example in examples:
        said = place.read(others.writers_own(example.text))
        said = place_weighed.reconsidered(example.text, said, example.purpose)
        kind = "unstated" if example.town is None else "stated"
        right = (None if said is None else said.value) == example.town
        counts.update([kind, *[f"{kind}_right"] * right])
    return dict(sorted(counts.items()))


if __name__ == "__main__":
    main()
