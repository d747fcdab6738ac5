"""The pieces of the week in a truth file, compared with those that were read.

A truth writes a slot as free text: ``Wed after 15:00``, ``1st Mon 10:00-12:00``,
``Thu late afternoon``, ``NOT Fri``, ``flexible``.  Days are compared whatever the hours;
hours only where the truth states them as figures, each stated end for itself.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_ALL = frozenset(DAYS)
_WEEKDAYS = frozenset(DAYS[:5])
_DAY = re.compile(
    r"\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b(?:\s*-\s*(Mon|Tue|Wed|Thu|Fri|Sat|Sun))?"
)
_HOURS = re.compile(r"(\d{1,2}:\d\d)\s*-\s*(\d{1,2}:\d\d)")
_ONE = re.compile(r"\d{1,2}:\d\d")
_ORDINAL = re.compile(r"\b(?:1st|2nd|3rd|4th|5th|last)\b")
#: Notes about a past or a single date are no slots of the week.
_NO_SLOT = re.compile(r"no longer|\d{4}-\d\d-\d\d|first meeting", re.IGNORECASE)


@dataclass(frozen=True)
class Piece:
    """One slot: days, hours where stated as figures, and whether it is ruled out.

    Attributes
    ----------
    days : frozenset of str
        All seven where no day was named.
    start, end : str or None
        ``HH:MM``, None where that end is open or only described.
    blocked : bool
        Whether it is a time that does not do.
    whole : bool
        Whether whole days are meant, no part of the day being named.
    """

    days: frozenset[str]
    start: str | None
    end: str | None
    blocked: bool
    whole: bool


def pieces(slots: Iterable[str]) -> list[Piece]:
    """The slots of a truth row.

    Examples
    --------
    >>> [(sorted(p.days), p.start, p.end) for p in pieces(["Wed after 15:00"])]
    [(['Wed'], '15:00', None)]
    """
    return [_piece(slot) for slot in slots if not _NO_SLOT.search(slot)]


def _piece(slot: str) -> Piece:
    days: set[str] = set()
    for first, last in _DAY.findall(slot):
        days |= set(_span(first, last or first))
    if re.search(r"weekdays?\b", slot, re.IGNORECASE):
        days |= _WEEKDAYS
    if re.search(r"weekends?\b", slot, re.IGNORECASE):
        days |= {"Sat", "Sun"}
    start, end = _hours(slot)
    rest = _DAY.sub(
        "",
        re.sub(
            r"^NOT\b|\b(?:1st|2nd|3rd|4th|5th|last|every|other|and|weekdays?|weekends?)\b", "", slot
        ),
    )
    blocked = slot.startswith("NOT")
    # "NOT last Thu" leaves the other Thursdays.
    whole = not rest.strip(" ,/") and not (blocked and _ORDINAL.search(slot))
    return Piece(frozenset(days) or _ALL, start, end, blocked, whole)


def _span(first: str, last: str) -> tuple[str, ...]:
    return DAYS[DAYS.index(first) : DAYS.index(last) + 1]


def _hours(slot: str) -> tuple[str | None, str | None]:
    if (both := _HOURS.search(slot)) is not None:
        return _clock(both[1]), _clock(both[2])
    one = _ONE.search(slot)
    if one is None:
        return None, None
    ends = re.search(r"\b(?:before|until|by|till)\b", slot) is not None
    return (None, _clock(one[0])) if ends else (_clock(one[0]), None)


def _clock(hour: str) -> str:
    return hour.zfill(5)


def days_meant(truth: Collection[str]) -> frozenset[str]:
    """The days on which something is free by the truth."""
    said = pieces(truth)
    free = frozenset[str]().union(*(piece.days for piece in said if not piece.blocked))
    return free - _ruled_out(said)


def _ruled_out(said: Iterable[Piece]) -> frozenset[str]:
    """The days that a truth rules out whole: Wednesday in ``Mon-Fri 10:00-14:00, NOT Wed``."""
    return frozenset[str]().union(
        *(piece.days for piece in said if piece.blocked and piece.whole and piece.days != _ALL)
    )


def days_read(found: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    """The days on which something is free by what was read."""
    free: set[str] = set()
    out: set[str] = set()
    for slot in found:
        days = _ALL if slot["day"] == "any" else {slot["day"]}
        if slot["polarity"] == "free":
            free |= days
        elif _whole_day(slot) and slot["day"] != "any" and not slot.get("weeks"):
            # "Fridays but the last" leaves the other Fridays.
            out |= days
    return frozenset(free - out)


def _whole_day(slot: Mapping[str, Any]) -> bool:
    return slot["start"] in (None, "00:00") and slot["end"] in (None, "24:00", "23:59")


def exact(found: Collection[Mapping[str, Any]], truth: Collection[str]) -> tuple[int, int, int]:
    """Slots with hours as figures: how many agree, were read, and are meant.

    A slot of the truth agrees when a free slot that was read has its day and every end of
    it that the truth states.

    Examples
    --------
    >>> exact([], ["Mon-Wed 10:00-14:00", "NOT Tue"])
    (0, 0, 2)
    """
    meant = pieces(truth)
    out = _ruled_out(meant)
    wanted = [
        (day, piece.start, piece.end)
        for piece in meant
        if (piece.start or piece.end) and not piece.blocked
        for day in (("any",) if piece.days == _ALL else sorted(piece.days - out))
    ]
    said = [slot for slot in found if slot["polarity"] == "free" and _in_figures(slot)]
    hit = sum(any(_agrees(slot, *want) for slot in found) for want in wanted)
    right = sum(any(_agrees(slot, *want) for want in wanted) for slot in said)
    return hit, hit + len(said) - right, len(wanted)


def _in_figures(slot: Mapping[str, Any]) -> bool:
    return re.search(r"\d(?!(?:st|nd|rd|th)\b)|\bnoon\b", slot["evidence"].lower()) is not None


def _agrees(slot: Mapping[str, Any], day: str, start: str | None, end: str | None) -> bool:
    return (
        slot["polarity"] == "free"
        and day == slot["day"]
        and (start is None or slot["start"] == start)
        and (end is None or slot["end"] == end)
    )
