"""Answers to the monthly question, and the word of members that they meet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import delete, select

from groups.standing import Standing
from mail.reading.facts import attendance_lists, months_met
from mail.reading.facts.attendance import Attendance as Told
from mail.reading.facts.attendance import Gathering, of_consultant, read
from mail.reading.purpose import continuing, counselled, fewer
from mail.understanding import Fact, Intent
from service import attending, notices, placement, presumed
from service.correspondence import checking, meetings_amended, meetings_said, other_months, recess
from service.correspondence.asides import pass_on_question, unclear
from service.correspondence.case import Case, Handled, enrol
from store.attendance import Attendance, CheckIn
from store.groups import Group, Membership
from store.locks import hold_group
from store.people import Note
from store.post import Outbound, Question, QuestionKind, QuestionState
from vocabulary.months import MONTHS

#: The outcome of a letter whose main wish is to say that one meets.
ATTESTED = "attestation recorded"
#: That of an answer to the monthly question which tells of the end of the group alone.
ENDED = "says that the group has ended"
#: The kind of note that keeps such a word.
_KEPT = "attested"
#: What a reply to the monthly question may wish for instead of answering it.
_OTHER_WISHES = frozenset(
    {Intent.JOIN, Intent.FORM, Intent.LEAVE, Intent.OFFER_SEATS, Intent.SEEK_CONSULTANT}
)
#: Months without a word before them, in answer to which they were.
_ONLY_MONTHS = re.compile(rf"\W*(?:{'|'.join(MONTHS)})\b(?! \d)", re.IGNORECASE)
#: Who speaks of these tells of a group, whomever else they name.
_OURS = re.compile(r"\b(?:we|our)\b", re.IGNORECASE)
#: As many as a year of weekly meetings has.
_MOST_DAYS = 60
#: A letter that says it was written before that has a wrong clock.
_LONGEST_WAY = timedelta(days=30)
_OPTIONS = (
    "say on which days the group met, and who was missing",
    "say that it did not meet (NO)",
    "ask a coordinator something",
)


def is_answer(case: Case, question: Question | None) -> bool:
    """Whether a letter answers the monthly question, and wishes for nothing else instead."""
    asked = question is not None and question.kind is QuestionKind.CHECK_IN
    return asked and case.understanding.intent not in _OTHER_WISHES


def answer(case: Case, question: Question) -> Handled:
    """Hear whether a group met, from the member who was asked."""
    session = case.desk.session
    found = session.get(CheckIn, question.check_in_id) if question.check_in_id else None
    person = case.person
    if found is None or person is None:
        return unclear(case)
    if not case.sure:
        # It speaks for everybody in the group.
        return checking.ask(case, question)
    hold_group(session, found.group_id)
    case, off = recess.told(case, found.group)
    mine = [each for each in found.group.memberships if each.person_id == person.id]
    members = _members(found.group, mine, found.month)
    told = _read(case, members, found.month)
    told = meetings_amended.amended(case, found, told, members, written(case))
    # "No need to ask until then" wants a break, and not the end of all questions.
    if fewer.QUESTIONS in case.understanding.flags and not off:
        told = replace(told, no_more=True)
    if told.unknown:
        understood = f"You wrote of {' and '.join(told.unknown)}, and we know nobody of that name"
        return unclear(case, _OPTIONS, f"{understood} in the group {found.group.code}.")
    if told.no_more:
        for each in mine:
            each.may_ask = False
    open_ = presumed.by(case.desk, told, attending.called(members), found.month, found.group)
    told, others = other_months.part(told, months_met.read(case.words, written(case)), found.month)
    if others != other_months.Others():
        other_months.keep(case.desk, found, others, members, person.id, open_)
    elif told.met is None and not told.no_more and not off:
        if meetings_said.ask_another(case, found):
            return case.done("does not know; another member is asked")
        if continuing.ended(case.words):
            return case.done(ENDED)
        # Something about the group that no program should guess at.
        return pass_on_question(case) if case.words.strip() else case.done("no words")
    if told.met is False:
        attending.tell_not_met(case.desk, found)
    elif told.met:
        attending.tell_met(case.desk, found, told.gatherings, members, person.id, open_)
    still = told.met is None and not told.no_more
    if not still:
        case.desk.close(state=QuestionState.ANSWERED, check_in_id=found.id)
    here, others = meetings_said.Here(members, open_), replace(others, off=off)
    meetings_said.say_back(case, found, told, here, others)
    if told.met is None:
        what = "break noted" if off else "other months told"
        return case.done(what if still else "not asked again")
    return case.done(ATTESTED if told.met else "noted that they did not meet")


def _members(group: Group, mine: Sequence[Membership], month: date) -> list[Membership]:
    """Who may have been there in a month: those who met in it, and the one who tells of it."""
    found = attending.present(group, month)
    return [*found, *(each for each in mine if each not in found)]


def _read(case: Case, members: Sequence[Membership], month: date | None) -> Told:
    writer = case.person.id if case.person else None
    names = [name for name, who in attending.called(members).items() if who != writer]
    words = case.words
    if month is None and _ONLY_MONTHS.match(words):
        words = f"in {words.lstrip()}"
    return read(words, written(case), names, month)


def written(case: Case) -> date:
    """The day on which the letter was written, where the association is."""
    arrived = case.inbound.received_at
    stated = case.letter.date or arrived
    on_its_way = timedelta(0) <= arrived - stated <= _LONGEST_WAY
    return (stated if on_its_way else arrived).astimezone(case.desk.settings.zone).date()


def corrects(case: Case, question: Question) -> Note | None:
    """The word kept before that a reply to its receipt puts right; None for anything else."""
    person, session = case.person, case.desk.session
    if person is None or case.understanding.intent in _OTHER_WISHES:
        return None
    receipt = session.get(Outbound, question.outbound_id) if question.outbound_id else None
    if receipt is None or receipt.notice != notices.WordNoted.name:
        return None
    told = _read(case, [], None)
    if told.met is not False and not _days(case, told) and not told.months:
        return None
    return session.scalar(
        select(Note)
        .where(
            Note.person_id == person.id,
            Note.kind == _KEPT,
            Note.created_at <= receipt.created_at,
        )
        .order_by(Note.created_at.desc(), Note.id.desc())
    )


def correct(case: Case, earlier: Note) -> Handled:
    """Put right what was attested: what the earlier word told is told no more."""
    session = case.desk.session
    session.execute(delete(Attendance).where(Attendance.note_id == earlier.id))
    answered = select(CheckIn).where(
        CheckIn.answered_at == earlier.created_at,
        CheckIn.group_id.in_(select(Group.id).where(Group.organizer_id == earlier.person_id)),
    )
    for each in session.scalars(answered).all():
        attending.tell_not_met(case.desk, each)
    return attest(case, before=earlier.text)


def attest(case: Case, before: str = "") -> Handled:
    """Keep somebody's word that they meet, or where, and say back what was kept.

    The organizer's word, where it surely is theirs, stands for the whole group
    as an answer to the monthly question does; any other member's for that
    member alone.  ``before`` is the word that this one puts right.
    """
    desk, person = case.desk, enrol(case)
    code = _group_code(case.understanding.facts.group_ref)
    about = f"{case.words}\n{before}"
    alone = of_consultant(about) and _OURS.search(about) is None
    elsewhere = alone or is_elsewhere(about)
    # What is met elsewhere tells nothing of a group of ours, whoever organizes it.
    group = None if elsewhere else placement.own_group(desk.session, person, code or None)
    members = []
    if group is not None:
        hold_group(desk.session, group.id)
        members = attending.present(group)
    told = _read(case, members, _month_asked(case))
    days = _days(case, told)
    months = () if days or told.met is False else told.months
    kept = about if elsewhere and not is_elsewhere(case.words) else case.words
    note = Note(person_id=person.id, kind=_KEPT, text=kept.strip()[:4000], created_at=desk.now)
    desk.session.add(note)
    desk.session.flush()
    speaks_for_all = case.sure and not told.unknown
    if group is not None and speaks_for_all and group.organizer_id == person.id:
        _for_the_group(case, group, told, days, months, members)
    else:
        when = [*((day.replace(day=1), day) for day in days), *((one, None) for one in months)]
        attending.attest(desk, person, _kind(about, group), when, group=group, note=note)
    notice = notices.WordNoted(
        first_name=person.first_name,
        group_name=code,
        met=tuple(sorted(days)),
        months=tuple(sorted(months)),
        words=case.words.strip()[:600],
        elsewhere=_kind(about, group).value if elsewhere else "",
    )
    desk.outbox.tell(person, notice)
    return case.done(ATTESTED)


def is_elsewhere(words: str) -> bool:
    """Whether a letter tells of a group outside, or of consultation with somebody alone."""
    return counselled.with_one(words) or counselled.outside(words)


def _days(case: Case, told: Told) -> list[date]:
    """The days of meetings, as the reader of letters and that of meetings found them.

    Behind our question about a month only the second knows which month a bare day lies in.
    """
    found = [each.day for each in told.gatherings if each.day]
    if not found or _month_asked(case) is None:
        stated = case.understanding.facts.dates
        out = attendance_lists.left_out(case.words)
        met = [each.value for each in stated if each.role == "met"]
        found = [each for each in met if each.day not in out] + found
    held = [day for day in found if day <= written(case)]
    return list(dict.fromkeys(held))[:_MOST_DAYS]


def _month_asked(case: Case) -> date | None:
    """The month that the question was about which a letter answers, as its first day."""
    question = case.question
    if question is None or question.kind is not QuestionKind.CHECK_IN:
        return None
    found = case.desk.session.get(CheckIn, question.check_in_id) if question.check_in_id else None
    return found.month if found is not None else None


def _group_code(ref: Fact | None) -> str:
    """The number of a group; the number of a request names no group."""
    code = str(ref.value) if ref else ""
    return code if code.startswith("G-") else ""


def _kind(words: str, group: Group | None) -> Standing:
    if of_consultant(words) or counselled.with_one(words):
        return Standing.CONSULTANT
    return Standing.GROUP if group is not None else Standing.OUTSIDE_GROUP


def _for_the_group(
    case: Case,
    group: Group,
    told: Told,
    days: Sequence[date],
    months: Sequence[date],
    members: Sequence[Membership],
) -> None:
    """An organizer's word, month by month, as answers to questions not asked yet."""
    assert case.person is not None
    who = {each.day: each for each in told.gatherings}
    common = told.gatherings[0] if told.gatherings else Gathering(None)
    met = [who.get(day, Gathering(day, common.absent, common.only)) for day in days]
    for month in dict.fromkeys([*(day.replace(day=1) for day in days), *months]):
        here = [each for each in met if each.day and each.day.replace(day=1) == month]
        found = attending.check_in(case.desk.session, group, month, case.desk.now)
        one = [Gathering(None, common.absent, common.only)]
        open_ = presumed.by(case.desk, told, attending.called(members), month, group)
        attending.tell_met(case.desk, found, here or one, members, case.person.id, open_)
