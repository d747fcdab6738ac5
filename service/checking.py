"""Whether everything stands that the service needs, each thing in a line with its cure."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

import dns.exception
import dns.resolver
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from service.clock import clock_of
from service.notices.rendering import faults
from service.peercircle import signers_of
from service.settings import Settings, SettingsError
from store.migrate import schema_is_current
from store.session import Store, StoreError


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at."""

    what: str
    good: bool
    text: str


def check(settings: Settings) -> Iterator[Line]:
    """Look at everything in turn; trouble with one thing never hides the next."""
    yield _settings(settings)
    yield _database(settings)
    yield _clock(settings)
    yield from _templates(settings)
    yield _relay(settings)
    if "." in settings.host and not settings.host.endswith((".localdomain", ".example")):
        yield _dns(settings, "MX", "mail cannot find the way here: add an MX record")
        yield _dns(settings, "TXT", "add an SPF record that names your relay")
    try:
        count = len(signers_of(settings))
        yield Line("DKIM", True, "signing" if count else "no key set; mails go unsigned")
    except SettingsError as error:
        yield Line("DKIM", False, str(error))


def _settings(settings: Settings) -> Line:
    if not settings.coordinators:
        return Line(
            "settings", False, "no coordinator: set PEERCIRCLE_COORDINATORS to an address or two"
        )
    return Line("settings", True, f"list address {settings.list_address}")


def _database(settings: Settings) -> Line:
    try:
        store = Store(settings.url)
        with store.read() as session:
            session.execute(text("SELECT 1"))
        current = schema_is_current(store.engine)
        store.close()
    except (SQLAlchemyError, StoreError, OSError) as error:
        reason = str(error).partition("\n")[0]
        return Line("database", False, f"{reason}: see PEERCIRCLE_DATABASE_URL")
    if not current:
        return Line("database", True, "reachable; the schema is brought up to date on first use")
    return Line("database", True, "reachable, schema up to date")


def _clock(settings: Settings) -> Line:
    try:
        return Line("clock", True, f"{clock_of(settings.clock).now():%Y-%m-%d %H:%M} UTC")
    except ValueError as error:
        return Line("clock", False, str(error))


def _templates(settings: Settings) -> Iterator[Line]:
    own = settings.templates
    if own is None:
        return
    if not own.is_dir():
        yield Line("templates", False, f"{own} is no folder: see PEERCIRCLE_TEMPLATES")
        return
    found = faults(own)
    yield from (Line("templates", False, each) for each in found)
    if not found:
        yield Line("templates", True, f"{sum(1 for _ in own.rglob('*.j2'))} of your own")


def _relay(settings: Settings) -> Line:
    url = settings.relay_url
    if not url.startswith("smtp"):
        return Line("relay", True, f"mails are written to {url.partition(':')[2]}")
    parts = urlsplit(url)
    port = parts.port or (465 if parts.scheme == "smtps" else 25)
    try:
        socket.create_connection((parts.hostname or "", port), timeout=5).close()
    except OSError as error:
        return Line("relay", False, f"{parts.hostname}:{port}: {error}: see PEERCIRCLE_RELAY")
    return Line("relay", True, f"{parts.hostname}:{port} answers")


def _dns(settings: Settings, kind: str, cure: str) -> Line:
    look: Callable[[str, str], object] = dns.resolver.resolve
    try:
        look(settings.host, kind)
    except dns.exception.DNSException as error:
        return Line(f"DNS {kind}", False, f"{settings.host}: {type(error).__name__}: {cure}")
    return Line(f"DNS {kind}", True, settings.host)
