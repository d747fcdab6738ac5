"""Opens the database named by a URL, and gives sessions for writing and for reading.

Theory of operation.  A writing transaction on SQLite begins with ``BEGIN
IMMEDIATE``: it takes the one write lock at its first statement and waits up to
the busy timeout for it, so it can never fail half way through because its
snapshot grew old (SQLite, "Isolation in SQLite"; the driver's own habit of
beginning late is switched off as SQLAlchemy describes under "Serializable
isolation / Savepoints / Transactional DDL").  ``journal_mode=WAL`` lets readers
go on meanwhile, and ``synchronous=FULL`` makes every commit wait for the disk,
which guarantee 1 rests on.  PostgreSQL keeps its own defaults (READ COMMITTED).

Every trouble with the database surfaces as
:class:`sqlalchemy.exc.SQLAlchemyError`; intake answers it with 451.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event, make_url
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from store.turns import Turns

BUSY_TIMEOUT_SECONDS: Final = 30.0

# Each pragma with the promise that it keeps.
PRAGMAS: Final = (
    ("synchronous", "FULL"),  # a commit is on the disk before a 250 is said
    ("foreign_keys", "ON"),  # deleting a person takes everything of theirs along
    ("secure_delete", "ON"),  # what was forgotten is overwritten, not only unlinked
    # Folded into the file at 16 MB of log: a page that changed often is written there once.
    ("wal_autocheckpoint", "4000"),
)

READING: Final = "peercircle_reading"


class StoreError(OSError):
    """The database cannot be opened as asked."""


class FileGone(SQLAlchemyError):
    """The database's file is not the one that was opened: restart the service once it is back."""


class Store:
    """One database: an engine and the two ways of talking to it.

    Parameters
    ----------
    url : str
        ``sqlite:///path`` (one machine), ``postgresql://user@host/name`` (many),
        or ``sqlite://`` (in memory, one thread; for trying out).
    busy_timeout_seconds : float
        How long a writer waits for another writer on SQLite.

    Attributes
    ----------
    engine : Engine
        For migrations and checks; everything else uses :meth:`write` and
        :meth:`read`.
    """

    def __init__(self, url: str, *, busy_timeout_seconds: float = BUSY_TIMEOUT_SECONDS) -> None:
        self.engine = open_engine(url, busy_timeout_seconds=busy_timeout_seconds)
        reading = self.engine.execution_options(**{READING: True, "postgresql_readonly": True})
        sqlite = self.engine.dialect.name == "sqlite"
        self._turns = Turns(busy_timeout_seconds) if sqlite else None
        self._path = _path_of(self.engine.url) if sqlite else None
        self._file = _identity(self._path)
        self._writing = sessionmaker(self.engine, expire_on_commit=False)
        self._reading = sessionmaker(reading, expire_on_commit=False)

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session whose work is committed whole at the end, or not at all."""
        turn = self._turns.taken() if self._turns is not None else nullcontext()
        if _identity(self._path) != self._file:
            # SQLite would go on in a file without a name, and all would be lost at the end.
            raise FileGone(str(FileGone.__doc__))
        with turn, self._writing.begin() as session:
            yield session

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session on one consistent snapshot; the database refuses writes from it."""
        with self._reading() as session:
            yield session

    def close(self) -> None:
        """Close every pooled connection; the last one folds SQLite's WAL into the file."""
        self.engine.dispose()


def open_engine(url: str, *, busy_timeout_seconds: float = BUSY_TIMEOUT_SECONDS) -> Engine:
    """Make the engine for a URL, hardened as this module's opening describes.

    Raises
    ------
    StoreError
        When the URL is no URL, or names a database that is neither SQLite nor
        PostgreSQL.
    """
    try:
        parsed = make_url(url)
    except Exception as error:
        # The message leaves the URL out: it may hold a password.
        raise StoreError("The database URL cannot be read; try sqlite:///path.") from error
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        return _sqlite(parsed, busy_timeout_seconds)
    if backend in ("postgresql", "postgres"):
        # A pooled connection may have died with a restarted server: ask first.
        return create_engine(
            parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True, hide_parameters=True
        )
    raise StoreError(f"A database of kind {backend!r} is not supported; use sqlite or postgresql.")


def _sqlite(url: URL, busy_timeout_seconds: float) -> Engine:
    options: dict[str, Any] = {"connect_args": {"timeout": busy_timeout_seconds}}
    path = _path_of(url)
    if path is None:
        options["poolclass"] = StaticPool
        options["connect_args"]["check_same_thread"] = False
    else:
        _prepare_file(path)
    engine = create_engine(url, hide_parameters=True, **options)
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _path_of(url: URL) -> Path | None:
    """The file of an SQLite database; None for one in memory."""
    return None if url.database in (None, "", ":memory:") else Path(str(url.database))


def _identity(path: Path | None) -> tuple[int, int] | None:
    """What stays the same as long as a path names the same file."""
    try:
        found = path.stat() if path is not None else None
    except OSError:
        return (0, 0)
    return None if found is None else (found.st_dev, found.st_ino)


def _prepare_file(path: Path) -> None:
    """Make folder (700) and file (600) for their owner alone before SQLite opens them.

    SQLite gives its ``-wal`` and ``-shm`` files the mode of the main file.  A
    folder that was there before keeps its mode: it may hold other things.
    """
    missing = [folder for folder in path.absolute().parents if not folder.exists()]
    for folder in reversed(missing):
        folder.mkdir(mode=0o700, exist_ok=True)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreError(f"The database file {path} cannot be opened: {error.strerror}.") from error
    if path.stat().st_uid == os.geteuid():
        path.chmod(0o600)


def _on_connect(connection: sqlite3.Connection, _record: object) -> None:
    # The driver must not begin transactions by itself: _on_begin does it.
    connection.isolation_level = None
    _switch_to_wal(connection)
    for name, value in PRAGMAS:
        connection.execute(f"PRAGMA {name}={value}")


def _switch_to_wal(connection: sqlite3.Connection, tries: int = 50) -> None:
    """Switch to WAL, once per file; SQLite does not wait for this lock, so we do."""
    for attempt in range(tries):
        if connection.execute("PRAGMA journal_mode").fetchone()[0] in ("wal", "memory"):
            return
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError:
            if attempt == tries - 1:
                raise
            time.sleep(0.05)
        else:
            # A file system without shared memory keeps its rollback journal,
            # which is as durable and merely slower.
            return


def _on_begin(connection: Connection) -> None:
    reading = bool(connection.get_execution_options().get(READING))
    if reading != bool(connection.info.get(READING)):
        connection.exec_driver_sql(f"PRAGMA query_only={'ON' if reading else 'OFF'}")
        connection.info[READING] = reading
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
