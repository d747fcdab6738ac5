"""Days of the calendar in letters or between dots, in the figures that a reader of dates knows."""

from __future__ import annotations

import re
from typing import Final

from mail.reading.facts.dates import MONTH

_UNITS: Final = {
    **{"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7},
    **{"eighth": 8, "ninth": 9},
}
_ORDINALS: Final = {
    **_UNITS,
    **{"tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14},
    **{"fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19},
    **{"twentieth": 20, "thirtieth": 30},
    **{f"twenty-{name}": 20 + number for name, number in _UNITS.items()},
    "thirty-first": 31,
}
_ONE: Final = "|".join(
    each.replace("-", "[ -]") for each in sorted(_ORDINALS, key=len, reverse=True)
)
#: "The seventh of January", "January the seventh", "January seventh".
_BEFORE: Final = re.compile(rf"\b(?P<day>{_ONE})(?= of {MONTH}(?![a-z]))")
_BEHIND: Final = re.compile(rf"(?<=[a-z.] )(?:the )?(?P<day>{_ONE})\b")
_ENDS_IN_MONTH: Final = re.compile(rf"\b{MONTH}\.? $")
#: "5.1.2027" in the order that is written with dots, as months and days between strokes.
_DOTTED: Final = re.compile(r"(?<![\d.])(?P<one>\d{1,2})\.(?P<two>\d{1,2})\.(?P<year>20\d\d)(?!\d)")
_MONTHS: Final = 12


def in_figures(words: str) -> str:
    """Folded lower-case words, as long, with such days in figures.

    Examples
    --------
    >>> in_figures("on the seventh of january")
    'on the     7th of january'
    >>> in_figures("on 19.1.2027"), in_figures("january the twenty-first")
    ('on 1/19/2027', 'january 21st            ')
    """
    words = _DOTTED.sub(_stroked, words)
    words = _BEFORE.sub(lambda match: _figure(match["day"]).rjust(len(match[0])), words)
    return _BEHIND.sub(_behind_month, words)


def whole(words: str, figures: str, start: int, end: int) -> tuple[int, int]:
    """Where a day stands in the words, of which it stands there in their figures.

    Examples
    --------
    >>> words = "on the seventh of january"
    >>> start, end = whole(words, in_figures(words), 11, 25)
    >>> words[start:end]
    'seventh of january'
    """
    left = len(figures[:start].rstrip())
    right = end + len(figures[end:]) - len(figures[end:].lstrip())
    before, behind = words[left:start].lstrip(), words[end:right].rstrip()
    return (start - len(before) if before else start), end + len(behind)


def _behind_month(match: re.Match[str]) -> str:
    if _ENDS_IN_MONTH.search(match.string[: match.start()]) is None:
        return match[0]
    return _figure(match["day"]).ljust(len(match[0]))


def _figure(day: str) -> str:
    number = _ORDINALS[day.replace(" ", "-")]
    ending = (
        {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"
    )
    return f"{number}{ending}"


def _stroked(match: re.Match[str]) -> str:
    one, two = match["one"], match["two"]
    month, day = (two, one) if int(one) > _MONTHS else (one, two)
    return f"{month}/{day}/{match['year']}"
