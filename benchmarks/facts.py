"""Learn the second opinion on years of practice, and measure facts in short passages.

``python benchmarks/facts.py`` reads ``benchmarks/facts/years.tsv``, the table of the tests and the
open half of the development letters and writes ``mail/reading/facts/tenures.tsv``; the same data
give the same table.  ``--check`` writes nothing and prints how many of the passages set aside,
every third of ``benchmarks/facts``, are read rightly.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import learning
from reading import letters

from mail.letter import read
from mail.quoting.quote import divide
from mail.reading.facts import experience, tenure_signs
from mail.reading.facts import format as format_
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Text
from mail.understanding import Fact

HERE = Path(__file__).parent
PASSAGES = HERE / "facts"
TOLD = HERE.parent / "tests" / "mail" / "reading" / "facts" / "tenures.tsv"
TABLE = HERE.parent / "mail" / "reading" / "facts" / "tenures.tsv"
#: When the passages were written: "since 2009" counts from here.
WRITTEN = datetime(2026, 11, 26, tzinfo=UTC)
#: Inverse of the regularization, by what fresh letters had.
STRENGTH = 10.0
#: What stands in fewer examples teaches nothing.
LEAST_EXAMPLES = 2
#: How far a number may be from the years meant, in years: years counted from a date or from
#: an *almost* may be one off, a figure as it stands is the one meant.
OFF, OFF_OF_FIGURES = 1.0, 0.7


@dataclass(frozen=True)
class Example:
    """A text with the years that it states, None where it states none."""

    text: Text
    years: float | None


def main() -> None:
    """Learn and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="measure what is set aside")
    if parser.parse_args().check:
        years = [(text, meant and float(meant)) for text, meant in _passages("years", aside=True)]
        print(json.dumps({"years": _rightly(years, experience.read)}))
        print(json.dumps({"format": _rightly(_passages("format", aside=True), format_.read)}))
        return
    weights = learn([*_written(), *_letters()])
    with TABLE.open("w", encoding="utf-8") as out:
        out.write("feature\tlabel\tweight\n")
        for feature, weight in sorted(weights.items()):
            out.write(f"{feature}\t{tenure_signs.PRACTICE}\t{weight:.2f}\n")
    print(json.dumps({"table": TABLE.name, "weights": len(weights)}))


def _passages(name: str, *, aside: bool) -> Iterator[tuple[Text, str | None]]:
    """The passages of a fact that are set aside, or the others, with what they state."""
    with (PASSAGES / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)):
            if (number % 3 == 2) is aside:
                words = row["words"].replace("\\n", "\n")
                yield Text(words, date=WRITTEN), None if row["truth"] == "-" else row["truth"]


def _written() -> Iterator[Example]:
    """The passages to learn from, and the years and near misses of the tests."""
    for text, meant in _passages("years", aside=False):
        yield Example(text, float(meant) if meant else None)
    for row in TOLD.read_text(encoding="utf-8").splitlines():
        meant, _, words = row.partition("\t")
        yield Example(Text(words, date=WRITTEN), float(meant) if meant else None)


def _letters() -> Iterator[Example]:
    for truth, raw in letters():
        if truth["intent"] not in ("auto_reply", "bounce"):
            letter = read(raw)
            words = divide(letter, ())
            text = Text(words.new, words.signature, letter.subject, letter.date, words.quoted)
            yield Example(text, truth["experience_years"])


def learn(examples: Sequence[Example]) -> dict[str, float]:
    """Weights of the features of a number: those near the years meant against all others."""
    near: list[frozenset[str]] = []
    others: list[frozenset[str]] = []
    for example in examples:
        for part in example.text.parts:
            for amount in tenure_signs.candidates(part, example.text.years_since):
                kind = near if _is_meant(amount, example.years) else others
                kind.append(tenure_signs.features(part, amount))
    return learning.fit(others, near, strength=STRENGTH, weight=1.0, least=LEAST_EXAMPLES)


def _is_meant(amount: Amount, years: float | None) -> bool:
    if years is None:
        return False
    return abs(amount.years - years) <= (OFF_OF_FIGURES if amount.form is Form.BARE else OFF)


def _rightly(
    passages: Iterator[tuple[Text, Any]] | Sequence[tuple[Text, Any]],
    understood: Callable[[Text], Fact | None],
) -> dict[str, int]:
    """How many passages are read rightly, by whether they state the fact."""
    counts: Counter[str] = Counter()
    for text, meant in passages:
        kind = "unstated" if meant is None else "stated"
        found = understood(text)
        said = None if found is None else found.value
        near = isinstance(meant, float) and said is not None and abs(said - meant) <= OFF
        counts.update([kind, *[f"{kind}_right"] * (near or said == meant)])
    return dict(sorted(counts.items()))


if __name__ == "__main__":
    main()
