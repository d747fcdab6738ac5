"""What the command line lists: plain dictionaries, read and never written.

Every list gives at least ``id`` and ``state``, the latter in the upper-case
words of ``groups``.  Private wishes and reasons of declines are in none of them.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from groups import invitation, membership, request
from groups.post import InboundState, OutboundState
from store.groups import Consent, Group, Invitation, Membership, Offer, Proposal, Seat
from store.people import Person
from store.post import Inbound, Outbound
from store.requests import Request

Row = dict[str, Any]
_IN_IT = (invitation.State.ASKED, invitation.State.ACCEPTED)


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def people(session: Session) -> list[Row]:
    """Everybody on file."""
    return [
        {
            "id": each.id,
            "state": each.state.value,
            "email": each.email,
            "first_name": each.first_name,
            "last_name": each.last_name,
            "roster": each.roster_status,
            "away_until": _time(each.away_until),
            "since": _time(each.created_at),
        }
        for each in session.scalars(select(Person).order_by(Person.id))
    ]


def requests(session: Session) -> list[Row]:
    """Every request, whatever its state; an offer in a group of ours with its free seats."""
    rows = session.scalars(select(Offer).options(joinedload(Offer.group)))
    offers = {each.request_id: each for each in rows}
    return [
        {
            "id": each.id,
            "state": each.state.value,
            "kind": each.kind.value,
            "email": each.person.email,
            "missing": list(each.missing),
            "opens_at": _time(each.opens_at),
            "opened_at": _time(each.opened_at),
            "created_at": _time(each.created_at),
            "seat_in": offers[each.id].group.code if each.id in offers else None,
            "seats": offers[each.id].seats if each.id in offers else None,
        }
        for each in session.scalars(
            select(Request).options(selectinload(Request.person)).order_by(Request.id)
        )
    ]


def _in_it(proposal: Proposal) -> list[Invitation]:
    """Who is in a proposal now; once it has ended, who was at its end."""
    now = [each for each in proposal.invitations if each.state in _IN_IT]
    released = [each for each in proposal.invitations if each.state is invitation.State.RELEASED]
    return now or released


def _answers(each: Proposal) -> dict[str, str]:
    """What everybody said who was asked: of a free seat the newcomer and each member."""
    places = {place.person.email: place.state.value for place in each.invitations}
    if each.seat is None:
        return places
    return places | {one.person.email: one.state.value for one in each.seat.consents}


def _proposal(each: Proposal) -> Row:
    return {
        "id": each.id,
        "state": each.state.value,
        "code": each.code,
        "members": [place.person.email for place in _in_it(each)],
        "organizer": each.organizer.email if each.organizer else None,
        "answers": _answers(each),
        "seat_in": each.seat.group.code if each.seat is not None else None,
        "slot": each.slot,
        "format": each.format,
        "meeting_place": each.meeting_place,
        "utility": each.score.get("utility"),
        "deadline": _time(each.deadline),
        "created_at": _time(each.created_at),
    }


def proposals(session: Session) -> list[Row]:
    """Every proposal with who is in it and what they answered."""
    # In a few statements for all of them: row by row, each would cost its own.
    seat = selectinload(Proposal.seat)
    rows = select(Proposal).options(
        selectinload(Proposal.organizer),
        selectinload(Proposal.invitations).selectinload(Invitation.person),
        seat.selectinload(Seat.group),
        seat.selectinload(Seat.consents).selectinload(Consent.person),
    )
    return [_proposal(each) for each in session.scalars(rows.order_by(Proposal.id))]


#: Of a group whose members have each made an offer, the most that one of them speaks of.
_FREE_SEATS = (
    select(Offer.group_id, func.max(Offer.seats))
    .join(Request)
    .where(Request.state.in_((request.State.OPEN, request.State.PROPOSED)))
    .group_by(Offer.group_id)
)


def _group(each: Group, seats: int) -> Row:
    return {
        "id": each.id,
        "state": each.state.value,
        "code": each.code,
        "members": [
            one.person.email for one in each.memberships if one.state is not membership.State.LEFT
        ],
        "organizer": each.organizer.email if each.organizer else None,
        "slot": each.slot,
        "seats": seats,
        "charter": each.charter,
        "created_at": _time(each.created_at),
    }


def groups(session: Session) -> list[Row]:
    """Every confirmed group, with the seats that stand offered and nobody has come into."""
    rows_of_free = session.execute(_FREE_SEATS).all()
    free = {each[0]: int(each[1]) for each in rows_of_free}
    rows = select(Group).options(
        selectinload(Group.organizer),
        selectinload(Group.memberships).selectinload(Membership.person),
    )
    every = session.scalars(rows.order_by(Group.id))
    return [_group(each, free.get(each.id, 0)) for each in every]


def _inbound(each: Inbound) -> Row:
    return {
        "id": each.id,
        "direction": "in",
        "state": each.state.value,
        "message_id": each.message_id,
        "recipient": each.recipients[0].address if each.recipients else None,
        "sender": each.envelope_sender,
        "attempts": each.attempts,
        "intent": each.intent,
        "outcome": each.outcome,
        "next_try_at": _time(each.next_try_at),
        "received_at": _time(each.received_at),
        "error": each.error,
    }


def _letters() -> Select[tuple[Inbound]]:
    return select(Inbound).options(selectinload(Inbound.recipients)).order_by(Inbound.id)


def _outbound(each: Outbound) -> Row:
    return {
        "id": each.id,
        "direction": "out",
        "state": each.state.value,
        "message_id": each.message_id,
        "recipient": each.recipient,
        "notice": each.notice,
        "subject": each.subject,
        "attempts": each.attempts,
        "next_try_at": _time(each.next_try_at),
        "created_at": _time(each.created_at),
        "sent_at": _time(each.sent_at),
        "error": each.error,
    }


def queue(session: Session, *, everything: bool = False) -> list[Row]:
    """Letters and notices that wait; with ``everything`` also what is done."""
    letters = _letters()
    notices = select(Outbound).order_by(Outbound.id)
    if not everything:
        letters = letters.where(Inbound.state.in_((InboundState.QUEUED, InboundState.CLAIMED)))
        notices = notices.where(Outbound.state.in_((OutboundState.QUEUED, OutboundState.DEFERRED)))
    return [_inbound(each) for each in session.scalars(letters)] + [
        _outbound(each) for each in session.scalars(notices)
    ]


def shunted(session: Session) -> list[Row]:
    """Letters that were set aside for a person to look at."""
    query = _letters().where(Inbound.state == InboundState.SHUNTED)
    return [_inbound(each) for each in session.scalars(query)]


#: What ``show`` knows, by the word of the command line.
KINDS = ("person", "request", "proposal", "group", "inbound", "outbound")


def show(session: Session, kind: str, key: str) -> Row | None:
    """Everything about one thing, found by its id, its code or its address."""
    if kind == "person":
        return _show_person(session, key)
    if kind in ("proposal", "group"):
        return _show_group(session, kind, key)
    if not key.isdigit():
        return None
    number = int(key)
    if kind == "request":
        return next((row for row in requests(session) if row["id"] == number), None)
    if kind == "inbound":
        letter = session.get(Inbound, number)
        if letter is None:
            return None
        return {**_inbound(letter), "raw": letter.raw.decode("utf-8", "replace")}
    if kind == "outbound":
        notice = session.get(Outbound, number)
        return None if notice is None else {**_outbound(notice), "text": notice.text}
    return None


def _show_person(session: Session, key: str) -> Row | None:
    by = Person.id == int(key) if key.isdigit() else Person.email == key.lower()
    person = session.scalar(select(Person).where(by))
    if person is None:
        return None
    row = next(each for each in people(session) if each["id"] == person.id)
    profile = person.profile
    own = [each for each in requests(session) if each["email"] == person.email]
    return {
        **row,
        "facts": profile.facts if profile else {},
        "private": profile.private if profile else {},
        "requests": own,
    }


def _show_group(session: Session, kind: str, key: str) -> Row | None:
    rows = proposals(session) if kind == "proposal" else groups(session)
    return next(
        (each for each in rows if key.upper() == each["code"] or key == str(each["id"])), None
    )
