"""Erasing a person: the answer to FORGET, by mail and by command.

``store.personal`` says column by column what becomes of it.  Mails to others
that name the person are the hard part.  Those already sent lie in other
people's mailboxes, where we reach nothing; of ours the kept copy is emptied.
Those that still wait are held back, and the coordinators are told which, for
an introduction may be among them; only the coordinators' own still go out,
since one may tell of a danger.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Select, delete, func, or_, select, update
from sqlalchemy.orm import Session

from groups import membership
from groups.post import InboundState, OutboundState
from mail.leaving.sender import sink
from mail.leaving.sink import Folder
from service.desk import Desk
from service.settings import Settings
from service.withdrawing import take_out
from store import former
from store.groups import Invitation, Membership, Proposal, Seat
from store.people import ForgottenMark, Note, Person, Profile
from store.post import Inbound, Outbound, Question
from store.queue import NO_LETTER, withhold
from store.reach import Reach

_WAITING = (OutboundState.QUEUED, OutboundState.DEFERRED)
#: Not yet handled: a new wish may be in them.
_UNREAD = (InboundState.QUEUED, InboundState.CLAIMED)
_EMPTY_LETTER = {**NO_LETTER, "outcome": ""}
_EMPTY_MAIL = {"raw": b"", "text": "", "subject": "", "error": ""}


def mark_of(settings: Settings, address: str) -> bytes:
    """The keyed hash by which a forgotten address is known without being kept."""
    return hmac.new(settings.secret.encode(), address.lower().encode(), hashlib.sha256).digest()


def is_forgotten(session: Session, settings: Settings, address: str) -> bool:
    """Whether somebody with that address asked to be forgotten and never wrote again."""
    mark = mark_of(settings, address)
    return session.scalar(select(ForgottenMark.id).where(ForgottenMark.digest == mark)) is not None


def remember_again(session: Session, settings: Settings, address: str) -> None:
    """Take the mark off: the person wrote to us anew of their own accord."""
    mark = mark_of(settings, address)
    session.execute(delete(ForgottenMark).where(ForgottenMark.digest == mark))


def forget_person(
    desk: Desk, person: Person, *, asked: str = "A member asked to be forgotten."
) -> None:
    """Erase a person: every letter, mail, fact, request and membership; a mark remains.

    ``asked`` tells the coordinators whose wish it was, without a name.
    """
    session = desk.session
    last_before = session.scalar(select(func.max(Outbound.id))) or 0
    take_out(desk, person)
    groups_left = _leave_groups(desk, person)
    withhold(session, person.email, error="the recipient asked to be forgotten")
    desk.close(person_id=person.id)
    known_by = (person.email, *former.addresses(session, person))
    for each in known_by:
        if not is_forgotten(session, desk.settings, each):
            mark = mark_of(desk.settings, each)
            session.add(ForgottenMark(digest=mark, created_at=desk.now))
        _clear_folder(desk.settings, each)
    session.flush()
    held_back = _clear_mails(desk, person, known_by, last_before)
    _clear_letters(session, person, known_by)
    _clear_proposals(session, person)
    address, person_id = person.email, person.id
    session.execute(delete(Question).where(func.lower(Question.email) == address))
    session.execute(delete(Reach).where(Reach.address == address))
    session.execute(delete(Note).where(Note.person_id == person_id))
    session.execute(delete(Profile).where(Profile.person_id == person_id))
    session.flush()
    session.expire_all()
    session.execute(delete(Person).where(Person.id == person_id))
    if held_back or groups_left:
        _tell(desk, asked, held_back, groups_left)


def _clear_folder(settings: Settings, address: str) -> None:
    """Delete the mails that lie in the folder of the file relay, where that is what sends."""
    folder = sink(settings.relay_url)
    if isinstance(folder, Folder):
        folder.remove(address)


def _leave_groups(desk: Desk, person: Person) -> list[str]:
    left = []
    rows = select(Membership).where(Membership.person_id == person.id)
    for each in desk.session.scalars(rows):
        if membership.MACHINE.may(each.state, membership.Event.LEAVE):
            each.state = membership.MACHINE.after(each.state, membership.Event.LEAVE)
            left.append(each.group.code)
    return left


def _proposals(person: Person) -> Select[tuple[int]]:
    """The ids of the proposals that somebody was in, or that were about a seat of their group."""
    seats = (
        select(Seat.proposal_id)
        .join(Membership, Membership.group_id == Seat.group_id)
        .where(Membership.person_id == person.id)
    )
    asked = select(Invitation.proposal_id).where(Invitation.person_id == person.id)
    return select(Proposal.id).where(or_(Proposal.id.in_(asked), Proposal.id.in_(seats)))


def _naming(person: Person, known_by: Sequence[str]) -> ColumnElement[bool]:
    """Which mails to others name the person or come from what they were part of."""
    linked = select(Question.outbound_id).where(
        or_(Question.about_person_id == person.id, Question.proposal_id.in_(_proposals(person)))
    )
    named = [Outbound.text.icontains(each, autoescape=True) for each in known_by]
    if person.first_name and person.last_name:
        whole = f"{person.first_name} {person.last_name}"
        named.append(Outbound.text.icontains(whole, autoescape=True))
    return or_(Outbound.id.in_(linked), *named)


def _clear_mails(desk: Desk, person: Person, known_by: Sequence[str], last: int) -> list[str]:
    """Delete the person's mails and empty others' that name them; tell what was held back.

    Mails after ``last`` tell what this very FORGET changed, and name nobody who is gone.
    """
    session = desk.session
    theirs = or_(Outbound.recipient.in_(known_by), Outbound.person_id == person.id)
    session.execute(delete(Outbound).where(theirs))
    others = session.scalars(
        select(Outbound).where(Outbound.id <= last, _naming(person, known_by))
    ).all()
    held_back = []
    for mail in others:
        if mail.state in _WAITING:
            if mail.recipient in desk.settings.coordinators:
                continue
            held_back.append(f"{mail.notice} to {mail.recipient}")
            mail.state = OutboundState.FAILED
        for name, empty in _EMPTY_MAIL.items():
            setattr(mail, name, empty)
    session.flush()
    return held_back


def _clear_letters(session: Session, person: Person, known_by: Sequence[str]) -> None:
    theirs = or_(
        Inbound.person_id == person.id,
        func.lower(Inbound.envelope_sender).in_(known_by),
        *(Inbound.outcome.icontains(each, autoescape=True) for each in known_by),
    )
    done = update(Inbound).where(theirs, Inbound.state.not_in(_UNREAD))
    session.execute(
        done.where(Inbound.state == InboundState.SHUNTED).values(state=InboundState.DROPPED)
    )
    session.execute(done.values(**_EMPTY_LETTER))


def _clear_proposals(session: Session, person: Person) -> None:
    for proposal in session.scalars(select(Proposal).where(Proposal.id.in_(_proposals(person)))):
        proposal.score = {}
        proposal.passed_on = [each for each in proposal.passed_on if each != str(person.id)]
        if proposal.organizer_id == person.id:
            proposal.charter = {}


def _tell(desk: Desk, asked: str, held_back: Sequence[str], groups_left: Sequence[str]) -> None:
    """Tell the coordinators what others are owed now, without saying who is gone."""
    left = tuple(f"left without notice: {code}" for code in groups_left)
    desk.alert(
        "forgotten",
        "somebody was forgotten",
        f"{asked} Who it was is held nowhere any more, and mails that named them and still"
        " waited were not sent.",
        "Please see that those below know what they need to, without the name.",
        lines=(*left, *(f"not sent: {each}" for each in held_back)),
    )
