"""Dates told with the day before the month: "Fridays 18 Dec and 1 Jan" are two days, no hours.

The number beside a weekday is read as an hour elsewhere ("Fri 9 to 11"); before the name of a
month it is the day of it, and the weekday stands for that one date.
"""

from __future__ import annotations

import re
from typing import Final

_MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?! (?:be|not|also|need|have)\b)"
)
_NUMBER: Final = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|\.)?(?![\d:])"
_AND: Final = r"(?: ?[,&/+] ?(?:and )?| (?:and|or|resp\.?) )(?:the )?"
#: "18 December", "the 8th and 22nd of Dec.", "18/12".
_DATE: Final = re.compile(
    rf"(?:the )?{_NUMBER}(?:{_AND}{_NUMBER}){{0,5}} ?(?:of )?{_MONTH}"
    r"|(?:the )?(?:(?:3[01]|[12]\d|0?[1-9])/(?:1[0-2]|0?[1-9])"
    r"|(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\d))"
    r"(?![\d:/.]| ?(?:[ap]\.?m|hours?|hrs?|to|-)\b)"
)
_DIGIT: Final = re.compile(r"\d")
#: What may stand between a weekday and its date.
_BETWEEN: Final = re.compile(r"s?[,:]? (?:on )?")
#: "At 10 December through March": the number is an hour.
_AT_AN_HOUR: Final = re.compile(r"(?:\bat|@|\d ?(?:to|-|–|until|till)|[ap]\.?m\.?) ?$")


def names(words: str, at: int, to: int, stop: int) -> bool:
    """Whether the number in a mention of hours is the day of a month, and no hour.

    Examples
    --------
    >>> names("not 18 december", 4, 6, 15), names("tuesdays at 10 december", 12, 14, 23)
    (True, False)
    """
    number = _DIGIT.search(words, at, to)
    if number is None or _DATE.match(words, number.start(), stop) is None:
        return False
    return _AT_AN_HOUR.search(words[max(0, number.start() - 8) : number.start()]) is None


def behind(words: str, to: int, stop: int) -> int:
    """Where a date of that kind ends that stands behind a weekday; 0 where none does.

    Examples
    --------
    >>> behind("tuesday 22 december", 7, 19), behind("tuesday 9 to 11", 7, 15)
    (19, 0)
    """
    found = _BETWEEN.match(words, to, stop)
    date = _DATE.match(words, found.end(), stop) if found is not None else None
    return date.end() if date is not None else 0
