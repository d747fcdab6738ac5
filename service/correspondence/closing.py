"""A coordinator's CLOSE in reply to a mail of ours: a group has ended, and its members are told.

The word is heard where a coordinator surely wrote it, in answer to a mail to the coordinators;
anything longer is an answer to the member whom that mail was about.
"""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import select

from groups import group as life
from groups import membership
from matcher.phrases import counted
from service import endings, notices
from service.correspondence import checking
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled, is_coordinator
from service.correspondence.sign_off import without_sign_off
from store.groups import Group, Membership
from store.locks import hold_group
from store.people import Person
from store.post import Outbound, Question, QuestionKind

_CLOSE: Final = re.compile(
    r"\W*(?:(?:yes|please|ok(?:ay)?)\W+)*close(?:,? (?:it|(?:the|this|that) group|the group))?"
    r"(?:[\W_]*(?P<code>g-[a-z0-9]{5}))?(?:,? (?:please|thanks?|thank you|now))*\W*",
    re.IGNORECASE,
)


def heard(case: Case) -> Handled | None:
    """Close the group that a coordinator says has ended; None for every other letter."""
    asked = case.question
    if asked is None or not is_coordinator(case.desk.settings, case.sender.address):
        return None
    word = _CLOSE.fullmatch(without_sign_off(case.words).strip())
    if word is None or not _is_to_coordinators(case, asked):
        return None
    code = (word["code"] or "").upper()
    group = _group(case, asked, code)
    if group is None:
        which = f"no group {code} is open" if code else "we cannot tell which group you mean"
        return unclear(
            case,
            ("close a group: reply CLOSE and its code, such as CLOSE G-AB2CD",),
            f"You wrote CLOSE, and {which}.",
        )
    if not case.sure:
        return checking.ask(case, asked, what=f"note that the group {group.code} has ended")
    return _close(case, group)


def _is_to_coordinators(case: Case, asked: Question) -> bool:
    if asked.kind is QuestionKind.ALERT:
        return True
    named = select(Outbound.notice).where(Outbound.id == asked.outbound_id)
    told = case.desk.session.scalar(named) == notices.CoordinatorAlert.name
    return told and asked.kind is QuestionKind.NOTICE


def _group(case: Case, asked: Question, code: str) -> Group | None:
    """The open group of that code; without one the only group of the member it is about."""
    rows = select(Group).where(Group.state != life.State.CLOSED)
    if code:
        return case.desk.session.scalar(rows.where(Group.code == code))
    member = case.desk.session.get(Person, asked.about_person_id or 0)
    if member is None:
        return None
    theirs = rows.join(Membership).where(
        Membership.person_id == member.id, Membership.state != membership.State.LEFT
    )
    found = case.desk.session.scalars(theirs).all()
    return found[0] if len(found) == 1 else None


def _close(case: Case, group: Group) -> Handled:
    desk = case.desk
    hold_group(desk.session, group.id)
    told = endings.close(desk, group, by_coordinator=True)
    name = case.sender.name.partition(",")[0].partition(" ")[0] or case.sender.address
    desk.alert(
        "ended",
        f"the group {group.code} has ended",
        f"{name} has noted by CLOSE that the group {group.code} has ended;"
        f" {counted(told, 'member')} told.",
        "You need do nothing.",
    )
    return Handled("other", f"closed {group.code}")
