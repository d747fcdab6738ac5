"""A table of learned weights: features down, what they speak for across."""

from __future__ import annotations

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
        The cells of a feature, parted by tabs, an empty one for 0: first its rarity, by which it
        counts in the length of a letter's vector, then its weights.  The empty feature holds
        the intercepts.  A letter needs some hundred rows of many thousand, so that each is
        read when it is first asked for.

    Examples
    --------
    >>> table = Weights(("yes", "no"), {"": "\t0\t0", "sure": "2\t3\t", "no": "1\t-1\t4"})
    >>> table.sums(["sure", "no", "unknown"])
    [3.0, 2.0, 4.0]
    """

    voices: tuple[str, ...]
    rows: Mapping[str, str]
    _read: dict[str, tuple[float, ...]] = field(default_factory=dict)

    def of(self, feature: str) -> tuple[float, ...]:
        """The rarity and the weights of a feature; none where the table does not know it."""
        if feature not in self.rows:
            return ()
        if feature not in self._read:
            cells = self.rows[feature].split("\t")
            self._read[feature] = tuple(float(cell) if cell else 0.0 for cell in cells)
        return self._read[feature]

    def sums(self, features: Iterable[str]) -> list[float]:
        """What features amount to: their rarity, then what they speak for."""
        read = self._read
        # What was read before is most of what a letter needs.
        rows = [row for each in features if (row := read.get(each) or self.of(each))]
        return [*map(sum, zip(*rows, strict=True))] or [0.0] * (len(self.voices) + 1)


def load(name: str) -> Weights:
    """The table of that name beside this module."""
    table = (files("mail.reading.purpose") / name).read_text(encoding="utf-8")
    head, *lines = table.splitlines()
    return Weights(tuple(head.split("\t")[2:]), dict(line.split("\t", 1) for line in lines))


def dump(table: Weights) -> str:
    """The text of a table, its features in order."""
    head = "\t".join(["feature", "rarity", *table.voices])
    return "\n".join([head, *(f"{each}\t{table.rows[each]}" for each in sorted(table.rows))]) + "\n"
