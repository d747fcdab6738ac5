"""The checks at MAIL and RCPT, as the hooks that aiosmtpd calls."""

from __future__ import annotations

from typing import Protocol

from aiosmtpd.smtp import Envelope as WireEnvelope
from aiosmtpd.smtp import Session as WireSession

from mail.arriving.envelope import TROUBLE, Limits, Reply
from mail.arriving.session import Session


class Doorkeeper(Protocol):
    """What the hooks ask of the server."""

    limits: Limits

    def admits(self, peer: str, sender: str) -> Reply | None:
        """Why no mail may begin now, or ``None``."""
        ...

    def knows(self, address: str) -> bool:
        """Whether mail is taken for an address."""
        ...

    def trouble(self, error: Exception) -> None:
        """Note a failure of our own."""
        ...


class Gate:
    """The hooks that aiosmtpd calls, on behalf of one server."""

    def __init__(self, host: Doorkeeper) -> None:
        self._host = host

    async def handle_EHLO(  # noqa: N802
        self,
        server: Session,
        session: WireSession,
        envelope: WireEnvelope,
        name: str,
        lines: list[str],
    ) -> list[str]:
        """What we can do: no AUTH, but PIPELINING, since input is read in order."""
        session.host_name = name
        kept = [line for line in lines[:-1] if not line.startswith("250-AUTH")]
        return [*kept, "250 PIPELINING"]

    async def handle_MAIL(  # noqa: N802
        self,
        server: Session,
        session: WireSession,
        envelope: WireEnvelope,
        address: str,
        options: list[str],
    ) -> str:
        """Begin a mail unless its sender or the client comes too often."""
        refusal = self._host.admits(server.peer, "" if address == "<>" else address)
        if refusal is not None:
            return str(refusal)
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_RCPT(  # noqa: N802
        self,
        server: Session,
        session: WireSession,
        envelope: WireEnvelope,
        address: str,
        options: list[str],
    ) -> str:
        """Add a recipient that is ours, up to the limit."""
        if len(envelope.rcpt_tos) >= self._host.limits.recipients:
            return "452 4.5.3 Too many recipients"
        if not self._host.knows(address):
            return "550 5.1.1 No such address here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 Ok"

    async def handle_exception(self, error: Exception) -> str:
        """Our own trouble is never the client's: 451, and try again."""
        self._host.trouble(error)
        return str(TROUBLE)
