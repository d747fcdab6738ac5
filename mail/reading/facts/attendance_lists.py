"""Days of meetings that an answer lists in its own way: by exception, in bare numbers, aside.

"Every Friday except the 1st and the 22nd" tells of all the others; the days that are left out are
no meetings.  "Apart from the 19th we met on the 23rd, only Joy and I" tells of two, and its people
are those of the second.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Final

from mail.reading.facts.attendee_words import EXCEPT
from mail.reading.facts.dates import MONTH
from vocabulary.months import MONTHS

_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY: Final = rf"(?:(?:{_WEEKDAY},? )?(?:the )?\d\d?(?:st|nd|rd|th)?(?: of {MONTH})?|{MONTH} \d\d?(?:st|nd|rd|th)?)"
_JOINT: Final = r"(?:,? and |,? & |, ?| or | nor )"
_DAYS: Final = (
    rf"(?P<days>(?:on |for )?{_DAY}(?:{_JOINT}(?:on )?{_DAY}){{0,8}})(?![\d:]| ?[ap]\.?m\b|-?\w)"
)
#: "Every Friday except the 1st", "each week but the 8th", "all meetings apart from the 12th".
_ALL_BUT: Final = re.compile(
    rf"\b(?:(?:every|each|all)(?: of)?(?: the| our)?(?: (?:two|three|four|five|\d))? (?:(?P<day>{_WEEKDAY})s?|(?P<week>weeks?)"
    rf"|meetings?|sessions?|times?|single \w+)|(?P<weekly>weekly)|always)"
    rf"(?: (?:in|of|during) (?:the month|{MONTH}))?(?: (?:we (?:met|did)|as (?:usual|planned)))?"
    rf",? (?:\(|- ?)?{EXCEPT} {_DAYS}"
)
#: "Apart from the 19th", where further days follow that were meetings, too.
_BESIDE: Final = re.compile(
    r"(?:^|(?<=[.;!\n]))(?P<gap>\W{0,3})(?:and )?(?:apart from|aside from|besides?|in addition to"
    r"|on top of|beyond|as well as|not counting|other than|not only)"
    rf" {_DAYS}(?: meeting| session| one)?(?P<rest>,? [^.;\n]*\b(?:also|extra|another|additional"
    r"|too|second|further|one more|as well|we (?:also )?met)\b[^.;\n]*)"
)
_NUMBER: Final = re.compile(rf"(?P<day>\d\d?)(?:st|nd|rd|th)?(?: of)?(?: (?P<behind>{MONTH}))?")
_NAMED_MONTH: Final = re.compile(rf"\b{MONTH}(?![a-z])")
#: "8, 15 and 29" at the head of an answer.
_BARE: Final = re.compile(
    r"(?P<head>^\W{0,3}|[.;\n]\W{0,2}|\bmet on )"
    rf"(?P<days>\d\d?(?:, ?\d\d?){{1,5}}(?:,? (?:and|&) \d\d?)?|\d\d? (?:and|&) \d\d?)"
    rf"(?=$|[.;:\n]|,? (?:all|every|and (?:on )?the|but|with|without|except)\b)(?! (?:of )?{MONTH})"
)


def spelt(flow: str, month: date | None, sent: date) -> str:
    """Folded lower-case words of an answer with such days said one by one.

    Parameters
    ----------
    flow : str
    month : date or None
        The first day of the month that was asked about.
    sent : date
        When it was written.

    Examples
    --------
    >>> january, sent = date(2027, 1, 1), date(2027, 2, 3)
    >>> spelt("every friday except the 1st and the 22nd.", january, sent)
    'january 8 and january 15 and january 29.'
    >>> spelt("apart from the 19th we also met on the 23rd, only joy and i", None, sent)
    'the 19th. we also met on the 23rd, only joy and i'
    >>> spelt("8, 15 and 29", january, sent)
    'january 8 and january 15 and january 29'
    """
    flow = _BESIDE.sub(r"\g<gap>\g<days>.\g<rest>", flow).replace(".,", ".")
    flow = _ALL_BUT.sub(lambda match: _others(match, month, sent), flow)
    if month is None:
        return flow
    return _BARE.sub(lambda match: match["head"] + _listed(_numbers(match["days"]), month), flow)


def left_out(words: str) -> frozenset[int]:
    """The days of a month on which an answer says by exception that there was no meeting.

    Examples
    --------
    >>> sorted(left_out("we met every Friday except the 1st and the 22nd"))
    [1, 22]
    """
    return frozenset(
        day for match in _ALL_BUT.finditer(words.lower()) for day in _numbers(match["days"])
    )


def _others(match: re.Match[str], asked: date | None, sent: date) -> str:
    """The days of a rhythm without those that are left out; "we met" where they are not known."""
    named = {each[:3] for each in _NAMED_MONTH.findall(match[0])}
    month = _month(named.pop(), sent) if len(named) == 1 else asked
    if month is None or named:
        return "we met"
    out = _numbers(match["days"])
    weekdays = {_weekday(month, day) for day in out}
    if match["day"]:
        weekdays = {_WEEKDAYS.index(match["day"])}
    if (
        None in weekdays
        or len(weekdays) != 1
        or not (match["day"] or match["week"] or match["weekly"])
    ):
        return "we met"
    (weekday,) = weekdays
    weeks = calendar.monthcalendar(month.year, month.month)
    every = [week[weekday or 0] for week in weeks if week[weekday or 0] not in (0, *out)]
    held = [day for day in every if month.replace(day=day) <= sent]
    return _listed(held, month) or "we met"


def _weekday(month: date, day: int) -> int | None:
    try:
        return month.replace(day=day).weekday()
    except ValueError:
        return None


def _numbers(days: str) -> list[int]:
    return [int(each["day"]) for each in _NUMBER.finditer(days)]


def _month(name: str, sent: date) -> date:
    """The first day of the last such month that has begun."""
    number = [each[:3].lower() for each in MONTHS].index(name) + 1
    return date(sent.year - (number > sent.month), number, 1)


def _listed(days: list[int], month: date) -> str:
    name = MONTHS[month.month - 1].lower()
    return " and ".join(f"{name} {day}" for day in days)
