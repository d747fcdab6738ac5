"""Compilation, or its absence, in one place.

Modules that hold compiled loops import `compiled` from here and are themselves imported late, by
the function that needs them: importing the matcher compiles nothing.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import pickle
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar, cast

from matcher.one_compiler import in_turn

Loop = TypeVar("Loop", bound=Callable[..., Any])

#: Modules that hold compiled loops, pieces of them, or constants that they take over.
_COMPILED = (
    *("*walk*.py", "*kernel*.py", "*loops*.py", "cover.py", "draws.py"),
    *("chain.py", "moves.py", "trial.py"),
    *("tables.py", "criteria.py", "practical.py", "jit.py"),
)


def available() -> bool:
    """Whether numba can be had here; `PEERCIRCLE_NO_COMPILER=1` says that it shall not."""
    if os.environ.get("PEERCIRCLE_NO_COMPILER"):
        return False
    return importlib.util.find_spec("numba") is not None


@cache
def _sources() -> str:
    """What all compiled loops and what they lean on say, as one digest."""
    folder = Path(__file__).parent
    names = sorted({path for pattern in _COMPILED for path in folder.glob(pattern)})
    return hashlib.sha256(b"".join(path.read_bytes() for path in names)).hexdigest()


def _kept(dispatcher: Any) -> Any:
    """A compiled loop whose code on disk is forgotten as soon as any piece of it changes.

    numba looks at the time of the loop's own file alone, though pieces of other files are
    laid into it, and an installer may give every file the same time.
    """
    try:
        file = dispatcher._cache._cache_file
        file._source_stamp = (file._source_stamp, _sources())
        file._load_index = partial(_legible, file._load_index)
    except AttributeError:
        # A numba that keeps its code otherwise: its own rule has to do.
        pass
    return dispatcher


def _legible(load: Callable[[], dict[Any, Any]]) -> dict[Any, Any]:
    """What code on disk there is; none where what an older version left cannot be read.

    The index is unpickled before its stamp is compared, so that a tuple of an older version
    that is gone by now would end the run.
    """
    try:
        return load()
    except (AttributeError, ImportError, TypeError, ValueError, EOFError, pickle.PickleError):
        return {}


def stored(dispatcher: Any) -> bool:
    """Whether an earlier process left the code of a compiled loop on disk."""
    try:
        return bool(dispatcher._cache._cache_file._load_index())
    except (AttributeError, OSError):
        return False


def loaded(dispatcher: Any) -> bool:
    """Whether this process has the code of a compiled loop already."""
    return bool(getattr(dispatcher, "signatures", ()))


def compiled(loop: Loop) -> Loop:
    """The same loop, compiled at its first call and free of the interpreter's lock.

    Machine code is kept on disk for the next process.
    Where no folder can be written, as in a read-only image, it is kept in memory alone.
    """
    return _compiled(loop, {})


def unowned(loop: Loop) -> Loop:
    """The same as `compiled`, for loops that make no arrays: references are not counted.

    Counting them at every look-up in a tuple of arrays took nine tenths of a walk's time.
    """
    return _compiled(loop, {"error_model": "numpy", "_nrt": False})


def laid(loop: Loop) -> Loop:
    """The same as `unowned`, for pieces laid whole into whatever calls them.

    A call hands over every array of a tuple in a dozen words, which takes longer than most
    pieces' work: laid in, a move of the annealing takes a sixth of the time.
    """
    return _compiled(loop, {"error_model": "numpy", "_nrt": False, "forceinline": True})


def _compiled(loop: Loop, options: dict[str, Any]) -> Loop:
    from numba import njit

    if loop.__name__.startswith("_"):
        # Called by loops alone: the way in from Python takes the compiler as long as a small loop.
        options = {**options, "no_cpython_wrapper": True, "no_cfunc_wrapper": True}
    try:
        kept = _kept(njit(cache=True, nogil=True, **options)(loop))
        return cast(Loop, in_turn(_plain(kept), stored))
    except RuntimeError:
        # numba found no writable folder for its cache.
        return cast(Loop, _plain(njit(nogil=True, **options)(loop)))


def _plain(dispatcher: Any) -> Any:
    """A loop that other loops call with what its arguments are, whatever they begin with.

    numba would compile it once for the 0 that a variable begins with, once for the number that it
    becomes, and once for every constant; the first of them are then never called.
    """
    from numba.core.types import unliteral

    template = dispatcher.get_call_template

    def of_kinds(args: tuple[Any, ...], kws: dict[str, Any]) -> Any:
        plain = dict(zip(kws, map(unliteral, kws.values()), strict=True))
        return template(tuple(map(unliteral, args)), plain)

    dispatcher.get_call_template = of_kinds
    return dispatcher


def inlined(loop: Loop) -> Loop:
    """A piece of a compiled loop, written into whatever calls it before anything is compiled.

    What stands between a large loop and the next is best so: of every loop that is compiled by
    itself all that it calls is optimised once more.
    """
    return _compiled(loop, {"error_model": "numpy", "inline": "always"})
