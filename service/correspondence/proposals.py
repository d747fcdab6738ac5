"""Answers to a proposal: yes, no, a condition, a question."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from groups import invitation, request
from groups.patience import timetable
from groups.proposal import OPEN, State
from mail.reading.purpose import another
from mail.understanding import Intent
from service import facts, notices, settling
from service.correspondence import (
    apart,
    conditions,
    consenting,
    hours_amended,
    not_organizing,
    remembering,
    respite,
    told_beside,
    yes_among,
)
from service.correspondence.asides import pass_on_beside, pass_on_question, unclear
from service.correspondence.asking import asks
from service.correspondence.case import Case, Handled, live_request
from service.outbox import About
from service.proposing import about, company
from store.groups import Invitation, Proposal
from store.locks import WAITING
from store.people import Person
from store.post import QuestionKind

#: Where a request still looks for a group.
_WAITS = (request.State.OPEN, request.State.PROPOSED)
#: What a letter may be read as that would be in the group, if only later.
_WILLING = frozenset({Intent.ACCEPT, Intent.CONFIRM, Intent.JOIN, Intent.FORM})
_OVER = "The proposal {code} is no longer open, so your answer could not be counted."
_ANOTHERS = (
    "Somebody else organizes the proposed group {code} now and is asked to confirm it. Your own"
    " place in it is as it was."
)
_HOURS_TAKEN = (
    "You told us other hours. They are in your request now, as another mail shows; whether you"
    " would be in this group we could not tell."
)
_CONFIRMED = "The group {code} is already confirmed."


def answer(case: Case, place: Invitation) -> Handled:
    """Hear what somebody who was asked says to a proposal."""
    proposal = place.proposal
    if consenting.only_acknowledges(case):
        return case.done("courtesy, nothing to do")
    if consenting.may_be_glad(case) and place.state is invitation.State.ASKED:
        return unclear(case, _options(proposal))
    case = yes_among.heard(consenting.settled(case, place))
    case = not_organizing.heard(conditions.beside_question(case), place)
    said_ = case.understanding
    # Whatever the answer is: the next round must not bring the same two together again.
    remembering.keep_wishes(case, place.person)
    later = respite.put_off(case.words) and respite.until(case.desk, case.words)
    if later and said_.intent is Intent.OTHER and "conditional" not in said_.flags:
        # "I can't commit until February": a no for now, whatever is open about then.
        case = replace(case, understanding=replace(said_, intent=Intent.DECLINE))
        said_ = case.understanding
    if proposal.state is State.FALLEN and said_.intent is Intent.DECLINE:
        _note_no(case, place, ask_whom=apart.hear_in_no(case, place), over=True)
        return case.done("declined what had fallen")
    if proposal.state not in OPEN:
        return too_late(case, proposal)
    if said_.intent is Intent.DECLINE or said_.intent is Intent.LEAVE:
        return _decline(case, place)
    if place.state not in (invitation.State.ASKED, invitation.State.ACCEPTED):
        return _place_gone(case, place)
    # Beside a yes, a talk in February may be of anything.
    only_later = bool(later and respite.not_before(case.words)) and said_.intent in _WILLING
    if "conditional" in said_.flags or only_later or shuns(case, company(place, WAITING)):
        return conditions.ask_back(case, place)
    if "not_yet" in said_.flags and said_.intent is not Intent.ACCEPT:
        return _not_yet(case, place)
    if said_.intent in (Intent.ACCEPT, Intent.CONFIRM) and not said_.unclear:
        return accept(case, place)
    if said_.intent is Intent.QUESTION:
        return pass_on_question(case, about=proposal)
    understood = not_organizing.hand_on(case, place) or _take_hours(case)
    asked = pass_on_what_is_asked(case, proposal)
    return unclear(case, _options(proposal), understood, question=asked, noted=bool(understood))


def _take_hours(case: Case) -> str:
    """Take in other hours that a letter tells which is no plain yes or no, and say so."""
    again = hours_amended.of_answer(case)
    if again is None:
        return ""
    told_beside.take_in(replace(case, understanding=again), frozenset({"availability"}))
    return _HOURS_TAKEN


def _options(proposal: Proposal) -> tuple[str, ...]:
    return (
        f"say YES to the group {proposal.code}",
        f"say NO to the group {proposal.code}",
        "ask a coordinator something",
    )


def pass_on_what_is_asked(case: Case, proposal: Proposal) -> str:
    """A question in a letter that gets another answer reaches a person all the same; quoted."""
    accepts = case.understanding.intent is Intent.ACCEPT
    one_more = another.asks_for_one_more(case.words) or another.yes_and_one_more(case.words)
    beside = asks(case) or (accepts and one_more)
    return pass_on_beside(case, about=proposal) if beside else ""


def _others_wait(place: Invitation) -> bool:
    """Whether anybody else has still to answer."""
    return any(
        each.state is invitation.State.ASKED
        for each in place.proposal.invitations
        if each is not place
    )


def shuns(case: Case, people: Iterable[Person]) -> bool:
    """Whether a letter would rather not be with one of these: no plain yes to sitting with them."""
    unwanted = {str(each.value).casefold() for each in case.understanding.facts.not_with}
    return any({name.casefold() for name in _names(each)} & unwanted for each in people)


def _names(person: Person) -> tuple[str, ...]:
    first, last = person.first_name, person.last_name
    return (first, f"{first} {last}".strip(), *([last] if last else []))


def accept(case: Case, place: Invitation) -> Handled:
    """Take a yes, and do what follows from it."""
    desk, proposal = case.desk, place.proposal
    again = place.state is invitation.State.ACCEPTED
    declines_organizing = case.understanding.refuses_organizing
    if "organizer_volunteer" in case.understanding.flags:
        _would_organize(case, place)
    if not again:
        place.state = invitation.MACHINE.after(place.state, invitation.Event.ACCEPT)
        place.answered_at = desk.now
    if declines_organizing:
        place.may_organize = False
        settling.pass_on(desk, proposal, place.person)
    if proposal.seat is not None:
        return _accept_seat(case, place, again=again)
    if not again or declines_organizing:
        notice = notices.AcceptReceived(
            first_name=place.person.first_name,
            code=proposal.code,
            you_organize=proposal.organizer_id == place.person_id,
            leaves_organizing=declines_organizing,
            deadline=proposal.deadline if _others_wait(place) else None,
            question=pass_on_what_is_asked(case, proposal),
        )
        desk.outbox.tell(place.person, notice, about(proposal, place))
    elif asks(case):
        pass_on_question(case, about=proposal)
    yes_among.tell(case, proposal)
    told_beside.hear_of_move(case, place)
    settling.settle(desk, proposal)
    return case.done("accepted again" if again else "accepted")


def _accept_seat(case: Case, place: Invitation, *, again: bool) -> Handled:
    """Ask the members of a group for their consent, and say so to the newcomer."""
    told_beside.hear_of_move(case, place)  # first: the members are shown her town
    settling.settle(case.desk, place.proposal)
    if again or place.proposal.state is not State.QUORUM:
        if asks(case):
            pass_on_question(case, about=place.proposal)
        return case.done("accepted again" if again else "accepted, and the seat is gone")
    notice = notices.SeatAccepted(
        first_name=place.person.first_name,
        code=place.proposal.code,
        deadline=place.proposal.deadline or timetable(case.desk.now).deadline,
        question=pass_on_what_is_asked(case, place.proposal),
    )
    case.desk.outbox.tell(place.person, notice, about(place.proposal, place))
    return case.done("accepted")


def _would_organize(case: Case, place: Invitation) -> None:
    """An offer to organize made with a yes: it takes back a no to it that was told before."""
    place.may_organize = True
    if place.request is not None:
        place.request.volunteers = True
    profile = place.person.profile
    if profile is not None and facts.is_unwilling(profile.facts):
        told = facts.on_organizing(case.understanding)
        profile.facts = {**profile.facts, facts.ORGANIZING: told}


def _decline(case: Case, place: Invitation) -> Handled:
    case = hours_amended.beside(case)
    ask_whom = apart.hear_in_no(case, place)
    left = settling.leave(case.desk, place, invitation.Event.DECLINE, reason=case.words[:2000])
    if not left:
        return _place_gone(case, place)
    _note_no(case, place, ask_whom=ask_whom)
    return case.done("declined")


def _note_no(case: Case, place: Invitation, *, ask_whom: bool, over: bool = False) -> None:
    """Say that a no is noted, and take in what it tells for the next round."""
    said, wish, told = case.understanding, place.request, told_beside.for_next_round(case)
    later = respite.until(case.desk, case.words)
    rests = (
        wish is not None
        and later is not None
        and respite.rest(case.desk, place.person, wish, later)
    )
    notice = notices.DeclineReceived(
        first_name=place.person.first_name,
        code=place.proposal.code,
        reason_given=len(case.words.split()) > 4,
        request_open=wish is not None and wish.state in _WAITS,
        ask_whom=ask_whom,
        kept_apart=not ask_whom and apart.is_avoiding(case, place),
        hours_taken="availability" in told,
        place_taken="place" in told,
        rest_until=respite.put_off(case.words) or respite.busy_until(case.words),
        rests=later if rests else None,
        over=over,
        question=pass_on_what_is_asked(case, place.proposal),
    )
    asked = About(QuestionKind.APART, invitation_id=place.id) if ask_whom else None
    case.desk.outbox.tell(place.person, notice, asked)
    if told and rests:
        told_beside.keep(case, told, place.person)
    elif told and Intent.JOIN not in said.secondary_intents:
        told_beside.take_in(case, told)


def _not_yet(case: Case, place: Invitation) -> Handled:
    """Wait for somebody who cannot say yet, and say until when: that is no condition."""
    proposal = place.proposal
    notice = notices.NotYet(
        first_name=place.person.first_name,
        code=proposal.code,
        slot=proposal.slot,
        deadline=place.deadline,
        question=pass_on_what_is_asked(case, proposal),
    )
    case.desk.outbox.tell(place.person, notice, about(proposal, place))
    return case.done("waits for the answer")


def too_late(case: Case, proposal: Proposal) -> Handled:
    """Say that a proposal takes no answers any more, and why."""
    confirmed = proposal.state is State.CONFIRMED
    # An answer to a task that somebody else has now.
    understood = _ANOTHERS if proposal.state in OPEN else _CONFIRMED if confirmed else _OVER
    wish = live_request(case.desk, case.person) if case.person is not None else None
    rests = wish is not None and wish.state is request.State.PAUSED
    return unclear(
        case,
        (
            *(("leave a group",) if confirmed else ()),
            # Of one that rests its end is offered anyway.
            *(() if rests else ("have your request looked at again",)),
            "ask a coordinator something",
        ),
        understood=understood.format(code=proposal.code),
    )


def _place_gone(case: Case, place: Invitation) -> Handled:
    if case.understanding.intent is Intent.DECLINE:
        return case.done("had declined already")
    understood = (
        f"You answered about {place.proposal.code}; your place there has been given back, so"
        " we could not count it. Your request is as it was."
    )
    return unclear(case, ("take part in the next round", "withdraw your request"), understood)
