"""One commit for many letters, on a thread of its own.

Letters that arrive while the disk is busy with a commit share the next one
(group commit, J. Gray and A. Reuter, Transaction Processing, 1993, section
9.4).  The thread fetches them itself: were the event loop to hand each batch
over, the disk would stand idle until the loop has gone through all that its
sessions sent meanwhile.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import Final, Generic, TypeVar

import structlog

from mail.arriving.envelope import TROUBLE, Reply

T = TypeVar("T")
Waiting = tuple[T, "asyncio.Future[Reply]"]

#: A commit waits for company as long as the last one took, within these bounds:
#: a crowd needs a moment, and a stalled disk must not make the next commits late.
PATIENCE_SECONDS: Final = (0.002, 0.02)
_LOOK_EVERY_SECONDS: Final = 0.0004
_MOST_TOGETHER: Final = 256

log = structlog.get_logger("intake")


class GroupCommit(Generic[T]):
    """Hands what is put to ``commit``, as much at once as has gathered.

    Parameters
    ----------
    commit : callable
        Stores a batch and gives the one reply to all of it.  It runs on the
        one thread, so no two commits meet.
    """

    def __init__(self, commit: Callable[[Sequence[T]], Reply]) -> None:
        self._commit = commit
        self._queue: SimpleQueue[Waiting[T] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._crowd = 1
        self._patience_seconds = PATIENCE_SECONDS[0]

    async def put(self, item: T) -> Reply:
        """Wait until an item is stored; gives the reply to its batch."""
        if self._closed:
            return TROUBLE
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="intake", daemon=True)
            self._thread.start()
        stored: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._queue.put((item, stored))
        return await stored

    def close(self) -> None:
        """Commit what waits, and take no more."""
        self._closed = True
        self._queue.put(None)
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        going = True
        while going:
            batch, going = self._batch()
            if batch:
                began = time.monotonic()
                reply = self._reply([item for item, _ in batch])
                least, most = PATIENCE_SECONDS
                self._patience_seconds = min(max(time.monotonic() - began, least), most)
                # Whoever sent lately: those that are answered now, and those that wait.
                self._crowd = len(batch) + self._queue.qsize()
                _answer([stored for _, stored in batch], reply)

    def _batch(self) -> tuple[list[Waiting[T]], bool]:
        """What goes into the next commit, and whether there will be another."""
        first = self._queue.get()
        if first is None:
            return [], False
        self._wait_for_company()
        batch = [first]
        while len(batch) < _MOST_TOGETHER:
            try:
                more = self._queue.get_nowait()
            except Empty:
                break
            if more is None:
                return batch, False
            batch.append(more)
        return batch, True

    def _wait_for_company(self) -> None:
        """Let the others of the crowd come too, unless a good part of it is here.

        A commit costs much the same for one letter and for thirty.  With a part
        of the crowd waiting, the parts take turns: one at the disk, one sending.
        """
        others = self._crowd - 1
        if 3 * self._queue.qsize() >= others:
            return
        ends = time.monotonic() + self._patience_seconds
        while self._queue.qsize() < others and time.monotonic() < ends:
            time.sleep(_LOOK_EVERY_SECONDS)

    def _reply(self, items: list[T]) -> Reply:
        try:
            return self._commit(items)
        except Exception as error:  # the thread must go on, and each client be answered
            log.error("not stored", letters=len(items), error=type(error).__name__)
            return TROUBLE


def _answer(waiting: list[asyncio.Future[Reply]], reply: Reply) -> None:
    """Wake the sessions, each on its own loop; one call for all of a loop."""
    loops: dict[asyncio.AbstractEventLoop, list[asyncio.Future[Reply]]] = {}
    for stored in waiting:
        loops.setdefault(stored.get_loop(), []).append(stored)
    for loop, those in loops.items():
        with suppress(RuntimeError):  # closed meanwhile: its clients are gone
            loop.call_soon_threadsafe(_resolve, those, reply)


def _resolve(waiting: list[asyncio.Future[Reply]], reply: Reply) -> None:
    for stored in waiting:
        if not stored.done():  # the client may be gone
            stored.set_result(reply)
