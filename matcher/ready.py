"""Whether compiled code stands ready, so that nobody waits for a compiler."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from functools import cache

from matcher import jit
from matcher.candidate import Candidate, Format
from matcher.criteria import Criteria
from matcher.score import Scorer
from vocabulary import week

#: Seconds; less left than this is not worth changing to compiled code.
LITTLE = 0.5
#: A shorter search than this is over before a compiler is, and would share its processor with it.
COMPILED_SECONDS = 3.0
_LOCK = threading.Lock()
_DONE = {name: threading.Event() for name in ("proof", "search", "cells")}
_STARTED: dict[str, threading.Thread] = {}


def ready(timeout: float | None = 0.0) -> bool:
    """Whether a proof can begin at once; where not, a thread makes it so.

    The first process after an installation compiles for some seconds; later ones load
    what it left on disk.

    Parameters
    ----------
    timeout : float or None
        Seconds to wait for it; None waits until it is so.
    """
    return _stands("proof", _proof, timeout)


def search_ready(timeout: float | None = 0.0) -> bool:
    """Whether an annealing can begin at once; where not, a thread makes it so."""
    return _stands("search", _search, timeout)


def standing(what: str = "proof") -> bool:
    """Whether a proof, or a search, can begin at once; nothing is done where it cannot."""
    return _DONE[what].is_set() and jit.available()


def cells_ready(timeout: float | None = 0.0) -> bool:
    """Whether a search of cells can begin at once; where not, a thread makes it so."""
    return _stands("cells", _cells, timeout)


def _stands(what: str, maker: Callable[[], None], timeout: float | None) -> bool:
    if not jit.available():
        return False

    def make() -> None:
        _end_between_steps()
        maker()
        _DONE[what].set()

    with _LOCK:
        if what not in _STARTED:
            _STARTED[what] = threading.Thread(target=make, name=f"compile {what}", daemon=True)
            _STARTED[what].start()
    return _DONE[what].wait(timeout)


@cache
def _end_between_steps() -> None:
    """Let the process end only between two steps of the compiler, after which it makes no other.

    LLVM aborts the process where it is at work while its own memory is given back at the end.
    """
    from llvmlite.binding import ffi

    at_work = threading.RLock()
    ffi.register_lock_callback(at_work.acquire, at_work.release)
    # Never released: a compiler that still runs in its thread stays where it is.
    atexit.register(at_work.acquire)


def free_to_compile() -> bool:
    """Whether no thread of ours compiles: numba does one thing at a time, and others wait."""
    return all(_DONE[what].is_set() for what in _STARTED)


def soon() -> bool:
    """Whether code on disk only needs to be loaded, which is worth waiting for."""
    if not jit.available():
        return False
    from matcher import cover, walk

    return jit.stored(walk.walk) and jit.stored(cover.search)


def _people() -> Scorer:
    """A handful of people, for a first call of every loop."""
    return Scorer(
        [
            Candidate(f"p{i}", experience_years=4.0 * i, week=week.ALL, format=Format.ONLINE)
            for i in range(9)
        ],
        Criteria(least=4, most=5),
    )


def _proof() -> None:
    from matcher.proof import prove

    prove(_people(), workers=1)


def _search() -> None:
    from matcher import annealing

    annealing.warm_up(_people())


def _cells() -> None:
    from matcher.shards import form

    form(_people().columns, draws=1)
