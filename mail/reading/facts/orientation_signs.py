"""A learned opinion on the orientations that the tables hold to be no stance, or unwanted.

A cue of :mod:`mail.reading.facts.polarity` holds for what follows it: "I'd not bar the door to a
stray Freudian" and "don't care what school, mine's reality therapy" name a school of the writer's
behind a *not*.  A logistic regression looks at such a name with the words of its sentence.  Its
weights lie in ``held.tsv`` and are made by ``python benchmarks/orientations.py``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from mail.reading import learned
from mail.reading.facts.company_words import REACH, seen, words
from mail.reading.facts.polarity import Stance
from mail.reading.text import Part

#: The one label of the table.
HELD = "held"
#: From here on the writer holds a school that the tables pass over or take for unwanted; what
#: they hear rejected stays so.
LEAST = 0.7
_WEIGHED = frozenset({Stance.NONE, Stance.UNWANTED})
#: "My friend is a process worker at the mill."
_OF_ANOTHER = re.compile(
    r"\b(?:he|she|my (?!(?:work|approach|practice|background|orientation)\b)(?:[\w'-]+ ){0,2}?[\w'-]+)"
    r"(?:'s| (?:is|was|are|were|does|did|uses|practi[cs]es|likes|loves|teaches))(?: [\w'-]+){0,2} $"
)
#: How another school of the sentence is written, and how many words of the next one count.
_OTHER, _NEXT = "ORI", 12


@cache
def table() -> learned.Table:
    """The weights."""
    return learned.load("mail.reading.facts", "held.tsv")


def features(
    part: Part,
    span: tuple[int, int],
    names: Collection[str],
    view: Stance,
    others: Sequence[tuple[int, int]],
) -> frozenset[str]:
    """What is seen of a name: which school, the tables' stance, and the words around it.

    Parameters
    ----------
    part : Part
    span : (int, int)
        The name.
    names : collection of str
        The schools that it means.
    view : Stance
        What the tables say of it.
    others : sequence of (int, int)
        The spans of the part's names, which stand for one another.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> part = Part(Where.NEW, "I don't care what school, mine's reality therapy.")
    >>> found = features(part, (33, 48), ("Choice Theory / Reality Therapy",), Stance.UNWANTED, ())
    >>> sorted(found & {"view=UNWANTED", "b0=mine's", "a0=."})
    ['a0=.', "b0=mine's", 'view=UNWANTED']
    """
    start, end = span
    first, last = part.sentence_at(start)
    before = list(_words(part, max(first, start - REACH), start, others))
    after = list(_words(part, end, max(end, min(last, end + REACH)), others))
    following = part.sentence_at(last + 1)[1] if last + 1 < len(part.flow) else last
    found = {f"view={view.name}", f"part={part.where}", *seen(before, after)}
    found.update(f"p={name}" for name in names)
    found.update(f"sb={word}" for word in before)
    found.update(f"sa={word}" for word in after)
    found.update(f"n={word}" for word in words(part.flow[last:following])[:_NEXT])
    return frozenset(found)


def _words(part: Part, start: int, end: int, others: Sequence[tuple[int, int]]) -> Iterator[str]:
    for first, last in others:
        if start <= first and last <= end:
            yield from words(part.flow[start:first])
            yield _OTHER
            start = last
    yield from words(part.flow[start:end])


def likely(
    part: Part,
    span: tuple[int, int],
    names: Collection[str],
    view: Stance,
    others: Sequence[tuple[int, int]],
) -> float:
    """How likely the writer holds the school."""
    return table().likeliest((features(part, span, names, view, others),))[HELD]


def settled(
    part: Part,
    span: tuple[int, int],
    names: Collection[str],
    view: Stance,
    others: Sequence[tuple[int, int]],
) -> Stance:
    """The stance, positive where the tables hear none or an unwanted one that is likely held."""
    if view not in _WEIGHED or not names:
        return view
    if _OF_ANOTHER.search(part.flow, part.sentence_at(span[0])[0], span[0]):
        return view
    return Stance.POSITIVE if likely(part, span, names, view, others) >= LEAST else view
