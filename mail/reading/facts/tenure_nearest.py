"""What an amount of years measures by the words that stand nearest to it.

Marks and small words between an amount and a word that speaks of practice, licence, school or
another thing make that word further away than its letters do.
"""

from __future__ import annotations

import re
from functools import lru_cache

from mail.reading.facts.tenure_words import NEAR_PATTERNS, Measure
from mail.reading.facts.years import Amount

#: Letters of a sentence to either side of an amount that may say what it measures, marks counted
#: dearer.
REACH = 400
#: "Twenty years, most of them in an office with a view": an afterthought says little of them.
_BEYOND = 40
#: What is farther off than this says nothing, where it speaks of another thing.
_FAINT = 80
#: What lies behind a comma is at least so far.
_ACROSS = 20
_MARKS = (
    (re.compile(r"[,()/|]"), 20),
    (re.compile(r"[.!?] "), 40),
    (
        re.compile(r";|\bbut\b|\bthen\b|\bwhile\b|\bbecause\b|\bso\b|\bbefore\b|\bthough\b|--| - "),
        40,
    ),
    (re.compile(r"\band\b|&|\bplus\b"), 22),
    (re.compile(r"\b(?:i've|i'm|i have|i am|i was|i|we|she|he)\b"), 30),
)


def nearest(words: str, first: int, last: int, amount: Amount) -> Measure | None:
    """What the words of a stretch that speak of some measure, and stand nearest, say."""
    best: tuple[int, Measure] | None = None
    for measure_, start, end in _signals(words[first:last]):
        start, end = start + first, end + first
        if measure_ is Measure.OTHER and amount.start <= start and end <= amount.end:
            # "Since the second Clinton term": the landmark itself says nothing of the work.
            continue
        if start < amount.end and end > amount.start:
            distance = 0
        elif end <= amount.start:
            distance = _distance(words[end : amount.start])
        else:
            # "Ten years before becoming an LPC" and "... then got licensed" are of what went before.
            gap = words[amount.end : start]
            distance = (
                _distance(gap)
                + 4
                + (_BEYOND if measure_ is Measure.OTHER and "," in gap else 0)
                + (60 if re.search(r"\b(?:before|then|until)\b", gap) else 0)
            )
        if distance <= REACH and (best is None or distance < best[0]):
            best = distance, measure_
    if best is None or (
        best[1] is Measure.OTHER
        and (best[0] > _FAINT or (best[0] > _ACROSS and _is_item(words, first, last, amount)))
    ):
        # "LMFT, AASECT certified, 10 years": an item of its own is of nothing beside it.
        return None
    return best[1]


def _is_item(words: str, first: int, last: int, amount: Amount) -> bool:
    before, after = words[first : amount.start], words[amount.end : last]
    return (
        re.search(r"(?:^|[,;(/|-])\s*$", before) is not None
        and re.match(r"\s*(?:$|[,;.)/|\n-])", after) is not None
    )


@lru_cache(maxsize=64)
def _signals(sentence: str) -> tuple[tuple[Measure, int, int], ...]:
    return tuple(
        (measure_, *match.span())
        for measure_, pattern in NEAR_PATTERNS
        for match in pattern.finditer(sentence)
    )


def _distance(gap: str) -> int:
    return len(gap) + sum(cost * len(pattern.findall(gap)) for pattern, cost in _MARKS)
