"""Plain orders, carried out before anything else: STOP, FORGET, WITHDRAW, PAUSE, EXPORT."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import select

from groups import profile, request
from mail.understanding import Command
from service import notices, silence
from service.correspondence import absences, belonging, caring, deferring, respite
from service.correspondence.case import Case, Handled, enrol, live_request
from service.desk import Desk
from service.forgetting import forget_person
from service.holding import held, held_of_address, with_this_letter, within
from service.outbox import About
from service.withdrawing import groups_of, places, take_out
from store.people import Person
from store.queue import withhold
from store.requests import Kind, Request

#: Letters and mails in an answer to EXPORT, characters; the command gives all.
_MOST_BY_MAIL = 200_000
_LEFT_OUT = "(too long for a mail; ask a coordinator for `peercircle export ADDRESS`)"


#: What is offered as "PAUSE UNTIL THE NEW YEAR" must be heard.
_UNTIL = re.compile(r"\b(?:until|till)\b ([^.!?\n]{1,40})", re.IGNORECASE)


def stop(case: Case) -> Handled:
    """End all mail: the one answer to the STOP is the last."""
    desk = case.desk
    person = case.person
    if person is None:
        # Somebody we do not know wants no mail: remember that, and nothing else.
        person = enrol(case)
    # The words of a letter that tells of a client are not kept (guarantee 7), whatever it orders.
    unkept = "client_info" in case.understanding.flags
    # Had it surely been theirs, the deletion would have been done instead.
    forgets = Command.FORGET in case.understanding.commands
    stop_person(desk, person, words_deleted=unkept, asks_forget=forgets)
    if caring.told_lately(case) and not unkept:
        caring.tell_of_stop(case)
    if Command.EXPORT in case.understanding.commands:
        # Asked for in the same breath; it is the answer, not another mail.
        desk.outbox.tell(person, _copy(case))
    return case.done("stopped", drop=unkept)


def stop_person(
    desk: Desk, person: Person, *, words_deleted: bool = False, asks_forget: bool = False
) -> None:
    """Take somebody out of everything and send the last mail."""
    about = _taken(desk, person)
    take_out(desk, person)
    first_time = person.state is not profile.State.STOPPED
    person.state = profile.MACHINE.after(person.state, profile.Event.STOP)
    withhold(desk.session, person.email, error="the recipient wrote STOP")
    desk.close(person_id=person.id)
    if first_time:
        groups = groups_of(desk, person)
        notice = notices.Stopped(
            first_name=person.first_name,
            words_deleted=words_deleted,
            asks_forget=asks_forget,
            groups=groups,
        )
        desk.outbox.tell(person, notice, about)
        if groups:
            _tell_of_silence(desk, person, ", ".join(groups))


def _tell_of_silence(desk: Desk, person: Person, codes: str) -> None:
    """Tell a coordinator at once of a member whom we can ask nothing any more."""
    desk.alert(
        "stopped",
        f"{person.first_name or person.email} has stopped our mail and stays in a group",
        f"{person.email}, of {codes}, wrote STOP. That ends our mail to them and not the place in"
        " the group. No newcomer comes into a group without each member's own yes, which we can no"
        " longer ask them for.",
        "Please ask them in person whether they stay. If they leave, or want our mail again, a"
        " mail of theirs to the list says so.",
        lines=(person.email,),
    )


def _taken(desk: Desk, person: Person) -> About:
    """What the answer to a STOP or WITHDRAW can bring back if it was not them (``returning``)."""
    wish = live_request(desk, person)
    place = next(iter(places(desk, person)), None)
    return About(
        request_id=wish.id if wish is not None else None,
        proposal_id=place.proposal_id if place is not None else None,
    )


def withdraw(case: Case) -> Handled:
    """Take the request back; memberships and mail go on."""
    person = case.person
    had = left = consults = False
    about: About | None = None
    if person is not None:
        consults = _only_consults(case.desk, person)
        about = _taken(case.desk, person)
        had, left = take_out(case.desk, person)
    notice = notices.Withdrawn(
        first_name=person.first_name if person else "",
        left_proposal=left,
        had_request=had,
        consultancy=consults,
        stays_in=belonging.codes_now(case),
    )
    if consults and person is not None:
        name = person.first_name or person.email
        case.desk.alert(
            "seek",
            f"{name} takes back a wish about a consultant",
            f"{person.email} has taken back what you were told of before, about a single"
            " consultant.",
            "You need do nothing more about it.",
            member=person,
        )
    if person is not None:
        case.desk.outbox.tell(person, notice, about)
    else:
        case.desk.outbox.write(case.sender.address, notice)
    return case.done("withdrawn" if had else "nothing to withdraw")


def _only_consults(desk: Desk, person: Person) -> bool:
    """Whether all that somebody has under way is about a single consultant."""
    rows = select(Request.kind).where(
        Request.person_id == person.id, Request.state.in_(request.LIVE)
    )
    return set(desk.session.scalars(rows)) == {Kind.SEEK}


def pause(case: Case) -> Handled:
    """Let the request rest, until a date where one was named."""
    desk, person = case.desk, case.person
    if person is None:
        desk.outbox.write(case.sender.address, notices.Paused(nothing=True))
        return case.done("nothing to pause")
    until = next(
        (each.value for each in case.understanding.facts.dates if each.role == "away_until"),
        None,
    )
    if until is None:
        told = _UNTIL.search(case.words)
        today = desk.now.astimezone(desk.settings.zone).date()
        when = respite.not_before(case.words) or (told[1] if told else "")
        until = respite.day_of(when, today)
    released = deferring.step_back(desk, person)
    rows = select(Request).where(Request.person_id == person.id)
    held = [wish for wish in desk.session.scalars(rows) if respite.hold(desk, wish, until)]
    if until is not None:
        person.away_until = respite.wakes_at(desk, until)
    if not held and not released and absences.concerns(case):
        # No request rests: what the writer steps back from for a while is a group.
        return absences.note(case)
    notice = notices.Paused(
        first_name=person.first_name,
        until=until,
        incomplete=any(map(respite.waits, held)),
        released=released,
        nothing=not held and not released and live_request(desk, person) is None,
    )
    desk.outbox.tell(person, notice)
    return case.done("nothing to pause" if notice.nothing else "paused")


def export(case: Case) -> Handled:
    """Send what we hold, to the address on file and nowhere else."""
    notice = _copy(case)
    if case.person is None:
        case.desk.outbox.write(case.sender.address, notice)
        return case.done("exported nothing")
    case.desk.outbox.tell(case.person, notice)
    return case.done("exported")


def _copy(case: Case) -> notices.ExportNotice:
    person = case.person
    session = case.desk.session
    if person is None:
        every = held_of_address(session, case.sender.address)
    else:
        every = held(session, person)
    if every:
        every = with_this_letter(every, case.inbound)
    else:
        return notices.ExportNotice(
            data="We hold nothing about this address but the letter that asked."
        )
    found = within(every, _MOST_BY_MAIL, _LEFT_OUT)
    text = json.dumps(found, indent=2, ensure_ascii=False, default=str)
    return notices.ExportNotice(
        first_name=person.first_name if person else "",
        data=text,
        silence=silence.of(case.desk, person),
    )


def forget(case: Case) -> Handled:
    """Erase the writer; the answer is the last mail they get."""
    desk, person = case.desk, case.person
    address, first = case.sender.address, ""
    alarmed = caring.told_of(case)
    # Who asks for both gets the copy first: afterwards there is nothing to send.
    copy = _copy(case) if Command.EXPORT in case.understanding.commands else None
    if person is not None:
        first = person.first_name
        forget_person(desk, person)
    if copy is not None:
        desk.outbox.write(address, copy)
    case.inbound.raw, case.inbound.envelope_sender, case.inbound.peer = b"", None, ""
    desk.outbox.write(address, notices.Forgotten(first_name=first))
    if alarmed is not None:
        caring.tell_of_forget(case, alarmed)
    return Handled(case.understanding.intent.value, "forgotten", None, drop=True)


#: In the order in which they are looked for: the farthest reaching first.
HANDLERS: Mapping[Command, Callable[[Case], Handled]] = {
    Command.FORGET: forget,
    Command.STOP: stop,
    Command.WITHDRAW: withdraw,
    Command.PAUSE: pause,
    Command.EXPORT: export,
}


def given(case: Case) -> tuple[Command, ...]:
    """The orders in a letter that are to be carried out, in order.

    A deletion holds all others in it, and taking a request back its rest.
    """
    orders = [each for each in HANDLERS if each in case.understanding.commands]
    if Command.FORGET in orders:
        return (Command.FORGET,)
    if Command.WITHDRAW in orders:
        orders = [each for each in orders if each is not Command.PAUSE]
    return tuple(orders)


def carry_out(case: Case, orders: Sequence[Command]) -> Handled:
    """Carry the orders out one after the other."""
    done = [HANDLERS[each](case) for each in orders]
    outcomes = "; ".join(each.outcome for each in done)
    return Handled(done[0].intent, outcomes, done[0].person_id, any(each.drop for each in done))
