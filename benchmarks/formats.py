"""Learn the opinion on the way of meeting, and write its table of weights.

``python benchmarks/formats.py`` reads the open half of the development letters and the open
passages of ``benchmarks/facts/format.tsv`` and writes ``mail/reading/facts/formats.tsv``; the same
data give the same table.  What it gains is measured by ``python benchmarks/reading.py --half
aside``.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import asking
from reading import letters

from mail.letter import read
from mail.quoting.quote import divide
from mail.reading import told
from mail.reading.facts import format as format_
from mail.reading.facts import format_signs
from mail.reading.text import Text
from mail.understanding import Fact

TABLE = Path(__file__).parent.parent / "mail" / "reading" / "facts" / "formats.tsv"
#: Letters of these wishes say how their writers would meet.
_TELLING = frozenset({"join", "form", "seek_consultant", "offer_seats"})
#: How much more an example counts that tells of a way.
TELLS = 2.0


@dataclass(frozen=True)
class Example:
    """A letter or passage: the way it wants, its sentences, and whether each is what was read."""

    way: str | None
    sentences: Sequence[frozenset[str]]
    read: Sequence[bool] = ()


def main() -> None:
    """Learn and write."""
    examples = [*_letters(), *_passages()]
    asking.write(TABLE, {way: _learn(examples, way) for way in format_signs.WAYS})


def _letters() -> Iterator[Example]:
    for truth, raw in letters():
        if truth["intent"] in _TELLING:
            letter = read(raw)
            words = divide(letter, ())
            text = Text(words.new, words.signature, letter.subject, quoted=words.quoted)
            yield _example(text, truth["format"], format_.read(text))


def _example(text: Text, way: str | None, found: Fact | None) -> Example:
    said, seen = [], []
    for part, start, end in told.sentences(text):
        said.append(asking.even(part.raw[start:end]))
        seen.append(told.features(part, part.plain[start:end]))
    if found is None or found.value != way:
        return Example(way, seen)
    evidence = [asking.even(found.evidence)]
    return Example(way, seen, [asking.holds(each, evidence) for each in said])


def _passages() -> Iterator[Example]:
    """Every passage but each third, which is set aside."""
    with (asking.HERE / "facts" / "format.tsv").open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        for place, row in enumerate(rows):
            if place % 3 != 2:
                way = row["truth"] if row["truth"] in format_signs.WAYS else None
                yield _example(Text(row["words"].replace("\\n", "\n")), way, None)


def _learn(examples: Collection[Example], way: str) -> dict[str, float]:
    """Weights of sentences that tell of a way against all others."""
    without: list[frozenset[str]] = []
    carrying: list[frozenset[str]] = []
    bags: list[Sequence[frozenset[str]]] = []
    for example in examples:
        if example.way != way:
            without.extend(example.sentences)
        elif any(example.read):
            for seen, tells in zip(example.sentences, example.read, strict=True):
                (carrying if tells else without).append(seen)
        elif example.sentences:
            bags.append(example.sentences)
    return asking.fit(without, carrying, bags, TELLS)


if __name__ == "__main__":
    main()
