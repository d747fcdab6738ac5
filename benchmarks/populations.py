"""Learn the second opinion on whom a letter's writer serves, and write its table.

``python benchmarks/populations.py [--check]`` reads the open half of the development letters and
the table of the tests and writes ``mail/reading/facts/served.tsv``; the same data give the same
table.  ``--check`` writes nothing and prints the F1 of what is named, by the tables alone and with
the opinion, cross-validated by hand: letters that were written together stand in one fold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import mentions

from mail.reading.facts import others, population, population_signs
from mail.reading.text import Text

HERE = Path(__file__).parent
TOLD = HERE.parent / "tests" / "mail" / "reading" / "facts" / "populations.tsv"
TABLE = HERE.parent / "mail" / "reading" / "facts" / "served.tsv"


@dataclass(frozen=True)
class Example:
    """A name with what is seen of it, what the tables hear, whom it means and who is meant."""

    seen: frozenset[str]
    heard: bool
    names: frozenset[str]
    meant: frozenset[str]
    letter: int

    @property
    def is_meant(self) -> bool:
        """Whether somebody whom the name means is served."""
        return bool(self.names & self.meant)


def main() -> None:
    """Learn and write, or check."""
    mentions.main(
        __doc__, list(_told()), list(_letters()), _checked, TABLE, population_signs.SERVED
    )


def _checked(
    told: Sequence[Example], written: Sequence[Example]
) -> Iterator[dict[str, float | str]]:
    """F1 in letters of hands that were not learned from."""
    yield {"by": "tables", "f1": _f1(written, [each.heard for each in written])}
    shares = mentions.shares(told, written)
    for kept, added in ((0.3, 0.8), (population_signs.KEPT, population_signs.ADDED), (0.5, 0.6)):
        said = [
            share >= (kept if each.heard else added)
            for share, each in zip(shares, written, strict=True)
        ]
        yield {"by": f"opinion from {kept}, or {added}", "f1": _f1(written, said)}


def _f1(examples: Sequence[Example], said: Sequence[bool]) -> float:
    named: dict[int, set[str]] = defaultdict(set)
    meant: dict[int, Collection[str]] = {}
    for each, counts in zip(examples, said, strict=True):
        meant[each.letter] = each.meant
        named[each.letter] |= each.names if counts else set()
    hit = sum(len(named[letter] & set(meant[letter])) for letter in meant)
    return round(2 * hit / sum(len(named[letter]) + len(meant[letter]) for letter in meant), 3)


def _letters() -> Iterator[Example]:
    for truth, text, number in mentions.written():
        if "populations" in truth:
            yield from _mentions(text, frozenset(truth["populations"]), number)


def _told() -> Iterator[Example]:
    """The sentences of the tests, near misses among them."""
    for number, row in enumerate(TOLD.read_text(encoding="utf-8").splitlines()):
        meant, _, words = row.partition("\t")
        yield from _mentions(
            others.writers_own(Text(words)), frozenset(filter(None, meant.split(";"))), -number
        )


def _mentions(text: Text, meant: frozenset[str], letter: int) -> Iterator[Example]:
    for part, hit, heard in population.mentions(text):
        names = hit.value[0]
        seen = population_signs.features(part, hit.start, hit.end, names, heard)
        yield Example(seen, heard, frozenset(names), meant, letter)


if __name__ == "__main__":
    main()
