"""Where our mails go: a relay over SMTP, or a folder for trying out.

The outcome is a value.  A refusal for now (4yz, or no answer) is ``Deferred``,
a refusal for good (5yz) is ``Failed``; both carry the enhanced status of
RFC 3463, from which the outbox tells a dead mailbox from a policy.  Silence
after the end of a mail is ``Deferred`` too: a duplicate is admitted there,
a loss is not (RFC 1047).
"""

from __future__ import annotations

import socket
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import parse_qs, unquote, urlsplit

from mail.arriving.peers import LOOPBACK, is_among, networks
from mail.leaving.outcome import Deferred, Failed, Outcome, Sent, words
from mail.leaving.relaying import SmtpRelay
from mail.leaving.sink import Folder, Maildir

__all__ = [
    "Deferred",
    "Failed",
    "FileRelay",
    "Outcome",
    "Relay",
    "RelayUnfit",
    "Sent",
    "SmtpRelay",
    "relay",
    "sink",
]

_NO = ("0", "no", "false")
_OPTIONS = ("starttls", "verify")


class RelayUnfit(ValueError):
    """The relay URL cannot be used; the message says how to mend it."""


class Relay(Protocol):
    """Whatever takes a composed mail."""

    def send(self, raw: bytes, sender: str, recipient: str) -> Outcome:
        """Hand over one mail for one recipient; trouble on the way is a value."""
        ...

    def close(self) -> None:
        """End any open session politely."""
        ...


@dataclass(frozen=True, slots=True)
class FileRelay:
    """Mails into a folder: each one whole and on disk, or not there."""

    sink: Folder | Maildir

    def send(self, raw: bytes, sender: str, recipient: str) -> Outcome:
        """Write one mail; a full or missing disk defers it (RFC 3463, X.3.1)."""
        try:
            path = self.sink.write(raw, sender, recipient)
        except OSError as error:
            return Deferred(0, "4.3.1", words(str(error)))
        return Sent(path.name)

    def close(self) -> None:
        """Nothing is kept open."""


def _smtp(url: str, hostname: str | None, timeout_seconds: float) -> SmtpRelay:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise RelayUnfit("the relay's port must be a number from 1 to 65535") from error
    if not parts.hostname:
        raise RelayUnfit("the relay needs a host, as in smtp://mail.example.org:587?starttls=1")
    options = {name: values[-1] for name, values in parse_qs(parts.query).items()}
    if unknown := sorted(set(options) - set(_OPTIONS)):
        raise RelayUnfit(f"the relay knows starttls=1 and verify=0, but not {unknown[0]}")
    tls, starttls = parts.scheme == "smtps", options.get("starttls", "0") not in _NO
    if parts.password and not (tls or starttls or _is_here(parts.hostname)):
        raise RelayUnfit("the relay's password would go in clear: add ?starttls=1, or use smtps://")
    return SmtpRelay(
        parts.hostname,
        port or (465 if tls else 25),
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        tls=tls,
        starttls=starttls,
        verify=options.get("verify", "1") not in _NO,
        timeout_seconds=timeout_seconds,
        hostname=hostname or socket.gethostname() or "localhost",
    )


def _is_here(host: str) -> bool:
    """Whether a host is this machine, so that nobody listens on the way."""
    return host == "localhost" or is_among(host, networks(LOOPBACK))


def sink(url: str) -> Folder | Maildir | None:
    """The folder that a relay's URL names; None where it names none."""
    scheme, _, rest = url.partition(":")
    path = rest.removeprefix("//")
    kinds: dict[str, type[Folder | Maildir]] = {"maildir": Maildir, "eml": Folder}
    return kinds[scheme](path) if scheme in kinds and path else None


def relay(url: str, *, hostname: str | None = None, timeout_seconds: float = 60.0) -> Relay:
    """The relay that a URL names.

    Parameters
    ----------
    url : str
        ``smtp://[user:password@]host[:port][?starttls=1][&verify=0]``,
        ``smtps://…``, ``maildir:PATH`` or ``eml:PATH``.
    hostname : str, optional
        How we name ourselves at EHLO; else this machine's own name.

    Raises
    ------
    RelayUnfit
        With one sentence on how to mend the URL, and no password in it.
    """
    if url.startswith(("smtp:", "smtps:")):
        return _smtp(url, hostname, timeout_seconds)
    if (found := sink(url)) is not None:
        return FileRelay(found)
    raise RelayUnfit("a relay begins with smtp://, smtps://, maildir: or eml:")
