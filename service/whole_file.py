"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def write_whole(path: Path, pieces: Iterable[str], mode: int | None = None) -> None:
    """Write a file that is never seen half-written, even if the process is ended meanwhile.

    A device or a pipe is written as it is: what stands beside it cannot take its place.

    Parameters
    ----------
    path : Path
    pieces : iterable of str
    mode : int or None
        Permissions of a new file; as usual where it is None.

    Raises
    ------
    OSError
        With the path that was given.
    """
    if path.exists() and not path.is_file():
        try:
            with path.open("w", encoding="utf-8") as file:
                file.writelines(pieces)
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(path)) from error
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("w", encoding="utf-8") as file:
            file.writelines(pieces)
        if mode is not None:
            beside.chmod(mode)
        beside.replace(path.resolve())
    except OSError as error:
        # The name that the user gave, not the one beside it.
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        beside.unlink(missing_ok=True)
