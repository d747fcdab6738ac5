"""Brings a database to the schema that this code expects, in one transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

# An arbitrary number that no other use of the database's advisory locks has.
UPGRADE_LOCK: Final = 7_365_001_974


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Create or upgrade the tables; harmless when they are current.

    All steps are one transaction on both databases, so an upgrade that fails
    leaves the schema as it was.  Processes that start together take turns.
    """
    with _configured() as config, engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADE_LOCK})
        config.attributes["connection"] = connection
        command.upgrade(config, revision)


def schema_is_current(engine: Engine) -> bool:
    """Tell whether the database is at the newest revision that this code knows."""
    return current_revision(engine) == newest_revision()


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
