"""A limit on one end of a day's hours: "not before 6 on Thursdays", "no Mondays after 10".

What is denied goes from the hours on file; the rest of that day stays.  An hour that may be
morning or evening is the one that lies within the hours it limits.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

_HALF_DAY: Final = 12 * 60
_DAY: Final = 24 * 60
_LIMIT: Final = re.compile(
    r"\b(?P<side>before|earlier than|until|till|after|past|later than|beyond)\s+(?:about |around )?"
    r"(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?(?:\s*(?P<half>[ap])\.?m\b)?|(?P<noon>noon))",
    re.IGNORECASE,
)
_EARLY: Final = frozenset({"before", "earlier than", "until", "till"})
_SENTENCE: Final = re.compile(r"[^.!?\n]+(?:[.!?](?=\w)[^.!?\n]+)*")


def left(known: Sequence[Any], piece: Mapping[str, Any], words: str) -> list[Any]:
    """The hours of a day that stay where some of them are denied; empty where none do.

    Parameters
    ----------
    known : sequence of dict
        Free hours of the day on file.
    piece : mapping
        What is denied: from ``start`` to ``end``, or the day as a whole.
    words : str
        The letter's words, for a limit that stands beside the day.

    Examples
    --------
    >>> evenings = [{"start": "17:00", "end": "20:30"}]
    >>> left(evenings, {"evidence": "Thursdays"}, "no Thursdays before 6")
    [{'start': '18:00', 'end': '20:30'}]
    """
    near = _near(piece, words)
    found = _LIMIT.search(near)
    if found is not None:
        at = _within(known, found)
        early = found["side"].casefold() in _EARLY
        return _without(known, *((0, at) if early else (at, _DAY))) if at is not None else []
    if piece.get("start") and piece.get("end"):
        return _without(known, minutes(piece["start"]), minutes(piece["end"]))
    return []


def later(known: Sequence[Any], piece: Mapping[str, Any], *, earlier: bool = False) -> list[Any]:
    """Known hours of a day with another beginning: the first that end after it are meant.

    Parameters
    ----------
    known : sequence of dict
        Free hours of the day on file.
    piece : mapping
        What is told, with a beginning alone.
    earlier : bool
        Whether hours that begin after it begin sooner by it.

    Examples
    --------
    >>> later([{"start": "08:00", "end": "10:00"}], {"start": "09:00", "end": None})
    [{'start': '09:00', 'end': '10:00'}]
    """
    start = str(piece["start"])
    stay = _without(known, 0, minutes(start))
    if earlier and stay and start < str(stay[0].get("start") or ""):
        return [{**stay[0], "start": start}, *stay[1:]]
    return stay or [dict(piece)]


def _near(piece: Mapping[str, Any], words: str) -> str:
    """The sentence that denies a day."""
    told = [each.strip() for each in str(piece.get("evidence") or "").split("…") if each.strip()]
    sentences = _SENTENCE.findall(words)
    return next((one for one in sentences if told and all(each in one for each in told)), "")


def _within(known: Sequence[Any], found: re.Match[str]) -> int | None:
    """The minute of the day that a limit means: within the hours that it limits."""
    if found["noon"]:
        return _HALF_DAY
    hour = int(found["hour"]) % 12
    if int(found["hour"]) > 23:
        return None
    if int(found["hour"]) > 12:
        hour = int(found["hour"])
    at = hour * 60 + int(found["minute"] or 0)
    half = (found["half"] or "").casefold()
    choices = (
        [at] if half == "a" or hour >= 12 else [at + _HALF_DAY] if half else [at, at + _HALF_DAY]
    )
    inside = [each for each in choices if any(_start(one) < each < _end(one) for one in known)]
    return next(iter(inside), None)


def _without(known: Sequence[Any], first: int, last: int) -> list[Any]:
    """Hours without those between two minutes of the day."""
    stay = list[Any]()
    for one in known:
        start, end = _start(one), _end(one)
        if end <= first or start >= last:
            stay.append(dict(one))
            continue
        if start < first:
            stay.append({**one, "end": _clock(first)})
        if end > last:
            stay.append({**one, "start": _clock(last)})
    return stay


def _start(piece: Mapping[str, Any]) -> int:
    return minutes(piece["start"]) if piece.get("start") else 0


def _end(piece: Mapping[str, Any]) -> int:
    return minutes(piece["end"]) if piece.get("end") else _DAY


def minutes(clock: str) -> int:
    """Minutes since midnight of a clock time.

    Examples
    --------
    >>> minutes("13:30")
    810
    """
    hours, _, rest = str(clock).partition(":")
    return int(hours) * 60 + int(rest or 0)


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def by_day(old: Sequence[Any], new: Sequence[Any]) -> list[Any]:
    """Hours where new words speak of some days: those days are as they say, the others stay.

    "I can stay until 1:30 on Tuesdays" takes nobody's Fridays away.  A blocked
    day takes its free hours with it; words about the whole week replace it, but
    "no evenings" takes those from the days that were given.
    """
    days = {piece.get("day") for piece in new}
    if "any" not in days:
        return [piece for piece in old if piece.get("day") not in days] + list(new)
    if all(piece.get("polarity") == "blocked" for piece in new):
        return [each for each in old if each not in new] + list(new)
    return list(new)
