"""PostgreSQL's own tools for a dump and its return; the password goes by the environment."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Final

from sqlalchemy import URL, inspect, make_url

from store.session import Store

_DUMP: Final = ("pg_dump", "--format=custom", "--no-owner", "--no-privileges")
_LOAD: Final = ("pg_restore", "--no-owner", "--no-privileges", "--exit-on-error")


class ToolError(OSError):
    """A tool of PostgreSQL is missing or failed; the message is one line on what to run."""


def dump(url: str) -> bytes:
    """A dump of the whole database, of one instant, while it is in use."""
    parsed = make_url(url)
    return _run([*_DUMP, f"--dbname={_place(parsed)}"], parsed, b"")


def load(url: str, raw: bytes) -> None:
    """Load a dump into an empty database, whole or not at all."""
    store = Store(url)
    try:
        there = inspect(store.engine).get_table_names()
    finally:
        store.close()
    if there:
        raise ToolError(f"the database has tables already ({there[0]}): make an empty one first")
    parsed = make_url(url)
    _run([*_LOAD, "--single-transaction", f"--dbname={_place(parsed)}"], parsed, raw)


def _place(url: URL) -> str:
    """The database as libpq names it, without the password."""
    plain = URL.create(
        "postgresql",
        username=url.username,
        host=url.host,
        port=url.port,
        database=url.database,
        query=url.query,
    )
    return plain.render_as_string(hide_password=False)


def _run(command: list[str], url: URL, given: bytes) -> bytes:
    if shutil.which(command[0]) is None:
        shown = " ".join(command)
        raise ToolError(f"{command[0]} is not installed (postgresql-client); by hand: {shown}")
    environment = dict(os.environ)
    if url.password:
        # Not among the arguments, where every user of the machine could read it.
        environment["PGPASSWORD"] = str(url.password)
    done = subprocess.run(command, input=given, capture_output=True, env=environment, check=False)
    if done.returncode != 0:
        said = " ".join(done.stderr.decode("utf-8", "replace").split())[:300]
        raise ToolError(f"{command[0]} failed: {said}")
    return done.stdout
