"""A member asks whether they have left a group or are in it still: what is on file is told."""

from __future__ import annotations

from dataclasses import replace

from groups import membership
from mail.reading.purpose import gone
from mail.understanding import Command, Intent
from service import endings, notices
from service.correspondence import checking, recorded
from service.correspondence.belonging import here, places
from service.correspondence.case import Case, Handled
from store.post import QuestionKind


def heard(case: Case) -> Handled | None:
    """Answer who asks that, or leave with who wants to; None for every other letter."""
    asked, said = case.question, case.understanding
    if case.person is None or (asked is not None and asked.kind is not QuestionKind.NOTICE):
        return None
    if not gone.asks(case.words):
        return None
    inside, every = here(case), places(case)
    if inside and _wants_out(case):
        if not case.sure:
            return checking.ask(case, asked, what="take you out of a group")
        return recorded.leave(replace(case, understanding=replace(said, intent=Intent.LEAVE)))
    if len(inside or every) != 1:
        return None
    return _tell(case, inside[0].group.code if inside else every[-1].group.code)


def _wants_out(case: Case) -> bool:
    said = case.understanding
    ordered = Command.LEAVE in said.commands or Intent.LEAVE in said.secondary_intents
    return ordered or said.intent is Intent.LEAVE or gone.wants_out(case.words)


def _tell(case: Case, code: str) -> Handled:
    """Say how the writer stands to a group."""
    person = case.person
    assert person is not None
    place = next(each for each in reversed(places(case)) if each.group.code == code)
    if place.state is membership.State.GIVING_NOTICE:
        last, zone = place.last_date, case.desk.settings.zone
        noted = endings.noted_at(case.desk, person.id)
        notice: notices.Notice = notices.LeaveRecorded(
            first_name=person.first_name,
            group_name=code,
            last_date=last.astimezone(zone).date() if last is not None else None,
            without_date=endings.gone_by(case.desk, noted) if last is None else None,
        )
    else:
        notice = notices.PlaceKept(
            first_name=person.first_name,
            group_name=code,
            asked=True,
            left=place.state is membership.State.LEFT,
        )
    case.desk.outbox.tell(person, notice)
    return case.done("told whether in the group")
