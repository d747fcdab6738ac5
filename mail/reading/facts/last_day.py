"""The day of a last meeting, as people tell it: a date, a weekday, the end of a month, today.

A day that is denied ("the 21st, not the 14th") is passed over, and only what is still to come
can be a last meeting; who asks knows that a leave is spoken of.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from mail.reading.facts import dates
from mail.reading.sentences import within_bounds
from mail.reading.text import Text
from vocabulary.months import MONTHS, month_end

_MONTHS: Final = tuple(name[:3].lower() for name in MONTHS)
_DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_PART: Final = re.compile(
    r"\b(?:(?P<part>end|last (?:day|week)|middle|mid|beginning|start|first week|close)(?: of|-|(?= )) ?)?"
    rf"(?:the )?(?:month of )?(?P<month>{dates.MONTH})\b\.?(?! ?\d{{1,2}}\b(?!\d))(?:,? (?P<year>20\d\d))?"
)
_END_OF: Final = re.compile(
    r"\b(?:end of|(?:month|year)'s end)(?: (?P<which>the|this|next))?"
    r" ?(?P<unit>month|year|week)?\b"
)
_WEEKDAY: Final = re.compile(
    r"(?<!last )(?<!past )(?<!first )(?<!second )(?<!third )(?<!fourth )\b(?P<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)"
    r"(?:day)?(?!s\b)\b"
)
#: "The second Wednesday in January", and without a month the next one to come.
_ORDINAL: Final = re.compile(
    r"\b(?P<which>first|1st|second|2nd|third|3rd|fourth|4th|last)"
    r" (?P<day>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b"
    rf"(?:,? (?:in|of|next) (?:(?P<month>{dates.MONTH})\b\.?(?:,? (?P<year>20\d\d))?"
    r"|(?P<unit>(?:the |this |next )?month)\b))?"
)
_COUNT: Final = {"f": 1, "1": 1, "s": 2, "2": 2, "t": 3, "3": 3, "4": 4}
_NEAR: Final = re.compile(
    r"\b(?P<today>today|tonight|this (?:evening|afternoon|morning))\b|\btomorrow\b"
)
_IN: Final = re.compile(
    r"\bin (?P<n>an?|one|two|three|four|six|eight|\d{1,2}) (?P<unit>weeks?|months?|days?)\b"
)
_NUMBERS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "eight": 8}
#: What a sentence speaks of that tells when somebody leaves.
_OF_LEAVING: Final = re.compile(
    r"\b(?:leav\w+|left|last|final|quit\w*|resign\w*|effective|as of|until|till|through|stay\w*"
    r"|done|out|step\w*|go(?:ing)?|depart\w*|goodbye|meanwhile|notice)\b"
)
_DENIED: Final = re.compile(
    r"(?:\bnot|n't|\binstead of|\brather than)(?: (?:be|on|at|by|in|for|until|before|my|this))?"
    r"(?: the)? $"
)
#: What was, before a day that is named: "I joined in June and leave now".
_WAS: Final = re.compile(
    r"\b(?:since|joined|began|started|was|were|been|ago|moved|had)\b[^,;]{0,20}$"
)
#: A sentence of so few words beside others is the answer by itself: "June 14, I think."
_SHORT: Final = 6
_GREETS: Final = re.compile(r"\b(?:see|meet|met|call|talk|join\w*|thank\w*|sent)\b")


def read(words: str, today: date) -> date | None:
    """The day of a last meeting that is still to come; None where none is told.

    Parameters
    ----------
    words : str
        Of a letter that leaves, or that answers when the last meeting is.
    today : date
        The day on which it was written.

    Examples
    --------
    >>> read("I'm leaving on January 21, not the 14th.", date(2026, 11, 9)).isoformat()
    '2027-01-21'
    >>> read("End of June.", date(2026, 11, 9)).isoformat()
    '2027-06-30'
    """
    rows = [words[start:end] for start, end in within_bounds(words)]
    alone = len(rows) == 1
    for row in rows:
        flow = Text(row).body.flow
        short = len(flow.split()) <= _SHORT and not _GREETS.search(flow)
        if not (alone or short or _OF_LEAVING.search(flow)):
            continue
        found = _first(flow, today)
        if found is not None:
            return found
    return None


#: A sentence that tells when somebody came for the last time, in the past.
_GONE: Final = re.compile(
    r"\bi(?:'ve| have)?(?: already)? (?:left|quit|resigned)"
    r"(?! (?:my (?!(?:\w+ )?(?:group|circle)\b)|the (?!(?:\w+ )?(?:group|circle|meetings?)\b)|an? (?!week|month|day)|work\b|town\b|early\b))"
    r"|\bi(?:'ve| have)?(?: already)? stopped (?:coming|attending|going)\b"
    r"|\bmy last (?:meeting|session|time|evening)(?: there| with \w+| with the group)? (?:was|had been)\b"
    r"|\bi (?:would not|wouldn't) (?:return|come|be back)\b"
)
_AGO: Final = re.compile(
    r"\b(?P<n>an?|one|two|three|four|six|eight|\d{1,2}) (?P<unit>weeks?|months?|days?) ago\b"
)
_PAST_WEEKDAY: Final = re.compile(
    r"\blast (?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(?P<yesterday>yesterday)\b"
)
#: Longer ago than this a leave is a person's to look into.
_LONG_AGO: Final = timedelta(days=366)


def gone(words: str, today: date) -> date | None:
    """The day of a last meeting that has been; None where none is told.

    Examples
    --------
    >>> gone("I left the group on October 20.", date(2026, 11, 9)).isoformat()
    '2026-10-20'
    >>> gone("I left two weeks ago.", date(2026, 11, 9)).isoformat()
    '2026-10-26'
    >>> gone("I leave on January 21; I left my job on October 20.", date(2026, 11, 9))
    """
    for start, end in within_bounds(words):
        flow = Text(words[start:end]).body.flow
        told = _GONE.search(flow) and _past(flow, today)
        if told and today - _LONG_AGO <= told < today:
            return told
    return None


def _past(flow: str, today: date) -> date | None:
    for match in dates.DATE.finditer(flow):
        if not dates.denied(match):
            return dates.resolve(match, today, past=True)
    ago = _AGO.search(flow)
    if ago is not None:
        return today - (_in(ago, today) - today)
    last = _PAST_WEEKDAY.search(flow)
    if last is None:
        return None
    if last["yesterday"]:
        return today - timedelta(days=1)
    return today - timedelta(days=(today.weekday() - _DAYS.index(last["day"])) % 7 or 7)


def _first(flow: str, today: date) -> date | None:
    """The first day of a sentence that is neither denied nor past."""
    told: list[tuple[int, date | None]] = []
    words = flow
    for match in _ORDINAL.finditer(words):
        # Its number, weekday and month tell no day of their own.
        flow = _blank(flow, match)
        if not _is_denied(words, match):
            told.append((match.start(), _ordinal(match, today)))
    kept = flow
    for match in dates.DATE.finditer(flow):
        kept = _blank(kept, match)
        if not dates.denied(match) and not _is_denied(flow, match):
            told.append((match.start(), dates.resolve(match, today, past=False)))
    # "Tuesday, October 20" is told by its date.
    kinds = _KINDS if kept == flow else _KINDS[:-1]
    for pattern, day_of in kinds:
        told += [
            (match.start(), day_of(match, today))
            for match in pattern.finditer(kept)
            if not _is_denied(kept, match)
        ]
    return next((day for _, day in sorted(told, key=_place) if day and day >= today), None)


def _blank(words: str, match: re.Match[str]) -> str:
    return words[: match.start()] + " " * len(match[0]) + words[match.end() :]


def _place(told: tuple[int, date | None]) -> int:
    return told[0]


def _is_denied(flow: str, match: re.Match[str]) -> bool:
    before = flow[max(0, match.start() - 40) : match.start()]
    return _DENIED.search(before) is not None or _WAS.search(before) is not None


def _of_month(match: re.Match[str], today: date) -> date | None:
    part = match["part"] or ""
    if not part and match["month"] in {"may", "mar", "march"}:
        return None  # "I may leave": a word of its own
    number = _MONTHS.index(match["month"][:3]) + 1
    year = int(match["year"]) if match["year"] else today.year + (number < today.month)
    if part.startswith(("beginning", "start", "first")):
        return date(year, number, 7)
    if part.startswith("mid"):
        return date(year, number, 15)
    return month_end(date(year, number, 1))


def _end_of(match: re.Match[str], today: date) -> date | None:
    following = match["which"] == "next"
    unit = match["unit"] or ("month" if "month's" in match[0] else "")
    if unit == "year" or "year's" in match[0]:
        return date(today.year + following, 12, 31)
    if unit == "week":
        return today + timedelta(days=6 - today.weekday() + 7 * following)
    if unit == "month":
        month = today.replace(day=1) + timedelta(days=32 * following)
        return month_end(month)
    return None


def _weekday(match: re.Match[str], today: date) -> date:
    ahead = (_DAYS.index(match["day"][:3]) - today.weekday()) % 7
    return today + timedelta(days=ahead or 7)


def _ordinal(match: re.Match[str], today: date) -> date | None:
    """The first such day from today on; a bare "last Tuesday" is past."""
    if match["which"] == "last" and match["month"] is None and match["unit"] is None:
        return None
    if match["month"] is None:
        following = (match["unit"] or "").startswith("next")
        first = _month_after(today, following)
        found = _nth(match, first)
        return found if found >= today or match["unit"] else _nth(match, _month_after(first, True))
    month = _MONTHS.index(match["month"][:3]) + 1
    year = int(match["year"]) if match["year"] else today.year + (month < today.month)
    return _nth(match, date(year, month, 1))


def _month_after(day: date, following: bool) -> date:
    return (day.replace(day=1) + timedelta(days=32 * following)).replace(day=1)


def _nth(match: re.Match[str], first: date) -> date:
    """The first, second … or last such weekday of the month that begins on a day."""
    weekday = _DAYS.index(match["day"][:3])
    if match["which"] == "last":
        end = month_end(first)
        return end - timedelta(days=(end.weekday() - weekday) % 7)
    which = 4 if match["which"] == "fourth" else _COUNT[match["which"][0]]
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))


def _near(match: re.Match[str], today: date) -> date:
    return today if match["today"] else today + timedelta(days=1)


def _in(match: re.Match[str], today: date) -> date:
    count = _NUMBERS.get(match["n"]) or int(match["n"])
    days = {"w": 7, "m": 30, "d": 1}[match["unit"][0]]
    return today + timedelta(days=count * days)


_KINDS: Final = (
    (_PART, _of_month),
    (_END_OF, _end_of),
    (_NEAR, _near),
    (_IN, _in),
    (_WEEKDAY, _weekday),
)
