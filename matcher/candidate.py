"""A person as the matcher sees them: numbers, sets and one week, and nothing that identifies more.

The matcher knows no mail and no database.
Whoever calls it turns a profile into a `Candidate` first.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


class Format(StrEnum):
    """How somebody is willing to meet."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    # Either is fine: goes with both of the others.
    HYBRID = "hybrid"


class Wants(StrEnum):
    """What somebody asked for; the last two take no part in an ordinary round."""

    JOIN = "join"
    FORM = "form"
    OFFER = "offer"
    SEEK = "seek"

    @property
    def takes_part(self) -> bool:
        """Whether somebody who wants this is placed in new groups."""
        return self in (Wants.JOIN, Wants.FORM)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A profile as the matcher sees it.

    Attributes
    ----------
    id : str
        The name by which results speak of this person; unique in a pool.
    name : str
        First name, only for the sentences that explain a group.
    experience_years : float or None
        Years in practice; None if not stated.
    licences : tuple of str
        Licence codes of the vocabulary, the main one first.
    orientations : tuple of (str, float)
        Orientations by canonical name, each with a positive weight.
    place : str or None
        Name of the town or area, as shown to others.
    latitude, longitude : float or None
        Where that is, in degrees.
    max_travel_minutes : int
        The longest way this person would go, one way.
    format : Format
        In person, online, or either.
    week : int
        Free half hours as a bit mask, Monday 00:00 being bit 0.
    least, most : int or None
        Wished size of the group: the least is soft, the most is hard.
    wants : Wants
        Join, form, offer or seek.
    not_with, with_ : frozenset of str
        Ids never to be grouped with, and ids to be grouped with or not at all.
    style : tuple of (str, float)
        Optional sliders in [0, 1], such as ("structure", 0.8).
    hopes : frozenset of str
        What this person hopes for, as labels.
    waiting_days : float
        Days since the request was opened.
    met : frozenset of str
        Ids of people met in earlier proposals or groups.
    practice : str or None
        The practice or clinic worked in.
    affinity : frozenset of str
        Marks of which this person asked not to be the only bearer in a group.
    fixed : str or None
        Name of the existing group this person is in: it is left in peace, and nobody
        of it is placed elsewhere.
    """

    id: str
    name: str = ""
    experience_years: float | None = None
    licences: tuple[str, ...] = ()
    orientations: tuple[tuple[str, float], ...] = ()
    place: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    max_travel_minutes: int = 30
    format: Format = Format.HYBRID
    week: int = 0
    least: int | None = None
    most: int | None = None
    wants: Wants = Wants.JOIN
    not_with: frozenset[str] = field(default_factory=frozenset)
    with_: frozenset[str] = field(default_factory=frozenset)
    style: tuple[tuple[str, float], ...] = ()
    hopes: frozenset[str] = field(default_factory=frozenset)
    waiting_days: float = 0.0
    met: frozenset[str] = field(default_factory=frozenset)
    practice: str | None = None
    affinity: frozenset[str] = field(default_factory=frozenset)
    fixed: str | None = None

    @property
    def located(self) -> bool:
        """Whether it is known where this person is."""
        return self.latitude is not None and self.longitude is not None

    @property
    def waits(self) -> bool:
        """Whether this person asked for a place in a new group and has none yet."""
        return self.wants.takes_part and self.fixed is None

    @property
    def shown(self) -> str:
        """The first name, or the id where no name is known."""
        return self.name or self.id

    @property
    def where(self) -> str:
        """The town, or whose place it is where only its position is known."""
        return self.place or f"{self.shown}’s place"
