"""A pattern of many alternatives, of which only those are tried that may match.

Python's engine tries a hundred alternatives one after the other wherever one of them could
begin.  Here each is a row of a table (:class:`mail.sieve.Sieves`), and most rows are out of the
question for most words.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from mail.sieve import Sieves

#: A sign that is escaped, a class of characters, or a sign that parts or holds together.
_SIGN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", re.DOTALL)


def alternatives(source: str) -> list[str]:
    r"""The alternatives of a pattern, those within its groups left together.

    Examples
    --------
    >>> alternatives(r"six|(?:a|b)[|)] c|\|")
    ['six', '(?:a|b)[|)] c', '\\|']
    """
    found, depth, start = [], 0, 0
    for sign in _SIGN.finditer(source):
        if sign.group() == "(":
            depth += 1
        elif sign.group() == ")":
            depth -= 1
        elif sign.group() == "|" and depth == 0:
            found.append(source[start : sign.start()])
            start = sign.end()
    return [*found, source[start:]]


class Wide:
    r"""Finds what a pattern of many alternatives finds; none of them may match nothing.

    A match knows the groups of its own alternative alone.

    Parameters
    ----------
    source : str
        The pattern.
    flags : int
        Flags of :mod:`re`.

    Examples
    --------
    >>> [found.group() for found in Wide("two more weeks|my (?:boss|intern)").finditer("my boss, two more weeks")]
    ['my boss', 'two more weeks']
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self._rows = Sieves(enumerate(alternatives(source)), flags)

    def search(self, words: str, start: int = 0, stop: int = sys.maxsize) -> re.Match[str] | None:
        """The first match; of several there that of the first alternative."""
        best = None
        for _, row in self._rows.within(words):
            found = row.search(words, start, stop)
            if found is not None and (best is None or found.start() < best.start()):
                best = found
        return best

    def finditer(
        self, words: str, start: int = 0, stop: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """All matches, none within another."""
        rows = [row for _, row in self._rows.within(words)]
        ahead = [row.search(words, start, stop) for row in rows]
        while best := min(filter(None, ahead), key=lambda each: each.start(), default=None):
            yield best
            start = max(best.end(), best.start() + 1)
            for number, found in enumerate(ahead):
                # What an alternative has found further on is its next match still.
                if found is not None and found.start() < start:
                    ahead[number] = rows[number].search(words, start, stop)
