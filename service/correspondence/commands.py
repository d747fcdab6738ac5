"""Plain orders, carried out before anything else: STOP, FORGET, WITHDRAW, PAUSE, EXPORT."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import delete, select, update

from groups import invitation, membership, profile, request
from mail.understanding import Command
from service import notices, settling
from service.correspondence.case import WAITING, Case, Handled, enrol
from service.desk import Desk
from service.settings import Settings
from store.groups import Invitation, Membership, Proposal
from store.people import ForgottenMark, Note, Person, Profile
from store.post import Inbound, Outbound
from store.queue import withhold
from store.requests import Request


def places(desk: Desk, person: Person) -> list[Invitation]:
    """Where somebody is asked or has said yes, in proposals that are not yet groups."""
    rows = select(Invitation).where(
        Invitation.person_id == person.id, Invitation.state.in_(WAITING)
    )
    return [
        place
        for place in desk.session.scalars(rows)
        if place.proposal.state.value in ("HELD", "ASKING", "QUORUM")
    ]


def take_out(desk: Desk, person: Person) -> tuple[bool, bool]:
    """Withdraw every request and leave every proposal; tell whether there were any."""
    waiting = places(desk, person)
    for place in waiting:
        settling.leave(desk, place, invitation.Event.DECLINE)
    had = False
    rows = desk.session.scalars(select(Request).where(Request.person_id == person.id))
    for wish in rows:
        if request.MACHINE.may(wish.state, request.Event.WITHDRAW):
            wish.state = request.MACHINE.after(wish.state, request.Event.WITHDRAW)
            wish.opens_at = None
            had = True
    return had or bool(waiting), bool(waiting)


def stop(case: Case) -> Handled:
    """End all mail: the one answer to the STOP is the last."""
    desk = case.desk
    person = case.person
    if person is None:
        # Somebody we do not know wants no mail: remember that, and nothing else.
        person = enrol(case)
    stop_person(desk, person)
    return case.done("stopped")


def stop_person(desk: Desk, person: Person) -> None:
    """Take somebody out of everything and send the last mail."""
    take_out(desk, person)
    first_time = person.state is not profile.State.STOPPED
    person.state = profile.MACHINE.after(person.state, profile.Event.STOP)
    withhold(desk.session, person.email, error="the recipient wrote STOP")
    desk.close(person_id=person.id)
    if first_time:
        desk.outbox.tell(person, notices.Stopped(first_name=person.first_name))


def withdraw(case: Case) -> Handled:
    """Take the request back; memberships and mail go on."""
    person = case.person
    had = left = False
    if person is not None:
        had, left = take_out(case.desk, person)
    notice = notices.Withdrawn(
        first_name=person.first_name if person else "", left_proposal=left, had_request=had
    )
    if person is not None:
        case.desk.outbox.tell(person, notice)
    else:
        case.desk.outbox.write(case.sender.address, notice)
    return case.done("withdrawn" if had else "nothing to withdraw")


def pause(case: Case) -> Handled:
    """Let the request rest, until a date where one was named."""
    desk, person = case.desk, case.person
    if person is None:
        return withdraw(case)
    until = next(
        (each.value for each in case.understanding.facts.dates if each.role == "away_until"),
        None,
    )
    for place in places(desk, person):
        settling.leave(desk, place, invitation.Event.DECLINE)
    for wish in desk.session.scalars(select(Request).where(Request.person_id == person.id)):
        if request.MACHINE.may(wish.state, request.Event.PAUSE):
            wish.state = request.MACHINE.after(wish.state, request.Event.PAUSE)
            wish.opens_at = None
    if until is not None:
        local = datetime.combine(until, time(6), tzinfo=desk.settings.zone)
        person.away_until = local.astimezone(UTC)
    desk.outbox.tell(person, notices.Paused(first_name=person.first_name, until=until))
    return case.done("paused")


def export(case: Case) -> Handled:
    """Send what we hold, to the address on file and nowhere else."""
    person = case.person
    if person is None:
        case.desk.outbox.write(
            case.sender.address, notices.ExportNotice(data="We hold nothing about this address.")
        )
        return case.done("exported nothing")
    text = json.dumps(held(case.desk, person), indent=2, ensure_ascii=False, default=str)
    notice = notices.ExportNotice(first_name=person.first_name, data=text)
    case.desk.outbox.tell(person, notice)
    return case.done("exported")


def held(desk: Desk, person: Person) -> dict[str, Any]:
    """All that is held about a person, without anybody else's data."""
    session = desk.session
    wishes = session.scalars(select(Request).where(Request.person_id == person.id))
    asked = session.scalars(select(Invitation).where(Invitation.person_id == person.id))
    memberships = session.scalars(select(Membership).where(Membership.person_id == person.id))
    written = session.scalars(select(Inbound).where(Inbound.person_id == person.id))
    sent = session.scalars(select(Outbound).where(Outbound.person_id == person.id))
    profile_ = person.profile
    return {
        "address": person.email,
        "name": f"{person.first_name} {person.last_name}".strip(),
        "state": person.state.value,
        "since": person.created_at,
        "facts": profile_.facts if profile_ else {},
        "private": profile_.private if profile_ else {},
        "requests": [
            {"kind": each.kind.value, "state": each.state.value, "words": each.words}
            for each in wishes
        ],
        "proposals": [
            {"code": each.proposal.code, "answer": each.state.value, "reason": each.reason}
            for each in asked
        ],
        "groups": [{"code": each.group.code, "state": each.state.value} for each in memberships],
        "your letters": [
            {"received": each.received_at, "understood as": each.intent, "kept": bool(each.raw)}
            for each in written
        ],
        "our mails": [{"subject": each.subject, "at": each.created_at} for each in sent],
    }


