"""A no to a proposal that is taken back while the proposal is still open.

The place is given back where there is one to give; where not, the letter is answered with why.
"""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import select

from groups import invitation, request
from groups.proposal import OPEN, State
from mail.understanding import Intent
from service import notices, seating, settling
from service.correspondence import apart, checking, proposals
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled
from service.proposing import present
from store.groups import Invitation, Proposal
from store.post import Outbound, Question, QuestionKind

#: What takes a no back by its words.
_TURNED: Final = re.compile(
    r"\b(?:put me back|back in(?:to)?\b|still (?:be|want to be) in\b"
    r"|(?:meant|was) only (?:about )?(?:the )?organi[sz]|scratch that|(?:on )?second thoughts?"
    r"|changed? my mind|after all|take (?:it|that|my no) back|disregard|ignore (?:that|my)"
    r"|re-?instate|re-?join|anyway"
    r"|said no|(?:not|n't) (?:mean|back(?:ing)? out))",
    re.IGNORECASE,
)
#: What says no more than that she is in.
_IN: Final = re.compile(
    r"\b(?:(?:count|keep|leave|have) me in|i am in\b|i'm in\b|yes\b|can make it)", re.IGNORECASE
)
#: What a letter that takes a no back may be read as.
_PERHAPS: Final = frozenset({Intent.JOIN, Intent.ACCEPT, Intent.CONFIRM, Intent.OTHER})


def heard(case: Case, question: Question | None) -> Handled | None:
    """Give a place back that a no gave away; None for a letter that asks for none."""
    place = _declined(case, question)
    said = case.understanding
    if place is None or said.intent not in _PERHAPS or said.commands:
        return None
    if set(said.flags) & {"conditional", "not_yet"} or not _wants_back(case, question):
        return None
    proposal = place.proposal
    if not case.sure:
        return checking.ask(case, question, what="say yes to a proposed group after all")
    if proposal.seat is not None and proposal.state is State.FALLEN:
        return _seat_again(case, place)
    if proposal.state not in OPEN:
        return proposals.too_late(case, proposal)
    why = _against(case, place)
    if why:
        understood = f"You would be back in {proposal.code}, and {why}."
        return unclear(case, ("take part in the next round", "ask a coordinator"), understood)
    settling.take_back_no(place)
    return proposals.accept(case, place)


def _seat_again(case: Case, place: Invitation) -> Handled:
    """Ask anew about a seat that a no gave away, where it is free still."""
    seat, wish = place.proposal.seat, place.request
    if seat is None or wish is None or seating.again(case.desk, seat.group, wish) is None:
        return proposals.too_late(case, place.proposal)
    return case.done("asked about the seat again")


def _wants_back(case: Case, question: Question | None) -> bool:
    """Whether a no is taken back.

    A bare yes to the proposal may have been written before the no and come after it; it takes
    a no back only in answer to the mail that noted the no.
    """
    words = case.words.replace("\u2019", "'")
    if _TURNED.search(words):
        return True
    if question is None or question.kind is not QuestionKind.NOTICE:
        return False
    return case.understanding.intent is Intent.ACCEPT or _IN.search(words) is not None


def _declined(case: Case, question: Question | None) -> Invitation | None:
    """The place that the letter's writer has declined: it answers a mail about it, or names it."""
    if case.person is None or case.person.id is None:
        return None
    session = case.desk.session
    named = case.understanding.facts.group_ref
    if named is not None:
        rows = (
            select(Invitation)
            .join(Proposal, Invitation.proposal_id == Proposal.id)
            .where(Invitation.person_id == case.person.id, Proposal.code == str(named.value))
        )
        found = session.scalar(rows.order_by(Invitation.id.desc()).limit(1))
    elif question is None:
        return None
    elif question.kind in (QuestionKind.PROPOSAL, QuestionKind.APART):
        found = session.get(Invitation, question.invitation_id) if question.invitation_id else None
    elif question.kind is QuestionKind.NOTICE and _is_noted_no(case, question):
        rows = select(Invitation).where(Invitation.person_id == case.person.id)
        found = session.scalar(rows.order_by(Invitation.answered_at.desc().nulls_last()).limit(1))
    else:
        return None
    if found is None or found.person_id != case.person.id:
        return None
    return found if found.state is invitation.State.DECLINED else None


def _is_noted_no(case: Case, question: Question) -> bool:
    told = select(Outbound.notice).where(Outbound.id == question.outbound_id)
    return case.desk.session.scalar(told) == notices.DeclineReceived.name


def _against(case: Case, place: Invitation) -> str:
    """Why a place cannot be given back; empty where it can."""
    if len(present(place.proposal)) >= case.desk.settings.max_size:
        return "your place there has been given to somebody else meanwhile"
    if place.request is None or place.request.state is not request.State.OPEN:
        return "your request is not open any more, or is in another proposal"
    if apart.is_avoiding(case, place):
        return "you told us of somebody there whom you would rather not meet"
    return ""
