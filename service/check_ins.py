"""Asking each group, once a month and in one mail, whether it met.

The question goes to one member and nobody is reminded; that is all the mail a
group gets for the bylaw's sake.  It is asked of the organizer before others,
and of nobody twice in a month while another can be asked; who does not want
to be asked, is away, or cannot be reached is passed over.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from typing import Final

from sqlalchemy import select

from groups import charter, meeting, profile
from groups.group import State
from service import endings, notices, presumed
from service.attending import check_in, present
from service.desk import Desk
from service.outbox import About
from store.attendance import Attendance, CheckIn
from store.groups import Group, Membership
from store.people import Person
from store.post import Question, QuestionKind
from store.queue import last_run, note_run
from store.reach import lost_among

#: The hour of a month's first day from which it is asked about the month before.
ASK_HOUR: Final = 9
#: Groups are looked through no more often than this.
_EVERY: Final = timedelta(hours=1)


def ask_groups(at: Desk) -> int:
    """Ask each group about the month before, once, and take note of a long silence."""
    local = at.now.astimezone(at.settings.zone)
    month = meeting.month_before(local.date())
    if local < datetime.combine(local.date().replace(day=1), time(ASK_HOUR), tzinfo=local.tzinfo):
        return 0
    last = last_run(at.session, "check-ins")
    if last is not None and timedelta(0) <= at.now - last < _EVERY:
        return 0
    note_run(at.session, "check-ins", at.now)
    done = _lapse(at, month)
    # A member's own word stands for that member alone: its group is asked all the same.
    told = (
        select(CheckIn.group_id)
        .join(Attendance, Attendance.check_in_id == CheckIn.id)
        .where(Attendance.month == month)
    )
    asked = select(CheckIn.group_id).where(CheckIn.month == month)
    waiting = at.session.scalars(
        select(Group)
        .where(
            Group.state.in_((State.FORMING, State.ACTIVE)),
            Group.id.not_in(told),
            Group.id.not_in(asked),
        )
        .order_by(Group.id)
    ).all()
    return done + sum(_ask(at, group, month) for group in waiting)


def _ask(at: Desk, group: Group, month: date) -> bool:
    made = group.created_at.astimezone(at.settings.zone).date()
    first = charter.from_json(group.charter).first_date
    if not meeting.is_due(month, made, first, _states(at, group)):
        return False
    chosen = _whom(at, group, month)
    if chosen is None:
        return False
    _write(at, chosen, check_in(at.session, group, month, at.now))
    return True


def ask_another(at: Desk, found: CheckIn, but: Person) -> bool:
    """Ask another member about a month of which this one cannot tell; False where none can be."""
    group, month = found.group, found.month
    chosen = _whom(at, group, month, but=(*_asked_of(at, found), but.id))
    if found.state not in (meeting.State.ASKED, meeting.State.UNANSWERED) or chosen is None:
        return False
    _write(at, chosen, found)
    return True


def _asked_of(at: Desk, found: CheckIn) -> tuple[int, ...]:
    rows = select(Question.person_id).where(Question.check_in_id == found.id)
    return tuple(each for each in at.session.scalars(rows) if each is not None)


def _write(at: Desk, chosen: Membership, found: CheckIn) -> None:
    group, month = found.group, found.month
    met = [each for each in present(group, month) if each is not chosen]
    away = presumed.away_all_month(at, [each.person_id for each in met], month)
    others = [each.person for each in met if each.person_id not in away]
    notice = notices.CheckIn(
        first_name=chosen.person.first_name,
        code=group.code,
        month=month,
        others=tuple(each.first_name for each in others if each.first_name),
    )
    about = About(QuestionKind.CHECK_IN, check_in_id=found.id)
    at.outbox.tell(chosen.person, notice, about)


def _whom(at: Desk, group: Group, month: date, *, but: Collection[int] = ()) -> Membership | None:
    """Which member is asked: the organizer first, and rather somebody not asked this month."""
    members = present(group)
    lost = lost_among(at.session, [each.person.email for each in members])
    asked = set(
        at.session.scalars(
            select(Question.person_id)
            .join(CheckIn, CheckIn.id == Question.check_in_id)
            .where(CheckIn.month == month)
        )
    )
    willing = [
        each
        for each in members
        if each.may_ask
        and each.person_id not in but
        and _can_be_asked(each.person, at.now)
        and each.person.email not in lost
    ]
    return min(
        willing,
        key=lambda each: (each.person_id in asked, each.person_id != group.organizer_id),
        default=None,
    )


def _can_be_asked(person: Person, now: datetime) -> bool:
    away = person.away_until is not None and person.away_until > now
    return person.state is profile.State.ACTIVE and not away


def _states(at: Desk, group: Group) -> list[meeting.State]:
    rows = select(CheckIn.state).where(CheckIn.group_id == group.id).order_by(CheckIn.month)
    return list(at.session.scalars(rows))


def _lapse(at: Desk, month: date) -> int:
    """Leave the questions about earlier months open no longer; their answers still count."""
    silent = at.session.scalars(
        select(CheckIn).where(CheckIn.state == meeting.State.ASKED, CheckIn.month < month)
    ).all()
    for each in silent:
        each.state = meeting.MACHINE.after(each.state, meeting.Event.LAPSE)
    at.session.flush()
    for each in silent:
        if meeting.needs_a_look(_states(at, each.group)):
            endings.rest(at, each.group)
            _tell_silent(at, each.group)
    return len(silent)


def _tell_silent(at: Desk, group: Group) -> None:
    at.alert(
        "silent",
        f"the group {group.code} has not answered for {meeting.SILENT_MONTHS} months",
        f"The group {group.code} was asked {meeting.SILENT_MONTHS} times in a row whether it met"
        " in the month before, and nobody answered. It rests now: it is not asked again until"
        " one of its members writes that it met; a late answer to any of the questions counts.",
        "Please ask its members how they are. If the group has ended, reply CLOSE"
        f" {group.code} to this mail and nothing else: that notes it and tells them, as"
        " `peercircle close` does.",
        lines=tuple(each.person.email for each in present(group)),
    )
