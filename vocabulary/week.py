"""A week of availability as one integer: 336 half hours, Monday midnight is bit 0.

A half hour counts as free only when the whole of it is free, so hours that
begin or end between are rounded inwards.
"""

from __future__ import annotations

import re
from functools import cache

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LONG_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
HALF_HOUR = 30
PER_DAY = 48
N_SLOTS = 7 * PER_DAY
ALL = (1 << N_SLOTS) - 1

_PIECE = re.compile(
    r"(?P<day>[A-Za-z]+)\s+(?P<h1>\d{1,2}):(?P<m1>\d\d)\s*[-–]\s*(?P<h2>\d{1,2}):(?P<m2>\d\d)"
)


class WeekError(ValueError):
    """The hours cannot be read; the message says what and how to mend it."""


def _minute(hours: str, minutes: str, piece: str) -> int:
    minute = 60 * int(hours) + int(minutes)
    if int(minutes) > 59 or minute > 24 * 60:
        raise WeekError(f"no such time of day in '{piece}': write hours as 00:00 to 24:00")
    return minute


def _interval(piece: str) -> tuple[int, int, int]:
    match = _PIECE.fullmatch(piece)
    if match is None:
        raise WeekError(f"cannot read the hours '{piece}': write them like Tue 12:00-14:00")
    day = match["day"][:3].title()
    if day not in DAYS:
        raise WeekError(f"no such day '{match['day']}': use {', '.join(DAYS)}")
    start = _minute(match["h1"], match["m1"], piece)
    end = _minute(match["h2"], match["m2"], piece)
    if end <= start:
        raise WeekError(f"the hours '{piece}' end before they begin: write the earlier time first")
    return DAYS.index(day), start, end


