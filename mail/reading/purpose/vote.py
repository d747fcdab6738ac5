"""A second opinion on what a letter wants, learned from letters, sayings and phrasings.

A multinomial logistic regression over single words and pairs of words, and over the kinds of
words that each sentence is made of (:mod:`mail.reading.purpose.kinds`).  It tells *voices*
apart, which are finer than intents: a yes with a condition, an order, a case that is told.
Its weights lie in ``votes.tsv``, where they can be read, and are made by ``python
benchmarks/votes.py``.  It is one opinion beside the tables of cues (see
:mod:`mail.reading.purpose.counsel`); alone it never accepts or confirms anything.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import pairwise

from mail.reading.flow import flowing
from mail.reading.purpose import kinds, organizing
from mail.reading.purpose.weights import Weights, load
from mail.reading.text import Text
from mail.reading.thread import Thread
from mail.understanding import Asked, Intent

_WORD = re.compile(r"[a-z][a-z_']*|g-\d|\d+|[?!]|[\U0001F300-\U0001FAFF\u2705]")
#: Longer letters are judged by their beginning: the wish stands there, the facts follow.
LONGEST = 600
LONGEST_OF_KINDS = 900
#: What the kinds of a letter weigh beside its words.
OF_KINDS = 0.8
_CONTEXTS = {
    Asked.PROPOSAL: "proposal",
    Asked.ECHO: "echo",
    Asked.ORGANIZER_CONFIRM: "confirm",
    Asked.ADDRESS_CHECK: "check",
}


def features(context: str, subject: str, words: str) -> frozenset[str]:
    """The words and pairs of words that are weighed.

    Parameters
    ----------
    context : str
        What the letter answers: ``proposal``, ``echo``, ``confirm``, ``check`` (was this you?),
        ``other`` (a mail of ours that asked nothing), ``fresh`` (nothing).
    subject : str
        Folded, lower case; empty where it was not the sender's own.
    words : str
        The new words, folded and in lower case.

    Examples
    --------
    >>> found = sorted(features("fresh", "", "we meet at 12?"))
    >>> found[:3], found[-3:]
    (['#', '# ?', '?'], ['~m', '~m#', '~m#?'])
    """
    found = [
        "#" if word.isdigit() else word
        for word in _WORD.findall(f"ctx_{context} {subject} {words[:LONGEST]}")
    ]
    of_kinds = kinds.features(f"{subject}\n{words[:LONGEST_OF_KINDS]}")
    return frozenset(
        (
            *found,
            *(f"{a} {b}" for a, b in pairwise(found)),
            *of_kinds,
            # The same kinds mean another thing in answer to another question.
            *(f"~{context}|{kind[1:]}" for kind in of_kinds),
        )
    )


def is_of_kinds(feature: str) -> bool:
    """Whether a feature is of kinds of words, not of words."""
    return feature.startswith("~")


def context(thread: Thread) -> str:
    """What a letter answers: a question of ours, a mere notice, or nothing."""
    otherwise = "other" if thread.ours else "fresh"
    return otherwise if thread.asked is None else _CONTEXTS.get(thread.asked, otherwise)


def of_text(text: Text, thread: Thread) -> frozenset[str]:
    """The features of a letter."""
    of = context(thread)
    own = of == "fresh" and not text.is_reply
    words = flowing(text.body)
    if thread.asked is Asked.PROPOSAL:
        words = organizing.answer_beside(words)
    return features(of, flowing(text.title) if own else "", words)


@cache
def _weights() -> Weights:
    return load("votes.tsv")


def shares(found: Iterable[str], table: Weights | None = None) -> dict[str, float]:
    """The probability of each voice, given the features of a letter.

    The words that the table knows form a vector of length 1, the kinds one of ``OF_KINDS``.
    """
    table = _weights() if table is None else table
    known = table.rows.keys() & set(found)
    of_kinds = set(filter(is_of_kinds, known))
    word = 1.0 / (math.sqrt(len(known) - len(of_kinds)) or 1.0)
    kind = OF_KINDS / (math.sqrt(len(of_kinds)) or 1.0)
    values = dict.fromkeys(known, word) | dict.fromkeys(of_kinds, kind)
    return table.shares(values.items())


def familiar(found: Iterable[str], table: Weights | None = None) -> float:
    """The share of a letter's single words that the table knows.

    Examples
    --------
    >>> familiar(features("proposal", "", "yes please"))
    1.0
    >>> familiar(features("proposal", "", "qwrt zxcvb"))
    0.0
    """
    table = _weights() if table is None else table
    words = [each for each in found if " " not in each and not is_of_kinds(each)]
    words = [each for each in words if not each.startswith("ctx_")]
    return sum(word in table.rows for word in words) / (len(words) or 1)


def by_intent(voices: Mapping[str, float]) -> dict[Intent, float]:
    """The probability of each intent: that of its voices together.

    Examples
    --------
    >>> by_intent({"accept": 0.25, "accept conditional": 0.5, "decline": 0.25})[Intent.ACCEPT]
    0.75
    """
    found: dict[Intent, float] = {}
    for voice, share in voices.items():
        intent = Intent(voice.partition(" ")[0])
        found[intent] = found.get(intent, 0.0) + share
    return found
