"""The outside world: a mail server that keeps what the service sends, and a way to write to it."""

from __future__ import annotations

import email
import email.policy
import smtplib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage

from mail.arriving.envelope import OK, Envelope, Reply
from mail.arriving.server import Server, ServerThread


@dataclass(frozen=True, slots=True)
class Delivered:
    """One mail that arrived somewhere.

    Attributes
    ----------
    sender, recipient : str
        Of the envelope.
    raw : bytes
    mail : EmailMessage
    """

    sender: str
    recipient: str
    raw: bytes
    mail: EmailMessage

    @property
    def notice(self) -> str:
        """Which of the service's mails it is; empty for a letter to it."""
        return str(self.mail["X-Peercircle-Notice"] or "")

    @property
    def text(self) -> str:
        """The plain words."""
        body = self.mail.get_body(("plain", "html"))
        return str(body.get_content()) if body is not None else ""


def parsed(raw: bytes) -> EmailMessage:
    """A mail as its reader's program sees it."""
    found = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(found, EmailMessage)
    return found


class Mailboxes:
    """Everybody's mailboxes behind one SMTP server on loopback."""

    def __init__(self) -> None:
        self.mails: list[Delivered] = []
        self._changed = threading.Condition()
        self._thread = ServerThread(Server(self, hostname="mailboxes.example"))

    def knows(self, _address: str) -> bool:
        """Everybody has a mailbox here."""
        return True

    async def accept(self, envelope: Envelope) -> Reply:
        """Keep a mail for each of its recipients."""
        mail = parsed(envelope.raw)
        with self._changed:
            for recipient in envelope.recipients:
                self.mails.append(Delivered(envelope.sender, recipient, envelope.raw, mail))
            self._changed.notify_all()
        return OK

    def start(self) -> str:
        """Listen; give the relay URL."""
        host, port = self._thread.start()
        return f"smtp://{host}:{port}"

    def stop(self) -> None:
        """Stop listening."""
        self._thread.stop()

    def of(self, address: str, notice: str = "") -> list[Delivered]:
        """What an address has got, oldest first."""
        return [
            each
            for each in list(self.mails)
            if each.recipient == address and (not notice or each.notice == notice)
        ]

    def count(self, notice: str) -> int:
        """How many mails of one kind have arrived."""
        return sum(each.notice == notice for each in list(self.mails))

    def wait(self, enough: Callable[[], bool], seconds: float = 20.0) -> bool:
        """Wait until something is so; False where it never was."""
        end = time.monotonic() + seconds
        with self._changed:
            while not enough():
                left = end - time.monotonic()
                if left <= 0:
                    return False
                self._changed.wait(min(left, 0.1))
        return True


def send(address: tuple[str, int], sender: str, recipient: str, raw: bytes) -> None:
    """Hand one mail to the service by SMTP."""
    with smtplib.SMTP(*address, timeout=30) as client:
        client.sendmail(sender, [recipient], raw)
