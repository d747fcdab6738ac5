"""The members of a group are asked about a newcomer, each alone; who is welcomed, and who not.

Guideline 3: each present member's own yes.  The verdict is ``groups.consent``'s; here the
mails are sent and the newcomer is entered.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from groups import consent, invitation, membership, profile, request
from groups import group as life
from groups.consent import NOT_AGREED_PUBLICLY, Verdict
from groups.patience import Timetable, postponed, timetable
from groups.proposal import MACHINE, Event
from service import faces, notices, proposing
from service.confirming import (
    boards_of,
    charter_of,
    first_meeting,
    lines,
    place_request,
    seen_by_all,
)
from service.desk import Desk
from service.outbox import About
from service.placement import staying
from service.pool import facts_of
from service.weekly import next_round
from store.groups import Consent, Group, Invitation, Membership, Offer, Proposal, Seat
from store.locks import hold_group
from store.people import Person
from store.post import QuestionKind
from vocabulary import week

_UNWRITTEN = (profile.State.STOPPED, profile.State.FORGOTTEN)


def settle(desk: Desk, proposal: Proposal) -> None:
    """Ask whom we have still to ask, and do what the answers come to once nobody is waited for."""
    seat = _seat(proposal)
    hold_group(desk.session, seat.group_id)
    members = {each.person_id: each for each in seat.group.memberships}
    found = consent.reckon(
        {each.person_id: each.state for each in seat.consents},
        {one: each.state for one, each in members.items()},
    )
    for each in seat.consents:
        if each.person_id in found.release and consent.MACHINE.may(
            each.state, consent.Event.RELEASE
        ):
            each.state = consent.MACHINE.after(each.state, consent.Event.RELEASE)
            desk.close(kind=QuestionKind.CONSENT, proposal_id=proposal.id, person_id=each.person_id)
    for one in sorted(found.ask):
        _begin(desk, proposal, members[one].person)
    if found.verdict is Verdict.AGREED:
        _welcome(desk, proposal)
    elif found.verdict is Verdict.NOT_AGREED:
        end(desk, proposal)


def _seat(proposal: Proposal) -> Seat:
    assert proposal.seat is not None
    return proposal.seat


def _begin(desk: Desk, proposal: Proposal, member: Person) -> None:
    """Ask a member for the first time, or anew who is present again."""
    seat, times = _seat(proposal), _times(desk, member)
    row = next((each for each in seat.consents if each.person_id == member.id), None)
    if row is None:
        row = Consent(person_id=member.id, person=member, state=consent.State.ASKED)
        seat.consents.append(row)
    else:
        row.state = consent.MACHINE.after(row.state, consent.Event.RETURN)
        row.answered_at = row.reminded_at = None
    row.asked_at, row.reminder_at, row.deadline = times.asked_at, times.reminder_at, times.deadline
    proposal.deadline = max(
        each.deadline for each in seat.consents if each.state is consent.State.ASKED
    )
    desk.session.flush()
    ask(desk, proposal, row)


def _times(desk: Desk, member: Person) -> Timetable:
    """Seven days; for who is away, counted from the return."""
    times = timetable(desk.now)
    return times if member.away_until is None else postponed(times, member.away_until)


def ask(
    desk: Desk,
    proposal: Proposal,
    row: Consent,
    *,
    reminder: bool = False,
    understood: str = "",
    question: str = "",
    coordinator_told: bool = False,
) -> None:
    """Write to one member: the question, its reminder, or what was no plain answer to it."""
    seat, place = _seat(proposal), proposal.invitations[0]
    if row.person.state in _UNWRITTEN:
        return
    offerer = seat.offer.request.person if seat.offer is not None else None
    notice = notices.ConsentAsked(
        first_name=row.person.first_name,
        code=proposal.code,
        group_code=seat.group.code,
        newcomer=faces.colleague(place.person, facts_of(place.person)),
        slot=proposal.slot,
        offered_by=(offerer.first_name or "A member")
        if offerer is not None and offerer.id != row.person_id
        else "",
        size=len(staying(seat.group)) + 1,
        why=proposing.why_to(proposal.score, str(row.person_id)),
        deadline=row.deadline,
        reminder_at=row.reminder_at,
        understood=understood,
        coordinator_told=coordinator_told,
        question=question,
        reminder=reminder,
    )
    desk.outbox.tell(row.person, notice, about(proposal))


def about(proposal: Proposal) -> About:
    """What a member's answer is about."""
    return About(QuestionKind.CONSENT, proposal_id=proposal.id)


def lapse(desk: Desk, proposal: Proposal) -> None:
    """Remind the members who have not answered, once; let lapse who stays silent to the end."""
    for each in _seat(proposal).consents:
        if each.state is not consent.State.ASKED:
            continue
        if each.deadline <= desk.now:
            each.state = consent.MACHINE.after(each.state, consent.Event.LAPSE)
            desk.close(kind=QuestionKind.CONSENT, proposal_id=proposal.id, person_id=each.person_id)
        elif each.reminder_at <= desk.now and each.reminded_at is None:
            each.reminded_at = desk.now
            ask(desk, proposal, each, reminder=True)


