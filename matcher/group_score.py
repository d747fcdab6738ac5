"""Everything about one group: what a report or a sentence may need."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from matcher.candidate import Format


@dataclass(frozen=True, slots=True)
class AttributeScore:
    """One attribute of one group.

    Attributes
    ----------
    difference : float or None
        Mean pair difference; None where nobody stated it.
    band : tuple of float
        Limits within which the value is 1.
    value : float
        Band value, 0 to 1.
    """

    difference: float | None
    band: tuple[float, float]
    value: float


@dataclass(frozen=True, slots=True)
class CampLine:
    """The faultline of one group, members by id."""

    strength: float
    fau: float
    camps: tuple[tuple[str, ...], tuple[str, ...]]
    asw: float


@dataclass(frozen=True, slots=True)
class GroupScore:
    """Everything about one group.

    Attributes
    ----------
    members : tuple of str
        Ids in the order of the pool.
    indices : tuple of int
        Their places in the scorer that made this.
    feasible : bool
    broken : tuple of str
        One sentence for each hard rule that the group breaks.
    utility : float
        0 to 1, worked out even where a hard rule is broken.
    attributes : mapping of str to AttributeScore
    isolation : float
    loneliest : str or None
        Whom the isolation is about; None where there is none.
    faultline : CampLine
    slot : str or None
        The proposed weekly hour.
    spare_starts : int
        How many other half hours would also suit everybody for a beginning.
    format : Format or None
        In person or online; None where they cannot meet.
    meeting_place : str or None
        Town or area, or whose place it is where no name of it is known; None online.
    host : str or None
        Whose place that is.
    longest_travel_minutes : int or None
    travel_minutes : mapping of str to int
        Each member's way; empty online.
    soft : mapping of str to float
        The soft terms, each 0 to 1.
    """

    members: tuple[str, ...]
    indices: tuple[int, ...]
    feasible: bool
    broken: tuple[str, ...]
    utility: float
    attributes: Mapping[str, AttributeScore]
    isolation: float
    loneliest: str | None
    faultline: CampLine
    slot: str | None
    spare_starts: int
    format: Format | None
    meeting_place: str | None
    host: str | None
    longest_travel_minutes: int | None
    travel_minutes: Mapping[str, int] = field(default_factory=dict)
    soft: Mapping[str, float] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """How many members the group has."""
        return len(self.members)
