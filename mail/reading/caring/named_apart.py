"""A learned opinion on each person that a letter names: whether she is to be kept apart from.

"Felix Amankwah's partner is on my caseload" and "Arturo I'd need you to leave out" hold no row
of any table, and a wish to be kept apart is told in more words than tables foresee.  A logistic
regression weighs what stands around each name: the words beside it, and the words and ideas of
its sentence and of the two behind it.  All names look alike to it.  The weights lie in
``named_apart.tsv`` and are made by ``python benchmarks/apart.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Final

from mail.reading import learned
from mail.reading.caring import ideas, ideas_of_bonds
from mail.reading.facts.persons import Person
from mail.reading.text import Part

LABEL: Final = "apart"
#: From this probability on somebody is meant, where such a wish was heard …
MEANT = 0.3
#: … or else the likeliest, from this one on.
LIKELIEST = 0.1
#: Ideas further apart in a sentence, in words, have nothing to do with each other.
_REACH: Final = 8
#: Letters that tell a long word's stem.
_STEM: Final = 5
#: Sentences behind the name that are looked at, and words of one that is enough.
_BEHIND, _ENOUGH = 2, 6
#: More names are a list of colleagues or of books.
_MOST: Final = 12
_WORD: Final = re.compile(r"[^\W\d_][\w'-]*|\d+|[?!.,;:()]|--?")
#: Who is judged, another person, a practice.
_SELF, _OTHER, _HOUSE = "X", "NAME", "ORG"

_Token = tuple[str, tuple[str, ...]]


@cache
def table() -> learned.Table:
    """The weights."""
    return learned.load("mail.reading.caring", "named_apart.tsv")


@cache
def _ideas() -> dict[str, tuple[str, ...]]:
    """The ideas of each word, of both tables."""
    found: dict[str, tuple[str, ...]] = {}
    for mark, told in (("", ideas.IDEAS), ("+", ideas_of_bonds.IDEAS)):
        for idea, words in told.items():
            for word in words.split():
                found[word] = (*found.get(word, ()), mark + idea)
    return found


def judge(part: Part, people: Sequence[Person]) -> Iterator[tuple[Person, float]]:
    """The people named in a part, each with how likely a wish to be kept apart from her is."""
    seen = _Seen(part, people)
    for one in people[:_MOST]:
        yield one, table().likeliest((seen.around(one),))[LABEL]


def features(part: Part, people: Sequence[Person]) -> list[frozenset[str]]:
    """What is seen around each of the people of a part."""
    seen = _Seen(part, people)
    return [seen.around(one) for one in people]


class _Seen:
    """The sentences of a part, each taken apart at most once for each name."""

    def __init__(self, part: Part, people: Sequence[Person]) -> None:
        self._part, self._people = part, people
        self._tokens: dict[tuple[int, str], list[_Token]] = {}

    def around(self, one: Person) -> frozenset[str]:
        """The features of somebody."""
        own = self._sentence(one.sentence, one.name)
        found = {"practice" if one.house else "person", *_of_sentence(own), *_beside(own)}
        last = min(one.sentence + _BEHIND, len(self._part.sentences) - 1)
        for behind in range(one.sentence + 1, last + 1):
            tokens = self._sentence(behind, one.name)
            found.update(_of_sentence(tokens, "n:"))
            if len(tokens) > _ENOUGH:
                break
        return frozenset(found)

    def _sentence(self, number: int, name: str) -> list[_Token]:
        known = self._tokens.get((number, name))
        if known is None:
            known = self._tokens[number, name] = [*self._taken_apart(number, name)]
        return known

    def _taken_apart(self, number: int, name: str) -> Iterator[_Token]:
        """Words with their ideas; a name is one word, and whose it is must not be learned."""
        at, end = self._part.sentences[number]
        plain = self._part.plain
        for each in self._people:
            if each.sentence == number:
                yield from _words(plain[at : each.start])
                mark = _SELF if each.name == name else _HOUSE if each.house else _OTHER
                yield mark, (mark,)
                at = each.end
        yield from _words(plain[at:end])


def _words(words: str) -> Iterator[_Token]:
    known = _ideas()
    for word in _WORD.findall(words):
        lower = word.lower()
        if lower.isdigit():
            yield "#", ("NUMBER",)
        else:
            yield lower, known.get(lower) or known.get(lower.partition("'")[0], ())


def _of_sentence(tokens: Sequence[_Token], mark: str = "") -> Iterator[str]:
    """Words, stems, pairs, ideas and successions of ideas of a sentence."""
    words = [word for word, _ in tokens]
    for word in words:
        yield mark + word
        if not mark and len(word) > _STEM:
            yield f"~{word[:_STEM]}"
    for one, other in pairwise(["^", *words, "$"]):
        yield f"{mark}{one} {other}"
    placed = [(place, idea) for place, (_, told) in enumerate(tokens) for idea in told]
    for number, (place, idea) in enumerate(placed):
        yield f"{mark}={idea}"
        for further, other in placed[number + 1 :]:
            if further - place > _REACH:
                break
            if further > place:
                yield f"{mark}{idea}>{other}"


def _beside(tokens: Sequence[_Token]) -> Iterator[str]:
    """The words right before and behind the name."""
    words = ["^", "^", *(word for word, _ in tokens), "$", "$", "$"]
    for place, word in enumerate(words):
        if word == _SELF:
            before, behind = words[place - 1], words[place + 1]
            yield f"L1={before}"
            yield f"L2={words[place - 2]} {before}"
            yield f"R1={behind}"
            yield f"R2={behind} {words[place + 2]}"
            yield f"R3={' '.join(words[place + 1 : place + 4])}"
            yield f"LR={before} {behind}"


def masked(part: Part, people: Sequence[Person]) -> str:
    """The words in lower case, with ``§`` for each person and no line ends.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> from mail.reading.facts.persons import persons
    >>> part = Part(Where.NEW, "Not with Hal Brook.")
    >>> masked(part, persons(part))
    'not with §.'
    """
    pieces, at = [], 0
    for one in people:
        pieces += [part.lower[at : one.start], "§"]
        at = one.end
    return "".join((*pieces, part.lower[at:])).replace("\n", " ")


def meant(judged: Sequence[tuple[Person, float]]) -> list[Person]:
    """Those who are meant, where such a wish was heard; a practice is no person.

    Each is told once.
    """
    people = [(one, share) for one, share in judged if not one.house]
    likeliest = max((share for _, share in people), default=0.0)
    least = MEANT if likeliest >= MEANT else max(LIKELIEST, likeliest)
    return [*{one.name: one for one, share in reversed(people) if share >= least}.values()][::-1]
