"""Files that are written whole or not at all."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

#: Bytes of a name to which some can be added: a folder takes 255.
_LONGEST = 200


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
    write_together({path: pieces}, mode)


def write_together(files: Mapping[Path, Iterable[str]], mode: int | None = None) -> None:
    """Write files of which none takes its place before all of them are whole.

    Parameters
    ----------
    files : mapping of Path to iterable of str
        The pieces of each, asked for one file after the other.
    mode : int or None
        Permissions of new files; as usual where it is None.

    Raises
    ------
    OSError
        With the path that was given.
    """
    beside: dict[Path, Path] = {}
    path = Path()
    try:
        for path, pieces in files.items():
            is_device = path.exists() and not path.is_file()
            if not is_device:
                beside[path] = _beside(path)
            with beside.get(path, path).open("w", encoding="utf-8") as file:
                file.writelines(pieces)
            if mode is not None and not is_device:
                beside[path].chmod(mode)
        for path, part in beside.items():
            part.replace(path.resolve())
    except OSError as error:
        # The name that the user gave, not the one beside it.
        raise OSError(error.errno, error.strerror, str(path)) from error
    finally:
        for part in beside.values():
            part.unlink(missing_ok=True)


def _beside(path: Path) -> Path:
    """What a file is until it is whole."""
    name = os.fsencode(path.name)
    told = path.name if len(name) <= _LONGEST else hashlib.sha256(name).hexdigest()
    return path.with_name(f".{told}.{os.getpid()}.part")
