"""Hours that two days have each for itself, and an end that they have in common.

"Monday and Thursday, six on the first, seven on the second"; "Tuesdays from ten, Wednesdays
from one; I lock up at four both days".
"""

from __future__ import annotations

from dataclasses import replace

from mail.reading.facts.clock_words import AFTER_NUMBER, EACH_ITS_OWN
from mail.reading.facts.hours import Hours, Kind
from mail.reading.facts.time_of_day import minutes, one, time_pattern
from mail.reading.facts.week_phrases import Phrase
from mail.sieve import Sieve

_BOTH_END = Sieve(
    r"\b(?:lock up|lock the door|close(?: up| shop)?|done|gone|finish(?:ed)?|stop|end(?:ing)?|leave|out(?: of (?:here|there))?|home|over|through|quit|wrap(?:ped)? up|free until|until|till?|by)(?: \w+)?(?: at| by| around| before)? "
    + time_pattern("1")
    + AFTER_NUMBER
    + r",? (?:on )?(?:both|either|all|each|any)(?: of (?:those|these|them))?(?: (?:two|three|four))?(?: days?\b| mornings\b| times\b|(?= ?[.;!\n]|$))"
)


def each_its_own(words: str, phrases: list[Phrase]) -> list[Phrase]:
    """Two days with the hours that "on the first" and "on the second" give to each.

    Examples
    --------
    >>> from mail.reading.facts import availability
    >>> from mail.reading.text import Text
    >>> found = availability.read(Text("Mondays and Fridays, at 2 on the former, at 3 on the latter."))
    >>> [(slot.day, slot.start) for slot in found.slots]
    [('Mon', '14:00'), ('Fri', '15:00')]
    """
    told = [(hours, EACH_ITS_OWN.match(words, hours.to)) for p in phrases for hours in p.hours]
    own = {bool(match["second"]): hours for hours, match in told if match is not None}
    if len(own) != 2:
        return phrases
    at = min(hours.at for hours in own.values())
    before = [p for p in phrases if p.days and not p.blocked and p.days[0].at < at]
    names = [(day, name) for p in before for day in p.days for name in day.days if day.at < at]
    if len(names) < 2:
        return phrases
    mine = [
        Phrase([replace(day, days=(name,))], [own[bool(later)]])
        for later, (day, name) in enumerate(names[-2:])
    ]
    rest = [p for p in phrases if p not in before and not _only(p, list(own.values()))]
    return [*mine, *rest]


def _only(phrase: Phrase, hours: list[Hours]) -> bool:
    return bool(phrase.hours) and all(each in hours for each in phrase.hours)


def close_both(words: str, phrases: list[Phrase]) -> None:
    """Give the days that are named by their beginning the end said of "both days"."""
    for match in _BOTH_END.finditer(words):
        reading = one(match, "1")
        if reading is None:
            continue
        end = minutes(reading, late=False, seven_is_evening=True)
        for each in phrases:
            each.hours = [h for h in each.hours if not match.start() <= h.at < match.end()]
            if each.days and not each.blocked and each.span[1] <= match.end():
                each.hours = [_until(hours, end) for hours in each.hours]
    phrases[:] = [phrase for phrase in phrases if phrase.hours or phrase.days]


def _until(hours: Hours, end: int) -> Hours:
    opens = hours.kind in (Kind.AFTER, Kind.AT) and hours.start is not None
    if not opens or (hours.start or 0) >= end:
        return hours
    return replace(hours, end=end, kind=Kind.RANGE)
