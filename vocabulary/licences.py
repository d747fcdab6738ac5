"""Licences, their professions, and which one is a person's main profession."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vocabulary.table import rows, words

#: Levels that say what somebody may do; a degree or designation only adds to one.
_LICENSING = frozenset({"independent", "associate", "restricted"})


@dataclass(frozen=True, slots=True)
class Licence:
    """One licence, certificate or degree.

    Attributes
    ----------
    code : str
        The abbreviation that stands for it in all data.
    profession : str
        The profession it belongs to, ``degree`` or ``supervisor`` where none.
    level : str
        ``independent``, ``associate``, ``certificate``, ``degree`` and others.
    """

    code: str
    full_name: str
    profession: str
    states: tuple[str, ...]
    level: str
    synonyms: tuple[str, ...]
    note: str


@cache
def licences() -> tuple[Licence, ...]:
    """All licences in the order of the table."""
    return tuple(
        Licence(
            code=row["code"],
            full_name=row["full_name"],
            profession=row["profession"],
            states=words(row["states"]),
            level=row["level"],
            synonyms=words(row["synonyms_and_old_forms"]),
            note=row["note"],
        )
        for row in rows("licences")
    )


@cache
def _by_code() -> Mapping[str, Licence]:
    return MappingProxyType({licence.code: licence for licence in licences()})


def by_code(code: str) -> Licence | None:
    """The licence of a code, or ``None`` where there is none."""
    return _by_code().get(code)


def profession(codes: Iterable[str]) -> str | None:
    """The main profession of somebody with these licences.

    The first licence to practise decides; a certificate stands in where there
    is none; degrees and designations alone make no profession.

    Examples
    --------
    >>> profession(["PhD", "CADC", "PSY"])
    'psychology'
    >>> profession(["PhD"]) is None
    True
    """
    held = [licence for code in codes if (licence := by_code(code)) is not None]
    for level in (_LICENSING, frozenset({"certificate"})):
        for licence in held:
            if licence.level in level:
                return licence.profession
    return None
