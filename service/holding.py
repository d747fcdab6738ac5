"""What is held about a person: the answer to EXPORT."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import ColumnElement, and_, false, func, or_, select
from sqlalchemy.orm import Session

from service import notices
from service.notices.proposal import AboutProposal
from store.attendance import Attendance
from store.groups import Consent, Group, Invitation, Membership, Offer, Seat
from store.people import Note, Person
from store.post import Inbound, Outbound, Question
from store.reach import Reach
from store.requests import Request

Document = dict[str, Any]

#: Mails about a proposal or group show other people, whose data are not ours to send again.
_OF_OTHERS: Final = frozenset(
    kind.name
    for each in notices.__all__
    if isinstance(kind := getattr(notices, each), type) and issubclass(kind, AboutProposal)
)
#: What becomes of a coordinator's answer, which is kept with the member it went to.
RELAYED: Final = "relayed"
#: Mails to the coordinators, which tell of members.
_TO_COORDINATORS: Final = (notices.CoordinatorAlert.name, notices.ReviewRequest.name)
_SENT: Final = "(this mail shows others too; it was sent to you then)"


def held(session: Session, person: Person) -> Document:
    """All that is held about a person, without anybody else's data.

    ``store.personal`` says column by column what belongs into it.
    """
    profile = person.profile
    return {
        "address": person.email,
        "first name": person.first_name,
        "last name": person.last_name,
        "state": person.state.value,
        "roster": person.roster_status,
        "since": person.created_at,
        "away until": person.away_until,
        "facts": profile.facts if profile else {},
        "private": profile.private if profile else {},
        "requests": _requests(session, person),
        "proposals": _proposals(session, person),
        "groups": _groups(session, person),
        "open seats that you offered": _offers(session, person),
        "your answers about newcomers": _consents(session, person),
        "attendance": _attendance(session, person),
        "bounces": _bounces(session, person),
        "notes for the coordinators": _notes(session, person),
        "your letters": _letters(session, person.email, person.id),
        "our mails": _mails(session, person.email, person.id),
    }


def _requests(session: Session, person: Person) -> list[Document]:
    rows = session.scalars(select(Request).where(Request.person_id == person.id))
    return [
        {
            "kind": each.kind.value,
            "state": each.state.value,
            "words": each.words,
            "asked for": list(each.missing),
            "volunteers to organize": each.volunteers,
            "at": each.created_at,
            "opened": each.opened_at,
        }
        for each in rows
    ]


def _proposals(session: Session, person: Person) -> list[Document]:
    rows = session.scalars(select(Invitation).where(Invitation.person_id == person.id))
    return [
        {
            "code": each.proposal.code,
            "hour": each.proposal.slot,
            "format": each.proposal.format,
            "place": each.proposal.meeting_place,
            "answer": each.state.value,
            "answered": each.answered_at,
            "reason": each.reason,
            "you organize": each.proposal.organizer_id == person.id,
        }
        for each in rows
    ]


def _groups(session: Session, person: Person) -> list[Document]:
    rows = session.scalars(select(Membership).where(Membership.person_id == person.id))
    return [
        {
            "code": each.group.code,
            "hour": each.group.slot,
            "settled": each.group.charter,
            "state": each.state.value,
            "last meeting": each.last_date,
            "asked whether it met": each.may_ask,
        }
        for each in rows
    ]


def _offers(session: Session, person: Person) -> list[Document]:
    rows = session.scalars(select(Offer).join(Request).where(Request.person_id == person.id))
    return [
        {"group": each.group.code, "free": each.seats, "state": each.request.state.value}
        for each in rows
    ]


def _consents(session: Session, person: Person) -> list[Document]:
    """Their own answers; about whom is another's."""
    rows = session.execute(
        select(Consent, Group.code)
        .join(Seat, Seat.proposal_id == Consent.proposal_id)
        .join(Group, Group.id == Seat.group_id)
        .where(Consent.person_id == person.id)
        .order_by(Consent.id)
    )
    return [
        {
            "group": code,
            "answer": each.state.value,
            "asked": each.asked_at,
            "answered": each.answered_at,
        }
        for each, code in rows
    ]


