"""Who leads a group's forming, and who is next.

Theory of operation: the organizer is named before anybody is asked, so that
everybody knows whom they say yes to (guideline 17 warns how much falls on that
person).  Who asked to form the group comes first, then who volunteered, then
the longest in practice; who said that they would rather not is not named.  A
plain yes takes it on; "yes, but not organizing" passes it to the next one who is
still in.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Possible(Generic[K]):
    """One who might organize.

    Attributes
    ----------
    id : Hashable
        Whatever the caller knows the person by.
    asked_to_form : bool
        Wrote in order to start a group.
    volunteered : bool
        Offered to organize.
    unwilling : bool
        Said that they would rather not: never named, whoever else is there.
    experience_years : float or None
        Years in practice, ``None`` where not stated.
    """

    id: K
    asked_to_form: bool = False
    volunteered: bool = False
    unwilling: bool = False
    experience_years: float | None = None


def choose_organizer(people: Iterable[Possible[K]]) -> tuple[K, ...]:
    """The ids of all who may be asked to organize, in that order.

    Equals keep the order in which they were given.  Who would rather not is
    left out, so that a group of none but such is left to a coordinator.

    Examples
    --------
    >>> choose_organizer([Possible("a", experience_years=30), Possible("b", volunteered=True)])
    ('b', 'a')
    """
    ranked = sorted(
        (each for each in people if not each.unwilling),
        key=lambda p: (not p.asked_to_form, not p.volunteered, -(p.experience_years or 0.0)),
    )
    return tuple(p.id for p in ranked)


def next_organizer(
    order: Sequence[K], *, passed_on: Collection[K] = (), gone: Collection[K] = ()
) -> K | None:
    """The first in order who has neither passed it on nor left the proposal.

    ``None`` means that nobody is willing: a coordinator has to help.
    """
    return next((who for who in order if who not in passed_on and who not in gone), None)
