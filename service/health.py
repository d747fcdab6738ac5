"""Whether a service that runs here is well: a file that it keeps writing, and a greeting.

The running process writes ``serving-PART.json`` into the data folder every few
seconds as long as each of its parts moves, and takes it away when it ends
politely.  ``peercircle health`` reads it and greets where it says that the
process listens; so it needs no database and answers within seconds.
"""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from service.whole_file import write_whole

#: How often the file is written, and how old it may grow.
BEAT_SECONDS: Final = 5.0
STALE_SECONDS: Final = 30.0
_GREETING_SECONDS: Final = 3.0
_ANYWHERE: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}


@dataclass(frozen=True, slots=True)
class Beat:
    """The sign of life of one process.

    Attributes
    ----------
    path : Path
    """

    path: Path

    def write(self, listening: Mapping[str, tuple[str, int]]) -> None:
        """Say that all parts move, and where letters are taken."""
        document = {"pid": os.getpid(), "listening": {k: list(v) for k, v in listening.items()}}
        write_whole(self.path, [json.dumps(document)], mode=0o600)

    def end(self) -> None:
        """Take the sign away: the process ends as it was told to."""
        self.path.unlink(missing_ok=True)


def beat_of(folder: Path, only: str | None) -> Beat:
    """The sign of a process that runs one part, or all."""
    return Beat(folder / f"serving-{only or 'all'}.json")


@dataclass(frozen=True, slots=True)
class Health:
    """What was found of one process."""

    part: str
    good: bool
    text: str


def look(folder: Path, now: float | None = None) -> Iterator[Health]:
    """The health of each process that serves from a data folder; none where none does."""
    for path in sorted(folder.glob("serving-*.json")):
        part = path.stem.removeprefix("serving-")
        age = (time.time() if now is None else now) - path.stat().st_mtime
        if age > STALE_SECONDS:
            text = f"no sign of life for {age:.0f} s; if it is not meant to run, remove {path}"
            yield Health(part, False, text)
            continue
        places = json.loads(path.read_text(encoding="utf-8"))["listening"]
        trouble = [t for name, (host, port) in places.items() if (t := _greet(name, host, port))]
        yield Health(part, not trouble, "; ".join(trouble) or f"alive, {len(places)} greeted")


def _greet(protocol: str, host: str, port: int) -> str:
    """Why a server does not greet; empty where it does."""
    try:
        place = (_ANYWHERE.get(host, host), port)
        with socket.create_connection(place, timeout=_GREETING_SECONDS) as client:
            greeting = client.recv(512)
            client.sendall(b"QUIT\r\n")
    except OSError as error:
        return f"{protocol} at {host}:{port}: {error}"
    return "" if greeting.startswith(b"220") else f"{protocol} greets with {greeting[:60]!r}"
