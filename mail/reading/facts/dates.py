"""Dates that a letter names: until when somebody is away, the last meeting, meetings held."""

from __future__ import annotations

import re
from datetime import date, timedelta

from mail.reading.facts import spans
from mail.reading.flow import flowing
from mail.reading.text import Part, Text
from mail.understanding import DateFact
from vocabulary.months import MONTHS

_NUMBERS = {name[:3]: number for number, name in enumerate(MONTHS, start=1)}
#: A month by its name or its usual abbreviation.
MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_MONTH = rf"{MONTH}\.?"
#: A day of the calendar, or a bare one (group ``d5``), in folded lower-case words.
DATE = re.compile(
    rf"\b(?:(?P<m1>{_MONTH}) (?:the )?(?P<d1>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?\b(?!:\d)(?:,? (?P<y1>20\d\d))?"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m2>{_MONTH})(?![a-z])(?:,? (?P<y2>20\d\d))?"
    r"|(?P<y3>20\d\d)-(?P<m3>\d\d)-(?P<d3>\d\d)"
    r"|(?P<m4>\d{1,2})/(?P<d4>\d{1,2})(?:/(?P<y4>(?:20)?\d\d))?(?![\d/])"
    # "The 2nd of December" is told by its month.
    rf"|the (?P<d5>\d{{1,2}})(?:st|nd|rd|th)\b(?!(?: of)? {_MONTH}(?![a-z])))"
)
#: A further day of the same month, right behind a date.
FURTHER = re.compile(
    r"(?:\s*(?:,|and|&|,\s*and)\s*(?:the )?(\d{1,2})(?:st|nd|rd"
    r"|th)?\b(?!\s*(?:%|:|/|[a-z])))"
)

#: The days behind a bare one, up to the month that all of them lie in.
_AHEAD = re.compile(
    rf"(?:\s*(?:,|and|&|,\s*and)\s*(?:the )?\d{{1,2}}(?:st|nd|rd|th)?\b)*?"
    rf"\s*(?:,|and|&|,\s*and)\s*(?:the )?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m2>{_MONTH})(?![a-z])(?:,? (?P<y2>20\d\d))?"
)

#: What stands right before a day that was none: "the 15th, not the 8th".
_DENIED = re.compile(
    r"(?:\bnot|\b(?:was|is|were|did) ?n[o']?t|n't|\binstead of|\brather than)"
    r" (?:on |at |meet on )?(?:\w+day,? )?(?:the \d{1,2}(?:st|nd|rd|th) n?or (?:on )?)*$"
)
#: What stands right behind a day that was none: "the 8th was a mistake".
_DENIED_AFTER = re.compile(
    r"\s*(?:(?:was|is|were|got|had to be)(?: all)? (?:cancell?ed|called off|skipped|wrong|incorrect|(?:a|my) (?:mistake|typo|slip)|an error)"
    r"|should (?:be|have been|read|say)|ought to (?:be|read))\b"
)
#: A month whose days are named behind it: "in February, on the 11th", "February: the 11th".
_MONTH_BEFORE = re.compile(
    rf"(?:\b(?:in|for|during)(?: early| mid| late)? (?P<m1>{_MONTH})(?![a-z])(?!\.? \d{{1,2}}\b)"
    rf"|^\W*(?:and )?(?P<m2>{_MONTH})(?![a-z]))(?:,? (?P<year>20\d\d))?"
)
_ONLY_ON = re.compile(r"\W*(?:we met )?(?:on )?$")

#: What stands before a date (in its sentence) and gives it a role; first row wins.
_ROLES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    (
        "away_until",
        re.compile(
            r"\b(?:away|out of (?:the )?office|out of town|on (?:\w+ )?leave|on (?:vacation"
            r"|sabbatical|holiday)"
            r"|unavailable|traveling|travelling|pause\w*|(?:on )?hold|rest|snooze|suspend\w*"
            r"|not available|skip me|on (?:a )?break)\b[^.]*\b(?:until|till?|through|thru|to)\b"
            r"|\b(?:back|return(?:ing)?)"
            r"(?: to (?:the )?office| to work| in the office)?(?: on| by)?\b"
        ),
        "an absence ends",
    ),
    (
        "last_meeting",
        re.compile(
            r"\b(?:last (?:meeting|one|session|time|day|group)|final (?:meeting|session|one)"
            r"|effective|as of"
            r"|through|until|after|stay(?:ing)? (?:on )?(?:until|through)|come to)\b"
        ),
        "guideline 4: notice is given in a meeting",
    ),
    (
        "met",
        re.compile(
            r"\b(?:we |have |i |our group |group )?(?:met|meetings? (?:was|were|held)"
            r"|attended|got together)\b"
        ),
        "the bylaw's monthly meeting",
    ),
)


def read(text: Text) -> tuple[DateFact, ...]:
    """Dates with a role, resolved from the day on which the letter was sent.

    Examples
    --------
    >>> from datetime import datetime, UTC
    >>> sent = datetime(2026, 11, 3, tzinfo=UTC)
    >>> read(Text("We met on Oct 6 and the 20th.", date=sent))[1].value.isoformat()
    '2026-10-20'
    """
    if text.date is None:
        return ()
    today = text.date.date()
    found: list[DateFact] = []
    for start, stop in text.body.sentences:
        found.extend(_sentence(text.body, start, stop, today))
    if not any(each.role == "away_until" for each in found):
        found.extend(spans.read(text))
    return tuple(dict.fromkeys(found))


