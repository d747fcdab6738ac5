"""A pool of people out of a CSV file: every mistake named with its row and how to mend it."""

from __future__ import annotations

import csv
import gc
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from matcher.candidate import Candidate
from matcher.pool_cells import READERS, CellError, Fields, misspelt
from vocabulary import places
from vocabulary.visible import seen

#: Without these a pool cannot be matched; the rest may be left away altogether.
REQUIRED = (
    "id",
    "experience_years",
    "licences",
    "orientations",
    "place",
    "latitude",
    "longitude",
    "max_travel_minutes",
    "format",
    "availability",
)
#: Columns whose cells seldom recur, and how many cells of each other one are kept.
UNLIKE = frozenset({"id", "name", "latitude", "longitude"})
KEPT = 4_096
#: Mistakes told at once; more would only hide the first.
MOST_TOLD = 20


class PoolError(ValueError):
    """The pool cannot be used.

    Attributes
    ----------
    lines : tuple of str
        One for each mistake: the row, what is wrong, how to mend it.
    """

    def __init__(self, lines: Sequence[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = tuple(lines)


def read_csv(source: str | Path, *, least: int | None = None) -> list[Candidate]:
    """The people of a CSV file, in its order.

    Parameters
    ----------
    source : str or Path
        A path, or the text itself (recognised by its line break).
    least : int, optional
        Fewest people that make sense, such as the least size of a group.

    Raises
    ------
    PoolError
        With one line for each mistake.
    """
    people: list[tuple[int, Candidate]] = []
    mistakes: list[str] = []
    with _opened(source) as lines, _uncollected():
        reader = csv.DictReader(lines, strict=True, restkey="", restval=None)
        try:
            _check_header(reader.fieldnames)
            reader.fieldnames = [(name or "").strip() for name in reader.fieldnames or ()]
            person_of = _person_of(reader.fieldnames)
            for row in reader:
                try:
                    people.append((reader.line_num, person_of(row)))
                except CellError as error:
                    where = _where(reader.line_num, row.get("id"))
                    mistakes += [f"{where}: {each}" for each in _faults(row) or (str(error),)]
        except csv.Error as error:
            line = f"row {reader.line_num}: {error}: check the quotes there"
            raise PoolError([line]) from error
    mistakes += _about_all(people, whole=not mistakes)
    if not mistakes:
        mistakes += _too_few([person for _, person in people], least)
    if mistakes:
        raise PoolError(_cut(mistakes))
    return [person for _, person in people]


@contextmanager
def _uncollected() -> Iterator[None]:
    """No search for garbage in cycles: of a million people none is, and each would be looked at."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@contextmanager
def _opened(source: str | Path) -> Iterator[Iterable[str]]:
    """The lines of a source; a byte order mark of a spreadsheet is dropped."""
    if isinstance(source, str) and "\n" in source:
        yield io.StringIO(source.removeprefix("\ufeff"))
        return
    try:
        with Path(source).open(encoding="utf-8-sig") as lines:
            yield lines
    except UnicodeDecodeError as error:
        raise PoolError([f"{source}: not UTF-8 text: save it as 'CSV UTF-8'"]) from error
    except OSError as error:
        raise PoolError([f"{source}: {error.strerror}: give the path of a CSV file"]) from error


def _where(number: int, name: str | None) -> str:
    shown = seen(name or "").strip()
    return f"row {number} ({shown})" if shown else f"row {number}"


def _cut(mistakes: list[str]) -> list[str]:
    if len(mistakes) <= MOST_TOLD:
        return mistakes
    return [*mistakes[:MOST_TOLD], f"and {len(mistakes) - MOST_TOLD} more mistakes like these"]


def _check_header(names: Sequence[str] | None) -> None:
    if not names:
        raise PoolError([f"the file is empty: begin it with the header {','.join(REQUIRED)}"])
    found = [(name or "").strip() for name in names]
    missing = [name for name in REQUIRED if name not in found]
    if missing:
        raise PoolError(
            [
                f"row 1: no column '{missing[0]}': add it to the header; "
                + ("each row needs its own" if missing[0] == "id" else "its cells may be empty")
            ]
        )
    for name in found:
        if found.count(name) > 1:
            raise PoolError([f"row 1: two columns are named '{name}': take one away"])
    slip = misspelt(found)
    if slip:
        raise PoolError([f"row 1: {slip}"])


Row = Mapping[str, str | list[str] | None]


def _person_of(names: Iterable[str]) -> Callable[[Row], Candidate]:
    """What makes a person of a row under a header; the columns are read in the order of `READERS`.

    Cells that recur, such as hours and licences, are read once and kept once.
    """
    present = set(names)
    readers = [
        (name, reader if name in UNLIKE else lru_cache(KEPT)(reader))
        for name, reader in READERS.items()
        if name in present
    ]
    absent: Fields = {}
    for name, reader in READERS.items():
        if name not in present:
            absent |= reader("")

    def person(row: Row) -> Candidate:
        if row.get("") is not None:
            raise CellError("more cells than the header has: put quotes around cells with commas")
        fields = absent.copy()
        for name, reader in readers:
            cell = row.get(name)
            fields.update(reader(cell.strip() if isinstance(cell, str) else ""))
        return _checked(Candidate(**fields))

    return person


def _faults(row: Row) -> list[str]:
    """Every cell of a row that cannot be read: one run tells them all."""
    found = []
    for name, reader in READERS.items():
        cell = row.get(name)
        try:
            reader(cell.strip() if isinstance(cell, str) else "")
        except CellError as error:
            found.append(str(error))
    return found


def _checked(person: Candidate) -> Candidate:
    if (person.latitude is None) != (person.longitude is None):
        raise CellError("latitude without longitude, or the other way round: give both or neither")
    return person if person.located else _located(person)


def _located(person: Candidate) -> Candidate:
    """The person with the coordinates of the town named, where the vocabulary knows it."""
    found = places.find(person.place) if person.place else None
    if found is None:
        return person
    return replace(person, latitude=found.latitude, longitude=found.longitude)


People = Sequence[tuple[int, Candidate]]


def _about_all(people: People, whole: bool) -> list[str]:
    """Mistakes that only show between rows."""
    checks: list[Callable[[People], list[str]]] = [_duplicates]
    if whole:
        # A row that could not be read would make every wish for it look wrong.
        checks.append(_wishes)
    return [mistake for check in checks for mistake in check(people)]


def _duplicates(people: People) -> list[str]:
    first: dict[str, int] = {}
    found = []
    for number, person in people:
        if person.id in first:
            where = _where(number, person.id)
            found.append(f"{where}: the id is taken by row {first[person.id]}: give another")
        first.setdefault(person.id, number)
    return found


def _wishes(people: People) -> list[str]:
    known = {person.id for _, person in people}
    found = []
    for number, person in people:
        for column, named in (("not_with", person.not_with), ("with", person.with_)):
            for other in sorted(named):
                where = _where(number, person.id)
                if other == person.id:
                    found.append(f"{where}: {column} names the person's own id: take it away")
                elif other not in known:
                    found.append(
                        f"{where}: {column} names '{other}', who is not in the file: "
                        "use the id of another row, or take it away"
                    )
    return found


def _too_few(people: Sequence[Candidate], least: int | None) -> list[str]:
    if not people:
        return ["row 2: there are no people in the file: add one row for each"]
    if least is not None and len(people) < least:
        return [
            f"row {len(people) + 1}: the file ends after {len(people)} people, "
            f"and a group needs at least {least}: add more"
        ]
    return []
