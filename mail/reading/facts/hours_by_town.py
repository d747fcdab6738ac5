"""Whether the hours that somebody offers lie in different towns.

"Fridays 9-12 in Portland, Mondays 1-4 in Salem" is one wish in two places; which of them the
group's ways are to be reckoned from is the writer's to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from mail.reading.text import Part
from mail.sieve import Sieve
from mail.understanding import Slot
from vocabulary import places

_OFFERED = Sieve(
    r"\b(?P<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[a-z]*day)?s?\b[^.,;\n]{0,30}?"
    r" (?:in|near|around) (?P<town>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
)
#: Where she works is no place where she would meet.
_AT_WORK: Final = re.compile(r"\b(?:see|work|practi[cs]e|treat|teach|clients|patients)\b", re.I)


def differ(part: Part, slots: Iterable[Slot]) -> bool:
    """Whether free hours of different days are told with different towns.

    Parameters
    ----------
    part : Part
        The letter.
    slots : iterable of Slot
        What was read of its hours.
    """
    free = {slot.day for slot in slots if slot.polarity == "free"}
    towns: set[str] = set()
    for match in _OFFERED.finditer(part.plain):
        start, _ = part.sentence_at(match.start())
        if match["day"] not in free or _AT_WORK.search(part.plain, start, match.end()):
            continue
        words = match["town"].split()
        place = places.find(match["town"]) or places.find(words[0])
        if place is not None:
            towns.add(place.name)
    return len(towns) > 1
