"""Proposals, invitations, groups and memberships; a group's open seats and who agrees to whom."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, true
from sqlalchemy.orm import Mapped, mapped_column, relationship

from groups import consent, group, invitation, membership, proposal
from store.people import Person
from store.requests import Request
from store.types import Base, StateType


class Proposal(Base):
    """A group that might be.

    ``score`` is the matcher's JSON for the group as proposed; ``charter`` what
    the organizer has settled so far; ``replaced`` the ids of people whose
    place a repair has given to somebody else.
    """

    __tablename__ = "proposal"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    state: Mapped[proposal.State] = mapped_column(StateType(proposal.State), index=True)
    organizer_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    slot: Mapped[str] = mapped_column(String(40))
    format: Mapped[str] = mapped_column(String(20))
    meeting_place: Mapped[str | None] = mapped_column(String(100))
    score: Mapped[dict[str, Any]] = mapped_column(default=dict)
    charter: Mapped[dict[str, Any]] = mapped_column(default=dict)
    passed_on: Mapped[list[str]] = mapped_column(default=list)
    deadline: Mapped[datetime | None]
    confirm_by: Mapped[datetime | None]
    asked_at: Mapped[datetime | None]
    created_at: Mapped[datetime]

    organizer: Mapped[Person | None] = relationship()
    invitations: Mapped[list[Invitation]] = relationship(
        back_populates="proposal", order_by="Invitation.id", cascade="all, delete-orphan"
    )
    seat: Mapped[Seat | None] = relationship(
        back_populates="proposal", cascade="all, delete-orphan", uselist=False
    )


class Invitation(Base):
    """One person's place in a proposal; ``reason`` of a decline stays private."""

    __tablename__ = "invitation"
    __table_args__ = (UniqueConstraint("proposal_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(
        ForeignKey("proposal.id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("request.id", ondelete="SET NULL"))
    state: Mapped[invitation.State] = mapped_column(
        StateType(invitation.State), default=invitation.State.ASKED
    )
    deadline: Mapped[datetime | None]
    reminder_at: Mapped[datetime | None]
    reminded_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(Text, default="")
    may_organize: Mapped[bool] = mapped_column(default=True)

    proposal: Mapped[Proposal] = relationship(back_populates="invitations")
    person: Mapped[Person] = relationship()
    request: Mapped[Request | None] = relationship()


class Group(Base):
    """A confirmed group with what its organizer settled."""

    __tablename__ = "consultation_group"

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(20), unique=True)
    proposal_id: Mapped[int | None] = mapped_column(ForeignKey("proposal.id", ondelete="SET NULL"))
    state: Mapped[group.State] = mapped_column(StateType(group.State), default=group.State.FORMING)
    organizer_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="SET NULL"))
    slot: Mapped[str] = mapped_column(String(40), default="")
    charter: Mapped[dict[str, Any]] = mapped_column(default=dict)
    created_at: Mapped[datetime]

    organizer: Mapped[Person | None] = relationship()
    memberships: Mapped[list[Membership]] = relationship(
        back_populates="group", order_by="Membership.id", cascade="all, delete-orphan"
    )


class Membership(Base):
    """A person's belonging to a group; ``may_ask`` is whether they are asked if it met."""

    __tablename__ = "membership"
    __table_args__ = (UniqueConstraint("group_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(
        ForeignKey("consultation_group.id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    state: Mapped[membership.State] = mapped_column(
        StateType(membership.State), default=membership.State.ACTIVE
    )
    last_date: Mapped[datetime | None]
    may_ask: Mapped[bool] = mapped_column(default=True, server_default=true())

    group: Mapped[Group] = relationship(back_populates="memberships")
    person: Mapped[Person] = relationship()


class Offer(Base):
    """Seats of a group that a member's request offers; ``seats`` are those still free."""

    __tablename__ = "offer"

    request_id: Mapped[int] = mapped_column(
        ForeignKey("request.id", ondelete="CASCADE"), primary_key=True
    )
    group_id: Mapped[int] = mapped_column(
        ForeignKey("consultation_group.id", ondelete="CASCADE"), index=True
    )
    seats: Mapped[int]

    request: Mapped[Request] = relationship()
    group: Mapped[Group] = relationship()


class Seat(Base):
    """The seat of an existing group that a proposal is about: its one invitation is a newcomer's.

    ``offer_id`` is empty once the offer is gone, which ends the proposal.
    """

    __tablename__ = "seat"

    proposal_id: Mapped[int] = mapped_column(
        ForeignKey("proposal.id", ondelete="CASCADE"), primary_key=True
    )
    group_id: Mapped[int] = mapped_column(
        ForeignKey("consultation_group.id", ondelete="CASCADE"), index=True
    )
    offer_id: Mapped[int | None] = mapped_column(
        ForeignKey("offer.request_id", ondelete="SET NULL")
    )

    proposal: Mapped[Proposal] = relationship(back_populates="seat")
    group: Mapped[Group] = relationship()
    offer: Mapped[Offer | None] = relationship()
    consents: Mapped[list[Consent]] = relationship(
        order_by="Consent.id", cascade="all, delete-orphan"
    )


class Consent(Base):
    """One member's own answer about a newcomer; no reason is kept, nor asked for."""

    __tablename__ = "consent"
    __table_args__ = (UniqueConstraint("proposal_id", "person_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(
        ForeignKey("seat.proposal_id", ondelete="CASCADE"), index=True
    )
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    state: Mapped[consent.State] = mapped_column(
        StateType(consent.State), default=consent.State.ASKED
    )
    asked_at: Mapped[datetime]
    deadline: Mapped[datetime]
    reminder_at: Mapped[datetime]
    reminded_at: Mapped[datetime | None]
    answered_at: Mapped[datetime | None]

    person: Mapped[Person] = relationship()
