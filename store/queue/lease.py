"""Leases: of all the processes that could act, one does (DESIGN part 8)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import CursorResult, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from store.post import Lease


def lease(session: Session, name: str, holder: str, now: datetime, ttl: timedelta) -> bool:
    """Take or renew the named right to act until ``now + ttl``.

    One statement decides, so that of two processes asking at once one is told
    False.  Commit before acting: until then nobody else can see the lease.

    Parameters
    ----------
    name : str
        What is leased: "clock", "round".
    holder : str
        Who asks; a name that no other process has.

    Returns
    -------
    bool
        Whether ``holder`` has it now.
    """
    # The two dialects' inserts have the same method and no common type for it.
    insert: Any = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}[
        session.get_bind().dialect.name
    ]
    statement = insert(Lease).values(name=name, holder=holder, until=now + ttl)
    result = session.execute(
        statement.on_conflict_do_update(
            index_elements=[Lease.name],
            set_={"holder": holder, "until": now + ttl},
            where=or_(Lease.until <= now, Lease.holder == holder),
            # PostgreSQL gives no usable row count for this insert: the row itself tells.
        ).returning(Lease.name)
    )
    return result.scalar_one_or_none() is not None


def give_back_lease(session: Session, name: str, holder: str, now: datetime) -> None:
    """End a lease early; does nothing when somebody else has it."""
    session.execute(
        update(Lease).where(Lease.name == name, Lease.holder == holder).values(until=now)
    )


def mark_run(session: Session, name: str, holder: str, now: datetime) -> bool:
    """Note that the leased work was done at ``now``; False if the lease is another's."""
    result = session.execute(
        update(Lease).where(Lease.name == name, Lease.holder == holder).values(last_run_at=now)
    )
    return cast("CursorResult[Any]", result).rowcount == 1


def note_run(session: Session, name: str, now: datetime) -> None:
    """Note that work which nobody holds a lease of was done at ``now``."""
    lease(session, name, "clock", now, timedelta(0))
    mark_run(session, name, "clock", now)


def last_run(session: Session, name: str) -> datetime | None:
    """Give the time at which the named work was last done."""
    return session.scalar(select(Lease.last_run_at).where(Lease.name == name))
