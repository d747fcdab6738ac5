"""A group that does not meet for a while: in which months, by the words of a member.

"We're off until September" leaves the months before September out, "no meeting in December"
that month alone.  What is only supposed, asked or past tells of no break.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mail.reading.sentences import within_bounds
from mail.reading.text import fold
from service.correspondence.months_named import NAME, NAMES, ahead
from service.correspondence.respite import WHEN, day_of
from vocabulary.months import month_after

#: In which month a season's break begins at the earliest; within so many months it begins.
_SEASONS: Final = {
    "spring": 3,
    "easter": 3,
    "summer": 6,
    "fall": 9,
    "autumn": 9,
    "christmas": 12,
    "holiday": 12,
    "winter": 12,
}
_WITHIN: Final = 3
_SEASON: Final = re.compile(rf"\b(?:{'|'.join(_SEASONS)})\b", re.IGNORECASE)
#: The longest break that is noted without a person.
_LONGEST: Final = 12
#: In the first days of a month a break that begins now holds for that month, too.
_FIRST_DAYS: Final = 7

_WE: Final = (
    r"\b(?:we(?:'re|'ll|'ve)?|(?:our|the|this) (?:[\w-]+ )?(?:group|circle)|g-\w{5}|all of us"
    r"|every(?:one|body))\b"
)
#: What may stand between; "I" or a denial would make it another matter.
_STILL: Final = r"(?: (?!(?:i|not|never|no|if|may|might|could|should)\b|i')[\w',-]+){0,6}?"
_PAUSE: Final = r"(?:break|pause|hiatus|recess|time off|vacation|holidays?|rest)"
_TAKES: Final = (
    r"(?:on|in|having|have|tak(?:e|es|ing)) (?:an? |the |our |its |some )?(?:[\w-]+ ){0,3}?"
)
_NO: Final = (
    r"(?:won't|will not|don't|do not|doesn't|does not|aren't|isn't|are not|is not|not going to|not)"
)
_RESTS: Final = (
    rf"(?:off|{_TAKES}{_PAUSE}|paus(?:e|es|ing)|(?:is |are )?resting|suspended"
    rf"|{_NO} (?:to )?(?:be )?(?:meet|gather)(?:ing)?)"
)
_NONE: Final = r"no (?:more |group )?(?:meetings?|sessions?|gatherings?)"
_TOLD: Final = (
    rf"(?:{_WE}{_STILL} ?{_RESTS}|{_WE}{_STILL} {_NONE}"
    rf"|^\W{{0,3}}(?:there (?:is|will be|are) )?{_NONE}"
    rf"|^\W{{0,3}}(?:off|on (?:an? )?(?:[\w-]+ )?{_PAUSE}|not meeting))"
)
_RESTING: Final = re.compile(rf"{_WE}{_STILL} ?{_RESTS}", re.IGNORECASE)
_TILL: Final = (
    r"(?:until|till|'til|through|thru|before|back (?:again )?(?:in|on|by)|again in"
    r"|(?:start|begin|meet|resume|gather|return|continue)(?:s|ing)?(?: again)? (?:in|on|by))"
)
_UNTIL: Final = re.compile(
    rf"{_TOLD}\b[^.?!;\n]{{0,50}}?\b(?P<till>{_TILL}) (?:after )?(?:the )?{WHEN}", re.IGNORECASE
)
_SKIPS: Final = rf"{_WE}{_STILL} (?:skip|skipping|cancel(?:ing|ling)?|dropping|leaving out)"
_IN: Final = re.compile(
    rf"(?:{_TOLD}(?:\b[^.?!;\n]{{0,30}}? (?:in|for|during|over|from|all of))?|{_SKIPS})"
    rf" (?:the )?(?:months? of )?(?P<months>{NAMES})"
    rf"|{_WE}{_STILL} tak(?:e|es|ing) (?:the )?(?P<off>{NAMES}) off\b"
    rf"|^\W{{0,3}}(?P<out>{NAMES}) (?:is|are) (?:off|cancell?ed|skipped)\b",
    re.IGNORECASE,
)
#: From one day to another: only the months that lie between them are left out.
_SPAN: Final = re.compile(
    rf"{_TOLD}\b[^.?!;\n]{{0,40}}?\b(?:from|between)(?: on)? (?:the )?"
    rf"(?P<since>{WHEN.replace('?P<when>', '?:')})"
    rf"[\s,]{{0,2}}(?:to|through|thru|until|till|and|up to|-)\s?(?:the )?{WHEN}",
    re.IGNORECASE,
)
_A_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
#: A break that begins so early in a month, or ends so late, leaves the whole of it out.
_EARLY, _LATE = 7, 24
#: What is only supposed tells of no break.
_SUPPOSED: Final = re.compile(
    r"\b(?:if|whether|in case|unless|(?:we|group|circle) may|might|could|should|would|perhaps|maybe"
    r"|think(?:ing)? (?:of|about)|consider\w*|not sure|last year)\b",
    re.IGNORECASE,
)
#: A break that is over, or was none.
_BACK: Final = re.compile(
    rf"{_WE}(?: (?:do|are|will|can|are going to))?(?: be)? (?:(?:meet|gather)(?:ing)?|back)"
    rf"(?: again)? (?:in|from|already in|as early as|as of) (?P<when>{NAME})"
    rf"|{_WE}(?: (?:are|is))?(?: already)? back"
    rf"(?: (?:already|again|early|earlier|now|from (?:our|the) {_PAUSE})){{0,4}}\W{{0,4}}$"
    rf"|\b(?:our|the) {_PAUSE} (?:is|was) (?:over|off|cancell?ed|ended)\b"
    rf"|\bno {_PAUSE} (?:after all|for us)\b"
    rf"|{_WE}(?: are| do)?(?:n't| not) (?:take|taking|have|having|on)"
    rf" (?:an? |the |any )?(?:[\w-]+ )?{_PAUSE}\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Recess:
    """A break of a group.

    Attributes
    ----------
    months : tuple of date
        The first days of the months without a meeting, in order.
    rest : str
        The letter without the sentences that tell of it.
    when : str
        From which day until which, where both are told.
    """

    months: tuple[date, ...]
    rest: str
    when: str = ""


def read(words: str, today: date) -> Recess | None:
    """The break that a letter tells of; None for one that tells of none, or of one too long.

    Parameters
    ----------
    words : str
        The letter's new words.
    today : date
        When it was written.

    Examples
    --------
    >>> told = read("We met on the 5th. We're off until February!", date(2026, 11, 20))
    >>> [f"{month:%b %Y}" for month in told.months], told.rest
    (['Dec 2026', 'Jan 2027'], 'We met on the 5th.')
    >>> [f"{month:%b}" for month in read("No meeting in December.", date(2026, 11, 20)).months]
    ['Dec']
    >>> told = read("Our group is on a break from March 1 to April 30.", date(2026, 11, 20))
    >>> [f"{month:%b}" for month in told.months], told.when
    (['Mar', 'Apr'], 'from March 1 to April 30')
    >>> read("We're off from December 15 through January 10.", date(2026, 11, 20)).months
    ()
    >>> read("Shall we pause until May?", date(2026, 11, 20))
    """
    plain = fold(words)
    found: set[date] = set()
    rest, kept, when = [], 0, ""
    for start, stop in within_bounds(plain):
        months = _months(plain[start:stop], today)
        when = when or _when(plain[start:stop])
        if months or _when(plain[start:stop]):
            found |= set(months)
            rest.append(words[kept:start])
            kept = stop
    rest.append(words[kept:])
    if not (found or when) or len(found) > _LONGEST:
        return None
    return Recess(tuple(sorted(found)), "".join(rest), when)


def _when(sentence: str) -> str:
    """From which day until which, as a mail says it; empty where whole months are told."""
    told = None if _is_open(sentence) else _SPAN.search(sentence)
    if told is None or not (_A_DAY.search(told["since"]) or _A_DAY.search(told["when"])):
        return ""
    return f"from {told['since'].strip(' .,')} to {told['when'].strip(' .,')}"


def _between(told: re.Match[str], today: date) -> Iterator[date]:
    """The months of which a break from one day to another leaves next to nothing."""
    end = day_of(told["when"].strip(" ."), today)
    begin = day_of(told["since"].strip(" ."), end - timedelta(days=366)) if end else None
    if end is None or begin is None:
        return
    month = begin.replace(day=1) if begin.day <= _EARLY else month_after(begin.replace(day=1))
    whole = end.day >= _LATE or _A_DAY.search(told["when"]) is None
    last = month_after(end.replace(day=1)) if whole and "end of" not in told["when"] else end
    while month < last.replace(day=1):
        yield month
        month = month_after(month)


def hints(words: str) -> bool:
    """Whether a letter says that a group rests, in whichever months.

    Examples
    --------
    >>> hints("We're pausing the group for a while."), hints("I'm off for a while.")
    (True, False)
    """
    plain = fold(words)
    said = [plain[start:stop] for start, stop in within_bounds(plain)]
    return any(_RESTING.search(each) and not _is_open(each) for each in said)


def back(words: str, today: date) -> date | None:
    """The first month in which a group meets after all, by who says that it is back.

    Examples
    --------
    >>> today = date(2026, 12, 9)
    >>> back("We meet again in January.", today), back("The break is over!", today)
    (datetime.date(2027, 1, 1), datetime.date(2026, 12, 1))
    """
    plain = fold(words)
    for start, stop in within_bounds(plain):
        sentence = plain[start:stop]
        told = _BACK.search(sentence)
        if told is None or _is_open(sentence):
            continue
        when = told["when"]
        named = ahead(when, today) if when else [today.replace(day=1)]
        if named:
            return named[0]
    return None


def _is_open(sentence: str) -> bool:
    """Whether a sentence asks or supposes."""
    return sentence.rstrip().endswith("?") or _SUPPOSED.search(sentence) is not None


def _months(sentence: str, today: date) -> list[date]:
    if _is_open(sentence):
        return []
    span = _SPAN.search(sentence)
    if span is not None:
        return list(_between(span, today))
    until = _UNTIL.search(sentence)
    if until is not None:
        return list(_till(until, today))
    named = _IN.search(sentence)
    told = named and (named["months"] or named["off"] or named["out"])
    return ahead(told, today) if told else []


def _till(told: re.Match[str], today: date) -> Iterator[date]:
    """The months from now on that end before a day."""
    end = day_of(told["when"].strip(" ."), today)
    if end is None:
        return
    last = end.replace(day=1)
    if told["till"].lower() in ("through", "thru") and "end of" not in told["when"].lower():
        last = month_after(last)
    month = _begins(told, today)
    while month < last:
        yield month
        month = month_after(month)


def _begins(told: re.Match[str], today: date) -> date:
    """The first month of a break: this one in its first days, else the next, or its season's."""
    this = today.replace(day=1)
    month = this if today.day <= _FIRST_DAYS else month_after(this)
    season = _SEASON.search(told[0])
    if season is None or season.start() >= told.start("till") - told.start():
        return month
    # "A summer break", told in winter, begins in the summer.
    first = _SEASONS[season[0].lower()]
    while (month.month - first) % 12 >= _WITHIN:
        month = month_after(month)
    return month
