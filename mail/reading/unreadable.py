"""Lines of a form that were filled in and could not be understood.

What somebody put into a line of its own is meant, however odd it is: it is asked about,
neither dropped nor guessed.  "Years: -5" is not five, "maybe" is no format, and "Atlantis"
no town that we know.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mail.reading import form
from mail.reading.doubts import ANY_ORIENTATION, ANYWHERE
from mail.reading.text import fold
from mail.understanding import Fact, Facts, OrientationFact, PlaceFact, Slot

_Read = Fact | OrientationFact | PlaceFact | Slot

#: A line that points at what is known already.
_AS_BEFORE = re.compile(
    r"(?:the )?same\b|no change|unchanged|as (?:before|above|below)|see (?:above|below)|correct\b|right\b|n/?a\b|leave\b|keep\b"
)


def _evidence(facts: Facts) -> Mapping[str, Sequence[str]]:
    """By the word of ``ask``, the letter's own words that each of the six facts was read of."""
    read: Mapping[str, Sequence[_Read | None]] = {
        "licences": facts.licences,
        "experience_years": (facts.experience_years,),
        "orientations": facts.orientations,
        "format": (facts.format,),
        "location": (facts.place,),
        "availability": facts.availability,
    }
    return {topic: [fact.evidence for fact in found if fact] for topic, found in read.items()}


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
    filled, read = form.entries(words), _evidence(facts)
    for line in form.LINES:
        entry = filled.get(line.key)
        if entry is None or line.topic not in read:
            continue
        plain = fold(entry.value).lower()
        if _AS_BEFORE.match(plain) or (line.topic in _OPEN and _OPEN[line.topic].search(plain)):
            continue
        if not any(said in entry.value or entry.value in said for said in read[line.topic]):
            found.add(line.topic)
    return found
