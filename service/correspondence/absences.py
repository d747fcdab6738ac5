"""A member who cannot come for a while and will be back: noted, and no leaving.

Who is away until a day keeps the place, and the say about newcomers, as they were (decision
0076); who takes a leave and names no end of it is ON_LEAVE until she says that she is back.
The organizer and a coordinator hear that the member is away and until when; the reason, which
is often an illness, goes to neither.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from sqlalchemy import select

from groups import membership, profile
from mail.understanding import Command, Intent
from service import facts, notices, presumed
from service.correspondence import (
    belonging,
    checking,
    evidence,
    meetings,
    passing_on_words,
    reopening_words,
    respite,
)
from service.correspondence.absence_words import (
    is_absence,
    is_open_ended,
    is_over,
    missed_once,
    of_group,
    said_when,
    span,
    with_last_day,
)
from service.correspondence.case import Case, Handled, live_request
from store.groups import Membership
from store.post import Question, QuestionKind, QuestionState

#: Questions that a letter answers by such words, and whose own handlers hear them.
_ASKED_ELSE: Final = frozenset(
    {QuestionKind.PROPOSAL, QuestionKind.CONFIRM, QuestionKind.ALERT, QuestionKind.REVIEW}
    | {QuestionKind.ADDRESS_CHECK}
)
#: Who tells more than these asks for a group.
_FEW_FACTS: Final = 2
#: What a letter may be read as that tells of one meeting missed.
_PERHAPS: Final = frozenset({Intent.OTHER, Intent.DECLINE, Intent.QUESTION})
_ENDS: Final = frozenset({Command.STOP, Command.FORGET, Command.WITHDRAW})


def concerns(case: Case) -> bool:
    """Whether the writer of a letter is in a group."""
    return bool(belonging.here(case))


def heard(case: Case) -> Handled | None:
    """Note a member's absence; None for every other letter."""
    said, asked = case.understanding, case.question
    if case.person is None or _ENDS & set(said.commands):
        return None
    if not is_absence(case.words):
        return _back(case) or _once(case)
    if asked is not None and (asked.kind in _ASKED_ELSE or meetings.is_answer(case, asked)):
        return None
    if said.intent in (Intent.JOIN, Intent.FORM) and len(facts.stated(said)) > _FEW_FACTS:
        return None  # a request of its own, with what can wait
    waits = live_request(case.desk, case.person) is not None
    if not concerns(case) or (waits and not of_group(case.words)):
        return None
    # Who is on leave has no say about newcomers: that must be the member's own wish.
    least = Command.LEAVE if is_open_ended(case.words) else Command.PAUSE
    if not evidence.suffices(case, least):
        return checking.ask(case, asked, what="note that you are away from your group")
    return note(case)


def _once(case: Case) -> Handled | None:
    """Tell the organizer that a member misses one meeting; None for every other letter."""
    asked, person = case.question, case.person
    when = missed_once(case.words)
    if not when or person is None or (asked is not None and asked.kind is not QuestionKind.NOTICE):
        return None
    here = belonging.here(case)
    organizer = here[0].group.organizer if len(here) == 1 else None
    if organizer is None or organizer is person or organizer.state in profile.UNWRITTEN:
        return None
    if case.understanding.intent not in _PERHAPS or passing_on_words.asks(case.words):
        return None
    if live_request(case.desk, person) is not None and not of_group(case.words):
        return None
    if not evidence.suffices(case, Command.PAUSE):
        return checking.ask(case, asked, what="tell your organizer that you cannot come")
    told = notices.AbsenceNoted(group_name=here[0].group.code, when=when, once=True)
    name = person.first_name or "A member"
    case.desk.outbox.tell(
        organizer, replace(told, first_name=organizer.first_name, member_name=name)
    )
    who = organizer.first_name or "the member"
    case.desk.outbox.tell(person, replace(told, first_name=person.first_name, organizer_name=who))
    return case.done("one meeting missed; the organizer told")


