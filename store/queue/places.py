"""So many within a span of time: places that free themselves a while after they were taken."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from store.post import Lease
from store.queue.lease import lease

_NAME_LENGTH: Final = 34  # a lease's name has 40 characters


def take_place(
    session: Session, name: str, most: int, holder: str, now: datetime, span: timedelta
) -> int | None:
    """Take one of ``most`` places, and give its number from 0; None where all are taken.

    Each is a lease that nobody gives back, so of two processes at once each
    gets another one.

    Parameters
    ----------
    name : str
        What the places are for; told apart by its first 34 characters.
    holder : str
        A name that no other taker has.
    """
    stem = f"{name[:_NAME_LENGTH]}:"
    those = Lease.name.between(stem, f"{stem}~")
    session.execute(delete(Lease).where(those, Lease.until <= now))
    taken = set(session.scalars(select(Lease.name).where(those)))
    for number in range(most):
        place = f"{stem}{number}"
        if place not in taken and lease(session, place, holder, now, span):
            return number
    return None
