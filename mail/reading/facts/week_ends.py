"""The end of a time that was named by its beginning, from the words that follow.

"At 8 on Fridays, and be back by 10"; "Wednesdays I finish at two. I have to leave by four."
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

from mail.reading.facts.hours import Hours, Kind
from mail.reading.facts.week_phrases import Phrase

#: Letters between a time and the sentence that ends it.
_FAR = 160
#: What a meeting does at its end, right before the hour.
_ENDS = re.compile(
    r"\b(?:until|till?|stop|end|finish|rise|break up|wrap up|close|adjourn|done|out|home|leave|quit|over|part)s?(?: \w+){0,2},? (?:at |by |around |about )?$"
)
#: Behind one of these stands another wish, not the end of the one before.
_ANOTHER = re.compile(r"\b(?:or|also|else|otherwise)\b")
#: Minutes of the longest time that is begun at one hour and over at another.
_LONGEST = 6 * 60


def close_after(words: str, mine: list[Phrase]) -> None:
    """Give "at 8 on Fridays, and be back by 10" its end."""
    for last, each in itertools.pairwise(mine):
        if not last.days or each.days or last.blocked:
            continue
        if each.blocked and any(h.kind is not Kind.NOT_AFTER for h in each.hours):
            continue
        if len(last.hours) != 1 or len(each.hours) != 1:
            continue
        begin, end = last.hours[0], _end_of(words, each.hours[0])
        if (
            begin.kind not in (Kind.AT, Kind.AFTER, Kind.NOT_BEFORE)
            or begin.start is None
            or end is None
            or _ANOTHER.search(words, last.span[1], each.span[0])
        ):
            continue
        if end <= begin.start:
            end += 12 * 60
        if begin.start < end <= min(begin.start + _LONGEST, 24 * 60):
            last.hours = [replace(begin, end=end, kind=Kind.RANGE)]
            each.hours = []
    mine[:] = [phrase for phrase in mine if phrase.hours or phrase.days]


#: "I have to be at the bus by four": the end of the free time that was named before.
_MUST = re.compile(
    r"\b(?:have to|has to|must|need(?:s)? to|got to|gotta|ought to|should|hard stop|over|done|out|home|gone|away|leave|leaving|wrapped up|finished|stop|end)\b[^.;!?]{0,30}$"
)


def must_end(words: str, last: Phrase, first: Phrase) -> bool:
    """Whether the sentence behind names the hour at which the free time must be over."""
    between = words[last.span[1] : first.span[0]]
    return (
        len(first.hours) == 1
        and first.hours[0].kind in (Kind.BEFORE, Kind.NOT_AFTER)
        and len(between) < _FAR
        and _MUST.search(between) is not None
    )


#: "Weekday lunches, Monday through Wednesday": the days behind are those that are meant.
_THAT_IS = re.compile(
    r" ?(?:[,:;(]|-{1,2}) ?(?:(?:to be (?:exact|precise|specific)|i\.?e\.?|that is|that's|meaning|specifically|namely|say|ideally|preferably|best|so|on|either|maybe|really|realistically|pref(?:erably)?),? ?){0,3}"
)
_ANY_WEEKDAY = re.compile(
    r"(?:(?:most|any|all|some) )?(?:week ?(?:days?|nights?)|(?:during|in|of) the (?:work ?)?week|work(?:ing)? ?days?|mid-?week)\b"
)


def narrow_weekdays(words: str, mine: list[Phrase]) -> None:
    """Keep of "weekday lunches, Monday through Wednesday" the days that stand behind."""
    for last, each in itertools.pairwise(mine):
        named = {name for day in each.days for name in day.days}
        if (
            last.hours
            and named
            and not (last.blocked or each.blocked or each.hours)
            and all(_ANY_WEEKDAY.match(words, day.at) for day in last.days)
            and last.days
            and all(named < set(day.days) for day in last.days)
            and _THAT_IS.fullmatch(words, last.span[1], each.days[0].at)
        ):
            last.days, each.days = each.days, []
    mine[:] = [phrase for phrase in mine if phrase.hours or phrase.days]


def _end_of(words: str, hours: Hours) -> int | None:
    if hours.kind in (Kind.BEFORE, Kind.NOT_AFTER):
        return hours.end
    if hours.kind is Kind.AT and _ENDS.search(words, max(0, hours.at - 24), hours.at):
        return hours.start
    return None
