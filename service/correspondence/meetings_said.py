"""The receipt of an answer to the monthly question: which meetings were noted, with whom."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from mail.reading.facts import attendance_forms
from mail.reading.facts.attendance import Attendance as Told
from mail.reading.facts.attendance import Gathering
from mail.reading.text import fold
from service import attending, check_ins, notices, presumed
from service.correspondence import other_months, recess
from service.correspondence.asides import pass_on_beside
from service.correspondence.case import Case
from service.outbox import About
from store.attendance import CheckIn
from store.groups import Membership
from store.people import Person
from store.post import QuestionKind
from vocabulary import week
from vocabulary.months import MONTHS

#: An answer that names who was missing is short.
_LONGEST: Final = 400
_OF_CLIENTS: Final = re.compile(
    r"\b(?:client|patient|case|diagnos|suicid|treatment|therapy|disclos|presented|overdos|abus)"
    r"|\bkill",
    re.IGNORECASE,
)
#: A capital within a sentence is a name's, or a day's.
_NAME: Final = re.compile(r"(?<=[a-z0-9,;:)'\u2019] )[A-Z][a-z]+|^[A-Z][a-z]+(?=(?:'|\u2019)s\b)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_NO_NAMES: Final = frozenset(
    name.lower()
    for each in (*MONTHS, *week.LONG_DAYS, "Zoom", "Covid")
    for name in (each, each[:3], f"{each}s")
)


@dataclass(frozen=True, slots=True)
class Here:
    """Who may have been there, and of whom it is not presumed."""

    members: Sequence[Membership]
    open_: presumed.Open

    def absent(self, one: Gathering, teller: Person) -> frozenset[int]:
        """Who was not there, and was not named for that."""
        names = attending.called(self.members)
        told = {names.get(each) for each in one.absent}
        return attending.there(one, self.members, teller.id, self.open_)[1] - told


def ask_another(case: Case, found: CheckIn) -> bool:
    """Ask another member where this one does not know, and say so; False where none is asked."""
    person = case.person
    if (
        person is None
        or "?" in case.words
        or not attendance_forms.not_known(fold(case.words).lower())
    ):
        return False
    if not check_ins.ask_another(case.desk, found, person):
        return False
    notice = notices.CheckInNoted(
        first_name=person.first_name,
        code=found.group.code,
        month=found.month,
        answered=False,
        another=True,
    )
    case.desk.outbox.tell(person, notice, About(QuestionKind.CHECK_IN, check_in_id=found.id))
    return True


def speaks_of_members(case: Case) -> bool:
    """Whether an answer to the monthly question says of members alone why they were not there.

    "Only the 23rd he was sick" sounds like a tale of a client; who was missing is what we asked.
    """
    asked, person = case.question, case.person
    if asked is None or asked.kind is not QuestionKind.CHECK_IN or person is None:
        return False
    found = case.desk.session.get(CheckIn, asked.check_in_id) if asked.check_in_id else None
    if found is None or len(case.words) > _LONGEST or _OF_CLIENTS.search(case.words):
        return False
    names = [each for each in attending.called(found.group.memberships) if each != ""]
    known = {word.lower() for name in names for word in name.split()}
    named = {each.lower() for each in _NAME.findall(case.words)}
    words = set(_WORD.findall(case.words.lower()))
    return bool(words & known) and not named - known - _NO_NAMES


def say_back(
    case: Case,
    found: CheckIn,
    told: Told,
    here: Here,
    others: other_months.Others,
) -> None:
    """Tell who answered what was noted, and who is not counted without being named as missing."""
    person = case.person
    assert person is not None
    before = [Here(here.members, replace(here.open_, month=month)) for month, _ in others.met]
    shown = [_met(one, then, person) for (_, one), then in zip(others.met, before, strict=True)]
    met = [(each, here) for each in told.gatherings]
    met += [(one, then) for (_, one), then in zip(others.met, before, strict=True)]
    unsaid = [(one, then, then.absent(one, person)) for one, then in met]
    met_before, not_met_before = other_months.said(others, shown)
    notice = notices.CheckInNoted(
        first_name=person.first_name,
        code=found.group.code,
        month=found.month,
        met=tuple(_met(each, here, person) for each in told.gatherings),
        away=_named(here, [then.open_.away(one.day) & gone for one, then, gone in unsaid]),
        doubtful=_named(here, [then.open_.doubtful & gone for _, then, gone in unsaid]),
        met_before=met_before,
        not_met_before=not_met_before,
        answered=told.met is not None,
        no_more=told.no_more,
        off=others.off,
        asked_next=recess.asked_next(others.off),
        question=pass_on_beside(case) if "?" in case.words else "",
    )
    about = About(QuestionKind.CHECK_IN, check_in_id=found.id)
    case.desk.outbox.tell(person, notice, about)


def _named(here: Here, each_time: Sequence[frozenset[int]]) -> tuple[str, ...]:
    who = frozenset().union(*each_time)
    return tuple(
        each.person.first_name or "a colleague" for each in here.members if each.person_id in who
    )


def _met(gathering: Gathering, here: Here, reader: Person) -> notices.Met:
    there, absent = attending.there(gathering, here.members, reader.id, here.open_)
    absent -= here.open_.not_yet(gathering.day)
    shown = [(each.person_id, each.person.first_name or "a colleague") for each in here.members]
    shown = [(who, "you" if who == reader.id else name) for who, name in shown]
    return notices.Met(
        day=gathering.day,
        there=tuple(name for who, name in shown if who in there),
        absent=tuple(name for who, name in shown if who in absent),
    )
