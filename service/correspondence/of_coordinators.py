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
from service.correspondence import belonging, courtesies
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


def heard(case: Case) -> Handled | None:
    """Answer such a letter; None for every other."""
    said, asked, settings = case.understanding, case.question, case.desk.settings
    if not is_coordinator(settings, case.sender.address) or said.commands:
        return None
    if asked is not None and asked.kind is not QuestionKind.NOTICE:
        return None
    if said.intent not in _READ_AS:
        return None
    is_member = case.person is not None and (
        belonging.now(case) or live_request(case.desk, case.person) is not None
    )
    if is_member and not _OF_THE_OFFICE.search(case.words):
        return None
    if courtesies.only_thanks(case.words):
        return case.done("courtesy, nothing to do")
    notice = notices.CoordinatorHelp(
        first_name=case.person.first_name if case.person is not None else "",
        words=case.words.strip()[:_LONGEST],
        counts=standing(case.desk),
        next_round=next_round(settings, case.desk.now),
    )
    case.desk.outbox.write(case.sender.address, notice)
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
