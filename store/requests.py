"""Requests: what somebody wants of the service, from draft to placed."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from groups import request
from store.people import Person
from store.types import Base, StateType


class Kind(StrEnum):
    """What is asked for (DESIGN part 2)."""

    JOIN = "JOIN"
    FORM = "FORM"
    SEEK = "SEEK"
    OFFER = "OFFER"


class Request(Base):
    """One wish of one person.

    ``opens_at`` is the moment at which silence opens a complete draft;
    ``missing`` names the facts that were asked for and not yet given.
    """

    __tablename__ = "request"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    kind: Mapped[Kind] = mapped_column(StateType(Kind))
    state: Mapped[request.State] = mapped_column(
        StateType(request.State), default=request.State.DRAFT, index=True
    )
    missing: Mapped[list[str]] = mapped_column(default=list)
    volunteers: Mapped[bool] = mapped_column(default=False)
    words: Mapped[str] = mapped_column(Text, default="")
    opens_at: Mapped[datetime | None]
    opened_at: Mapped[datetime | None]
    asked_again_at: Mapped[datetime | None]
    not_placed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]

    person: Mapped[Person] = relationship()
