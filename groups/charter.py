"""What a group settles before it is one.

Theory of operation: guidelines 1, 2 and 18 name what is better agreed before
the first meeting than after the first quarrel.  An organizer may settle it in
one mail or in several; later words win over earlier ones, and a point without
words is asked for until it has some.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from vocabulary import week

#: Sessions outside of this are a slip of the pen and are asked about.
SHORTEST_MINUTES, LONGEST_MINUTES = 30, 240


class Point(StrEnum):
    """A point that must be settled, by the word that mails use for it."""

    PURPOSE = "purpose"
    FREQUENCY = "frequency"
    PLACE = "place"
    LENGTH = "length"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class Charter:
    """What the organizer settled, each point in the organizer's own words.

    Attributes
    ----------
    purpose : str or None
        What the group is for (guideline 1).
    frequency : str or None
        How often it meets (guideline 2), e.g. ``"every other week"``.
    place : str or None
        A room, an address or a link; "online, link to follow" will do.
    length_minutes : int or None
        How long a session is (guideline 2).
    conflict : str or None
        How conflicts will be settled (guideline 18).
    slot : str or None
        Day and hours, where the organizer changed the proposed ones.
    leadership : str or None
        Leaderless, rotating or led (guideline 6); may stay open.
    first_date : date or None
        The first meeting; may stay open.
    """

    purpose: str | None = None
    frequency: str | None = None
    place: str | None = None
    length_minutes: int | None = None
    conflict: str | None = None
    slot: str | None = None
    leadership: str | None = None
    first_date: date | None = None


@dataclass(frozen=True, slots=True)
class Requirement:
    """A point, the field that holds it, the guideline behind it, and the reason."""

    point: Point
    field: str
    guideline: int
    reason: str


REQUIREMENTS: tuple[Requirement, ...] = (
    Requirement(Point.PURPOSE, "purpose", 1, "members join for a motive they can name"),
    Requirement(Point.FREQUENCY, "frequency", 2, "the bylaw asks for at least monthly"),
    Requirement(Point.PLACE, "place", 2, "nobody can come to a place that is not said"),
    Requirement(Point.LENGTH, "length_minutes", 2, "an hour and two hours are other groups"),
    Requirement(Point.CONFLICT, "conflict", 18, "a rule made in a quarrel is part of it"),
)


def missing(charter: Charter) -> tuple[Point, ...]:
    """The points that are still to be settled, in the order in which they are asked.

    Examples
    --------
    >>> [point.value for point in missing(Charter(purpose="cases", length_minutes=90))]
    ['frequency', 'place', 'conflict']
    """
    return tuple(r.point for r in REQUIREMENTS if not _settled(getattr(charter, r.field)))


def _settled(value: str | int | None) -> bool:
    if isinstance(value, int):
        return SHORTEST_MINUTES <= value <= LONGEST_MINUTES
    return bool(value and value.strip())


def timed(charter: Charter, proposed: str) -> Charter:
    """The charter with an hour as long as its sessions, where that is not the proposed one.

    Parameters
    ----------
    proposed : str
        The day and hours that were proposed; empty where none were.

    Examples
    --------
    >>> timed(Charter(length_minutes=75), "Tue 12:30-14:00").slot
    'Tue 12:30-13:45'
    """
    slot = charter.slot or proposed
    if not slot or Point.LENGTH in missing(charter):
        return charter
    day, begin, minutes = week.session(slot)
    length = charter.length_minutes or minutes
    if length == minutes:
        return charter
    return replace(charter, slot=week.session_text(day, begin, length))


def merged(charter: Charter, newer: Charter) -> Charter:
    """The charter with every point that newer words settle."""
    said = {f.name: value for f in fields(newer) if (value := getattr(newer, f.name)) is not None}
    return Charter(**{f.name: getattr(charter, f.name) for f in fields(charter)} | said)


def to_json(charter: Charter) -> dict[str, Any]:
    """The settled points as plain values, to be kept with a proposal or group."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in asdict(charter).items()
        if value is not None
    }


def from_json(kept: Mapping[str, Any]) -> Charter:
    """The charter that :func:`to_json` wrote; words it does not know are left out."""
    known = {f.name: kept[f.name] for f in fields(Charter) if kept.get(f.name) is not None}
    if "first_date" in known:
        # An hour may stand behind the date.
        known["first_date"] = datetime.fromisoformat(known["first_date"]).date()
    return Charter(**known)
