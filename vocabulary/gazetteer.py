"""All US towns, from the ZIP codes that the ``zipcodes`` package ships."""

from __future__ import annotations

import gc
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from statistics import fmean
from types import MappingProxyType
from typing import Any

from vocabulary.place import HOME_STATES, Place, key
from vocabulary.states import names

#: The kinds of ZIP code from which a town's position is taken, the best first.
_KINDS = ("STANDARD", "PO BOX", "UNIQUE")


@dataclass(frozen=True, slots=True)
class ZipEntry:
    """One ZIP code: its town, the middle of its area, its zone."""

    code: str
    kind: str
    city: str
    also: tuple[str, ...]
    state: str
    latitude: float
    longitude: float
    zone: str


def _spelt(city: str) -> str:
    """The town's name with the capital that the post office leaves out of Mc names."""
    return re.sub(r"\bMc([a-z])", lambda m: "Mc" + m[1].upper(), city)


@contextmanager
def _without_collection() -> Iterator[None]:
    """No search for garbage meanwhile: of tables that stay it only costs time, and much."""
    wanted = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if wanted:
            gc.enable()


@cache
def _rows() -> Mapping[str, Mapping[str, Any]]:
    """The package's rows by their codes; few are ever asked for, so they stay as they are."""
    with _without_collection():
        # The package unpacks its data when it is imported, so that waits until now.
        import zipcodes

        states = names()
        return MappingProxyType(
            {
                row["zip_code"]: row
                for row in zipcodes.list_all()
                # A few rows have no position, or their columns shifted (a town as zone).
                if row["state"] in states and "/" in row["timezone"] and float(row["lat"]) != 0
            }
        )


@cache
def entry(code: str) -> ZipEntry | None:
    """The entry of a five-digit ZIP code, or ``None`` where there is none."""
    row = _rows().get(code)
    if row is None:
        return None
    return ZipEntry(
        code=row["zip_code"],
        kind=row["zip_code_type"],
        city=_spelt(row["city"]),
        also=tuple(_spelt(name) for name in row["acceptable_cities"]),
        state=row["state"],
        latitude=float(row["lat"]),
        longitude=float(row["long"]),
        zone=row["timezone"],
    )


def _town(name: str, entries: Sequence[ZipEntry]) -> Place:
    """A town in the middle of the best kind of its ZIP codes."""
    best = min((e.kind for e in entries), key=_KINDS.index)
    within = [e for e in entries if e.kind == best]
    return Place(
        name=name,
        kind="town",
        parent=None,
        state=entries[0].state,
        latitude=round(fmean(e.latitude for e in within), 4),
        longitude=round(fmean(e.longitude for e in within), 4),
        zips=tuple(sorted(e.code for e in entries)),
        aliases=(),
        region=entries[0].state,
        zone=within[0].zone,
    )


def _gather(named: Iterable[tuple[str, str]]) -> dict[tuple[str, str], Place]:
    """Towns by key and state, from names and the codes of their entries."""
    names_of: dict[tuple[str, str], str] = {}
    groups: defaultdict[tuple[str, str], list[ZipEntry]] = defaultdict(list)
    for name, code in named:
        e = entry(code)
        if e is not None and e.kind in _KINDS:
            spelt = _spelt(name)
            names_of.setdefault((key(spelt), e.state), spelt)
            groups[key(spelt), e.state].append(e)
    return {where: _town(names_of[where], entries) for where, entries in groups.items()}


#: Names and codes by the key of a town's name: those named so, those sometimes called so.
_Named = tuple[list[tuple[str, str]], list[tuple[str, str]]]


@cache
def _named() -> Mapping[str, _Named]:
    known: dict[str, _Named] = {}
    found: dict[str, _Named] = {}
    with _without_collection():
        for code, row in _rows().items():
            for name, kind in ((row["city"], 0), *((name, 1) for name in row["acceptable_cities"])):
                # The capital of Mc names does not count in a key.
                if name not in known:
                    known[name] = found.setdefault(key(name), ([], []))
                known[name][kind].append((name, code))
    return found


@cache
def _by_key(name_key: str) -> tuple[Place, ...]:
    """The towns of one name, those of our own states first, then by ZIP codes held.

    A letter names few towns, so only those asked for are put together; a name only
    sometimes used never hides a proper one.
    """
    if name_key not in _named():
        return ()
    proper, sometimes = _named()[name_key]
    return tuple(sorted((_gather(sometimes) | _gather(proper)).values(), key=_rank))


def _rank(place: Place) -> tuple[int, int, str]:
    home = HOME_STATES.index(place.state) if place.state in HOME_STATES else len(HOME_STATES)
    return home, -len(place.zips), place.state


def find(name_key: str, state: str | None) -> Place | None:
    """The town of a key (:func:`vocabulary.place.key`), in that state if one is given."""
    found = (place for place in _by_key(name_key) if state is None or place.state == state)
    return next(found, None)


@cache
def towns() -> tuple[Place, ...]:
    """Every town, by state and name."""
    every = (place for name_key in _named() for place in _by_key(name_key))
    return tuple(sorted(every, key=lambda p: (p.state, p.name)))
