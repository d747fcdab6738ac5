"""One process compiles a loop; others that need the same wait, and load what it left on disk.

Several workers that begin together on a new machine would each compile the same for a minute.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

try:
    import fcntl
except ImportError:  # pragma: no cover
    # Where files cannot be locked so, each process compiles for itself.
    fcntl = None  # type: ignore[assignment]


def in_turn(dispatcher: Any, stored: Callable[[Any], bool]) -> Any:
    """The same loop, whose first compilation on a machine is one process's work.

    The lock is of this loop alone: whoever waits would have compiled for as long.
    A process that ends gives its lock back, however it ends.

    Parameters
    ----------
    dispatcher : numba dispatcher
    stored : callable
        Whether code of it is on disk; then it is loaded, and nobody waits.
    """
    try:
        file = dispatcher._cache._cache_file
        path = Path(file._index_path).with_suffix(".lock")
    except AttributeError:
        return dispatcher
    compile_it = dispatcher._compile_for_args

    def compile_alone(*args: Any, **kws: Any) -> Any:
        if stored(dispatcher):
            return compile_it(*args, **kws)
        with _held(path):
            return compile_it(*args, **kws)

    dispatcher._compile_for_args = compile_alone
    return dispatcher


@contextmanager
def _held(path: Path) -> Iterator[None]:
    """Hold a file locked, if its folder can be written."""
    try:
        file = path.open("w")
    except OSError:
        yield
        return
    with file:
        if fcntl is not None:
            fcntl.flock(file, fcntl.LOCK_EX)
        yield
