"""The day of a first meeting as an organizer tells it, held against the day of the group.

"On January 5 I have a congress; we begin on the 19th instead", written in December, means the
19th that lies in January: a bare day is one that fits.  A date on another day of the week than
the group's is one meeting where its writer names that day, too, and is asked about otherwise; it
never moves the group.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from groups import charter as rules
from mail.reading.facts import dates, days_in_letters
from mail.understanding import DateFact
from service.correspondence import recess
from service.correspondence.case import Case
from service.settled import charter_of
from store.groups import Proposal
from vocabulary import week
from vocabulary.months import MONTHS

#: A day without its month.
_BARE: Final = re.compile(r"\W*(?:the )?(\d{1,2})(?:st|nd|rd|th)\W*", re.IGNORECASE)
#: Numbers alone, in whichever order.
_STROKES: Final = re.compile(r"\d{1,2}[./]\d{1,2}(?:[./](?:20)?\d\d)?")
_MONTH: Final = re.compile(rf"\b{dates.MONTH}(?![a-z])", re.IGNORECASE)
_DAY: Final = re.compile(
    r"\b(?P<every>(?:every|each) (?:other |second )?)?"
    r"(?P<day>mon|tues|wednes|thurs|fri|satur|sun)day(?P<all>s)?\b",
    re.IGNORECASE,
)
_ABBREVIATED: Final = re.compile(r"\b(mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b\.?", re.IGNORECASE)
#: How far from its date a day of the week stands that belongs to it.
_NEAR: Final = 24
#: So many months ahead a bare day is looked for.
_AHEAD: Final = 3
#: Nobody begins later whose date may be read as another.
_SOON: Final = timedelta(days=120)
_WHICH_DAY: Final = (
    ". But {why} Please tell us the day of the first meeting, with its month, and whether it is of"
    " the first meeting alone."
)
_DENIED: Final = re.compile(r"\b(?:not|no|instead of|rather than)(?: on)?(?: an?| the)? $")


@dataclass(frozen=True, slots=True)
class FirstDay:
    """What a letter's first meeting comes to.

    Attributes
    ----------
    settles : Charter
        What may be settled; with a doubt, what a yes to our question settles.
    once : str
        The session of the first meeting, where it is another than the group's.
    doubt : str
        Why nothing is settled before the organizer has said which day is meant; else empty.
    """

    settles: rules.Charter
    once: str = ""
    doubt: str = ""


def held(
    newer: rules.Charter, told: DateFact | None, words: str, slot: str | None, today: date
) -> FirstDay:
    """Hold a first meeting against the day of its group.

    Parameters
    ----------
    newer : Charter
        What the letter settles, its first meeting on the day that was read.
    told : DateFact or None
        That day with the words that tell it.
    words : str
        The letter's.
    slot : str or None
        The group's session as it was.
    today : date

    Examples
    --------
    >>> told = DateFact("first_meeting", date(2026, 12, 19), "the 19th")
    >>> newer = rules.Charter(first_date=told.value)
    >>> words = "On January 5 I have a congress. We begin on the 19th instead."
    >>> held(newer, told, words, "Tue 12:15-13:30", date(2026, 12, 12)).settles.first_date
    datetime.date(2027, 1, 19)
    """
    day = newer.first_date
    if day is None or not slot:
        return FirstDay(newer)
    usual = week.session(slot)[0]
    every = _of_every_week(words)
    if every is not None and newer.slot is not None:
        usual = every if week.session(newer.slot)[0] == every else usual
    evidence = told.evidence if told is not None else ""
    bare = _BARE.fullmatch(evidence)
    if bare is not None:
        found = _fitting(int(bare[1]), usual, _named_month(words, evidence), today)
        day = found or day
    if _STROKES.fullmatch(evidence) is not None:
        day = _in_order(evidence, day, usual, today)
    named = _named_day(words, evidence)
    newer = replace(newer, first_date=day)
    if named is not None and named != day.weekday():
        return FirstDay(rules.Charter(), doubt=_other_day(day, named))
    if day.weekday() == usual:
        return FirstDay(_on(newer, usual))
    # One meeting on another day: the group keeps its own.
    once = _session(newer, slot, day.weekday())
    alone = replace(newer, slot=None, length_minutes=None)
    if named is not None:
        return FirstDay(alone, once)
    return FirstDay(alone, once, _not_the_groups(day, usual))


def _in_order(evidence: str, day: date, usual: int, today: date) -> date:
    """The day of "5.1.2027" in the order of day and month that is the group's, and soon.

    Between dots the day stands before the month, between strokes behind it.
    """
    if day.day > 12:
        return day
    both = [day, date(day.year, day.day, day.month)]
    if "." in evidence:
        both.reverse()
    soon = (each for each in both if today <= each <= today + _SOON and each.weekday() == usual)
    return next(soon, both[0])


def of_proposal(case: Case, newer: rules.Charter, proposal: Proposal) -> tuple[rules.Charter, str]:
    """What a confirmation settles, its first day held against the group's, and what to ask."""
    slot = charter_of(proposal.charter).slot or proposal.slot
    told = case.understanding.charter.first_date
    found = held(newer, told, case.words, slot, recess.today(case))
    settles, day = found.settles, found.settles.first_date
    other_hour = bool(found.once) and week.session(found.once)[1] != week.session(slot)[1]
    if not (found.doubt or other_hour):
        return replace(newer, slot=settles.slot, first_date=day), ""
    # The group's hour is not that of such a day.
    newer = replace(newer, slot=None if found.once else newer.slot, first_date=None)
    usual = week.session(slot)[0]
    why = found.doubt or (_not_the_groups(day, usual) if day is not None else "")
    return newer, _WHICH_DAY.format(why=why)


