"""A learned opinion on which populations that a letter names are those its writer serves.

The tables of :mod:`mail.reading.facts.population` ask for words of serving in the sentence; so
"the ferry of children" and "my mother's grief" pass where some such word stands, and "most of
who I see wore a uniform" does not.  A logistic regression looks at each name with the words of
its sentence and with what the tables say.  Its weights lie in ``served.tsv`` and are made by
``python benchmarks/populations.py``.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from mail.reading import learned
from mail.reading.facts.company_words import REACH, seen, words
from mail.reading.text import Part

#: The one label of the table.
SERVED = "served"
#: What the tables hear counts from `KEPT` on, what they pass over from `ADDED` on.
KEPT, ADDED = 0.4, 0.7


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
    >>> found = features(part, 7, 14, ("Couples",), heard=True)
    >>> sorted(found & {"b0=mostly", "a0=,", "p=Couples", "heard=True", "leads=mostly"})
    ['a0=,', 'b0=mostly', 'heard=True', 'leads=mostly', 'p=Couples']
    """
    first, last = part.sentence_at(start)
    before = words(part.flow[max(first, start - REACH) : start])
    after = words(part.flow[end : max(end, min(last, end + REACH))])
    name = " ".join(part.flow[start:end].split())
    found = {f"w={name}", f"part={part.where}", f"heard={heard}", *seen(before, after)}
    found.update(f"p={each}" for each in names)
    found.update(f"p={each}|{heard}" for each in names)
    found.update(f"{word}|{name}" for word in before[-1:])
    found.update(f"{name}|{word}" for word in after[:1])
    return frozenset(found)


def likely(part: Part, start: int, end: int, names: Collection[str], heard: bool) -> float:
    """How likely a name is of somebody whom the writer serves."""
    return table().likeliest((features(part, start, end, names, heard),))[SERVED]


def counts(part: Part, start: int, end: int, names: Collection[str], heard: bool) -> bool:
    """Whether a name is of somebody whom the writer serves, with what the tables hear in view."""
    return likely(part, start, end, names, heard) >= (KEPT if heard else ADDED)
