"""Takes mail in over SMTP and LMTP, and answers 250 only for what is stored.

``Server`` runs within an event loop, ``ServerThread`` runs one in a thread of
its own.  The handler's ``accept`` is awaited before the answer, so that mails
which arrive together can be stored in one commit before any of their 250s.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pathlib import Path

from mail.arriving.envelope import FULL, OK, TROUBLE, Envelope, Handler, Limits, Reply, Roomy
from mail.arriving.fitness import CROWDED
from mail.arriving.gate import Gate
from mail.arriving.peers import LOOPBACK, is_among, networks
from mail.arriving.rate import Rate
from mail.arriving.session import Session

__all__ = [
    "FULL",
    "OK",
    "TROUBLE",
    "Certificate",
    "Envelope",
    "Handler",
    "Limits",
    "Reply",
    "Server",
    "ServerThread",
]

_log = logging.getLogger("peercircle.server")
_BACKLOG = 512
#: The certificate's files are looked at no more often.
_LOOK_EVERY_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Certificate:
    """Where the certificate chain and its key lie."""

    chain: Path
    key: Path

    def context(self) -> ssl.SSLContext:
        """A fresh context for STARTTLS."""
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.chain, self.key)
        return context

    def version(self) -> tuple[tuple[int, int, int], ...]:
        """What changes whenever one of the files does."""
        found = (path.stat() for path in (self.chain, self.key))
        return tuple((each.st_mtime_ns, each.st_size, each.st_ino) for each in found)


class Server:
    """An SMTP or LMTP server on one address, within the running event loop.

    Parameters
    ----------
    handler : Handler
        Takes the mails.
    hostname : str
        How we name ourselves.
    limits : Limits, optional
        How much is taken.
    tls : Certificate, optional
        Offers STARTTLS.
    trusted_fronts : sequence of str, optional
        Addresses or networks whose connections are exempt from the limits per
        connection; loopback unless given.  Rates count by envelope sender then.
    protocol : str, optional
        ``SMTP`` or ``LMTP``.
    monotonic : callable, optional
        The clock of the rates.
    """

    def __init__(
        self,
        handler: Handler,
        *,
        hostname: str,
        limits: Limits | None = None,
        tls: Certificate | None = None,
        trusted_fronts: Sequence[str] = LOOPBACK,
        protocol: str = "SMTP",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        if protocol not in ("SMTP", "LMTP"):
            raise ValueError("the protocol is SMTP or LMTP")
        self.handler = handler
        self.hostname = hostname
        self.limits = limits or Limits()
        self.protocol = protocol
        self.closing = False
        self.host, self.port = "", 0
        self._fronts = networks(tuple(trusted_fronts))
        self.trusts = lru_cache(maxsize=1024)(self._trusts)
        self._certificate = tls
        self._context = tls.context() if tls else None
        self._version = tls.version() if tls else ()
        self._monotonic = monotonic
        self._version_seen_at = monotonic()
        self._room = handler.room if isinstance(handler, Roomy) else None
        self._peer_rate = Rate(self.limits.mails_per_peer, monotonic)
        self._sender_rate = Rate(self.limits.mails_per_sender, monotonic)
        self._sessions: set[Session] = set()
        self._peers: Counter[str] = Counter()
        self._gate = Gate(self)
        self._listener: asyncio.Server | None = None
        # aiosmtpd logs each command with its addresses at INFO, mails at DEBUG.
        logging.getLogger("mail.log").setLevel(logging.WARNING)

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> tuple[str, int]:
        """Listen; gives the address and the real port where 0 was asked for."""
        loop = asyncio.get_running_loop()
        self.closing = False
        self._listener = await loop.create_server(
            lambda: Session(self._gate, self, self.hostname, self._tls(), loop),
            host,
            port,
            backlog=_BACKLOG,
        )
        self.host, self.port = self._listener.sockets[0].getsockname()[:2]
        return self.host, self.port

    async def stop(self, grace_seconds: float = 10.0) -> None:
        """Take no more, answer the mails that are under way, and hang up."""
        self.closing = True
        if self._listener is not None:
            self._listener.close()
        for session in [s for s in self._sessions if not s.busy]:
            session.dismiss()
        ends = time.monotonic() + grace_seconds
        while self._sessions and time.monotonic() < ends:
            await asyncio.sleep(0.01)
        for session in list(self._sessions):
            if session.transport is not None:
                session.transport.abort()
        await asyncio.sleep(0)

    def _tls(self) -> ssl.SSLContext | None:
        """The context of a session that begins; certificates are renewed under way."""
        now = self._monotonic()
        if self._certificate is not None and now - self._version_seen_at >= _LOOK_EVERY_SECONDS:
            self._version_seen_at = now
            self._reload(self._certificate)
        return self._context

    def _reload(self, certificate: Certificate) -> None:
        try:
            version = certificate.version()
            if version != self._version:
                self._context, self._version = certificate.context(), version
                _log.info("the certificate was read afresh")
        except (OSError, ssl.SSLError) as error:
            # Half written, perhaps: the old one goes on, and the next look will tell.
            _log.error("the new certificate cannot be used: %s", error)

    # What the sessions ask

    def enter(self, session: Session, peer: str) -> Reply | None:
        """Count a client in, unless there are too many."""
        crowded = len(self._sessions) >= self.limits.connections or (
            self._peers[peer] >= self.limits.connections_per_peer and not self.trusts(peer)
        )
        self._sessions.add(session)
        self._peers[peer] += 1
        return CROWDED if crowded or self.closing else None

    def leave(self, session: Session, peer: str) -> None:
        """Count a client out."""
        if session not in self._sessions:
            return
        self._sessions.discard(session)
        self._peers[peer] -= 1
        if self._peers[peer] <= 0:
            del self._peers[peer]

    def admits(self, peer: str, sender: str) -> Reply | None:
        """Why no mail may begin now; bounces have no sender to count by."""
        if not self.trusts(peer) and not self._peer_rate.take(peer):
            return Reply(450, "4.7.1 Too many mails from your address; please try again later")
        if sender and not self._sender_rate.take(sender.lower()):
            return Reply(450, "4.7.1 Too many mails from this sender; please try again later")
        # RFC 1870 part 6.1: told now, the client need not send the mail for nothing.
        return self._room() if self._room is not None else None

    def knows(self, address: str) -> bool:
        """Whether mail is taken for an address."""
        return self.handler.knows(address)

    def _trusts(self, peer: str) -> bool:
        return is_among(peer, self._fronts)

    async def accept(self, envelope: Envelope) -> Reply:
        """Hand a mail to the handler; whatever goes wrong there is 451."""
        try:
            return await self.handler.accept(envelope)
        except Exception as error:
            self.trouble(error)
            return TROUBLE

    def trouble(self, error: Exception) -> None:
        """Note what went wrong, without any word of a mail."""
        _log.error("a mail was not taken: %s", type(error).__name__, exc_info=error)


class ServerThread:
    """A server with an event loop of its own in a thread.

    Uses uvloop where it is installed (``pip install peercircle[fast]``).
    """

    def __init__(self, server: Server, host: str = "127.0.0.1", port: int = 0) -> None:
        self.server = server
        self._wanted = (host, port)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens."""
        return self.server.host, self.server.port

    def _new_loop(self) -> asyncio.AbstractEventLoop:
        with suppress(ImportError):
            loop: asyncio.AbstractEventLoop = import_module("uvloop").new_event_loop()
            return loop
        return asyncio.new_event_loop()

    def start(self) -> tuple[str, int]:
        """Listen; returns once connections are taken, or raises why not."""
        self._loop = self._new_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="smtp", daemon=True)
        self._thread.start()
        begun = asyncio.run_coroutine_threadsafe(self.server.start(*self._wanted), self._loop)
        try:
            return begun.result(30)
        except BaseException:
            self._end()
            raise

    def stop(self, grace_seconds: float = 10.0) -> None:
        """Stop gracefully and end the thread."""
        if self._loop is None:
            return
        ended = asyncio.run_coroutine_threadsafe(self.server.stop(grace_seconds), self._loop)
        ended.result(grace_seconds + 5)
        self._end()

    def _end(self) -> None:
        if self._loop is None or self._thread is None:
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()
        self._loop = None
