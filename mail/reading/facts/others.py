"""Sentences about somebody else, whose facts are not the writer's.

"My office-mate is an LCSW with thirty years" states nothing of the writer.  Such sentences
are blotted out, at the same length so that evidence keeps its place, before the readers of
facts about the writer look; availability and wishes about people are read from the whole.
"""

from __future__ import annotations

import re
from dataclasses import replace

from mail.reading.speaker import for_another
from mail.reading.text import Text

#: Who is spoken of, as the subject of the sentence.
_OTHER = re.compile(
    r"^\W*(?:by the way|btw|ps|p\.s|also|and|oh|incidentally|actually)?[,: ]*"
    r"(?:my|our) (?:[\w-]+ ){0,2}?(?:professor|instructor|landlord|aunt|uncle|friend|office-? ?mate|suite-? ?mate|roommate|colleague|co-?worker"
    r"|husband|wife|spouse|sister|brother|mother|father|daughter|son|cousin|neighbor|supervisor"
    r"|supervisee|boss|mentor|assistant|intern|business partner|teacher|analyst)s?\b"
    r"(?! and (?:i|me)\b)(?:,? [a-z][\w'-]+\.?){0,3}?,? ?(?:\(|is\b|was\b|has\b|had\b|does\b|did\b|works?\b|worked\b"
    r"|practi[cs]es?\b|runs?\b|lives?\b|sees?\b|moved\b|in\b|who\b|also\b|just\b|,)"
)
#: The writer is in the sentence too: then it may speak of both.
_WRITER = re.compile(r"\b(?:i|im|ive|i'm|i'd|i've|i'll|me|we|we're|we've|us|both|myself)\b")


def writers_own(text: Text) -> Text:
    """The letter without what it tells of other people.

    Examples
    --------
    >>> letter = Text("LPC, five years. My office-mate is an LCSW with 30 years. In Eugene.")
    >>> writers_own(letter).new
    'LPC, five years.                                          In Eugene.'
    """
    if for_another(text):
        return text
    spans = [
        (start, stop)
        for start, stop in text.body.sentences
        if _OTHER.match(text.body.flow[start:stop]) and not _mentions_writer(text, start, stop)
    ]
    if not spans:
        return text
    letters = list(text.new)
    for start, stop in spans:
        letters[start:stop] = [c if c == "\n" else " " for c in letters[start:stop]]
    return replace(text, new="".join(letters))


def _mentions_writer(text: Text, start: int, stop: int) -> bool:
    said = _OTHER.match(text.body.flow[start:stop])
    assert said is not None
    return _WRITER.search(text.body.flow, start + said.end(), stop) is not None
