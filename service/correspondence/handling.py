"""The one door: from raw bytes to what became of the letter.

In this order (DESIGN part 3): who speaks; which question it answers; what is
new and what it says; orders; care; then the question's handler or the
intent's.  Whoever is not surely the person asked is asked at the address on
file, and nothing else happens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mail.address import domain
from mail.letter import Letter, read
from mail.screen import screen
from mail.signing import Signer
from mail.understanding import Command, Disposition, Intent
from service.correspondence import (
    caring,
    checking,
    commands,
    coordinating,
    machines,
    proposals,
    recorded,
    requesting,
)
from service.correspondence.asides import pass_on_question, send_help, unclear
from service.correspondence.case import (
    Case,
    Handled,
    find_question,
    is_coordinator,
    live_request,
    open_questions,
)
from service.correspondence.opening import open_case, understood_again
from service.desk import Desk, desk
from service.outbox import Answering
from service.settings import Settings
from store.groups import Invitation, Proposal
from store.post import Inbound, Outbound, Question, QuestionKind, QuestionState
from store.requests import Kind, Request

#: A letter a minute is answered for a long while; a machine that pretends to be a person not.
_ANSWERS_AN_HOUR = 20
_NEVER = frozenset({"phishing", "prompt_injection"})


def handle(
    session: Session,
    settings: Settings,
    inbound: Inbound,
    raw: bytes,
    now: datetime,
    *,
    signers: Sequence[Signer] = (),
) -> Handled:
    """Handle one letter in the caller's transaction.

    Parameters
    ----------
    session : Session
        The transaction that will also mark the letter handled.
    inbound : Inbound
        The claimed row with its recipients.
    raw : bytes
        The letter.
    now : datetime

    Returns
    -------
    Handled
    """
    letter = read(raw)
    at = desk(session, settings, now, answering=Answering(letter, inbound.id), signers=signers)
    own = (domain(settings.list_address),)
    screening = screen(letter, envelope_sender=inbound.envelope_sender, own_domains=own)
    tokens = [each.token for each in inbound.recipients if each.token]
    question = find_question(at, tokens, letter)
    if screening.disposition is not Disposition.HUMAN:
        return machines.hear(
            at, letter, screening, [each.address for each in inbound.recipients], question
        )
    if letter.sender is None:
        return _nobody(at, inbound, letter)
    case = open_case(at, inbound, raw, letter, question)
    if _too_many(case):
        return case.done("over the budget of answers")
    return consider(case, question)


def _nobody(at: Desk, inbound: Inbound, letter: Letter) -> Handled:
    at.alert(
        "sender",
        "a letter without a sender",
        "A letter came whose From names nobody, so nobody could be answered.",
        f"See it with `peercircle show inbound {inbound.id}`.",
        lines=(f"Subject: {letter.subject}", f"Envelope sender: {inbound.envelope_sender}"),
    )
    return Handled("other", "no sender; coordinators told")


def _too_many(case: Case) -> bool:
    """Whether an address has had all the answers that a person would want in an hour."""
    if is_coordinator(case.desk.settings, case.sender.address):
        return False
    since = case.desk.now - timedelta(hours=1)
    query = (
        select(func.count())
        .select_from(Outbound)
        .where(
            Outbound.recipient == case.sender.address,
            Outbound.inbound_id.is_not(None),
            Outbound.created_at > since,
        )
    )
    return (case.desk.session.scalar(query) or 0) >= _ANSWERS_AN_HOUR


def consider(case: Case, question: Question | None) -> Handled:
    """What follows from a person's letter."""
    said = case.understanding
    foreign = question is not None and case.question is None
    if Command.STOP in said.commands and not foreign:
        # STOP works from any mail, at once (guarantee 10); it can only spare mail.
        return commands.stop(case)
    if said.intent is Intent.SPAM or _NEVER & set(said.flags):
        case.desk.note(case.person, "suspicious", case.letter.subject[:300])
        return case.done("not acted upon")
    if foreign or "auth_fail" in said.flags:
        return _not_sure(case, question)
    if "safety" in said.flags:
        return caring.safety(case)
    if "client_info" in said.flags:
        return caring.client_information(case)
    for command, run in commands.HANDLERS.items():
        if command in said.commands:
            if command is Command.FORGET and not case.sure:
                return checking.ask(case, None)
            return run(case)
    if case.question is not None:
        return _answer(case, case.question)
    return _fresh(case)


