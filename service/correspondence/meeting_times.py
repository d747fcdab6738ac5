"""An organizer sets or moves a group's first meeting, or its hour for good; everybody is told."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from sqlalchemy import select

from groups import charter as rules
from groups import group as life
from mail.reading.purpose import beginning, lengths, one_meeting, points_named, resettled, shifted
from mail.reading.text import Text
from mail.understanding import DateFact, Intent
from service import moving, notices
from service.correspondence import (
    checking,
    first_days,
    own_words,
    passing_on,
    passing_on_words,
    recess,
    resettling,
    shifting,
)
from service.correspondence.case import Case, Handled, answers
from service.correspondence.seat_words import speaks_of_seats
from service.settled import charter_of, said
from store.groups import Group
from store.locks import hold_group
from store.post import QuestionKind
from vocabulary import week

#: What a letter may be read as that says when a group begins.
_PERHAPS = frozenset({Intent.OTHER, Intent.CONFIRM, Intent.ACCEPT, Intent.QUESTION})
_ASKED_ELSE = frozenset(
    {QuestionKind.CONFIRM, QuestionKind.PROPOSAL, QuestionKind.CONSENT, QuestionKind.CHECK_IN}
)

#: A place that one finds: a number, somebody's own room, a link.  "Online" is on file already.
_EXACT: Final = re.compile(
    r"\d|\bhttps?:|\bwww\.|\b(?:my|our)\b|\w['\u2019]s\b|\bthe \w", re.IGNORECASE
)


def heard(case: Case) -> Handled | None:
    """Take in when a group meets, from its organizer: first, next, or from now on."""
    asked = case.question.kind if case.question is not None else None
    if asked in _ASKED_ELSE or not _may_tell(case):
        return None
    text = Text(case.words)
    by = shifted.minutes(text)
    # "No, Wednesdays at ten" puts right what we said; "an hour later" there would be later still.
    for_good = shifted.for_good(text) or (by is None and _of_meetings(case))
    if not (for_good or beginning.speaks_of_next(text) or by is not None):
        return _one_of_many(case, text)
    group = _own(case, met=False)
    if group is None and not for_good:
        return _next_of_many(case, text)
    group = group or _own(case, met=True)
    if group is None:
        return None
    told = case.understanding.charter.first_date or _in_answer(case, group)
    newer = shifting.moved(case.words, said(case.understanding.charter, group.slot or ""), group)
    newer = replace(newer, first_date=told.value if told is not None else None)
    newer = _with_bare_hour(newer, text, group)
    if newer.first_date is None and newer.slot is None:
        return None
    if newer.first_date is not None and newer.first_date < case.desk.now.date():
        return None  # a meeting that has been is attested, not set
    if not case.sure:
        return checking.ask(case, case.question, what="tell your group when it meets")
    hold_group(case.desk.session, group.id)
    newer = replace(newer, place=_where(newer, text, group))
    day = first_days.held(newer, told, case.words, group.slot, recess.today(case))
    if day.doubt:
        return resettling.ask_again(case, group, day)
    hour = rules.Charter(
        slot=day.settles.slot,
        first_date=day.settles.first_date,
        length_minutes=newer.length_minutes if newer.slot is not None else lengths.told(text),
        place=newer.place,
    )
    resettling.forget(group)
    words = own_words.for_the_others(case)
    moving.move(case.desk, group, hour, words=words, once=day.once)
    return Handled("other", "hour or first meeting set", group.organizer_id)


def _where(newer: rules.Charter, text: Text, group: Group) -> str | None:
    """The place of the first meeting, which is the group's."""
    if group.state is not life.State.FORMING:
        return None
    if room := points_named.read(text).room:
        return points_named.in_place(charter_of(group.charter).place or "", room)
    return newer.place if _EXACT.search(newer.place or "") else None


def _in_answer(case: Case, group: Group) -> DateFact | None:
    """The first meeting, where a reply to what we wrote of it names a day alone."""
    if group.state is not life.State.FORMING or not _of_meetings(case):
        return None
    return first_days.in_answer(case.words, recess.today(case))


def _of_meetings(case: Case) -> bool:
    """Whether a letter answers a mail of ours about when the group meets."""
    return answers(case, notices.MeetingSet.name) or answers(case, notices.MeetingAsked.name)


def _one_of_many(case: Case, text: Text) -> Handled | None:
    """One meeting that is otherwise: its organizer's words go to all, and nothing is changed."""
    if passing_on_words.asks(case.words) or not one_meeting.tells(text):
        return None
    group = _own(case, met=True) or _own(case, met=False)
    return passing_on.unasked(case, group) if group is not None else None


def _next_of_many(case: Case, text: Text) -> Handled | None:
    """One meeting of a group that has met before: in its organizer's words, to all the others."""
    group = _own(case, met=True)
    first = case.understanding.charter.first_date
    if group is None or not beginning.speaks_of_next(text) or passing_on_words.asks(case.words):
        return None
    if first is None or first.value < case.desk.now.date() or "?" in case.words:
        return None
    return passing_on.unasked(case, group)


def _with_bare_hour(newer: rules.Charter, text: Text, group: Group) -> rules.Charter:
    """With "at 10" as the hour, of the two halves of a day the one nearer to the usual hour."""
    if newer.slot is not None or newer.first_date is None or not group.slot:
        return newer
    _, begin, usual = week.session(group.slot)
    minute = resettled.minute_of_day(resettled.read(text, asked_of_it=True, of_one_day=True), begin)
    length = newer.length_minutes or usual
    if minute is None or not 0 <= minute < 24 * 60 - length:
        return newer
    day = newer.first_date.weekday()
    return replace(newer, slot=week.session_text(day, minute, length))


def _may_tell(case: Case) -> bool:
    intent = case.understanding.intent
    if intent is Intent.OFFER_SEATS:  # as "our group now meets Fridays" is easily read
        return not speaks_of_seats(case.words)
    puts_right = intent is Intent.DECLINE and _of_meetings(case)
    return puts_right or intent in _PERHAPS


def _own(case: Case, *, met: bool) -> Group | None:
    """The one group that the writer organizes and that has met already, or has not."""
    if case.person is None:
        return None
    states = (life.State.ACTIVE, life.State.DORMANT) if met else (life.State.FORMING,)
    rows = select(Group).where(Group.organizer_id == case.person.id, Group.state.in_(states))
    found = case.desk.session.scalars(rows).all()
    return found[0] if len(found) == 1 else None
