"""Years in practice that no number says by itself: the readers that add up, and those that take off."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import permutations

from mail.reading.facts import (
    tenure_alongside,
    tenure_concluded,
    tenure_former,
    tenure_gaps,
    tenure_idioms,
    tenure_posts,
    tenure_stretches,
    tenure_sums,
)
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part

_Measured = Sequence[tuple[Amount, Measure | None]]
_Reader = Callable[[Part, _Measured], Iterator[Sum]]
#: Sums, of which as of single numbers the longest holds.
_ADDING: tuple[_Reader, ...] = (
    lambda part, _: tenure_idioms.told(part),
    tenure_sums.sums,
    tenure_posts.told,
    tenure_stretches.stretches,
    tenure_stretches.more_of_it,
)
#: Years that replace every number told, however long.
_REPLACING: tuple[_Reader, ...] = (
    lambda part, _: tenure_idioms.shares(part),
    tenure_concluded.concluded,
    tenure_former.outlived,
    tenure_sums.less_time_off,
    tenure_gaps.less,
    tenure_alongside.beside,
    tenure_stretches.of_the_last,
)
#: Words between two amounts, or right behind them, after which the second adds to the first.
_MORE = re.compile(
    r"\b(?:before|earlier|prior|previous(?:ly)?|another|more|plus|on top|besides|other|formerly|and (?:an?|for|the|some|about)?)\b|\+"
)
#: Two amounts this near, in years, may be one.
_ALIKE = 0.6
#: So far behind the second amount a *before* is looked for.
_BEHIND = 24


def reckoned(part: Part, measured: _Measured) -> Iterator[tuple[Sum, bool]]:
    """The years that the words ask to reckon, each with whether they replace every number told.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    for readers, replaces in ((_ADDING, False), (_REPLACING, True)):
        for reader in readers:
            for one in reader(part, measured):
                if replaces or not _is_told_twice(part, measured, one):
                    yield one, replaces


def _is_told_twice(part: Part, measured: _Measured, one: Sum) -> bool:
    """Whether a sum adds a length to the date it is counted from: "since 2012, fourteen years"."""
    total, start, end = one
    inside = [each for each, _ in measured if start <= each.start and each.end <= end]
    for began, length in permutations(inside, 2):
        dated = began.form is Form.CALENDAR and length.form is not Form.CALENDAR
        if not dated or began.start >= length.start:
            continue
        alike = abs(began.years - length.years) <= _ALIKE
        if alike and abs(total - began.years - length.years) <= _ALIKE:
            between = part.flow[began.end : length.start]
            behind = part.flow[length.end : length.end + _BEHIND]
            return _MORE.search(between[-_BEHIND:] + "|" + behind) is None
    return False
