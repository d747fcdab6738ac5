"""Claiming letters one by one, and saying what became of each.

A worker claims a letter and commits; then, in one further transaction, it
handles it and calls :func:`finish` (or :func:`drop`).  When handling failed,
that transaction is rolled back and :func:`retry` is called in another.

The number of tries is the claim's fence: it is counted up with every claim,
and only the worker whose number still stands may say how it ended.  A worker
that was thought dead and comes back gets :class:`ClaimLost`, its transaction
is rolled back, and nothing has happened twice.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import Any, Final, cast

from sqlalchemy import CursorResult, Select, bindparam, select, update
from sqlalchemy.orm import Session

from groups.post import InboundState
from store.post import Inbound
from store.queue.arrival import storable
from store.queue.backoff import Backoff
from store.queue.claim import ClaimLost, skip_locked

# Guarantee 8: three tries, then a person looks.
TRIES: Final = 3
# Long enough for a restarting database, short enough for somebody who waits.
WAITS: Final = Backoff(timedelta(seconds=10), 6.0, timedelta(minutes=10))

ERROR_LENGTH: Final = 20_000
OUTCOME_LENGTH: Final = 200
INTENT_LENGTH: Final = 40


def claim_inbound(session: Session, now: datetime, *, stale_after: timedelta) -> Inbound | None:
    """Take the next letter that is due, or one whose worker seems to have died.

    Parameters
    ----------
    stale_after : timedelta
        A claim older than this is taken over.  It must be longer than any
        honest handling takes.

    Returns
    -------
    Inbound or None
        CLAIMED and counted as one more try; None when nothing is due.  See
        :func:`exhausted` before handling it.
    """
    stale = {"before": now - stale_after}
    letter = session.scalars(skip_locked(session, _ABANDONED), stale).first()
    if letter is None:
        letter = session.scalars(skip_locked(session, _DUE), {"now": now}).first()
    if letter is None:
        return None
    letter.state = InboundState.CLAIMED
    letter.claimed_at = now
    letter.attempts += 1
    session.flush()
    return letter


def exhausted(letter: Inbound) -> bool:
    """Tell whether a claimed letter has had all its tries and is only to be shunted.

    It happens when a letter takes its worker down each time, so that nobody
    was left to call :func:`retry`.
    """
    return letter.attempts > TRIES


def finish(
    session: Session,
    letter: Inbound,
    now: datetime,
    *,
    intent: str = "",
    outcome: str = "",
    person_id: int | None = None,
) -> None:
    """Mark a claimed letter HANDLED, in the transaction that did what it asked.

    Raises
    ------
    ClaimLost
        When another worker has taken the letter over; roll back.
    """
    _end(
        session,
        letter,
        state=InboundState.HANDLED,
        handled_at=now,
        intent=storable(intent, INTENT_LENGTH),
        outcome=storable(outcome, OUTCOME_LENGTH),
        person_id=person_id,
        error="",
    )


def drop(session: Session, letter: Inbound, now: datetime, *, outcome: str) -> None:
    """Mark a claimed letter DROPPED and keep none of its words (guarantee 7)."""
    _end(
        session,
        letter,
        state=InboundState.DROPPED,
        handled_at=now,
        outcome=storable(outcome, OUTCOME_LENGTH),
        raw=b"",
        error="",
    )


def retry(
    session: Session, letter: Inbound, now: datetime, *, error: str, rng: Random
) -> InboundState:
    """Put a claimed letter back for later, or set it aside after its last try.

    Returns
    -------
    InboundState
        QUEUED, or SHUNTED: then a coordinator is to be told.
    """
    if letter.attempts >= TRIES:
        shunt(session, letter, now, error=error)
        return InboundState.SHUNTED
    _end(
        session,
        letter,
        state=InboundState.QUEUED,
        next_try_at=now + WAITS.after(letter.attempts, rng),
        error=storable(error, ERROR_LENGTH),
    )
    return InboundState.QUEUED


def shunt(session: Session, letter: Inbound, now: datetime, *, error: str) -> None:
    """Set a claimed letter aside for a person to look at, whole."""
    _end(
        session,
        letter,
        state=InboundState.SHUNTED,
        handled_at=now,
        error=storable(error, ERROR_LENGTH),
    )


def replay(session: Session, inbound_id: int, now: datetime) -> bool:
    """Queue a SHUNTED letter again with all its tries; False if none has that id."""
    result = session.execute(
        update(Inbound)
        .where(Inbound.id == inbound_id, Inbound.state == InboundState.SHUNTED)
        .values(
            state=InboundState.QUEUED,
            attempts=0,
            next_try_at=now,
            claimed_at=None,
            handled_at=None,
            error="",
        )
    )
    return cast("CursorResult[Any]", result).rowcount == 1


_DUE: Final[Select[tuple[Inbound]]] = (
    select(Inbound)
    .where(Inbound.state == InboundState.QUEUED, Inbound.next_try_at <= bindparam("now"))
    .order_by(Inbound.next_try_at, Inbound.id)
    .limit(1)
)
_ABANDONED: Final[Select[tuple[Inbound]]] = (
    select(Inbound)
    .where(Inbound.state == InboundState.CLAIMED, Inbound.claimed_at <= bindparam("before"))
    .order_by(Inbound.claimed_at, Inbound.id)
    .limit(1)
)


#: The fence: only the worker whose number of tries still stands.  Built once, since building
#: a statement costs more than running it.
_FENCED: Final = (
    update(Inbound)
    .where(
        Inbound.id == bindparam("letter_id"),
        Inbound.state == InboundState.CLAIMED,
        Inbound.attempts == bindparam("tries"),
    )
    .execution_options(synchronize_session=False)
)


def _end(session: Session, letter: Inbound, **values: object) -> None:
    """End a claim if it is still this worker's."""
    result = session.execute(
        _FENCED.values(claimed_at=None, **values),
        {"letter_id": letter.id, "tries": letter.attempts},
    )
    if cast("CursorResult[Any]", result).rowcount != 1:
        raise ClaimLost(f"letter {letter.id} has been taken over")
