"""The receipt of an answer to the monthly question: which meetings were noted, with whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mail.reading.facts.attendance import Attendance as Told
from mail.reading.facts.attendance import Gathering
from service import attending, notices, presumed
from service.correspondence import other_months, recess
from service.correspondence.asides import pass_on_beside
from service.correspondence.case import Case
from service.outbox import About
from store.attendance import CheckIn
from store.groups import Membership
from store.people import Person
from store.post import QuestionKind


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
    shown = [(each.person_id, each.person.first_name or "a colleague") for each in here.members]
    shown = [(who, "you" if who == reader.id else name) for who, name in shown]
    return notices.Met(
        day=gathering.day,
        there=tuple(name for who, name in shown if who in there),
        absent=tuple(name for who, name in shown if who in absent),
    )