def _sentence(part: Part, start: int, stop: int, today: date) -> list[DateFact]:
    found: list[DateFact] = []
    role = ""
    month: int | None = None
    for match in DATE.finditer(flowing(part), start, stop):
        role = _role(flowing(part), start, match.start()) or role
        if not role or (role == "met" and denied(match)):
            continue
        shared = month_ahead(match, today) if role == "met" and month is None else None
        if shared is not None:
            month = shared.month
        first = resolve(match, today, past=role == "met", month=month)
        if first is None:
            continue
        month = first.month
        found.append(DateFact(role, first, part.evidence(*match.span())))
        position = match.end()
        while role == "met" and (more := FURTHER.match(flowing(part), position, stop)):
            day = _day(first.year, first.month, int(more[1]))
            if day is not None:
                found.append(DateFact(role, day, part.evidence(more.start(1), more.end(1))))
            position = more.end()
    return found


def _role(words: str, start: int, at: int) -> str:
    for role, pattern, _ in _ROLES:
        if pattern.search(words, start, at):
            return role
    return ""


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def find(words: str, today: date) -> tuple[date, tuple[int, int]] | None:
    """The first date in folded lower-case words that lies on or after today."""
    for match in DATE.finditer(words):
        day = resolve(match, today, past=False)
        if day is not None:
            return day, match.span()
    return None


def month_ahead(match: re.Match[str], today: date) -> date | None:
    """The month that a bare day shares with a later one: "the 2nd and the 16th of December".

    Examples
    --------
    >>> words = "the 2nd and the 16th of december"
    >>> month_ahead(DATE.match(words), date(2027, 1, 5)).isoformat()
    '2026-12-01'
    """
    if match.groupdict().get("d5") is None:
        return None
    shared = _AHEAD.match(match.string, match.end())
    found = resolve(shared, today, past=True) if shared is not None else None
    return found.replace(day=1) if found is not None else None


def month_before(words: str, today: date) -> date | None:
    """The past month that the words before a bare day put it in, as its first day.

    Examples
    --------
    >>> month_before(", and once in february, on ", date(2026, 4, 2)).isoformat()
    '2026-02-01'
    """
    told: re.Match[str] | None = None
    for match in _MONTH_BEFORE.finditer(words):
        if match["m1"] or _ONLY_ON.match(words, match.end()):
            told = match
    if told is None:
        return None
    number = _NUMBERS[(told["m1"] or told["m2"])[:3]]
    year = int(told["year"]) if told["year"] else today.year - (number > today.month)
    return date(year, number, 1)


def denied(match: re.Match[str]) -> int:
    """Where the denial of a day ends, 0 where it is none: "the 15th, not the 8th".

    Parameters
    ----------
    match : re.Match
        Of this module's date pattern.
    """
    row = match.string
    before = row[max(0, match.start() - _NEAR) : match.start()]
    after = _DENIED_AFTER.match(row, match.end())
    if after is not None:
        return after.end()
    return match.end() if _DENIED.search(before) else 0


#: How far before a day its denial may begin, in characters.
_NEAR = 60


def resolve(
    match: re.Match[str], today: date, *, past: bool, month: int | None = None
) -> date | None:
    """The calendar day of a match; a year not said is the nearest that fits.

    Parameters
    ----------
    match : re.Match
        Of this module's date pattern.
    today : date
        When the letter was sent.
    past : bool
        Whether the date lies behind (a meeting held) or ahead.
    month : int, optional
        The month that an earlier date of the sentence named.
    """
    group = match.groupdict()
    index = next(n for n in "12345" if group.get(f"d{n}"))
    day = int(group[f"d{index}"])
    named = group.get(f"m{index}")
    if named is None:
        return _bare_day(day, today, past=past, month=month)
    number = int(named) if named.isdigit() else _NUMBERS[named[:3]]
    said = group.get(f"y{index}")
    if said:
        return _day(int(said) + (2000 if len(said) == 2 else 0), number, day)
    near = [_day(today.year + shift, number, day) for shift in (-1, 0, 1)]
    fitting = [
        d for d in near if d is not None and ((d <= today) if past else (d >= today - _GRACE))
    ]
    if not fitting:
        return None
    return max(fitting) if past else min(fitting)


#: A date a few weeks back is meant as such ("my last meeting was October 20").
_GRACE = timedelta(days=45)


def _bare_day(day: int, today: date, *, past: bool, month: int | None) -> date | None:
    """Find "the 25th" of the month named before, else the nearest that fits."""
    if month is not None:
        found = _day(today.year, month, day)
        late = past and found is not None and found > today
        return _day(today.year - 1, month, day) if late else found
    this = _day(today.year, today.month, day)
    if this is not None and ((this <= today) if past else (this >= today)):
        return this
    other = today.replace(day=1) + (timedelta(days=-1) if past else timedelta(days=32))
    return _day(other.year, other.month, day)
