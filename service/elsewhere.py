"""On whose clock somebody's hours stand who does not live on the association's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from vocabulary import clocks, places, week

_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock that a reader lives by.

    Attributes
    ----------
    called : str
        What it is called.
    ours : str
        What the association's is called.
    ahead_minutes : int
        How far it is ahead of the association's, below zero where it is behind.
    """

    called: str
    ours: str
    ahead_minutes: int

    def read(self, slot: str) -> str:
        """A weekly hour of the association's as this clock shows it.

        Examples
        --------
        >>> Clock("Eastern", "Pacific", 180).read("Tue 22:00-23:30")
        'Wednesdays, 1:00 to 2:30 am (Eastern)'
        """
        day, begin, minutes = week.session(slot)
        days, begin = divmod(begin + self.ahead_minutes, _DAY)
        there = week.session_text((day + days) % len(week.DAYS), begin, minutes)
        return f"{week.human(there)} ({self.called})"


def clock(facts: Mapping[str, Any], ours: str, now: datetime) -> Clock | None:
    """The clock of a person by what is on file; None where it is the association's.

    Hours that all stand on one clock tell it; else the town does.

    Parameters
    ----------
    facts : mapping
        The facts on file, by name.
    ours : str
        The association's IANA zone.
    now : datetime
        Of which day the difference is.
    """
    zones = {piece.get("zone") for piece in facts.get("availability") or ()}
    zone = zones.pop() if len(zones) == 1 else None
    zone = zone or of_place(facts.get("place") or {})
    if not zone or zone == ours:
        return None
    there = now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta()
    here = now.astimezone(ZoneInfo(ours)).utcoffset() or timedelta()
    ahead = round((there - here) / timedelta(minutes=1))
    return Clock(clocks.called(zone), clocks.called(ours), ahead) if ahead else None


def of_place(place: Mapping[str, Any]) -> str | None:
    """The IANA zone of a place on file; None where the place is not known."""
    found = places.find(str(place.get("value")), place.get("state")) if place.get("value") else None
    return found.zone if found is not None else None
