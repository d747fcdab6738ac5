"""In which months a group met and in which it did not, where a letter names months and no days.

"We met in September, but not in October" tells of two months; each clause is about the months
that it names, and what names none is about the month that was asked about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from mail.reading.facts import dates, meeting_days
from mail.reading.text import fold
from vocabulary.months import MONTHS

_NAMES: Final = tuple(name.lower() for name in MONTHS)
#: "May" and "march" are words of their own but behind a preposition.
_MONTH: Final = re.compile(
    rf"\b(?:(?P<safe>{'|'.join(each for each in _NAMES if each not in ('may', 'march'))})"
    r"|(?:in|for|during|of) (?P<word>may|march))\b(?! ?\d{1,2}\b(?!\d))(?:,? (?P<year>20\d\d))?"
)
_CLAUSE: Final = re.compile(
    r"[.!?;\n]+|\bbut\b|\bthough\b|\bwhereas\b|,(?=\s*(?:not|no\b|nor|we|in|and (?:not|in|we)))"
)
#: What tells that a clause is about meeting at all.
_OF_MEETING: Final = re.compile(
    r"\b(?:met|meet\w*|gather\w*|yes|no|not|nor|neither|both|did|skip\w*|cancel\w*|came|together"
    r"|twice|once|all)\b|n't\b"
)
_YES: Final = re.compile(
    r"^\W*(?:yes|yep|yeah|sure|we did)\b|\b(?:met|got together|gathered|everyone|everybody)\b"
)
_NO: Final = re.compile(r"\b(?:not|no|nor|neither|never|skip\w*|cancel\w*|nothing)\b|n't\b")
#: What is not known, or still to come.
_UNSURE: Final = re.compile(
    r"\b(?:we|they) (?:may|might|will|shall|plan|hope|want|should)\b|\bnext\b|'ll\b"
    r"|\b(?:no idea|(?:not|un)sure|n't (?:know|remember|recall)|forgot)\b"
)
#: So few words are an answer by themselves: "In September."
_FEW: Final = 4


@dataclass(frozen=True, slots=True)
class MonthsMet:
    """What a letter says month by month.

    Attributes
    ----------
    months : mapping of date to bool
        By the first day of a month, whether the group met in it.
    otherwise : bool or None
        Whether it met, by the clauses that name no month; None where none says.
    """

    months: Mapping[date, bool]
    otherwise: bool | None = None


def read(words: str, sent: date) -> MonthsMet:
    """In which months a group met, by a letter that was sent on a day.

    Examples
    --------
    >>> told = read("We met in September, but not in October.", date(2026, 11, 2))
    >>> [(f"{month:%b}", met) for month, met in told.months.items()]
    [('Sep', True), ('Oct', False)]
    """
    found: dict[date, bool] = {}
    otherwise: bool | None = None
    for clause in _CLAUSE.split(fold(words).lower()):
        months = [each for match in _MONTH.finditer(clause) if (each := _month(match, sent))]
        if _UNSURE.search(clause):
            continue
        if not months:
            if otherwise is None and dates.DATE.search(clause) is None:
                otherwise = _says(clause)
        elif _OF_MEETING.search(clause) or len(clause.split()) <= _FEW:
            found.update(dict.fromkeys(months, _NO.search(clause) is None))
    return MonthsMet(found, otherwise)


def _says(clause: str) -> bool | None:
    if meeting_days.NO.search(clause) or meeting_days.NEGATIVE.search(clause):
        return False
    return True if _YES.search(clause) else None


def _month(match: re.Match[str], sent: date) -> date | None:
    """The month's first day, the last that has begun; None for one to come."""
    number = _NAMES.index(match["safe"] or match["word"]) + 1
    year = int(match["year"]) if match["year"] else sent.year - (number > sent.month)
    first = date(year, number, 1)
    return first if first <= sent else None
