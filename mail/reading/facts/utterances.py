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

#: What points back to an hour of the sentence before.
_THEN = re.compile(
    r"\s*(?:any ?time )?(?:after that|afterwards?|thereafter|after which|from then on|from there on|after then)\b(?=,? )"
)
_SHORT_QUESTION = 60


def of(part: Part) -> Iterator[tuple[int, int]]:
    """The spans of what is said at once: a question with its answer, "after that" with its hour.

    Parameters
    ----------
    part : Part
        Of a letter.

    Yields
    ------
    tuple of (int, int)
    """
    words = spoken(part)
    kept: int | None = None
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
