"""The time of day as therapists write it.

"12-1:30", "after three", "10 to noon", "not before 9", "mornings": each becomes a
:class:`Hours` with a start and an end, either of which may stay open.  An hour without
am or pm is one of a practice's office hours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from mail.reading.facts import clock_words
from mail.reading.facts.daypart import PARTS
from mail.reading.facts.time_of_day import Reading, both_ends, minutes, one, zone_of


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
    freed : bool
        Whether it is the hour at which the writer's work ends.
    """

    start: int | None
    end: int | None
    kind: Kind
    at: int
    to: int
    part: str = ""
    zone: str | None = None
    freed: bool = False


#: Row "weekdays after 3" ends at 21:00; rows "after 5" and later are left open.
_CLOSING = 21 * 60

_EVENING = 17 * 60

_EARLY = re.compile(
    r"\b(?:mornings?|breakfast|a\.?m|early(?! (?:evening|afternoon|night))|sunrise|dawn|before (?:work|school|clients?|clinic|the office|my first|the first|the day|the kids (?:wake|are up|get up)|the house wakes))\b"
)


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
    for reader in (_ranges, _wide_ranges, _freed, _opens, _parts, _moments):
        taken = [(hours.at, hours.to) for hours in found]
        for hours in reader(span):
            if all(hours.to <= a or hours.at >= b for a, b in taken):
                found.append(hours)
                taken.append((hours.at, hours.to))
    return tuple(sorted(_without_idle(found), key=lambda hours: hours.at))


def _without_idle(found: list[Hours]) -> list[Hours]:
    """Without the end of work where a later hour is named: "I get off at 4:30, so 5 onward"."""
    # "Nothing before ten, and I quit at four": there it closes the day.
    closes = any(h.kind is Kind.NOT_BEFORE for h in found)
    opens = [h for h in found if h.kind is Kind.AFTER and not (closes and h.freed)]
    freed = max((h.to for h in found if h.freed), default=None)
    if freed is not None and not closes:
        # "I get away at 4:30, so 5 pm" names the hour itself.
        opens += [h for h in found if h.kind is Kind.AT and h.at > freed]
    kept = [h for h in found if not (h.freed and _opens_later(h, opens))]
    if not closes:
        return kept
    return [replace(h, start=None, end=h.start, kind=Kind.BEFORE) if h.freed else h for h in kept]


def _opens_later(freed: Hours, opens: list[Hours]) -> bool:
    return any(h is not freed and (h.start or 0) >= (freed.start or 0) for h in opens)


def _ranges(span: _Span) -> Iterator[Hours]:
    for match in clock_words.RANGE.finditer(span.words, span.start, span.stop):
        first, second = one(match, "1"), one(match, "2")
        if first is None or second is None or _are_years(span, match):
            continue
        said = first.sure or second.sure or "noon" in (first.meridiem, second.meridiem)
        if match["dash"] == "and" and not match["lead"]:
            continue
        daily = _DAILY.search(span.words, max(span.start, match.start() - 24), match.start())
        if not (said or match["lead"] or span.near(match) or daily):
            continue
        ends = both_ends(first, second, late=span.late, early=span.early)
        if ends is not None:
            zone = _zone(match, "1") or _zone(match, "2")
            yield Hours(*ends, Kind.RANGE, *match.span(), zone=zone)


_DAILY = re.compile(r"\b(?:any|every|most|each) ?days?,? (?:at |from |between )?$|\bdaily,? $")
_YEARS = re.compile(r"(?:19[5-9]|20[0-4])\d\D{1,8}(?:19[5-9]|20[0-4])\d")


def _are_years(span: _Span, match: re.Match[str]) -> bool:
    """Whether "2011 to 2014" are years: no day stands beside them."""
    return _YEARS.search(match.group()) is not None and not span.near(match)


def _wide_ranges(span: _Span) -> Iterator[Hours]:
    if "between" not in span.words and "from" not in span.words:
        return
    for match in clock_words.WIDE_RANGE.finditer(span.words, span.start, span.stop):
        first, second = one(match, "1"), one(match, "2")
        if first is None or second is None or not (first.sure or span.days):
            continue
        if _are_years(span, match):
            continue
        ends = both_ends(first, second, late=span.late, early=span.early)
        if ends is not None:
            yield Hours(*ends, Kind.RANGE, *match.span())


