"""The people, issues and matters of practice that therapists name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vocabulary.table import rows, words


@dataclass(frozen=True, slots=True)
class Population:
    """One population served, issue treated or matter of practice.

    Attributes
    ----------
    name : str
        The canonical name.
    group : str
        What sort it is: ``age``, ``unit``, ``issue``, ``identity_served`` …
        The latter is whom somebody serves and never who somebody is.
    synonyms : tuple of str
        Other words for it.
    note : str
        What to be careful of.
    """

    name: str
    group: str
    synonyms: tuple[str, ...]
    note: str


@cache
def populations() -> tuple[Population, ...]:
    """All populations in the order of the table."""
    return tuple(
        Population(row["canonical"], row["group"], words(row["synonyms"]), row["note"])
        for row in rows("populations")
    )


@cache
def _by_any_name() -> Mapping[str, Population]:
    """Each name that means one population only, lower-case."""
    canonical = {p.name.casefold(): p for p in populations()}
    others = [
        (name, p) for p in populations() for name in {synonym.casefold() for synonym in p.synonyms}
    ]
    times = Counter(name for name, _ in others)
    return MappingProxyType({name: p for name, p in others if times[name] == 1} | canonical)


def find(name: str) -> Population | None:
    """The population that a name means, or ``None`` where it is unknown or clashes.

    Examples
    --------
    >>> find("Teens").name
    'Adolescents'
    """
    return _by_any_name().get(name.strip().casefold())
