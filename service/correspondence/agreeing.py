"""Answers of a group's members about a newcomer: a yes or a no of their own, and what is neither.

A no needs no reason, and none is kept.  Whatever the answer, only its writer reads of it.
"""

from __future__ import annotations

from dataclasses import replace

from groups import consent
from groups.proposal import State
from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Intent
from service import notices, welcoming
from service.correspondence import besides, conditions, consenting, recorded, remembering
from service.correspondence.asides import pass_on_question, unclear
from service.correspondence.asking import parts
from service.correspondence.case import Case, Handled
from service.correspondence.evidence import suffices
from service.correspondence.proposals import pass_on_what_is_asked, shuns
from service.correspondence.welcome_words import refuses, welcomes
from service.seating import settle
from store.groups import Consent, Proposal

_AGREES = (Intent.ACCEPT, Intent.CONFIRM)
_ANSWERS = (*_AGREES, Intent.DECLINE)
_OPEN_ENDED = frozenset({"conditional", "not_yet"})
_OVER = (
    "The question about a newcomer to your group is closed, so your answer could not be counted."
)
_JOINED = (
    "Everybody in your group had said yes, and the newcomer has joined. Your answer came after"
    " that, so it changes nothing by itself."
)


def answer(case: Case, proposal: Proposal) -> Handled:
    """Hear what a member says about somebody who would join the group."""
    seat = proposal.seat
    rows = seat.consents if seat is not None else ()
    row = next((each for each in rows if each.person.email == case.sender.address), None)
    if Intent.LEAVE in besides.wanted(case) and case.understanding.intent not in _ANSWERS:
        # Where it is not the main wish it is heard beside it.
        leaves = case.understanding.intent is Intent.LEAVE
        return recorded.leave(case) if leaves else case.done("leaves the group")
    leaving = _leaving(case)
    if leaving is not None:
        return recorded.leave(leaving)
    if row is not None:
        remembering.keep_wishes(case, row.person)
    if row is None or proposal.state is not State.QUORUM:
        return _late(case, proposal)
    if _welcomes(case, proposal):
        return _take(case, proposal, row, consent.Event.AGREE)
    case = conditions.beside_question(case)
    said = case.understanding
    if said.intent is Intent.DECLINE or (said.intent is Intent.OTHER and refuses(case.words)):
        return _take(case, proposal, row, consent.Event.REFUSE)
    newcomers = [place.person for place in proposal.invitations]
    if _OPEN_ENDED & set(said.flags) or shuns(case, newcomers):
        return _ask_back(case, proposal, row)
    if said.intent in _AGREES and not said.unclear:
        return _take(case, proposal, row, consent.Event.AGREE)
    if said.intent is Intent.QUESTION:
        return pass_on_question(case, about=proposal)
    name = _name(proposal)
    return unclear(
        case,
        (
            f"say that {name} may join your group (YES)",
            "say that you would rather not (NO): no reason is asked for, and nobody is told",
            "ask a coordinator something",
        ),
        question=pass_on_what_is_asked(case, proposal),
    )


def _welcomes(case: Case, proposal: Proposal) -> bool:
    """Whether a letter is a plain yes; what it asks besides may hold an "if" that is none."""
    asks_if = "conditional" in case.understanding.flags and "?" in case.words
    words = consenting.unsigned(case)
    return suffices(case, Intent.ACCEPT) and not asks_if and welcomes(words, _name(proposal))


def _leaving(case: Case) -> Case | None:
    """The letter as one that leaves the group, where it would be that by itself; None else."""
    if case.understanding.intent is not Intent.OTHER:
        return None
    # Without our question around it, which makes an answer of every word.
    alone = understand(
        Words(case.words),
        sent_at=case.letter.date or case.desk.now,
        sender_name=case.sender.name,
        zone=case.desk.settings.timezone,
    )
    return replace(case, understanding=alone) if alone.intent is Intent.LEAVE else None


def _name(proposal: Proposal) -> str:
    person = proposal.invitations[0].person if proposal.invitations else None
    return (person.first_name if person is not None else "") or "the newcomer"


def _take(case: Case, proposal: Proposal, row: Consent, event: consent.Event) -> Handled:
    """Take a yes or a no, in place of the other one where that was said before."""
    desk = case.desk
    before, agreed = row.state, event is consent.Event.AGREE
    again = before is (consent.State.YES if agreed else consent.State.NO)
    if not again and not consent.MACHINE.may(before, event):
        return _late(case, proposal)
    if not again:
        row.state = consent.MACHINE.after(before, event)
        row.answered_at = desk.now
    question = pass_on_what_is_asked(case, proposal)
    seat = proposal.seat
    waits = seat is not None and any(each.state is consent.State.ASKED for each in seat.consents)
    notice = notices.ConsentNoted(
        first_name=row.person.first_name,
        code=proposal.code,
        newcomer_name=_name(proposal),
        agreed=agreed,
        changed=not again and before is not consent.State.ASKED,
        deadline=proposal.deadline if waits else None,
        question=question,
    )
    # A reply to the receipt is about the same, so that an answer can be changed by it.
    desk.outbox.tell(row.person, notice, welcoming.about(proposal))
    settle(desk, proposal)
    word = "yes" if agreed else "no"
    return case.done(f"{word} to a newcomer{', again' if again else ''}")


def _ask_back(case: Case, proposal: Proposal, row: Consent) -> Handled:
    """Ask for a plain answer: a yes with an "if" is none, and a coordinator may help."""
    asked, rest = parts(case.words.strip())
    # Who only cannot say yet needs time, and nobody's help.
    helped = bool(asked) or "conditional" in case.understanding.flags
    welcoming.ask(
        case.desk,
        proposal,
        row,
        understood=(rest or asked)[:600],
        question=asked[:600] if rest else "",
        coordinator_told=helped,
    )
    if not helped:
        return case.done("asked for a plain answer")
    return conditions.tell(
        case,
        proposal,
        row.person,
        f"a conditional answer about a newcomer ({proposal.code})",
        "was asked whether a newcomer may join their group, and answered with a condition or a"
        " doubt, which counts as no answer.",
    )


def _late(case: Case, proposal: Proposal) -> Handled:
    joined = proposal.state is State.CONFIRMED
    if joined and case.understanding.intent in _AGREES:
        return case.done("a yes to who has joined already")
    options = ("leave the group", "ask a coordinator something")
    return unclear(case, options if joined else options[1:], _JOINED if joined else _OVER)