def mark_of(settings: Settings, address: str) -> bytes:
    """The keyed hash by which a forgotten address is known without being kept."""
    return hmac.new(settings.secret.encode(), address.lower().encode(), hashlib.sha256).digest()


def forget_person(desk: Desk, person: Person) -> None:
    """Erase a person: every letter, mail, fact, request and membership; a mark remains."""
    session = desk.session
    take_out(desk, person)
    for each in session.scalars(select(Membership).where(Membership.person_id == person.id)):
        if membership.MACHINE.may(each.state, membership.Event.LEAVE):
            each.state = membership.MACHINE.after(each.state, membership.Event.LEAVE)
    address, person_id = person.email, person.id
    withhold(session, address, error="the recipient asked to be forgotten")
    desk.close(person_id=person_id)
    mark = mark_of(desk.settings, address)
    if session.scalar(select(ForgottenMark).where(ForgottenMark.digest == mark)) is None:
        session.add(ForgottenMark(digest=mark, created_at=desk.now))
    session.execute(delete(Outbound).where(Outbound.recipient == address))
    empty = {"raw": b"", "error": "", "envelope_sender": None}
    session.execute(update(Inbound).where(Inbound.person_id == person_id).values(**empty))
    for proposal in session.scalars(
        select(Proposal).join(Invitation).where(Invitation.person_id == person_id)
    ):
        proposal.score = {}
    session.execute(delete(Note).where(Note.person_id == person_id))
    session.execute(delete(Profile).where(Profile.person_id == person_id))
    session.flush()
    session.expire_all()
    session.execute(delete(Person).where(Person.id == person_id))


def forget(case: Case) -> Handled:
    """Erase the writer; the answer is the last mail they get."""
    desk, person = case.desk, case.person
    address, first = case.sender.address, ""
    if person is not None:
        first = person.first_name
        forget_person(desk, person)
    case.inbound.raw = b""
    desk.outbox.write(address, notices.Forgotten(first_name=first))
    return Handled(case.understanding.intent.value, "forgotten", None, drop=True)


#: In the order in which they are looked for: the farthest reaching first.
HANDLERS: Mapping[Command, Callable[[Case], Handled]] = {
    Command.FORGET: forget,
    Command.STOP: stop,
    Command.WITHDRAW: withdraw,
    Command.PAUSE: pause,
    Command.EXPORT: export,
}
