"""A first, cheap look before a pattern is tried.

Most rows of the tables have nothing to say about most letters, yet Python's engine tries
them at every character to find that out.  Each pattern here knows literals of which its
every match holds at least one; words that hold none of them are not searched at all.
Where it knows with what every match begins, it is tried only there.  The literals are
derived from the pattern itself (:mod:`mail.factors`), so that a table's row stays one
pattern and nothing can be forgotten beside it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache, cached_property, lru_cache
from itertools import chain
from operator import add

from mail.factors import commonness, factors

#: Texts whose pieces are kept: the parts and sentences of the letter at hand.
_KEPT = 64
#: Letters of a piece: five tell nearly all, three must do for a shorter literal.
_LONG, _PIECE = 5, 3
#: Below so many characters a search costs less than the look.
_SHORT = 24
_DOTLESS = str.maketrans({"ı": "i", "\u017f": "s", "\u212a": "k"})


@lru_cache(maxsize=_KEPT)
def pieces(words: str) -> frozenset[str]:
    """Every three and every five letters that stand side by side."""
    threes = list(map(add, map(add, words, words[1:]), words[2:]))
    fives = map(add, threes, map(add, words[3:], words[4:]))
    return frozenset(chain(threes, fives))


@lru_cache(maxsize=_KEPT)
def without_case(words: str) -> str:
    """The words as patterns that ignore case compare them."""
    return words.translate(_DOTLESS).casefold().translate(_DOTLESS)


class _Literals:
    """Some literals, to be found in words by their pieces of three or five letters."""

    def __init__(self, literals: frozenset[str], *, heads: bool) -> None:
        by_piece: dict[str, list[str]] = {}
        for literal in literals:
            if len(literal) >= _PIECE:
                length = _LONG if len(literal) >= _LONG else _PIECE
                piece = literal[:length] if heads else _rarest(literal, length)
                by_piece.setdefault(piece, []).append(literal)
        self._short = [literal for literal in literals if len(literal) < _PIECE]
        self._by_piece, self._pieces = by_piece, frozenset(by_piece)

    def occur(self, words: str) -> bool:
        """Whether one of them stands anywhere in the words."""
        here = pieces(words)
        # Most words hold none: that is told without making a set of it.
        if not self._pieces.isdisjoint(here):
            for piece in self._pieces & here:
                for literal in self._by_piece[piece]:
                    if literal in words:
                        return True
        return bool(self._short) and any(literal in words for literal in self._short)

    def places(self, words: str) -> list[int]:
        """Where the beginning of one of them stands, in order."""
        found = []
        for beginning in (*(self._pieces & pieces(words)), *self._short):
            place = words.find(beginning)
            while place >= 0:
                found.append(place)
                place = words.find(beginning, place + 1)
        return sorted(found)


def _rarest(literal: str, length: int) -> str:
    cuts = (literal[at : at + length] for at in range(len(literal) - length + 1))
    return min(cuts, key=commonness)


class Sieve:
    r"""A pattern that first looks whether and where it can match at all.

    Parameters
    ----------
    source : str
        The pattern.
    flags : int
        Flags of :mod:`re`.

    Examples
    --------
    >>> closing = Sieve(r"\b(?:retir(?:ing|ement)|winding down)\b")
    >>> closing.search("we see people in the morning") is None
    True
    >>> closing.search("i wonder: i am winding down").group()
    'winding down'
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags
        self._ignores_case = bool(flags & re.IGNORECASE)
        known = factors(source, flags)
        self._needs = self._literals(known.needs, heads=False)
        self._begins = self._literals(known.begins, heads=True)

    def _literals(self, literals: frozenset[str] | None, *, heads: bool) -> _Literals | None:
        if literals is None:
            return None
        plain = map(without_case, literals) if self._ignores_case else literals
        return _Literals(frozenset(plain), heads=heads)

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when first it may match: few letters need all of them."""
        return re.compile(self._source, self._flags)

    def search(self, words: str, start: int = 0, stop: int = sys.maxsize) -> re.Match[str] | None:
        """The first match, as of the pattern itself."""
        if self._passes(words):
            return next(self._matches(words, start, stop), None)
        return None

    def finditer(
        self, words: str, start: int = 0, stop: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """All matches, as of the pattern itself."""
        return self._matches(words, start, stop) if self._passes(words) else iter(())

    def _passes(self, words: str) -> bool:
        """Whether the pattern may match anywhere in the words."""
        if len(words) < _SHORT or self._needs is None:
            return True
        return self._needs.occur(without_case(words) if self._ignores_case else words)

    def _matches(self, words: str, start: int, stop: int) -> Iterator[re.Match[str]]:
        plain = without_case(words) if self._ignores_case else words
        if len(words) < _SHORT or self._begins is None or len(plain) != len(words):
            return self.pattern.finditer(words, start, stop)
        return self._at(self._begins.places(plain), words, start, stop)

    def _at(self, places: list[int], words: str, start: int, stop: int) -> Iterator[re.Match[str]]:
        """The matches that begin at some of the places, none within another."""
        for place in places:
            if start <= place < stop:
                match = self.pattern.match(words, place, stop)
                if match is not None:
                    yield match
                    start = match.end()


@cache
def sieves(rows: tuple[tuple[str, str], ...]) -> tuple[Sieve, ...]:
    """The patterns of a table of (pattern, reason), each made once.

    Examples
    --------
    >>> [bool(each.search("two more sessions")) for each in sieves((("sessions?", "when"),))]
    [True]
    """
    return tuple(Sieve(pattern) for pattern, _ in rows)
