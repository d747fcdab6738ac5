"""A learned opinion on whether a machine wrote a mail that carries no mark of one.

The tables of :mod:`mail.speaking.absence_words` name what was met before.  This is the other voice: a
logistic regression over words, pairs of words and pairs of ideographs, whose weights lie in
``responders.tsv`` and are made by ``python benchmarks/responders.py`` from sentences of
responders, the open half of the invented mails, and what people wrote.
"""

from __future__ import annotations

import csv
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from itertools import pairwise

from mail.sieve import Sieve
from mail.speaking.responder_words import IDEAS

#: Longer mails are judged by their beginning; responders speak there.
LONGEST = 700
#: So many words at the start count once more as an opening.
OPENING = 8
_MARKS = (
    (re.compile(r"https?://\S{1,200}|\bwww\.\S{1,100}"), " urlmark "),
    (re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,100}"), " mailmark "),
    (re.compile(r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}"), " phonemark "),
    (re.compile(r"\d{1,4}"), " # "),
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|#|[?!]|[\U0001F300-\U0001FAFF]")
_WITHOUT_BLANKS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_IDEAS = tuple((name, Sieve(pattern, re.IGNORECASE)) for name, pattern in IDEAS)
#: Features of mails in which a person answers, wishes, or tells of her work.
PERSONS = frozenset(["idea:an answer", "idea:of the trade"])
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s{0,3}(?=\S)|\n")
_APOSTROPHES = str.maketrans("’‘`", "'''")


def features(subject: str, words: str) -> frozenset[str]:
    """What is weighed in a mail.

    Parameters
    ----------
    subject : str
        The subject without the marks of a reply.
    words : str
        The body without quotation.

    Examples
    --------
    >>> sorted(features("", "Back at 9"))
    ['#', '^#', '^at', '^back', 'at', 'at #', 'back', 'back at']
    """
    text = unicodedata.normalize("NFKC", words[:LONGEST]).translate(_APOSTROPHES).lower()
    for pattern, mark in _MARKS:
        text = pattern.sub(mark, text)
    found = list(_tokens(text))
    title = _tokens(re.sub(r"\d+", "#", subject[:100].lower()))
    return frozenset(
        (
            *found,
            *(f"{a} {b}" for a, b in pairwise(found)),
            *(f"^{word}" for word in found[:OPENING]),
            *(f"subject:{word}" for word in title),
            *_ideas(text),
        )
    )


def _ideas(text: str) -> Iterator[str]:
    """The ideas of a mail, those of its first sentence, and each two that meet."""
    names = sorted(name for name, pattern in _IDEAS if pattern.search(text))
    first = _SENTENCE.split(text, 1)[0]
    yield from (f"idea:{name}" for name in names)
    yield from (f"first:{name}" for name, pattern in _IDEAS if pattern.search(first))
    yield from (f"both:{a}+{b}" for n, a in enumerate(names) for b in names[n + 1 :])


def _tokens(text: str) -> Iterator[str]:
    """Words, and single signs of scripts without blanks between words."""
    for word in _WORD.findall(text):
        if _WITHOUT_BLANKS.search(word):
            yield from word
        else:
            yield word


@cache
def _weights() -> Mapping[str, float]:
    with (files("mail.speaking") / "responders.tsv").open(encoding="utf-8") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["feature"]: float(row["weight"]) for row in rows}


def likelihood(found: Iterable[str], table: Mapping[str, float] | None = None) -> float:
    """The learned probability that a machine wrote it, from 0 to 1.

    The features that the table knows form a vector of length 1; the empty feature is the
    intercept.
    """
    table = _weights() if table is None else table
    known = [table[feature] for feature in found if feature in table]
    total = table[""] + sum(known) / (math.sqrt(len(known)) or 1.0)
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))
