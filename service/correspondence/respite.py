"""Until when somebody has no time: a rest is offered, and kept where a no gives its end."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from groups import request
from service.desk import Desk
from store.people import Person
from store.requests import Request
from vocabulary.months import MONTHS, month_after

_MONTH: Final = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?(?: \d{1,2}(?:st|nd|rd|th)?)?"
    r"(?:,? 20\d\d)?"
)
_SEASON: Final = (
    r"(?:(?:the |next |this )?(?:new year|spring|summer|fall|autumn|winter|holidays|christmas"
    r"|easter|thanksgiving)|next (?:month|year))\b"
)
#: A month, a day in it, a season or a feast, as the group ``when``.
WHEN: Final = (
    r"(?P<when>(?:(?:the )?(?:end|middle|start|beginning) of )?(?:early |mid-?|late )?"
    rf"(?:{_MONTH}|{_SEASON}))"
)
#: The day from which a season or a feast is meant to be over or there: month and day.
_BEGINS: Final = (
    ("new year", 1, 1),
    ("next year", 1, 1),
    ("christmas", 1, 2),
    ("holidays", 1, 2),
    ("thanksgiving", 11, 29),
    ("easter", 4, 26),
    ("spring", 3, 20),
    ("summer", 6, 21),
    ("fall", 9, 22),
    ("autumn", 9, 22),
    ("winter", 12, 21),
)
#: Who could begin within so many days need not rest.
_SOON: Final = timedelta(days=7)
_DAY_IN_MONTH: Final = (("mid", 15), ("middle", 15), ("late", 21))
#: No commitment before a month, a season, a day: a no for now, and yes perhaps then.
_UNABLE: Final = (
    r"(?:can't|cannot|can not|couldn't|won't|not able|unable|not ready|not going|wouldn't"
    r"|not in a position|don't (?:want|plan|think)|no way)\b"
    r"(?![^.!?\n]{0,30}\b(?:say|tell|decide|know|answer|promise)\b)"
)
#: What somebody bids us do with her wish till then: "hold it", "please don't open it".
_HELD: Final = (
    r"(?:(?:hold|keep|park|freeze|pause|postpone|delay|wait|rest)"
    r"(?: (?:it|this|that|mine|off|on|back|with (?:it|this|that)|everything|open|there"
    r"|(?:on|in|for) (?:hold|reserve|ice)|(?:my|the) (?:request|wish|place|whole thing)))*"
    r"|(?:don't|do not) (?:open|start|match|propose|begin|look|place)\b[^.!?\n]{0,24}?)"
)
_AGAIN: Final = r"(?:ask|try|write|contact|ping|reach) (?:me |out )?(?:again|back)"
_NOT_BEFORE: Final = re.compile(
    rf"\b(?:{_UNABLE}[^.!?\n]{{0,40}}?\b(?:until|till|before)|not (?:until|till|before)"
    rf"|{_HELD} (?:until|till|before)"
    r"|not (?:yet )?(?:free|available) before"
    rf"|(?:only (?:start|join|begin|be (?:free|able|available))|{_AGAIN}) (?:in|from|after)"
    r"|(?:not earlier than|at the (?:very )?earliest|earliest (?:is|would be|start is))(?: in)?)"
    rf" (?:after |at least )?{WHEN}",
    re.IGNORECASE,
)
_NO_EARLIER: Final = (
    r",?(?: (?:and|but),?)? (?:at the (?:very )?earliest"
    r"|not (?:before|earlier|sooner)(?: than (?:that|then)| then| that)?)(?=\s?(?:[.!?,;:)\n]|$))"
)
#: The month comes first: "in February, not before", "I could start in May at the earliest".
_AND_NOT_BEFORE: Final = re.compile(
    r"(?:\b(?:commit|start|begin|join|take part|attend|meet|free|available)\b[^.!?\n]{0,20}? )?"
    rf"\b(?:(?:in|from|by) )?{WHEN}{_NO_EARLIER}",
    re.IGNORECASE,
)
#: To be asked or spoken to then: a no for now where the letter says neither yes nor no.
_TALK: Final = re.compile(
    r"\b(?:(?:ask|contact|ping|reach|write to|check (?:in )?with) me|talk|speak|chat|be in touch"
    r"|touch base|reconnect|revisit (?:it|this)|check (?:back|in)|come back to (?:this|it|you)"
    r"|look (?:at (?:this|it) )?again)(?: (?:about|on) (?:it|this|that))?(?: again| further| more)?"
    rf" (?:in|from|after) {WHEN}",
    re.IGNORECASE,
)
#: What of a wish cannot be before a day: to begin, and neither a licence nor one's Mondays.
_BEGINNING: Final = re.compile(
    r"\b(?:commit|start|begin|open|hold|park|freeze|match|propose"
    r"|join|participate|take part|attend|meet"
    r"|(?:be|not) (?:free|available|able)|take (?:this|it|anything|more) on"
    r"|do (?:this|it|anything))\b(?!.*\b(?:job|practice|position"
    r"|clinic|office|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|\w+days?|mornings?|evenings?"
    r"|afternoons?|nights?|person|licen[sc]\w+|training)\b)",
    re.IGNORECASE,
)
#: "If I can't begin until May" and "is it a problem that ...?" say that nothing is so yet.
_SUPPOSED: Final = re.compile(r"\b(?:if|whether|in case|suppose|what)\b[^.!?\n]*$", re.IGNORECASE)
_ASKED: Final = re.compile(r"[^.!?\n]*\?")
_ANY: Final = WHEN.replace("(?P<when>", "(?:")
#: A letter that says "not before then", and nothing else.
_BARE: Final = re.compile(
    r"\W*(?:(?:no|yes|yep|yeah|right|correct|good|great|fine|all|sorry|well|actually|hi|hello|but|and|ok|okay|oh|please|rather)\b\W*)*"
    rf"(?:not (?:until|till|before) {_ANY}|(?:in |from )?{_ANY}{_NO_EARLIER})"
    r"(?:\W+(?:please|thanks?|thank you|sorry|on|onwards?|though|then|you|i'm afraid))*\W*",
    re.IGNORECASE,
)
_NO_TIME: Final = re.compile(
    r"\b(?:swamped|snowed under|slammed|buried|overwhelmed|overloaded|busy|crazy|hectic"
    r"|under ?water|flat out|(?:over)?booked|tied up|maxed out|stretched|full|away|unavailable"
    r"|no (?:time|room|capacity|bandwidth|space)|travel(?:l?ing)?|on (?:leave|sabbatical)"
    rf"|not (?:free|available))\b[^.!?\n]{{0,50}}?\b(?:until|till|through|before) {WHEN}",
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


def not_before(words: str) -> str:
    """From when somebody could commit, who cannot now; empty where nothing of it is told.

    Examples
    --------
    >>> not_before("I can’t commit until February."), not_before("I can't say until Friday.")
    ('February', '')
    >>> not_before("We can talk in May, not before."), not_before("In May, not before noon.")
    ('May', '')
    """
    found = _told(words.replace("’", "'"))
    return found["when"].strip(" .") if found is not None else ""


def put_off(words: str) -> str:
    """Until when somebody puts the matter off, who answers neither yes nor no to it.

    Examples
    --------
    >>> put_off("Let's talk again in February."), put_off("We talk about cases in my office.")
    ('February', '')
    """
    found = _TALK.search(words.replace("’", "'"))
    return not_before(words) or (found["when"].strip(" .") if found is not None else "")


def _told(plain: str) -> re.Match[str] | None:
    return _AND_NOT_BEFORE.search(plain) or _NOT_BEFORE.search(plain)


def begins(desk: Desk, words: str) -> date | None:
    """The day before which the writer of a wish cannot begin at all, where it is told."""
    return until(desk, words) if cannot_begin(words) else None


def cannot_begin(words: str) -> bool:
    """Whether a letter says that its writer cannot begin before a day.

    Examples
    --------
    >>> cannot_begin("I can't commit until February."), cannot_begin("Not before May, sorry.")
    (True, True)
    >>> cannot_begin("I can't do Mondays until May."), cannot_begin("If I can't start before May?")
    (False, False)
    """
    plain = words.replace("’", "'")
    found = _told(plain)
    if found is None:
        return False
    if _BARE.fullmatch(plain) is not None:
        return True
    asked = _ASKED.match(plain, found.end() - found[0].endswith(".")) is not None
    supposed = asked or _SUPPOSED.search(plain, max(0, found.start() - 80), found.start())
    return not supposed and _BEGINNING.search(found[0]) is not None


def day_of(when: str, today: date) -> date | None:
    """The first day on which a rest is over, the next one to come; None where it is not told.

    Examples
    --------
    >>> day_of("February", date(2026, 11, 9)), day_of("the end of March", date(2026, 11, 9))
    (datetime.date(2027, 2, 1), datetime.date(2027, 4, 1))
    """
    words = when.lower()
    if "next month" in words:
        return month_after(today)
    for name, month, day in _BEGINS:
        if name in words:
            return _next(today, month, day)
    month = next((n for n, name in enumerate(MONTHS, 1) if re.search(rf"\b{name[:3]}", words)), 0)
    if not month:
        return None
    year = re.search(r"20\d\d", words)
    told = re.search(r"(?<!\d)\d{1,2}(?!\d)", words)
    day = int(told[0]) if told else next((n for name, n in _DAY_IN_MONTH if name in words), 1)
    if "end of" in words:
        first = date(int(year[0]), month, 1) if year else _next(today, month, 1)
        return month_after(first)
    try:
        return date(int(year[0]), month, day) if year else _next(today, month, day)
    except ValueError:
        return None  # February 30 is no day


def _next(today: date, month: int, day: int) -> date:
    this = date(today.year, month, day)
    return this if this > today else date(today.year + 1, month, day)


def rest(desk: Desk, person: Person, wish: Request, until: date) -> bool:
    """Let a request rest until a day, on which it wakes by itself; False where it cannot."""
    if not hold(desk, wish, until):
        return False
    person.away_until = wakes_at(desk, until)
    return True


def hold(desk: Desk, wish: Request, until: date | None) -> bool:
    """Let a request rest; False where it cannot.

    A draft that silence would open is opened by the end of the rest instead.
    """
    if not request.MACHINE.may(wish.state, request.Event.PAUSE):
        return False
    wish.state = request.MACHINE.after(wish.state, request.Event.PAUSE)
    opens = wish.opens_at is not None and wish.state is request.State.DRAFT
    wish.opens_at = wakes_at(desk, until) if opens and until is not None else None
    if until is None:
        wish.asked_again_at = desk.now  # who rests until she writes is reminded of nothing
    return True


def waits(wish: Request) -> bool:
    """Whether a request still lacks something, so that no rest's end opens it."""
    return wish.state is request.State.DRAFT and wish.opens_at is None


def wakes_at(desk: Desk, until: date) -> datetime:
    """The hour of that day at which a rest ends."""
    return datetime.combine(until, time(6), tzinfo=desk.settings.zone).astimezone(UTC)


def until(desk: Desk, words: str) -> date | None:
    """The day until which a letter's writer cannot commit, where that is not within days."""
    return far_off(desk, put_off(words) or busy_until(words))


def far_off(desk: Desk, when: str) -> date | None:
    """The day that is told; None where it is within days, or none is told."""
    today = desk.now.astimezone(desk.settings.zone).date()
    day = day_of(when, today)
    return day if day is not None and day > today + _SOON else None
