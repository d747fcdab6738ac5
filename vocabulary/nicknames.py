"""Short and pet forms of first names: who is Deirdre on a list may be Dee to everybody."""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType

from vocabulary.table import rows, words

#: Fewer letters than these shorten no name that is not in the table.
_SHORTEST = 3
#: The beginnings of names that are words, days or months of their own.
_NO_NAMES = frozenset(
    re.findall(
        r"\w+",
        "all and any are art but can day did for fri had han has "
        "her him his how jan jul jun mar mari may met mon new not "
        "now off one our out ran sat see she sun the two was wed "
        "were who why will with yes you both came even ever from gone here "
        "last less more none only over sick some than that then they this time "
        "twice week well went when ",
    )
)


def forms(name: str) -> frozenset[str]:
    """The other forms of a first name, short or full, in both directions.

    Parameters
    ----------
    name : str
        As it stands on a list or below a letter.

    Examples
    --------
    >>> sorted(forms("Deirdre")), "Robert" in forms("Bob"), sorted(forms("Bartek"))
    (['Dee', 'DeeDee', 'Dei', 'Deir', 'Deird', 'Deirdr'], True, ['Bar', 'Bart', 'Barte'])
    """
    first = name.strip().partition(" ")[0]
    shortened = {first[:end] for end in range(_SHORTEST, len(first))}
    known = _table().get(first.casefold(), frozenset())
    return frozenset(
        each for each in shortened | known if each.casefold() not in _NO_NAMES | {first.casefold()}
    )


@cache
def _table() -> MappingProxyType[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in rows("nicknames"):
        for each in words(row["forms"]):
            found.setdefault(row["name"].casefold(), set()).add(each)
            found.setdefault(each.casefold(), set()).add(row["name"])
    return MappingProxyType({name: frozenset(each) for name, each in found.items()})
