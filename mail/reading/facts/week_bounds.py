"""Hours of one letter that settle each other: reasons, and halves of the day.

"At 4:30, because I can't think before 4" and "9 to 2:30, I'm at the bus stop at 2:45" give the
reason of an hour beside it.  "Over by 9 a.m.; I could start at 7:30" and "one that starts at
8 p.m.: Sundays, eight to half past nine" say once for all of which half of the day they speak.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace

from mail.reading.facts.hours import Hours, Kind
from mail.reading.facts.week_phrases import Phrase
from mail.sieve import Sieve

#: A reason stands so near to the hour that it explains.
_NEAR = 60
#: Hours with one open end, which may explain an exact one.
_REASONS = (Kind.NOT_BEFORE, Kind.BEFORE)
_HALF_DAY = 12 * 60
#: The longest that a meeting lasts, and when the evening of a bare hour begins.
_MEETING, _EVENING = 3 * 60, 17 * 60
_MORNING_ENDS = 11 * 60
_LATE_SAID = Sieve(r"p\.?m|\bp\b|evening|night|noon|1[3-9]|2[0-3]")
_EARLY_SAID = Sieve(r"a\.?m|\ba\b|morning|\b0\d")


def without_reasons(phrases: list[Phrase]) -> list[Phrase]:
    """The phrases without hours that only explain an exact one of the same days.

    Examples
    --------
    >>> from mail.reading.facts import availability
    >>> from mail.reading.text import Text
    >>> found = availability.read(Text("Wednesdays at 4:30, I can't think before 4."))
    >>> [(slot.day, slot.start) for slot in found.slots]
    [('Wed', '16:30')]
    """
    told = [(p, h) for p in phrases if not p.blocked for h in p.hours]
    reasons = [(p, h) for p, h in told if h.kind in _REASONS]
    exact = [(p, h) for p, h in told if h.kind in (Kind.AT, Kind.RANGE)]
    idle = {
        id(reason)
        for (first, reason), (other, hours) in itertools.product(reasons, exact)
        if _explains(reason, hours) and (not first.days or _days(first) == _days(other))
    }
    for phrase in phrases:
        kept = [hours for hours in phrase.hours if id(hours) not in idle]
        if kept or not idle & set(map(id, phrase.hours)):
            phrase.hours = kept
        else:
            phrase.hours, phrase.days = [], []
    return [phrase for phrase in phrases if phrase.hours or phrase.days]


def _days(phrase: Phrase) -> frozenset[str]:
    return frozenset(name for day in phrase.days for name in day.days)


def _explains(reason: Hours, hours: Hours) -> bool:
    """Whether an open bound lies so near an exact hour that it is why that was chosen."""
    if reason.kind is Kind.NOT_BEFORE and hours.kind in (Kind.AT, Kind.RANGE):
        return reason.at > hours.at and 0 <= (hours.start or 0) - (reason.start or 0) <= _NEAR
    if reason.kind is Kind.BEFORE and hours.kind is Kind.RANGE:
        return reason.at > hours.at and 0 <= (reason.end or 0) - (hours.end or 0) <= _NEAR
    return False


def of_one_day(phrases: list[Phrase], *, of_a_group: bool) -> list[Phrase]:
    """The phrases with the one span of no day given to the one day that is named.

    A group has one hour; of somebody alone the span must lie in the named part of the day.

    Examples
    --------
    >>> from mail.reading.facts import availability
    >>> from mail.reading.text import Text
    >>> told = Text("I run the Thursday night group here (at the grange, 6 to 7:30, every week).")
    >>> [(slot.day, slot.start) for slot in availability.read(told, of_a_group=True).slots]
    [('Thu', '18:00')]
    """
    dayed = [p for p in phrases if p.days and not p.blocked]
    loose = [p for p in phrases if not (p.days or p.blocked) and any(map(_is_exact, p.hours))]
    if len(dayed) != 1 or len(loose) != 1 or any(map(_is_exact, dayed[0].hours)):
        return phrases
    said = [hours for hours in loose[0].hours if _is_exact(hours)]
    inside = any(
        h.kind is Kind.PART and e.kind is Kind.RANGE and _holds(h, e)
        for h, e in itertools.product(dayed[0].hours, said)
    )
    if not (of_a_group or inside):
        return phrases
    # "First Sunday evening … it's at 6" says the part of the day more exactly.
    parts = [h for h in dayed[0].hours if not any(_holds(h, exact) for exact in said)]
    dayed[0].hours = [*parts, *said]
    return [phrase for phrase in phrases if phrase is not loose[0]]


def _is_exact(hours: Hours) -> bool:
    return hours.kind in (Kind.RANGE, Kind.AT)


def _holds(part: Hours, exact: Hours) -> bool:
    return (part.start or 0) <= (exact.start or 0) + _NEAR and (exact.start or 0) < (
        part.end or 24 * 60
    )


#: "I don't surface before ten; anything later is fine."
_LATER = re.compile(
    r"[^.;!?]{0,40}[.;,!?][^.;!?]{0,40}\b(?:any ?(?:thing|time)|whenever|all|everything) (?:\w+ )?(?:later|after|past|behind|from then)\b(?! than)"
)


def open_later(words: str, phrases: list[Phrase]) -> None:
    """Make the time behind a refused one free, where the words say that it is.

    Examples
    --------
    >>> from mail.reading.facts import availability
    >>> from mail.reading.text import Text
    >>> found = availability.read(Text("I can't do anything before 10. Anything later works."))
    >>> [(slot.start, slot.polarity) for slot in found.slots]
    [('10:00', 'free')]
    """
    for phrase in phrases:
        alone = not phrase.days and len(phrase.hours) == 1
        if (
            alone
            and phrase.hours[0].kind is Kind.NOT_BEFORE
            and _LATER.match(words, phrase.span[1])
        ):
            phrase.hours = [replace(phrase.hours[0], kind=Kind.AFTER)]
            phrase.blocked = 0


def settle_halves(words: str, phrases: list[Phrase]) -> list[Phrase]:
    """The phrases with bare hours in the half of the day that another hour names.

    Examples
    --------
    >>> from mail.reading.facts import availability
    >>> from mail.reading.text import Text
    >>> found = availability.read(Text("It must be over by 9 a.m. I can start at 7:30 Mondays."))
    >>> [(slot.day, slot.start, slot.end) for slot in found.slots]
    [('Mon', '07:30', '09:00')]
    """
    if _DAWN.search(words) and not _NIGHTFALL.search(words):
        for phrase in phrases:
            phrase.hours = [_of_dawn(words, hours) for hours in phrase.hours]
    for key, dayed in itertools.permutations(phrases, 2):
        if key.blocked or dayed.blocked or key.days or len(key.hours) != 1 or not dayed.days:
            continue
        turned = [_turned(words, key.hours[0], hours) for hours in dayed.hours]
        if any(new is not old for new, old in zip(turned, dayed.hours, strict=True)):
            dayed.hours, key.hours = turned, []
        elif (late := _of_evening(words, key, dayed)) is not None:
            dayed.hours, key.hours = [late], []
    return [phrase for phrase in phrases if phrase.hours or phrase.days]


#: Who wishes for the crack of dawn means seven in the morning.
_DAWN = Sieve(
    r"\b(?:crack of dawn|at dawn|daybreak|first light|sun-?rise|sun(?:'s| is| comes) up|early[- ]bird|before (?:work|the workday|school|my (?:first )?(?:clients?|patients?|day))|(?:start|begin)s? the day)\b"
)
_NIGHTFALL = Sieve(r"\b(?:evenings?|nights?|after (?:work|dinner|supper|hours)|p\.?m)\b")


def _of_dawn(words: str, hours: Hours) -> Hours:
    """Bare hours of six or seven, in the morning."""
    said = words[hours.at : hours.to]
    late = hours.kind in (Kind.RANGE, Kind.AT) and 18 * 60 <= (hours.start or 0) < 20 * 60
    if not late or _LATE_SAID.search(said):
        return hours
    end = None if hours.end is None else hours.end - _HALF_DAY
    return replace(hours, start=(hours.start or 0) - _HALF_DAY, end=end)


def _of_evening(words: str, span: Phrase, dayed: Phrase) -> Hours | None:
    """The span of no day whose beginning was named with its half: "at 8 p.m.? Eight to nine"."""
    if len(dayed.hours) != 1 or span.hours[0].kind is not Kind.RANGE:
        return None
    late = next(_halves(words, dayed.hours[0], span.hours[0]), None)
    return None if late is span.hours[0] else late


def _turned(words: str, key: Hours, hours: Hours) -> Hours:
    said = words[hours.at : hours.to]
    if hours.start is None or _LATE_SAID.search(said) or _EARLY_SAID.search(said):
        return hours
    return next(_halves(words, key, hours), hours)


def _halves(words: str, key: Hours, hours: Hours) -> Iterator[Hours]:
    start = hours.start or 0
    end = key.end if key.kind in (Kind.BEFORE, Kind.NOT_AFTER) else None
    early = start - _HALF_DAY
    bare = start >= _EVENING and hours.end is None
    if bare and end is not None and end <= _MORNING_ENDS and 0 < end - early <= _MEETING:
        # "Over by 9 a.m.": half past seven is one of the morning.
        yield replace(hours, start=early, end=end, kind=Kind.RANGE)
    same = key.kind is Kind.AT and key.start == start + _HALF_DAY
    if same and _LATE_SAID.search(words, key.at, key.to):
        # "One that starts at 8 p.m.: Sundays, eight to half past nine".
        end = None if hours.end is None else hours.end + _HALF_DAY
        yield replace(hours, start=start + _HALF_DAY, end=end)