def note(case: Case) -> Handled:
    """Keep every place, and tell the member, the organizers and a coordinator."""
    desk, person = case.desk, case.person
    assert person is not None
    here = belonging.here(case)
    codes = ", ".join(each.group.code for each in here)
    plain = case.words.replace("’", "'")
    since, until = span(plain)
    today = desk.now.astimezone(desk.settings.zone).date()
    day = respite.day_of(until, today)
    if day is not None:
        day += timedelta(days=with_last_day(plain))
        # "From October" is the last one before the end.
        begins = respite.day_of(since, day - timedelta(days=366)) if since else None
        person.away_until = respite.wakes_at(desk, day)
        presumed.keep(desk, person, begins or today, day)
    on_leave = day is None and is_open_ended(case.words)
    if on_leave:
        presumed.keep(desk, person, today, presumed.UNKNOWN)
        _move(here, membership.Event.TAKE_LEAVE)
    when = "until you say that you are back" if on_leave else said_when(since, until)
    notice = notices.AbsenceNoted(
        first_name=person.first_name,
        group_name=codes,
        when=when,
        on_leave=on_leave,
        organizes=any(each.group.organizer_id == person.id for each in here),
        organizer_told=_tell_organizers(case, here, "for a while" if on_leave else when),
        newcomers_wait=not on_leave and _newcomers_wait(case),
    )
    desk.outbox.tell(person, notice)
    name = person.first_name or person.email
    desk.alert(
        "absence",
        f"{name} cannot come to a group for a while",
        f"{person.email}, of {codes}, cannot come {'for a while' if on_leave else when} and"
        " stays a member. What they wrote is not shown here, for it may tell a private reason.",
        "You need do nothing, unless the group needs help meanwhile.",
        lines=(f"The letter: `peercircle show inbound {case.inbound.id}`",),
        member=person,
    )
    return case.done("absence noted")


def _move(here: Sequence[Membership], event: membership.Event) -> list[Membership]:
    """Let places go on leave, or come back from it, where they can."""
    moved = [each for each in here if membership.MACHINE.may(each.state, event)]
    for each in moved:
        each.state = membership.MACHINE.after(each.state, event)
    return moved


def _back(case: Case) -> Handled | None:
    """End a leave at the word of who took it; None where nobody is on leave, or says so."""
    away = [each for each in belonging.here(case) if each.state is membership.State.ON_LEAVE]
    words = case.words.replace("’", "'")
    person, asked = case.person, case.question
    if not away or person is None or (asked is not None and asked.kind in _ASKED_ELSE):
        return None
    if not (reopening_words.says(words) or is_over(words)):
        return None
    if not evidence.suffices(case, Command.LEAVE):
        return checking.ask(case, asked, what="note that you are back in your group")
    _move(away, membership.Event.RETURN)
    presumed.end(case.desk, person, case.desk.now.astimezone(case.desk.settings.zone).date())
    notice = notices.AbsenceNoted(
        first_name=person.first_name,
        group_name=", ".join(each.group.code for each in away),
        back=True,
        organizer_told=_tell_organizers(case, away, "", back=True),
    )
    case.desk.outbox.tell(person, notice)
    return case.done("back from leave")


def _tell_organizers(
    case: Case, here: Sequence[Membership], when: str, *, back: bool = False
) -> bool:
    """Tell the organizers of the groups that somebody is away, or back; whether there was one."""
    person, any_told = case.person, False
    assert person is not None
    for each in here:
        organizer = each.group.organizer
        if organizer is None or organizer is person or organizer.state in profile.UNWRITTEN:
            continue
        notice = notices.AbsenceNoted(
            first_name=organizer.first_name,
            group_name=each.group.code,
            when=when,
            member_name=person.first_name or "A member",
            back=back,
        )
        case.desk.outbox.tell(organizer, notice)
        any_told = True
    return any_told


def _newcomers_wait(case: Case) -> bool:
    assert case.person is not None
    rows = select(Question.id).where(
        Question.person_id == case.person.id,
        Question.kind == QuestionKind.CONSENT,
        Question.state == QuestionState.OPEN,
    )
    return case.desk.session.scalar(rows.limit(1)) is not None
