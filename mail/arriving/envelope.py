"""What a client hands us, what we answer, and how much we take."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Envelope:
    """One mail as it came over the wire.

    Attributes
    ----------
    raw : bytes
        The mail with CRLF line ends, dots already unstuffed.
    sender : str
        Envelope sender; empty for the null sender ``<>``.
    recipients : tuple of str
        Those of ours that were accepted at RCPT.
    peer : str
        The client's IP address.
    helo : str
        How the client named itself.
    trusted : bool
        The client is one of our own fronts.
    tls : bool
        The mail came over TLS.
    protocol : str
        ``SMTP`` or ``LMTP``.
    """

    raw: bytes
    sender: str
    recipients: tuple[str, ...]
    peer: str
    helo: str
    trusted: bool = False
    tls: bool = False
    protocol: str = "SMTP"


@dataclass(frozen=True, slots=True)
class Reply:
    """An SMTP reply; ``text`` begins with its enhanced status (RFC 3463)."""

    code: int
    text: str

    def __str__(self) -> str:
        # A reply is one line: what it quotes must not add another.
        return f"{self.code} {' '.join(self.text.split())}"


OK = Reply(250, "2.0.0 Ok, it is on disk")
TROUBLE = Reply(451, "4.3.0 Trouble on our side; please try again later")
FULL = Reply(452, "4.3.1 No room at present; please try again later")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much is taken from clients; fronts of ours are exempt from the rates.

    Attributes
    ----------
    size_bytes : int
        Largest mail; more is 552.
    recipients : int
        Most recipients of a mail; more are 452 each (RFC 5321 4.5.3.1.10).
    line_bytes : int
        Longest line of a mail.  RFC 5322 allows 998; some programs exceed it
        a little, and only the absurd is refused.
    header_lines, received : int
        Most lines in a header; most hops before it counts as a loop
        (RFC 5321 part 6.3).
    connections, connections_per_peer : int
        Open at once.
    mails_per_peer, mails_per_sender : int
        In a minute, steadily; twice as many at one blow.
    command_seconds, data_seconds : float
        Longest wait for a command, and for the whole of a mail.
    """

    size_bytes: int = 25 * 1024 * 1024
    recipients: int = 100
    line_bytes: int = 250_000
    header_lines: int = 2_000
    received: int = 60
    connections: int = 500
    connections_per_peer: int = 20
    mails_per_peer: int = 60
    mails_per_sender: int = 30
    command_seconds: float = 120.0
    data_seconds: float = 600.0


class Handler(Protocol):
    """Where accepted mails go."""

    async def accept(self, envelope: Envelope) -> Reply:
        """Take responsibility for a mail; the reply is sent when this returns.

        250 may only come back once the mail is safely stored.
        """
        ...

    def knows(self, address: str) -> bool:
        """Whether we take mail for an address (asked at RCPT, must not block)."""
        ...


@runtime_checkable
class Roomy(Protocol):
    """A handler that can say beforehand that it has no room for a mail."""

    def room(self) -> Reply | None:
        """Why nothing can be taken now (asked at MAIL, must not block)."""
        ...
