"""A correction of who was at meetings on record: what it does not name stays as it was told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select

from groups import meeting
from mail.reading.facts import attendance_amended
from mail.reading.facts.attendance import Attendance as Told
from mail.reading.facts.attendance import Gathering
from mail.reading.facts.attendees import ME
from service import attending
from service.correspondence.case import Case
from store.attendance import Attendance, CheckIn
from store.groups import Membership


def amended(
    case: Case, found: CheckIn, told: Told, members: Sequence[Membership], written: date
) -> Told:
    """What an answer tells of a month that was told of before, with what stays of that."""
    teller = case.person.id if case.person is not None else 0
    before = _record(case, found) if found.state is meeting.State.MET else {}
    if not before or told.months:
        return told
    ids = {**attending.called(members), ME: teller}
    names = {who: name for name, who in ids.items()}
    held = [day for day in before if day is not None]
    others = [name for name, who in ids.items() if who != teller]
    changed = attendance_amended.changes(case.words, written, others, found.month, held)
    for each in changed:
        for day in each.days or list(before):
            before[day] -= {ids[name] for name in each.gone}
            before[day] |= {ids[name] for name in each.came}
    kept = tuple(
        Gathering(day, only=frozenset(names[who] for who in there if who in names))
        for day, there in before.items()
    )
    if changed:
        return replace(told, met=True, gatherings=kept, doubtful=frozenset())
    off = attendance_amended.fallen(case.words, written, others, found.month) & set(held)
    new = tuple(each for each in told.gatherings if each.day and each.day not in held)
    kept = tuple(each for each in kept if each.day not in off)
    if off and (kept or new):
        # "The 29th: nobody had the time" is of that day; the others stay.
        gatherings = tuple(sorted((*kept, *new), key=_day))
        return replace(told, met=True, gatherings=gatherings, doubtful=frozenset())
    if held and new and attendance_amended.adds(case.words):
        return replace(told, gatherings=tuple(sorted((*kept, *new), key=_day)))
    return told


def _day(one: Gathering) -> date:
    return one.day or date.min


def _record(case: Case, found: CheckIn) -> dict[date | None, set[int]]:
    """Who is on record for each meeting of a month that was told of."""
    rows = select(Attendance.day, Attendance.person_id).where(Attendance.check_in_id == found.id)
    record: dict[date | None, set[int]] = {}
    for day, who in case.desk.session.execute(rows.order_by(Attendance.day)):
        record.setdefault(day, set()).add(who)
    return record
