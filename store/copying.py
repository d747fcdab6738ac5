"""Whole copies of an SQLite database, made while it is in use, and looked over.

SQLite's own backup copies one snapshot: whoever writes meanwhile goes on
writing, and none of it is in the copy (SQLite, "Using the Online Backup API").
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

PRIVATE: Final = 0o600


class CopyUnfit(OSError):
    """A copy of the database is damaged, so it must not be used."""


def copy_sqlite(source: Path, target: Path) -> None:
    """Copy a database in use into a new file for its owner alone.

    Raises
    ------
    FileExistsError
        Where the target is there already: nothing is ever written over.
    CopyUnfit
        Where the copy does not stand the look over.
    """
    os.close(os.open(target, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE))
    with closing(_opened(source)) as origin, closing(sqlite3.connect(target)) as copy:
        origin.backup(copy)
        # The copy stands alone: it must not wait for a log of its own.
        copy.execute("PRAGMA journal_mode=DELETE")
    look_over(target)
    with target.open("rb") as file:
        os.fsync(file.fileno())


def look_over(path: Path) -> None:
    """See that every page, index and reference of a database is sound.

    Raises
    ------
    CopyUnfit
        With the first thing that is not.
    """
    try:
        with closing(_opened(path)) as connection:
            (said,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    except sqlite3.DatabaseError as error:
        raise CopyUnfit(f"{path} is no sound database: {error}") from error
    if said != "ok":
        raise CopyUnfit(f"{path} is damaged: {said}")
    if broken is not None:
        raise CopyUnfit(f"{path} is damaged: a row of {broken[0]} refers to nothing")


def row_counts(path: Path) -> dict[str, int]:
    """How many rows each table of a database has."""
    with closing(_opened(path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        names = [name for (name,) in tables.fetchall() if not name.startswith("sqlite_")]
        return {
            name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for name in names
        }


def _opened(path: Path) -> sqlite3.Connection:
    if not path.is_file():
        raise CopyUnfit(f"there is no database at {path}")
    return sqlite3.connect(path, timeout=30.0)
