"""Emptying letters and notices whose time of keeping is over.

What is somebody's stays as an empty row, so that the person can be told that
it was there; what is nobody's (strangers, machines, the forgotten) goes whole.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, cast

from sqlalchemy import (
    ColumnElement,
    CursorResult,
    Delete,
    Update,
    and_,
    delete,
    or_,
    select,
    update,
)
from sqlalchemy.orm import Session

from groups.post import InboundState, OutboundState
from store.people import Note
from store.post import Inbound, Outbound, Question, QuestionKind, QuestionState

# A SHUNTED letter still waits for a person, a DEFERRED notice for its relay.
DONE_IN: Final = (InboundState.HANDLED, InboundState.DROPPED)
DONE_OUT: Final = (OutboundState.SENT, OutboundState.FAILED)
#: What a letter is without anything that came from outside.
NO_LETTER: Final[Mapping[str, Any]] = {
    **{"raw": b"", "error": "", "envelope_sender": None},
    **{"peer": "", "helo": "", "sender_detail": ""},
}
#: The last mail to somebody who is forgotten; it carries their address.
FAREWELL: Final = "forgotten"
#: A copy of what was held, which goes before it where both were asked for.
_COPY: Final = "export"


def empty_old(session: Session, before: datetime) -> int:
    """Empty or delete all that was done with and came before a time.

    Our own words stay a while longer where their question is still open: a
    reply may quote them, and what we said ourselves must not answer it.

    Returns
    -------
    int
        How many letters, notices and notes were emptied or deleted.
    """
    letters = and_(Inbound.state.in_(DONE_IN), Inbound.received_at < before)
    mails = and_(Outbound.state.in_(DONE_OUT), Outbound.created_at < before)
    mails_over = and_(mails, ~_awaited())
    nobodys = select(Outbound.id).where(mails_over, Outbound.person_id.is_(None))
    return sum(
        _count(session, statement)
        for statement in (
            delete(Inbound).where(letters, Inbound.person_id.is_(None)),
            update(Inbound)
            .where(letters, or_(Inbound.raw != b"", Inbound.peer != ""))
            .values(**NO_LETTER),
            delete(Question).where(Question.outbound_id.in_(nobodys)),
            delete(Outbound).where(Outbound.id.in_(nobodys)),
            update(Outbound).where(mails, Outbound.raw != b"").values(raw=b"", error=""),
            update(Outbound)
            .where(mails_over, or_(Outbound.text != "", Outbound.subject != ""))
            .values(text="", subject=""),
            delete(Note).where(Note.person_id.is_(None), Note.created_at < before),
        )
    )


def drop_farewells(session: Session, before: datetime) -> int:
    """Delete the last mails to people who are forgotten, once they are on their way."""
    farewell = or_(
        Outbound.notice == FAREWELL,
        and_(Outbound.notice == _COPY, Outbound.person_id.is_(None)),
    )
    gone = select(Outbound.id).where(
        farewell, Outbound.state.in_(DONE_OUT), Outbound.created_at < before
    )
    _count(session, delete(Question).where(Question.outbound_id.in_(gone)))
    return _count(session, delete(Outbound).where(Outbound.id.in_(gone)))


def _awaited() -> ColumnElement[bool]:
    """Whether a notice put a question that still waits for its answer."""
    return (
        select(Question.id)
        .where(
            Question.outbound_id == Outbound.id,
            Question.state == QuestionState.OPEN,
            Question.kind != QuestionKind.NOTICE,
        )
        .exists()
    )


def _count(session: Session, statement: Update | Delete) -> int:
    options = {"synchronize_session": False}
    result = session.execute(statement, execution_options=options)
    return cast("CursorResult[Any]", result).rowcount
