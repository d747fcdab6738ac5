"""How often the sender would meet; "biweekly" and its like mean two things and are asked."""

from __future__ import annotations

import re

from mail.reading.form import entries
from mail.reading.text import Text
from mail.understanding import Fact

#: First row that fits wins.
ROWS: tuple[tuple[str, str, str], ...] = (
    (r"\bbi-?weekly\b", "biweekly", "twice a week to some, every other week to others"),
    (r"\bbi-?monthly\b", "bimonthly", "twice a month to some, every other month to others"),
    (r"\b(?:twice|two times|2x|2 times)(?: a| per|/)? ?month(?:ly)?\b", "twice a month", "plain"),
    (
        r"\b(?:every (?:other|second|two|2)|alternate|alternating) (?:weeks?|(?:mon|tues|wednes"
        r"|thurs|fri|satur|sun)days?)\b|\bevery 2 ?wks?\b|\bfortnightly\b|\bonce every two weeks\b",
        "every other week",
        "plain",
    ),
    (r"\bevery (?:three|3|third) weeks?\b", "every three weeks", "plain"),
    (r"\bevery (?:other|second|two|2) months?\b", "every other month", "plain"),
    (r"\bquarterly\b", "quarterly", "less than the bylaw asks"),
    (
        r"\b(?:once|1x|one time)(?: a| per|/)? ?month\b|\bmonthly\b|\b(?:a|every|each) month\b",
        "monthly",
        "plain",
    ),
    (
        r"\b(?:once|1x)(?: a| per|/)? ?week\b|\bweekly\b|\bevery week\b|\beach week\b",
        "weekly",
        "plain",
    ),
)
_BYLAW = re.compile(r"\b(?:bylaws?|require[sd]?|requirement|attest\w*|at least monthly|standing)\b")
AMBIGUOUS = frozenset({"biweekly", "bimonthly"})


def read(text: Text) -> Fact | None:
    """The rhythm wished for, in plain words.

    Examples
    --------
    >>> read(Text("Meeting every other week would suit me.")).value
    'every other week'
    """
    row = entries(text.new).get("How often")
    part = text.body
    for pattern, meaning, _ in ROWS:
        if row is not None and re.search(pattern, row.value.lower()):
            return Fact(meaning, row.value)
        for match in re.finditer(pattern, part.flow):
            start, end = part.sentence_at(match.start())
            if meaning == "monthly" and _BYLAW.search(part.flow, start, end):
                continue
            return Fact(meaning, part.raw[match.start() : match.end()])
    return None


def ambiguous(fact: Fact | None) -> bool:
    """Whether a rhythm means two things and has to be asked."""
    return fact is not None and fact.value in AMBIGUOUS
