"""Claiming letters, and saying what became of each.

A worker claims a few letters and commits; then, in one further transaction for
each, it handles it and calls :func:`finish` (or :func:`drop`).  When handling failed,
that transaction is rolled back and :func:`retry` is called in another.

The number of tries is the claim's fence: it is counted up with every claim,
and only the worker whose number still stands may say how it ended.  A worker
that was thought dead and comes back gets :class:`ClaimLost`, its transaction
is rolled back, and nothing has happened twice.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from itertools import takewhile
from random import Random
from typing import Any, Final, cast

from sqlalchemy import CursorResult, Select, Table, Update, bindparam, select, update
from sqlalchemy.orm import Session, selectinload

from groups.post import InboundState
from store.post import Inbound
from store.queue.arrival import storable
from store.queue.backoff import Backoff
from store.queue.claim import ClaimLost, skip_locked
from store.queue.retention import NO_LETTER

# Guarantee 8: three tries, then a person looks.
TRIES: Final = 3
# Long enough for a restarting database, short enough for somebody who waits.
WAITS: Final = Backoff(timedelta(seconds=10), 6.0, timedelta(minutes=10))

ERROR_LENGTH: Final = 20_000
OUTCOME_LENGTH: Final = 200
INTENT_LENGTH: Final = 40


def claim_letters(
    session: Session, now: datetime, most: int, *, stale_after: timedelta
) -> list[Inbound]:
    """Take the next letters that are due, or one whose worker seems to have died.

    Only letters that were never tried are claimed together.  One that was is
    claimed alone, so that a letter which takes its worker down each time uses
    up its own tries and none of its neighbours' (guarantee 8).

    Parameters
    ----------
    most : int
        No more than so many at once.
    stale_after : timedelta
        A claim older than this is taken over.  It must be longer than any
        honest handling of as many letters takes.

    Returns
    -------
    list of Inbound
        With their recipients; CLAIMED and each counted as one more try; empty
        when nothing is due.  See :func:`exhausted` before handling one.
    """
    stale = {"before": now - stale_after}
    letters = list(session.scalars(skip_locked(session, _ABANDONED), stale))
    if not letters:
        due = session.scalars(skip_locked(session, _DUE), {"now": now, "most": most}).all()
        letters = list(takewhile(lambda letter: letter.attempts == 0, due)) or [*due[:1]]
    for letter in letters:
        letter.state = InboundState.CLAIMED
        letter.claimed_at = now
        letter.attempts += 1
    session.flush()
    return letters


def put_back(session: Session, letter: Inbound) -> None:
    """End the claim on a letter that was not tried, as when the service stops."""
    _end(session, letter, state=InboundState.QUEUED, attempts=letter.attempts - 1)


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
        **NO_LETTER,
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
    .options(selectinload(Inbound.recipients))
    .where(Inbound.state == InboundState.QUEUED, Inbound.next_try_at <= bindparam("now"))
    .order_by(Inbound.next_try_at, Inbound.id)
    .limit(bindparam("most"))
)
_ABANDONED: Final[Select[tuple[Inbound]]] = (
    select(Inbound)
    .options(selectinload(Inbound.recipients))
    .where(Inbound.state == InboundState.CLAIMED, Inbound.claimed_at <= bindparam("before"))
    .order_by(Inbound.claimed_at, Inbound.id)
    .limit(1)
)


def _end(session: Session, letter: Inbound, **values: object) -> None:
    """End a claim if it is still this worker's; keep what was found about the sender."""
    found = {"sender_level": letter.sender_level, "sender_detail": letter.sender_detail}
    values = {"claimed_at": None, **found, **values}
    new = {f"new_{name}": value for name, value in values.items()}
    result = session.connection().execute(
        _fenced(tuple(values)), {"letter_id": letter.id, "tries": letter.attempts, **new}
    )
    if result.rowcount != 1:
        raise ClaimLost(f"letter {letter.id} has been taken over")


@lru_cache(maxsize=16)
def _fenced(names: tuple[str, ...]) -> Update:
    """The fence: only the worker whose number of tries still stands.

    Built once for each way to end, since building a statement costs more than
    running it.
    """
    table = Inbound.__table__
    assert isinstance(table, Table)
    return (
        update(table)
        .where(
            table.c.id == bindparam("letter_id"),
            table.c.state == InboundState.CLAIMED,
            table.c.attempts == bindparam("tries"),
        )
        .values({table.c[name]: bindparam(f"new_{name}") for name in names})
    )
