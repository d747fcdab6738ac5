"""Drafts that lie: their writers are reminded of them once, and much later they are let go.

Nothing of a draft is proposed or shown to anybody; what it lacks, only its writer can give.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from sqlalchemy import ColumnElement, func, or_, select

from groups import profile, request
from service import faces, notices, questions
from service.desk import Desk
from service.good_standing import is_held
from service.outbox import About
from store.locks import hold_people
from store.people import Person
from store.post import Question, QuestionKind
from store.requests import Kind, Request

#: A draft whose writer never answered is let go after this.
DRAFT_DAYS: Final = 60
#: Wishes whose drafts wait for their writers; a consultant is found by a coordinator.
_REMINDED: Final = (Kind.JOIN, Kind.FORM, Kind.OFFER)
#: What only a coordinator can settle.
_OF_COORDINATORS: Final = frozenset({"eligibility"})


def held_requests(at: Desk, *due: ColumnElement[bool]) -> Sequence[Request]:
    """The requests that something is due for, their people held before they are looked at."""
    hold_people(at.session, at.session.scalars(select(Request.person_id).where(*due)))
    query = select(Request).where(*due).order_by(Request.id)
    return at.session.scalars(query).all()


def remind(at: Desk) -> int:
    """Write once to those whose drafts wait for their word, saying what is missing."""
    days = at.settings.draft_reminder_days
    if not days:
        return 0
    before = at.now - timedelta(days=days)
    # Whatever we wrote about it last: who is in the midst of answering needs no reminder.
    asked = select(func.max(Question.asked_at)).where(Question.request_id == Request.id)
    here = select(Person.id).where(
        Person.state == profile.State.ACTIVE,
        or_(Person.away_until.is_(None), Person.away_until <= before),
    )
    due = held_requests(
        at,
        Request.state == request.State.DRAFT,
        Request.kind.in_(_REMINDED),
        Request.opens_at.is_(None),
        Request.asked_again_at.is_(None),
        func.coalesce(asked.scalar_subquery(), Request.created_at) <= before,
        Request.person_id.in_(here),
    )
    waiting = [each for each in due if _waits_for_writer(each)]
    for wish in waiting:
        wish.asked_again_at = at.now
        _tell(at, wish)
    return len(waiting)


def _waits_for_writer(wish: Request) -> bool:
    """Whether its writer can do something; of others a coordinator has been told."""
    lacks = set(wish.missing)
    of_others = bool(lacks) and lacks <= _OF_COORDINATORS
    return not (of_others or is_held(wish.person.roster_status))


def _tell(at: Desk, wish: Request) -> None:
    person = wish.person
    known = person.profile.facts if person.profile is not None else {}
    asked = questions.asked([each for each in wish.missing if each not in _OF_COORDINATORS], known)
    offers = wish.kind is Kind.OFFER
    notice = notices.DraftReminder(
        first_name=person.first_name,
        kind={Kind.FORM: "form", Kind.OFFER: "offer_seats"}.get(wish.kind, "join"),
        asked_on=wish.created_at.astimezone(at.settings.zone).date(),
        questions=asked,
        facts=() if offers else faces.lines(known, ours=at.settings.timezone),
        form="" if offers else faces.form(known, at.settings.timezone),
        gone_by=_let_go(wish, at),
    )
    at.outbox.tell(person, notice, About(QuestionKind.ECHO, request_id=wish.id))


def _let_go(wish: Request, at: Desk) -> date:
    """The day on which it is let go: not before the reminder had as long as the echo had."""
    left = at.now + timedelta(days=at.settings.draft_reminder_days)
    gone = max(wish.created_at + timedelta(days=DRAFT_DAYS), left)
    return gone.astimezone(at.settings.zone).date()


def expire(at: Desk) -> int:
    """Let go the drafts that were never answered."""
    before = at.now - timedelta(days=DRAFT_DAYS)
    reminded = at.now - timedelta(days=at.settings.draft_reminder_days)
    # Who was away had no time to answer.
    away = select(Person.id).where(Person.away_until > before)
    due = held_requests(
        at,
        Request.state == request.State.DRAFT,
        Request.created_at <= before,
        or_(Request.asked_again_at.is_(None), Request.asked_again_at <= reminded),
        Request.person_id.not_in(away),
    )
    for wish in due:
        wish.state = request.MACHINE.after(wish.state, request.Event.EXPIRE)
        at.close(request_id=wish.id)
    return len(due)
