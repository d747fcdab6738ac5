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
#: Sums, of which as of single numbers the longest holds.
_ADDING: tuple[Callable[[Part, _Measured], Iterator[Sum]], ...] = (
    tenure_sums.sums,
    tenure_posts.told,
    tenure_stretches.stretches,
    tenure_stretches.more_of_it,
)
#: Years that replace every number told, however long.
_REPLACING: tuple[Callable[[Part, _Measured], Iterator[Sum]], ...] = (
    tenure_concluded.concluded,
    tenure_former.outlived,
    tenure_sums.less_time_off,
    tenure_gaps.less,
    tenure_alongside.beside,
    tenure_stretches.of_the_last,
)


def added(part: Part, measured: _Measured) -> Iterator[Sum]:
    """Every sum of years of practice that the words ask for.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    yield from tenure_idioms.told(part)
    for reader in _ADDING:
        yield from reader(part, measured)


def replacing(part: Part, measured: _Measured) -> Iterator[Sum]:
    """The years that a reckoning leaves, or that are said beside those of another thing.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    yield from tenure_idioms.shares(part)
    for reader in _REPLACING:
        yield from reader(part, measured)
