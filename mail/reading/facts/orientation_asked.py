"""Orientations that are only asked about: "Is EMDR required?"."""

from __future__ import annotations

import re

from mail.reading.text import Part

#: "Integrative, I suppose?": a statement in an unsure voice.
_UNSURE = re.compile(
    r",? i (?:suppose|guess|think|imagine|would say)\b|\bif i had to\b|\bi'd say\b"
)
_WISH_QUESTION = re.compile(
    r"\b(?:is there|are there|does anyone|anybody|anyone|do you have|could there|any\b|can i|could i|would|looking)\b"
)


def only_asked(part: Part, start: int) -> bool:
    """Whether the name stands in a question about a group, not in a wish or a self-portrait."""
    first, last = part.sentence_at(start)
    sentence = part.flow[first:last]
    if not sentence.rstrip().endswith("?"):
        return False
    if re.search(r"\b(?:i'm|i am|i do|trained|my background|my work)\b", sentence[: start - first]):
        return False
    return (
        _WISH_QUESTION.search(sentence) is None
        and _UNSURE.search(sentence) is None
        and re.search(r"\b(?:is|are|does|do|what|which)\b", sentence) is not None
    )
