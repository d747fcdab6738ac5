"""Finding the vocabulary's words in a letter, all in one pass.

A :class:`Lexicon` is a trie over words: it is built once from thousands of
names and then walks a letter's words a single time, however many names it
holds.  Hyphens, dots, slashes and line ends between words do not matter, so
``psycho-dynamic``, ``L.P.C.`` and a name broken over two lines are all found.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from mail.reading.spelling import Speller
from mail.reading.text import Part

Value = TypeVar("Value")

#: What may stand between two words of one name: never a sentence's end.
_GAP = re.compile(r"[ ]?[-./'][ ]?|[ ]{1,2}|[ -]?\n[ >]{0,3}|")
#: "CBT. I would like": behind a dot or a line end, a lone "I" begins a sentence.
_BREAK = re.compile(r"[ ]?\.[ ]{1,2}|[ ]{0,2}\n[ >]{0,3}")
_WORD = re.compile(r"[^\W_]+|[&+]")


@dataclass(frozen=True, slots=True)
class Hit(Generic[Value]):
    """One name found in a part, with its span."""

    value: Value
    start: int
    end: int


class _Node(Generic[Value]):
    __slots__ = ("following", "value")

    def __init__(self) -> None:
        self.following: dict[str, _Node[Value]] = {}
        self.value: Value | None = None


class Lexicon(Generic[Value]):
    """Names and their values; the longest name wins at each word.

    Parameters
    ----------
    names : iterable of (str, value)
        A name given twice keeps its first value.
    mended : bool
        Whether long words are also found with a letter slipped
        (:mod:`mail.reading.spelling`).

    Examples
    --------
    >>> from mail.reading.text import Part, Where
    >>> lexicon = Lexicon([("family systems", 1), ("internal family systems", 2)])
    >>> [hit.value for hit in lexicon.find(Part(Where.NEW, "Internal Family-Systems"))]
    [2]
    """

    def __init__(self, names: Iterable[tuple[str, Value]], *, mended: bool = False) -> None:
        self._root: _Node[Value] = _Node()
        known: set[str] = set()
        for name, value in names:
            words = ["and" if w == "&" else w for w in _WORD.findall(name.lower())]
            node = self._root
            known.update(words)
            for word in words:
                node = node.following.setdefault(word, _Node())
            if words and node.value is None:
                node.value = value
        self._known = known
        self._speller = Speller(known) if mended else None

    def find(self, part: Part) -> list[Hit[Value]]:
        """All names in a part, in order, none overlapping another."""
        tokens, hits, position = part.tokens, [], 0
        words = [word if word in self._known else self._word(word) for word, *_ in tokens]
        following = self._root.following
        while position < len(tokens):
            length = 1
            if words[position] in following:
                hit, used = self._longest(part, words, position)
                if hit is not None:
                    hits.append(hit)
                    length = used
            position += length
        return hits

    def _word(self, word: str) -> str:
        """A word as the names have it: *and* for &, and a slip of the fingers mended."""
        if word == "&":
            return "and"
        if self._speller is None or word in self._known:
            return word
        return self._speller.mend(word) or word

    def _longest(
        self, part: Part, words: list[str], position: int
    ) -> tuple[Hit[Value] | None, int]:
        tokens, node = part.tokens, self._root
        best: Hit[Value] | None = None
        used = 0
        for index in range(position, len(tokens)):
            token = tokens[index]
            between = (tokens[index - 1].end, token.start)
            if index > position and not _joined(part.plain[slice(*between)], token.word):
                break
            found = node.following.get(words[index])
            if found is None:
                break
            node = found
            if node.value is not None:
                best = Hit(node.value, tokens[position].start, token.end)
                used = index - position + 1
        return best, used


def _joined(gap: str, word: str) -> bool:
    """Whether what stands before a word leaves it in one name with the word before."""
    if gap == " ":
        return True
    return _GAP.fullmatch(gap) is not None and not (word == "i" and _BREAK.fullmatch(gap))
