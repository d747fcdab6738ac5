"""Large pages of memory for what reading looks into.

A letter's words are looked for in some 200 MB of tables, spread over 50,000 small pages; a
processor remembers where a few thousand lie.  Once the tables are loaded, Linux can be asked to
lay them into pages of 2 MB.  It is a request: where it is not understood, nothing changes.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from pathlib import Path

#: ``madvise(2)``, since Linux 6.1: lay what lies here into large pages now.
_COLLAPSE = 25
_PAGE = 2 * 2**20
#: What the machine's owner wants of them: "always [madvise] never".
_WANTED = Path("/sys/kernel/mm/transparent_hugepage/enabled")
_OWN = Path("/proc/self/maps")
#: Memory of the process alone that may be written and stands for no file.
_PLAIN = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw-p [0-9a-f]+ 00:00 0(?: +\[heap\])?", re.ASCII)


def gather(wanted: Path = _WANTED) -> int:
    """Lay this process's memory into large pages, where the machine's owner allows them.

    Parameters
    ----------
    wanted : Path
        Where the machine says whether they are allowed.

    Returns
    -------
    int
        How many stretches of memory were asked for; 0 where large pages are unknown or unwanted.
    """
    try:
        if "[never]" in wanted.read_text(encoding="ascii"):
            return 0
        stretches = list(blocks(_OWN.read_text(encoding="utf-8", errors="replace")))
        ask = ctypes.CDLL(None).madvise
    except (OSError, AttributeError, TypeError):
        return 0
    ask.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    for start, length in stretches:
        # What it answers does not matter: memory that it declines stays as it was.
        ask(start, length, _COLLAPSE)
    return len(stretches)


def blocks(maps: str) -> Iterator[tuple[int, int]]:
    """The stretches of plain memory that hold whole large pages, each with its length.

    Parameters
    ----------
    maps : str
        As in ``/proc/self/maps``.

    Examples
    --------
    >>> at = "7f0000100000-7f0000700000 rw-p 00000000 00:00 0"
    >>> [(hex(start), length // 2**20) for start, length in blocks(at)]
    [('0x7f0000200000', 4)]
    """
    for line in maps.splitlines():
        if found := _PLAIN.fullmatch(line.rstrip()):
            start = -(-int(found[1], 16) // _PAGE) * _PAGE
            length = int(found[2], 16) // _PAGE * _PAGE - start
            if length > 0:
                yield start, length
