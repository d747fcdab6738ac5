"""Whether a group met, on which days, and who was there: nothing else of a meeting is read.

The answer to our monthly question is short and leans on it: "the 12th, all but
Dana".  So a bare day lies in the month that was asked about, and only the
names of those who could have been there are looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from mail.reading.facts import (
    attendance_clauses,
    attendance_forms,
    attendance_lists,
    meeting_days,
    recent_days,
)
from mail.reading.facts.attendees import People
from mail.reading.text import fold
from vocabulary.months import MONTHS


@dataclass(frozen=True, slots=True)
class Gathering:
    """One meeting that was told of.

    Attributes
    ----------
    day : date or None
        None where only the month was told.
    absent : frozenset of str
        Names of those who were not there; ``attendees.ME`` is the writer.
    only : frozenset of str or None
        Who was there, where all of them were named.
    """

    day: date | None
    absent: frozenset[str] = frozenset()
    only: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """What a letter says of meetings.

    Attributes
    ----------
    met : bool or None
        None where it does not say.
    gatherings : tuple of Gathering
        At least one where ``met``.
    months : tuple of date
        Months named without a day, each as its first day.
    unknown : tuple of str
        Names in the place of somebody absent that nobody in the group has.
    no_more : bool
        Whether the writer does not want to be asked again.
    named : frozenset of str
        Who is said by name to have been there.
    doubtful : frozenset of str
        Of whom something is said that leaves open whether they were: "Otto was on safari".
    """

    met: bool | None
    gatherings: tuple[Gathering, ...] = ()
    months: tuple[date, ...] = ()
    unknown: tuple[str, ...] = ()
    no_more: bool = False
    named: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()


#: Nobody needs more characters to say on which days a group met, nor so many days.
_LONGEST: Final = 4000
_MOST: Final = 60
_NO_MORE = re.compile(
    r"\b(?:do ?n[o']?t|don't|no need to|stop|quit|(?:rather|prefer) not (?:to )?be) (?:\w+ ){0,2}?"
    r"(?:ask(?:ed|ing)?|remind(?:ed|ing)?|check(?:ed|ing)?)\b(?! (?:them|her|him|whether|why|how))"
    r"|\bno (?:more )?(?:questions|check-?ins|reminders|monthly (?:mails?|questions|check-?ins))\b"
    r"|\bopt(?:ing)? (?:me |us )?out\b"
)
_YES = re.compile(
    r"^\W*(?:yes|yep|yeah|yup|sure|indeed|of course|we did|absolutely|affirmative|correct)\b"
    r"|\b(?:met|did meet|got together|gathered|convened|held (?:our|the|a) (?:\w+ )?(?:meeting|session|group))\b"
    r"|\b(?:everyone|everybody|all(?: of us| \w+)?) (?:was |were )?(?:there|present|came|attended|made it)\b"
    r"|\b(?:full house|as (?:usual|always|planned|scheduled)|full attendance|every week|twice|once)\b"
)
_TWICE: Final = re.compile(r"\b(?:twice|two (?:times|meetings)|both (?:times|meetings))\b")
_MONTH: Final = "|".join(MONTHS).lower()
#: "Oct. 12" ends no sentence; "all. 22nd" does.
_SHORT_MONTH = re.compile(r"\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.(?= \d)")
_ONE_MONTH: Final = rf"(?P<name>{_MONTH})\b(?! \d{{1,2}}\b)(?:,? (?P<year>20\d\d))?"
_NAMED_MONTH = re.compile(rf"\b(?:in|for|during|of|was|were) {_ONE_MONTH}")
#: A further month behind one: "in September, October and November".
_NEXT_MONTH = re.compile(rf"\s*(?:,|,? and|,? as well as|&|\+)\s*(?:also )?(?:in )?{_ONE_MONTH}")
_THIS_OR_LAST = re.compile(r"\b(?P<which>this|last|past) month\b")

_CONSULTANT = re.compile(
    r"\b(?:my|a|an individual|single|paid|private|one-on-one|1:1) (?:\w+ ){0,2}?"
    r"(?:consultant|supervisor|supervision|mentor)\b|\bindividual (?:consultation|supervision)\b",
    re.IGNORECASE,
)


def of_consultant(words: str) -> bool:
    """Whether a letter says that a single consultant or supervisor was met."""
    return _CONSULTANT.search(fold(words)) is not None


def read(
    words: str, sent: date, names: Sequence[str] = (), month: date | None = None
) -> Attendance:
    """What a letter says of meetings held.

    Parameters
    ----------
    words : str
        Its new words.
    sent : date
        When it was written.
    names : sequence of str
        Of those who could have been there, the writer left out.
    month : date, optional
        The first day of the month that was asked about.

    Examples
    --------
    >>> told = read("The 12th, all but Dana.", date(2026, 11, 3), ["Dana", "Hal"], date(2026, 10, 1))
    >>> told.gatherings[0].day.isoformat(), sorted(told.gatherings[0].absent)
    ('2026-10-12', ['Dana'])
    """
    words = words[:_LONGEST]
    who = People(names)
    flow = _flow(words, who, sent, month)
    rows = _rows(flow, who)
    met = _gatherings(rows, who, sent, month)
    yes = _told(rows, any(each.day for each in met), who)
    if not any(each.day for each in met) and attendance_forms.not_known(flow):
        yes = None
    return Attendance(
        yes,
        tuple(dict.fromkeys(met))[:_MOST] if yes else (),
        _months(flow, sent),
        who.unknown(fold(words)),
        _NO_MORE.search(flow) is not None,
        who.named(rows),
        who.doubtful(rows) if yes else frozenset(),
    )


def rows_of(words: str, who: People, sent: date, month: date | None) -> list[str]:
    """The sentences of an answer, folded and in forms that the readers of meetings know."""
    return _rows(_flow(words[:_LONGEST], who, sent, month), who)


def _flow(words: str, who: People, sent: date, month: date | None) -> str:
    flow = _SHORT_MONTH.sub(r"\1", fold(words).lower())
    flow = attendance_lists.spelt(flow, month, sent)
    flow = attendance_forms.normal(recent_days.spelt(flow, sent), who.one, month)
    return who.listed(attendance_clauses.spelt(flow))


def _rows(flow: str, who: People) -> list[str]:
    rows = re.split(r"[.!?]+(?=\s|$)|\n", _NO_MORE.sub(" ", flow))
    return [attendance_forms.without_no(row, who.speaks(row)) for row in rows if row.strip()]


def _gatherings(
    rows: Sequence[str], who: People, sent: date, month: date | None
) -> list[Gathering]:
    """The meetings, each with those who were or were not there.

    What a clause says holds for the days that it names; one that names none
    speaks of "the second one", or of all.
    """
    told = attendance_clauses.part(rows, who, sent, month)
    several = sum(len(days) for _, days in told.rows) > 1
    # With days in several clauses, one about who was there holds for its own day.
    absent, only = who.of([row for row, days in told.rows if not (several and days)])
    met = _each_once(
        Gathering(day, *(who.of([row]) if several and who.speaks(row) else (absent, only)))
        for row, days in told.rows
        for day in days
    )
    others = list(told.of_others)
    for which, clause in told.of_ordinals:
        if few := who.only_then(clause):
            others.append(([one.day for one in met[which] if one.day], few))
            continue
        gone, there = who.of([clause])
        met[which] = [
            replace(one, absent=one.absent | gone, only=there or one.only) for one in met[which]
        ]
    found = [
        replace(one, absent=one.absent | _absent(one.day, told.of_days, others)) for one in met
    ]
    return [*found, *_second(rows, who, found)] or [Gathering(None, absent, only)]


def _second(rows: Sequence[str], who: People, found: Sequence[Gathering]) -> list[Gathering]:
    """The other of two meetings, where a day is told of one only: "twice, but Hal only the 6th"."""
    if len(found) != 1 or not any(map(_TWICE.search, rows)):
        return []
    few = frozenset().union(*map(who.only_then, rows))
    return [Gathering(None, found[0].absent | few)] if few else []


def _absent(
    day: date | None,
    on: Iterable[tuple[list[date], frozenset[str]]],
    but_on: Iterable[tuple[list[date], frozenset[str]]],
) -> frozenset[str]:
    """Who missed a day, by those told to miss some days or all but some."""
    missed = [gone for days, gone in on if day in days]
    return frozenset().union(*missed, *(gone for days, gone in but_on if days and day not in days))


def _each_once(told: Iterable[Gathering]) -> list[Gathering]:
    """One meeting a day: what is said of a day that was named before is said of that meeting."""
    met: dict[date | None, Gathering] = {}
    for each in told:
        first = met.setdefault(each.day, each)
        absent = first.absent | each.absent
        met[each.day] = Gathering(each.day, absent, each.only or first.only)
    return list(met.values())


def _told(rows: Iterable[str], has_days: bool, who: People) -> bool | None:
    """Whether there was a meeting: a day says so, then the first row that says anything."""
    if has_days:
        return True
    for row in map(who.without_absences, rows):
        if meeting_days.NO.search(row) or meeting_days.NEGATIVE.search(row):
            return False
        if _YES.search(row):
            return True
    return None


def _months(flow: str, sent: date) -> tuple[date, ...]:
    """Months named without a day, none of them to come."""
    found = []
    this = sent.replace(day=1)
    for match in _THIS_OR_LAST.finditer(flow):
        last = (this - timedelta(days=1)).replace(day=1)
        found.append(this if match["which"] == "this" else last)
    for match in _NAMED_MONTH.finditer(flow):
        row = [match]
        while further := _NEXT_MONTH.match(flow, row[-1].end()):
            row.append(further)
        # A year behind the last is that of all: "October and November 2025".
        said = [each["year"] or row[-1]["year"] for each in row]
        for each, told in zip(row, said, strict=True):
            number = [name.lower() for name in MONTHS].index(each["name"]) + 1
            year = int(told) if told else this.year - (number > this.month)
            found.append(date(year, number, 1))
    return tuple(dict.fromkeys(each for each in found if each <= this))
