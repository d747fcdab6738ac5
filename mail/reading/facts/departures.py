"""What stands beside a day and neither frees nor blocks it: when one must go, which one likes best.

"I need to be out the door by 9" ends the evening that was offered, "not the whole Wednesday, only
9:30 to noon" keeps the Wednesday, and "Wednesday is much preferred" is the best of days.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from mail.reading.facts.time_of_day import minutes, one, time_pattern
from mail.reading.text import Part
from mail.sieve import Sieve
from mail.understanding import Slot

_GO: Final = Sieve(
    r"\b(?:(?:have|has|had|need|needs|got|ought|want|like|prefer|would have|'d have) to|must|gotta|should|can only stay"
    r"|can stay|could stay|stay)(?: (?:always|really|usually|definitely|be))*"
    r"(?: (?:leave|go|gone|out(?: of (?:here|there|the (?:door|house|room)))?(?: the door)?|home|off|away|stop|end|finish"
    r"|finished|done|on my way|head (?:out|home|off)|back home|leaving|through|wrap up))?(?: again)?"
    rf" (?:by|at|before|until|till|no later than|not later than) (?:about |around )?{time_pattern('1')}"
)
_DAY: Final = r"(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_NOT_WHOLE: Final = Sieve(
    rf"\bnot (?:on |for )?(?:the |all |all of |my )?(?:whole|entire|full|all|complete)(?: of)?(?: the)? (?:day on )?{_DAY}"
)
_PREFERRED: Final = Sieve(
    rf"\b{_DAY}(?:s)?(?:,)? (?:(?:is|are|would be|being|mornings?|evenings?|afternoons?) ){{0,2}}"
    r"(?:(?:very|much|strongly|by far|greatly|clearly|definitely|still|the|my) )*"
    r"(?:preferred|preferable|better|best|favou?rite|first choice)\b"
)
_INSTEAD: Final = Sieve(rf"\binstead of (?:the |my |on )?{_DAY}s?(?! (?:at|from|\d))")
_NOON: Final = 12 * 60
_HALF: Final = 12 * 60
#: Before this hour nobody goes home from an evening group.
_EARLY: Final = 8 * 60
_OPEN, _SHUT = "free", "blocked"


def settled(part: Part, slots: Sequence[Slot]) -> tuple[Slot, ...]:
    """The pieces of a week, with what such words make of them.

    Parameters
    ----------
    part : Part
        The words they were read from.
    slots : sequence of Slot

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> part = Part(Where.NEW, "Tuesdays from 5:30 pm on; I need to be out the door by 9.")
    >>> [(s.day, s.start, s.end) for s in settled(part, [Slot("Tue", "17:30", None, "free", "")])]
    [('Tue', '17:30', '21:00')]
    """
    words = part.flow
    kept = _whole(words, slots)
    liked = {match["day"].title() for match in _PREFERRED.finditer(words)}
    kept = [
        replace(each, polarity=_OPEN) if each.day in liked and not _timed(each) else each
        for each in kept
    ]
    kept = _without(kept, {match["day"].title() for match in _INSTEAD.finditer(words)})
    gone = _GO.search(words)
    return _ended(kept, gone) if gone is not None else tuple(kept)


def _without(slots: Sequence[Slot], days: set[str]) -> list[Slot]:
    """The week without days in place of which others are offered."""
    shut = [Slot(day, None, None, _SHUT, day) for day in sorted(days)]
    return [*(each for each in slots if each.day not in days), *shut]


def _timed(slot: Slot) -> bool:
    return bool(slot.start or slot.end)


def _whole(words: str, slots: Sequence[Slot]) -> list[Slot]:
    """A day of which only some hours are refused, with the hours that are given beside it."""
    found = _NOT_WHOLE.search(words)
    day = found["day"].title() if found is not None else ""
    hours = [each for each in slots if each.day in (day, "any") and each.start and each.end]
    if not day or not hours:
        return list(slots)
    rest = [each for each in slots if each.day != day and each not in hours]
    return [*rest, *(replace(each, day=day, polarity=_OPEN) for each in hours)]


def _ended(slots: Sequence[Slot], gone: re.Match[str]) -> tuple[Slot, ...]:
    """Open hours with the end at which their writer goes; without any, that end alone."""
    reading = one(gone, "1")
    if reading is None:
        return tuple(slots)
    told = minutes(reading, late=False, seven_is_evening=True)
    said = bool(reading.meridiem)
    kept = [each for each in slots if not _is_the_end(each, told)]
    if not any(each.polarity == _OPEN for each in kept):
        late = told + _HALF if not said and told < _NOON else told
        return (*kept, Slot("any", None, _clock(late), _OPEN, gone.group().strip()))
    return tuple(_until(each, told, said) if each.polarity == _OPEN else each for each in kept)


def _is_the_end(slot: Slot, told: int) -> bool:
    """Whether a piece was read from the very hour of going."""
    if slot.day != "any" or slot.start or not slot.end:
        return False
    return (_minutes(slot.end) - told) % _HALF == 0


def _until(slot: Slot, told: int, said: bool) -> Slot:
    begins = _minutes(slot.start) if slot.start else _EARLY
    ends = told if said or told > begins else told + _HALF
    last = _minutes(slot.end) if slot.end else 24 * 60
    return replace(slot, end=_clock(ends)) if begins < ends < last else slot


def _minutes(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def _clock(told: int) -> str:
    return f"{told // 60:02d}:{told % 60:02d}"
