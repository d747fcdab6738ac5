"""What is recorded and shown to the coordinators: further words of a wish, and a leave."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import select

from groups import membership
from mail.reading.facts import last_day
from mail.reading.purpose import at_once
from mail.understanding import Intent
from service import endings, notices
from service.correspondence.case import Case, Handled, answers, enrol
from store.groups import Membership
from store.people import Person
from store.requests import Request


def more(case: Case, wish: Request) -> Handled:
    """Take further words about a recorded wish to those who look after it."""
    person = enrol(case)
    case.desk.note(person, wish.kind.value.lower(), case.words[:4000])
    wish.words = f"{wish.words}\n\n{case.words}"[:8000]
    case.desk.alert(
        wish.kind.value.lower(),
        f"more from {person.first_name or person.email}",
        f"{person.email} wrote more about what you were told of before.",
        "Please answer, if it asks for an answer, by a reply to this mail.",
        excerpt=case.words[:2000],
        member=person,
    )
    words = case.words.strip()[:3000]
    if words:
        notice = notices.QuestionPassedOn(
            first_name=person.first_name,
            question=words,
            asks=case.understanding.intent is Intent.QUESTION,
        )
        case.desk.outbox.tell(person, notice)
    return case.done("more recorded")


def leave(case: Case) -> Handled:
    """Record that somebody leaves a group; the reason goes to no member."""
    desk = case.desk
    person = enrol(case)
    memberships = _memberships(case, person)
    last, now = _until(case)
    been = last is not None and last < _today(case)
    noted = _noted_before(case, memberships)
    organized = [e.group.code for e in memberships if e.group.organizer_id == person.id]
    for each in memberships:
        if now or been:
            endings.leave(each)
        elif membership.MACHINE.may(each.state, membership.Event.GIVE_NOTICE):
            each.state = membership.MACHINE.after(each.state, membership.Event.GIVE_NOTICE)
        if last is not None:
            each.last_date = endings.end_of(last, desk)
    if noted is None:
        desk.note(person, "leave", case.words[:4000])
    names = ", ".join(each.group.code for each in memberships)
    notice = notices.LeaveRecorded(
        first_name=person.first_name,
        group_name=names,
        on_file=bool(memberships),
        last_date=last,
        at_once=now,
        been=been,
        without_date=None if now or last is not None else endings.gone_by(desk, noted),
    )
    desk.outbox.tell(person, notice)
    desk.alert(
        "leave",
        f"{person.first_name or person.email} leaves a group",
        f"{person.email} {'has left' if been else 'leaves'}"
        f" {names or 'a group that is not on file here'}{_when(last, now)}."
        + (" What they wrote, below, is for you alone." if case.words.strip() else ""),
        "Please see that the group knows (guideline 4 asks for notice in a meeting)."
        + _needs_organizer(organized),
        excerpt=case.words[:2000],
        member=person,
    )
    return case.done("leave recorded")


def _until(case: Case) -> tuple[date | None, bool]:
    """When its writer comes for the last time, or came, and whether they go at once."""
    day = last_meeting(case)
    if at_once.said(case.words):
        return None, True
    if day is None:
        day = last_day.gone(case.words, _today(case))
    return day, day is None and is_at_once(case)


def _noted_before(case: Case, places: list[Membership]) -> datetime | None:
    """When notice was given, by who says it once more: the time does not begin anew."""
    going = [each for each in places if each.state is membership.State.GIVING_NOTICE]
    if not going or len(going) < len(places):
        return None
    return endings.noted_at(case.desk, going[0].person_id)


def is_at_once(case: Case) -> bool:
    """Whether a leave needs no last meeting."""
    flagged = "no_notice" in case.understanding.flags
    asked = answers(case, notices.LeaveRecorded.name)
    return flagged or at_once.said(case.words) or (asked and at_once.answered(case.words))


def last_meeting(case: Case) -> date | None:
    """When a letter's writer comes for the last time; one that is past only where it says so."""
    told = last_day.read(case.words, _today(case))
    stated = (d.value for d in case.understanding.facts.dates if d.role == "last_meeting")
    return told or next(stated, None)


def _today(case: Case) -> date:
    return case.desk.now.astimezone(case.desk.settings.zone).date()


def _needs_organizer(codes: list[str]) -> str:
    if not codes:
        return ""
    return (
        f" They organize {', '.join(codes)}, which has nobody for it once they are gone: whoever"
        " of its members writes “I will organize the group” to the list has it."
    )


def _when(last: date | None, now: bool) -> str:
    if last is not None:
        return f", with {last:%A}, {last:%B} {last.day} as the last meeting"
    return " at once" if now else ""


def _memberships(case: Case, person: Person) -> list[Membership]:
    rows = case.desk.session.scalars(
        select(Membership).where(
            Membership.person_id == person.id, Membership.state != membership.State.LEFT
        )
    ).all()
    ref = case.understanding.facts.group_ref
    named = [each for each in rows if ref is not None and str(ref.value).upper() == each.group.code]
    # With several groups and none named nobody is taken out of the wrong one.
    return named or (list(rows) if len(rows) == 1 else [])
