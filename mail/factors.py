"""What every match of a pattern must hold, and with what it must begin.

Walks the parsed pattern as Cox does (*Regular Expression Matching with a Trigram Index*,
2012): each part of a pattern has either few exact strings, which are multiplied with those
of its neighbour, or a set of literals of which one must occur.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any

#: So many exact strings are followed; of more, one must occur.
_MOST_EXACT = 64
#: Letters of a beginning that are told.
_OPENING = 6
#: So many beginnings are told apart.
_MOST_BEGINNINGS = 256
#: Members of a character class that are followed one by one: digits, capitals.
_MOST_MEMBERS = 26
_DIGITS = "0123456789"
#: The beginning of a match that stands at the start of a line, whatever follows.
LINE = "\n^"
#: Parts whose letters may be of either case.
EITHER_CASE = re.compile(r"(?<!\\)\(\?i:")
#: Literals that stand more often in a thousand characters of prose tell nothing.
_TOO_OFTEN = 100.0
#: Letters of English prose in a thousand characters, to choose the rarest literals.
_COMMON = dict(zip(" etaoinshrdlucmfwypvbgk", (180, 105, 75, 68, 62, 58, 57, 53, 50, 50, 35, 33, 23, 23, 20, 18, 19, 16, 16, 8, 12, 16, 6), strict=True))  # fmt: skip
_RARE = 2


@dataclass(frozen=True, slots=True)
class Factors:
    """What is known of a pattern, or of a part of it.

    Attributes
    ----------
    exact : frozenset of str or None
        All strings that it matches, if they are few.
    needs : frozenset of str or None
        Literals of which every match holds one.
    begins : frozenset of str or None
        Its first letters: with one of these every match begins, or, where ``LINE`` is
        among them, at the start of a line.  Beside exact strings, what stands behind them too.
    optional : bool
        Whether it may be left out; what is known then is of where it is not.
    """

    exact: frozenset[str] | None = None
    needs: frozenset[str] | None = None
    begins: frozenset[str] | None = None
    optional: bool = False


_NOTHING = frozenset([""])
_ANYTHING = Factors()
_EMPTY = Factors(exact=_NOTHING)


def factors(pattern: str, flags: int = 0) -> Factors:
    r"""Literals of which each match of a pattern holds one, and with one of which it begins.

    None where there are no such literals, or too common ones: what such a pattern finds can
    stand anywhere.  Of all decimal digits only those of ASCII are named.  Where letters may
    be of either case, those of the pattern are told, also of its parts for which alone
    ``(?i:…)`` says so.

    Examples
    --------
    >>> known = factors(r"\b(?:sliding scale|dues)\b \w+")
    >>> sorted(known.needs), sorted(known.begins)
    (['dues ', 'sliding scale '], ['dues ', 'slidin'])
    >>> factors(r"\w+ dollars").begins is None
    True
    >>> factors(r"\$+\d|^n\b").begins == {"$", LINE}
    True
    >>> sorted(factors(r"(?:about (?:\w+ )?)?(?:six|half(?= a))").begins)
    ['about ', 'half a', 'six']
    """
    parser: Any = importlib.import_module("re._parser")
    if flags & re.IGNORECASE:
        pattern = EITHER_CASE.sub("(?:", pattern)
    known = _sequence(parser.parse(pattern, flags))
    return Factors(needs=_settled(known), begins=_telling(_opening(known)))


def _opening(part: Factors) -> frozenset[str] | None:
    known = _firsts(part)
    return known | _NOTHING if part.optional and known is not None else known


def _firsts(part: Factors) -> frozenset[str] | None:
    """The beginnings of a part where it is not left out."""
    if part.exact is None or part.begins is not None:
        return part.begins
    return frozenset(words[:_OPENING] for words in part.exact)


def _settled(part: Factors) -> frozenset[str] | None:
    return _better(_telling(part.exact), part.needs)


def _telling(literals: frozenset[str] | None) -> frozenset[str] | None:
    """The literals, or None if they stand in nearly every line."""
    return literals if literals and passes(literals) <= _TOO_OFTEN else None


def _sequence(nodes: Iterable[tuple[Any, Any]]) -> Factors:
    """Parts one after the other: neighbours with exact strings are multiplied."""
    exact, needs, settled = _NOTHING, None, False
    parts = list(_parts(nodes))
    front = looking = _Front()
    if any(part.exact is not None and part.begins is not None for part in parts):
        looking = _Front(ahead=True)
    for part in parts:
        front.take(part)
        if looking is not front:
            looking.take(part)
        if part.exact is not None and len(exact) * len(part.exact) <= _MOST_EXACT:
            exact = _times(exact, part.exact)
            continue
        settled = True
        needs = _better(needs, _better(_telling(exact), part.needs))
        exact = _NOTHING if part.exact is None else part.exact
    if front.slight or passes(looking.begins()) < passes(front.begins()):
        front = looking
    begins = front.begins()
    if not settled:
        return Factors(exact=exact, begins=begins if looking.ended else None)
    return Factors(needs=_better(needs, _telling(exact)), begins=begins, optional=front.slight)


class _Front:
    """The first letters of a sequence, found part by part.

    Parameters
    ----------
    ahead : bool
        Whether what is known behind exact strings counts more than what follows them.
    """

    def __init__(self, *, ahead: bool = False) -> None:
        self._ahead, self._heads, self._found = ahead, _NOTHING, frozenset[str]()
        #: Whether what follows is no beginning any more.
        self.ended = False

    def take(self, part: Factors) -> None:
        """Go on with the next part."""
        if self.ended:
            return
        exact = part.exact if part.begins is None or not self._ahead else None
        if exact is not None and len(self._heads) * len(exact) <= _MOST_EXACT:
            self._heads = _times(self._heads, exact)
            return
        self._found |= _ahead(self._heads, part)
        self.ended = not part.optional

    @property
    def slight(self) -> bool:
        """Whether all parts may be left out at once."""
        return not self.ended and "" in self._heads

    def begins(self) -> frozenset[str]:
        """The beginnings of the parts that were taken, where not all of them are left out."""
        if self.ended:
            return self._found
        return self._found | _ahead(self._heads - _NOTHING, _EMPTY)


def _ahead(heads: frozenset[str], part: Factors) -> frozenset[str]:
    """The first letters of exact strings, then of a part."""
    opening = _firsts(part) or _NOTHING
    if heads == _NOTHING:
        return opening
    if LINE in opening or len(heads) * len(opening) > _MOST_BEGINNINGS:
        # Of what follows an exact string nothing is told; it is told where none stands there.
        behind = opening if "" in heads else frozenset[str]()
        return behind | frozenset(words[:_OPENING] for words in heads - _NOTHING)
    return frozenset(words[:_OPENING] for words in _times(heads, opening))


def _parts(nodes: Iterable[tuple[Any, Any]]) -> Iterator[Factors]:
    """Each node, letters that follow each other as one."""
    for letters, run in groupby(nodes, key=_is_letter):
        if letters:
            yield Factors(exact=frozenset(["".join(chr(code) for _, code in run)]))
        else:
            yield from (_node(*node) for node in run)


def _is_letter(node: tuple[Any, Any]) -> bool:
    return bool(node[0].name == "LITERAL")


def _times(heads: frozenset[str], tails: frozenset[str]) -> frozenset[str]:
    return frozenset(head + tail for head in heads for tail in tails)


def _node(name: Any, value: Any) -> Factors:
    """One node of the parsed pattern; what is not known here may match anything."""
    kind = name.name
    if kind == "IN":
        return _members(value)
    if kind == "AT" and value.name == "AT_BEGINNING":
        return Factors(exact=_NOTHING, begins=frozenset([LINE]))
    if kind == "ASSERT" and value[0] > 0:
        return Factors(exact=_NOTHING, begins=_opening(_sequence(value[1])))
    if kind in ("AT", "ASSERT", "ASSERT_NOT"):
        return _EMPTY
    if kind == "BRANCH":
        return _either([_sequence(branch) for branch in value[1]])
    if kind == "SUBPATTERN":
        _, added, _, inner = value
        return _ANYTHING if added & re.IGNORECASE else _sequence(inner)
    if kind == "ATOMIC_GROUP":
        return _sequence(value)
    if kind in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeated(*value)
    return _ANYTHING


def _members(members: list[tuple[Any, Any]]) -> Factors:
    letters: set[str] = set()
    for name, value in members:
        if name.name == "LITERAL":
            letters.add(chr(value))
        elif name.name == "RANGE" and value[1] - value[0] < _MOST_MEMBERS:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        elif name.name == "CATEGORY" and value.name == "CATEGORY_DIGIT":
            letters.update(_DIGITS)
        else:
            return _ANYTHING
    return Factors(exact=frozenset(letters)) if len(letters) <= _MOST_MEMBERS else _ANYTHING


def _either(parts: list[Factors]) -> Factors:
    if all(part.exact is not None for part in parts):
        exact = frozenset(words for part in parts for words in part.exact or ())
        ahead = any(part.begins is not None for part in parts)
        if len(exact) <= _MOST_EXACT:
            return Factors(
                exact=exact, begins=_any_of(list(map(_opening, parts))) if ahead else None
            )
    return Factors(
        needs=_any_of([_settled(part) for part in parts]),
        begins=_any_of([_firsts(part) for part in parts if part != _EMPTY]),
        optional=any(part.optional or part == _EMPTY for part in parts),
    )


def _any_of(sets: list[frozenset[str] | None]) -> frozenset[str] | None:
    """The union, or None where one is not known."""
    union: set[str] = set()
    for one in sets:
        if one is None:
            return None
        union |= one
    return frozenset(union)


def _repeated(least: int, most: int, inner: Iterable[tuple[Any, Any]]) -> Factors:
    part = _sequence(inner)
    if least == 0:
        if most == 1 and part.exact is not None:
            return Factors(exact=part.exact | _NOTHING)
        return Factors(begins=_firsts(part), optional=True)
    if least == most == 1:
        return part
    return Factors(needs=_settled(part), begins=_firsts(part), optional=part.optional)


@lru_cache(maxsize=4096)
def _commonness(literal: str) -> float:
    """About how often some letters stand in a thousand characters of prose."""
    often = 1000.0
    for letter in literal:
        often *= _COMMON.get(letter, _RARE) / 1000
    return often


def _better(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    """Of two such sets the one that lets fewer texts pass."""
    if one is None or other is None:
        return one if other is None else other
    return min(one, other, key=passes)


@lru_cache(maxsize=512)
def passes(literals: frozenset[str]) -> float:
    """About how often one of some literals stands in a thousand characters of prose."""
    return sum(map(_commonness, literals))
