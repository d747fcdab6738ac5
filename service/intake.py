"""Taking responsibility for a letter: stored and on disk before anybody says 250.

Letters that arrive together share a commit (``service.group_commit``).  Trouble
with the database answers 451 and a full queue or disk 452, so that the sender
keeps the letter and tries again.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from collections.abc import Callable, Sequence
from datetime import datetime

import structlog
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from mail.address import normalise, split_tag
from mail.arriving.envelope import FULL, OK, TROUBLE, Envelope, Reply
from mail.arriving.identity import identity
from mail.arriving.trace import received, without_mbox_line, without_results
from service.clock import Clock
from service.group_commit import GroupCommit
from service.room import Room, folder_of
from service.settings import Settings
from store.queue import Arrival, add_letters
from store.session import Store

#: Hashing a mail larger than this is left to a thread: others wait for the loop.
_LARGE = 256 * 1024
_BOUNCES = re.compile(r"bounces?(?:\+[A-Za-z0-9_.-]{1,64})?")
_ROLES = frozenset({"postmaster", "abuse"})

log = structlog.get_logger("intake")


def token_of(address: str, settings: Settings) -> tuple[bool, str | None]:
    """Whether an address is one of ours, and the token that it carries.

    The list address with or without a token, the envelope senders of our own
    mails, and the two addresses that every domain must have (RFC 5321 part
    4.5.1, RFC 2142).
    """
    stem, tag = split_tag(address)
    if stem == settings.list_address:
        return True, tag.lower() if tag else None
    local, _, host = normalise(address).rpartition("@")
    if host != settings.host:
        return False, None
    if _BOUNCES.fullmatch(local):
        return True, tag.lower() if tag else None
    return local in _ROLES, None


def arrival(envelope: Envelope, settings: Settings, now: datetime) -> Arrival:
    """An accepted mail as the queue stores it.

    What a stranger claims our own front had found out about the sender is
    taken off, and a Received line of ours is put on top.
    """
    raw = envelope.raw
    message_id, digest = identity(raw)
    if message_id is None:
        # Our own Received line differs each time, so a repeat is told by the bytes that came.
        # Two bounces may be the same to the byte and differ in the token they came to.
        came_to = "" if envelope.sender else " ".join(envelope.recipients)
        message_id = "absent:" + hashlib.sha256(raw + came_to.encode()).hexdigest()
    if not envelope.trusted:
        raw = without_results(raw, settings.authserv_ids)
    return Arrival(
        raw=received(envelope, settings.host, now) + without_mbox_line(raw),
        message_id=message_id,
        digest=digest,
        recipients=tuple((each, token_of(each, settings)[1]) for each in envelope.recipients),
        envelope_sender=envelope.sender,
        peer=envelope.peer or "",
        helo=envelope.helo,
    )


def _is_full(error: Exception) -> bool:
    """Whether a database said that it has no room (SQLITE_FULL; PostgreSQL class 53100)."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    full = getattr(cause, "sqlite_errorname", None) == "SQLITE_FULL"
    return full or getattr(cause, "sqlstate", None) == "53100"


class Intake:
    """Where accepted mails go (``mail.arriving.envelope.Handler``).

    Parameters
    ----------
    store : Store
    settings : Settings
    clock : Clock
    on_stored : callable
        Called, on the commit's own thread, after letters were stored.
    """

    def __init__(
        self,
        store: Store,
        settings: Settings,
        clock: Clock,
        on_stored: Callable[[], None] = lambda: None,
    ) -> None:
        self._store = store
        self._settings = settings
        self._clock = clock
        self._on_stored = on_stored
        self._room = Room(
            settings.most_waiting, settings.least_free_mb * 2**20, folder_of(settings.url)
        )
        self._group = GroupCommit(self._commit)

    def knows(self, address: str) -> bool:
        """Whether we take mail for an address."""
        return token_of(address, self._settings)[0]

    def room(self) -> Reply | None:
        """452 while the queue or the disk is full; looked at again every second."""
        return FULL if self._room.full and not self._room.worth_a_look() else None

    async def accept(self, envelope: Envelope) -> Reply:
        """Store a mail; 250 only once it is committed."""
        now = self._clock.now()
        if len(envelope.raw) > _LARGE:
            loop = asyncio.get_running_loop()
            letter = await loop.run_in_executor(None, arrival, envelope, self._settings, now)
        else:
            letter = arrival(envelope, self._settings, now)
        return await self._group.put(letter)

    def _commit(self, letters: Sequence[Arrival]) -> Reply:
        try:
            with self._store.write() as session:
                if full := self._room.look(session):
                    log.error("no room", reason=full)
                    return FULL
                add_letters(session, letters, self._clock.now())
        except (SQLAlchemyError, OSError, ValueError) as error:
            log.error("not stored", letters=len(letters), error=str(error)[:300])
            return FULL if _is_full(error) else TROUBLE
        log.info("stored", message_ids=[each.message_id for each in letters])
        self._on_stored()
        return OK

    def close(self) -> None:
        """Commit what waits, and take no more."""
        self._group.close()
