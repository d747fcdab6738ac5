"""Literals of many patterns, looked for in one pass over the words.

The passes are made by the automaton of Aho and Corasick (*Efficient String Matching*, 1975).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from operator import itemgetter

from ahocorasick_rs import AhoCorasick, Implementation

#: Of a finding the number of the literal.
_LITERAL = itemgetter(0)


def automaton(literals: Iterable[str]) -> AhoCorasick:
    """What finds literals in words; of the kind that takes least room, for it waits for memory."""
    return AhoCorasick(literals, implementation=Implementation.ContiguousNFA)


class Literals:
    """Of several patterns, those of which a literal stands in the words.

    Parameters
    ----------
    needs : iterable of collection of str
        The literals of each pattern.

    Examples
    --------
    >>> sorted(Literals([["boss", "intern"], ["weeks"], ["intern"]]).within("my intern"))
    [0, 2]
    """

    def __init__(self, needs: Iterable[Collection[str]]) -> None:
        by_literal: dict[str, list[int]] = {}
        for number, literals in enumerate(needs):
            for literal in literals:
                by_literal.setdefault(literal, []).append(number)
        self._of_literal = list(by_literal.values())
        self._automaton = automaton(by_literal)

    def within(self, words: str) -> frozenset[int]:
        """The numbers of the patterns that may match somewhere in the words."""
        seen = self._automaton.find_matches_as_indexes(words, overlapping=True)
        found = map(self._of_literal.__getitem__, set(map(_LITERAL, seen)))
        return frozenset().union(*found)
