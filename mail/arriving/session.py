"""One client's session: aiosmtpd's, with our limits and our reading of DATA.

Stock aiosmtpd reads a mail line by line; here it is read in pieces, and only
CR LF . CR LF ends it.  A bare LF becomes a whole line end, since many a careful
client sends files as they lie on a Unix disk; but a lone dot between bare line
ends, which another server may have read as the end of the mail, is refused, so
that nobody can smuggle a second mail past us (RFC 5321 part 2.3.8; Postfix
``smtpd_forbid_bare_newline = normalize``).
"""

from __future__ import annotations

import asyncio
import re
from ssl import SSLContext
from typing import Any, Protocol

from aiosmtpd.smtp import syntax

from mail.arriving.dialogue import Dialogue
from mail.arriving.envelope import Envelope, Limits, Reply
from mail.arriving.fitness import BARE, CLOSING, SLOW, TOO_LARGE, flaw, with_crlf

_END = b"\r\n.\r\n"
_PIECE = 256 * 1024
_ADDRESS = r"<([A-Za-z0-9._+=#~-]{1,64}@[A-Za-z0-9.-]{1,189})>"
_PLAIN = re.compile(rf"\s*{_ADDRESS}(?:\s+(.*))?")
_NULL = re.compile(r"\s*<>(?:\s+(.*))?")
#: What nearly every client says at MAIL and RCPT, to the letter.
_USUAL_MAIL = re.compile(rf"FROM: ?{_ADDRESS}(?: SIZE=(\d{{1,12}}))?(?: BODY=8BITMIME)?", re.I)
_USUAL_RCPT = re.compile(rf"TO: ?{_ADDRESS}", re.I)
#: How long a client that we hang up on may take to read why.
_PARTING_SECONDS = 5.0


class Host(Protocol):
    """What a session asks of its server."""

    limits: Limits
    protocol: str
    closing: bool

    def enter(self, session: Session, peer: str) -> Reply | None:
        """Let a client in, or say why not."""
        ...

    def leave(self, session: Session, peer: str) -> None:
        """A client is gone."""
        ...

    def trusts(self, peer: str) -> bool:
        """Whether the client is a front of ours."""
        ...

    async def accept(self, envelope: Envelope) -> Reply:
        """Hand a mail on; never raises."""
        ...


