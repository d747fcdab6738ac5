"""One way to write a state machine down: a table from (state, event) to state.

Theory of operation: a machine is data.  ``after`` looks the pair up; a pair
that is not in the table is illegal, raises, and changes nothing, because
states are values and the caller keeps the old one.  The diagrams in the
documentation are drawn from the same table, so they cannot drift.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

S = TypeVar("S", bound=StrEnum)
E = TypeVar("E", bound=StrEnum)


class IllegalEvent(ValueError):
    """The event cannot happen in this state; nothing was changed."""

    def __init__(self, machine: str, state: StrEnum, event: StrEnum) -> None:
        super().__init__(f"{machine}: {event.value} cannot happen while {state.value}")
        self.state = state
        self.event = event


@dataclass(frozen=True)
class Machine(Generic[S, E]):
    """A named transition table.

    Attributes
    ----------
    name : str
        The noun whose life this is.
    initial : tuple of S
        States in which one can be born.
    table : Mapping[tuple[S, E], S]
        Every legal pair with the state that follows.
    """

    name: str
    initial: tuple[S, ...]
    table: Mapping[tuple[S, E], S]

    def after(self, state: S, event: E) -> S:
        """The state that follows.

        Raises
        ------
        IllegalEvent
            If the pair is not in the table.
        """
        try:
            return self.table[state, event]
        except KeyError:
            raise IllegalEvent(self.name, state, event) from None

    def may(self, state: S, event: E) -> bool:
        """Whether the event can happen in that state."""
        return (state, event) in self.table

    @property
    def ends(self) -> tuple[S, ...]:
        """The states that nothing leads out of, in the order of the table."""
        left = {state for state, _ in self.table}
        return tuple(dict.fromkeys(to for to in self.table.values() if to not in left))
