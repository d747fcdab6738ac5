"""Months by their names, one or a list of them, and which of those to come are meant."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from vocabulary.months import MONTHS, month_after

#: The farthest month that is meant.
_AHEAD: Final = 6
#: A month, and no day in it.
NAME: Final = rf"(?:{'|'.join(MONTHS)})\b(?! ?\d{{1,2}}\b(?!\d))(?:,? 20\d\d)?"
_AND: Final = r"(?:,|,? and|,? or|,? nor| through| thru| to| until|-) ?(?:in )?"
#: Several of them, as a list or from one to another.
NAMES: Final = rf"{NAME}(?:{_AND}{NAME}){{0,11}}"
_EACH: Final = re.compile(
    rf"(?P<to>through|thru|to|until|-)?\s?(?P<name>{'|'.join(MONTHS)})\b(?:,? (?P<year>20\d\d))?",
    re.IGNORECASE,
)


def ahead(names: str, today: date) -> list[date]:
    """The months of a list that are to come, this one with them; none where one is past.

    Parameters
    ----------
    names : str
        As :data:`NAMES` finds them.
    today : date

    Examples
    --------
    >>> [f"{month:%b %Y}" for month in ahead("November through January", date(2026, 11, 20))]
    ['Nov 2026', 'Dec 2026', 'Jan 2027']
    >>> ahead("August and December", date(2026, 11, 20))
    []
    """
    found: list[date] = []
    for each in _EACH.finditer(names):
        month = _coming(each, today)
        if month is None:
            return []
        between = month_after(found[-1]) if found and each["to"] else month
        while between < month:
            found.append(between)
            between = month_after(between)
        found.append(month)
    return found


def _coming(name: re.Match[str], today: date) -> date | None:
    number = MONTHS.index(name["name"].lower()) + 1
    if name["year"]:
        month = date(int(name["year"]), number, 1)
        return month if month >= today.replace(day=1) else None
    distance = (number - today.month) % 12
    return date(today.year + (number < today.month), number, 1) if distance <= _AHEAD else None
