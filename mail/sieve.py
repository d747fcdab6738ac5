"""A first, cheap look before a pattern is tried.

Most rows of the tables have nothing to say about most letters, yet Python's engine tries
them at every character to find that out.  Each pattern here knows literals of which its
every match holds at least one; words that hold none of them are not searched at all.
Where it knows with what every match begins, it is tried only there.  The literals are
derived from the pattern itself (:mod:`mail.factors`), so that a table's row stays one
pattern and nothing can be forgotten beside it.  Those of a whole table are looked for in
one pass over the words (:mod:`mail.literals`), and so are those of all patterns that stand
alone: whichever of them is asked of some words first asks for the others too.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache
from operator import itemgetter
from typing import Generic, TypeVar
from weakref import WeakSet

from ahocorasick_rs import AhoCorasick

from mail.factors import EITHER_CASE, LINE, passes
from mail.factors_kept import factors
from mail.literals import Literals, automaton

Row = TypeVar("Row")

#: Texts whose plain form is kept: the parts and sentences of the letter at hand.
_KEPT = 64
#: Texts of which a table keeps what it found.
_ASKED = 8
#: Below so many characters a search costs less than the look.
_SHORT = 24
#: So few literals are looked for one by one.
_FEW = 8
_MANY_LINES = int(re.MULTILINE)
#: Literals that stand so often in a thousand characters are looked for together with others'.
_RARE = 1.0
_DOTLESS = str.maketrans({"ı": "i", "\u017f": "s", "\u212a": "k"})
#: A pattern's ``\d`` matches digits of every script, of which the literals name ten.
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_NEWLINE = re.compile(r"\n")
#: Of a finding the place where it begins.
_PLACE = itemgetter(1)
#: What stands for bytes that were no characters: no automaton takes it.
_NO_CHARACTER = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=_KEPT)
def plain(words: str, folds: bool = False) -> str:
    """The words as patterns compare them, with the digits of ASCII alone.

    Parameters
    ----------
    words : str
    folds : bool
        Whether letters of either case are the same.
    """
    if words.isascii():
        return words.casefold() if folds else words
    words = _OTHER_DIGIT.sub("0", _NO_CHARACTER.sub("\ufffd", words))
    if folds:
        return words.translate(_DOTLESS).casefold().translate(_DOTLESS)
    return words


class Anchored:
    """A pattern that is tried only where its matches can begin.

    Parameters
    ----------
    source : str
        The pattern.
    flags : int
        Flags of :mod:`re`.

    Attributes
    ----------
    needs : frozenset of str or None
        Literals of which every match holds one; None where there are no such literals.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags
        #: The look is at letters of one case where only parts of the pattern ask for it too.
        look_flags = flags | re.IGNORECASE if EITHER_CASE.search(source) else flags
        self._folds = bool(look_flags & re.IGNORECASE)
        known = factors(source, look_flags)
        self.needs = _plain_literals(known.needs, self._folds)
        #: What every match begins with; None where that is not known.
        self._begins = (
            None if known.begins is None else _plain_literals(known.begins - {LINE}, self._folds)
        )
        self._begins_lines = known.begins is not None and LINE in known.begins

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when first it may match: few letters need all of them."""
        return re.compile(self._source, self._flags)

    @cached_property
    def _beginnings(self) -> AhoCorasick:
        return automaton(self._begins or ())

    def match(self, words: str, start: int = 0, stop: int = sys.maxsize) -> re.Match[str] | None:
        """The match that begins there, as of the pattern itself."""
        return self.pattern.match(words, start, stop)

    def search(self, words: str, start: int = 0, stop: int = sys.maxsize) -> re.Match[str] | None:
        """The first match, as of the pattern itself."""
        places = self._places(words, start, stop)
        if places is None:
            return self.pattern.search(words, start, stop)
        for place in places:
            found = self.pattern.match(words, place, stop)
            if found is not None:
                return found
        return None

    def finditer(
        self, words: str, start: int = 0, stop: int = sys.maxsize
    ) -> Iterator[re.Match[str]]:
        """All matches, as of the pattern itself."""
        places = self._places(words, start, stop)
        if places is None:
            return self.pattern.finditer(words, start, stop)
        return self._at(places, words, stop) if places else iter(())

    def _places(self, words: str, start: int, stop: int) -> Sequence[int] | None:
        """Where matches can begin, in order; None where that is not known."""
        if len(words) < _SHORT or self._begins is None:
            return None
        told = plain(words, self._folds)
        return self._begun(told, start, stop) if len(told) == len(words) else None

    def _begun(self, told: str, start: int, stop: int) -> Sequence[int]:
        """The places of the beginnings in words as patterns compare them."""
        begins, places = self._begins or (), set[int]()
        if len(begins) <= _FEW:
            for literal in begins:
                place = told.find(literal, start, stop)
                while place >= 0:
                    places.add(place)
                    place = told.find(literal, place + 1, stop)
        else:
            begun = self._beginnings.find_matches_as_indexes(told[start:stop], overlapping=True)
            found = map(_PLACE, begun)
            places.update([start + place for place in found] if start else found)
        if self._begins_lines:
            places.update(self._lines(told, start, stop))
        return sorted(places)

    def _lines(self, told: str, start: int, stop: int) -> list[int]:
        """Where lines may begin, as the pattern takes them."""
        if not self.pattern.flags & _MANY_LINES:
            return [0] if start == 0 else []
        return [start, *(newline.end() for newline in _NEWLINE.finditer(told, start, stop))]

    def _at(self, places: Iterable[int], words: str, stop: int) -> Iterator[re.Match[str]]:
        """The matches that begin at some of the places, none within another."""
        ended = 0
        for place in places:
            found = self.pattern.match(words, place, stop) if place >= ended else None
            if found is not None and found.end() == place:
                # Behind an empty match another may begin at once.
                yield from self.pattern.finditer(words, place, stop)
                return
            if found is not None:
                yield found
                ended = found.end()


def _plain_literals(literals: frozenset[str] | None, folds: bool) -> frozenset[str] | None:
    return None if literals is None else frozenset(plain(each, folds) for each in literals)


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
        if len(words) < _SHORT:
            return None
        told = plain(words, self._folds)
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
        if len(needs) <= _FEW:
            return any(told.find(literal, start, stop) >= 0 for literal in needs)
        return bool(self._literals.find_matches_as_indexes(told[start:stop]))


_Look = Callable[[str], frozenset[int]]
#: Sieves that share no look yet.
_ALONE: WeakSet[Sieve] = WeakSet()


def _share(asked: Sieve) -> tuple[_Look, int]:
    """One look for all sieves that were made since it was last done; that of the asked one."""
    sieves = [asked, *(sieve for sieve in list(_ALONE) if sieve is not asked)]
    _ALONE.clear()
    look = lru_cache(maxsize=_KEPT)(Literals(sieve.needs or () for sieve in sieves).within)
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
        self._folds = bool(flags & re.IGNORECASE)
        #: Rows that know no literals, or those of letters of another case, may match anywhere.
        known = [row.needs if row._folds == self._folds else None for _, row in self._rows]
        self._anywhere = [number for number, needs in enumerate(known) if needs is None]
        literals = Literals(needs or () for needs in known)
        #: Most tables are asked several times of the same words.
        self._found = lru_cache(maxsize=_ASKED)(literals.within)

    def within(self, *texts: str) -> list[tuple[Row, Anchored]]:
        """The rows that may match somewhere in some texts, in their order."""
        found = set(self._anywhere)
        for words in texts:
            found |= self._found(plain(words, self._folds))
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
