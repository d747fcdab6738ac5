"""What learned opinions look at: words, stems, pairs and ideas of neighboring sentences.

The opinions on care (:mod:`mail.reading.caring.signs`) and on orders
(:mod:`mail.reading.purpose.order_signs`) are logistic regressions over these features.
They look at some neighboring sentences at a time, for one sentence may bear the whole matter
of a long letter.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise, repeat

from mail.reading.caring.ideas import IDEAS
from mail.reading.kept import with_part
from mail.reading.text import Part

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


@cache
def _ideas() -> Mapping[str, tuple[str, ...]]:
    """The ideas of each word."""
    found: dict[str, tuple[str, ...]] = {}
    for idea, words in IDEAS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), idea)
    return found


#: A word as it is weighed, and its ideas.
_Token = tuple[str, tuple[str, ...]]
_NUMBER: _Token = ("#", ("NUMBER",))
_NAME: _Token = ("NAME", ("NAME",))


def _tokens(sentence: str) -> list[_Token]:
    known, found = _ideas(), list[_Token]()
    for word in _WORD.findall(sentence):
        lower = word.lower()
        if lower.isdigit():
            found.append(_NUMBER)
        elif found and word[0].isupper() and not word.isupper() and lower not in _NO_NAME:
            # Whose name it is must not be learned.
            found.append(_NAME)
        else:
            ideas = known.get(lower) or known.get(lower.partition("'")[0], ())
            found.append((lower, ideas))
    return found


#: The sentences of the letter at hand: several opinions look at the same ones.
@lru_cache(maxsize=128)
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
    words = [word for word, _ in tokens]
    found = {*words, *(f"~{word[:_STEM]}" for word in words if len(word) > _STEM)}
    found.update(f"{a} {b}" for a, b in pairwise(["^", *words, "$"]))
    placed = [(place, idea) for place, (_, ideas) in enumerate(tokens) for idea in ideas]
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


@with_part
def windows(part: Part) -> tuple[frozenset[str], ...]:
    """The features of each sentence, and of those that stand close behind it too.

    Several opinions look at the same letter, one after the other.
    """
    spans = [span for span in part.sentences if part.plain[slice(*span)].strip()]
    single = [features(part.plain[slice(*span)]) for span in spans]
    return (*single, *_together(spans, single))


@with_part
def whole(part: Part) -> tuple[frozenset[str], ...]:
    """The features of all sentences as one window; none where there is no sentence.

    What no sentence says by itself, all of them together may.
    """
    seen = windows(part)
    return (frozenset[str]().union(*seen),) if seen else ()


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


@dataclass(frozen=True)
class Table:
    """The weights of several labels.

    Attributes
    ----------
    labels : tuple of str
    intercepts : tuple of float
        By label.
    rows : mapping of str to sequence of float
        For each feature its weight for each label, 0 for most.
    """

    labels: tuple[str, ...]
    intercepts: tuple[float, ...]
    rows: Mapping[str, Sequence[float]]

    def likeliest(self, seen: Iterable[frozenset[str]], context: str = "") -> dict[str, float]:
        """How likely some window carries each label: that of its likeliest window.

        The features of a window form a vector of length 1.

        Parameters
        ----------
        seen : iterable of frozenset of str
            Windows.
        context : str
            A feature that belongs to every window; none where it is empty.
        """
        weights, intercepts = self.rows.get, self.intercepts
        shared = weights(context) if context else None
        best = [-math.inf] * len(intercepts)
        for window in seen:
            known = list(filter(None, map(weights, window)))
            if shared:
                known.append(shared)
            sums = map(sum, zip(*known, strict=True)) if known else repeat(0.0)
            length = math.sqrt(len(window) + bool(context) or 1)
            totals = [each + total / length for each, total in zip(intercepts, sums, strict=False)]
            best = list(map(max, best, totals))
        return {
            label: 1 / (1 + math.exp(-total))
            for label, total in zip(self.labels, best, strict=True)
        }


def load(folder: str, name: str) -> Table:
    """The table of weights that lies in a package.

    Parameters
    ----------
    folder : str
        The package.
    name : str
        A file with a row for each feature and label; the empty feature holds the intercept.
    """
    table = (files(folder) / name).read_text(encoding="utf-8")
    lines = [line.split("\t") for line in table.splitlines()[1:]]
    # Most weights stand in many lines.
    numbers = {weight: float(weight) for weight in {weight for _, _, weight in lines}}
    intercepts = {label: numbers[weight] for feature, label, weight in lines if not feature}
    place = {label: number for number, label in enumerate(intercepts)}
    rows: dict[str, list[float]] = {}
    for feature, label, weight in lines:
        if feature not in rows:
            rows[feature] = [0.0] * len(place)
        rows[feature][place[label]] = numbers[weight]
    rows.pop("", None)
    return Table(tuple(intercepts), tuple(intercepts.values()), rows)
