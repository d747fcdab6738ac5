"""Orientations, their families, and how near two of them are.

The distances between families are judgement (``data/family_distance_prior.tsv``):
no published matrix was found, and the documentation says so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from vocabulary.table import rows, words

#: What a way over a secondary family costs beyond the distance of that family.
SECONDARY_COST = 0.1


@dataclass(frozen=True, slots=True)
class Orientation:
    """One orientation as the field names it.

    Attributes
    ----------
    name : str
        The canonical name.
    family : str
        The family it belongs to first.
    secondary_family : str or None
        A second family it draws on.
    """

    name: str
    family: str
    secondary_family: str | None
    abbreviations: tuple[str, ...]
    synonyms: tuple[str, ...]
    misspellings: tuple[str, ...]
    note: str

    @property
    def families(self) -> tuple[tuple[str, float], ...]:
        """Its families with what a way over each of them costs."""
        if self.secondary_family is None:
            return ((self.family, 0.0),)
        return ((self.family, 0.0), (self.secondary_family, SECONDARY_COST))


@cache
def orientations() -> tuple[Orientation, ...]:
    """All orientations in the order of the table."""
    return tuple(
        Orientation(
            name=row["canonical"],
            family=row["family"],
            secondary_family=row["secondary_family"] or None,
            abbreviations=words(row["abbreviations"]),
            synonyms=words(row["synonyms"]),
            misspellings=words(row["misspellings_seen_or_likely"]),
            note=row["ambiguity_note"],
        )
        for row in rows("orientations")
    )


@cache
def index() -> Mapping[str, int]:
    """The place of each canonical name in :func:`orientations` and :func:`kernel`."""
    return MappingProxyType({o.name: i for i, o in enumerate(orientations())})


@cache
def _by_any_name() -> Mapping[str, Orientation]:
    """Each name that means one orientation only, lower-case."""
    canonical = {o.name.casefold(): o for o in orientations()}
    others = [
        (name, o)
        for o in orientations()
        for name in {n.casefold() for n in (*o.abbreviations, *o.synonyms, *o.misspellings)}
    ]
    times = Counter(name for name, _ in others)
    single = {name: o for name, o in others if times[name] == 1}
    return MappingProxyType(single | canonical)


def find(name: str) -> Orientation | None:
    """The orientation that a name means, or ``None`` where it is unknown or clashes.

    Examples
    --------
    >>> find("kleinian").name
    'Object Relations'
    >>> find("EFT") is None
    True
    """
    return _by_any_name().get(name.strip().casefold())


#: Canonical names that say more than people mean by them, with the name that is shown instead.
_SPOKEN: Mapping[str, str] = MappingProxyType(
    {
        # Practised with individuals and families too: not every reader sees couples.
        "Emotionally Focused Couple Therapy": "Emotionally Focused Therapy",
    }
)


def spoken(name: str) -> str:
    """An orientation as mails show it; read again, it means the same orientation.

    Examples
    --------
    >>> spoken("Emotionally Focused Couple Therapy"), spoken("EMDR")
    ('Emotionally Focused Therapy', 'EMDR')
    """
    return _SPOKEN.get(name, name)


@cache
def families() -> tuple[str, ...]:
    """The families in the order of the table."""
    return tuple(row["family"] for row in rows("orientation_families"))


@cache
def _prior() -> Mapping[tuple[str, str], float]:
    return MappingProxyType(
        {
            (row["family_a"], row["family_b"]): float(row["distance_0_1"])
            for row in rows("family_distance_prior")
        }
    )


def family_distance(a: str, b: str) -> float:
    """The distance of two families in [0, 1], the same from either side.

    Two orientations of one family are still not identical (the row ``same``);
    a pair without a row of its own takes a family's ``*`` row, else the default.
    """
    prior = _prior()
    if a == b:
        return prior["same", "same"]
    for pair in ((a, b), (b, a), (a, "*"), (b, "*")):
        if pair in prior:
            return prior[pair]
    return prior["*", "*"]


def distance(a: Orientation, b: Orientation) -> float:
    """The distance of two orientations: 0 for the same, else over the nearest families."""
    if a.name == b.name:
        return 0.0
    ways = (
        family_distance(fa, fb) + cost_a + cost_b
        for fa, cost_a in a.families
        for fb, cost_b in b.families
    )
    return min(1.0, *ways)


@cache
def kernel() -> NDArray[np.float64]:
    """The similarity K of DESIGN part 7 for all orientations.

    Returns
    -------
    ndarray of shape (n_orientations, n_orientations)
        Symmetric, 1 on the diagonal, 1 minus the distance elsewhere; read-only.
    """
    known = orientations()
    K = np.array([[1.0 - distance(a, b) for b in known] for a in known])
    K.setflags(write=False)
    return K
