"""Letters in a few words, each with whom its writer must not be with.

The rows of ``benchmarks/facts/apart*.tsv``: ``benchmarks/apart.py`` measures them and learns the
opinion on persons from one file, ``benchmarks/signs.py`` that on sentences from all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import passages

from mail.reading.facts.persons import persons
from mail.reading.text import Part, Where

ROWS = "apart*.tsv"
FLAG = "do_not_pair"
#: How everybody is called in what teaches: whose name it is must not be learned.
_NOBODY = "Zzyx"


@dataclass(frozen=True)
class Row:
    """A letter in a few words, and who must not be with its writer: names, ``?`` or nobody."""

    apart: tuple[str, ...]
    context: str
    words: str
    aside: bool
    file: str


def rows() -> Iterator[Row]:
    """All rows; every third is set aside."""
    for path in sorted(passages.FOLDER.glob(ROWS)):
        for aside, row in passages.rows(path):
            apart = tuple(each.strip() for each in row["apart"].split(";") if each.strip())
            words = row["words"].replace("\\n", "\n")
            yield Row(apart, row["context"], words, aside, path.stem)


def teaching() -> Iterator[Row]:
    """The rows that are not set aside, with one name for everybody."""
    return (replace(row, words=_unnamed(row)) for row in rows() if not row.aside)


def _unnamed(row: Row) -> str:
    words = row.words
    for one in reversed(persons(Part(Where.NEW, words))):
        words = f"{words[: one.start]}{_NOBODY}{words[one.end :]}"
    small = [each for name in row.apart for each in re.findall(r"[a-z]{3,}", name)]
    return re.sub(rf"\b(?:{'|'.join(small)})\b", _NOBODY.lower(), words) if small else words
