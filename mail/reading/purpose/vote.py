"""A second opinion on what a letter wants, learned from letters and phrasings.

A multinomial logistic regression over single words and pairs of words; its weights lie in
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
from mail.reading.text import Text
from mail.understanding import Asked, Intent

_WORD = re.compile(r"[a-z][a-z_']*|g-\d|\d+|[?!]|[\U0001F300-\U0001FAFF\u2705]")
#: Longer letters are judged by their beginning: the wish stands there, the facts follow.
LONGEST = 600
_CONTEXTS = {Asked.PROPOSAL: "proposal", Asked.ECHO: "echo", Asked.ORGANIZER_CONFIRM: "confirm"}


def features(context: str, subject: str, words: str) -> frozenset[str]:
    """The words and pairs of words that are weighed.

    Parameters
    ----------
    context : str
        ``proposal``, ``echo``, ``confirm`` or ``fresh``: what the letter answers.
    subject : str
        Folded, lower case; empty where it was not the sender's own.
    words : str
        The new words, folded and in lower case.

    Examples
    --------
    >>> sorted(features("fresh", "", "we meet at 12?"))[:4]
    ['#', '# ?', '?', 'at']
    """
    found = [
        "#" if word.isdigit() else word
        for word in _WORD.findall(f"ctx_{context} {subject} {words[:LONGEST]}")
    ]
    return frozenset((*found, *(f"{a} {b}" for a, b in pairwise(found))))


def of_text(text: Text, asked: Asked | None) -> frozenset[str]:
    """The features of a letter that answers a question of ours, or none."""
    context = "fresh" if asked is None else _CONTEXTS.get(asked, "fresh")
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

    The features that the table knows form a vector of length 1.
    """
    table = _weights() if table is None else table
    sums = dict(table[""])
    known = [table[feature] for feature in found if feature in table]
    length = math.sqrt(len(known)) or 1.0
    for weights in known:
        for intent, weight in weights.items():
            sums[intent] += weight / length
    highest = max(sums.values())
    powers = {intent: math.exp(total - highest) for intent, total in sums.items()}
    whole = sum(powers.values())
    return {intent: power / whole for intent, power in powers.items()}
