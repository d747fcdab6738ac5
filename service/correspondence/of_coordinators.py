"""A coordinator writes to the list and answers no mail of ours: how things stand is told back.

A question of a coordinator has nobody to go to, and what a coordinator would have done for a
member is that member's to ask for.  Who is a member too writes for herself, too.
"""

from __future__ import annotations

import re
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select

from groups import group, profile, request
from groups.post import InboundState
from groups.proposal import OPEN, State
from mail.understanding import Intent
from service import notices
from service.correspondence import belonging, courtesies, people_named
from service.correspondence.case import Case, Handled, is_coordinator, live_request
from service.desk import Desk
from service.weekly import next_round
from store.groups import Group, Proposal
from store.people import Person
from store.post import Inbound, QuestionKind
from store.requests import Kind, Request

#: What such a letter may be read as.
_READ_AS: Final = frozenset({Intent.QUESTION, Intent.OTHER})
#: What only a coordinator would ask, who may be a member of a group as well.
_OF_THE_OFFICE: Final = re.compile(
    r"\b(?:status|roster|waiting list|how many (?:people|members|requests|groups|are|of)"
    r"|all (?:who|that) (?:wait|are waiting)|list of (?:all|every|who|those)"
    r"|who (?:is|are|all) (?:still )?(?:waiting|unplaced|in the pool)"
    r"|report|statistics|numbers|overview|as coordinator)\b",
    re.IGNORECASE,
)
_LONGEST: Final = 2000
_CODE: Final = re.compile(r"\bg-[a-z0-9]{5}\b", re.IGNORECASE)


def of_a_member(case: Case) -> Handled | None:
    """Answer what a coordinator writes of a member or a group; None for every other letter.

    "Hank Tillman is ill, put his request on hold" is no order about the coordinator's own, and
    "FORGET viv@practice.example" must erase nobody by mail.
    """
    said = case.understanding
    if not _writes_unasked(case) or _is_member(case) or {"auth_fail", "safety"} & set(said.flags):
        return None
    return _help(case) if _names_another(case) else None


def heard(case: Case) -> Handled | None:
    """Answer such a letter; None for every other."""
    said = case.understanding
    if not _writes_unasked(case) or said.commands or said.intent not in _READ_AS:
        return None
    if _is_member(case) and not _OF_THE_OFFICE.search(case.words):
        return None
    if courtesies.only_thanks(case.words):
        return case.done("courtesy, nothing to do")
    return _help(case)


def _writes_unasked(case: Case) -> bool:
    """Whether a coordinator writes, and answers nothing that we asked."""
    if not is_coordinator(case.desk.settings, case.sender.address):
        return False
    return case.question is None or case.question.kind is QuestionKind.NOTICE


def _is_member(case: Case) -> bool:
    person = case.person
    if person is None:
        return False
    return bool(belonging.now(case)) or live_request(case.desk, person) is not None


def _names_another(case: Case) -> bool:
    """Whether words name a group of ours, or somebody on file, by address or in full."""
    session, own = case.desk.session, case.sender.address
    codes = [each.upper() for each in _CODE.findall(case.words)]
    if codes and session.scalar(select(Group.id).where(Group.code.in_(codes)).limit(1)):
        return True
    named = (
        *people_named.by_address(session, case.words),
        *people_named.by_whole_name(session, case.words),
    )
    return any(each.email != own for each in named)


def _help(case: Case) -> Handled:
    person, desk = case.person, case.desk
    notice = notices.CoordinatorHelp(
        first_name=person.first_name if person is not None else "",
        words=case.words.strip()[:_LONGEST],
        counts=standing(desk),
        next_round=next_round(desk.settings, desk.now),
    )
    desk.outbox.write(case.sender.address, notice)
    return case.done("a coordinator told how things stand")


def standing(desk: Desk) -> tuple[notices.CharterLine, ...]:
    """How many people, requests, proposals and groups there are, without a name."""
    wishes = Request.kind.in_((Kind.JOIN, Kind.FORM))
    rows: tuple[tuple[str, Any, tuple[ColumnElement[bool], ...]], ...] = (
        ("People on file", Person.id, (Person.state != profile.State.STOPPED,)),
        ("Requests in the next round", Request.id, (wishes, Request.state == request.State.OPEN)),
        (
            "Requests that wait for their writers",
            Request.id,
            (wishes, Request.state.in_((request.State.DRAFT, request.State.PAUSED))),
        ),
        ("Proposals under way", Proposal.id, (Proposal.state.in_(OPEN),)),
        ("Proposals that wait for your word", Proposal.id, (Proposal.state == State.HELD,)),
        ("Groups", Group.id, (Group.state != group.State.CLOSED,)),
        ("Letters set aside", Inbound.id, (Inbound.state == InboundState.SHUNTED,)),
    )
    return tuple(
        notices.CharterLine(
            label, str(desk.session.scalar(select(func.count(column)).where(*which)))
        )
        for label, column, which in rows
    )
