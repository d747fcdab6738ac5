"""Addresses that people were known by before, so that nothing of theirs is left with them."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from store.people import Note, Person

_KIND: Final = "former address"


def note(session: Session, person: Person, address: str, now: datetime) -> None:
    """Note that somebody was known by an address."""
    session.add(Note(person_id=person.id, kind=_KIND, text=address, created_at=now))


def addresses(session: Session, person: Person) -> list[str]:
    """The addresses that somebody was known by before, the oldest first."""
    rows = select(Note.text).where(Note.person_id == person.id, Note.kind == _KIND)
    return list(session.scalars(rows.order_by(Note.id)))


def known_by(session: Session, address: str) -> Person | None:
    """Who was known by an address and is not any more."""
    rows = select(Person).join(Note, Note.person_id == Person.id)
    return session.scalar(rows.where(Note.kind == _KIND, Note.text == address).limit(1))
