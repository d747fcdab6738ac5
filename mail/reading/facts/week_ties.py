"""What the days and hours of neighbouring sentences lend each other.

"Tuesday at 9, Thursday ditto", "Weekdays only. After 3.", "Sunday nights? 7 to 8:30?",
"I get off at 5 on Mondays, so 5:30 that night": one names the day and another its hour.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from mail.reading.facts import weekday
from mail.reading.facts.hours import Hours, Kind
from mail.reading.facts.week_ends import close_after, must_end
from mail.reading.facts.week_phrases import Phrase
from mail.sieve import Sieve

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
        if phrase.blocked or not phrase.days or not known:
            continue
        if phrase.hours:
            _start_later(words, phrase, known)
            continue
        first, last = phrase.days[0], phrase.days[-1]
        said = _DITTO_AFTER.match(words, last.to) or _DITTO_BEFORE.search(
            words, max(0, first.at - 24), first.at
        )
        source = next((each for each in reversed(known) if each.hours and not each.blocked), None)
        if said and source is not None:
            phrase.repeated = list(source.hours)


def _start_later(words: str, phrase: Phrase, known: list[Phrase]) -> None:
    """Give "Thursdays the same but starting at noon" the end of the hours before it."""
    if len(phrase.hours) != 1 or not _DITTO_AFTER.match(words, phrase.days[-1].to):
        return
    source = next((each for each in reversed(known) if each.hours and not each.blocked), None)
    mine = phrase.hours[0]
    if source is None or source.hours[0].kind is not Kind.RANGE or mine.kind is not Kind.AFTER:
        return
    end = source.hours[0].end
    if end is not None and (mine.start or 0) < end:
        phrase.hours = [replace(mine, end=end, kind=Kind.RANGE)]


_END_OF_WORDS = re.compile(r"\s*(?:[?.!;]|$)")
_NEXT_WORDS = re.compile(
    r"(?:,? (?:suits?|works?|(?:is|are)(?: \w+){1,3}|would (?:suit|do|work|be \w+)|then|please|only))?[?.!;\s]{1,4}(?:(?:or|and|maybe|perhaps|else|even|also|possibly|say|around|about|from|any ?time|ideally|preferably|starting|please|make it|let's say|let us say|i'd say)\b,? ?){0,2}"
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


_SAME_DAY = Sieve(r"\bthat (?:same )?(?:day|night|evening|morning|afternoon|one(?:'s)?)\b")
_POINTS = re.compile(r"(?:any ?time )?(?:before|after|past|from) (?:that|then)")
#: "Not Wednesday, when grandma comes (then I'm free from 10 till 4)".
_THEN_FREE = re.compile(
    r"\bthen (?:only |but )?(?:i'm|i am|i can|we can|it's|it is)(?: [\w']+){0,3} $|\bthen (?:free|open)(?: from)? $"
)


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
        then = last.blocked and not last.hours and _THEN_FREE.search(words, last.span[1], at)
        rest = _rest_of_it(words, last, each)
        off_work = (
            bool(last.hours)
            and all(h.freed for h in last.hours)
            and each.hours[0].kind in (Kind.RANGE, Kind.AFTER, Kind.AT)
        )
        points = _POINTS.fullmatch(words, each.hours[0].at, each.hours[0].to)
        same = points or _SAME_DAY.search(words, max(last.span[1], at - 24), to + 24)
        if then or off_work or same or rest:
            each.days = list(last.days)
            if each.hours[0].kind is Kind.NOT_BEFORE:
                each.blocked = 0
            last.hours = [h for h in last.hours if not h.freed]
    mine[:] = [p for p in mine if p.hours or not any(p is not o and p.days == o.days for o in mine)]


def _rest_of_it(words: str, last: Phrase, each: Phrase) -> bool:
    """Whether hours are the rest of a day that is taken: "mornings are gone, but noon onward"."""
    taken = [h for h in last.hours if h.kind is Kind.PART and h.end is not None]
    return (
        bool(last.blocked and not each.blocked and taken and len(taken) == len(last.hours))
        and each.hours[0].kind is Kind.AFTER
        and all((each.hours[0].start or 0) >= (h.end or 0) for h in taken)
        and re.search(r"[,;] (?:but|though|yet) ", words[last.span[1] : each.span[0]]) is not None
    )


def free_exceptions(mine: list[Phrase]) -> None:
    """Take out of refused days what is excepted from them: "I'm full every day but Friday"."""
    for refused, each in itertools.pairwise(mine):
        if each.blocked or not refused.blocked or refused.hours:
            continue
        free = {name for day in each.days for name in day.days}
        refused.days = [
            replace(day, days=tuple(name for name in day.days if name not in free))
            if set(day.days) > free
            else day
            for day in refused.days
        ]


#: "Lunch any day but Monday": who excepts a working day from the hours of work speaks of those.
_ANY_DAY = re.compile(
    r"\b(?:any|every|all|most|each|my)(?: other)? ?(?:days?|week|afternoons?|lunch(?:es| hours?| times?)?|noons?)\b"
)
_OFFICE_OPENS, _OFFICE_CLOSES = 7 * 60, 17 * 60 + 30


def on_workdays(words: str, mine: list[Phrase]) -> None:
    """Give the working days to hours of work on "any day but Friday"."""
    for one, other in itertools.permutations(mine, 2):
        if one.days or one.blocked or not one.hours or not other.blocked or other.hours:
            continue
        out = {day for named in other.days for day in named.days}
        if not out or not out < set(weekday.WEEKDAYS) or not all(map(_of_work, one.hours)):
            continue
        at, to = min(one.span[0], other.span[0]), max(one.span[1], other.span[1])
        if _ANY_DAY.search(words, at - 12 if at > 12 else 0, to):
            rest = tuple(day for day in weekday.WEEKDAYS if day not in out)
            one.days = [weekday.DayWords(rest, (), False, *one.span)]


def _of_work(hours: Hours) -> bool:
    if hours.kind is Kind.PART:
        return hours.part in ("lunch", "midday", "daytime", "school hours", "afternoons")
    if hours.start is None or hours.end is None:
        return False
    return hours.start >= _OFFICE_OPENS and hours.end <= _OFFICE_CLOSES


def narrowed(words: str, phrases: list[Phrase]) -> list[Phrase]:
    """Without a part of the week of which a later phrase names the day itself.

    "The middle of the week suits; let us say Wednesday from three."
    """
    named = [
        {name for day in each.days for name in day.days}
        for each in phrases
        if each.days and not each.blocked
    ]
    return [
        each
        for each in phrases
        if each.hours
        or each.blocked
        or len(each.days) != 1
        or not weekday.is_half(words, each.days[0])
        or not any(days < set(each.days[0].days) for days in named)
    ]


def _is_exact(hours: Hours) -> bool:
    return hours.kind is not Kind.PART


#: "What I'd like is daytime. Monday or Tuesday, between 10 and 2."
_NEXT_SENTENCE = re.compile(
    r"[^.?!;]{0,40}[.!;]\s{1,3}(?![^.?!;]*\b(?:or|also|plus|else)\b[^.?!;]*$)[^.?!;]{0,24}"
)


def _sharper(last: Phrase, first: Phrase) -> bool:
    """Whether the hours of named days lie within the part of any day named before."""
    return all(
        any((p.start or 0) <= (h.start or 0) and (h.end or 0) <= (p.end or 0) for p in last.hours)
        for h in first.hours
        if h.kind is Kind.RANGE
    ) and all(h.kind is Kind.RANGE for h in first.hours)


_THAT_IS = re.compile(r"[^.?!;]{0,60}[?.!;]\s{1,2}(?:so )?(?:that's|that is|which is|meaning|so) ")


def _says_again(words: str, last: Phrase, first: Phrase) -> bool:
    """Whether "in the daytime? That's Tuesdays 9 to 12" tells one time twice."""
    parts = all(h.kind is Kind.PART for h in last.hours)
    told = first.days and first.hours and not first.blocked and not last.blocked
    between = words[last.span[1] : first.span[0]]
    if not told or not parts or last.days:
        return False
    return _THAT_IS.fullmatch(between) is not None or (
        _sharper(last, first) and _NEXT_SENTENCE.fullmatch(between) is not None
    )


_ALSO = re.compile(
    r"[.;!?]\s(?![^.;!?]*\b(?:any|every|all|most)\b)[^.;!?]{0,40}\b(?:also|alternatively|same days?|those days|as well|on (?:either|any) (?:of (?:those|them|these)|one))\b[^.;!?]*$"
)
#: Letters between a day and a part of the day that is its own; further apart they are two.
_APART = 160


def carry(words: str, before: list[Phrase], mine: list[Phrase]) -> None:
    """Two sentences ("Weekdays only. After 3.") say what others say in one."""
    if not before or not mine:
        return
    last, first = before[-1], mine[0]
    if not first.days and must_end(words, last, first):
        both = [last, first]
        close_after(words, both)
        mine[:] = [phrase for phrase in mine if phrase.hours or phrase.days]
        if not mine:
            return
        first = mine[0]
    near = first.span[0] - last.span[1] <= _APART or any(map(_is_exact, first.hours))
    alone = near and first.hours and not first.days and not first.blocked and len(mine) == 1
    if (
        alone
        and last.days
        and not last.blocked
        and (not last.hours or _narrows(words, last, first))
    ):
        last.hours.extend(first.hours)
        mine.clear()
        return
    if (
        alone
        and last.days
        and not last.blocked
        and _ALSO.search(words, last.span[1], first.span[1])
    ):
        # "Mon-Thu, usually at six. I could also start at seven in the morning."
        first.days = list(last.days)
        return
    if _says_again(words, last, first):
        before.pop()
        return
    named = first.days and not first.hours and not first.blocked and len(mine) == 1
    if named and last.hours and not last.days and not last.blocked:
        last.days.extend(first.days)
        mine.clear()
    elif (
        named and last.hours and last.days and not last.blocked and _another_day(words, last, first)
    ):
        first.repeated = list(last.hours)
