"""Names that stand in letters, for the second opinions on whether they are meant.

What ``populations.py`` and ``orientations.py`` learn alike: which letters are read, what is fitted,
and how it is checked on hands that were not learned from.
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Protocol, TypeVar

import learning
from reading import texts

from mail.reading.facts import others
from mail.reading.text import Text

#: Inverse of the regularization, by cross-validation.
STRENGTH = 10.0
#: What stands in fewer mentions teaches nothing.
LEAST_MENTIONS = 2
#: Letters that one hand wrote together, and folds.
HAND, FOLDS = 60, 6
#: Letters of these purposes tell nothing of their writer.
_SILENT = frozenset({"auto_reply", "bounce", "spam", "confirm"})


class Mention(Protocol):
    """A name with what is seen of it, the number of its letter, and whether it is meant."""

    @property
    def seen(self) -> frozenset[str]:
        """What is seen of it."""

    @property
    def letter(self) -> int:
        """The number of its letter."""

    @property
    def is_meant(self) -> bool:
        """Whether the writer means it."""


Example = TypeVar("Example", bound=Mention)


def written() -> Iterator[tuple[dict[str, Any], Text, int]]:
    """The open letters that tell of their writer: the truth, the writer's own text, the number."""
    for truth, text in texts(_SILENT):
        yield truth, others.writers_own(text), int(truth["id"].removeprefix("d"))


def learn(mentions: Sequence[Mention]) -> dict[str, float]:
    """Weights of the features of a name that is meant, against all others."""
    return learning.fit(
        [each.seen for each in mentions if not each.is_meant],
        [each.seen for each in mentions if each.is_meant],
        strength=STRENGTH,
        weight=1.0,
        least=LEAST_MENTIONS,
    )


def shares(told: Sequence[Mention], mentions: Sequence[Mention]) -> list[float]:
    """How likely each mention is meant, by weights learned without its hand.

    Parameters
    ----------
    told : sequence of Mention
        Single sentences, learned from in every fold.
    mentions : sequence of Mention
        Those of letters.
    """
    likely = [0.0] * len(mentions)
    for fold in range(FOLDS):
        weights = learn([*told, *(each for each in mentions if _fold(each) != fold)])
        for number, each in enumerate(mentions):
            if _fold(each) == fold:
                likely[number] = 1 / (1 + math.exp(-learning.total(each.seen, weights)))
    return likely


def main(
    description: str,
    told: Sequence[Example],
    written: Sequence[Example],
    checked: Callable[[Sequence[Example], Sequence[Example]], Iterable[dict[str, Any]]],
    table: Path,
    label: str,
) -> None:
    """Learn a table of weights and write it, or with ``--check`` print how well that goes.

    Parameters
    ----------
    description : str
        Of the command, in its first line.
    told, written : sequence of Mention
        Those of the tests' table and those of letters.
    checked : callable
        Gives one line for each measure, by the same mentions.
    table : Path
    label : str
        What the weights speak for.
    """
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="cross-validate by hand")
    if parser.parse_args().check:
        for line in checked(told, written):
            print(json.dumps(line))
        return
    weights = learn([*told, *written])
    learning.write(table, {label: weights}, places=1)
    print(json.dumps({"table": table.name, "mentions": len(written), "weights": len(weights)}))


def _fold(mention: Mention) -> int:
    return mention.letter // HAND % FOLDS
