"""The time of day as therapists write it.

"12-1:30", "after three", "10 to noon", "not before 9", "mornings": each becomes a
:class:`Hours` with a start and an end, either of which may stay open.  An hour without
am or pm is one of a practice's office hours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from mail.reading.facts.daypart import PARTS
from mail.reading.facts.time_of_day import (
    HOUR_WORD,
    Reading,
    both_ends,
    minutes,
    one,
    time_pattern,
    zone_of,
)


class Kind(StrEnum):
    """How some hours were said."""

    RANGE = "range"
    AFTER = "after"
    BEFORE = "before"
    AT = "at"
    PART = "part"
    NOT_BEFORE = "not_before"
    NOT_AFTER = "not_after"


@dataclass(frozen=True, slots=True)
class Hours:
    """Some hours of a day, with where they stand in the words.

    Attributes
    ----------
    start, end : int or None
        Minutes since midnight; None where that side was left open.
    kind : Kind
        How they were said.
    at, to : int
        Span of the words.
    part : str
        Name of the part of the day ("mornings"), empty for clock times.
    zone : str or None
        IANA zone, where one was named beside the time.
    """

    start: int | None
    end: int | None
    kind: Kind
    at: int
    to: int
    part: str = ""
    zone: str | None = None


#: Nouns that a number counts, so that it is no time of day.
_COUNTED = (
    r"years?|yrs?|y/?o\b|people|persons?|members?|minutes?|mins?\b|miles?|mi\b|hours?|hrs?\b"
    r"|clinicians?|therapists?|colleagues?|guys|of (?:us|them|my|our|the)|others|folks|sessions?"
    r"|weeks?|months?|days?|meetings?|seats?|spots?|openings?|more|times|groups?|cases?|clients?"
    r"|kids|th\b|st\b|nd\b|rd\b|bad\b|new\b|other\b|to \d+ (?:people|of us|years|min)"
    r"|or (?:so|\d+) (?:people|years|min)|participants?|attendees?|max\b"
)

_UNIT = rf"(?!\s*(?:\+|%|-?\s?(?:{_COUNTED})))"

#: The number must not be the tail of a date, a phone number, a price or another word.
_BEFORE_NUMBER = r"(?<![\w$#./:-])"

_AFTER_NUMBER = r"(?![\d/])(?!-\d)"

_RANGE = re.compile(
    _BEFORE_NUMBER
    + r"(?P<lead>between |from |btwn |b/w |not |no |except |but )?(?:the (?:hours of )?)?"
    + time_pattern("1")
    + r"\s?(?P<dash>-{1,2}|to|until|till?|thru|through|and)\s?(?:the )?"
    + time_pattern("2")
    + _AFTER_NUMBER
    + _UNIT
)

_AFTER = re.compile(
    r"\b(?:(?P<not>not (?:\w+ ){0,2}?(?:before|until|till?)|nothing before|no earlier than"
    r"|never before|(?:can't|cannot) (?:do|make|start) (?:\w+ )?before)"
    r"|(?P<lead>(?:any ?time )?(?:(?<!quarter )after|(?<!half )(?<!quarter )past)|from|starting (?:at|around)|beginning at))"
    r"\s+(?:about |around |like )?" + time_pattern("1") + _AFTER_NUMBER + _UNIT
)

_ONWARD = re.compile(
    _BEFORE_NUMBER
    + time_pattern("1")
    + r"(?:\s?\+|\s+(?:or|and) (?:later|after|on)\b|\s+onwards?\b|\s+on(?=\s*(?:[.,;!)]|$|\n)))"
    r"(?!\s*(?:years?|yrs?))"
)

_BEFORE = re.compile(
    r"\b(?:(?P<not>not (?:\w+ ){0,2}?(?:after|past|later than)|nothing (?:after|past|later than)"
    r"|never after)"
    r"|(?:any ?time )?(?:before|until|till?|up to|no later than|ending by|done by|finished by|(?:hard )?stop (?:at|by)|out by|(?:have to|must) leave (?:by|at)|by))"
    r"\s+(?:about |around |like )?" + time_pattern("1") + _AFTER_NUMBER + _UNIT
)

_AT = re.compile(
    r"(?:(?P<lead>\bat|\baround|\babout|@|\bstarting|\bcirca|\bca\.?)\s*(?:about |around )?"
    r"|(?<![\w$#./:-]))" + time_pattern("1") + _AFTER_NUMBER + _UNIT
)

_PART = re.compile("|".join(rf"(?P<p{i}>\b{part.pattern})" for i, part in enumerate(PARTS)))

#: A bare hour followed by a noun counts things: "at one point", "by two colleagues".
_GOES_ON = re.compile(
    r" (?!(?:on|in|or|and|but|any|every|each|most|works?|is|are|would|will|if|pm|am|a|the|to|for"
    r"|mon|tue"
    r"|wed|thu|fri|sat|sun|m|w|weekdays?|weekends?|please|only|because|since|when|with|at|best"
    r"|ish|so|my"
    r"|i|we|it|pacific|eastern|mountain|central|pt|et|daily|though|as|also|either|except|not"
    r"|o'clock|ok|okay|fine|good|great|would|tops|have|has|had|opened|suits?|do|does|can|could|should"
    r")(?:\b|[a-z]*days?\b|[a-z]*s\b))[a-z]"
)

#: Row "weekdays after 3" ends at 21:00; rows "after 5" and later are left open.
_CLOSING = 21 * 60

_EVENING = 17 * 60

_EARLY = re.compile(r"\b(?:mornings?|breakfast|a\.?m|early(?! (?:evening|afternoon|night)))\b")


@dataclass(frozen=True, slots=True)
class _Span:
    """Where to look for hours, and what the words around say of them."""

    words: str
    start: int
    stop: int
    days: tuple[tuple[int, int], ...]
    early: bool
    late: bool

    def near(self, match: re.Match[str]) -> bool:
        """Whether a day stands before or right after some words."""
        return any(
            -1 <= match.start() - end <= 40 or -1 <= start - match.end() <= 4
            for start, end in self.days
        )

    def beside(self, match: re.Match[str]) -> bool:
        """Whether a day touches some words, so that a bare number is its hour."""
        return any(
            -1 <= match.start() - end <= 2 or -1 <= start - match.end() <= 1
            for start, end in self.days
        )


def find(
    words: str, start: int, stop: int, days: tuple[tuple[int, int], ...] = ()
) -> tuple[Hours, ...]:
    """All hours between two offsets of folded lower-case words, in order.

    Parameters
    ----------
    words : str
        Folded, lower case.
    start, stop : int
        Where to look.
    days : tuple of (int, int)
        Spans of day names there; a bare number is a time only beside one.

    Examples
    --------
    >>> [(h.start, h.end) for h in find("12-1:30 or after 3", 0, 18)]
    [(720, 810), (900, 1260)]
    """
    early = _EARLY.search(words, start, stop) is not None
    late = not early and re.search(r"\b(?:evenings?|nights?)\b", words[start:stop]) is not None
    span = _Span(words, start, stop, days, early, late)
    found: list[Hours] = []
    for reader in (_ranges, _opens, _parts, _moments):
        taken = [(hours.at, hours.to) for hours in found]
        for hours in reader(span):
            if all(hours.to <= a or hours.at >= b for a, b in taken):
                found.append(hours)
                taken.append((hours.at, hours.to))
    return tuple(sorted(found, key=lambda hours: hours.at))


def _ranges(span: _Span) -> Iterator[Hours]:
    for match in _RANGE.finditer(span.words, span.start, span.stop):
        first, second = one(match, "1"), one(match, "2")
        if first is None or second is None:
            continue
        said = first.sure or second.sure or "noon" in (first.meridiem, second.meridiem)
        if match["dash"] == "and" and not match["lead"]:
            continue
        if not (said or match["lead"] or span.near(match)):
            continue
        ends = both_ends(first, second, late=span.late, early=span.early)
        if ends is not None:
            zone = _zone(match, "1") or _zone(match, "2")
            yield Hours(*ends, Kind.RANGE, *match.span(), zone=zone)


#: "Not after 3" closes a day; it does not open it.
_DENIED = re.compile(r"\b(?:not|nothing|never)(?: \w+){0,2} $")

#: "10 AM" is a time of day, and not all mornings.
_FIGURE_BEFORE = re.compile(rf"(?:\d|\b(?:{HOUR_WORD})) $")


def _opens(span: _Span) -> Iterator[Hours]:
    for match in _AFTER.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if match["not"] is None and _DENIED.search(span.words, span.start, match.start()):
            continue
        if reading is not None and _is_hour(match, reading):
            refused = match["not"] is not None
            # "Not before 8" is a morning, "after 7" an evening.
            minute = minutes(reading, late=span.late, seven_is_evening=not refused)
            kind = Kind.NOT_BEFORE if refused else Kind.AFTER
            close = _CLOSING if minute < _EVENING and not refused else None
            yield Hours(minute, close, kind, *match.span(), zone=_zone(match, "1"))
    for match in _ONWARD.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None and (reading.sure or "+" not in match.group() or span.beside(match)):
            minute = minutes(reading, late=span.late, seven_is_evening=not span.early)
            close = _CLOSING if minute < _EVENING else None
            yield Hours(minute, close, Kind.AFTER, *match.span(), zone=_zone(match, "1"))
    for match in _BEFORE.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None and _is_hour(match, reading):
            minute = minutes(reading, late=span.late, seven_is_evening=match["not"] is not None)
            kind = Kind.NOT_AFTER if match["not"] else Kind.BEFORE
            yield Hours(None, minute, kind, *match.span(), zone=_zone(match, "1"))


def _parts(span: _Span) -> Iterator[Hours]:
    for match in _PART.finditer(span.words, span.start, span.stop):
        part = PARTS[int(str(match.lastgroup)[1:])]
        if match.group()[:2] in ("am", "pm", "a.", "p.") and (
            not span.near(match) or _FIGURE_BEFORE.search(span.words, span.start, match.start())
        ):
            continue
        if part.start is None and part.end is None and not span.near(match):
            continue
        yield Hours(part.start, part.end, Kind.PART, *match.span(), part.name)


#: "At 10 for an hour and a half".
_LASTING = re.compile(
    r",? for (?:(?P<half>an hour and a half|(?:1\.5|one and a half) ?(?:hours?|hrs?)|90 ?min(?:ute)?s?)|(?P<quarter>an hour and a quarter|75 ?min(?:ute)?s?)"
    r"|(?P<two>two hours|2 ?(?:hours|hrs?)|120 ?min(?:ute)?s?)|(?P<one>an hour|one hour|1 ?(?:hour|hr)|60 ?min(?:ute)?s?))\b"
)

_MINUTES = {"half": 90, "quarter": 75, "two": 120, "one": 60}


def _moments(span: _Span) -> Iterator[Hours]:
    for match in _AT.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is None or reading.hour > 23:
            continue
        bare = not reading.sure and reading.meridiem != "noon"
        if bare and not (match["lead"] in ("at", "@") and _is_hour(match, reading)):
            spoken = match["lead"] in ("around", "about", "starting") and span.near(match)
            if match["word1"] or not (spoken or span.beside(match)):
                continue
        minute = minutes(reading, late=span.late, seven_is_evening=not span.early)
        zone, lasting = _zone(match, "1"), _LASTING.match(span.words, match.end(), span.stop)
        if lasting is not None:
            end = minute + next(n for name, n in _MINUTES.items() if lasting[name])
            yield Hours(minute, end, Kind.RANGE, match.start(), lasting.end(), zone=zone)
        else:
            yield Hours(minute, None, Kind.AT, *match.span(), zone=zone)


def _is_hour(match: re.Match[str], reading: Reading) -> bool:
    """Whether a bare "after three" ends there, and is not "after three tries"."""
    if reading.sure or reading.meridiem:
        return True
    following = match.string[match.end() : match.end() + 14]
    return reading.hour <= 12 and _GOES_ON.match(following) is None


def _zone(match: re.Match[str], n: str) -> str | None:
    word = match.groupdict().get(f"zone{n}")
    return zone_of(word) if word else None
