"""Column types that mean the same on SQLite and PostgreSQL.

SQLite has no time zone and no JSON operators worth relying on, so times are
stored as UTC without zone and come back aware, and documents are JSON text.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, Generic, TypeVar

from sqlalchemy import JSON, DateTime, Dialect, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


S = TypeVar("S", bound=StrEnum)


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC instant; naive values are refused at the door."""

    impl = DateTime(timezone=False)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store the instant as UTC wall time."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone cannot be stored")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the instant back, aware."""
        return None if value is None else value.replace(tzinfo=UTC)


class StateType(TypeDecorator[S], Generic[S]):
    """A state of :mod:`groups`, stored as its upper-case word."""

    impl = String(20)
    cache_ok = True

    def __init__(self, states: type[S]) -> None:
        super().__init__()
        self.states = states

    def process_bind_param(self, value: S | None, dialect: Dialect) -> str | None:
        """Store the word; a word that is no state raises ``ValueError``."""
        return None if value is None else self.states(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> S | None:
        """Give the state back as its enum member."""
        return None if value is None else self.states(value)


class Base(DeclarativeBase):
    """The root of all tables, with names fixed so that migrations can find them."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it as a class attribute
        datetime: UtcDateTime,
        dict[str, Any]: JSON,
        list[str]: JSON,
        list[dict[str, Any]]: JSON,
    }
