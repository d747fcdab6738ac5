"""A pattern that is tried only where its matches can begin.

The literals with which its every match begins are derived from the pattern itself
(:mod:`mail.factors`); where they are not known, the pattern is searched as it stands.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from operator import itemgetter

from ahocorasick_rs import AhoCorasick

from mail.factors import EITHER_CASE, LINE
from mail.factors_kept import factors
from mail.literals import automaton

#: Texts whose plain form is kept: the parts and sentences of the letter at hand.
KEPT = 64
#: Below so many characters a search costs less than the look.
SHORT = 24
#: So few literals are looked for one by one.
FEW = 8
_MANY_LINES = int(re.MULTILINE)
_DOTLESS = str.maketrans({"ı": "i", "\u017f": "s", "\u212a": "k"})
#: A pattern's ``\d`` matches digits of every script, of which the literals name ten.
_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_NEWLINE = re.compile(r"\n")
#: Of a finding the place where it begins.
_PLACE = itemgetter(1)
#: What stands for bytes that were no characters: no automaton takes it.
_NO_CHARACTER = re.compile("[\ud800-\udfff]")


@lru_cache(maxsize=KEPT)
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
    folds : bool
        Whether letters of either case are the same to it.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags
        #: The look is at letters of one case where only parts of the pattern ask for it too.
        look_flags = flags | re.IGNORECASE if EITHER_CASE.search(source) else flags
        self.folds = bool(look_flags & re.IGNORECASE)
        known = factors(source, look_flags)
        self.needs = _plain_literals(known.needs, self.folds)
        #: What every match begins with; None where that is not known.
        self._begins = (
            None if known.begins is None else _plain_literals(known.begins - {LINE}, self.folds)
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
        if len(words) < SHORT or self._begins is None:
            return None
        told = plain(words, self.folds)
        return self._begun(told, start, stop) if len(told) == len(words) else None

    def _begun(self, told: str, start: int, stop: int) -> Sequence[int]:
        """The places of the beginnings in words as patterns compare them."""
        begins, places = self._begins or (), set[int]()
        if len(begins) <= FEW:
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
