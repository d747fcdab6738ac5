"""A learned opinion on what a letter leaves open: who writes, who agreed, who may take part.

The tables of doubts hear the turns that their rows foresee; people speak for a friend, and
bring a colleague along, in any words.  A logistic regression for each matter weighs what
:mod:`mail.reading.learned` sees, and what the letter wants.  It may add a question that the
tables missed, and take back one that nothing in the letter bears out.  Of a request it also says
whether a board's supervision is sought.  Its weights lie in ``left_open.tsv`` and are made by
``python benchmarks/asking.py --open``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from functools import cache
from itertools import pairwise

from mail.reading import learned, told
from mail.reading.text import Text
from mail.understanding import Intent

#: Words of ``ask`` that are judged of any letter.
TOPICS = ("consent", "eligibility", "identity")
#: What is judged of a request: whether it is for hours that a board wants signed.
SUPERVISION = "supervision"
LABELS = (*TOPICS, SUPERVISION)
#: From the one probability on a question is put that no table heard a reason for, and below the
#: other a question that a table heard a reason for is not: by what letters set aside had, and for
#: supervision by what letters left out of the learning had.
ADDED = {"consent": 0.5, "eligibility": 0.3, "identity": 0.5, SUPERVISION: 0.1}
DROPPED = {"consent": 0.02, "eligibility": 0.02, "identity": 0.05, SUPERVISION: 0.05}
#: Wishes of one's own to be placed are one kind.
_PLACED = frozenset({Intent.JOIN, Intent.FORM, Intent.SEEK_CONSULTANT})


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


def context(purpose: Intent) -> str:
    """The feature of every window of a letter that wants this."""
    return f"purpose={'place' if purpose in _PLACED else purpose.value}"


def shares(text: Text, purpose: Intent | None = None) -> Mapping[str, float]:
    """How likely each matter is left open.

    Parameters
    ----------
    text : Text
    purpose : Intent or None
        What the letter wants, where it is known.
    """
    return table().likeliest(windows(text), "" if purpose is None else context(purpose))


def with_supervision(found: Collection[str], shares: Mapping[str, float]) -> frozenset[str]:
    """What was found open in a request, once it was weighed whether it is for a board's hours.

    Parameters
    ----------
    found : collection of str
        What the tables heard.
    shares : mapping of str to float
        See :func:`shares`.
    """
    least = (DROPPED if SUPERVISION in found else ADDED)[SUPERVISION]
    others = frozenset(found) - {SUPERVISION}
    return others | {SUPERVISION} if shares[SUPERVISION] >= least else others


def kept(asked: Collection[str], flags: Collection[str]) -> tuple[str, ...]:
    """Questions whose reason stands in no sentence of the letter.

    Parameters
    ----------
    asked : collection of str
        What the wish leaves open.
    flags : collection of str
        What care is needed.
    """
    if "auth_fail" in flags:
        return (*asked, "identity")
    # Haste alone asks who writes only where that is likely.
    hasty = "urgent" in flags and "new_address" not in flags
    return tuple(each for each in asked if not (hasty and each == "identity"))


def reconsidered(
    shares: Mapping[str, float], wanted: Collection[str], kept: Collection[str] = ()
) -> set[str]:
    """The questions once the opinion was heard.

    Parameters
    ----------
    shares : mapping of str to float
        See :func:`shares`.
    wanted : collection of str
        What the tables would ask.
    kept : collection of str
        What is asked for another reason, and stays.
    """
    found = {
        topic
        for topic in wanted
        if topic in kept or topic not in TOPICS or shares[topic] >= DROPPED[topic]
    }
    return found | {topic for topic in TOPICS if shares[topic] >= ADDED[topic]}
