"""The time of day as therapists write it.

"12-1:30", "after three", "10 to noon", "not before 9", "mornings": each becomes some
``Hours`` with a start and an end, either of which may stay open.  An hour without
am or pm is one of a practice's office hours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from mail.reading.facts import clock_idle, clock_words, figures_of_places
from mail.reading.facts.clock_moments import moments
from mail.reading.facts.clock_span import EARLY, LATE, Span, is_hour, spoken_for, zone_in
from mail.reading.facts.daypart import PARTS
from mail.reading.facts.hours import CLOSING, EVENING, Hours, Kind
from mail.reading.facts.time_of_day import both_ends, minutes, one


#: The sentences of the letter at hand are looked through more than once.
@lru_cache(maxsize=64)
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
    words = figures_of_places.hidden(words)
    early = spoken_for(EARLY, words, start, stop)
    late = spoken_for(LATE, words, start, stop)
    days = tuple((at, _behind_part(words, to, stop)) for at, to in days)
    span = Span(words, start, stop, days, early, late)
    found: list[Hours] = []
    for reader in (_borders, _then_free, _ranges, _wide_ranges, _freed, _opens, _parts, moments):
        taken = [(hours.at, hours.to) for hours in found]
        for hours in reader(span):
            if all(hours.to <= a or hours.at >= b for a, b in taken):
                found.append(hours)
                taken.append((hours.at, hours.to))
    return tuple(sorted(clock_idle.told(words, found, start, stop), key=lambda hours: hours.at))


#: "Sunday nights, eight": the part of the day belongs to the name of the day.
_PART_OF_IT = re.compile(r" (?:mornings?|afternoons?|evenings?|nights?)\b")


def _behind_part(words: str, to: int, stop: int) -> int:
    part = _PART_OF_IT.match(words, to, stop)
    return to if part is None else part.end()


def _borders(span: Span) -> Iterator[Hours]:
    """What is left between the end of one thing and the beginning of another."""
    borders = (clock_words.BORDERS, clock_words.NAP)
    for match in (m for each in borders for m in each.finditer(span.words, span.start, span.stop)):
        first, second = one(match, "1"), one(match, "2")
        if first is None or second is None:
            continue
        ends = both_ends(first, second, late=span.late(match), early=span.early(match))
        if ends is not None:
            # Days named within ("leaves at four on Mondays and …") are those of the hours.
            yield Hours(*ends, Kind.RANGE, *match.span())


def _then_free(span: Span) -> Iterator[Hours]:
    """The hour at which a time that is taken ends: "booked 8 to noon and then I'm open"."""
    if "then" not in span.words and "after" not in span.words:
        return
    for match in clock_words.THEN_FREE.finditer(span.words, span.start, span.stop):
        first, second = one(match, "0"), one(match, "1")
        if first is None or second is None:
            continue
        ends = both_ends(first, second, late=span.late(match), early=span.early(match))
        if ends is not None:
            close = CLOSING if ends[1] < EVENING else None
            yield Hours(ends[1], close, Kind.AFTER, *match.span(), freed=True)


def _ranges(span: Span) -> Iterator[Hours]:
    for match in clock_words.RANGE.finditer(span.words, span.start, span.stop):
        first, second = one(match, "1"), one(match, "2")
        if first is None or second is None or _are_years(span, match):
            continue
        said = first.sure or second.sure or "noon" in (first.meridiem, second.meridiem)
        if match["dash"] in ("and", "&") and not match["lead"]:
            continue
        if not said and clock_words.COUNTED_BEFORE.search(span.words, span.start, match.start()):
            # "Kids 3 to 10, first Tuesdays."
            continue
        so = bool(span.days) and span.words.endswith(", so ", span.start, match.start())
        if not (said or so or match["lead"] or span.near(match) or _is_daily(span, match)):
            continue
        ends = both_ends(first, second, late=span.late(match), early=span.early(match))
        if ends is not None:
            zone = zone_in(match, "1") or zone_in(match, "2")
            yield Hours(*ends, Kind.RANGE, *match.span(), zone=zone)


def _is_daily(span: Span, match: re.Match[str]) -> bool:
    """Whether the words around bare numbers say that they are hours."""
    before = max(span.start, match.start() - 30)
    if span.days and clock_words.SAY_BEFORE.search(span.words, before, match.start()):
        return True
    if clock_words.NOTHING_ELSE.fullmatch(
        span.words[span.start : match.start()] + "|" + span.words[match.end() : span.stop]
    ):
        return True
    return (
        clock_words.DAILY_BEFORE.search(span.words, before, match.start()) is not None
        or clock_words.DAILY_AFTER.match(span.words, match.end(), span.stop) is not None
    )


_YEARS = re.compile(r"(?:19[5-9]|20[0-4])\d\D{1,8}(?:19[5-9]|20[0-4])\d")


def _are_years(span: Span, match: re.Match[str]) -> bool:
    """Whether "2011 to 2014" are years: no day stands beside them."""
    return _YEARS.search(match.group()) is not None and not span.near(match)


def _wide_ranges(span: Span) -> Iterator[Hours]:
    if "between" not in span.words and "from" not in span.words:
        return
    for match in clock_words.WIDE_RANGE.finditer(span.words, span.start, span.stop):
        first, second = one(match, "1"), one(match, "2")
        if first is None or second is None or not (first.sure or span.days):
            continue
        if _are_years(span, match):
            continue
        ends = both_ends(first, second, late=span.late(match), early=span.early(match))
        if ends is not None:
            yield Hours(*ends, Kind.RANGE, *match.span())


def _freed(span: Span) -> Iterator[Hours]:
    """The hour at which the writer's work ends, as the hour from which she is free."""
    for pattern in (clock_words.FREED, clock_words.UNTIL_THEN, clock_words.UNTIL_FREE):
        for match in pattern.finditer(span.words, span.start, span.stop):
            reading = one(match, "1")
            told = pattern is not clock_words.FREED and reading is not None and reading.hour <= 12
            if reading is not None and (told or is_hour(match, reading, span)):
                minute = minutes(reading, late=span.late(match), seven_is_evening=True)
                close = CLOSING if minute < EVENING else None
                zone = zone_in(match, "1")
                yield Hours(minute, close, Kind.AFTER, *match.span(), zone=zone, freed=True)