class Session(Dialogue):
    """One connection, SMTP or LMTP."""

    # The reader may hold a good piece of a mail; commands have their own limit.
    line_length_limit = _PIECE

    def __init__(
        self, handler: object, host: Host, hostname: str, tls: SSLContext | None, loop: Any
    ) -> None:
        self.host = host
        self.peer = ""
        self.busy = False
        super().__init__(
            handler,
            data_size_limit=host.limits.size_bytes,
            enable_SMTPUTF8=True,
            hostname=hostname,
            ident="Peercircle",
            tls_context=tls,
            timeout=host.limits.command_seconds,
            auth_exclude_mechanism=("LOGIN", "PLAIN"),
            loop=loop,
        )
        # Nobody logs in here: mail is only taken for addresses of our own.
        self._smtp_methods.pop("AUTH", None)
        if host.protocol == "LMTP":
            self._smtp_methods["LHLO"] = self.smtp_EHLO
            self._smtp_methods["EHLO"] = self._smtp_methods["HELO"] = self._not_lmtp

    async def _not_lmtp(self, arg: str | None) -> None:
        await self.push("500 5.5.1 This is LMTP: please send LHLO (RFC 2033 part 4.1)")

    # Life of the connection

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Let the client in unless we are full."""
        name = transport.get_extra_info("peername")
        self.peer = str(name[0]) if isinstance(name, tuple) else "local"
        refusal = self.host.enter(self, self.peer)
        super().connection_made(transport)
        if refusal is not None:
            self.dismiss(refusal)

    def connection_lost(self, error: Exception | None) -> None:
        """The client is gone."""
        self.host.leave(self, self.peer)
        super().connection_lost(error)

    def dismiss(self, reply: Reply = CLOSING) -> None:
        """Say why and hang up."""
        transport = self.transport
        if transport is not None and not transport.is_closing():
            transport.write(f"{reply}\r\n".encode("ascii"))
            transport.close()
            self.loop.call_later(_PARTING_SECONDS, transport.abort)

    def _timeout_cb(self) -> None:
        self.dismiss(SLOW)

    # Commands

    def _getaddr(self, arg: str) -> tuple[str | None, str | None]:
        # The usual forms by one expression; the full grammar costs far more.
        if found := _PLAIN.fullmatch(arg):
            return found[1], found[2] or ""
        if found := _NULL.fullmatch(arg):
            return "<>", found[1] or ""
        return super()._getaddr(arg)

    @syntax("MAIL FROM: <address>", extended=" [SP <mail-parameters>]")
    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802
        """Begin a mail: the usual command by one look, any other by the whole grammar."""
        found = _USUAL_MAIL.fullmatch(arg) if arg and self._extended() else None
        if (
            found is None
            or self.envelope.mail_from
            or int(found[2] or 0) > self.host.limits.size_bytes
        ):
            await super().smtp_MAIL(arg)
            return
        gate, envelope = self.event_handler, self.envelope
        await self.push(await gate.handle_MAIL(self, self.session, envelope, found[1], []))

    @syntax("RCPT TO: <address>", extended=" [SP <mail-parameters>]")
    async def smtp_RCPT(self, arg: str | None) -> None:  # noqa: N802
        """Add a recipient, likewise."""
        found = _USUAL_RCPT.fullmatch(arg) if arg and self.envelope.mail_from else None
        if found is None or not self._extended():
            await super().smtp_RCPT(arg)
            return
        gate, envelope = self.event_handler, self.envelope
        await self.push(await gate.handle_RCPT(self, self.session, envelope, found[1], []))

    def _extended(self) -> bool:
        """Whether the client has said EHLO or LHLO."""
        return bool(self.session.host_name and self.session.extended_smtp)

    @syntax("DATA")
    async def smtp_DATA(self, arg: str | None) -> None:  # noqa: N802
        """Take one mail and answer only when it is stored."""
        if await self.check_helo_needed():
            return
        if arg:
            await self.push("501 5.5.4 Syntax: DATA")
            return
        if not self.envelope.rcpt_tos:
            await self.push("503 5.5.1 Please name a recipient first")
            return
        self.busy = True
        try:
            await self.push("354 End the mail with <CR><LF>.<CR><LF>")
            self._reset_timeout(self.host.limits.data_seconds)
            recipients = tuple(self.envelope.rcpt_tos)
            reply = await self._judged(await self._read_mail(), recipients)
            self._set_post_data_state()
            self._reset_timeout()
            # LMTP answers once for each recipient (RFC 2033 part 4.2).
            times = len(recipients) if self.host.protocol == "LMTP" else 1
            await self.push("\r\n".join([str(reply)] * times))
            if reply is BARE:
                # What follows may be the smuggler's second mail.
                self.dismiss()
        finally:
            self.busy = False
        if self.host.closing:
            self.dismiss()

    async def _judged(self, raw: bytes | None, recipients: tuple[str, ...]) -> Reply:
        if raw is None:
            return TOO_LARGE
        raw = with_crlf(raw)
        refused = flaw(raw, self.host.limits)
        if refused is not None:
            return refused
        sender = self.envelope.mail_from
        return await self.host.accept(
            Envelope(
                raw=raw,
                sender="" if sender == "<>" else sender,
                recipients=recipients,
                peer=self.peer,
                helo=str(self.session.host_name or ""),
                trusted=self.host.trusts(self.peer),
                tls=self._tls_protocol is not None,
                protocol=self.host.protocol,
            )
        )

    async def _read_mail(self) -> bytes | None:
        """The mail without its end and its stuffed dots; ``None`` where too large.

        The line end of the DATA command counts as the first half of the end,
        so that an empty mail is just ``.`` (RFC 5321 part 4.1.1.4).
        """
        data = bytearray(b"\r\n")
        most = self.host.limits.size_bytes
        size, seen = 0, 0
        while True:
            end = data.find(_END, max(0, seen - len(_END)))
            if end >= 0:
                break
            seen = len(data)
            if size > most:
                # Keep reading to the end, but keep nothing: only so does the
                # client hear the answer.
                del data[: -len(_END)]
                seen = 0
            piece = await self._reader.read(_PIECE)
            if not piece:
                raise ConnectionResetError("the client went away within a mail")
            size += len(piece)
            data += piece
        # What came along behind the end are commands (RFC 2920).
        behind = data[end + len(_END) :]
        self._reader._buffer[:0] = behind
        if size - len(behind) - len(b".\r\n") > most:
            return None
        # A leading dot was put there by the client (RFC 5321 part 4.5.2).
        return bytes(data[: end + 2]).replace(b"\r\n.", b"\r\n")[2:]
