"""All US towns, from the ZIP codes that the ``zipcodes`` package ships."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from statistics import fmean
from types import MappingProxyType

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


@cache
def _entries() -> Mapping[str, ZipEntry]:
    # The package unpacks its data when it is imported, so that waits until now.
    import zipcodes

    return MappingProxyType(
        {
            row["zip_code"]: ZipEntry(
                code=row["zip_code"],
                kind=row["zip_code_type"],
                city=_spelt(row["city"]),
                also=tuple(_spelt(name) for name in row["acceptable_cities"]),
                state=row["state"],
                latitude=float(row["lat"]),
                longitude=float(row["long"]),
                zone=row["timezone"],
            )
            for row in zipcodes.list_all()
            # A few rows have no position, or their columns shifted (a town as zone).
            if row["state"] in names() and "/" in row["timezone"] and float(row["lat"]) != 0
        }
    )


def entry(code: str) -> ZipEntry | None:
    """The entry of a five-digit ZIP code, or ``None`` where there is none."""
    return _entries().get(code)


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


def _gather(named: Iterable[tuple[str, ZipEntry]]) -> dict[tuple[str, str], Place]:
    names_of: dict[tuple[str, str], str] = {}
    groups: defaultdict[tuple[str, str], list[ZipEntry]] = defaultdict(list)
    for name, e in named:
        if e.kind in _KINDS:
            names_of.setdefault((key(name), e.state), name)
            groups[key(name), e.state].append(e)
    return {where: _town(names_of[where], entries) for where, entries in groups.items()}


#: Entries by the key of a town's name: those named so, and those sometimes called so.
_Named = tuple[list[tuple[str, ZipEntry]], list[tuple[str, ZipEntry]]]


@cache
def _named() -> Mapping[str, _Named]:
    known: dict[str, str] = {}
    found: defaultdict[str, _Named] = defaultdict(lambda: ([], []))
    for e in _entries().values():
        for name, kind in ((e.city, 0), *((name, 1) for name in e.also)):
            if name not in known:
                known[name] = key(name)
            found[known[name]][kind].append((name, e))
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
