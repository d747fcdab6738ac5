"""How long a meeting lasts, where the letter says so once, away from its hour.

"Thursdays at 7:30, on Zoom, ninety minutes" and "- 90 mins, 1st + 3rd Weds, start 6 pm" name
the end of the meeting as plainly as "7:30 to 9" would.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from mail.reading.facts import clock_words
from mail.reading.facts.hours import Hours, Kind
from mail.reading.facts.week_phrases import Phrase

_LENGTHS = (
    r"(?:(?P<half>(?:(?:an?|one|1) )?hour and (?:a )?half|(?:1\.5|1 1/2|one and a half) ?(?:hours?|hrs?)|(?:90|ninety)[- ]?min(?:ute)?s?)"
    r"|(?P<quarter>an hour and a quarter|(?:75|seventy-five)[- ]?min(?:ute)?s?)"
    r"|(?P<two>(?:two|2) ?(?:hours|hrs?)|120 ?min(?:ute)?s?)"
    r"|(?P<short>45[- ]?min(?:ute)?s?|forty-five minutes|three[- ]quarters of an hour)|(?P<one>(?:an|one|1) ?(?:hour|hr)|(?:60|sixty)[- ]?min(?:ute)?s?))\b"
)
#: A length that stands for itself between marks, or that a meeting is said to have.
_MEETING = re.compile(
    r"(?:(?:^|[.,;:(\n*-]) {0,2}(?:about |around |roughly |maybe |say |for )?"
    r"|\b(?:i'd want|we'd want|we want|we need|we'd need|i'd need|give it|plan on|allow|lasts?|lasting|runs?|running|meets?(?: \w+){0,3}|sessions?(?: \w+){0,2}|meetings?(?: \w+){0,2}|gather\w*(?: \w+){0,3}|weekly|monthly|biweekly|month|week),? (?:for |of |is |are |at )?(?:about |around |roughly )?)"
    + _LENGTHS
    + r"(?: (?:long|each|apiece|at a time|a time|a go|or so|tops|max|sessions?|meetings?|is plenty|is enough))?(?= ?(?:[,;.)\n]|$| (?:every|on|each|once|twice|over|by|via|online)\b))"
)


def find(words: str) -> int | None:
    """Minutes that a meeting lasts; None where no length, or more than one, is told.

    Examples
    --------
    >>> find("thursdays at 7:30 pm, every other, on zoom, ninety minutes. a maximum of six.")
    90
    >>> find("half an hour of a paper, an hour of cases")
    >>> find("i would drive an hour and a half")
    """
    if "hour" not in words and "min" not in words and "hr" not in words:
        return None
    found = {
        length
        for match in _MEETING.finditer(words)
        for name, length in clock_words.MINUTES.items()
        if match[name]
    }
    return found.pop() if len(found) == 1 else None


def close(words: str, phrases: Iterable[Phrase]) -> None:
    """Give hours that are named by their beginning the end that the meeting's length sets."""
    phrases = [each for each in phrases if any(map(_is_open, (*each.hours, *each.repeated)))]
    length = find(words) if phrases else None
    if length is None:
        return
    for each in phrases:
        each.hours = [_closed(h, length) for h in each.hours]
        each.repeated = [_closed(h, length) for h in each.repeated]


def _closed(hours: Hours, length: int) -> Hours:
    if not _is_open(hours):
        return hours
    return replace(hours, end=(hours.start or 0) + length, kind=Kind.RANGE)


def _is_open(hours: Hours) -> bool:
    if hours.kind is Kind.AFTER and hours.begins:
        return True
    return hours.kind is Kind.AT and hours.start is not None and hours.end is None
