"""What a believed letter leads to: the handler of the question it answers, or of its intent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from mail.address import split_tag
from mail.understanding import Command, Intent
from service.correspondence import (
    about_request,
    agreeing,
    alone,
    another,
    apart,
    bare_words,
    checking,
    consultants,
    coordinating,
    courtesies,
    hours_amended,
    meetings,
    offering,
    organizing,
    perhaps,
    placed,
    proposals,
    recorded,
    remembering,
    requesting,
    respite,
    second_thoughts,
    stating,
    tidings,
)
from service.correspondence.asides import pass_on_beside, pass_on_question, send_help, unclear
from service.correspondence.case import Case, Handled, live_request, open_questions
from service.correspondence.evidence import suffices
from service.proposing import company
from store.groups import Invitation, Proposal
from store.locks import WAITING
from store.post import Question, QuestionKind
from store.requests import Kind, Request

_WHICH_MAIL = "We could not tell which of our mails you answered."


def answer(case: Case, question: Question) -> Handled:
    """A reply to something we asked this very person."""
    session = case.desk.session
    if question.kind is QuestionKind.ALERT:
        return coordinating.relay(case, question)
    if question.kind is QuestionKind.REVIEW:
        return coordinating.review(case, question)
    if meetings.is_answer(case, question):
        return meetings.answer(case, question)
    again = second_thoughts.heard(case, question)
    if again is not None:
        return again
    if question.kind is QuestionKind.PROPOSAL and question.invitation_id is not None:
        place = session.get(Invitation, question.invitation_id)
        if place is not None:
            if _is_new_wish(case) and not proposals.shuns(case, company(place, WAITING)):
                return requesting.wish(case)
            confirmed = alone.as_confirmation(case, place)
            if confirmed is not None:
                return organizing.organize(confirmed, place.proposal)
            return proposals.answer(case, place)
    if question.kind is QuestionKind.APART and question.invitation_id is not None:
        place = session.get(Invitation, question.invitation_id)
        if place is not None:
            return apart.answer(case, place)
    if question.kind is QuestionKind.CONFIRM and question.proposal_id is not None:
        proposal = session.get(Proposal, question.proposal_id)
        if proposal is not None:
            return organizing.organize(case, proposal)
    if question.kind is QuestionKind.CONSENT and question.proposal_id is not None:
        proposal = session.get(Proposal, question.proposal_id)
        if proposal is not None:
            return agreeing.answer(case, proposal)
    if question.kind is QuestionKind.ECHO and question.request_id is not None:
        wish = session.get(Request, question.request_id)
        if wish is not None:
            return about_request.heard(case, wish)
    if question.kind is QuestionKind.NOTICE:
        earlier = meetings.corrects(case, question)
        if earlier is not None:
            return meetings.correct(case, earlier)
    return fresh(case)


def _is_new_wish(case: Case) -> bool:
    """A reply to a proposal that says nothing of it and wants something else."""
    wishes = case.understanding.intent in (Intent.JOIN, Intent.FORM)
    # "I'd love to join, but not before February" is an answer to it.
    return wishes and not respite.not_before(case.words)


def _join(case: Case) -> Handled:
    if tidings.of_a_member(case):
        return tidings.pass_on(case)
    result = requesting.wish(case)
    if Intent.QUESTION in case.understanding.secondary_intents:
        pass_on_question(case, answered=True)
    return result


def fresh(case: Case) -> Handled:
    """A letter that answers nothing we know of, or a notice that asked nothing."""
    again = second_thoughts.heard(case, case.question)
    if again is not None:
        return again
    asked_back = bare_words.heard(case) or another.crossed(case)
    if asked_back is not None:
        return asked_back
    if case.person is not None and _asks_for_a_group(live_request(case.desk, case.person)):
        case = stating.in_a_request(hours_amended.heard(remembering.amending(case)))
    case = placed.as_wish(another.as_wish(case))
    elsewhere = consultants.told(case)
    if elsewhere is not None:
        return elsewhere
    run = _INTENTS.get(case.understanding.intent)
    if run is not None:
        return run(case)
    if case.understanding.intent in (Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM):
        return _answer_without_token(case)
    if Command.ATTEST in case.understanding.commands:
        return meetings.attest(case)
    if case.question is not None and not (case.words.strip() or courtesies.forwarded(case)):
        return case.done("no words")
    asked_back = perhaps.heard(case)
    if asked_back is not None:
        return asked_back
    if tidings.of_a_group(case) or (case.question is not None and tidings.told(case.words)):
        return tidings.pass_on(case)
    if case.question is not None and courtesies.nothing_else(case):
        return case.done("courtesy, nothing to do")
    if case.question is not None and not case.understanding.unclear:
        return tidings.pass_on(case)
    if case.person is None or not case.words.strip():
        return send_help(case)
    options = perhaps.options(case)
    waits = not tidings.of_whom_no_request_waits(case)
    if not (options or waits or courtesies.only_thanks(case.words)):
        return tidings.pass_on(case)
    return unclear(case, options)


def _asks_for_a_group(wish: Request | None) -> bool:
    return wish is not None and wish.kind in (Kind.JOIN, Kind.FORM)


def _answer_without_token(case: Case) -> Handled:
    """A bare yes or no whose thread is lost: taken only if it can mean one thing.

    Without a token that came back or an aligned sender, the one question it
    can mean is asked afresh at the address on file (guarantee 5).
    """
    waiting = open_questions(
        case.desk,
        case.sender.address,
        QuestionKind.PROPOSAL,
        QuestionKind.CONFIRM,
        QuestionKind.CONSENT,
        QuestionKind.ECHO,
    )
    subjects = {(each.kind, each.proposal_id, each.request_id) for each in waiting}
    live = live_request(case.desk, case.person) if case.person else None
    if len(subjects) == 1:
        one = waiting[0]
        if suffices(case, case.understanding.intent):
            return answer(replace(case, question=one), one)
        return checking.ask(case, one)
    if not waiting and _is_courtesy(case):
        return case.done("courtesy, nothing open")
    options = tuple(dict.fromkeys(_option(case, each) for each in waiting))
    asks = Intent.QUESTION in case.understanding.secondary_intents
    asked = pass_on_beside(case) if asks else ""
    if not options and live is None:
        return unclear(
            case,
            ("join a group", "start a group"),
            "You answered yes or no, and we have no open question to you.",
            question=asked,
        )
    return unclear(case, options, _WHICH_MAIL, question=asked)


def _is_courtesy(case: Case) -> bool:
    """Whether a yes where nothing is open is one to others: a reply-all, thanks for our news."""
    said = case.understanding
    if said.intent is Intent.DECLINE or said.secondary_intents or case.person is None:
        return False
    if not courtesies.nothing_else(case):
        return False
    to_others = any(
        split_tag(each.address)[0] not in (case.desk.settings.list_address, case.sender.address)
        for each in (*case.letter.to, *case.letter.cc)
    )
    return to_others or case.question is not None


def _option(case: Case, question: Question) -> str:
    if question.proposal_id is not None:
        proposal = case.desk.session.get(Proposal, question.proposal_id)
        code = proposal.code if proposal else ""
        return f"answer about the group {code}: reply to that very mail"
    return "answer about your request: reply to that very mail"


_INTENTS: Mapping[Intent, Callable[[Case], Handled]] = {
    Intent.JOIN: _join,
    Intent.FORM: _join,
    Intent.OFFER_SEATS: offering.offer,
    Intent.SEEK_CONSULTANT: consultants.seek,
    Intent.LEAVE: recorded.leave,
    Intent.QUESTION: pass_on_question,
}
