"""An organizer of a group sets or moves its first meeting, and everybody in it is told."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from groups import charter as rules
from groups import group as life
from groups import membership, profile
from mail.reading.purpose import beginning, shifted
from mail.reading.text import Text
from mail.understanding import Intent
from service import notices
from service.confirming import charter_of, first_meeting, lines, said
from service.correspondence import checking, shifting
from service.correspondence.case import Case, Handled
from service.desk import Desk
from store.groups import Group
from store.locks import hold_group
from store.post import QuestionKind
from vocabulary import week

#: What a letter may be read as that says when a group begins.
_PERHAPS = frozenset({Intent.OTHER, Intent.CONFIRM, Intent.ACCEPT, Intent.QUESTION})
_ASKED_ELSE = frozenset(
    {QuestionKind.CONFIRM, QuestionKind.PROPOSAL, QuestionKind.CONSENT, QuestionKind.CHECK_IN}
)
_POINTS = ("When", "Where", "First meeting")


def heard(case: Case) -> Handled | None:
    """Take in when the first meeting is, from the organizer of a group that has not met yet."""
    asked = case.question.kind if case.question is not None else None
    if case.understanding.intent not in _PERHAPS or asked in _ASKED_ELSE:
        return None
    text = Text(case.words)
    if not beginning.speaks_of_first(text) and shifted.minutes(text) is None:
        return None
    group = _own(case)
    if group is None:
        return None
    newer = shifting.moved(case.words, said(case.understanding.charter, group.slot or ""), group)
    if newer.first_date is None and newer.slot is None:
        return None
    if newer.first_date is not None and newer.first_date < case.desk.now.date():
        return None  # a meeting that has been is attested, not set
    if not case.sure:
        return checking.ask(case, case.question, what="tell your group when it meets")
    hold_group(case.desk.session, group.id)
    return _set(case, group, newer)


def _own(case: Case) -> Group | None:
    """The one group that the writer organizes and that has not met yet."""
    if case.person is None:
        return None
    rows = select(Group).where(
        Group.organizer_id == case.person.id, Group.state == life.State.FORMING
    )
    found = case.desk.session.scalars(rows).all()
    return found[0] if len(found) == 1 else None


def _set(case: Case, group: Group, newer: rules.Charter) -> Handled:
    before = charter_of(group.charter)
    slot = newer.slot
    if slot is not None and case.understanding.charter.length_minutes is None:
        day, begin, _ = week.session(slot)
        usual = before.length_minutes or (week.session(group.slot)[2] if group.slot else 90)
        slot = week.session_text(day, begin, usual)
    set_now = rules.Charter(slot=slot, first_date=newer.first_date)
    charter = rules.merged(before, set_now)
    if charter == before:
        return _tell(case.desk, group, charter, only=group.organizer_id)
    group.charter = rules.to_json(charter)
    group.slot = charter.slot or group.slot
    return _tell(case.desk, group, charter)


def _tell(desk: Desk, group: Group, charter: rules.Charter, *, only: int | None = None) -> Handled:
    slot = charter.slot or group.slot or ""
    members = [each for each in group.memberships if each.state is not membership.State.LEFT]
    owner = next((m.person for m in members if m.person_id == group.organizer_id), None)
    notice = notices.MeetingSet(
        code=group.code,
        group_name=week.human(slot) if slot else "",
        charter=tuple(line for line in lines(charter, slot) if line.label in _POINTS),
        first_date=first_meeting(charter, slot, desk),
        length_minutes=charter.length_minutes or 90,
        where=charter.place or "",
        confirmed_at=desk.now,
        told_by=owner.first_name if owner else "",
    )
    for each in members:
        written = each.person.state not in profile.UNWRITTEN
        if each.person_id == only or (only is None and written):
            yours = owner is not None and each.person_id == owner.id
            mail = replace(notice, first_name=each.person.first_name, yours=yours)
            desk.outbox.tell(each.person, mail)
    return Handled("other", "first meeting set", group.organizer_id)
