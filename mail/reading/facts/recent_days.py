"""Days told by how long ago they were: "yesterday", "last night", "on Monday"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from mail.reading.facts.dates import MONTH
from vocabulary.months import MONTHS

_WEEKDAYS: Final = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_OF_DAY: Final = r"(?: (?:morning|noon|afternoon|evening|night|lunchtime|at noon))?"
_RECENT: Final = re.compile(
    rf"\b(?:(?P<before>the day before yesterday)|(?P<yesterday>yesterday{_OF_DAY}|last (?:night|evening))"
    rf"|(?P<today>today|tonight|this (?:morning|noon|afternoon|evening)|earlier today)"
    rf"|(?:on |last |this past |this |past )(?P<day>{'|'.join(_WEEKDAYS)})day{_OF_DAY})\b"
    # "On Monday, January 11" names its date.
    rf"(?!,? (?:the )?(?:\d|{MONTH}\b))"
)
_MEETS: Final = re.compile(
    # "I met Hal yesterday" is no meeting of a group.
    r"(?<!\bi )\bmet\b|\bi met with (?:my|the|our) (?:\w+ )?(?:group|circle)\b|\b(?:got together|gathered|convened|was there|were there|meeting (?:was|took place)|had (?:our|the|a)"
    r"|(?:first|second|last) (?:meeting|session)|came|present|attended)\b"
)


def spelt(flow: str, sent: date) -> str:
    """Folded lower-case words with such days as dates, in the sentences that tell of a meeting.

    Examples
    --------
    >>> spelt("we met last night, all but hal.", date(2027, 1, 14))
    'we met on january 13, all but hal.'
    >>> spelt("hal wrote yesterday.", date(2027, 1, 14))
    'hal wrote yesterday.'
    """
    rows = re.split(r"(?<=[.!?\n])", flow)
    return "".join(
        _RECENT.sub(lambda match: _date(match, sent), row) if _MEETS.search(row) else row
        for row in rows
    )


def names_one(words: str) -> bool:
    """Whether words tell of a day in that way."""
    return _RECENT.search(words.lower()) is not None


def _date(match: re.Match[str], sent: date) -> str:
    back = 0
    if match["before"]:
        back = 2
    elif match["yesterday"]:
        back = 1
    elif match["day"]:
        back = (sent.weekday() - _WEEKDAYS.index(match["day"])) % 7
        back = back or 7 * match[0].startswith(("last", "this past", "past"))
    day = sent - timedelta(days=back)
    return f"on {MONTHS[day.month - 1].lower()} {day.day}"
