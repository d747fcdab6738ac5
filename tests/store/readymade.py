"""Databases with all tables: the migrations run once in a test process, and their file is copied.

What the migrations do is the matter of ``test_migrate`` and of the tests of commands; every
other test only needs the tables, and each gets a file of its own.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import make_url

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


def opened(url: str, **options: Any) -> Store:
    """Open a database of SQLite, new ones with all tables; it is the caller's to close."""
    path = Path(str(make_url(url).database))
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.write_bytes(_ready())
    return Store(url, **options)
