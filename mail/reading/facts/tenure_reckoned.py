"""Years in practice that no number says by itself: the readers that add up, and those that take off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

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
from mail.reading.facts.years import Amount
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
                yield one, replaces
