"""Time zones as people call them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

#: The clock that an association lives by which has set no other.
OURS: Final = "America/Los_Angeles"
#: IANA zones of the United States by the name of their clock.
_CALLED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "America/New_York": "Eastern",
        "America/Detroit": "Eastern",
        "America/Chicago": "Central",
        "America/Denver": "Mountain",
        "America/Boise": "Mountain",
        "America/Phoenix": "Arizona time",
        "America/Los_Angeles": "Pacific",
        "America/Anchorage": "Alaska time",
        "Pacific/Honolulu": "Hawaii time",
    }
)


def called(zone: str) -> str:
    """What the clock of an IANA zone is called.

    Examples
    --------
    >>> called("America/New_York"), called("Europe/Paris")
    ('Eastern', 'Paris time')
    """
    return _CALLED.get(zone) or f"{zone.rpartition('/')[2].replace('_', ' ')} time"
