"""The members of a group are asked about a newcomer, each alone; who is welcomed, and who not.

Guideline 3: each present member's own yes.  The verdict is ``groups.consent``'s; here the
mails are sent and the newcomer is entered.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from groups import consent, invitation, profile, request
from groups import group as life
from groups.consent import NOT_AGREED_PUBLICLY, Verdict
from groups.patience import Timetable, postponed, timetable, together
from groups.proposal import MACHINE, Event
from service import faces, notices, proposing
from service.admitting import admit
from service.desk import Desk
from service.outbox import About
from service.placement import staying
from service.pool import facts_of
from service.weekly import next_round
from store.groups import Consent, Invitation, Proposal, Seat
from store.locks import hold_group
from store.people import Person
from store.post import QuestionKind

#: Whose answer is in, and may still be changed.
_ANSWERED: Final = (consent.State.YES, consent.State.NO)


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
    _begin(desk, proposal, [members[one].person for one in sorted(found.ask)])
    if found.verdict is Verdict.AGREED:
        admit(desk, proposal)
    elif found.verdict is Verdict.NOT_AGREED:
        end(desk, proposal)


def _seat(proposal: Proposal) -> Seat:
    assert proposal.seat is not None
    return proposal.seat


def _begin(desk: Desk, proposal: Proposal, asked: Sequence[Person]) -> None:
    """Ask members for the first time, or anew who are present again; all by one day."""
    if not asked:
        return
    first = not _seat(proposal).consents
    waiting = [each for each in _seat(proposal).consents if each.state is consent.State.ASKED]
    running = max((each.deadline for each in waiting), default=None)
    every = together([_times(desk, each) for each in asked], running)
    rows = [_row(proposal, member, times) for member, times in zip(asked, every, strict=True)]
    if first:
        proposal.deadline = every[0].deadline
    else:
        wait_until(desk, proposal, every[0].deadline)
    desk.session.flush()
    for row in rows:
        ask(desk, proposal, row)


def _row(proposal: Proposal, member: Person, times: Timetable) -> Consent:
    seat = _seat(proposal)
    row = next((each for each in seat.consents if each.person_id == member.id), None)
    if row is None:
        row = Consent(person_id=member.id, person=member, state=consent.State.ASKED)
        seat.consents.append(row)
    else:
        row.state = consent.MACHINE.after(row.state, consent.Event.RETURN)
        row.answered_at = row.reminded_at = None
    row.asked_at, row.reminder_at, row.deadline = times.asked_at, times.reminder_at, times.deadline
    return row


def wait_until(desk: Desk, proposal: Proposal, deadline: datetime) -> None:
    """Let all who have still to answer do so until then: no date tells that one of them is away.

    Whoever waits for the end of it, and has read an earlier day, is told the new one.
    """
    later = proposal.deadline is not None and deadline > proposal.deadline
    proposal.deadline = deadline
    for each in _seat(proposal).consents:
        if each.state is consent.State.ASKED:
            each.deadline = deadline
    if later:
        _tell_later(desk, proposal)


def _tell_later(desk: Desk, proposal: Proposal) -> None:
    """The new last day, to the newcomer and to those whose answer is in; the others are asked."""
    place, deadline = proposal.invitations[0], proposal.deadline
    assert deadline is not None
    newcomer = place.person
    told = notices.SeatAccepted(
        first_name=newcomer.first_name, code=proposal.code, deadline=deadline, later=True
    )
    desk.outbox.tell(newcomer, told, proposing.about(proposal, place))
    for each in _seat(proposal).consents:
        if each.state not in _ANSWERED or each.person.state in profile.UNWRITTEN:
            continue
        noted = notices.ConsentNoted(
            first_name=each.person.first_name,
            code=proposal.code,
            newcomer_name=newcomer.first_name or "a colleague",
            agreed=each.state is consent.State.YES,
            deadline=deadline,
            later=True,
        )
        desk.outbox.tell(each.person, noted, about(proposal))


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
    if row.person.state in profile.UNWRITTEN:
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
    proposing.give_back(seat.offer.request if seat.offer is not None else None)
    if place is not None and invitation.MACHINE.may(place.state, invitation.Event.RELEASE):
        place.state = invitation.MACHINE.after(place.state, invitation.Event.RELEASE)
        proposing.give_back(place.request)
        if not quietly:
            desk.note(place.person, "seat", f"{proposal.code}: no seat in {seat.group.code}")
            _tell_newcomer(desk, proposal, place)
    for each in asked:
        _tell_member(desk, proposal, each.person, gone=gone)


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
    seat = _seat(proposal)
    group = seat.group
    if member.state in profile.UNWRITTEN or group.state is life.State.CLOSED:
        return
    notice = notices.SeatClosed(
        first_name=member.first_name,
        code=proposal.code,
        reason_public=NOT_AGREED_PUBLICLY,
        group_code=group.code,
        withdrawn=gone,
        seat_free=seat.offer is not None and seat.offer.request.state is request.State.OPEN,
    )
    desk.outbox.tell(member, notice)
