"""Pieces of the week made from days and hours that belong together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mail.reading.facts import weekday
from mail.reading.facts.hours import Hours, Kind
from mail.reading.facts.week_phrases import Phrase
from mail.reading.text import Part
from mail.understanding import Slot


def _hhmm(minutes: int | None) -> str | None:
    return None if minutes is None else f"{minutes // 60:02d}:{minutes % 60:02d}"


def slots_of(part: Part, phrase: Phrase, zone: str | None) -> list[Slot]:
    """One slot for each day and each piece of hours of a phrase."""
    at, to = phrase.span
    evidence = part.evidence(at, to)
    days = [(name, day.weeks) for day in phrase.days for name in day.days]
    days = days or [(name, ()) for name in _unnamed(phrase)]
    found = []
    for hours in _sharpened(phrase) or phrase.repeated or (None,):
        if hours and hours.kind is Kind.AT and phrase.blocked and not phrase.days:
            # "Twelve-fifteen, not noon" refuses no afternoon.
            continue
        for name, weeks in days:
            start, end, blocked = _bounds(hours, name, weeks, phrase)
            polarity = "blocked" if blocked else "free"
            place = (hours.zone if hours else None) or zone
            found.append(Slot(name, start, end, polarity, evidence, tuple(weeks), place))
    return found


def _unnamed(phrase: Phrase) -> tuple[str, ...]:
    """The days of hours that name none: a school keeps its hours on working days."""
    if phrase.hours and all(hours.part == "school hours" for hours in phrase.hours):
        return weekday.WEEKDAYS
    return ("any",)


def _bounds(
    hours: Hours | None, day: str, weeks: tuple[int, ...], phrase: Phrase
) -> tuple[str | None, str | None, bool]:
    if hours is None:
        return None, None, bool(phrase.blocked)
    start, end = hours.start, hours.end
    if hours.part == "mornings" and (weeks or day in weekday.WEEKEND):
        # Rows "first Friday mornings" and "Saturday mornings" begin an hour later.
        start = 9 * 60
    if hours.part == "evenings" and weeks:
        end = 20 * 60
    if hours.part == "evenings" and phrase.blocked:
        end = None
    if hours.kind in (Kind.NOT_BEFORE, Kind.NOT_AFTER):
        if phrase.days:
            return _hhmm(start), _hhmm(end), False
        return _hhmm(end), _hhmm(start), True
    return _hhmm(start), _hhmm(end), bool(phrase.blocked)


def _sharpened(phrase: Phrase) -> Sequence[Hours]:
    """A clock time beside the part of the day that holds it says it better."""
    parts = [h for h in phrase.hours if h.kind is Kind.PART]
    exact = [h for h in phrase.hours if h.kind is not Kind.PART]
    kept = []
    for hours in phrase.hours:
        inside = any(_touches(hours, other) for other in exact)
        if hours.kind is not Kind.PART or not inside:
            kept.append(_within(hours, parts))
    if not phrase.days and not phrase.blocked and len(parts) == len(exact) == 1:
        kept = [_bounded(parts[0], exact[0])] if exact[0].kind in _REFUSED else kept
    if not phrase.blocked:
        kept = list(_begun(parts, kept))
    after = [h for h in kept if h.kind in (Kind.AFTER, Kind.NOT_BEFORE)]
    before = [h for h in kept if h.kind in (Kind.BEFORE, Kind.NOT_AFTER)]
    if not after and len(kept) == 2 and kept[0].kind is Kind.AT:
        after = [kept[0]]
    if len(after) == len(before) == 1 and len(kept) == 2 and not phrase.blocked:
        begin, end = after[0], before[0]
        last = _last_hour(begin, end)
        if begin.start is not None and last is not None and begin.start < last:
            return [replace(begin, end=last, kind=Kind.RANGE, to=end.to)]
    ends = {h.end for h in kept if h.kind is Kind.RANGE}
    # "Mondays at 5 for an hour, because the sitter goes at 6" names the end again.
    return [h for h in kept if h.kind is not Kind.AT or h.start not in ends]


#: Parts of the day that only say from when: "after lunch and before four".
_OPENING = ("after lunch", "after work", "after school")


def _begun(parts: Sequence[Hours], kept: Sequence[Hours]) -> Iterator[Hours]:
    """The hours, those that only end begun by a part of the day that opens right before them."""
    for hours in kept:
        opening = [
            part.start or 0
            for part in parts
            if part.part in _OPENING and part.to <= hours.at <= part.to + _BESIDE
        ]
        begins = hours.kind is Kind.BEFORE and opening and opening[-1] < (hours.end or 0)
        yield replace(hours, start=opening[-1], kind=Kind.RANGE) if begins else hours


#: Letters between the two ends of one time.
_BESIDE = 12


def _last_hour(begin: Hours, end: Hours) -> int | None:
    """The end of hours that open before: "no earlier than half five and home by eight"."""
    if begin.start is None or end.end is None or not begin.at < end.at:
        return end.end
    of_morning = end.end <= begin.start < end.end + 12 * 60 and end.end < 12 * 60 <= begin.start
    return end.end + 12 * 60 if of_morning else end.end


_REFUSED = (Kind.NOT_BEFORE, Kind.NOT_AFTER)


def _bounded(part: Hours, bound: Hours) -> Hours:
    """A part of any day, cut where it must begin or end: "any afternoon, not past 5"."""
    start = part.start if bound.start is None else max(part.start or 0, bound.start)
    end = part.end if bound.end is None else min(part.end or bound.end, bound.end)
    return replace(part, start=start, end=end, kind=Kind.RANGE, at=part.at, to=bound.to)


#: Parts of the day that end where the next begins; an evening is left open.
_BOUNDED = ("mornings", "afternoons", "before lunch", "after lunch")


def _within(hours: Hours, parts: Sequence[Hours]) -> Hours:
    """The hours ended by the part of the day that they open: "afternoons, from 1 on"."""
    if hours.kind is not Kind.AFTER or hours.start is None:
        return hours
    for part in parts:
        if part.part in _BOUNDED and _touches(part, hours) and hours.start < (part.end or 0):
            return replace(hours, end=part.end)
    return hours


def _touches(part: Hours, exact: Hours) -> bool:
    start = exact.start if exact.start is not None else (exact.end or 0) - 1
    low, high = part.start or 0, part.end or 24 * 60
    return low - 60 <= start <= high and abs(part.at - exact.to) + abs(exact.at - part.to) < 110


def without_blocked(slots: list[Slot]) -> list[Slot]:
    """A day that is blocked whole is not free: "weekday mornings except Wed"."""
    whole = {
        (slot.day, slot.weeks)
        for slot in slots
        if slot.polarity == "blocked" and slot.start is None and slot.end is None
    }
    return [s for s in slots if s.polarity == "blocked" or (s.day, s.weeks) not in whole]