def in_answer(words: str, today: date) -> DateFact | None:
    """The one day that an answer to what we told or asked of the first meeting names.

    Examples
    --------
    >>> in_answer("No! 19 January, a Tuesday!", date(2026, 12, 12)).value
    datetime.date(2027, 1, 19)
    """
    flow = days_in_letters.in_figures(words.lower())
    found: dict[date, str] = {}
    for match in dates.DATE.finditer(flow):
        day = dates.resolve(match, today, past=False)
        if day is None or day < today or dates.denied(match):
            continue
        if _DENIED.search(flow[: match.start()]) is None:
            found[day] = words[match.start() : match.end()]
    if len(found) != 1:
        return None
    ((day, evidence),) = found.items()
    return DateFact("first_meeting", day, evidence)


def _of_every_week(words: str) -> int | None:
    """The day that is told for all weeks: "Wednesdays", "every Wednesday"."""
    found = {_number(each["day"]) for each in _DAY.finditer(words) if each["every"] or each["all"]}
    return found.pop() if len(found) == 1 else None


def _number(day: str) -> int:
    return next(n for n, each in enumerate(week.DAYS) if day[:3].title() == each)


def _named_day(words: str, evidence: str) -> int | None:
    """The day of the week that is named beside a date, for that date."""
    at = words.lower().find(evidence.lower()) if evidence else -1
    if at < 0:
        return None
    before = words[max(0, at - _NEAR) : at]
    behind = words[at + len(evidence) : at + len(evidence) + _NEAR]
    for part, last in ((before, True), (behind, False)):
        part = re.split(r"[.;!?\n](?=\s|$)", part)[-1 if last else 0]
        found = [each["day"] for each in _DAY.finditer(part) if not (each["every"] or each["all"])]
        found = found or [each[1] for each in _ABBREVIATED.finditer(part)]
        if found:
            return _number(found[-1 if last else 0])
    return None


def _named_month(words: str, evidence: str) -> int | None:
    """The month that was named last before a bare day."""
    at = words.lower().find(evidence.lower())
    found = _MONTH.findall(words[: max(0, at)])
    names = [each[:3].lower() for each in MONTHS]
    return names.index(found[-1][:3].lower()) + 1 if found else None


def _fitting(day: int, usual: int, month: int | None, today: date) -> date | None:
    """The next such day of a month that is to come: of the month named, else on the usual day."""
    ahead = []
    for more in range(12 if month is not None else _AHEAD):
        years, at = divmod(today.month - 1 + more, 12)
        try:
            found = date(today.year + years, at + 1, day)
        except ValueError:
            continue
        if found >= today and (month is None or found.month == month):
            ahead.append(found)
    if month is not None:
        return ahead[0] if ahead else None
    return next((each for each in ahead if each.weekday() == usual), None)


def _on(newer: rules.Charter, usual: int) -> rules.Charter:
    """The hour that a letter tells with a first meeting, on the day that the meeting is on."""
    if newer.slot is None:
        return newer
    _, begin, minutes = week.session(newer.slot)
    return replace(newer, slot=week.session_text(usual, begin, minutes))


def _session(newer: rules.Charter, slot: str, day: int) -> str:
    _, begin, minutes = week.session(slot)
    if newer.slot is not None:
        begin = week.session(newer.slot)[1]
    return week.session_text(day, begin, newer.length_minutes or minutes)


def _not_the_groups(day: date, usual: int) -> str:
    return f"{_said(day)} is a {day:%A}, and your group meets on {week.LONG_DAYS[usual]}s."


def _other_day(day: date, named: int) -> str:
    return f"{_said(day)} is a {day:%A}, and you write of a {week.LONG_DAYS[named]}."


def _said(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year},"
