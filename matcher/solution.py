"""What a round comes to: the groups, who is left, and how far from the best it may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from matcher.group_score import GroupScore
from matcher.grouped import Grouped


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Somebody who got no group.

    Attributes
    ----------
    id : str
    why : str
        The rule that kept this person out, in the second person.
    would_help : str
        The smallest change found that would have helped, tried by solving again.
    """

    id: str
    why: str
    would_help: str


@dataclass(frozen=True, slots=True)
class Solution:
    """A grouping.

    Attributes
    ----------
    groups : sequence of GroupScore
        Of a large pool scored when they are looked at (`matcher.grouped`).
    unplaced : tuple of Unplaced
    objective : float
        Sum of size times utility.
    worst_utility : float or None
        Of the least good group; None where there is no group.
    bound : float or None
        No grouping can reach more than this; None where it is not known.
    gap : float or None
        (bound - objective) / bound; None where the bound is not known.
    optimal : bool
        Whether it is proved that none is better.
    seconds : float
    seed : int
    interrupted : bool
        Whether somebody ended the search before its time.
    fixed : tuple of str
        Ids of those who have a group that is left in peace.
    provisional : bool
        Whether the compiler, which works once on a machine, was not ready for (most of) the
        search, so that another run is likely to place more people.
    contradictions : tuple of str
        Rules and wishes that cannot all be kept, with the ids of people: for a coordinator alone.
    """

    groups: Sequence[GroupScore]
    unplaced: tuple[Unplaced, ...]
    objective: float
    worst_utility: float | None
    bound: float | None
    gap: float | None
    optimal: bool
    seconds: float
    seed: int
    interrupted: bool = False
    contradictions: tuple[str, ...] = ()
    provisional: bool = False
    fixed: tuple[str, ...] = ()

    @property
    def rows(self) -> Sequence[Sequence[int]]:
        """The places of each group's members in the pool; no group is scored for it."""
        if isinstance(self.groups, Grouped):
            return self.groups.rows
        return [group.indices for group in self.groups]

    @property
    def placed(self) -> int:
        """How many people are in a group."""
        return sum(len(row) for row in self.rows)


def objective(groups: Sequence[GroupScore]) -> float:
    """Sum over the groups of size times utility: each person brings their group's utility."""
    return float(sum(group.size * group.utility for group in groups))
