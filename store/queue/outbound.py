"""Claiming notices for sending, and saying what the relay said.

A claimed notice keeps its state; its next try is put off to the end of the
claim.  So a sender that dies only delays what it held, and nothing needs
cleaning up after it.  A sender must not begin to send a notice whose claim
has ended (``next_try_at`` is past): that alone could send it twice without a
crash (guarantee 3).  Here too the number of tries is the fence.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final, cast

from sqlalchemy import CursorResult, select, update
from sqlalchemy.orm import Session

from groups.post import OutboundState
from store.post import Outbound
from store.queue.arrival import storable
from store.queue.backoff import Backoff
from store.queue.claim import ClaimLost, skip_locked

HOLD: Final = timedelta(minutes=15)
# RFC 5321 section 4.5.4.1: try often in the first hour, then ever more rarely,
WAITS: Final = Backoff(timedelta(minutes=2), 2.0, timedelta(hours=4))
# and give up only after four to five days.
GIVE_UP_AFTER: Final = timedelta(days=5)

ERROR_LENGTH: Final = 2_000

WAITING: Final = (OutboundState.QUEUED, OutboundState.DEFERRED)


def claim_outbound(
    session: Session, now: datetime, limit: int, *, hold: timedelta = HOLD
) -> Sequence[Outbound]:
    """Take up to ``limit`` notices that are due, the longest waiting first.

    Parameters
    ----------
    hold : timedelta
        How long the claim lasts; ``next_try_at`` of each notice says until when.

    Returns
    -------
    sequence of Outbound
        Still QUEUED or DEFERRED, each counted as one more try.
    """
    found: list[Outbound] = []
    # One state at a time, so that each query walks its index in order.
    for state in WAITING:
        query = (
            select(Outbound)
            .where(Outbound.state == state, Outbound.next_try_at <= now)
            .order_by(Outbound.next_try_at, Outbound.id)
            .limit(limit - len(found))
        )
        found += session.scalars(skip_locked(session, query))
    for notice in found:
        notice.attempts += 1
        notice.next_try_at = now + hold
    session.flush()
    return sorted(found, key=lambda notice: notice.id)


def mark_sent(session: Session, notice: Outbound, now: datetime) -> None:
    """Mark a notice SENT: the relay said 250.

    Raises
    ------
    ClaimLost
        When the claim ran out and another sender has taken the notice over.
    """
    _end(session, notice, state=OutboundState.SENT, sent_at=now, error="")


def mark_deferred(
    session: Session, notice: Outbound, now: datetime, *, error: str, rng: Random
) -> OutboundState:
    """Put a notice off after a temporary refusal, or give it up when it is too old.

    Returns
    -------
    OutboundState
        DEFERRED or FAILED.
    """
    next_try_at = now + WAITS.after(notice.attempts, rng)
    if next_try_at > notice.created_at + GIVE_UP_AFTER:
        mark_failed(session, notice, now, error=error)
        return OutboundState.FAILED
    _end(
        session,
        notice,
        state=OutboundState.DEFERRED,
        next_try_at=next_try_at,
        error=storable(error, ERROR_LENGTH),
    )
    return OutboundState.DEFERRED


def mark_failed(session: Session, notice: Outbound, now: datetime, *, error: str) -> None:
    """Mark a notice FAILED: the relay refused it for good."""
    _end(
        session,
        notice,
        state=OutboundState.FAILED,
        next_try_at=now,
        error=storable(error, ERROR_LENGTH),
    )


def give_back(session: Session, notice: Outbound, now: datetime) -> None:
    """End a claim on a notice that was never tried, as when the service stops."""
    _end(session, notice, next_try_at=now, attempts=notice.attempts - 1)


def withhold(session: Session, recipient: str, *, error: str, keep: Collection[str] = ()) -> int:
    """Fail all that waits for an address (it wrote STOP), but for the notices in ``keep``.

    Returns
    -------
    int
        How many notices will now never be sent.
    """
    result = session.execute(
        update(Outbound)
        .where(
            Outbound.recipient == recipient,
            Outbound.state.in_(WAITING),
            Outbound.notice.not_in(keep),
        )
        .values(state=OutboundState.FAILED, error=storable(error, ERROR_LENGTH))
    )
    return cast("CursorResult[Any]", result).rowcount


def _end(session: Session, notice: Outbound, **values: object) -> None:
    """End a claim if it is still this sender's."""
    result = session.execute(
        update(Outbound)
        .where(
            Outbound.id == notice.id,
            Outbound.state.in_(WAITING),
            Outbound.attempts == notice.attempts,
        )
        .values(**values)
    )
    if cast("CursorResult[Any]", result).rowcount != 1:
        raise ClaimLost(f"notice {notice.id} has been taken over")
