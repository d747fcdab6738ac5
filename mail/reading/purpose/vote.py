"""A second opinion on what a letter wants, learned from letters and phrasings.

A multinomial logistic regression over single words and pairs of words, and over the kinds of
words that each sentence is made of (:mod:`mail.reading.purpose.kinds`); its weights lie in
``votes.tsv``, where they can be read, and are made by ``python benchmarks/votes.py`` from the
open half of the development letters and the phrasings.  It is one voice beside the tables of
cues (see :mod:`mail.reading.purpose.counsel`); it never gives an acceptance or a confirmation.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from itertools import pairwise

from mail.reading.flow import flowing
from mail.reading.purpose import kinds
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


def of_text(text: Text, thread: Thread) -> frozenset[str]:
    """The features of a letter that answers a question of ours, a mere notice, or nothing."""
    otherwise = "other" if thread.ours else "fresh"
    context = otherwise if thread.asked is None else _CONTEXTS.get(thread.asked, otherwise)
    own = context == "fresh" and not text.is_reply
    return features(context, flowing(text.title) if own else "", flowing(text.body))


@cache
def _weights() -> Mapping[str, Mapping[Intent, float]]:
    """Weights by feature, then by intent; the empty feature holds the intercepts."""
    found: dict[str, dict[Intent, float]] = {}
    with (files("mail.reading.purpose") / "votes.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            found.setdefault(row["word"], {})[Intent(row["intent"])] = float(row["weight"])
    return found


def shares(
    found: Iterable[str], table: Mapping[str, Mapping[Intent, float]] | None = None
) -> dict[Intent, float]:
    """The probability of each intent, given the features of a letter.

    The words that the table knows form a vector of length 1, the kinds one of ``OF_KINDS``.
    """
    table = _weights() if table is None else table
    sums = dict(table[""])
    known = [feature for feature in found if feature in table]
    of_kinds = sum(map(is_of_kinds, known))
    word = 1.0 / (math.sqrt(len(known) - of_kinds) or 1.0)
    kind = OF_KINDS / (math.sqrt(of_kinds) or 1.0)
    for feature in known:
        share = kind if is_of_kinds(feature) else word
        for intent, weight in table[feature].items():
            sums[intent] += weight * share
    highest = max(sums.values())
    powers = {intent: math.exp(total - highest) for intent, total in sums.items()}
    whole = sum(powers.values())
    return {intent: power / whole for intent, power in powers.items()}