def _freed(span: _Span) -> Iterator[Hours]:
    """The hour at which the writer's work ends, as the hour from which she is free."""
    for pattern in (clock_words.FREED, clock_words.UNTIL_THEN):
        for match in pattern.finditer(span.words, span.start, span.stop):
            reading = one(match, "1")
            if reading is not None and _is_hour(match, reading, span):
                minute = minutes(reading, late=span.late, seven_is_evening=True)
                close = _CLOSING if minute < _EVENING else None
                zone = _zone(match, "1")
                yield Hours(minute, close, Kind.AFTER, *match.span(), zone=zone, freed=True)


def _opens(span: _Span) -> Iterator[Hours]:
    for match in clock_words.AFTER.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if match["not"] is None and clock_words.DENIED.search(
            span.words, span.start, match.start()
        ):
            continue
        if reading is not None and _is_hour(match, reading, span):
            refused = match["not"] is not None
            # "Not before 8" is a morning, "after 7" an evening.
            minute = minutes(reading, late=span.late, seven_is_evening=not refused)
            kind = Kind.NOT_BEFORE if refused else Kind.AFTER
            close = _CLOSING if minute < _EVENING and not refused else None
            yield Hours(minute, close, kind, *match.span(), zone=_zone(match, "1"))
    for match in clock_words.ONWARD.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None and (reading.sure or "+" not in match.group() or span.beside(match)):
            minute = minutes(reading, late=span.late, seven_is_evening=not span.early)
            close = _CLOSING if minute < _EVENING else None
            yield Hours(minute, close, Kind.AFTER, *match.span(), zone=_zone(match, "1"))
    for match in clock_words.BEFORE.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if match.group().startswith("up to") and not (
            reading is None or reading.sure or span.beside(match)
        ):
            # "Up to seven" people.
            continue
        if reading is not None and _is_hour(match, reading, span):
            evening = match["not"] is not None or match.group().startswith(("until", "til"))
            minute = minutes(reading, late=span.late, seven_is_evening=evening)
            kind = Kind.NOT_AFTER if match["not"] else Kind.BEFORE
            yield Hours(None, minute, kind, *match.span(), zone=_zone(match, "1"))


def _parts(span: _Span) -> Iterator[Hours]:
    for match in clock_words.PART.finditer(span.words, span.start, span.stop):
        part = PARTS[int(str(match.lastgroup)[1:])]
        if match.group() == "am" and span.words.endswith("i ", span.start, match.start()):
            continue
        if clock_words.FIGURE_BEFORE.search(span.words, span.start, match.start()):
            # "8 in the morning" is one hour.
            continue
        if match.group()[:2] in ("am", "pm", "a.", "p.") and (
            not span.near(match)
            or clock_words.HALF_BEFORE.search(span.words, span.start, match.start())
        ):
            continue
        if part.start is None and part.end is None and not span.near(match):
            continue
        yield Hours(part.start, part.end, Kind.PART, *match.span(), part.name)


def _moments(span: _Span) -> Iterator[Hours]:
    for match in clock_words.AT.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is None or reading.hour > 23:
            continue
        bare = not reading.sure and reading.meridiem != "noon"
        if bare and not (
            (
                match["lead"] in ("at", "@")
                or ((match["lead"] or "").startswith("say") and span.days)
            )
            and _is_hour(match, reading, span)
        ):
            spoken = match["lead"] in clock_words.SPOKEN_LEADS and span.near(match)
            if not (spoken or (span.beside(match) and not match["word1"])) or (
                match["word1"] and not (_is_hour(match, reading, span) and _closes(match))
            ):
                continue
        minute = minutes(reading, late=span.late, seven_is_evening=not span.early)
        zone, lasting = (
            _zone(match, "1"),
            clock_words.LASTING.match(span.words, match.end(), span.stop),
        )
        if lasting is not None:
            end = minute + next(n for name, n in clock_words.MINUTES.items() if lasting[name])
            yield Hours(minute, end, Kind.RANGE, match.start(), lasting.end(), zone=zone)
        else:
            yield Hours(minute, None, Kind.AT, *match.span(), zone=zone)


def _closes(match: re.Match[str]) -> bool:
    """Whether nothing follows that a number could count."""
    return re.match(r"\s*(?:[.,;:!?)]|$|\n|or\b|on\b)", match.string[match.end() :]) is not None


def _is_hour(match: re.Match[str], reading: Reading, span: _Span) -> bool:
    """Whether a bare "after three" ends there, and is not "after three tries"."""
    if reading.sure or reading.meridiem:
        return True
    following = match.string[match.end() : match.end() + 14]
    # "Thursday after 16" is told by a clock of 24 hours.
    latest = 23 if span.near(match) else 12
    return reading.hour <= latest and clock_words.GOES_ON.match(following) is None


def _zone(match: re.Match[str], n: str) -> str | None:
    word = match.groupdict().get(f"zone{n}")
    return zone_of(word) if word else None
