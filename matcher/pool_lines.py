"""The rows of a pool file, whatever parts their cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from itertools import chain
from pathlib import Path

#: What parts cells: the comma, and what spreadsheets of other countries write in its place.
PARTS: Mapping[str, str] = {",": "commas", ";": "semicolons", "\t": "tabs"}

Row = Mapping[str, str | list[str] | None]


@contextmanager
def opened(source: str | Path) -> Iterator[Iterator[str]]:
    """The lines of a source; a byte order mark of a spreadsheet is dropped.

    Parameters
    ----------
    source : str or Path
        A path, or the text itself (recognised by its line break).

    Raises
    ------
    OSError, UnicodeDecodeError
    """
    if isinstance(source, str) and "\n" in source:
        yield iter(io.StringIO(source.removeprefix("\ufeff")))
        return
    with Path(source).open(encoding="utf-8-sig") as lines:
        yield lines


def rows(lines: Iterator[str]) -> csv.DictReader[str]:
    r"""Reads the rows below a header.

    The header is the first line that holds anything; of comma, semicolon and tab that
    parts cells which stands oftenest in it.  Cells too many stand under an empty name,
    cells too few are None.

    Examples
    --------
    >>> list(rows(iter(["id;hopes\n", 'a;"ethics;fees"\n'])))
    [{'id': 'a', 'hopes': 'ethics;fees'}]
    """
    empty = 0
    head = ""
    for head in lines:
        if head.strip(" \t\r\n,;"):
            break
        empty += 1
    part = max(PARTS, key=head.count)
    # Lines left away would make the numbers of all later ones wrong.
    reader = csv.DictReader(
        chain(["\n"] * empty, [head], lines),
        strict=True,
        restkey="",
        restval=None,
        delimiter=part,
    )
    while reader.fieldnames is not None and not reader.fieldnames:
        # An empty line is a row without cells, and the next is then asked for.
        reader.fieldnames = None
    reader.fieldnames = [(name or "").strip() for name in reader.fieldnames or ()]
    return reader