def _not_sure(case: Case, question: Question | None) -> Handled:
    """The letter may not be from the person it speaks for: ask at the address on file."""
    if question is not None and question.kind in (QuestionKind.ALERT, QuestionKind.REVIEW):
        others = [each.lower() for each in case.desk.settings.coordinators]
        if case.sender.address in others and "auth_fail" not in case.understanding.flags:
            # Any of the coordinators may answer for the others.
            return _answer(replace(case, question=question, sure=True), question)
    if question is not None and question.state is not QuestionState.OPEN:
        return unclear(case, understood="That question has been settled meanwhile.")
    known = question is not None or case.person is not None
    if not known:
        # A first letter that fails its sender's own check: answering would write to a stranger.
        case.desk.alert(
            "auth_fail",
            f"a letter that may not be from {case.sender.address}",
            "A first letter failed the check that its sender's domain asks for; it was not"
            " answered and nothing was changed.",
            f"See it with `peercircle show inbound {case.inbound.id}`.",
        )
        return case.done("sender not believed; coordinators told")
    return checking.ask(case, question)


def _answer(case: Case, question: Question) -> Handled:
    """A reply to something we asked this very person."""
    session = case.desk.session
    if question.kind is QuestionKind.ADDRESS_CHECK:
        return _checked(case, question)
    if question.kind is QuestionKind.ALERT:
        return coordinating.relay(case, question)
    if question.kind is QuestionKind.REVIEW:
        return coordinating.review(case, question)
    if question.kind is QuestionKind.PROPOSAL and question.invitation_id is not None:
        place = session.get(Invitation, question.invitation_id)
        if place is not None:
            if _is_new_wish(case):
                return requesting.wish(case)
            return proposals.answer(case, place)
    if question.kind is QuestionKind.CONFIRM and question.proposal_id is not None:
        proposal = session.get(Proposal, question.proposal_id)
        if proposal is not None:
            return proposals.organize(case, proposal)
    if question.kind is QuestionKind.ECHO and question.request_id is not None:
        wish = session.get(Request, question.request_id)
        if wish is not None:
            return _about_request(case, wish)
    return _fresh(case)


def _is_new_wish(case: Case) -> bool:
    """A reply to a proposal that says nothing of it and wants something else."""
    return case.understanding.intent in (Intent.JOIN, Intent.FORM)


def _about_request(case: Case, wish: Request) -> Handled:
    said = case.understanding
    if wish.kind in (Kind.OFFER, Kind.SEEK):
        return recorded.more(case, wish)
    if said.intent is Intent.LEAVE:
        return recorded.leave(case)
    if said.intent is Intent.OFFER_SEATS:
        return recorded.offer(case)
    if said.intent is Intent.SEEK_CONSULTANT:
        return recorded.seek(case)
    if said.intent is Intent.DECLINE:
        return unclear(
            case,
            ("correct something: write how it should read", "withdraw your request (WITHDRAW)"),
            "You wrote that it is not right.",
        )
    if said.intent is Intent.QUESTION:
        return pass_on_question(case)
    result = requesting.answer(case, wish)
    if result.outcome == "unclear":
        return unclear(
            case,
            (
                "say that your request is right (YES)",
                "correct something in it",
                "withdraw it (WITHDRAW)",
            ),
        )
    if Intent.QUESTION in said.secondary_intents:
        pass_on_question(case, answered=True)
    return result


