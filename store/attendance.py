"""Who consulted when, as far as it was told: attendance and nothing of what was spoken."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from groups import meeting
from groups.standing import Standing
from store.groups import Group
from store.people import Person
from store.types import Base, StateType


class CheckIn(Base):
    """The question whether a group met in one month; ``month`` is its first day."""

    __tablename__ = "check_in"
    __table_args__ = (UniqueConstraint("group_id", "month"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("consultation_group.id", ondelete="CASCADE"))
    month: Mapped[date]
    state: Mapped[meeting.State] = mapped_column(
        StateType(meeting.State), default=meeting.State.ASKED
    )
    asked_at: Mapped[datetime]
    answered_at: Mapped[datetime | None]

    group: Mapped[Group] = relationship()


class Attendance(Base):
    """One person's consultation in one month, on ``day`` where the day was told.

    ``check_in_id`` is the answer that tells it, ``note_id`` the letter in which
    the person told it unasked.
    """

    __tablename__ = "attendance"

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    group_id: Mapped[int | None] = mapped_column(
        ForeignKey("consultation_group.id", ondelete="SET NULL")
    )
    check_in_id: Mapped[int | None] = mapped_column(
        ForeignKey("check_in.id", ondelete="CASCADE"), index=True
    )
    note_id: Mapped[int | None] = mapped_column(ForeignKey("note.id", ondelete="SET NULL"))
    kind: Mapped[Standing] = mapped_column(StateType(Standing))
    month: Mapped[date] = mapped_column(index=True)
    day: Mapped[date | None]
    told_at: Mapped[datetime]

    person: Mapped[Person] = relationship()
    group: Mapped[Group | None] = relationship()
