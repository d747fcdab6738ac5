"""Many rows in one statement, for the one path where each letter's processor time counts.

SQLAlchemy's own insert of many rows prepares, adapts and fetches row by row,
which is most of what taking a letter in costs.  Names, defaults and the
adaption of values still come from the table, so that a column has one
definition; only the text is put together here, once for each number of rows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import sqlite

_SQLITE: Final = sqlite.dialect()
#: SQLite takes 32,766 values a statement since its version 3.32.
_MOST_VALUES: Final = 30_000


def insert_rows(
    connection: Connection,
    table: Table,
    names: tuple[str, ...],
    rows: Sequence[tuple[Any, ...]],
    shared: Mapping[str, Any] | None = None,
) -> int:
    """Insert rows into a table of SQLite and give the id of the first.

    Within a writing transaction the rows of a statement get one id after the
    other: each is one more than the largest there is (SQLite, "ROWIDs and the
    INTEGER PRIMARY KEY"), and nobody else writes meanwhile.

    Parameters
    ----------
    names : tuple of str
        Columns whose values differ from row to row; they are stored as they are.
    rows : sequence of tuple
        At least one, each with a value for each name.
    shared : mapping
        Values that are the same in all rows.  A column that is named nowhere
        gets its default.

    Raises
    ------
    sqlalchemy.exc.IntegrityError
        When a row breaks a constraint; none of its statement is there then.
    """
    adapters = _adapters(table)
    alike = _defaults(table) | {name: adapters[name](v) for name, v in (shared or {}).items()}
    alike = {name: value for name, value in alike.items() if name not in names}
    columns = (*names, *alike)
    step = _MOST_VALUES // len(columns)
    first = 0
    for at in range(0, len(rows), step):
        piece = rows[at : at + step]
        values = [value for row in piece for value in (*row, *alike.values())]
        text = _statement(table.name, columns, len(piece))
        last: int = connection.exec_driver_sql(text, tuple(values)).lastrowid
        first = first or last - len(piece) + 1
    return first


@lru_cache(maxsize=16)
def _adapters(table: Table) -> dict[str, Callable[[Any], Any]]:
    """How a value of each column becomes one that the driver takes."""
    found = (
        (column.name, column.type.dialect_impl(_SQLITE).bind_processor(_SQLITE))
        for column in table.columns
    )
    return {name: adapt or (lambda value: value) for name, adapt in found}


@lru_cache(maxsize=16)
def _defaults(table: Table) -> dict[str, Any]:
    """What the columns that have a default are filled with, adapted."""
    adapters = _adapters(table)
    return {
        column.name: adapters[column.name](column.default.arg)  # type: ignore[attr-defined]
        for column in table.columns
        if column.default is not None and column.default.is_scalar
    }


@lru_cache(maxsize=512)
def _statement(table: str, columns: tuple[str, ...], n_rows: int) -> str:
    row = f"({', '.join('?' * len(columns))})"
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES {', '.join([row] * n_rows)}"
