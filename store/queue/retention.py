"""Emptying letters and notices whose time of keeping is over."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, cast

from sqlalchemy import CursorResult, update
from sqlalchemy.orm import Session

from groups.post import InboundState, OutboundState
from store.post import Inbound, Outbound

# A SHUNTED letter still waits for a person, a DEFERRED notice for its relay.
DONE_IN: Final = (InboundState.HANDLED, InboundState.DROPPED)
DONE_OUT: Final = (OutboundState.SENT, OutboundState.FAILED)


def empty_old(session: Session, before: datetime) -> int:
    """Empty the bytes of all that was done with and came before a time.

    The rows stay, so that a repeat of an old letter is still known.

    Returns
    -------
    int
        How many letters and notices were emptied.
    """
    letters = session.execute(
        update(Inbound)
        .where(Inbound.state.in_(DONE_IN), Inbound.received_at < before, Inbound.raw != b"")
        .values(raw=b"", error="")
    )
    notices = session.execute(
        update(Outbound)
        .where(Outbound.state.in_(DONE_OUT), Outbound.created_at < before, Outbound.raw != b"")
        .values(raw=b"", subject="", error="")
    )
    return sum(cast("CursorResult[Any]", result).rowcount for result in (letters, notices))
