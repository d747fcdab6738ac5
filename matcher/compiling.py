"""Threads that compile while others go on, and how far they are."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from functools import cache

from matcher import jit

_LOCK = threading.Lock()
#: Held by whoever has LLVM at work.
_AT_WORK = threading.RLock()
_DONE = {name: threading.Event() for name in ("proof", "search", "cells")}
_STARTED: dict[str, threading.Thread] = {}


def standing(what: str = "proof") -> bool:
    """Whether a proof, or a search, can begin at once; nothing is done where it cannot."""
    return _DONE[what].is_set() and jit.available()


def stands(what: str, maker: Callable[[], None], timeout: float | None) -> bool:
    """Whether a piece of work can begin at once; where not, a thread makes it so.

    Parameters
    ----------
    what : str
        ``proof``, ``search`` or ``cells``.
    maker : callable
        Calls every loop of it once.
    timeout : float or None
        Seconds to wait for it; None waits until it is so.
    """
    if not jit.available():
        return False

    def make() -> None:
        _mind_the_end()
        maker()
        _DONE[what].set()

    with _LOCK:
        if what not in _STARTED:
            _end_between_steps()
            _STARTED[what] = threading.Thread(target=make, name=f"compile {what}", daemon=True)
            _STARTED[what].start()
    return _DONE[what].wait(timeout)


def free_to_compile() -> bool:
    """Whether no thread of ours compiles: numba does one thing at a time, and others wait."""
    return all(_DONE[what].is_set() for what in _STARTED)


@cache
def _end_between_steps() -> None:
    """Let the process end only between two steps of the compiler, after which it makes no other.

    LLVM aborts the process where it is at work while its own memory is given back at the end.
    Told before the thread begins: in it, it could be too late.
    """
    # Never released: a compiler that still runs in its thread stays where it is.
    atexit.register(_AT_WORK.acquire)


@cache
def _mind_the_end() -> None:
    """Have every step of the compiler wait for its turn; loading it is a step as well."""
    with _AT_WORK:
        from llvmlite.binding import ffi

        ffi.register_lock_callback(_AT_WORK.acquire, _AT_WORK.release)
