"""The groups of a large pool: scored when they are looked at, and not kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import overload

from matcher.group_score import GroupScore
from matcher.score import Scorer

#: Groups scored at once where all are gone through.
_AT_ONCE = 600


class Grouped(Sequence[GroupScore]):
    """A sequence of scores, each worked out whenever it is asked for.

    A few hundred bytes a group instead of some thousand: a million people are some
    two hundred thousand groups.

    Parameters
    ----------
    scorer : Scorer
    rows : sequence of sequences of int
        The places of each group's members.
    """

    def __init__(self, scorer: Scorer, rows: Sequence[Sequence[int]]) -> None:
        self.scorer = scorer
        self.rows = rows

    def __len__(self) -> int:
        return len(self.rows)

    @overload
    def __getitem__(self, index: int) -> GroupScore: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[GroupScore]: ...

    def __getitem__(self, index: int | slice) -> GroupScore | Sequence[GroupScore]:
        if isinstance(index, slice):
            return Grouped(self.scorer, self.rows[index])
        return self.scorer.group(self.rows[index])

    def __iter__(self) -> Iterator[GroupScore]:
        for first in range(0, len(self.rows), _AT_ONCE):
            yield from self.scorer.groups(self.rows[first : first + _AT_ONCE])
