"""The town of a place that an organizer settles, which only a list can tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vocabulary import places

#: The town behind a room, which only a list can tell from the words that follow.
_TOWN = re.compile(r" in ((?:[a-z.'-]+ ){0,2}[a-z.'-]+)")


def end(words: str, end: int) -> int:
    """Where a place ends, with the town that follows it: "at the library in Lake Oswego"."""
    start = words.rfind(" in ", max(0, end - 30), end + 4)
    match = _TOWN.match(words, start) if start >= 0 else None
    town = _town(match[1]) if match else None
    return max(end, match.start(1) + len(town)) if match and town else end


#: … and behind a street, after a comma: "2140 Oak Street, Lake Oswego".
_NEXT = re.compile(r", ((?:[a-z.'-]+ ){0,2}[a-z.'-]+)")


def behind(words: str, end: int) -> int:
    """Where a street's town ends, if one of ours follows; else where the street does.

    Examples
    --------
    >>> words = "2140 oak street, lake oswego, two steps"
    >>> words[: behind(words, 15)]
    '2140 oak street, lake oswego'
    """
    match = _NEXT.match(words, end)
    if match is None or not any(map(places.is_ours, _beginnings(match[1]))):
        return end
    town = _town(match[1])
    return match.start(1) + len(town) if town and places.is_ours(town) else end


def _beginnings(words: str) -> Iterator[str]:
    """Some words, then without the last of them, and so on."""
    name = words.rstrip(" .'-")
    while name:
        yield name
        name = name.rpartition(" ")[0]


def _town(words: str) -> str | None:
    """The longest beginning of some words that is a town."""
    return next((name for name in _beginnings(words) if places.find(name) is not None), None)


def bare(words: str) -> tuple[int, int] | None:
    """Where a town of our own table stands as the place itself: "we meet in Beaverton"."""
    for match in _TOWN.finditer(f" {words}"):
        # All other towns are loaded only where one of ours is named: "in practice" is none.
        if not any(map(places.is_ours, _beginnings(match[1]))):
            continue
        town = _town(match[1])
        if town and places.is_ours(town):
            return match.start(), match.start(1) - 1 + len(town)
    return None
