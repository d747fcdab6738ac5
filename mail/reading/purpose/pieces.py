"""The pieces of which a letter's words are made, four and five signs long, as numbers.

Stems, endings, misspellings and turns of two words are pieces alike, so that "honoured",
"honor" and "an honour" have most of theirs in common.  A piece is not kept as text: it is
mixed to one of :data:`KINDS` numbers, and the rare pieces that share a number share its weights.
The weights lie in ``pieces.npy`` and are learned together with those of words
(:mod:`mail.reading.purpose.vote`).
"""

from __future__ import annotations

from importlib.resources import files
from typing import Final

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.intp]
#: A row for each number: how rare it is, then what it speaks for.
Table = npt.NDArray[np.float32]

#: Of a letter's words its beginning.
LONGEST: Final = 600
#: From so many signs on there is a piece at all.
_LEAST: Final = 5
_BITS: Final = 16
KINDS: Final = 1 << _BITS
#: Rarities and weights are kept as whole numbers of these.
_STEP_OF_RARITY: Final = 1 / 12
_STEP: Final = 1 / 16
#: An odd number that spreads neighboring values wide (Knuth's multiplicative hashing).
_SPREAD: Final = np.uint64(0x9E3779B97F4A7C15)
_SIGN, _TWO_SIGNS, _REST = np.uint64(8), np.uint64(16), np.uint64(64 - _BITS)


def numbers(words: str) -> Numbers:
    """The numbers of the pieces of folded lower-case words, each once and in order.

    Examples
    --------
    >>> len(numbers("yes")), len(numbers("yes yes yes"))
    (3, 8)
    """
    said = f" {' '.join(words.split())[:LONGEST]} ".encode("ascii", "replace")
    if len(said) < _LEAST:
        return np.zeros(0, np.intp)
    signs = np.frombuffer(said, np.uint8).astype(np.uint64)
    two = (signs[:-1] << _SIGN) | signs[1:]
    four = (two[:-2] << _TWO_SIGNS) | two[2:]
    five = (four[:-1] << _SIGN) | signs[4:]
    seen = np.zeros(KINDS, bool)
    for pieces in (four, five):
        seen[(pieces * _SPREAD) >> _REST] = True
    return np.flatnonzero(seen)


def sums(table: Table, found: Numbers) -> list[float]:
    """What the pieces of a letter amount to: their rarity, then what they speak for."""
    total: list[float] = table.take(found, axis=0).sum(axis=0).tolist()
    return total


def load(folder: str = "mail.reading.purpose", name: str = "pieces.npy") -> Table:
    """The learned table that lies in a package, that of wishes where none is named."""
    with (files(folder) / name).open("rb") as kept:
        return of_steps(np.load(kept, allow_pickle=False))


def of_steps(kept: npt.NDArray[np.int8]) -> Table:
    """The table that was kept in these steps."""
    table = kept.astype(np.float32) * np.float32(_STEP)
    table[:, 0] *= _STEP_OF_RARITY / _STEP
    return table


def to_steps(table: Table) -> npt.NDArray[np.int8]:
    """A table as it is kept: one byte a cell."""
    steps = table / np.float32(_STEP)
    steps[:, 0] *= _STEP / _STEP_OF_RARITY
    kept: npt.NDArray[np.int8] = np.clip(np.rint(steps), -127, 127).astype(np.int8)
    return kept
