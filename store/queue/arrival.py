"""Taking letters in: many at once, each at most once, before anybody says 250."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Final, TypeAlias, cast

from sqlalchemy import Insert, Table, insert, select, tuple_
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from groups.post import InboundState
from store.post import Inbound, Recipient
from store.queue.bulk import insert_rows

Key: TypeAlias = tuple[str, str]

MESSAGE_ID_LENGTH: Final = 998  # the longest line of RFC 5322 section 2.1.1
ADDRESS_LENGTH: Final = 320  # 64 + "@" + 255, RFC 5321 section 4.5.3.1
TOKEN_LENGTH: Final = 64
PEER_LENGTH: Final = 64
HELO_LENGTH: Final = 255

_LETTERS: Final = cast(Table, Inbound.__table__)
_RECIPIENTS: Final = cast(Table, Recipient.__table__)
_OF_ITS_OWN: Final = ("message_id", "digest", "envelope_sender", "peer", "helo", "raw")

_INSERT: Final[dict[str, Insert]] = {
    name: dialect_insert.on_conflict_do_nothing(index_elements=["message_id", "digest"]).returning(
        Inbound.__table__.c.id, Inbound.__table__.c.message_id, Inbound.__table__.c.digest
    )
    for name, dialect_insert in (
        ("postgresql", postgresql.insert(Inbound)),
        ("sqlite", sqlite.insert(Inbound)),
    )
}


@dataclass(frozen=True)
class Arrival:
    """A letter as the SMTP server hands it over.

    Attributes
    ----------
    raw : bytes
        The letter as received.
    message_id : str or None
        Its Message-ID, if it has one.
    digest : str
        SHA-256 of its body in hex.  With the Message-ID it makes a repeat known.
    recipients : tuple of (str, str or None)
        Envelope recipients, each with the token of its tag.
    envelope_sender : str or None
        The address of MAIL FROM; "" is the null sender.
    peer, helo : str
        The client's address, and how it named itself.
    """

    raw: bytes
    message_id: str | None
    digest: str
    recipients: tuple[tuple[str, str | None], ...]
    envelope_sender: str | None = None
    peer: str = ""
    helo: str = ""

    @cached_property
    def key(self) -> Key:
        """What makes two arrivals the same letter.

        Without a Message-ID the whole letter must be the same: two members
        may both write just "Yes", and neither answer may be lost.
        """
        if self.message_id is None or not self.message_id.strip():
            return "absent:" + hashlib.sha256(self.raw).hexdigest(), self.digest
        message_id = storable(self.message_id)
        if len(message_id) > MESSAGE_ID_LENGTH:
            message_id = "long:" + hashlib.sha256(message_id.encode()).hexdigest()
        return message_id, self.digest


def add_letters(session: Session, letters: Sequence[Arrival], now: datetime) -> list[bool]:
    """Store letters that arrived together; tell of each whether it is new.

    A repeat makes no second row.  If it names recipients that the first did
    not (a sending server may split one letter in two), they join the first,
    as long as that one waits.

    Returns
    -------
    list of bool
        In the order given: True for a new letter, False for a repeat.
        Both deserve a 250 once the transaction is committed.
    """
    first: dict[Key, Arrival] = {}
    is_first = []
    for letter in letters:
        is_first.append(letter.key not in first)
        first.setdefault(letter.key, letter)
    made = _insert_new(session, first, now)
    new = [letter for key, letter in first.items() if key in made]
    _add_recipients(session, ((made[letter.key], letter) for letter in new), {})
    repeats = [
        letter
        for letter, fresh in zip(letters, is_first, strict=True)
        if not fresh or letter.key not in made
    ]
    if repeats:
        _join_recipients(session, repeats)
    return [fresh and letter.key in made for letter, fresh in zip(letters, is_first, strict=True)]


def storable(text: str, length: int | None = None) -> str:
    """Make a header's or an envelope's text fit for every database.

    Bytes that were no UTF-8 and NUL, which PostgreSQL refuses, become "?".
    """
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode()
    return text.replace("\0", "?")[:length]


def _insert_new(session: Session, letters: dict[Key, Arrival], now: datetime) -> dict[Key, int]:
    if not letters:
        return {}
    # Two servers storing the same letters must lock them in the same order,
    # or PostgreSQL would see a deadlock: hence sorted.
    keys = sorted(letters)
    rows = [_row(key, letters[key]) for key in keys]
    shared = {"state": InboundState.QUEUED, "next_try_at": now, "received_at": now}
    dialect = session.get_bind().dialect.name
    if dialect == "sqlite":
        # Repeats are rare: first as if there were none, at a quarter of the cost.
        with suppress(IntegrityError):
            first = insert_rows(session.connection(), _LETTERS, _OF_ITS_OWN, rows, shared)
            return {key: first + n for n, key in enumerate(keys)}
    values = [dict(zip(_OF_ITS_OWN, row, strict=True)) | shared for row in rows]
    made = session.connection().execute(_INSERT[dialect], values)
    return {(row.message_id, row.digest): row.id for row in made}


def _row(key: Key, letter: Arrival) -> tuple[Any, ...]:
    """The values of ``_OF_ITS_OWN``."""
    sender = letter.envelope_sender
    return (
        *key,
        None if sender is None else storable(sender, ADDRESS_LENGTH),
        storable(letter.peer, PEER_LENGTH),
        storable(letter.helo, HELO_LENGTH),
        letter.raw,
    )


def _add_recipients(
    session: Session, letters: Iterable[tuple[int, Arrival]], known: dict[int, set[str]]
) -> None:
    rows = []
    for inbound_id, letter in letters:
        present = known.setdefault(inbound_id, set())
        for address, token in letter.recipients:
            address = storable(address, ADDRESS_LENGTH)
            if address in present:
                continue
            present.add(address)
            token = None if token is None else storable(token, TOKEN_LENGTH)
            rows.append((inbound_id, address, token))
    if not rows:
        return
    names = ("inbound_id", "address", "token")
    if session.get_bind().dialect.name == "sqlite":
        insert_rows(session.connection(), _RECIPIENTS, names, rows)
    else:
        values = [dict(zip(names, row, strict=True)) for row in rows]
        session.connection().execute(insert(_RECIPIENTS), values)


def _join_recipients(session: Session, repeats: Sequence[Arrival]) -> None:
    keys = {letter.key for letter in repeats}
    query = (
        select(Inbound.id, Inbound.message_id, Inbound.digest, Recipient.address)
        .outerjoin(Recipient, Recipient.inbound_id == Inbound.id)
        .where(
            Inbound.state == InboundState.QUEUED,
            tuple_(Inbound.message_id, Inbound.digest).in_(keys),
        )
    )
    ids: dict[Key, int] = {}
    known: dict[int, set[str]] = {}
    for inbound_id, message_id, digest, address in session.execute(query):
        ids[message_id, digest] = inbound_id
        known.setdefault(inbound_id, set())
        if address is not None:
            known[inbound_id].add(address)
    waiting = ((ids[letter.key], letter) for letter in repeats if letter.key in ids)
    _add_recipients(session, waiting, known)
