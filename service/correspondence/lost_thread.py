"""A confirmation written as a letter of its own, without our question's thread.

An organizer who starts a new mail ("Confirmed. Purpose: …") answers the one confirmation that we
wait for from her; read without that question it sounds like the offer of a group with seats.
So are the facts that a request waits for, sent afresh by who was asked to write again in English.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from groups import request
from mail.understanding import CharterWords, Intent, Understanding
from service import facts
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled, live_request, open_questions
from service.correspondence.opening import understood
from store.post import Question, QuestionKind

_CONFIRMS: Final = re.compile(
    r"\W*(?:(?:yes|ok(?:ay)?|hi|hello|dear|good (?:morning|evening|day)|all|team|there)\b\W*)*"
    r"(?:(?:i|we)(?: hereby| gladly| can| do)? confirm\b|confirmed\b|confirming\b|confirm\W)",
    re.IGNORECASE,
)
#: As many settled points as no offer of a seat tells.
_MANY: Final = 3
_OTHER_WISHES: Final = frozenset(
    {Intent.LEAVE, Intent.SEEK_CONSULTANT, Intent.DECLINE, Intent.SPAM}
)
_NOTHING_WAITS: Final = "You wrote that you confirm, and no group waits for your confirmation."
_OPTIONS: Final = (
    "answer one of our mails: reply to that very mail",
    "change what your group has settled: tell a coordinator what",
    "offer open seats in your group",
)


def found(case: Case) -> Case | Handled | None:
    """The letter as the answer that it is, or what we asked back; None for every other letter."""
    said = case.understanding
    if case.question is not None or case.person is None or said.intent in _OTHER_WISHES:
        return None
    if said.intent is Intent.OTHER and (told := _what_a_draft_lacks(case)) is not None:
        return told
    confirms = _CONFIRMS.match(case.words) is not None
    if not confirms and _points(said.charter) < _MANY:
        return None
    waiting = open_questions(case.desk, case.sender.address, QuestionKind.CONFIRM)
    if len({each.proposal_id for each in waiting}) == 1:
        return _read_as_answer(case, waiting[0])
    if confirms and not waiting and said.intent in (Intent.OFFER_SEATS, Intent.OTHER):
        return unclear(case, _OPTIONS, _NOTHING_WAITS)
    return None


def _what_a_draft_lacks(case: Case) -> Case | None:
    """The facts of a letter that says not what for, of somebody whose request waits for them."""
    wish = live_request(case.desk, case.person) if case.person is not None else None
    if wish is None or wish.state is not request.State.DRAFT:
        return None
    if not facts.stated(case.understanding):
        return None
    waiting = open_questions(case.desk, case.sender.address, QuestionKind.ECHO)
    asked = [each for each in waiting if each.request_id == wish.id]
    if not asked or case.understanding.commands:
        return None
    told = _understood(case, asked[-1])
    if told.intent not in (Intent.JOIN, Intent.FORM) or not facts.stated(told):
        return None
    return replace(case, question=asked[-1], understanding=told)


def _read_as_answer(case: Case, question: Question) -> Case | None:
    asked = _understood(case, question)
    if asked.intent not in (Intent.CONFIRM, Intent.ACCEPT) and not _points(asked.charter):
        return None
    return replace(case, question=question, understanding=asked)


def _understood(case: Case, question: Question) -> Understanding:
    """What a letter says where it answers a question."""
    desk = case.desk
    return understood(
        desk.session,
        desk.settings,
        case.letter,
        question,
        case.sender.address,
        case.inbound.received_at,
    )


def _points(charter: CharterWords) -> int:
    """How many points of a group's frame a letter settles."""
    told = (charter.purpose, charter.frequency, charter.place, charter.conflict)
    return sum(each is not None for each in (*told, charter.length_minutes))
