"""What the queues share: losing a claim, and locking rows where a database can."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import Select
from sqlalchemy.orm import Session

R = TypeVar("R", bound=tuple[Any, ...])


class ClaimLost(Exception):
    """The claim ran out and somebody else has taken the letter over."""


def skip_locked(session: Session, query: Select[R]) -> Select[R]:
    """Lock the rows found and pass by those that another worker is just claiming.

    SQLite has no row locks and needs none: ``BEGIN IMMEDIATE`` admits one
    writer at a time, and SQLAlchemy leaves the clause out there.
    """
    if session.get_bind().dialect.name == "postgresql":
        return query.with_for_update(skip_locked=True)
    return query
