"""Candidates out of whatever a data scientist holds: a list, a frame or an array."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from matcher.candidate import Candidate
from matcher.pool_cells import READERS, CellError, misspelt
from vocabulary import places


def candidates_of(X: Any) -> list[Candidate]:
    """The people of a table.

    Parameters
    ----------
    X : sequence of Candidate, DataFrame or array of shape (n_candidates, n_columns)
        A frame has the columns of a pool file by name, others are left alone; without a column
        ``id`` its index names the people.  Lists and the rows of an array have as many of these
        as they like, in this order: id, name, experience_years, licences, orientations, place,
        latitude, longitude, max_travel_minutes, format, availability, group_size, wants,
        not_with, with, style, hopes, waiting_days, met, practice, affinity, fixed.

    Returns
    -------
    list of Candidate
        In the order of the rows.

    Raises
    ------
    ValueError
        Where a cell cannot be read, two rows have the same id, a column's name is misspelt or
        a frame has no hours; says which and how to mend it.

    Examples
    --------
    >>> candidates_of([["p1", "Ann", 12, "LPC"]])[0].experience_years
    12.0
    """
    if hasattr(X, "columns") and hasattr(X, "itertuples"):
        people = _of_frame(X)
    else:
        rows = X.tolist() if isinstance(X, np.ndarray) else list(X)
        if all(isinstance(row, Candidate) for row in rows):
            people = rows
        else:
            people = [_person(number, _named(row)) for number, row in enumerate(rows)]
    _check_ids(people)
    return people


def _of_frame(frame: Any) -> list[Candidate]:
    names = [str(name).strip() for name in frame.columns]
    known = [name for name in names if name in READERS]
    if not known:
        raise ValueError(f"no column of a pool: name them {', '.join(READERS)}")
    _check_names(names)
    if "availability" not in known:
        raise ValueError(
            "no column 'availability': add it with times such as Tue 12:00-14:00, "
            "without which nobody can be placed"
        )
    return [
        # The row's own id, where there is one, takes the place of the index.
        _person(number, {"id": row[0]} | dict(zip(names, row[1:], strict=True)))
        for number, row in enumerate(frame.itertuples(index=True, name=None))
    ]


def _check_names(names: Iterable[str]) -> None:
    slip = misspelt(names)
    if slip:
        raise ValueError(slip)


def _named(row: Any) -> Mapping[str, Any]:
    if isinstance(row, Mapping):
        _check_names(str(name) for name in row if name not in READERS)
        return row
    if isinstance(row, str | bytes | Candidate) or not isinstance(row, Sequence):
        raise ValueError("rows must be all candidates, or all lists of a pool's cells")
    if len(row) > len(READERS):
        raise ValueError(f"{len(row)} columns: a pool has at most {len(READERS)}")
    return dict(zip(READERS, row, strict=False))


def _person(number: int, row: Mapping[str, Any]) -> Candidate:
    person = Candidate(id="")
    try:
        for name, reader in READERS.items():
            person = replace(person, **reader(_text(row.get(name))))
    except CellError as error:
        raise ValueError(f"row {number}: {error}") from error
    if person.located or not person.place:
        return person
    found = places.find(person.place)
    if found is None:
        return person
    return replace(person, latitude=found.latitude, longitude=found.longitude)


def _text(cell: Any) -> str:
    """A cell as a pool file would hold it; what is missing is empty."""
    if cell is None or cell != cell:
        return ""
    if isinstance(cell, float | np.floating):
        # A frame turns whole numbers into floats as soon as one of them is missing.
        whole = math.isfinite(cell) and float(cell).is_integer()
        return str(int(cell)) if whole else repr(float(cell))
    return str(cell).strip() if type(cell).__name__ != "NAType" else ""


def _check_ids(people: Iterable[Candidate]) -> None:
    seen: set[str] = set()
    for person in people:
        if person.id in seen:
            raise ValueError(f"the id '{person.id}' is there twice: give each person their own")
        seen.add(person.id)
