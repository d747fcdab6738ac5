"""The service on its database, for the length of one command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from service.peercircle import Peercircle, open_peercircle
from service.settings import load


@contextmanager
def opened() -> Iterator[Peercircle]:
    """The service on its database, closed at the end."""
    found = open_peercircle(load())
    try:
        yield found
    finally:
        found.store.close()
