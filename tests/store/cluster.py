"""A PostgreSQL of our own for the length of a test run, where one is installed."""

import os
import pwd
import shutil
import subprocess
from itertools import count
from pathlib import Path

from sqlalchemy import text

from store.session import Store

INSTALLED = "/usr/lib/postgresql"
#: For the names of databases.
NUMBER = count()


def binaries():
    """The folder with initdb and postgres, the newest; None where there is none."""
    found = sorted(Path(INSTALLED).glob("*/bin/initdb"), key=lambda p: float(p.parts[-3]))
    plain = shutil.which("initdb")
    return found[-1].parent if found else (Path(plain).resolve().parent if plain else None)


class Cluster:
    """A server on a socket in a folder; it refuses to run as root, so somebody else does."""

    def __init__(self, folder):
        self.bin, self.folder, self.user = binaries(), Path(folder), None
        if os.geteuid() == 0:
            names = {each.pw_name for each in pwd.getpwall()}
            self.user = "postgres" if "postgres" in names else "nobody"
            shutil.chown(self.folder, self.user)
        self._run("initdb", "-U", "postgres", "-A", "trust", "-N", "-E", "UTF8", "--locale=C")
        self.start()

    def _run(self, program, *options):
        line = [str(self.bin / program), "-D", str(self.folder / "data"), *options]
        with (self.folder / "out").open("a+") as out:
            done = subprocess.run(
                line, user=self.user, cwd=self.folder, stdout=out, stderr=out, timeout=60
            )
            if done.returncode:
                out.seek(0)
                raise OSError(out.read()[-2000:])

    def start(self):
        """Start it, after a crash too."""
        listen = f"-c listen_addresses='' -c unix_socket_directories='{self.folder}'"
        self._run("pg_ctl", "-w", "-o", f"{listen} -c fsync=off", "start")

    def stop(self):
        """Stop it as a crash does; its log is recovered from at the next start."""
        self._run("pg_ctl", "-w", "-m", "immediate", "stop")

    def url(self, name="postgres"):
        """The URL of a database in it."""
        return f"postgresql://postgres@/{name}?host={self.folder}"


def admin(cluster, statement):
    """Run a statement outside any transaction."""
    store = Store(cluster.url())
    with store.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(statement))
    store.close()
