"""Words that leave it open how to meet: "both work", "I don't mind which"."""

from __future__ import annotations

import re

from mail.reading.facts import format_idioms as idioms
from mail.reading.facts import format_turns as turns_
from mail.reading.facts import format_words as words
from mail.reading.flow import flowing
from mail.reading.text import Part

#: Two towns, days or parts of a day of which "both work", and not two ways of meeting.
_THING = (
    r"(?:(?:[Oo]n |[Ii]n )?(?!(?:Zoom|Online|Video|Skype|Teams|Telehealth|In|On|By|Meeting)\b)"
    r"(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?|[a-z]+days?|noons?|mornings?|afternoons?|evenings?))"
)
_TWO_THINGS = re.compile(
    rf"\b{_THING},? ?(?:\b(?:or|and)\b|[/&]) ?(?:else )?{_THING},?(?: (?:would|will|could|can|do|should))? $"
)


def _is_of_two_things(words_: str, at: int) -> bool:
    """Whether what is open stands right behind two towns or days: "Salem or Bend both work"."""
    return _TWO_THINGS.search(words_, max(0, at - 60), at) is not None


def either(part: Part) -> re.Match[str] | None:
    """The words that leave it open how to meet."""
    flow = flowing(part)
    tables = (words.ANY_FORMAT, idioms.EITHER, turns_.EITHER)
    found = next(filter(None, (each.search(flow) for each in tables)), None)
    return None if found and _is_of_two_things(part.plain, found.start()) else found
