"""Learn the second opinion on which orientations a letter's writer holds, and write its table.

``python benchmarks/orientations.py [--check]`` reads the open half of the development letters and
the table of the tests and writes ``mail/reading/facts/held.tsv``; the same data give the same
table.  ``--check`` writes nothing and prints, of the names that the tables pass over or take for
unwanted, how many are held from which share on, cross-validated by hand: letters that were written
together stand in one fold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import mentions

from mail.reading.facts import orientation, orientation_signs, others
from mail.reading.facts.polarity import Stance
from mail.reading.text import Text

HERE = Path(__file__).parent
TOLD = HERE.parent / "tests" / "mail" / "reading" / "facts" / "orientations.tsv"
TABLE = HERE.parent / "mail" / "reading" / "facts" / "held.tsv"


@dataclass(frozen=True)
class Example:
    """A name with what is seen of it, the stance by the tables, and whether it is held."""

    seen: frozenset[str]
    view: Stance
    is_meant: bool
    letter: int


def main() -> None:
    """Learn and write, or check."""
    mentions.main(__doc__, list(_told()), list(_letters()), _checked, TABLE, orientation_signs.HELD)


def _checked(
    told: Sequence[Example], written: Sequence[Example]
) -> Iterator[dict[str, float | str]]:
    """Of the names of hands that were not learned from: how many are rightly held."""
    shares = mentions.shares(told, written)
    for view in (Stance.NONE, Stance.UNWANTED, Stance.REJECTED):
        for least in (0.5, orientation_signs.LEAST, 0.8):
            held = [
                each.is_meant
                for share, each in zip(shares, written, strict=True)
                if share >= least and each.view is view
            ]
            right = sum(held)
            yield {"view": view.name, "from": least, "right": right, "wrong": len(held) - right}


def _letters() -> Iterator[Example]:
    for truth, text, number in mentions.written():
        held = {
            *truth["orientations_positive"],
            *truth.get("orientations_wanted", []),
            *truth.get("orientations_also_ok", []),
        }
        yield from _mentions(text, held, number)


def _told() -> Iterator[Example]:
    """The sentences of the tests, rejected schools among them."""
    for number, row in enumerate(TOLD.read_text(encoding="utf-8").splitlines()):
        held, _, words = row.split("\t")
        yield from _mentions(others.writers_own(Text(words)), set(held.split(";")), -number)


def _mentions(text: Text, held: set[str], letter: int) -> Iterator[Example]:
    for part, span, names, view, spans in orientation.mentions(text):
        if names:
            seen = orientation_signs.features(part, span, names, view, spans)
            yield Example(seen, view, not held.isdisjoint(names), letter)


if __name__ == "__main__":
    main()
