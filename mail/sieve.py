"""A first, cheap look before a pattern is tried.

Most rows of the tables have nothing to say about most letters, yet Python's engine tries
them at every character to find that out.  Each pattern here knows literals of which its
every match holds at least one; words that hold none of them are not searched at all.
Where it knows with what every match begins, it is tried only there
(:class:`mail.anchored.Anchored`).  The literals are derived from the pattern itself
(:mod:`mail.factors`), so that a table's row stays one pattern and nothing can be forgotten
beside it.  Those of a whole table are looked for in one pass over the words
(:mod:`mail.literals`), and so are those of all patterns that stand alone: whichever of them
is asked of some words first asks for the others too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from typing import Generic, TypeVar
from weakref import WeakSet

from ahocorasick_rs import AhoCorasick

from mail.anchored import FEW, KEPT, SHORT, Anchored, plain
from mail.factors import passes
from mail.literals import Literals, automaton

Row = TypeVar("Row")

#: Texts of which a table keeps what it found.
_ASKED = 8
#: Literals that stand so often in a thousand characters are looked for together with others'.
_RARE = 1.0


class Sieve(Anchored):
    r"""A pattern that first looks whether it can match at all.

    Examples
    --------
    >>> closing = Sieve(r"\b(?:retir(?:ing|ement)|winding down)\b")
    >>> closing.search("we see people in the morning") is None
    True
    >>> closing.search("i wonder: i am winding down").group()
    'winding down'
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        super().__init__(source, flags)
        #: The sieves that may match in some words, and the number of this one among them.
        self._shared: tuple[_Look, int] | None = None
        #: Common literals would be met too often in a look for others.
        self._apart = self.needs is None or passes(self.needs) > _RARE
        if not self._apart:
            _ALONE.add(self)

    @cached_property
    def _literals(self) -> AhoCorasick:
        return automaton(self.needs or ())

    def sub(self, instead: str | Callable[[re.Match[str]], str], words: str) -> str:
        """The words with something instead of each match."""
        return words if self.search(words) is None else self.pattern.sub(instead, words)

    def _places(self, words: str, start: int, stop: int) -> Sequence[int] | None:
        if len(words) < SHORT:
            return None
        told = plain(words, self.folds)
        if len(told) != len(words):
            return None
        if self.needs is not None and not self._holds(told, start, stop):
            return ()
        return None if self._begins is None else self._begun(told, start, stop)

    def _holds(self, told: str, start: int, stop: int) -> bool:
        """Whether one of its literals stands in a piece of words as patterns compare them."""
        if not self._apart:
            look, number = self._shared or _share(self)
            if number not in look(told):
                return False
            # Where it knows its beginnings, the search is itself a look at the piece.
            if self._begins is not None or (start == 0 and stop >= len(told)):
                return True
        needs = self.needs or ()
        if len(needs) <= FEW:
            return any(told.find(literal, start, stop) >= 0 for literal in needs)
        return bool(self._literals.find_matches_as_indexes(told[start:stop]))


_Look = Callable[[str], frozenset[int]]
#: Sieves that share no look yet.
_ALONE: WeakSet[Sieve] = WeakSet()


def _share(asked: Sieve) -> tuple[_Look, int]:
    """One look for all sieves that were made since it was last done; that of the asked one."""
    sieves = [asked, *(sieve for sieve in list(_ALONE) if sieve is not asked)]
    _ALONE.clear()
    look = lru_cache(maxsize=KEPT)(Literals(sieve.needs or () for sieve in sieves).within)
    for number, sieve in enumerate(sieves):
        sieve._shared = look, number
    return look, 0


class Sieves(Generic[Row]):
    """The rows of a table with their patterns; one look tells which of them may match.

    Parameters
    ----------
    rows : iterable of (Row, str)
        Whatever belongs to a pattern, and the pattern.
    flags : int
        Flags of :mod:`re`, for all of them.

    Examples
    --------
    >>> table = Sieves([("when", "two more (?:sessions|weeks)"), ("who", "my (?:intern|boss)")])
    >>> [(row, pattern.search("ask my boss").group()) for row, pattern in table.within("ask my boss")]
    [('who', 'my boss')]
    """

    def __init__(self, rows: Iterable[tuple[Row, str]], flags: int = 0) -> None:
        self._rows = [(row, Anchored(source, flags)) for row, source in rows]
        self.folds = bool(flags & re.IGNORECASE)
        #: Rows that know no literals, or those of letters of another case, may match anywhere.
        known = [row.needs if row.folds == self.folds else None for _, row in self._rows]
        self._anywhere = [number for number, needs in enumerate(known) if needs is None]
        literals = Literals(needs or () for needs in known)
        #: Most tables are asked several times of the same words.
        self._found = lru_cache(maxsize=_ASKED)(literals.within)

    def within(self, *texts: str) -> list[tuple[Row, Anchored]]:
        """The rows that may match somewhere in some texts, in their order."""
        found = set(self._anywhere)
        for words in texts:
            found |= self._found(plain(words, self.folds))
        return [self._rows[number] for number in sorted(found)]

    def finditer(self, words: str) -> Iterator[re.Match[str]]:
        """All matches of the first row, then those of the next."""
        for _, pattern in self.within(words):
            yield from pattern.finditer(words)

    def match(self, words: str) -> bool:
        """Whether some row matches somewhere in the words."""
        return next(self.finditer(words), None) is not None


@cache
def sieves(rows: tuple[tuple[str, str], ...]) -> Sieves[str]:
    """The patterns of a table of (pattern, reason), each made once.

    Examples
    --------
    >>> sieves((("sessions?", "when"),)).match("two more sessions")
    True
    """
    return Sieves((reason, pattern) for pattern, reason in rows)
