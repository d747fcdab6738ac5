"""Letters in, notices out, the questions that link them, and leases.

``Inbound`` is written and committed before its 250 (guarantee 1); ``Outbound``
rows are written in the transaction that changes the state they tell of
(guarantee 2) and carry the final bytes and Message-ID (guarantee 3).
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Final

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.dialects.postgresql import VARCHAR
from sqlalchemy.orm import Mapped, mapped_column, relationship

from groups.post import InboundState, OutboundState
from store.people import Person
from store.types import Base, StateType

#: An address in the order of its bytes, so that all that begin alike are found side by side.
BYTEWISE: Final = String(320).with_variant(VARCHAR(320, collation="C"), "postgresql")


class Inbound(Base):
    """A letter as it came: raw bytes, envelope, and how far its handling got.

    ``digest`` is the SHA-256 of the body; together with the Message-ID it
    makes a repeat recognisable.  ``raw`` is emptied when the retention time
    is over or the letter held client information.  ``sender_level`` says how far
    its From can be believed (``mail.trust.authenticate.Level``), once that was checked.
    """

    __tablename__ = "inbound"
    __table_args__ = (
        UniqueConstraint("message_id", "digest"),
        Index("ix_inbound_due", "state", "next_try_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(String(998))
    digest: Mapped[str] = mapped_column(String(64))
    envelope_sender: Mapped[str | None] = mapped_column(String(320))
    peer: Mapped[str] = mapped_column(String(64), default="")
    helo: Mapped[str] = mapped_column(String(255), default="", server_default="")
    sender_level: Mapped[str] = mapped_column(String(20), default="", server_default="")
    sender_detail: Mapped[str] = mapped_column(String(200), default="", server_default="")
    raw: Mapped[bytes] = mapped_column(LargeBinary)
    state: Mapped[InboundState] = mapped_column(
        StateType(InboundState), default=InboundState.QUEUED
    )
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime]
    claimed_at: Mapped[datetime | None]
    received_at: Mapped[datetime]
    handled_at: Mapped[datetime | None]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    intent: Mapped[str] = mapped_column(String(40), default="")
    outcome: Mapped[str] = mapped_column(String(200), default="")
    error: Mapped[str] = mapped_column(Text, default="")

    recipients: Mapped[list[Recipient]] = relationship(
        cascade="all, delete-orphan", order_by="Recipient.id"
    )


class Recipient(Base):
    """One envelope recipient of a letter, with the token of its tag if any."""

    __tablename__ = "inbound_recipient"

    id: Mapped[int] = mapped_column(primary_key=True)
    inbound_id: Mapped[int] = mapped_column(
        ForeignKey("inbound.id", ondelete="CASCADE"), index=True
    )
    address: Mapped[str] = mapped_column(String(320))
    token: Mapped[str | None] = mapped_column(String(64))


class Outbound(Base):
    """A notice, rendered to its final bytes, on its way to one recipient."""

    __tablename__ = "outbound"
    __table_args__ = (
        Index("ix_outbound_due", "state", "next_try_at"),
        Index("ix_outbound_created_at", "created_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(String(255), unique=True)
    recipient: Mapped[str] = mapped_column(BYTEWISE, index=True)
    envelope_sender: Mapped[str] = mapped_column(String(320))
    notice: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(300), default="")
    text: Mapped[str] = mapped_column(Text, default="")
    raw: Mapped[bytes] = mapped_column(LargeBinary)
    state: Mapped[OutboundState] = mapped_column(
        StateType(OutboundState), default=OutboundState.QUEUED
    )
    attempts: Mapped[int] = mapped_column(default=0)
    next_try_at: Mapped[datetime]
    error: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    inbound_id: Mapped[int | None] = mapped_column(ForeignKey("inbound.id", ondelete="SET NULL"))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))


class QuestionKind(StrEnum):
    """What we asked; decides what a reply may change."""

    ECHO = "ECHO"
    PROPOSAL = "PROPOSAL"
    APART = "APART"
    CONFIRM = "CONFIRM"
    CONSENT = "CONSENT"
    ADDRESS_CHECK = "ADDRESS_CHECK"
    CHECK_IN = "CHECK_IN"
    ALERT = "ALERT"
    REVIEW = "REVIEW"
    NOTICE = "NOTICE"


class QuestionState(StrEnum):
    """OPEN until its answer is taken, then ANSWERED; VOID when overtaken."""

    OPEN = "OPEN"
    ANSWERED = "ANSWERED"
    VOID = "VOID"


class Question(Base):
    """A question put to one person, recognised in the reply by its token.

    Only the person asked can answer it (guarantee 5).  ``about_person_id``
    is the member whom a coordinator's reply is relayed to; ``body`` keeps what
    an address check waits to carry out (an inbound letter's id).
    """

    __tablename__ = "question"

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[QuestionKind] = mapped_column(StateType(QuestionKind))
    state: Mapped[QuestionState] = mapped_column(
        StateType(QuestionState), default=QuestionState.OPEN
    )
    email: Mapped[str] = mapped_column(String(320), index=True)
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("person.id", ondelete="CASCADE"), index=True
    )
    request_id: Mapped[int | None] = mapped_column(
        ForeignKey("request.id", ondelete="CASCADE"), index=True
    )
    proposal_id: Mapped[int | None] = mapped_column(
        ForeignKey("proposal.id", ondelete="CASCADE"), index=True
    )
    invitation_id: Mapped[int | None] = mapped_column(
        ForeignKey("invitation.id", ondelete="CASCADE"), index=True
    )
    check_in_id: Mapped[int | None] = mapped_column(ForeignKey("check_in.id", ondelete="CASCADE"))
    inbound_id: Mapped[int | None] = mapped_column(ForeignKey("inbound.id", ondelete="SET NULL"))
    about_person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    outbound_id: Mapped[int | None] = mapped_column(
        ForeignKey("outbound.id", ondelete="SET NULL"), index=True
    )
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]

    person: Mapped[Person | None] = relationship(foreign_keys=[person_id])


class Lease(Base):
    """A named right to act, held by one process until a time (rounds, the clock)."""

    __tablename__ = "lease"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    holder: Mapped[str] = mapped_column(String(80), default="")
    until: Mapped[datetime]
    last_run_at: Mapped[datetime | None]
