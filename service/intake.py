"""Taking responsibility for a letter: stored and on disk before anybody says 250.

Letters that arrive within a few milliseconds of one another share one commit,
since a commit waits for the disk (group commit, J. Gray and A. Reuter,
Transaction Processing, 1993, section 9.4).  Trouble with the database answers
451, so that the sender keeps the letter and tries again.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import structlog
from sqlalchemy.exc import SQLAlchemyError

from mail.address import normalise, split_tag
from mail.envelope import OK, TROUBLE, Envelope, Reply
from mail.letter import read
from service.clock import Clock
from service.settings import Settings
from store.queue import Arrival, add_letters
from store.session import Store

#: How long the first letter of a commit waits for company.
GATHER_SECONDS = 0.004
_MOST_TOGETHER = 64
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


def arrival(envelope: Envelope, settings: Settings) -> Arrival:
    """An accepted mail as the queue stores it."""
    letter = read(envelope.raw)
    return Arrival(
        raw=envelope.raw,
        message_id=letter.message_id,
        digest=letter.digest,
        recipients=tuple((each, token_of(each, settings)[1]) for each in envelope.recipients),
        envelope_sender=envelope.sender,
        peer=envelope.peer or "",
    )


class Intake:
    """Where accepted mails go (``mail.envelope.Handler``).

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
        self._waiting: list[tuple[Arrival, asyncio.Future[bool]]] = []
        self._gathering: asyncio.Task[None] | None = None
        # One thread: SQLite admits one writer, and order is kept for nothing.
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="intake")

    def knows(self, address: str) -> bool:
        """Whether we take mail for an address."""
        return token_of(address, self._settings)[0]

    async def accept(self, envelope: Envelope) -> Reply:
        """Store a mail; 250 only once it is committed."""
        loop = asyncio.get_running_loop()
        stored: asyncio.Future[bool] = loop.create_future()
        letter = await loop.run_in_executor(None, arrival, envelope, self._settings)
        self._waiting.append((letter, stored))
        if self._gathering is None or self._gathering.done():
            self._gathering = asyncio.ensure_future(self._gather())
        return OK if await stored else TROUBLE

    async def _gather(self) -> None:
        await asyncio.sleep(GATHER_SECONDS)
        while self._waiting:
            batch = self._waiting[:_MOST_TOGETHER]
            del self._waiting[:_MOST_TOGETHER]
            loop = asyncio.get_running_loop()
            letters = [letter for letter, _ in batch]
            good = await loop.run_in_executor(self._thread, self._commit, letters)
            for _, stored in batch:
                if not stored.done():
                    stored.set_result(good)

    def _commit(self, letters: list[Arrival]) -> bool:
        try:
            with self._store.write() as session:
                add_letters(session, letters, self._clock.now())
        except (SQLAlchemyError, OSError, ValueError) as error:
            log.error("not stored", letters=len(letters), error=str(error)[:300])
            return False
        self._on_stored()
        return True

    def close(self) -> None:
        """Finish the commit under way."""
        self._thread.shutdown(wait=True)
