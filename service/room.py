"""Whether there is room for more letters: in the queue and on the disk.

Past its limits the service answers 452, and the sender keeps the letter and
tries again.  A full disk found out only by a failing commit would come too
late: the worker and the outbox need room too, to get the queue down.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.orm import Session

from store.queue import letters_waiting

_LOOK_EVERY_SECONDS = 1.0


def folder_of(url: str) -> Path | None:
    """The folder of an SQLite file; None for a database elsewhere."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database in (None, "", ":memory:"):
        return None
    return Path(str(parsed.database)).absolute().parent


def free_bytes(folder: Path | None) -> int | None:
    """What is free for us on the disk of a folder; None where nothing can be told."""
    try:
        return shutil.disk_usage(folder).free if folder is not None else None
    except OSError:
        return None


@dataclass(slots=True)
class Room:
    """A look at the queue and the disk, at most once a second.

    Attributes
    ----------
    most_waiting : int
        Letters that may wait for a worker.
    least_free_bytes : int
        What must stay free on the disk.
    folder : Path or None
        On the disk that is looked at.
    """

    most_waiting: int
    least_free_bytes: int
    folder: Path | None
    monotonic: Callable[[], float] = time.monotonic
    full: str = field(default="", init=False)
    _looked_at: float = field(default=float("-inf"), init=False, repr=False)

    def look(self, session: Session) -> str:
        """Why nothing more can be taken, in words for the log; empty where there is room."""
        now = self.monotonic()
        if now - self._looked_at < _LOOK_EVERY_SECONDS:
            return self.full
        self._looked_at = now
        free = free_bytes(self.folder)
        if free is not None and free < self.least_free_bytes:
            self.full = f"only {free // 2**20} MB are free on the disk"
        elif letters_waiting(session, self.most_waiting) >= self.most_waiting:
            self.full = f"{self.most_waiting} letters wait for a worker"
        else:
            self.full = ""
        return self.full

    def worth_a_look(self) -> bool:
        """Whether what was last seen is too old to refuse a letter for."""
        return self.monotonic() - self._looked_at >= _LOOK_EVERY_SECONDS
