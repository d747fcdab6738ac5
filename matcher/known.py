"""The best grouping met so far, which stands whatever ends a search."""

from __future__ import annotations

from matcher.score import Scorer


class Known:
    """The best of the groupings that were handed in.

    Parameters
    ----------
    scorer : Scorer

    Attributes
    ----------
    chosen : list of list of int
        Groups by their members' places; none where no grouping was worth anything.
    """

    def __init__(self, scorer: Scorer) -> None:
        self.scorer = scorer
        self.chosen: list[list[int]] = []
        self._value = 0.0

    def take(self, groups: list[list[int]]) -> None:
        """Keep a grouping where it is better than what is known."""
        value = self.scorer.objective(groups) if groups else 0.0
        if value > self._value:
            self.chosen, self._value = groups, value
