"""Sentences about time, each with the neighbour without which it says nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mail.reading.facts.amends import spoken
from mail.reading.text import Part

#: "Wednesdays? No." is one utterance: the answer says what the question means.
_ANSWER = re.compile(
    r"\s*(?:(?:but |well,? |er,? )?(?:no|nope|nah|never|not|yes|yep|yeah|sure|fine|ok|okay|great|perfect|good|gladly|can't|cannot|afraid not|out)\b[^.?!;\n]{0,40}(?:[.!;]|$))"
)


#: The no that answers "is this right?", before what is right.
_NO_TO_US = re.compile(
    r"\W*(?:no|nope|nah|wrong|not (?:quite|right|so|exactly|correct))\s*(?:[,.;:!-]|--)+\s*(?!not\b|never\b)"
)

#: What points back to an hour of the sentence before.
_THEN = re.compile(
    r"\s*(?:any ?time )?(?:after that|afterwards?|thereafter|after which|from then on|from there on|after then)\b(?=,? )"
)
_SHORT_QUESTION = 60


def of(part: Part, corrects: bool = False) -> Iterator[tuple[int, int]]:
    """The spans of what is said at once: a question with its answer, "after that" with its hour.

    Parameters
    ----------
    part : Part
        Of a letter.
    corrects : bool
        Whether it answers what we read back, so that a *no* at its front offers what follows.

    Yields
    ------
    tuple of (int, int)
    """
    words = spoken(part)
    no = _NO_TO_US.match(words) if corrects else None
    kept = no.end() if no is not None else None
    for start, stop in part.sentences:
        if kept is not None and kept >= start:
            # The answer stood at the front of this sentence.
            start = kept
        while (then := _THEN.match(words, stop)) is not None and words[start:stop].strip():
            # "Home by six on Sundays. After that, gladly."
            stop = part.sentence_at(then.end())[1]
        answer = None
        if words[start:stop].rstrip().endswith("?") and stop - start < _SHORT_QUESTION:
            answer = _ANSWER.match(words, stop)
        if answer is not None:
            stop = answer.end()
        kept = stop
        if start < stop:
            yield start, stop
