"""Long words of the field, found also where a letter slipped.

Only words of at least eight letters are mended, and only one slip of the fingers (two in
long words): a letter too many, missing, wrong, or two that changed places (Damerau 1964).
Words that merely bend a known one (plurals, adverbs) are left alone, and so is everything
that the lexicon knows as it stands.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

_SHORTEST = 8
_LONG = 11
#: Words of their own that lie one slip from a word of the field.
_OTHER_WORDS = frozenset({"meditation", "meditative", "interceptive"})


class Speller:
    """Known long words, looked up by what is left when a letter is taken out.

    Parameters
    ----------
    words : iterable of str
        Lower case; short ones are ignored.

    References
    ----------
    F. J. Damerau, "A technique for computer detection and correction of spelling
    errors", Communications of the ACM 7(3), 1964; the index by deletions is that of
    W. Garbe's symmetric delete algorithm.

    Examples
    --------
    >>> speller = Speller(["psychodynamic", "existential"])
    >>> speller.mend("psycodynamic"), speller.mend("existentail"), speller.mend("existentially")
    ('psychodynamic', 'existential', None)
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(w for w in words if len(w) >= _SHORTEST and w.isalpha())
        # What is longer than every known word by more than two slips is none of them; its
        # deletions alone would fill the memory.
        self._longest = max(map(len, self._words), default=0) + 2
        self._left: dict[str, set[str]] = defaultdict(set)
        for word in self._words:
            for left in _without(word):
                self._left[left].add(word)
        self.mend = lru_cache(maxsize=4096)(self._mend)

    def _mend(self, word: str) -> str | None:
        if not _SHORTEST - 1 <= len(word) <= self._longest:
            return None
        if word in self._words or word in _OTHER_WORDS:
            return None
        found = {known for left in _without(word) for known in self._left.get(left, ())}
        near = sorted((_distance(word, k), len(k), k) for k in found if _is_slip(word, k))
        return near[0][2] if near else None


def _without(word: str) -> set[str]:
    """The word itself, and without one letter; of long words without any two."""
    one = {word[:i] + word[i + 1 :] for i in range(len(word))}
    if len(word) < _LONG:
        return {word, *one}
    return {word, *one, *(left[:i] + left[i + 1 :] for left in one for i in range(len(left)))}


def _is_slip(word: str, known: str) -> bool:
    if word[0] != known[0] and word[1:3] != known[1:3]:
        return False
    if _bent(word, known):
        return False
    return _distance(word, known) <= (2 if len(known) >= _LONG else 1)


def _bent(word: str, known: str) -> bool:
    """Whether only the ending differs, and not by a slip: "collaborate", "existentially"."""
    stem = 0
    while stem < min(len(word), len(known)) and word[stem] == known[stem]:
        stem += 1
    rest, other = word[stem:], known[stem:]
    if stem < len(known) - 3 or sorted(rest) == sorted(other):
        return False
    return not (min(len(rest), len(other)) > 1 and (other.endswith(rest) or rest.endswith(other)))


def _distance(one: str, other: str) -> int:
    """Letters to add, drop, change or swap (the restricted form)."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, start=1):
        row = [i]
        for j, b in enumerate(other, start=1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (a != b))
            if i > 1 and j > 1 and a == other[j - 2] and one[i - 2] == b:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