def _checked(case: Case, question: Question) -> Handled:
    """The address on file says whether the held letter was theirs."""
    if question.state is not QuestionState.OPEN:
        return unclear(case, understood="That question has been settled meanwhile.")
    if case.understanding.intent is Intent.DECLINE:
        question.state, question.answered_at = QuestionState.ANSWERED, case.desk.now
        case.desk.alert(
            "forged",
            f"somebody wrote in the name of {question.email}",
            f"{question.email} says that a letter in their name was not theirs. Nothing was done.",
            "No action is needed unless it happens again.",
        )
        return case.done("not theirs")
    if case.understanding.intent not in (Intent.ACCEPT, Intent.CONFIRM):
        return unclear(case, ("say that it was you (YES)", "say that it was not (NO)"))
    question.state, question.answered_at = QuestionState.ANSWERED, case.desk.now
    return _carry_out(case, question)


def _carry_out(case: Case, question: Question) -> Handled:
    held = case.desk.session.get(Inbound, question.inbound_id) if question.inbound_id else None
    if held is None or not held.raw:
        return unclear(case, understood="The letter we asked about is no longer kept.")
    letter = read(held.raw)
    earlier = find_question(
        case.desk, [each.token for each in held.recipients if each.token], letter
    )
    believed = open_case(case.desk, held, held.raw, letter, earlier)
    # The words are the held letter's; the person is the one who has just said yes.
    understanding = understood_again(case, held, letter, earlier)
    clean = tuple(flag for flag in understanding.flags if flag != "auth_fail")
    theirs = earlier if earlier is not None and earlier.email == case.sender.address else None
    again = replace(
        believed,
        sender=case.sender,
        person=case.person,
        question=theirs,
        understanding=replace(understanding, flags=clean),
        sure=True,
    )
    return consider(again, theirs)


def _join(case: Case) -> Handled:
    result = requesting.wish(case)
    if Intent.QUESTION in case.understanding.secondary_intents:
        pass_on_question(case, answered=True)
    return result


def _fresh(case: Case) -> Handled:
    """A letter that answers nothing we know of, or a notice that asked nothing."""
    run = _INTENTS.get(case.understanding.intent)
    if run is not None:
        return run(case)
    if case.understanding.intent in (Intent.ACCEPT, Intent.DECLINE, Intent.CONFIRM):
        return _answer_without_token(case)
    if case.question is not None and not case.words.strip():
        return case.done("no words")
    if case.question is not None and "intent" not in case.understanding.ask:
        return case.done("courtesy, nothing to do")
    if case.person is None or not case.words.strip():
        return send_help(case)
    return unclear(case)


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
        QuestionKind.ECHO,
    )
    subjects = {(each.kind, each.proposal_id, each.request_id) for each in waiting}
    live = live_request(case.desk, case.person) if case.person else None
    if len(subjects) == 1:
        one = waiting[0]
        if case.sure:
            return _answer(replace(case, question=one), one)
        return checking.ask(case, one)
    options = tuple(dict.fromkeys(_option(case, each) for each in waiting))
    if not options and live is None:
        return unclear(
            case,
            ("join a group", "start a group"),
            "You answered yes or no, and we have no open question to you.",
        )
    return unclear(case, options, "We could not tell which of our mails you answered.")


def _option(case: Case, question: Question) -> str:
    if question.proposal_id is not None:
        proposal = case.desk.session.get(Proposal, question.proposal_id)
        code = proposal.code if proposal else ""
        return f"answer about the group {code}: reply to that very mail"
    return "answer about your request: reply to that very mail"


_INTENTS: Mapping[Intent, Callable[[Case], Handled]] = {
    Intent.JOIN: _join,
    Intent.FORM: _join,
    Intent.OFFER_SEATS: recorded.offer,
    Intent.SEEK_CONSULTANT: recorded.seek,
    Intent.LEAVE: recorded.leave,
    Intent.QUESTION: pass_on_question,
}
