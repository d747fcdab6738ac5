"""Whom the sender works with: populations and issues, by their names in the vocabulary."""

from __future__ import annotations

import re
from functools import cache

from mail.reading.phrases import Lexicon
from mail.reading.text import Text
from mail.understanding import Fact
from vocabulary.populations import find, populations

#: Words that name a population only where the sender speaks of serving it.
_PLAIN = frozenset({"group", "groups", "partners", "relationship", "family", "aging", "trans"})
_SERVING = re.compile(
    r"\b(?:work(?:ing)? (?:mostly |mainly |primarily )?with|see(?:ing)?|serv(?:e|ing)|treat(?:ing)?"
    r"|speciali[sz]\w*|focus\w*|practice (?:is|with)|clients?|caseload|population|my work)\b"
)


@cache
def _lexicon() -> Lexicon[str]:
    names = {
        name
        for population in populations()
        for name in (population.name, *population.synonyms)
        if name.casefold() not in _PLAIN and find(name) is not None
    }
    return Lexicon((name, str(found.name)) for name in names if (found := find(name)))


def read(text: Text) -> tuple[Fact, ...]:
    """The populations that the new words name in a sentence about serving them.

    Examples
    --------
    >>> [fact.value for fact in read(Text("I work mostly with couples and teens."))]
    ['Couples', 'Adolescents']
    """
    part = text.body
    found: dict[str, Fact] = {}
    for hit in _lexicon().find(part):
        start, end = part.sentence_at(hit.start)
        if not _SERVING.search(part.flow, start, end) or part.negated(hit.start):
            continue
        found.setdefault(hit.value, Fact(hit.value, part.raw[hit.start : hit.end]))
    return tuple(found.values())
