"""Whether a ramp or a ground floor is needed, or only told of the writer's own room.

"My office has an elevator" is an offer; "is there an elevator?" and "I use a wheelchair" are
needs.  A sentence tells of premises where it names a room and what leads into it, and nothing
in it asks, needs or speaks of the writer's body.
"""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_FEATURE = re.compile(
    r"\b(?:ground[- ]floor|first floor|street level|elevator|lift|ramps?|ramped|wheel ?chairs?|accessible|no (?:stairs|steps)|step[- ]free|hearing loop|bus line|near transit)\b"
)
_ROOM = re.compile(
    r"\b(?:rooms?|offices?|suite|studio|building|library|house|home|church|hall|place|space|clinic|pharmacy|doors?|entrance|basement|parking|grange|annex|floor|table|there's|there is|it has|has an?)\b"
)
_NEED = re.compile(
    r"\?|\b(?:needs?|must|requir\w+|can(?:'t|not)|could(?:n't)?|cannot|prefer\w*|please|would (?:help|be|have to)|only|has to|have to|had to|important|essential|(?:as|so) long|unless|provided|if (?:it|the|there|you|we|possible|that)|i use|i'm (?:in|on|deaf|blind|hard)|i am (?:in|on|deaf|blind|hard)|i (?:walk|get|come|move|travel)|for me|uses?|hope|want|look(?:ing)? for|somewhere|anywhere|something|a group|my (?:knees?|hips?|back|legs?|foot|feet|eyes?|ears?|heart|lungs|chair|wheelchair|scooter|cane|walker|disabilit\w+|illness|body))\b"
)


def without(words: str) -> str:
    """The words without the sentences that only tell of the writer's premises.

    Parameters
    ----------
    words : str
        Folded, in lower case; what is left stays where it was.

    Examples
    --------
    >>> without("my office is on the ground floor. i am an lpc.").strip()
    'i am an lpc.'
    >>> without("i need a ground floor room.")
    'i need a ground floor room.'
    """
    return _SENTENCE.sub(lambda match: _blank(match.group()), words)


def _blank(sentence: str) -> str:
    told = _FEATURE.search(sentence) and _ROOM.search(sentence) and not _NEED.search(sentence)
    return " " * len(sentence) if told else sentence
