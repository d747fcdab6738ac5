"""The time zone in which a writer's hours stand, where it is another than ours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from mail.understanding import PlaceFact, Slot
from vocabulary import places

#: "9 to 11 Pacific", by whomever: such a slot carries no zone .
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
    >>> at_home([Slot("Tue", "13:00", None, "free", "Tue at 1")], boise, "America/Los_Angeles")[0].zone
    'America/Boise'
    """
    zone = _zone(home)
    if zone in (None, ours):
        return tuple(slots)
    return tuple(replace(slot, zone=zone) if _stands_at_home(slot) else slot for slot in slots)


def _stands_at_home(slot: Slot) -> bool:
    """Whether some hours stand on the writer's clock: no other was named, Pacific neither."""
    if slot.zone or (slot.start is None and slot.end is None):
        return False
    return _PACIFIC.search(slot.evidence) is None


def _zone(home: PlaceFact | None) -> str | None:
    found = places.find(home.value, home.state) if home is not None else None
    return None if found is None else found.zone
