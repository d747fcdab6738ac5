"""What the days and hours of neighbouring sentences lend each other.

"Tuesday at 9, Thursday ditto", "Weekdays only. After 3.", "Sunday nights? 7 to 8:30?",
"I get off at 5 on Mondays, so 5:30 that night": one names the day and another its hour.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from mail.reading.facts.clock import Hours, Kind
from mail.reading.facts.week_phrases import Phrase

_DITTO_AFTER = re.compile(
    r"\.?,? ?\(?(?:ditto|likewise|too,? same|as well,? same|(?:at |for )?(?:the )?same(?: again| here| deal| thing)?(?: time| hours?)?\b|is the same|are the same|same time)"
    r"|,? ?(?:too|also|as well)?,? ?(?:at|in) that (?:same )?(?:hour|time|slot|window)\b"
)
_DITTO_BEFORE = re.compile(
    r"\b(?:ditto|likewise|the same|same(?: time| hours?| thing| deal)?|same goes)(?: for| on| with| goes for)? (?:the )?$"
)


def repeat(words: str, before: list[Phrase], mine: list[Phrase]) -> None:
    """Give a day that is said to be "ditto" the hours named before it."""
    for position, phrase in enumerate(mine):
        known = [*before, *mine[:position]]
        if phrase.hours or phrase.blocked or not phrase.days or not known:
            continue
        first, last = phrase.days[0], phrase.days[-1]
        said = _DITTO_AFTER.match(words, last.to) or _DITTO_BEFORE.search(
            words, max(0, first.at - 24), first.at
        )
        source = next((each for each in reversed(known) if each.hours and not each.blocked), None)
        if said and source is not None:
            phrase.repeated = list(source.hours)


_END_OF_WORDS = re.compile(r"\s*(?:[?.!;]|$)")
_NEXT_WORDS = re.compile(
    r"[?.!;\s]{1,4}(?:(?:or|and|maybe|perhaps|else|even|also|possibly|say|around|about|from)\b ?){0,2}"
)


def _narrows(words: str, last: Phrase, first: Phrase) -> bool:
    """Whether "Sunday nights? 7 to 8:30?" says a part of the day more exactly."""
    parts = all(h.kind is Kind.PART for h in last.hours)
    exact = all(h.kind is not Kind.PART for h in first.hours)
    between = words[last.span[1] : first.span[0]]
    return parts and exact and _NEXT_WORDS.fullmatch(between) is not None


def _another_day(words: str, last: Phrase, first: Phrase) -> bool:
    """Whether "6 a.m. Wednesdays? Thursdays?" asks of both days at one hour."""
    between = words[last.span[1] : first.span[0]]
    return (
        "?" in between
        and _NEXT_WORDS.fullmatch(between) is not None
        and _END_OF_WORDS.match(words, first.span[1]) is not None
    )


_SAME_DAY = re.compile(r"\bthat (?:same )?(?:day|night|evening|morning|afternoon)\b")


def share(words: str, mine: list[Phrase]) -> None:
    """Give "Monday afternoons or Tuesday afternoons, from 1 on" its hours for both days."""
    for last, each in itertools.pairwise(mine):
        parts = [h for h in each.hours if h.kind is Kind.PART]
        exact = [h for h in each.hours if h.kind is not Kind.PART]
        alike = (
            last.days
            and each.days
            and last.blocked == each.blocked
            and len(last.hours) == len(parts) == 1
            and last.hours[0].part == parts[0].part != ""
        )
        if alike and exact and "," in words[parts[0].to : exact[0].at]:
            last.hours = [replace(h, end=_sooner(h, parts[0])) for h in exact]


def _sooner(hours: Hours, part: Hours) -> int | None:
    """The end of hours that open in a part of the day: never later than the part's."""
    if hours.kind is not Kind.AFTER or part.end is None or (hours.start or 0) >= part.end:
        return hours.end
    return part.end


def same_day(words: str, mine: list[Phrase]) -> None:
    """Give "so 5:30 that night" the day named before it in the sentence."""
    for last, each in itertools.pairwise(mine):
        if each.days or not each.hours or not last.days:
            continue
        at, to = each.span
        if _SAME_DAY.search(words, max(last.span[1], at - 24), to + 24):
            each.days = list(last.days)
            if each.hours[0].kind is Kind.NOT_BEFORE:
                each.blocked = 0
            last.hours = [h for h in last.hours if not h.freed]
    mine[:] = [p for p in mine if p.hours or not any(p is not o and p.days == o.days for o in mine)]


def carry(words: str, before: list[Phrase], mine: list[Phrase]) -> None:
    """Two sentences ("Weekdays only. After 3.") say what others say in one."""
    if not before or not mine:
        return
    last, first = before[-1], mine[0]
    alone = first.hours and not first.days and not first.blocked and len(mine) == 1
    if (
        alone
        and last.days
        and not last.blocked
        and (not last.hours or _narrows(words, last, first))
    ):
        last.hours.extend(first.hours)
        mine.clear()
        return
    named = first.days and not first.hours and not first.blocked and len(mine) == 1
    if named and last.hours and not last.days and not last.blocked:
        last.days.extend(first.days)
        mine.clear()
    elif (
        named and last.hours and last.days and not last.blocked and _another_day(words, last, first)
    ):
        first.repeated = list(last.hours)