def end(desk: Desk, proposal: Proposal, *, gone: bool = False, quietly: bool = False) -> None:
    """Nobody comes: the request and the offer go on, and all who were asked hear one sentence.

    Parameters
    ----------
    gone : bool
        The newcomer has left of their own accord, and needs no mail.
    quietly : bool
        Nobody was asked yet.
    """
    seat = _seat(proposal)
    asked = [each for each in seat.consents if each.state is not consent.State.RELEASED]
    place = proposal.invitations[0] if proposal.invitations else None
    proposal.state = MACHINE.after(proposal.state, Event.FALL)
    settled = not any(each.state is consent.State.ASKED for each in asked)
    for each in asked:
        if (gone or not settled) and consent.MACHINE.may(each.state, consent.Event.RELEASE):
            each.state = consent.MACHINE.after(each.state, consent.Event.RELEASE)
    desk.close(proposal_id=proposal.id)
    _give_back(seat)
    if place is not None and invitation.MACHINE.may(place.state, invitation.Event.RELEASE):
        place.state = invitation.MACHINE.after(place.state, invitation.Event.RELEASE)
        proposing.give_back(place)
        if not quietly:
            desk.note(place.person, "seat", f"{proposal.code}: no seat in {seat.group.code}")
            _tell_newcomer(desk, proposal, place)
    for each in asked:
        _tell_member(desk, proposal, each.person, gone=gone)


def _give_back(seat: Seat) -> None:
    if seat.offer is not None:
        wish = seat.offer.request
        if request.MACHINE.may(wish.state, request.Event.RETURN):
            wish.state = request.MACHINE.after(wish.state, request.Event.RETURN)


def _tell_newcomer(desk: Desk, proposal: Proposal, place: Invitation) -> None:
    wish = place.request
    notice = notices.SeatClosed(
        first_name=place.person.first_name,
        code=proposal.code,
        reason_public=NOT_AGREED_PUBLICLY,
        request_open=wish is not None and wish.state is request.State.OPEN,
        next_round=next_round(desk.settings, desk.now),
    )
    desk.outbox.tell(place.person, notice)


def _tell_member(desk: Desk, proposal: Proposal, member: Person, *, gone: bool) -> None:
    group = _seat(proposal).group
    if member.state in _UNWRITTEN or group.state is life.State.CLOSED:
        return
    notice = notices.SeatClosed(
        first_name=member.first_name,
        code=proposal.code,
        reason_public=NOT_AGREED_PUBLICLY,
        group_code=group.code,
        withdrawn=gone,
    )
    desk.outbox.tell(member, notice)


def _welcome(desk: Desk, proposal: Proposal) -> None:
    """Enter the newcomer into the group, count the seat, and introduce everybody."""
    seat, place = _seat(proposal), proposal.invitations[0]
    group = seat.group
    proposal.state = MACHINE.after(proposal.state, Event.CONFIRM)
    earlier = next((m for m in group.memberships if m.person_id == place.person_id), None)
    if earlier is None:
        group.memberships.append(
            Membership(
                person_id=place.person_id, person=place.person, state=membership.State.ACTIVE
            )
        )
    else:
        earlier.state = membership.MACHINE.after(earlier.state, membership.Event.RETURN)
        earlier.last_date = None
    place_request(place)
    _count_down(desk, group)
    desk.session.flush()
    desk.close(proposal_id=proposal.id)
    desk.note(place.person, "seat", f"{proposal.code}: has joined {group.code}")
    _introduce(desk, proposal, group, place.person)


def _count_down(desk: Desk, group: Group) -> None:
    """One seat fewer in every offer of the group, whoever of it made one; none left ends it."""
    for offer in desk.session.scalars(select(Offer).where(Offer.group_id == group.id)):
        wish = offer.request
        offer.seats = max(0, offer.seats - 1)
        events = (
            (request.Event.RETURN,)
            if offer.seats
            # An offer that rests, or of another member, is not the one that was under way.
            else (request.Event.PLACE, request.Event.WITHDRAW)
        )
        event = next((each for each in events if request.MACHINE.may(wish.state, each)), None)
        if event is not None:
            wish.state = request.MACHINE.after(wish.state, event)
        if not offer.seats:
            desk.close(kind=QuestionKind.ECHO, request_id=wish.id)


def _introduce(desk: Desk, proposal: Proposal, group: Group, newcomer: Person) -> None:
    """Names and addresses to those who all said yes: the newcomer and the present members."""
    agreed = [each.person for each in _seat(proposal).consents if each.state is consent.State.YES]
    charter = charter_of(group.charter)
    if charter.place and group.organizer is not None:
        charter = replace(charter, place=seen_by_all(charter.place, group.organizer.first_name))
    slot = group.slot
    notice = notices.Introduction(
        code=group.code,
        group_name=week.human(slot) if slot else "",
        people=tuple(
            faces.contact(each, facts_of(each), organizes=each.id == group.organizer_id)
            for each in (*agreed, newcomer)
        ),
        charter=lines(charter, slot),
        boards=boards_of([*agreed, newcomer]),
        first_date=first_meeting(charter, slot, desk),
        length_minutes=charter.length_minutes or 90,
        where=charter.place or proposal.meeting_place or "",
        confirmed_at=desk.now,
        newcomer_name=newcomer.first_name or "A colleague",
    )
    for each in agreed:
        if each.state not in _UNWRITTEN:
            desk.outbox.tell(each, replace(notice, first_name=each.first_name))
    told = replace(notice, first_name=newcomer.first_name, you_are_new=True)
    desk.outbox.tell(newcomer, told)
