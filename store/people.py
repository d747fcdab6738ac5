"""People and their profiles: who writes to us and what they told us."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from groups import profile
from store.types import Base, StateType


class Person(Base):
    """A participant, known by one address.

    ``state`` STOPPED means that nothing may be sent but the one answer to
    the STOP itself.  A forgotten person has no row at all: see
    :class:`ForgottenMark`.
    """

    __tablename__ = "person"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(320), unique=True)
    first_name: Mapped[str] = mapped_column(String(100), default="")
    last_name: Mapped[str] = mapped_column(String(100), default="")
    state: Mapped[profile.State] = mapped_column(
        StateType(profile.State), default=profile.State.ACTIVE
    )
    # The roster's word: "active", another status as imported, or "" when the
    # person is on no roster.
    roster_status: Mapped[str] = mapped_column(String(40), default="", index=True)
    away_until: Mapped[datetime | None]
    created_at: Mapped[datetime]

    profile: Mapped[Profile | None] = relationship(
        back_populates="person", cascade="all, delete-orphan", uselist=False
    )


class Profile(Base):
    """A person's facts as matching and proposals use them.

    ``facts`` is the merged facts document: for each fact of DESIGN part 9 the
    value and the words it was read from.  ``private`` holds wishes that no
    member ever sees (not with …, reasons of declines).
    """

    __tablename__ = "profile"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), primary_key=True
    )
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict)
    private: Mapped[dict[str, Any]] = mapped_column(default=dict)
    updated_at: Mapped[datetime]

    person: Mapped[Person] = relationship(back_populates="profile")


class ForgottenMark(Base):
    """A keyed hash of an address that asked to be forgotten: we must not write to it."""

    __tablename__ = "forgotten_mark"
    __table_args__ = (UniqueConstraint("digest"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[bytes] = mapped_column(LargeBinary(32))
    created_at: Mapped[datetime]


class Note(Base):
    """A line for the coordinator about a person: a leave, an offer, a wish recorded."""

    __tablename__ = "note"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    kind: Mapped[str] = mapped_column(String(40))
    text: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