def _wide_opens(span: Span) -> Iterator[Hours]:
    """The end of something as the beginning of the free time: "once school lets out at 3"."""
    for match in clock_words.WIDE_AFTER.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None and (reading.sure or span.days) and is_hour(match, reading, span):
            minute = minutes(reading, late=span.late(match), seven_is_evening=True)
            yield Hours(minute, None, Kind.AFTER, *match.span(), zone=zone_in(match, "1"))


def _opens(span: Span) -> Iterator[Hours]:
    yield from _wide_opens(span)
    for match in clock_words.FROM_LUNCH.finditer(span.words, span.start, span.stop):
        yield Hours(12 * 60, CLOSING, Kind.AFTER, *match.span())
    for match in clock_words.AFTER.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if match["not"] is None and clock_words.DENIED.search(
            span.words, span.start, match.start()
        ):
            continue
        if reading is not None and is_hour(match, reading, span):
            refused = match["not"] is not None
            # "Not before 8" is a morning, "after 7" an evening.
            minute = minutes(reading, late=span.late(match), seven_is_evening=not refused)
            kind = Kind.NOT_BEFORE if refused else Kind.AFTER
            close = CLOSING if minute < EVENING and not refused else None
            begins = (match["lead"] or "").startswith(("starting", "beginning")) or (
                match["lead"] == "from"
                and clock_words.LASTING.match(span.words, match.end(), span.stop) is not None
            )
            zone = zone_in(match, "1")
            yield Hours(minute, close, kind, *match.span(), zone=zone, begins=begins)
    for match in clock_words.ONWARD.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None and (reading.sure or "+" not in match.group() or span.beside(match)):
            minute = minutes(reading, late=span.late(match), seven_is_evening=not span.early(match))
            close = CLOSING if minute < EVENING else None
            yield Hours(minute, close, Kind.AFTER, *match.span(), zone=zone_in(match, "1"))
    yield from _closes_day(span)


def _closes_day(span: Span) -> Iterator[Hours]:
    for match in clock_words.BEFORE.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if match.group().startswith("up to") and not (
            reading is None
            or reading.sure
            or span.near(match)
            or clock_words.PART_BEFORE.search(span.words, span.start, match.start())
        ):
            # "Up to seven" people.
            continue
        if clock_words.THEN_BUSY.match(span.words, match.end(), span.stop):
            # "Kids at home till 9:30, then I hike."
            continue
        if reading is not None and is_hour(match, reading, span):
            # A limit on the meeting's end, written plainly, leaves its blanks before "by".
            limit = span.words[max(span.start, match.start() - 5) : match.start()] == " " * 5
            evening = (
                limit or match["not"] is not None or match.group().startswith(("until", "til"))
            )
            minute = minutes(reading, late=span.late(match), seven_is_evening=evening)
            kind = Kind.NOT_AFTER if match["not"] else Kind.BEFORE
            yield Hours(None, minute, kind, *match.span(), zone=zone_in(match, "1"))
    for match in clock_words.LIMIT.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None:
            minute = minutes(reading, late=span.late(match), seven_is_evening=True)
            yield Hours(None, minute, Kind.BEFORE, *match.span(), zone=zone_in(match, "1"))
    for match in clock_words.WIDE_BEFORE.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None and (reading.sure or span.days) and is_hour(match, reading, span):
            minute = minutes(reading, late=span.late(match), seven_is_evening=False)
            yield Hours(None, minute, Kind.BEFORE, *match.span(), zone=zone_in(match, "1"))


def _parts(span: Span) -> Iterator[Hours]:
    for match in clock_words.PART.finditer(span.words, span.start, span.stop):
        part = PARTS[int(str(match.lastgroup)[1:])]
        if match.group() == "am" and clock_words.I_AM.search(
            span.words, max(span.start, match.start() - 3), match.start()
        ):
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
