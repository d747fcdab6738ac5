"""A learned opinion on which populations that a letter names are those its writer serves.

The tables of :mod:`mail.reading.facts.population` ask for words of serving in the sentence; so
"the ferry of children" and "my mother's grief" pass where some such word stands, and "most of
who I see wore a uniform" does not.  A logistic regression looks at each name with the words of
its sentence and with what the tables say.  Its weights lie in ``served.tsv`` and are made by
``python benchmarks/populations.py``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import takewhile

from mail.reading import learned
from mail.reading.text import Part

#: The one label of the table.
SERVED = "served"
#: What the tables hear counts from `KEPT` on, what they pass over from `ADDED` on.
KEPT, ADDED = 0.4, 0.7
_WORD = re.compile(r"[^\W\d_][\w'-]*|\d+|[^\w\s]|\n")
#: What ends a clause.
_ENDS = frozenset(".;:!?(),¶")
#: Words to either side whose place counts, and those that count wherever they stand.
_PLACED, _NEAR = 4, 8
#: Letters to either side that are looked at: dictated letters have no marks.
_REACH = 240


@cache
def table() -> learned.Table:
    """The weights."""
    return learned.load("mail.reading.facts", "served.tsv")


def features(
    part: Part, start: int, end: int, names: Collection[str], heard: bool
) -> frozenset[str]:
    """What is seen of a name: whom it means, the words beside it, of its clause and sentence.

    Parameters
    ----------
    part : Part
    start, end : int
        The span of the name.
    names : collection of str
        The populations that it means.
    heard : bool
        Whether the tables take them for served.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> part = Part(Where.NEW, "Mostly couples, in Bend.")
    >>> seen = features(part, 7, 14, ("Couples",), heard=True)
    >>> sorted(seen & {"b0=mostly", "a0=,", "p=Couples", "heard=True", "leads=mostly"})
    ['a0=,', 'b0=mostly', 'heard=True', 'leads=mostly', 'p=Couples']
    """
    first, last = part.sentence_at(start)
    before = _words(part.flow[max(first, start - _REACH) : start])
    after = _words(part.flow[end : max(end, min(last, end + _REACH))])
    name = " ".join(part.flow[start:end].split())
    found = {f"w={name}", f"part={part.where}", f"heard={heard}"}
    found.update(f"p={each}" for each in names)
    found.update(f"p={each}|{heard}" for each in names)
    found.update(f"b{place}={word}" for place, word in enumerate(before[: -_PLACED - 1 : -1]))
    found.update(f"a{place}={word}" for place, word in enumerate(after[:_PLACED]))
    for length in (1, 2, 3):
        found.add(f"B={' '.join(before[-length:])}")
        found.add(f"A={' '.join(after[:length])}")
    found.add(f"BA={' '.join((*before[-1:], '_', *after[:1]))}")
    found.update(f"{word}|{name}" for word in before[-1:])
    found.update(f"{name}|{word}" for word in after[:1])
    found.update(f"near={word}" for word in (*before[-_NEAR:], *after[:_NEAR]))
    found.update(f"s={word}" for word in (*before, *after))
    found.update(f"leads={word}" for word in _clause(before[::-1]))
    found.update(f"follows={word}" for word in _clause(after))
    return frozenset(found)


def _clause(words: Sequence[str]) -> list[str]:
    return list(takewhile(lambda word: word not in _ENDS, words))


def _words(words: str) -> list[str]:
    """The words and marks, whose figures stand for one another."""
    return [
        "#" if word.isdigit() else "¶" if word == "\n" else word for word in _WORD.findall(words)
    ]


def likely(part: Part, start: int, end: int, names: Collection[str], heard: bool) -> float:
    """How likely a name is of somebody whom the writer serves."""
    return table().likeliest((features(part, start, end, names, heard),))[SERVED]


def counts(part: Part, start: int, end: int, names: Collection[str], heard: bool) -> bool:
    """Whether a name is of somebody whom the writer serves, with what the tables hear in view."""
    return likely(part, start, end, names, heard) >= (KEPT if heard else ADDED)
