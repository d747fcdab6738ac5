"""A newcomer comes into a group: entered, the seat counted, and everybody introduced."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sqlalchemy import select

from groups import consent, membership, profile, request
from groups.proposal import MACHINE, Event
from service import access, faces, notices, presumed
from service.confirming import (
    boards_of,
    first_meeting,
    place_request,
    seen_by_all,
)
from service.desk import Desk
from service.moving import first_session
from service.pool import facts_of
from service.settled import charter_of, lines
from store.groups import Group, Membership, Offer, Proposal, Seat
from store.people import Person
from store.post import QuestionKind
from vocabulary import week

#: Members whose consent is not asked for (``groups.consent``) and who hear of it afterwards.
_NOT_ASKED: Final = (membership.State.ON_LEAVE, membership.State.GIVING_NOTICE)


def admit(desk: Desk, proposal: Proposal) -> None:
    """Enter the newcomer into the group, count the seat, and introduce everybody."""
    seat, place = proposal.seat, proposal.invitations[0]
    assert seat is not None
    group = seat.group
    proposal.state = MACHINE.after(proposal.state, Event.CONFIRM)
    earlier = next((m for m in group.memberships if m.person_id == place.person_id), None)
    if earlier is None:
        group.memberships.append(
            Membership(
                person_id=place.person_id, person=place.person, state=membership.State.ACTIVE
            )
        )
    elif membership.MACHINE.may(earlier.state, membership.Event.RETURN):
        earlier.state = membership.MACHINE.after(earlier.state, membership.Event.RETURN)
        earlier.last_date = None
    place_request(place)
    _count_down(desk, group)
    desk.session.flush()
    desk.close(proposal_id=proposal.id)
    presumed.note_joined(desk, place.person, proposal.code, group)
    _introduce(desk, seat, place.person)
    _tell_absent(desk, seat, place.person)


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


def _introduce(desk: Desk, seat: Seat, newcomer: Person) -> None:
    """Names and addresses to those who all said yes: the newcomer and the present members."""
    group = seat.group
    agreed = [each.person for each in seat.consents if each.state is consent.State.YES]
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
        first_date=first_meeting(charter, first_session(group), desk),
        length_minutes=charter.length_minutes or 90,
        where=charter.place or seat.proposal.meeting_place or "",
        confirmed_at=desk.now,
        newcomer_name=newcomer.first_name or "A colleague",
    )
    for each in agreed:
        if each.state not in profile.UNWRITTEN:
            desk.outbox.tell(each, replace(notice, first_name=each.first_name))
    told = replace(notice, first_name=newcomer.first_name, you_are_new=True)
    desk.outbox.tell(newcomer, told)
    if access.against(charter.place or "", [newcomer]):
        done = "Everybody has been introduced all the same."
        access.alert(desk, group.code, charter.place or "", [newcomer], done)


def _tell_absent(desk: Desk, seat: Seat, newcomer: Person) -> None:
    """Tell the members who were not asked that somebody has joined: they may meet one day."""
    for each in seat.group.memberships:
        if each.state not in _NOT_ASKED or each.person.state in profile.UNWRITTEN:
            continue
        notice = notices.SeatTaken(
            first_name=each.person.first_name,
            code=seat.proposal.code,
            group_code=seat.group.code,
            newcomer_name=newcomer.first_name or "a colleague",
            leaving=each.state is membership.State.GIVING_NOTICE,
        )
        desk.outbox.tell(each.person, notice)
