"""Databases with all tables: the migrations run once in a test process, and their file is copied.

What the migrations do is the matter of ``test_migrate`` and of the tests of commands; every
other test only needs the tables, and each gets a file of its own.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event, make_url

from store.migrate import upgrade
from store.session import Store


@cache
def _ready() -> bytes:
    """The file of a database in which there are all tables and nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ready.sqlite3"
        store = Store(f"sqlite:///{path}")
        upgrade(store.engine)
        store.close()
        return path.read_bytes()


@cache
def _spoken() -> Engine:
    """The engine whose dialect, and whose compiled statements, all others share."""
    store = Store("sqlite://")
    with store.read() as session:
        # At its first connection a dialect learns what the library can do.
        session.connection()
    return store.engine


def _spare(store: Store) -> Store:
    """Compile each statement once in a test process, and wait for no disk.

    What a statement becomes depends on the tables alone, which are the same in
    every database; and no test of these stores cuts the power.
    """
    for engine in (store.engine, store._reading.kw["bind"]):
        engine.dialect, engine._compiled_cache = _spoken().dialect, _spoken()._compiled_cache
    event.listen(store.engine, "connect", lambda made, _: made.execute("PRAGMA synchronous=OFF"))
    return store


def opened(url: str, **options: Any) -> Store:
    """Open a database of SQLite, new ones with all tables; it is the caller's to close."""
    path = Path(str(make_url(url).database))
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_bytes(_ready())
    return _spare(Store(url, **options))
