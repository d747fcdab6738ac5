"""A second opinion on what a letter wants, learned from letters, sayings and phrasings.

A multinomial logistic regression over single words and pairs of words, and over the kinds of
words that each sentence is made of (:mod:`mail.reading.purpose.kinds`), and the pieces of its
words (:mod:`mail.reading.purpose.pieces`).  It tells *voices* apart, which are finer than
intents: a yes with a condition, an order, a case that is told.  Its weights lie in
``votes.tsv``, where they can be read, those of pieces in ``pieces.npy``; both are made by
``python benchmarks/votes.py``.  It is one opinion beside the tables of cues (see
:mod:`mail.reading.purpose.counsel`); alone it never accepts or confirms anything.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from mail.reading.flow import flowing
from mail.reading.purpose import kinds, organizing, pieces
from mail.reading.purpose.weights import Weights, load
from mail.reading.text import Text
from mail.reading.thread import Thread
from mail.understanding import Asked, Intent

_WORD = re.compile(r"[a-z][a-z_']*|g-\d|\d+|[?!]|[\U0001F300-\U0001FAFF\u2705]")
#: Longer letters are judged by their beginning: the wish stands there, the facts follow.
LONGEST = 600
LONGEST_OF_KINDS = 900
#: What the kinds of a letter weigh beside its words, and its pieces.
OF_KINDS, OF_PIECES = 0.8, 1.0
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


def of_text(text: Text, thread: Thread) -> tuple[frozenset[str], pieces.Numbers]:
    """The features of a letter, and the pieces of its words."""
    of = context(thread)
    own = of == "fresh" and not text.is_reply
    words = flowing(text.body)
    if thread.asked is Asked.PROPOSAL:
        words = organizing.answer_beside(words)
    return weighed(of, flowing(text.title) if own else "", words)


def weighed(context: str, subject: str, words: str) -> tuple[frozenset[str], pieces.Numbers]:
    """The features of a letter, and the pieces of its words."""
    return features(context, subject, words), pieces.numbers(f"{subject} {words}")


@dataclass(frozen=True)
class Tables:
    """What was learned: of words and kinds, and of pieces."""

    words: Weights
    pieces: pieces.Table


@cache
def _tables() -> Tables:
    return Tables(load("votes.tsv"), pieces.load())


def shares(
    found: Iterable[str], made_of: pieces.Numbers | None = None, tables: Tables | None = None
) -> dict[str, float]:
    """The probability of each voice, given the features of a letter and its pieces.

    The words that the table knows form a vector of length 1, the kinds one of ``OF_KINDS``,
    the pieces one of ``OF_PIECES``; in each a feature counts by its rarity.
    """
    tables = _tables() if tables is None else tables
    words = tables.words
    known = words.rows.keys() & set(found)
    of_kinds = set(filter(is_of_kinds, known))
    parts = [(1.0, words.sums(known - of_kinds)), (OF_KINDS, words.sums(of_kinds))]
    if made_of is not None:
        parts.append((OF_PIECES, pieces.sums(tables.pieces, made_of)))
    totals = list(words.of("")[1:])
    for whole, (rarity, *weights) in parts:
        value = whole / (math.sqrt(rarity) or 1.0)
        totals = [total + value * each for total, each in zip(totals, weights, strict=True)]
    highest = max(totals)
    powers = [math.exp(total - highest) for total in totals]
    together = sum(powers)
    return {voice: power / together for voice, power in zip(words.voices, powers, strict=True)}


def familiar(found: Iterable[str], table: Weights | None = None) -> float:
    """The share of a letter's single words that the table knows.

    Examples
    --------
    >>> familiar(features("proposal", "", "yes please"))
    1.0
    >>> familiar(features("proposal", "", "qwrt zxcvb"))
    0.0
    """
    table = _tables().words if table is None else table
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
