"""What learned opinions see of the words beside a name: by place, by clause, by sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

_WORD = re.compile(r"[^\W\d_][\w'-]*|\d+|[^\w\s]|\n")
#: What ends a clause.
_ENDS = frozenset(".;:!?(),¶")
#: Words to either side whose place counts, and those that count wherever they stand.
_PLACED, _NEAR = 4, 8
#: Letters to either side that are looked at: dictated letters have no marks.
REACH = 240


def words(said: str) -> list[str]:
    """The words and marks, whose figures stand for one another.

    Examples
    --------
    >>> words("since 2009, here")
    ['since', '#', ',', 'here']
    """
    return [
        "#" if word.isdigit() else "¶" if word == "\n" else word for word in _WORD.findall(said)
    ]


def seen(before: Sequence[str], after: Sequence[str]) -> set[str]:
    """The features of the words before and after a name.

    Examples
    --------
    >>> sorted(seen(["mostly"], [","]) & {"b0=mostly", "a0=,", "BA=mostly _ ,", "leads=mostly"})
    ['BA=mostly _ ,', 'a0=,', 'b0=mostly', 'leads=mostly']
    """
    found = {f"b{place}={word}" for place, word in enumerate(before[: -_PLACED - 1 : -1])}
    found.update(f"a{place}={word}" for place, word in enumerate(after[:_PLACED]))
    for length in (1, 2, 3):
        found.add(f"B={' '.join(before[-length:])}")
        found.add(f"A={' '.join(after[:length])}")
    found.add(f"BA={' '.join((*before[-1:], '_', *after[:1]))}")
    found.update(f"near={word}" for word in (*before[-_NEAR:], *after[:_NEAR]))
    found.update(f"s={word}" for word in (*before, *after))
    found.update(f"leads={word}" for word in _clause(before[::-1]))
    found.update(f"follows={word}" for word in _clause(after))
    return found


def _clause(said: Sequence[str]) -> list[str]:
    return list(takewhile(lambda word: word not in _ENDS, said))
