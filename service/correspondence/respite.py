"""Until when somebody has no time, so that a rest can be offered."""

from __future__ import annotations

import re
from typing import Final

_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?: \d{1,2}(?:st|nd|rd|th)?)?"
    r"(?:,? 20\d\d)?"
)
_SEASON: Final = (
    r"(?:(?:the |next |this )?(?:new year|spring|summer|fall|autumn|winter|holidays|christmas"
    r"|easter|thanksgiving)|next (?:month|year))\b"
)
_WHEN: Final = (
    r"(?P<when>(?:(?:the )?(?:end|middle|start|beginning) of )?(?:early |mid-?|late )?"
    rf"(?:{_MONTH}|{_SEASON}))"
)
_NO_TIME: Final = re.compile(
    r"\b(?:swamped|snowed under|slammed|buried|overwhelmed|overloaded|busy|crazy|hectic"
    r"|under ?water|flat out|(?:over)?booked|tied up|maxed out|stretched|full|away|unavailable"
    r"|no (?:time|room|capacity|bandwidth|space)|travel(?:l?ing)?|on (?:leave|sabbatical)"
    rf"|not (?:free|available))\b[^.!?\n]{{0,50}}?\b(?:until|till|through|before) {_WHEN}",
    re.IGNORECASE,
)


def busy_until(words: str) -> str:
    """Until when somebody has no time; empty where nothing of it is told.

    Examples
    --------
    >>> busy_until("I am swamped until February."), busy_until("Busy as always.")
    ('February', '')
    """
    found = _NO_TIME.search(words)
    return found["when"].strip(" .") if found is not None else ""