def _attendance(session: Session, person: Person) -> list[Document]:
    rows = session.scalars(
        select(Attendance).where(Attendance.person_id == person.id).order_by(Attendance.month)
    )
    return [
        {
            "month": f"{each.month:%Y-%m}",
            "day": each.day,
            "with": each.kind.value,
            "group": each.group.code if each.group else None,
        }
        for each in rows
    ]


def _notes(session: Session, person: Person) -> list[Document]:
    rows = session.scalars(select(Note).where(Note.person_id == person.id))
    return [{"kind": each.kind, "text": each.text, "at": each.created_at} for each in rows]


def _bounces(session: Session, person: Person) -> list[Document]:
    rows = session.scalars(select(Reach).where(Reach.address == person.email))
    return [
        {"state": each.state.value, "last": each.status, "at": each.bounced_at} for each in rows
    ]


def held_of_address(session: Session, address: str) -> Document:
    """What is held about an address that belongs to no participant: its letters and our mails."""
    letters = _letters(session, address)
    mails = _mails(session, address)
    found = {"address": address, "your letters": letters, "our mails": mails}
    return found if letters or mails else {}


def _letters(session: Session, address: str, person_id: int | None = None) -> list[Document]:
    """Her own letters, those before she took part too, as far as the envelope shows them.

    A coordinator's answer shows an address that we promised not to show.  What it said
    stands among our mails, by which it was passed on.
    """
    nobodys = (
        Inbound.person_id.is_(None),
        func.lower(Inbound.envelope_sender) == address,
        Inbound.handled_at.is_not(None),
    )
    rows = session.scalars(
        select(Inbound)
        .where(or_(_is(Inbound.person_id, person_id), and_(*nobodys)))
        .order_by(Inbound.id)
    )
    return [_letter(each) for each in rows if each.outcome != RELAYED]


def _letter(each: Inbound) -> Document:
    return {
        "received": each.received_at,
        "sender": each.envelope_sender,
        "believed": each.sender_level,
        "message id": each.message_id,
        "understood as": each.intent,
        "done": each.outcome,
        "letter": each.raw.decode("utf-8", "replace"),
    }


def with_this_letter(document: Document, asking: Inbound) -> Document:
    """What is held, with the letter that asks for it, which is not on file as theirs yet."""
    this = {**_letter(asking), "understood as": "EXPORT", "done": "this answer"}
    told = [e for e in document["your letters"] if e["message id"] != asking.message_id]
    return {**document, "your letters": [*told, this]}


def _is(column: Any, value: int | None) -> ColumnElement[bool]:
    return false() if value is None else column == value


def _mails(session: Session, address: str, person_id: int | None = None) -> list[Document]:
    """Mails to her, those before she took part too, and none that told her of others as theirs."""
    nobodys = (
        Outbound.person_id.is_(None),
        Outbound.recipient == address,
        Outbound.notice.not_in(_TO_COORDINATORS),
    )
    rows = session.scalars(
        select(Outbound)
        .where(or_(_is(Outbound.person_id, person_id), and_(*nobodys)))
        .order_by(Outbound.id)
    )
    asked = dict(
        session.execute(
            select(Question.outbound_id, Question.state).where(Question.email == address)
        )
        .tuples()
        .all()
    )
    return [
        {
            "kind": each.notice,
            "to": each.recipient,
            "subject": "" if each.notice in _OF_OTHERS else each.subject,
            "text": _SENT if each.notice in _OF_OTHERS else each.text,
            "at": each.created_at,
            "question": state.value if (state := asked.get(each.id)) else None,
        }
        for each in rows
    ]


def within(document: Document, most: int, shorten: str) -> Document:
    """The document with its longest texts left out until the rest has room in a mail.

    Parameters
    ----------
    document : dict
        As ``held`` gives it.
    most : int
        Characters of letters and mails together.
    shorten : str
        Stands in place of a text that was left out.
    """
    room = most
    kept: dict[str, list[Document]] = {}
    for name, field in (("your letters", "letter"), ("our mails", "text")):
        kept[name] = []
        for each in reversed(document[name]):
            fits = len(each[field]) <= room
            room -= len(each[field]) if fits else 0
            kept[name].insert(0, each if fits else {**each, field: shorten})
    return {**document, **kept}
