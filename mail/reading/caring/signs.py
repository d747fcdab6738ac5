"""A learned second opinion on what needs care: clients, danger, tricks, persons to avoid.

The tables hear what their rows foresee; people tell of a client by any trade and refuse a
colleague in one word.  A logistic regression for each flag weighs words, pairs of words and
ideas (:mod:`mail.reading.caring.ideas`) that follow each other in a sentence.  It looks at some
neighboring sentences at a time, for one sentence about a client may stand in a long letter.
The weights lie in ``signs.tsv`` and are made by ``python benchmarks/signs.py``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise

from mail.reading.caring.ideas import IDEAS
from mail.reading.text import Part

#: From this probability on a sign counts, chosen by cross-validation (``python
#: benchmarks/signs.py --check``) and by what misses and alarms cost.
LEAST = {
    # A story must not be kept; an alarm costs the writer another letter.
    "client_info": 0.35,
    # It is asked about, so that an alarm costs a question.
    "do_not_pair": 0.55,
    # A human looks at the letter.
    "safety": 0.35,
    # Nothing in such a letter is believed, which an honest writer must not suffer.
    "prompt_injection": 0.5,
    "phishing": 0.6,
}
#: Characters of neighboring sentences that are weighed together.
SPAN = 220
#: Ideas further apart in a sentence, in words, have nothing to do with each other.
REACH = 8
_WORD = re.compile(r"[^\W\d_][\w'-]*|\d+|[?!]")
#: Letters that tell a long word's stem.
_STEM = 5
#: Capitals that make no name of a person.
_CAPITALS = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december zoom portland salem eugene bend oregon hi hello dear"
    " i i'm i've i'd i'll christmas easter thanksgiving mon tue tues wed thu thurs fri sat sun"
    " mondays tuesdays wednesdays thursdays fridays saturdays sundays oregonian english spanish"
)
_NO_NAME = frozenset(_CAPITALS.split())
Weights = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    ideas: tuple[str, ...]


@cache
def _ideas() -> Mapping[str, tuple[str, ...]]:
    """The ideas of each word."""
    found: dict[str, tuple[str, ...]] = {}
    for idea, words in IDEAS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), idea)
    return found


def _tokens(sentence: str) -> list[_Token]:
    known, found = _ideas(), []
    for word in _WORD.findall(sentence):
        lower = word.lower()
        if lower.isdigit():
            found.append(_Token("#", ("NUMBER",)))
        elif found and word[0].isupper() and not word.isupper() and lower not in _NO_NAME:
            # Whose name it is must not be learned.
            found.append(_Token("NAME", ("NAME",)))
        else:
            ideas = known.get(lower) or known.get(lower.partition("'")[0], ())
            found.append(_Token(lower, ideas))
    return found


def features(sentence: str) -> frozenset[str]:
    """The words, stems, pairs of words, ideas and successions of ideas of a sentence.

    Parameters
    ----------
    sentence : str
        Folded, with its capitals.

    Examples
    --------
    >>> sorted(each for each in features("Not with Hal.") if each.isupper())
    ['=APART', '=NAME', 'APART>NAME', 'NAME', 'NAME $']
    """
    tokens = _tokens(sentence)
    words = [token.word for token in tokens]
    found = {*words, *(f"~{word[:_STEM]}" for word in words if len(word) > _STEM)}
    found.update(f"{a} {b}" for a, b in pairwise(["^", *words, "$"]))
    placed = [(place, idea) for place, token in enumerate(tokens) for idea in token.ideas]
    found.update(f"={idea}" for _, idea in placed)
    for number, (place, idea) in enumerate(placed):
        for further, other in placed[number + 1 :]:
            if further - place > REACH:
                break
            if further > place:
                found.add(f"{idea}>{other}")
            if further == place + 1:
                found.add(f"{idea}+{other}")
    return frozenset(found)


def windows(part: Part) -> Iterator[frozenset[str]]:
    """The features of each sentence, and of those that stand close behind it too."""
    spans = [span for span in part.sentences if part.plain[slice(*span)].strip()]
    single = [features(part.plain[slice(*span)]) for span in spans]
    yield from single
    yield from _together(spans, single)


def _together(
    spans: Sequence[tuple[int, int]], single: Sequence[frozenset[str]]
) -> Iterator[frozenset[str]]:
    reached = 0
    for first, (start, _) in enumerate(spans):
        last = first
        while last + 1 < len(spans) and spans[last + 1][1] - start <= SPAN:
            last += 1
        # A window within the one before tells nothing new.
        if last > max(first, reached):
            yield frozenset().union(*single[first : last + 1])
        reached = max(reached, last)


@cache
def _weights() -> Weights:
    """Weights by flag, then by feature; the empty feature holds the intercept."""
    found: dict[str, dict[str, float]] = {flag: {} for flag in LEAST}
    table = (files("mail.reading.caring") / "signs.tsv").read_text(encoding="utf-8")
    for row in table.splitlines()[1:]:
        feature, flag, weight = row.split("\t")
        found[flag][feature] = float(weight)
    return found


def probability(window: frozenset[str], weights: Mapping[str, float]) -> float:
    """How likely a window carries the flag of these weights.

    The features of a window form a vector of length 1.
    """
    known = [weights[feature] for feature in window if feature in weights]
    total = weights[""] + sum(known) / math.sqrt(len(window) or 1)
    return 1 / (1 + math.exp(-total))


def read(part: Part) -> tuple[str, ...]:
    """The flags that the learned opinion raises.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> read(Part(Where.NEW, "I'd like to join a group that meets at noon."))
    ()
    """
    table, seen = _weights(), tuple(windows(part))
    return tuple(
        flag
        for flag, least in LEAST.items()
        if any(probability(window, table[flag]) >= least for window in seen)
    )
