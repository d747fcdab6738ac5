"""Whether the relay would take our mails: greeting, TLS, login; nothing is sent."""

from __future__ import annotations

from collections.abc import Iterator

from mail.leaving.sender import RelayUnfit, SmtpRelay, relay
from service.checks.line import Line
from service.settings import Settings

_SECONDS = 5.0
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


def look(settings: Settings) -> Iterator[Line]:
    """The relay, as far as can be told without a mail."""
    try:
        found = relay(settings.relay_url, hostname=settings.host, timeout_seconds=_SECONDS)
    except RelayUnfit as error:
        yield Line("relay", False, str(error), "see PEERCIRCLE_RELAY")
        return
    if not isinstance(found, SmtpRelay):
        where = settings.relay_url.partition(":")[2]
        yield Line("relay", True, f"mails are only written to {where}, none is sent")
        return
    yield _reached(found)


def _reached(found: SmtpRelay) -> Line:
    where = f"{found.host}:{found.port}"
    trouble = found.reach()
    if trouble:
        return Line("relay", False, f"{where}: {trouble}", "see PEERCIRCLE_RELAY")
    if found.user and not (found.tls or found.starttls):
        cure = "use smtps:// or ?starttls=1"
        return Line("relay", False, f"{where} gets the password in the clear", cure)
    how = "TLS" if found.tls else "STARTTLS" if found.starttls else "no TLS"
    safe = found.tls or found.starttls or found.host in _HERE
    login = f", logged in as {found.user}" if found.user else ""
    cure = "" if safe else "add ?starttls=1 so that mails are not read on the way"
    return Line("relay", True, f"{where} answers, {how}{login}", cure)
