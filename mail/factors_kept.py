"""What patterns were found to need, kept on disk for the next process.

To take all patterns of the readers apart is half of what the start of a process costs.  What was
found lies where Python puts compiled modules and numba its loops: whoever may not write there
finds it anew each time, and what another version of the program left is not looked at.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import os
import sys
import tempfile
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path

from mail import factors as deriving
from mail.factors import Factors

#: Above so many, those of this process alone are kept: most of the others are of patterns gone.
_MOST = 5_000

_Row = list[list[str] | None]


class Shelf:
    """Factors of patterns in one file, a row of two lists for each.

    Parameters
    ----------
    path : Path
        Need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows = _legible(path)
        self._asked: dict[str, _Row] = {}
        self._news = False

    def factors(self, pattern: str, flags: int = 0) -> Factors:
        """As `mail.factors.factors` says, which is asked where nothing is kept."""
        name = f"{int(flags)} {pattern}"
        row = self._rows.get(name)
        if row is None:
            found = deriving.factors(pattern, flags)
            row = [_listed(found.needs), _listed(found.begins)]
            self._rows[name], self._news = row, True
        self._asked[name] = row
        needs, begins = row
        return Factors(needs=_set_of(needs), begins=_set_of(begins))

    def write(self) -> None:
        """Leave what is known for the next process, whole or not at all."""
        if not self._news:
            return
        rows = self._rows if len(self._rows) <= _MOST else self._asked
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            for other in self._path.parent.glob("factors-*.json"):
                if other != self._path:
                    other.unlink(missing_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(rows, file)
            # Nothing in it is private, and who installs is seldom who runs.
            os.chmod(name, 0o644)
            os.replace(name, self._path)
        except OSError:
            # Nothing is lost but time.
            return


def _legible(path: Path) -> dict[str, _Row]:
    """What a file holds; nothing where it is not as we write it."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(rows, dict):
        return {}
    return {name: row for name, row in rows.items() if isinstance(row, list) and len(row) == 2}


def _listed(literals: frozenset[str] | None) -> list[str] | None:
    return None if literals is None else sorted(literals)


def _set_of(literals: list[str] | None) -> frozenset[str] | None:
    return None if literals is None else frozenset(literals)


@cache
def _shelf() -> Shelf:
    """That of this version of the program and of Python."""
    source = Path(deriving.__file__)
    version = hashlib.sha256(source.read_bytes() + sys.version.encode()).hexdigest()[:16]
    shelf = Shelf(Path(cache_from_source(str(source))).with_name(f"factors-{version}.json"))
    atexit.register(shelf.write)
    return shelf


def factors(pattern: str, flags: int = 0) -> Factors:
    r"""What `mail.factors.factors` says of a pattern, from an earlier process where one said it.

    Only ``needs`` and ``begins`` are told.

    Examples
    --------
    >>> sorted(factors(r"(?:sliding scale|dues) \w+").needs)
    ['dues ', 'sliding scale ']
    """
    return _shelf().factors(pattern, flags)
