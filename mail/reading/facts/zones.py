"""The time zone in which a writer's hours stand, where it is another than ours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mail.understanding import PlaceFact, Slot
from vocabulary import places

#: "9 to 11 Pacific", by whomever: such a slot carries no zone where that is our clock.
PACIFIC = "America/Los_Angeles"
_PACIFIC = re.compile(r"\bpacific\b|\bp[sd]?t\b", re.IGNORECASE)


def at_home(slots: Sequence[Slot], home: PlaceFact | None, ours: str) -> tuple[Slot, ...]:
    """The slots with the zone of the writer's town, unless a zone was said with them.

    Parameters
    ----------
    slots : sequence of Slot
        As the wall clock of the writer shows them.
    home : PlaceFact or None
        Where she is.
    ours : str
        The association's IANA zone, which is not written down.

    Examples
    --------
    >>> boise = PlaceFact("Boise", None, "ID", 43.6, -116.2, "Boise")
    >>> at_home([Slot("Tue", "13:00", None, "free", "Tue at 1")], boise, PACIFIC)[0].zone
    'America/Boise'
    """
    home_zone = _zone(home) or ours
    return tuple(_told(slot, home_zone, ours) for slot in slots)


def _told(slot: Slot, home: str, ours: str) -> Slot:
    """The slot with the zone that was said with it, else that of the writer's town."""
    if slot.zone or (slot.start is None and slot.end is None):
        return slot
    zone = PACIFIC if _PACIFIC.search(slot.evidence) is not None else home
    return slot if zone == ours else replace(slot, zone=zone)


def _zone(home: PlaceFact | None) -> str | None:
    found = places.find(home.value, home.state) if home is not None else None
    return None if found is None else found.zone
