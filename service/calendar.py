"""What falls due as time passes: openings, reminders, lapses, confirmations, rounds, clean-up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select

from groups import invitation, profile, request
from groups.proposal import OPEN, State
from mail.leaving.signing import Signer
from service import (
    check_ins,
    drafts,
    due_rounds,
    endings,
    notices,
    proposing,
    reaching,
    seating,
    settling,
    unsettled,
)
from service.confirming import CONFIRM_DAYS, REMIND_DAYS, ask_organizer
from service.desk import Desk, desk
from service.drafts import held_requests
from service.outbox import About
from service.settings import Settings
from store.groups import Invitation, Proposal
from store.locks import hold_people
from store.people import Person
from store.post import QuestionKind
from store.queue import drop_farewells, empty_old
from store.requests import Request
from store.session import Store

#: The budget of answers counts the mails of a day, these too.
FAREWELL_KEPT = timedelta(days=1)
#: An organizer is asked once more when so much of the time is left.
_PRESS_BEFORE = timedelta(days=CONFIRM_DAYS - REMIND_DAYS)
_NO_ANSWER = "The group was not confirmed in time."


def tick(store: Store, settings: Settings, now: datetime, *, signers: Sequence[Signer] = ()) -> int:
    """Do whatever is due at a time; each kind of thing in a transaction of its own.

    Returns
    -------
    int
        How many things were done.
    """
    done = 0
    for step in STEPS:
        with store.write() as session:
            done += step(desk(session, settings, now, signers=signers))
    return done + due_rounds.run_due(store, settings, now, signers)


def open_silent(at: Desk) -> int:
    """Open the complete requests whose writers let the echo stand."""
    due = held_requests(
        at,
        Request.state == request.State.DRAFT,
        Request.opens_at.is_not(None),
        Request.opens_at <= at.now,
    )
    for each in due:
        open_request(at, each)
    return len(due)


def _held_places(at: Desk, *due: ColumnElement[bool]) -> Sequence[Invitation]:
    """The places that something is due for, their proposals held before they are looked at."""
    held = at.proposals(select(Invitation.proposal_id).where(*due))
    query = select(Invitation).where(*due, Invitation.proposal_id.in_([each.id for each in held]))
    return at.session.scalars(query.order_by(Invitation.id)).all()


def open_request(at: Desk, wish: Request) -> None:
    """Open a draft: from now on a round may use it."""
    wish.state = request.MACHINE.after(wish.state, request.Event.CONFIRM)
    wish.opened_at, wish.opens_at = at.now, None


def remind(at: Desk) -> int:
    """Remind, once, those who have not answered a proposal."""
    due = _held_places(
        at,
        Invitation.state == invitation.State.ASKED,
        Invitation.reminder_at <= at.now,
        Invitation.deadline > at.now,
        Invitation.reminded_at.is_(None),
    )
    for place in due:
        place.reminded_at = at.now
        proposal = place.proposal
        if proposal.state not in OPEN or place.deadline is None:
            continue
        if proposal.seat is not None:
            seating.ask(at, proposal, place, reminder=True)
            continue
        notice = notices.Reminder(
            first_name=place.person.first_name,
            code=proposal.code,
            people=proposing.others(proposal, place.person_id),
            slot=proposal.slot,
            format=proposal.format,
            place=proposal.meeting_place or "",
            organizer_name=proposing.organizer_name(proposal),
            you_organize=proposal.organizer_id == place.person_id,
            deadline=place.deadline,
            had_answered=unsettled.had_answered(at, place),
        )
        at.outbox.tell(place.person, notice, proposing.about(proposal, place))
    return len(due)


def lapse(at: Desk) -> int:
    """Let the places go of those who stayed silent to the end."""
    due = _held_places(
        at, Invitation.state == invitation.State.ASKED, Invitation.deadline <= at.now
    )
    hold_people(at.session, [place.person_id for place in due])
    # All the silent ones of a proposal first: whoever lapses is not released by its fall.
    proposals = {place.proposal_id: place.proposal for place in due}
    for place in due:
        settling.vacate(at, place, invitation.Event.LAPSE)
        _rest_after_silence(at, place)
    for proposal in proposals.values():
        settling.after_silence(at, proposal)
    return len(due)


def _rest_after_silence(at: Desk, place: Invitation) -> None:
    """Let a request rest whose writer did not answer: others should not wait for them again."""
    wish = place.request
    if wish is None or not request.MACHINE.may(wish.state, request.Event.PAUSE):
        return
    wish.state = request.MACHINE.after(wish.state, request.Event.PAUSE)
    answered = unsettled.had_answered(at, place)
    notice = notices.Paused(
        first_name=place.person.first_name, after_silence=True, had_answered=answered
    )
    if answered:
        unsettled.tell_of_hold(at, place)
    at.outbox.tell(place.person, notice, About(QuestionKind.ECHO, request_id=wish.id))


def press_organizers(at: Desk) -> int:
    """Ask an organizer once more; after the time, pass the task on or let the proposal fall."""
    waiting = at.proposals(
        select(Proposal.id).where(
            Proposal.state == State.QUORUM, Proposal.confirm_by <= at.now + _PRESS_BEFORE
        )
    )
    done = 0
    for proposal in waiting:
        due = proposal.confirm_by
        if due is None or proposal.state is not State.QUORUM:
            continue
        if due <= at.now:
            _take_from_organizer(at, proposal)
            done += 1
        elif due - at.now <= _PRESS_BEFORE and not _reminded(proposal):
            proposal.charter = {**proposal.charter, "reminded": proposal.organizer_id}
            ask_organizer(at, proposal, reminder=True)
            done += 1
    return done


def _reminded(proposal: Proposal) -> bool:
    return bool(
        proposal.charter.get("reminded") == proposal.organizer_id
        and proposal.organizer_id is not None
    )


def _take_from_organizer(at: Desk, proposal: Proposal) -> None:
    if proposal.organizer is not None:
        settling.pass_on(at, proposal, proposal.organizer, tell=False)
    if proposal.organizer is None:
        settling.fall(at, proposal, why=_NO_ANSWER)
        return
    proposal.confirm_by = None
    ask_organizer(at, proposal)


def drop_held(at: Desk) -> int:
    """Let go the held proposals that no coordinator has answered about."""
    old = at.now - timedelta(days=proposing.HELD_DAYS)
    looked_at = at.proposals(
        select(Proposal.id).where(Proposal.state == State.HELD, Proposal.created_at <= old)
    )
    due = [proposal for proposal in looked_at if proposal.state is State.HELD]
    for proposal in due:
        settling.fall(at, proposal, quietly=True)
    return len(due)


def wake(at: Desk) -> int:
    """Open the requests again whose pause had an end that has come."""
    due = held_requests(
        at,
        Request.state == request.State.PAUSED,
        Request.person_id.in_(
            select(Person.id).where(
                Person.away_until <= at.now, Person.state != profile.State.STOPPED
            )
        ),
    )
    for wish in due:
        wish.state = request.MACHINE.after(wish.state, request.Event.RESUME)
        person = wish.person
        person.away_until = None
        if person.state is profile.State.PAUSED:
            person.state = profile.MACHINE.after(person.state, profile.Event.RETURN)
    return len(due)


def forget_bytes(at: Desk) -> int:
    """Empty the letters and mails whose retention time is over."""
    done = drop_farewells(at.session, at.now - FAREWELL_KEPT)
    before = at.now - timedelta(days=at.settings.retention_days)
    return done + empty_old(at.session, before)


STEPS = (
    open_silent,
    wake,
    remind,
    lapse,
    press_organizers,
    drop_held,
    drafts.remind,
    drafts.expire,
    endings.part,
    endings.close_empty,
    seating.follow_up,
    check_ins.ask_groups,
    reaching.probe_due,
    reaching.forget_troubles,
    forget_bytes,
)
