"""Lines of a form that were filled in and could not be understood.

What somebody put into a line of its own is meant, however odd it is: it is asked about,
neither dropped nor guessed.  "Years: -5" is not five, "maybe" is no format, and "Atlantis"
no town that we know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from mail.reading import form
from mail.reading.doubts import ANY_ORIENTATION, ANYWHERE
from mail.reading.text import fold
from mail.understanding import Facts

#: A line that points at what is known already.
_AS_BEFORE = re.compile(
    r"(?:the )?same\b|no change|unchanged|as (?:before|above|below)|see (?:above|below)|correct\b|right\b|n/?a\b|leave\b|keep\b"
)


def _words_of_licences(facts: Facts) -> Iterable[str]:
    return (fact.evidence for fact in facts.licences)


def _words_of_years(facts: Facts) -> Iterable[str]:
    return () if facts.experience_years is None else (facts.experience_years.evidence,)


def _words_of_orientations(facts: Facts) -> Iterable[str]:
    return (fact.evidence for fact in facts.orientations)


def _words_of_format(facts: Facts) -> Iterable[str]:
    return () if facts.format is None else (facts.format.evidence,)


def _words_of_place(facts: Facts) -> Iterable[str]:
    return () if facts.place is None else (facts.place.evidence,)


def _words_of_hours(facts: Facts) -> Iterable[str]:
    return (slot.evidence for slot in facts.availability)


_READ: dict[str, Callable[[Facts], Iterable[str]]] = {
    "licences": _words_of_licences,
    "experience_years": _words_of_years,
    "orientations": _words_of_orientations,
    "format": _words_of_format,
    "location": _words_of_place,
    "availability": _words_of_hours,
}
#: Answers that name no value and leave nothing to ask.
_OPEN = {"orientations": ANY_ORIENTATION, "location": ANYWHERE}


def topics(words: str, facts: Facts) -> set[str]:
    r"""The words of ``ask`` whose line was filled and not understood.

    Parameters
    ----------
    words : str
        The sender's new words.
    facts : Facts
        What was read of them.

    Examples
    --------
    >>> sorted(topics("Licence: {{7*7}}\nYears in practice: -5", Facts()))
    ['experience_years', 'licences']
    """
    found = set()
    filled = form.entries(words)
    for line in form.LINES:
        entry = filled.get(line.key)
        read = _READ.get(line.topic)
        if entry is None or read is None or _AS_BEFORE.match(fold(entry.value).lower()):
            continue
        plain = fold(entry.value).lower()
        if line.topic in _OPEN and _OPEN[line.topic].search(plain):
            continue
        if not any(said in entry.value or entry.value in said for said in read(facts)):
            found.add(line.topic)
    return found
