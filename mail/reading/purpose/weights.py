"""A table of learned weights: features down, what they speak for across."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files


@dataclass(frozen=True)
class Weights:
    r"""Weights of a multinomial logistic regression.

    Attributes
    ----------
    voices : tuple of str
        What the columns stand for: an intent's value, and after a blank what sets the voice
        apart (``accept conditional``).
    rows : mapping of str to str
        The cells of a feature, parted by tabs, an empty one for 0.  The empty feature holds
        the intercepts.  A letter needs some hundred rows of many thousand, so that each is
        read when it is first asked for.

    Examples
    --------
    >>> table = Weights(("yes", "no"), {"": "0\t0", "sure": "3\t"})
    >>> round(table.shares([("sure", 1.0), ("unknown", 1.0)])["yes"], 2)
    0.95
    """

    voices: tuple[str, ...]
    rows: Mapping[str, str]
    _read: dict[str, tuple[float, ...]] = field(default_factory=dict)

    def of(self, feature: str) -> tuple[float, ...]:
        """The weights of a feature; none where the table does not know it."""
        if feature not in self.rows:
            return ()
        if feature not in self._read:
            cells = self.rows[feature].split("\t")
            self._read[feature] = tuple(float(cell) if cell else 0.0 for cell in cells)
        return self._read[feature]

    def shares(self, values: Iterable[tuple[str, float]]) -> dict[str, float]:
        """The probability of each voice, given features and their values."""
        read, alike = self._read, defaultdict[float, list[tuple[float, ...]]](list)
        for feature, value in values:
            # What was read before is most of what a letter needs.
            if row := read.get(feature) or self.of(feature):
                alike[value].append(row)
        sums = list(self.of("")) or [0.0] * len(self.voices)
        for value, rows in alike.items():
            columns = map(sum, zip(*rows, strict=True))
            sums = [each + value * more for each, more in zip(sums, columns, strict=True)]
        highest = max(sums)
        powers = [math.exp(total - highest) for total in sums]
        whole = sum(powers)
        return {voice: power / whole for voice, power in zip(self.voices, powers, strict=True)}


def load(name: str) -> Weights:
    """The table of that name beside this module."""
    table = (files("mail.reading.purpose") / name).read_text(encoding="utf-8")
    head, *lines = table.splitlines()
    return Weights(tuple(head.split("\t")[1:]), dict(line.split("\t", 1) for line in lines))


def dump(table: Weights) -> str:
    """The text of a table, its features in order."""
    head = "\t".join(["feature", *table.voices])
    return "\n".join([head, *(f"{each}\t{table.rows[each]}" for each in sorted(table.rows))]) + "\n"
