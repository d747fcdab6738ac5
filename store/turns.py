"""First come, first served: the writers of one process wait for each other in order.

SQLite lets a second writer sleep and look again, up to a tenth of a second at
a time, and whoever happens to wake first wins.  Letters that come in would
starve beside a busy worker.  Within one process the turn is handed on at once;
other processes still meet at SQLite's own lock.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import exc


class Turns:
    """A lock that is given in the order in which it was asked for.

    Examples
    --------
    >>> turns = Turns(1.0)
    >>> with turns.taken():
    ...     turns.waiting
    0
    """

    def __init__(self, timeout_seconds: float) -> None:
        self._timeout_seconds = timeout_seconds
        self._guard = threading.Lock()
        self._held = False
        self._queue: deque[threading.Lock] = deque()

    @property
    def waiting(self) -> int:
        """How many wait for their turn."""
        return len(self._queue)

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Hold the turn.

        Raises
        ------
        sqlalchemy.exc.TimeoutError
            When it does not come in time.
        """
        self._take()
        try:
            yield
        finally:
            self._pass_on()

    def _take(self) -> None:
        with self._guard:
            if not self._held:
                self._held = True
                return
            mine = threading.Lock()
            mine.acquire()
            self._queue.append(mine)
        if mine.acquire(timeout=self._timeout_seconds):
            return
        with self._guard:
            if mine in self._queue:
                self._queue.remove(mine)
                raise exc.TimeoutError("the database was busy for too long")
        # The turn came in the very moment in which we gave up: take it.

    def _pass_on(self) -> None:
        with self._guard:
            if self._queue:
                self._queue.popleft().release()
            else:
                self._held = False
