"""An answer about meetings, brought into the forms that its readers know.

"Second and fourth Tuesday" are days of the month that was asked about, "9 and 23 March" are two
days of one month, "Bree's son was ill, so she skipped" says that Bree did, and "No: Hal wasn't
there" puts a record right and does not deny the meeting.
"""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import Final

from mail.reading.facts.attendee_words import CAME, ELSEWHERE, GONE, STATES
from mail.reading.facts.dates import MONTH

_COUNTS: Final = {
    **{"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3},
    **{"fourth": 4, "4th": 4, "fifth": 5, "5th": 5, "last": -1},
}
_NTH: Final = rf"(?:{'|'.join(_COUNTS)})"
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_JOINT: Final = r"(?: and | & |, and |, ?)"
_NTH_DAYS: Final = re.compile(
    rf"\b(?:the )?(?P<nth>{_NTH}(?:{_JOINT}(?:the )?{_NTH}){{0,4}})"
    r" (?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b"
)
_ONE_NTH: Final = re.compile(_NTH)
#: "9 and 23 March", "the 9th, the 16th and the 23rd of March".
_BEFORE_MONTH: Final = re.compile(
    rf"\b(?:the )?(?P<days>\d\d?(?:st|nd|rd|th)?(?:{_JOINT}(?:the )?\d\d?(?:st|nd|rd|th)?){{1,4}})"
    rf"(?: of)? (?P<month>{MONTH})\b(?! \d\d?\b)"
)
#: "Both Wednesdays (3 and 17)".
_IN_BRACKETS: Final = re.compile(r"(?<=days )\((\d\d?)(?:, ?| and | & )(\d\d?)\)")
_NUMBER: Final = re.compile(r"\d\d?")
#: A no that is to what was noted, or to nothing at all, and denies no meeting.
_OPENS: Final = re.compile(
    r"^\W*(?:no|nope|not quite|wrong|sorry|correction)\b ?[,:;–-]\W{0,2}(?=\w)"
)
_OF_NOTHING: Final = re.compile(r"\bno (?:problem|worries|doubt|matter|wonder|longer|changes?)\b")
#: Who writes so does not know of the meeting.
_NOT_KNOWN: Final = re.compile(
    r"\b(?:no (?:idea|clue)|(?:not|n't|dunno) (?:that )?(?:i |really |quite |for )?(?:know|sure|aware"
    r"|certain|remember|recall|say|tell)|(?:i'm |i am )?(?:un|not )sure|i wouldn't know|couldn't say"
    r"|can't (?:say|tell)|ask \w+|\w+ (?:would|will|might|should) know|beats me)\b"
)
#: The group's meeting, told of in so many words.
_OF_GROUP: Final = re.compile(
    r"\b(?:we|they|it|the group|the others|everyone|everybody|all)(?: all| still| did| have)? "
    r"(?:met|meet|got together|gathered|came)\b"
)
_PRONOUN: Final = re.compile(rf"\b(?P<who>she|he|they)(?= (?:{GONE}|{CAME}))")
#: Between a name and the pronoun that means it.
_REACH: Final = 90


def normal(flow: str, name: re.Pattern[str], month: date | None) -> str:
    """Folded lower-case words of an answer in forms that its readers know.

    Parameters
    ----------
    flow : str
    name : pattern
        Finds the name of anybody who could have been there.
    month : date or None
        The first day of the month that was asked about.

    Examples
    --------
    >>> normal("second and fourth tuesday", re.compile("hal"), date(2027, 2, 1))
    'the 9th and the 23th'
    >>> normal("9 and 23 march", re.compile("hal"), None)
    'march 9 and march 23'
    """
    if month is not None:
        flow = _NTH_DAYS.sub(lambda match: _days(match, month), flow)
        flow = _IN_BRACKETS.sub(r"on the \1th and the \2th", flow)
    flow = _BEFORE_MONTH.sub(_behind_month, flow)
    # "Hal wasn't on the 3rd" is of Hal and not of the day.
    flow = re.sub(
        rf"(?P<who>{name.pattern}) (?:was ?n[o']?t|wasn't|was not)(?= (?:on|at) (?:the )?(?:\w+ )?\d)",
        r"\g<who> was absent",
        flow,
    )
    return _OF_NOTHING.sub(" ", _meant(flow, name))


def without_no(row: str, about_people: bool) -> str:
    """A sentence without the no at its head, where it speaks of people and not of the meeting."""
    return _OPENS.sub("", row) if about_people else row


def not_known(flow: str) -> bool:
    """Whether somebody says that they cannot tell.

    Examples
    --------
    >>> not_known("no idea, i skipped it. ask hank."), not_known("not sure, but we met twice.")
    (True, False)
    """
    return _NOT_KNOWN.search(flow) is not None and _OF_GROUP.search(flow) is None


def asked_of(name: str) -> str:
    """A pattern of "was Hal ill", as those say it whose language puts the verb first."""
    return rf"\b(?:was|were) {name} (?:{STATES}|{ELSEWHERE})\b"


def _days(match: re.Match[str], month: date) -> str:
    weekday = _WEEKDAYS.index(match["day"])
    weeks = calendar.monthcalendar(month.year, month.month)
    held = [week[weekday] for week in weeks if week[weekday]]
    found = []
    for each in _ONE_NTH.findall(match["nth"]):
        at = _COUNTS[each]
        if at == -1 or at <= len(held):
            found.append(held[at - 1 if at > 0 else -1])
    return " and ".join(f"the {day}th" for day in found) or match[0]


def _behind_month(match: re.Match[str]) -> str:
    days = _NUMBER.findall(match["days"])
    return " and ".join(f"{match['month']} {day}" for day in days)


def _meant(flow: str, name: re.Pattern[str]) -> str:
    """The words with each "she was ill" said of the one name that stands before it."""

    def named(match: re.Match[str]) -> str:
        before = flow[max(0, match.start() - _REACH) : match.start()]
        names = [each for each in name.findall(before) if each not in ("i", "me", "myself")]
        one = dict.fromkeys(names)
        return next(iter(one)) if len(one) == 1 else match[0]

    return _PRONOUN.sub(named, flow)
