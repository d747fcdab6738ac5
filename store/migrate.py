"""Brings a database to the schema that this code expects: on a copy first, in one transaction."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, NullPool, create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from store.copying import CopyUnfit, copy_sqlite, look_over, row_counts

# An arbitrary number that no other use of the database's advisory locks has.
UPGRADE_LOCK: Final = 7_365_001_974


class UpgradeRefused(OSError):
    """The new schema could not be made on a copy, so the database was not touched."""


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Create or upgrade the tables; harmless when they are current.

    A database of SQLite that holds something is upgraded on a copy first, and
    the copy is looked over, before the database itself is touched.  All steps
    are one transaction on both databases, so an upgrade that fails leaves the
    schema as it was.  Processes that start together take turns.

    Raises
    ------
    UpgradeRefused
        When the copy could not be upgraded or lost something on the way.
    """
    found = current_revision(engine)
    if revision == "head" and found is not None:
        if found == newest_revision():
            return
        if found not in known_revisions():
            raise UpgradeRefused(
                f"the database has schema {found}, made by a newer program: install that one,"
                " or restore a backup"
            )
        path = _file_of(engine)
        if path is not None:
            _rehearse(path, revision)
    _upgrade(engine, revision)


def _upgrade(engine: Engine, revision: str) -> None:
    with _configured() as config, engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADE_LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def _file_of(engine: Engine) -> Path | None:
    name = engine.url.database
    if engine.dialect.name != "sqlite" or name in (None, "", ":memory:"):
        return None
    return Path(str(name))


def _rehearse(path: Path, revision: str) -> None:
    """Upgrade a copy beside the database, and see that it is sound and lost no row."""
    beside = path.with_name(f"{path.name}.upgrading-{os.getpid()}")
    if shutil.disk_usage(path.parent).free < 3 * path.stat().st_size:
        raise UpgradeRefused(f"too little room beside {path} to try the upgrade on a copy")
    try:
        copy_sqlite(path, beside)
        before = row_counts(beside)
        engine = create_engine(f"sqlite:///{beside}", poolclass=NullPool, hide_parameters=True)
        _upgrade(engine, revision)
        look_over(beside)
        after = row_counts(beside)
    except (SQLAlchemyError, CopyUnfit) as error:
        reason = str(error).partition("\n")[0]
        raise UpgradeRefused(
            f"a copy could not be upgraded, nothing was changed: {reason}"
        ) from error
    finally:
        for each in (beside, *(Path(f"{beside}-{end}") for end in ("wal", "shm", "journal"))):
            each.unlink(missing_ok=True)
    lost = [name for name, count in before.items() if name in after and after[name] < count]
    if lost:
        raise UpgradeRefused(f"on a copy the upgrade lost rows of {lost[0]}; nothing was changed")


def current_revision(engine: Engine) -> str | None:
    """Give the database's revision; None for one that was never upgraded."""
    with engine.connect() as connection:
        return _revision(connection)


def newest_revision() -> str | None:
    """Give the newest revision among the files of :mod:`store.migrations`."""
    with _configured() as config:
        return ScriptDirectory.from_config(config).get_current_head()


def known_revisions() -> frozenset[str]:
    """Give every revision among the files of :mod:`store.migrations`."""
    with _configured() as config:
        script = ScriptDirectory.from_config(config)
        return frozenset(each.revision for each in script.walk_revisions())


@contextmanager
def _configured() -> Iterator[Config]:
    """Alembic's configuration with the folder of our revisions, wherever it is installed."""
    with as_file(files("store") / "migrations") as folder:
        config = Config()
        config.set_main_option("script_location", str(folder).replace("%", "%%"))
        yield config


def _revision(connection: Connection) -> str | None:
    revision: str | None = MigrationContext.configure(connection).get_current_revision()
    return revision
