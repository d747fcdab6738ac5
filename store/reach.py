"""Addresses whose mails came back; whoever is reached has no row."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import String, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from groups import reach
from store.types import Base, StateType


class Reach(Base):
    """What bounces say of one address; ``status`` is the last one's (RFC 3463)."""

    __tablename__ = "reach"

    address: Mapped[str] = mapped_column(String(320), primary_key=True)
    state: Mapped[reach.State] = mapped_column(StateType(reach.State), default=reach.State.REACHED)
    score: Mapped[float] = mapped_column(default=0.0)
    status: Mapped[str] = mapped_column(String(20), default="")
    bounced_at: Mapped[datetime]
    probed_at: Mapped[datetime | None]


def lost_among(session: Session, addresses: Iterable[str]) -> set[str]:
    """The addresses among these that cannot be reached."""
    query = select(Reach.address).where(
        Reach.address.in_(set(addresses)), Reach.state == reach.State.LOST
    )
    return set(session.scalars(query))
