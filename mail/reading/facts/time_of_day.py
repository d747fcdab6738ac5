"""One time of the day: how it is written, and which half of the day it is in.

An hour without am or pm is one of a practice's office hours, unless the words around speak
of an evening or a morning.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}

#: "Ten past four"; "ten to four" is far more often a span.
_GONE = {"five": 5, "ten": 10, "twenty": 20, "5": 5, "10": 10, "20": 20, "25": 25}

HOUR_WORD = "|".join(_WORDS)

MERIDIEM = r"(?:a\.?m\b\.?|p\.?m\b\.?|a\b|p\b|(?:o'?clock )?(?:in the (?:morning|forenoon|afternoon|evening)|of an? (?:morning|afternoon|evening)|at night)\b)"

_ZONE = (
    r"(?:\s?\(?(?P<zone{n}>[pmce][sd]?t|pacific|mountain|eastern|central)\b"
    r"(?: (?:standard )?time)?\)?)?"
)

_TIME = (
    r"(?:(?:(?P<gone{n}>(?:five|ten|twenty|5|10|20|25) (?:minutes )?(?:past|after) )|(?P<half{n}>half[- ]past[- ]|half[- ](?!an?\b|of\b|the\b))|(?P<quarter{n}>(?:a )?quarter (?:past|after) )|(?P<short{n}>(?:a )?quarter (?:to|of|till) ))?"
    r"(?:(?P<hour{n}>[01]?\d|2[0-3])(?:(?:[:.]|(?<=\d)h(?=[0-5]\d)|(?:(?<=[^\d][1-9])|(?<=[^\d]1[0-2]))(?=(?:00|15|30|45)(?!\d))|(?<=[012]\d)(?=\d\d ?(?:-|to\b|until\b|h\b|hrs?\b|hours\b))|(?<=at [01]\d)(?=[0-5]\d(?!\d))|(?:(?<=day [01]\d)|(?<=days [01]\d))(?=[0-5]\d(?!\d))|(?<=after 1[3-8])(?=[0-5]\d(?!\d))|(?<=from 1[3-8])(?=[0-5]\d(?!\d))|(?:(?<=\D0[5-9])(?=(?:00|15|30|45)(?!\d)))|(?:(?<=\D0[5-9]00 or \d\d)|(?<=\D0[5-9]30 or \d\d)|(?<=\D0[5-9]00 and \d\d))(?=(?:00|15|30|45)(?!\d))|(?<=\d\d\d\d-\d\d)|(?<=\d\d\d\d - \d\d)|(?<=\d\d\d\d to \d\d))(?P<minute{n}>[0-5]\d))?(?!\d)"
    rf"|(?P<word{{n}}>{HOUR_WORD})(?:[ -](?P<past{{n}}>thirty|fifteen))?\b)"
    rf"(?: ?(?P<meridiem{{n}}>{MERIDIEM}))?(?P<clock{{n}}> ?o'?clock)?(?P<ish{{n}}>-?ish\b)?(?:(?P<sharp{{n}}> sharp\b| on the dot\b| or thereabouts\b)| or so\b| exactly\b)?"
    r"|(?P<noon{n}>(?:12 )?noons?)\b|(?P<midnight{n}>midnight)\b)" + _ZONE
)


def time_pattern(n: str) -> str:
    """The pattern of one time, its groups ending in a number."""
    return _TIME.replace("{n}", n)


_ZONES = {"m": "America/Boise", "c": "America/Chicago", "e": "America/New_York", "p": None}


def zone_of(word: str) -> str | None:
    """IANA zone of a zone's letter or name; None for Pacific, which is ours.

    Examples
    --------
    >>> zone_of("mountain"), zone_of("pt")
    ('America/Boise', None)
    """
    return _ZONES.get(word[0])


@dataclass(frozen=True, slots=True)
class Reading:
    """One clock time before its half of the day is settled.

    Attributes
    ----------
    hour, minute : int
    meridiem : str
        ``a``, ``p``, ``noon`` or empty.
    sure : bool
        Whether it cannot be a mere number.
    """

    hour: int
    minute: int
    meridiem: str
    sure: bool


def one(found: re.Match[str], n: str) -> Reading | None:
    """The time that a match of :func:`time_pattern` holds under a number, if it is one."""
    group = found.groupdict()
    if group[f"noon{n}"]:
        return Reading(12, 0, "noon", True)
    if group[f"midnight{n}"]:
        return Reading(24, 0, "noon", True)
    word = group[f"word{n}"]
    hour = _WORDS[word] if word else int(group[f"hour{n}"])
    minute = int(group[f"minute{n}"] or 0)
    minute = {"thirty": 30, "fifteen": 15}.get(group[f"past{n}"] or "", minute)
    if group[f"gone{n}"]:
        minute = _GONE[group[f"gone{n}"].split()[0]]
    if group[f"half{n}"]:
        minute = 30
    if group[f"quarter{n}"]:
        minute = 15
    if group[f"short{n}"]:
        hour, minute = hour - 1 or 12, 45
    meridiem = half_of_day(group[f"meridiem{n}"] or "")
    if not meridiem and (group[f"hour{n}"] or "").startswith("0"):
        # "07:30" is told by a clock of 24 hours.
        meridiem = "a"
    if hour > 23 or (hour == 0 and not group[f"minute{n}"]):
        return None
    sure = any(
        group[f"{mark}{n}"]
        for mark in (
            "minute",
            "clock",
            "past",
            "half",
            "quarter",
            "short",
            "gone",
            "ish",
            "zone",
            "sharp",
        )
    )
    return Reading(hour, minute, meridiem, sure or bool(meridiem))


def half_of_day(said: str) -> str:
    """``a`` or ``p`` for "am", "p.m.", "in the morning", "at night"; empty for none."""
    if said[:2] in ("in", "of", "at", "o'", "oc"):
        return "a" if "morning" in said or "forenoon" in said else "p"
    return said[:1]


def minutes(reading: Reading, *, late: bool, seven_is_evening: bool) -> int:
    """Minutes since midnight; ``late`` = the words around speak of an evening."""
    hour, minute = reading.hour, reading.minute
    if reading.meridiem == "noon" or hour > 12:
        return hour * 60 + minute
    if reading.meridiem:
        return (hour % 12 + (12 if reading.meridiem == "p" else 0)) * 60 + minute
    if hour == 12:
        return 12 * 60 + minute
    # A practice opens between 8 and 9: smaller numbers are afternoons.
    afternoon = hour < 7 or (hour == 7 and seven_is_evening) or (late and hour < 11)
    return (hour + (12 if afternoon else 0)) * 60 + minute


def both_ends(
    first: Reading, second: Reading, *, late: bool, early: bool
) -> tuple[int, int] | None:
    """Both ends in order, a mark on one end helping the other."""
    end_known = bool(second.meridiem)
    if first.meridiem or not end_known:
        start = minutes(first, late=late, seven_is_evening=not early)
        if early and not first.meridiem and 5 <= first.hour < 12:
            start = first.hour * 60 + first.minute
    else:
        end = minutes(second, late=late, seven_is_evening=True)
        morning = first.hour % 12 * 60 + first.minute
        if first.hour == 12:
            start = 720 + first.minute
        elif first.hour > 12:
            start = first.hour * 60 + first.minute
        else:
            # "3 to 5pm" is one afternoon, "11-1pm" starts before noon.
            start = morning + 720 if morning + 720 < end else morning
    if end_known:
        end = minutes(second, late=late, seven_is_evening=True)
    else:
        end = second.hour * 60 + second.minute
        while end <= start and end < 720 + 60:
            end += 720
    return (start, end) if start < end <= 24 * 60 else None
