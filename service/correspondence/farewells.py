"""Answers to the mails that note an end: when a last meeting is, and that a group still meets."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from sqlalchemy import select

from groups import membership
from mail.reading.facts import dates
from mail.reading.text import Text
from mail.understanding import Intent
from service import endings, notices
from service.correspondence import belonging, checking
from service.correspondence.case import Case, Handled, answers
from store.groups import Membership

#: What needs no person: a word of thanks, or that it was read.
_THANKS: Final = re.compile(
    r"(?:many |ok(?:ay)?,? |oh,? )?(?:thank\w*|thx|ok(?:ay)?|noted|understood|sad|all right)"
    r"[^?\n]{0,40}",
    re.IGNORECASE,
)


def heard(case: Case) -> Handled | None:
    """What such an answer leads to; None for every other letter."""
    if case.person is None or case.understanding.intent is not Intent.OTHER:
        return None
    if answers(case, notices.LeaveRecorded.name):
        last = _day(case)
        return None if last is None else _last_meeting(case, last)
    if answers(case, notices.GroupClosed.name) and not _THANKS.fullmatch(case.words.strip()):
        return not_ended(case)
    return None


def not_ended(case: Case) -> Handled:
    """Give what is said of a group that has ended here to a person."""
    person = case.person
    assert person is not None
    words = case.words.strip()[:2000]
    codes = ", ".join(each.group.code for each in belonging.ended(case))
    case.desk.alert(
        "ended",
        f"{person.first_name or person.email} writes about a group that has ended",
        f"{person.email} writes as one who is still in a group that has ended here"
        f"{f' ({codes})' if codes else ''}. Nothing was changed.",
        "Please answer by a reply to this mail.",
        excerpt=words,
        member=person,
    )
    case.desk.outbox.tell(
        person,
        notices.QuestionPassedOn(first_name=person.first_name, question=words, asks=False),
    )
    return case.done("passed on: a group that has ended")


def _day(case: Case) -> date | None:
    """The first day named that is still to come."""
    today = case.desk.now.astimezone(case.desk.settings.zone).date()
    found = dates.find(Text(case.words).body.flow, today)
    return found[0] if found else None


def _last_meeting(case: Case, last: date) -> Handled | None:
    person = case.person
    assert person is not None
    rows = select(Membership).where(
        Membership.person_id == person.id,
        Membership.state == membership.State.GIVING_NOTICE,
    )
    leaving = case.desk.session.scalars(rows.order_by(Membership.id)).all()
    if not leaving:
        return None
    if not case.sure:
        return checking.ask(case, case.question, what="note when your last meeting is")
    for each in leaving:
        each.last_date = endings.end_of(last, case.desk)
    names = ", ".join(each.group.code for each in leaving)
    case.desk.outbox.tell(
        person,
        notices.LeaveRecorded(first_name=person.first_name, group_name=names, last_date=last),
    )
    case.desk.alert(
        "leave",
        f"{person.first_name or person.email} has a last meeting",
        f"{person.email}, who leaves {names}, comes to it for the last time on"
        f" {last:%A}, {last:%B} {last.day}.",
        "You need do nothing; the place is free from the day after.",
        excerpt=case.words[:2000],
        member=person,
    )
    return case.done("last meeting noted")
