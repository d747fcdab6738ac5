"""What a letter asks beside what it answers: found sentence by sentence, and quoted back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.reading import unweighed
from mail.reading.purpose.scores import score
from mail.reading.sentences import within_bounds
from mail.reading.text import Text
from mail.understanding import Intent
from service.correspondence import consenting
from service.correspondence.case import Case

#: Characters of a question that the answer to something else quotes.
_LONGEST_QUOTED = 800
#: What a sentence must score to ask something.
_ENOUGH: Final = 3
#: A wish to have something changed, in the form of a question.
_ORDER: Final = re.compile(
    r"\b(?:can|could|would|will|may|might)(?: you| i| we)?(?: please| kindly| also| just)*"
    r"(?: ask you to)? (?:change|correct|remove|take|add|put|update|fix|delete|drop|make|set|strike"
    r"|cross|edit|leave|replace|note"
    r"|stop|end|withdraw|pause|hold|cancel|unsubscribe|send|erase|forget|close|resume|rest)\b[^?.!\n]*\?",
    re.IGNORECASE,
)


def asks(case: Case) -> bool:
    """Whether a letter asks anything, whatever else it is; "why not? Yes" does not.

    An answer to our question is read for its answer first, so that what it asks besides is
    looked for sentence by sentence.
    """
    words = _ORDER.sub(" ", case.words)
    if "?" in words:
        return not consenting.asks_nothing(words)
    said = case.understanding
    # A wish of the group's people ("I wonder about no beginners") is heard as one.
    left = unweighed.without(words, said.unweighed) if said.unweighed else words
    return Intent.QUESTION in said.secondary_intents or bool(_wondering(left))


def with_question(case: Case) -> Case:
    """The case of an answer with what it asks besides as a further wish."""
    said = case.understanding
    if Intent.QUESTION in (said.intent, *said.secondary_intents) or not asks(case):
        return case
    further = (*said.secondary_intents, Intent.QUESTION)
    return replace(case, understanding=replace(said, secondary_intents=further))


def _wondering(words: str) -> list[str]:
    """The sentences that ask without a mark: "I also wonder whether there is a fee."."""
    every = (words[start:end].strip() for start, end in within_bounds(words))
    return [each for each in every if score(Text(each)).get(Intent.QUESTION, 0) >= _ENOUGH]


def quoted_question(words: str) -> str:
    """The sentences of a letter that ask; all of it where nothing tells them from the rest.

    Examples
    --------
    >>> quoted_question("Yes, gladly. Is Dr. Hall in it? Thanks!")
    'Is Dr. Hall in it?'
    """
    return (parts(words)[0] or words.strip())[:_LONGEST_QUOTED]


def only_asked(words: str) -> str:
    """The sentences of a letter that ask; empty where nothing tells them from the rest.

    Examples
    --------
    >>> only_asked("No, I was married to him. When is the next round?")
    'When is the next round?'
    """
    return parts(words)[0][:_LONGEST_QUOTED]


def parts(words: str) -> tuple[str, str]:
    """The sentences of a letter that ask, and the others.

    Examples
    --------
    >>> parts("Yes, but not on Mondays. Is it recorded?")
    ('Is it recorded?', 'Yes, but not on Mondays.')
    """
    every = [words[start:end].strip() for start, end in within_bounds(words)]
    asked = [each for each in every if each.rstrip("\"')").endswith("?")] or _wondering(words)
    return "\n".join(asked), "\n".join(each for each in every if each and each not in asked)
