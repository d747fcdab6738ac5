"""The languages that letters come in besides English, with their little words."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vocabulary import table


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language.

    Attributes
    ----------
    code : str
        ISO 639-1, such as ``"es"``.
    name : str
        In English.
    words : frozenset of str
        Its commonest little words, folded; empty where its letters tell it.
    """

    code: str
    name: str
    words: frozenset[str]


def fold(words: str) -> str:
    """Words in small letters without accents, as many people type them.

    Examples
    --------
    >>> fold("También, Grüße")
    'tambien, gruße'
    """
    if words.isascii():
        return words.lower()
    parted = unicodedata.normalize("NFKD", words.lower())
    return "".join(each for each in parted if not unicodedata.combining(each))


@cache
def tongues() -> MappingProxyType[str, Tongue]:
    """All languages of the table by their code, English among them."""
    return MappingProxyType(
        {
            row["tongue"]: Tongue(
                row["tongue"], row["name"], frozenset(map(fold, table.words(row["words"])))
            )
            for row in table.rows("tongues")
        }
    )


def name(code: str) -> str:
    """The English name of a language; "another language" for one that we do not know.

    Examples
    --------
    >>> name("vi"), name("xx")
    ('Vietnamese', 'another language')
    """
    found = tongues().get(code)
    return found.name if found is not None else "another language"