def from_intervals(intervals: list[tuple[int, int, int]]) -> int:
    """The mask of ``(day, start_minute, end_minute)`` pieces."""
    mask = 0
    for day, start, end in intervals:
        first, last = -(-start // HALF_HOUR), end // HALF_HOUR
        if last > first:
            mask |= ((1 << (last - first)) - 1) << (day * PER_DAY + first)
    return mask


def parse(text: str) -> int:
    """The mask of hours as in the pool CSV; ``any`` is the whole week, empty is none.

    Raises
    ------
    WeekError
        For an unknown day, a time that is none, or hours that end before they begin.

    Examples
    --------
    >>> render(parse("Fri 08:30-11:00; Tue 12:00-14:00"))
    'Tue 12:00-14:00;Fri 08:30-11:00'
    """
    if text.strip().casefold() == "any":
        return ALL
    return from_intervals([_interval(p.strip()) for p in text.split(";") if p.strip()])


def intervals(mask: int) -> list[tuple[int, int, int]]:
    """The pieces of a mask as ``(day, start_minute, end_minute)``, parted at midnight."""
    found = []
    for day in range(7):
        bits, slot = (mask >> (day * PER_DAY)) & ((1 << PER_DAY) - 1), 0
        while bits:
            gap = (bits & -bits).bit_length() - 1
            bits >>= gap
            run = (~bits & (bits + 1)).bit_length() - 1
            start = slot + gap
            found.append((day, start * HALF_HOUR, (start + run) * HALF_HOUR))
            bits, slot = bits >> run, start + run
    return found


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


def render(mask: int) -> str:
    """The mask as the pool CSV writes it; the inverse of :func:`parse`."""
    if mask == ALL:
        return "any"
    return ";".join(f"{DAYS[d]} {_clock(s)}-{_clock(e)}" for d, s, e in intervals(mask))


def starts(mask: int, minutes: int) -> int:
    """The half hours at which a session of that length may start, within one day."""
    need = -(-minutes // HALF_HOUR)
    possible = mask
    for _ in range(need - 1):
        possible &= possible >> 1
    return possible & _begins_in_time(need)


@cache
def _begins_in_time(need: int) -> int:
    """Where so many half hours may begin: a session may not run over midnight."""
    one_day = (1 << max(0, PER_DAY - need + 1)) - 1
    return sum(one_day << (day * PER_DAY) for day in range(7))


def slot_text(start: int, minutes: int) -> str:
    """A session as ``Tue 12:00-13:30``, given its first half hour."""
    day, begin = divmod(start, PER_DAY)
    return f"{DAYS[day]} {_clock(begin * HALF_HOUR)}-{_clock(begin * HALF_HOUR + minutes)}"


def session_text(day: int, begin: int, minutes: int) -> str:
    """A session on any minute as ``Wed 12:15-13:30``; it ends with its day at the latest."""
    return f"{DAYS[day]} {_clock(begin)}-{_clock(min(begin + minutes, 24 * 60))}"


def session(text: str) -> tuple[int, int, int]:
    """Day, minute of the beginning and minutes of a session, which may begin on any minute.

    Examples
    --------
    >>> session("Wed 12:15-13:30")
    (2, 735, 75)
    """
    day, start, end = _interval(text.strip())
    return day, start, end - start


def around(text: str) -> int:
    """The mask of all half hours that a session touches, on whatever minute it begins.

    Examples
    --------
    >>> around("Wed 12:15-13:30") == parse("Wed 12:00-13:30")
    True
    """
    day, begin, minutes = session(text)
    first, last = begin // HALF_HOUR, -(-(begin + minutes) // HALF_HOUR)
    return ((1 << (last - first)) - 1) << (day * PER_DAY + first)


def parse_slot(text: str) -> tuple[int, int]:
    """The first half hour and the minutes of a session; the inverse of :func:`slot_text`.

    Raises
    ------
    WeekError
        If the text is no single session or does not begin on a half hour.

    Examples
    --------
    >>> slot_text(*parse_slot("Tue 12:00-13:30"))
    'Tue 12:00-13:30'
    """
    day, start, end = _interval(text.strip())
    if start % HALF_HOUR:
        raise WeekError(f"'{text}' begins between half hours: write a start like 12:00 or 12:30")
    return day * PER_DAY + start // HALF_HOUR, end - start


def _spoken_hour(minute: int) -> tuple[str, str]:
    """The hour as people say it, and its half of the day."""
    hour, rest = divmod(minute % (24 * 60), 60)
    shown = f"{(hour + 11) % 12 + 1}:{rest:02d}"
    return shown, "am" if hour < 12 else "pm"


def human(text: str) -> str:
    """A session as a letter would put it.

    Examples
    --------
    >>> human("Tue 12:00-13:30")
    'Tuesdays, 12:00 to 1:30 pm'
    >>> human("Fri 11:00-12:30"), human("Wed 09:00-12:00")
    ('Fridays, 11:00 am to 12:30 pm', 'Wednesdays, 9:00 am to noon')
    """
    day, start, end = _interval(text.strip())
    return f"{LONG_DAYS[day]}s, {_spoken_span(start, end)}"


def _spoken_span(start: int, end: int) -> str:
    (begins, half), (ends, last_half) = _spoken_hour(start), _spoken_hour(end)
    begins = begins if half == last_half else _named(f"{begins} {half}", start)
    return f"{begins} to {_named(f'{ends} {last_half}', end)}"


def _named(shown: str, minute: int) -> str:
    """Midnight and noon by their names: "12:00 pm" is read as either."""
    return {0: "midnight", 12 * 60: "noon"}.get(minute % (24 * 60), shown)


def hours_spoken(start: str | None, end: str | None) -> str:
    """Hours of a day as a letter would put them, where one side or both may be open.

    Examples
    --------
    >>> hours_spoken("12:00", "13:30"), hours_spoken("15:00", None), hours_spoken(None, "10:00")
    ('12:00 to 1:30 pm', 'from 3:00 pm', 'until 10:00 am')
    """
    if start and end:
        return _spoken_span(_read(start), _read(end))
    if not (start or end):
        return ""
    minute = _read(start or end or "")
    shown = _named(" ".join(_spoken_hour(minute)), minute)
    return f"from {shown}" if start else f"until {shown}"


def _read(hours: str) -> int:
    hour, _, minute = hours.partition(":")
    return _minute(hour, minute or "00", hours)
