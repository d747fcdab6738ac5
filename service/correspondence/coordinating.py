"""Coordinators' replies: an answer relayed to a member, a held proposal sent or let go."""

from __future__ import annotations

import re

from groups.proposal import State
from mail.understanding import Intent
from service import notices, seating, settling
from service.correspondence import counselling, still_waiting
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled
from service.correspondence.sign_off import without_sign_off
from service.desk import Desk
from service.holding import RELAYED
from service.proposing import send
from store.groups import Proposal
from store.people import Person
from store.post import Question, QuestionKind, QuestionState

_SEND = re.compile(r"^\W*(?:yes\b|send\b|ok(?:ay)?\b|go ahead|please send|approved?\b)", re.I)
_HOLD = re.compile(r"^\W*(?:no\b|hold\b|do ?n[o']t\b|drop\b|cancel\b|reject)", re.I)
_STOPPED = (
    "{email} has asked for no more mail from us, so that your answer was not sent. Please write to"
    " them from an address of your own, or call."
)
_ADDRESS = (
    "Your answer was not passed on: a coordinator's own address stands in it, and we promise not to"
    " show that. Please reply to the alert again without it."
)
_ANOTHER = (
    "Your reply to the alert was not passed on: it seems to be meant for somebody else than {name},"
    " to whom a reply goes. Should {name} read it, please reply to the alert again and begin with"
    " “Dear {name},”."
)


def relay(case: Case, question: Question) -> Handled:
    """Give a coordinator's answer to the member, from the list address.

    Only what is new in the reply goes out: the alert that it quotes may hold
    private words.  Nor does a coordinator's own address, as the alert promises.
    """
    member = case.desk.session.get(Person, question.about_person_id)
    body = without_sign_off(case.words, case.desk.settings.coordinators).strip()
    if member is None or not body:
        return unclear(case, understood="Your reply to the alert held no words of your own.")
    if member.state.value == "STOPPED":
        return unclear(case, understood=_STOPPED.format(email=member.email))
    if any(each.lower() in body.lower() for each in case.desk.settings.coordinators):
        return unclear(case, understood=_ADDRESS)
    names = (member.first_name, member.last_name)
    if counselling.meant_for_another(body, names, case.desk.settings.coordinators):
        called = member.first_name or member.email
        return unclear(case, understood=_ANOTHER.format(name=called))
    name = case.sender.name.partition(",")[0].partition(" ")[0]
    notice = notices.Relay(first_name=member.first_name, body=body, coordinator_name=name)
    # "A yes will do", writes a coordinator: it counts for the one thing that waits.
    case.desk.outbox.tell(member, notice, still_waiting.due(case.desk, member))
    return Handled("question", RELAYED, member.id)


def review(case: Case, question: Question) -> Handled:
    """Hear SEND or HOLD about a proposal that waits for a coordinator's word."""
    proposal = case.desk.session.get(Proposal, question.proposal_id)
    if proposal is None or proposal.state is not State.HELD:
        return unclear(case, understood="That proposal does not wait for a word any more.")
    first = case.words.strip().partition("\n")[0]
    if _SEND.match(first) and "conditional" not in case.understanding.flags:
        release(case.desk, proposal)
        return case.done("proposal sent")
    if _HOLD.match(first) or case.understanding.intent is Intent.DECLINE:
        settling.fall(case.desk, proposal, quietly=True)
        return case.done("proposal let go")
    return unclear(case, ("send the proposal (SEND)", "let it go (HOLD)"))


def release(desk: Desk, proposal: Proposal) -> None:
    """Send a held proposal: by a coordinator's reply or by command."""
    if proposal.seat is not None:
        seating.send(desk, proposal)
    else:
        send(desk, proposal)
    desk.close(state=QuestionState.ANSWERED, proposal_id=proposal.id, kind=QuestionKind.REVIEW)
