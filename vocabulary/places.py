"""Towns, quarters and ZIP codes, and where on the map they are.

The association's own towns come from ``data/places_oregon.tsv``; every other
US town is made from its ZIP codes (:mod:`vocabulary.gazetteer`), and only when
somebody asks for one, because loading them takes half a second.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from vocabulary import gazetteer, states
from vocabulary.ground import great_circle_km
from vocabulary.place import Place, key
from vocabulary.table import rows, words

__all__ = [
    "Place",
    "by_zip",
    "find",
    "great_circle_km",
    "is_ours",
    "key",
    "places",
    "towns",
    "zone",
]


@cache
def places() -> tuple[Place, ...]:
    """The towns and quarters of our own table, in its order."""
    return tuple(
        Place(
            name=row["place"],
            kind=row["kind"],
            parent=row["parent"] or None,
            state=row["state"],
            latitude=float(row["lat"]),
            longitude=float(row["lon"]),
            zips=words(row["zips"]),
            aliases=words(row["aliases"]),
            region=row["region"],
            zone=row["zone"],
            context_aliases=words(row["context_aliases"]),
        )
        for row in rows("places_oregon")
    )


@cache
def _by_name() -> Mapping[str, tuple[Place, ...]]:
    """Own places by key; proper names stand before aliases."""
    found: dict[str, list[Place]] = {}
    for names in (lambda p: (p.name,), lambda p: p.aliases):
        for place in places():
            for name in names(place):
                if place not in found.setdefault(key(name), []):
                    found[key(name)].append(place)
    return MappingProxyType({name: tuple(group) for name, group in found.items()})


@cache
def _by_own_zip() -> Mapping[str, Place]:
    return MappingProxyType({z: p for p in places() if p.kind == "city" for z in p.zips})


def find(name: str, state: str | None = None) -> Place | None:
    """The place of a name, or ``None`` where no US town is called so.

    Our own table comes first; then any US town, those of Oregon and Washington
    before others and otherwise the one with the most ZIP codes.  The state may
    be given apart (letters or name) or after a comma.

    Examples
    --------
    >>> find("sellwood").name
    'SE Portland'
    >>> find("Portland, Maine").state
    'ME'
    """
    if state is None and "," in name:
        town, _, tail = name.rpartition(",")
        if (code := states.code(tail)) is not None:
            name, state = town, code
    wanted = None if state is None else states.code(state)
    if state is not None and wanted is None:
        return None
    for place in _by_name().get(key(name), ()):
        if wanted in (None, place.state):
            return place
    return gazetteer.find(key(name), wanted)


def is_ours(name: str) -> bool:
    """Whether a town or quarter of our own table is called so; loads no others.

    Examples
    --------
    >>> is_ours("Beaverton"), is_ours("Boston")
    (True, False)
    """
    return key(name) in _by_name()


def by_zip(zip_code: str) -> Place | None:
    """The place of a ZIP code (or ZIP+4), or ``None`` where there is none.

    The position is the middle of the ZIP code's own area.  Where a town of our
    table has only one ZIP code, the town's centre is taken instead: such an
    area is countryside (the middle of 97031 lies 20 km from Hood River, towards
    the mountain), and therapists' rooms are in the town.

    Examples
    --------
    >>> by_zip("97202").name
    'Portland'
    """
    code = zip_code.strip()[:5]
    entry = gazetteer.entry(code) if re.fullmatch(r"\d{5}", code) else None
    if entry is None:
        return None
    own = _by_own_zip().get(code) or _own_town(entry.city, entry.state)
    middle = own if own is not None and own.zips == (code,) else entry
    return Place(
        name=own.name if own else entry.city,
        kind="zip",
        parent=None,
        state=entry.state,
        latitude=middle.latitude,
        longitude=middle.longitude,
        zips=(code,),
        aliases=(),
        region=own.region if own else entry.state,
        zone=entry.zone,
    )


def _own_town(city: str, state: str) -> Place | None:
    """The town of our table that the post office calls so."""
    matches = (p for p in _by_name().get(key(city), ()) if p.state == state and p.kind == "city")
    return next(matches, None)


def towns() -> tuple[Place, ...]:
    """Every US town that the post office knows, made from its ZIP codes."""
    return gazetteer.towns()


def zone(place: Place) -> str:
    """The IANA time zone that clocks in a place follow."""
    return place.zone
