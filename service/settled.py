"""What an organizer settles: made of a letter's words, kept with the group, shown in mails."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from groups import charter as rules
from groups.charter import Charter
from mail.understanding import CharterWords, Fact
from service import notices
from vocabulary import week

#: Minutes of a session where none are told.
_LENGTH = 90
#: An hour of the clock; "noon" may be said of the day only.
_EXACT = re.compile(r"\d")

#: A point's own name at the head of the organizer's words, where our label says it already.
_OWN_LABEL = {
    "purpose": re.compile(
        r"^\W*(?:(?:our|the) )?(?:purpose|aim)\s*(?:[:=\u2013\u2014-]|is\b)\s*"
        r"|^\W*(?:the|our|this) (?:group|circle) (?:is|will be|exists|meets) (?:for|about)\s+",
        re.I,
    ),
    "conflict": re.compile(
        r"^\W*(?:in )?conflicts?\s*(?:[:=\u2013\u2014-]\s*|(?=first\b|we\b|will be\b|are\b))"
        r"|^\W*(?:when|if) there is (?:a )?conflict,?\s*",
        re.I,
    ),
}
_LABELS = (
    ("purpose", "Purpose"),
    ("frequency", "How often"),
    ("slot", "When"),
    ("place", "Where"),
    ("length_minutes", "Length"),
    ("conflict", "When there is conflict"),
    ("leadership", "Leadership"),
    ("first_date", "First meeting"),
)


def charter_of(kept: dict[str, Any]) -> Charter:
    """What is settled so far."""
    return rules.from_json(kept)


def said(words: CharterWords, usual: str = "") -> Charter:
    """What an organizer's letter settles; an hour without a day is of the ``usual`` one."""
    length = words.length_minutes
    minutes = int(length.value) if length else None
    return Charter(
        purpose=_text(words.purpose),
        frequency=_text(words.frequency),
        place=_text(words.place),
        length_minutes=minutes,
        conflict=_text(words.conflict),
        slot=_slot(words.slot, minutes, usual),
        first_date=words.first_date.value if words.first_date else None,
    )


def _text(fact: Any) -> str | None:
    return str(fact.value) if fact else None


def _slot(told: Fact | None, minutes: int | None, usual: str) -> str | None:
    """A day with an hour as a whole session; anything vaguer settles nothing."""
    day, _, hour = str(told.value if told else "").partition(" ")
    if told is not None and day not in week.DAYS and usual and _EXACT.search(told.evidence):
        day = usual[:3]
    if day not in week.DAYS or ":" not in hour:
        return None
    begin = int(hour[:2]) * 60 + int(hour[3:5])
    return week.session_text(week.DAYS.index(day), begin, minutes or _LENGTH)


def lines(charter: Charter, slot: str) -> tuple[notices.CharterLine, ...]:
    """The settled points as a mail shows them."""
    shown = []
    for name, label in _LABELS:
        value = getattr(charter, name)
        if name == "slot":
            value = week.human(value or slot) if (value or slot) else None
        elif name == "length_minutes" and value:
            value = f"{value} minutes"
        elif isinstance(value, date):
            value = f"{value:%A}, {value:%B} {value.day}"
        if value and name in _OWN_LABEL:
            value = _OWN_LABEL[name].sub("", str(value))
        if value:
            shown.append(notices.CharterLine(label, str(value)))
    return tuple(shown)
