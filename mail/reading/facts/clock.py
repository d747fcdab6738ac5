"""The time of day as therapists write it.

"12-1:30", "after three", "10 to noon", "not before 9", "mornings": each becomes some
``Hours`` with a start and an end, either of which may stay open.  An hour without
am or pm is one of a practice's office hours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from mail.reading.facts import clock_idle, clock_words
from mail.reading.facts.clock_span import EARLY, LATE, Span, spoken_for
from mail.reading.facts.daypart import PARTS
from mail.reading.facts.hours import CLOSING, EVENING, Hours, Kind
from mail.reading.facts.time_of_day import Reading, both_ends, half_of_day, minutes, one, zone_of


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
    early = spoken_for(EARLY, words, start, stop)
    late = spoken_for(LATE, words, start, stop)
    span = Span(words, start, stop, days, early, late)
    found: list[Hours] = []
    for reader in (_borders, _ranges, _wide_ranges, _freed, _opens, _parts, _moments):
        taken = [(hours.at, hours.to) for hours in found]
        for hours in reader(span):
            if all(hours.to <= a or hours.at >= b for a, b in taken):
                found.append(hours)
                taken.append((hours.at, hours.to))
    return tuple(sorted(clock_idle.told(words, found, start, stop), key=lambda hours: hours.at))


def _borders(span: Span) -> Iterator[Hours]:
    """What is left between the end of one thing and the beginning of another."""
    for match in clock_words.BORDERS.finditer(span.words, span.start, span.stop):
        first, second = one(match, "1"), one(match, "2")
        if first is None or second is None:
            continue
        ends = both_ends(first, second, late=span.late(match), early=span.early(match))
        if ends is not None:
            # Days named within ("leaves at four on Mondays and …") are those of the hours.
            yield Hours(*ends, Kind.RANGE, *match.span())


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
        if not (said or match["lead"] or span.near(match) or _is_daily(span, match)):
            continue
        ends = both_ends(first, second, late=span.late(match), early=span.early(match))
        if ends is not None:
            zone = _zone(match, "1") or _zone(match, "2")
            yield Hours(*ends, Kind.RANGE, *match.span(), zone=zone)


def _is_daily(span: Span, match: re.Match[str]) -> bool:
    """Whether the words around bare numbers say that they are hours."""
    before = max(span.start, match.start() - 30)
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
            if reading is not None and _is_hour(match, reading, span):
                minute = minutes(reading, late=span.late(match), seven_is_evening=True)
                close = CLOSING if minute < EVENING else None
                zone = _zone(match, "1")
                yield Hours(minute, close, Kind.AFTER, *match.span(), zone=zone, freed=True)


def _wide_opens(span: Span) -> Iterator[Hours]:
    """The end of something as the beginning of the free time: "once school lets out at 3"."""
    for match in clock_words.WIDE_AFTER.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None and (reading.sure or span.days) and _is_hour(match, reading, span):
            minute = minutes(reading, late=span.late(match), seven_is_evening=True)
            yield Hours(minute, None, Kind.AFTER, *match.span(), zone=_zone(match, "1"))


def _opens(span: Span) -> Iterator[Hours]:
    yield from _wide_opens(span)
    for match in clock_words.AFTER.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if match["not"] is None and clock_words.DENIED.search(
            span.words, span.start, match.start()
        ):
            continue
        if reading is not None and _is_hour(match, reading, span):
            refused = match["not"] is not None
            # "Not before 8" is a morning, "after 7" an evening.
            minute = minutes(reading, late=span.late(match), seven_is_evening=not refused)
            kind = Kind.NOT_BEFORE if refused else Kind.AFTER
            close = CLOSING if minute < EVENING and not refused else None
            begins = (match["lead"] or "").startswith(("starting", "beginning"))
            zone = _zone(match, "1")
            yield Hours(minute, close, kind, *match.span(), zone=zone, begins=begins)
    for match in clock_words.ONWARD.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None and (reading.sure or "+" not in match.group() or span.beside(match)):
            minute = minutes(reading, late=span.late(match), seven_is_evening=not span.early(match))
            close = CLOSING if minute < EVENING else None
            yield Hours(minute, close, Kind.AFTER, *match.span(), zone=_zone(match, "1"))
    yield from _closes_day(span)


def _closes_day(span: Span) -> Iterator[Hours]:
    for match in clock_words.BEFORE.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if match.group().startswith("up to") and not (
            reading is None
            or reading.sure
            or span.beside(match)
            or clock_words.PART_BEFORE.search(span.words, span.start, match.start())
        ):
            # "Up to seven" people.
            continue
        if clock_words.THEN_BUSY.match(span.words, match.end(), span.stop):
            # "Kids at home till 9:30, then I hike."
            continue
        if reading is not None and _is_hour(match, reading, span):
            evening = match["not"] is not None or match.group().startswith(("until", "til"))
            minute = minutes(reading, late=span.late(match), seven_is_evening=evening)
            kind = Kind.NOT_AFTER if match["not"] else Kind.BEFORE
            yield Hours(None, minute, kind, *match.span(), zone=_zone(match, "1"))
    for match in clock_words.WIDE_BEFORE.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is not None and (reading.sure or span.days) and _is_hour(match, reading, span):
            minute = minutes(reading, late=span.late(match), seven_is_evening=False)
            yield Hours(None, minute, Kind.BEFORE, *match.span(), zone=_zone(match, "1"))


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


def _moments(span: Span) -> Iterator[Hours]:
    listed = -1
    for match in clock_words.AT.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is None or reading.hour > 23:
            continue
        if clock_words.THEN_BUSY.match(span.words, match.end(), span.stop):
            # "Kids at home till 9:30, then I hike."
            continue
        reading = _shared(reading, match)
        bare = not reading.sure and reading.meridiem != "noon"
        if bare and listed >= 0 and not match["lead"]:
            # "Mondays at 9, 10 or 11."
            bare = clock_words.LIST_GAP.fullmatch(
                span.words, listed, match.start()
            ) is None or not (clock_words.LIST_GAP.match(span.words, match.end()) or _closes(match))
        own = clock_words.EACH_ITS_OWN.match(span.words, match.end(), span.stop)
        if bare and not (
            own
            or _told_roughly(span, match)
            or (
                (
                    match["lead"] in ("at", "@")
                    or ((match["lead"] or "").startswith("say") and span.days)
                )
                and _is_hour(match, reading, span)
            )
        ):
            spoken = match["lead"] in clock_words.SPOKEN_LEADS and span.near(match)
            if not (spoken or span.of_day(match)) or (
                match["word1"] and not (_is_hour(match, reading, span) and _closes(match))
            ):
                continue
        listed = match.end()
        minute = minutes(reading, late=span.late(match), seven_is_evening=not span.early(match))
        zone, lasting = (
            _zone(match, "1"),
            clock_words.LASTING.match(span.words, match.end(), span.stop),
        )
        if lasting is not None:
            end = minute + next(n for name, n in clock_words.MINUTES.items() if lasting[name])
            yield Hours(minute, end, Kind.RANGE, match.start(), lasting.end(), zone=zone)
        else:
            yield Hours(minute, None, Kind.AT, *match.span(), zone=zone)


def _told_roughly(span: Span, match: re.Match[str]) -> bool:
    """Whether a bare number is the hour of a day: "Monday, four or so", "Ten on Tuesday"."""
    if clock_words.ROUGHLY.match(span.words, match.end(), span.stop) or match.group().endswith(
        " or so"
    ):
        return (bool(span.days) and span.near(match)) or _opens_with(span, match)
    return _opens_with(span, match)


def _opens_with(span: Span, match: re.Match[str]) -> bool:
    opens = not span.words[span.start : match.start()].strip(" \n\"'*-")
    return opens and clock_words.OPENS_WITH.match(span.words, match.end(), span.stop) is not None


def _shared(reading: Reading, match: re.Match[str]) -> Reading:
    """The hour with the half of the day that the next of its list names: "6:30 or 7 am"."""
    if reading.meridiem or reading.hour > 12:
        return reading
    following = clock_words.NEXT_OF_LIST.match(match.string, match.end())
    if following is None:
        return reading
    return replace(reading, meridiem=half_of_day(following["half"]), sure=True)


def _closes(match: re.Match[str]) -> bool:
    """Whether nothing follows that a number could count."""
    return re.match(r"\s*(?:[.,;:!?)]|$|\n|or\b|on\b)", match.string[match.end() :]) is not None


def _is_hour(match: re.Match[str], reading: Reading, span: Span) -> bool:
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
