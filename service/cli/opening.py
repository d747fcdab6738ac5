"""The service on its database, for the length of one command."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from service.logs import configure
from service.peercircle import Peercircle, open_peercircle
from service.settings import load


@contextmanager
def opened() -> Iterator[Peercircle]:
    """The service on its database, closed at the end."""
    settings = load()
    show = settings.log_addresses == "show"
    configure(settings.log, sys.stderr, secret=settings.secret, show=show)
    found = open_peercircle(settings)
    try:
        yield found
    finally:
        found.store.close()
