"""Single hours of a day: "at ten", "four or so", "9, 10 or 11"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from mail.reading.facts import clock_words
from mail.reading.facts.clock_span import Span, is_hour, zone_in
from mail.reading.facts.hours import Hours, Kind
from mail.reading.facts.time_of_day import Reading, half_of_day, minutes, one


def moments(span: Span) -> Iterator[Hours]:
    """The hours that are named alone, as a moment or as the beginning of a known length."""
    listed = -1
    for match in clock_words.AT.finditer(span.words, span.start, span.stop):
        reading = one(match, "1")
        if reading is None or reading.hour > 23:
            continue
        if not match["lead"] and clock_words.PEOPLE_BEFORE.search(
            span.words, span.start, match.start("word1") if match["word1"] else match.start()
        ):
            # "We're five, Thursdays at noon."
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
            ) is None or not (
                clock_words.LIST_GAP.match(span.words, match.end())
                or _closes(match)
                or clock_words.DAILY_AFTER.match(span.words, match.end())
            )
        own = clock_words.EACH_ITS_OWN.match(span.words, match.end(), span.stop)
        if bare and not (
            own
            or _told_roughly(span, match)
            or (
                (
                    match["lead"] in ("at", "@")
                    or ((match["lead"] or "").startswith("say") and span.days)
                )
                and is_hour(match, reading, span)
            )
        ):
            spoken = match["lead"] in clock_words.SPOKEN_LEADS and span.near(match)
            if not (spoken or span.of_day(match)) or (
                match["word1"] and not (is_hour(match, reading, span) and _closes(match))
            ):
                continue
        listed = match.end()
        minute = minutes(reading, late=span.late(match), seven_is_evening=not span.early(match))
        if span.early(match) and not reading.meridiem and reading.hour == 6:
            # "Up with the cows: Mondays at 6:30."
            minute = 6 * 60 + reading.minute
        zone, lasting = (
            zone_in(match, "1"),
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
