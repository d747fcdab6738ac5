"""The command loop of a session, and STARTTLS: where aiosmtpd's own are replaced.

Stock aiosmtpd writes each command and reply into its log before it looks at
them, checks every line against tables of its own, and drains after every
reply; together that is a third of a mail's cost.  Its STARTTLS is built on the
standard library's private TLS protocol, so uvloop could not be used with it;
``loop.start_tls`` is the same on both loops.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import Counter
from typing import TYPE_CHECKING, Any

from aiosmtpd.smtp import SMTP

if TYPE_CHECKING:
    # aiosmtpd is untyped; mypy would not let us subclass Any.
    class Smtp(asyncio.StreamReaderProtocol):
        """What we use of aiosmtpd's SMTP."""

        __ident__: str
        session: Any
        envelope: Any
        transport: Any
        loop: Any
        hostname: str
        tls_context: ssl.SSLContext | None
        _reader: Any
        _writer: Any
        _smtp_methods: dict[str, Any]
        _tls_protocol: Any
        _timeout_duration: float
        _timeout_handle: asyncio.TimerHandle | None
        event_handler: Any

        def __init__(self, handler: object, **options: Any) -> None: ...
        async def check_helo_needed(self, helo: str = "HELO") -> bool: ...  # noqa: D102
        async def handle_exception(self, error: Exception) -> str: ...  # noqa: D102
        async def smtp_EHLO(self, hostname: str) -> None: ...  # noqa: D102, N802
        async def smtp_MAIL(self, arg: str | None) -> None: ...  # noqa: D102, N802
        async def smtp_RCPT(self, arg: str | None) -> None: ...  # noqa: D102, N802
        def _timeout_cb(self) -> None: ...
        def _set_post_data_state(self) -> None: ...
        def _set_rset_state(self) -> None: ...
        def _create_session(self) -> Any: ...
        def _getaddr(self, arg: str) -> tuple[str | None, str | None]: ...

else:
    Smtp = SMTP

COMMAND_BYTES = 1_000
#: RFC 5321 has a dozen commands; whoever sends these often has no mail for us.
_MOST = {"NOOP": 200, "VRFY": 20, "EXPN": 20, "HELP": 20, "EHLO": 50, "HELO": 50, "LHLO": 50}
_MOST_UNKNOWN = 5
#: A client that does not read our replies is waited for from here on.
_UNREAD_BYTES = 64 * 1024
_HANDSHAKE_SECONDS = 30.0
#: Event loops count in milliseconds, and may wake a little early.
_TIMER_SLACK_SECONDS = 0.002


class Dialogue(Smtp):
    """Reads commands and answers them."""

    _due_at = 0.0

    async def push(self, status: str | bytes) -> None:
        """Send a reply; waits only for a client that lets replies pile up."""
        reply = status.encode("utf-8", "replace") if isinstance(status, str) else status
        transport = self.transport
        if transport is None:
            raise ConnectionResetError("the client is gone")
        transport.write(reply + b"\r\n")
        if transport.get_write_buffer_size() > _UNREAD_BYTES:
            await self._writer.drain()

    def _reset_timeout(self, duration: float | None = None) -> None:
        """Give the client so much time from now.

        A timer for each command would cost more than the command; one that
        finds at its end that the time was prolonged goes on for the rest.
        """
        self._due_at = self.loop.time() + (duration or self._timeout_duration)
        handle = self._timeout_handle
        if handle is None or handle.when() > self._due_at:
            self._arm()

    def _arm(self) -> None:
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()
        self._timeout_handle = self.loop.call_at(self._due_at, self._look_at_time)

    def _look_at_time(self) -> None:
        if self.loop.time() < self._due_at - _TIMER_SLACK_SECONDS:
            self._arm()
        else:
            self._timeout_cb()

    async def _handle_client(self) -> None:
        if self.transport is None or self.transport.is_closing():
            return  # sent away at the door
        await self.push(f"220 {self.hostname} {self.__ident__}")
        said: Counter[str] = Counter()
        while self.transport is not None and not self.transport.is_closing():
            try:
                line = await self._line()
                if line is None:
                    await self.push("500 5.5.2 The command is too long")
                else:
                    await self._obey(line, said)
            except (asyncio.CancelledError, ConnectionResetError, asyncio.IncompleteReadError):
                if self.transport is not None:
                    self.transport.close()
                raise
            except Exception as error:
                await self.push(await self.handle_exception(error))

    async def _line(self) -> bytes | None:
        """One command without its line end; None where it is too long."""
        try:
            line: bytes = await self._reader.readuntil(b"\n")
        except asyncio.LimitOverrunError as error:
            # Skip to its end, so that its tail is not taken for a command.
            await self._reader.readexactly(error.consumed)
            while True:
                try:
                    await self._reader.readuntil(b"\n")
                    return None
                except asyncio.LimitOverrunError as more:
                    await self._reader.readexactly(more.consumed)
        return line.rstrip(b"\r\n") if len(line) <= COMMAND_BYTES + 2 else None

    async def _obey(self, line: bytes, said: Counter[str]) -> None:
        verb, _, rest = line.partition(b" ")
        name = verb.decode("ascii", "replace").upper()
        method = self._smtp_methods.get(name)
        if method is None:
            said["?"] += 1
            if said["?"] > _MOST_UNKNOWN:
                await self._hang_up("421 4.7.0 Too many unknown commands")
            else:
                await self.push("500 5.5.1 No such command here")
            return
        most = _MOST.get(name)
        if most is not None:
            said[name] += 1
            if said[name] > most:
                await self._hang_up("421 4.7.0 That command came too often")
                return
        self._reset_timeout()
        # Addresses beyond ASCII come as UTF-8; other bytes keep their value.
        await method(rest.strip().decode("utf-8", "surrogateescape") if rest else None)

    async def _hang_up(self, reply: str) -> None:
        await self.push(reply)
        if self.transport is not None:
            self.transport.close()

    async def smtp_STARTTLS(self, arg: str | None) -> None:  # noqa: N802
        """Turn to TLS; nothing said before it counts any more (RFC 3207 part 4.2)."""
        if arg:
            await self.push("501 5.5.4 Syntax: STARTTLS")
            return
        if self.tls_context is None or self._tls_protocol is not None:
            await self.push("454 4.7.0 TLS is not available")
            return
        await self.push("220 2.0.0 Ready to start TLS")
        # Commands sent along before the handshake may be somebody else's: drop them.
        self._reader._buffer.clear()
        try:
            secured = await self.loop.start_tls(
                self.transport,
                self,
                self.tls_context,
                server_side=True,
                ssl_handshake_timeout=_HANDSHAKE_SECONDS,
            )
        except (ssl.SSLError, OSError, TimeoutError) as error:
            raise ConnectionResetError("the TLS handshake failed") from error
        if secured is None:
            raise ConnectionResetError("the client went away within the handshake")
        self._reader._buffer.clear()
        self.transport = self._reader._transport = self._writer._transport = secured
        self._tls_protocol = secured
        self._set_rset_state()
        peer = self.session.peer
        self.session = self._create_session()
        self.session.peer, self.session.ssl = peer, secured
