"""What the association set: coordinators, secret, templates of its own."""

from __future__ import annotations

from collections.abc import Iterator

from service.checks.line import Line
from service.notices.rendering import faults
from service.settings import Settings

#: Characters; what we make ourselves is 64 hexadecimal digits.
_SHORTEST_SECRET = 32


def coordinators(settings: Settings) -> Iterator[Line]:
    """Somebody must hear of danger, of doubt and of what was set aside."""
    if not settings.coordinators:
        cure = "set PEERCIRCLE_COORDINATORS to an address or two"
        yield Line("settings", False, "no coordinator, so alerts go nowhere", cure)
        return
    if settings.list_address in settings.coordinators:
        cure = "name a person's own address in PEERCIRCLE_COORDINATORS"
        yield Line("settings", False, "the list is its own coordinator", cure)
        return
    count = len(settings.coordinators)
    told = "1 coordinator" if count == 1 else f"{count} coordinators"
    yield Line("settings", True, f"list address {settings.list_address}, {told}")


def secret(settings: Settings) -> Iterator[Line]:
    """The key of the marks of forgotten addresses; itself it is never shown."""
    if len(settings.secret) < _SHORTEST_SECRET:
        cure = "let it be `openssl rand -hex 32`, before the first member is forgotten"
        yield Line("secret", False, f"has fewer than {_SHORTEST_SECRET} characters", cure)
        return
    yield Line("secret", True, "is set; back it up together with the database")


def templates(settings: Settings) -> Iterator[Line]:
    """Templates of the association's own, rendered before a member sees one."""
    own = settings.templates
    if own is None:
        return
    if not own.is_dir():
        yield Line("templates", False, f"{own} is no folder", "see PEERCIRCLE_TEMPLATES")
        return
    found = faults(own)
    yield from (Line("templates", False, each) for each in found)
    if not found:
        yield Line("templates", True, f"{sum(1 for _ in own.rglob('*.j2'))} of your own")
