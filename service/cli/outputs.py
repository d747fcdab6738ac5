"""Where a command may write: asked before the work, not found out after it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

import click


def on_terminal(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal; one closed by the shell (``>&-``) is None."""
    return stream is not None and stream.isatty()


def check(inputs: Mapping[str, str], outputs: Mapping[str, str | None]) -> None:
    """See that every output can be written and takes no other file's place.

    Parameters
    ----------
    inputs : mapping of str to str
        Paths that are read, by what they are called on the command line.
    outputs : mapping of str to (str or None)
        Paths that are to be written, by option; None where it was not given.

    Raises
    ------
    click.UsageError
        Where two are the same file, or one has no name.
    click.ClickException
        Where a file cannot be made, or nothing at all would be written.
    """
    nameless = [option for option, path in outputs.items() if path == ""]
    if nameless:
        raise click.UsageError(f"{nameless[0]} names no file: give its path")
    wanted = {option: Path(path) for option, path in outputs.items() if path}
    if not wanted and sys.stdout is None:
        instead = f", or give {' or '.join(outputs)}" if outputs else ""
        raise click.ClickException(f"standard output is closed: open it{instead}")
    taken = {name: Path(path) for name, path in inputs.items()}
    for option, path in wanted.items():
        for name, other in taken.items():
            if _same(path, other):
                raise click.UsageError(
                    f"{option} {path} is the same file as {name}: give another path"
                )
        taken[option] = path
        _writable(path)


def _same(one: Path, other: Path) -> bool:
    """Devices and pipes hold nothing that could be overwritten."""
    if any(each.exists() and not each.is_file() for each in (one, other)):
        return False
    if one.exists() and other.exists():
        return one.samefile(other)
    return one.resolve() == other.resolve()


def _writable(path: Path) -> None:
    folder = path.resolve().parent
    if not folder.is_dir():
        raise click.ClickException(f"{path}: there is no folder {folder}: make it first")
    # A file is written beside itself and moved into place; a device as it is.
    if not os.access(path if path.exists() and not path.is_file() else folder, os.W_OK):
        raise click.ClickException(f"{path}: may not be written: give another path")
