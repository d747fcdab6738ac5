"""A pool of people out of a CSV file: every mistake named with its row and how to mend it."""

from __future__ import annotations

import csv
import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from matcher.candidate import Candidate
from matcher.pool_cells import READERS, CellError, Fields, misspelt
from matcher.pool_lines import PARTS, Row, opened, rows
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


class ShapeError(CellError):
    """A row has more or fewer cells than the header."""


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
    with _lines(source) as lines, _uncollected():
        for row_number, found in _read(lines):
            if isinstance(found, Candidate):
                people.append((row_number, found))
            else:
                mistakes += found
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
def _lines(source: str | Path) -> Iterator[Iterator[str]]:
    try:
        with opened(source) as lines:
            yield lines
    except UnicodeDecodeError as error:
        raise PoolError([f"{source}: not UTF-8 text: save it as 'CSV UTF-8'"]) from error
    except OSError as error:
        raise PoolError([f"{source}: {error.strerror}: give the path of a CSV file"]) from error


def _read(lines: Iterator[str]) -> Iterator[tuple[int, Candidate | list[str]]]:
    """The person of each row, or what is wrong with it, by the row's number."""
    begins = 1
    try:
        reader = rows(lines)
        begins = reader.line_num + 1
        _check_header(reader.fieldnames, reader.line_num)
        person_of = _person_of(reader.fieldnames or (), PARTS[reader.reader.dialect.delimiter])
        for row in reader:
            try:
                yield reader.line_num, person_of(row)
            except CellError as error:
                where = _where(reader.line_num, row.get("id"))
                # Cells that slipped under other columns would all look wrong.
                faults = [] if isinstance(error, ShapeError) else _faults(row)
                yield reader.line_num, [f"{where}: {each}" for each in faults or (error,)]
            begins = reader.line_num + 1
    except csv.Error as error:
        raise PoolError(
            [f"row {begins}: {error}: check the quotes there, and that no cell is so long"]
        ) from error


def _where(number: int, name: str | None) -> str:
    shown = seen(name or "").strip()
    return f"row {number} ({shown})" if shown else f"row {number}"


def _cut(mistakes: list[str]) -> list[str]:
    if len(mistakes) <= MOST_TOLD:
        return mistakes
    return [*mistakes[:MOST_TOLD], f"and {len(mistakes) - MOST_TOLD} more mistakes like these"]


def _check_header(found: Sequence[str] | None, number: int) -> None:
    if not found:
        raise PoolError([f"the file is empty: begin it with the header {','.join(REQUIRED)}"])
    missing = [name for name in REQUIRED if name not in found]
    if missing:
        raise PoolError(
            [
                f"row {number}: no column '{missing[0]}': add it to the header; "
                + ("each row needs its own" if missing[0] == "id" else "its cells may be empty")
            ]
        )
    for name in found:
        if name and found.count(name) > 1:
            raise PoolError([f"row {number}: two columns are named '{name}': take one away"])
    slip = misspelt(found)
    if slip:
        raise PoolError([f"row {number}: {slip}"])


def _person_of(names: Sequence[str], part: str) -> Callable[[Row], Candidate]:
    """What makes a person of a row under a header, whose cells are parted by such as commas.

    The columns are read in the order of `READERS`.

    Cells that recur, such as hours and licences, are read once and kept once.
    """
    present = set(names)
    last = next(name for name in reversed(names) if name)
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
        # A column without a name is empty, as spreadsheets add them; what has no column is a list.
        if row.get(""):
            raise ShapeError(f"more cells than the header has: put quotes around cells with {part}")
        if row[last] is None:
            raise ShapeError("fewer cells than the header has: add the missing ones, even if empty")
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
