"""Compilation, or its absence, in one place.

Modules that hold compiled loops import `compiled` from here and are themselves imported late, by
the function that needs them: importing the matcher compiles nothing.
"""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable
from typing import Any, TypeVar, cast

Loop = TypeVar("Loop", bound=Callable[..., Any])


def available() -> bool:
    """Whether numba can be had here; `PEERCIRCLE_NO_COMPILER=1` says that it shall not."""
    if os.environ.get("PEERCIRCLE_NO_COMPILER"):
        return False
    return importlib.util.find_spec("numba") is not None


def compiled(loop: Loop) -> Loop:
    """The same loop, compiled at its first call and free of the interpreter's lock.

    Machine code is kept on disk for the next process.
    Where no folder can be written, as in a read-only image, it is kept in memory alone.
    """
    from numba import njit

    try:
        return cast(Loop, njit(cache=True, nogil=True)(loop))
    except RuntimeError:
        # numba found no writable folder for its cache.
        return cast(Loop, njit(nogil=True)(loop))


def unowned(loop: Loop) -> Loop:
    """The same as `compiled`, for loops that make no arrays: references are not counted.

    Counting them at every look-up in a tuple of arrays took four fifths of a walk's time.
    """
    from numba import njit

    options: dict[str, Any] = {"nogil": True, "error_model": "numpy", "_nrt": False}
    try:
        return cast(Loop, njit(cache=True, **options)(loop))
    except RuntimeError:
        return cast(Loop, njit(**options)(loop))


def inlined(loop: Loop) -> Loop:
    """A piece of a compiled loop, laid into whatever calls it."""
    from numba import njit

    return cast(Loop, njit(inline="always", error_model="numpy")(loop))
