"""Rows of new objects without the session's unit of work, where a letter's time is spent."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Insert, Table, insert, inspect
from sqlalchemy.orm import (
    InstanceState,
    Mapper,
    RelationshipDirection,
    Session,
    make_transient_to_detached,
)

from store.types import Base


def insert_now(session: Session, *objects: Base) -> None:
    """Insert new objects at once; each is then as if it had been loaded.

    A flush finds out first what depends on what, which costs as much again as
    the inserting; here the caller knows.

    Parameters
    ----------
    session : Session
        Must not know the objects yet.
    *objects : Base
        In an order in which each stands after those that it refers to.
    """
    connection = session.connection()
    for each in objects:
        state: InstanceState[Any] = inspect(each)
        made = connection.execute(_insert(type(each)), _values(state)).inserted_primary_key
        assert made is not None
        for column, value in zip(state.mapper.primary_key, made, strict=True):
            setattr(each, state.mapper.get_property_by_column(column).key, value)
        make_transient_to_detached(each)
    # Not before all are there: adding one adds what hangs on it.
    session.add_all(objects)


def _values(state: InstanceState[Any]) -> dict[str, Any]:
    """A row's values, with the keys of the objects that it refers to."""
    columns, references = _shape(state.mapper)
    values = {name: state.dict[name] for name in columns if name in state.dict}
    for name, pairs in references:
        if (other := state.dict.get(name)) is not None:
            for mine, theirs in pairs:
                values[mine] = getattr(other, theirs)
                state.dict[mine] = values[mine]
    return values


@cache
def _insert(kind: type[Base]) -> Insert:
    table = kind.__table__
    assert isinstance(table, Table)
    return insert(table)


@cache
def _shape(mapper: Mapper[Any]) -> tuple[tuple[str, ...], tuple[tuple[str, Any], ...]]:
    """A table's columns, and its references with the pairs of columns that make them."""
    references = tuple(
        (each.key, tuple((mine.key, theirs.key) for mine, theirs in each.local_remote_pairs or ()))
        for each in mapper.relationships
        if each.direction is RelationshipDirection.MANYTOONE
    )
    return tuple(each.key for each in mapper.column_attrs), references
