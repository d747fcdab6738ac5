"""A learned opinion on what a letter leaves open: who writes, who agreed, who may take part.

The tables of doubts hear the turns that their rows foresee; people speak for a friend, and
bring a colleague along, in any words.  A logistic regression for each matter weighs what
:mod:`mail.reading.learned` sees.  It may add a question that the tables missed, and take back
one that nothing in the letter bears out.  Its weights lie in ``left_open.tsv`` and are made by
``python benchmarks/asking.py``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from itertools import pairwise

from mail.reading import learned, told
from mail.reading.text import Text

#: Words of ``ask`` that are judged.
TOPICS = ("consent", "eligibility", "identity")
#: From the one probability on a question is put that no table heard a reason for, and below the
#: other a question that a table heard a reason for is not: by what letters set aside had.
ADDED = {"consent": 0.5, "eligibility": 0.3, "identity": 0.5}
DROPPED = {"consent": 0.02, "eligibility": 0.02, "identity": 0.05}


@cache
def table() -> learned.Table:
    """The weights."""
    return learned.load("mail.reading", "left_open.tsv")


def windows(text: Text) -> Iterator[frozenset[str]]:
    """Each sentence of the writer's own, alone and with the one behind it."""
    single = [told.features(part, part.plain[a:b]) for part, a, b in told.sentences(text)]
    yield from single
    for one, other in pairwise(single):
        yield one | other


def reconsidered(text: Text, wanted: Collection[str], kept: Collection[str] = ()) -> set[str]:
    """The questions once the opinion was heard.

    Parameters
    ----------
    text : Text
    wanted : collection of str
        What the tables would ask.
    kept : collection of str
        What is asked for another reason, and stays.
    """
    shares = table().likeliest(windows(text))
    found = {
        topic
        for topic in wanted
        if topic in kept or topic not in shares or shares[topic] >= DROPPED[topic]
    }
    return found | {topic for topic, share in shares.items() if share >= ADDED[topic]}
