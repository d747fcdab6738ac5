"""The life of a confirmed group.

Theory of operation: A group is made at confirmation, FORMING until its first
meeting, then ACTIVE. DORMANT groups have stopped meeting and may wake: so is
one that has not answered the monthly question three times in a row, and a
meeting that is told of wakes it. CLOSED is the end: fewer than two are in it,
or a coordinator has said so (``peercircle close CODE``), and who is left is told.
"""

from __future__ import annotations

from enum import StrEnum

from groups.transitions import Machine


class State(StrEnum):
    """Where a group stands."""

    FORMING = "FORMING"
    ACTIVE = "ACTIVE"
    DORMANT = "DORMANT"
    CLOSED = "CLOSED"


class Event(StrEnum):
    """What can happen to a group."""

    MEET = "MEET"
    REST = "REST"
    CLOSE = "CLOSE"


MACHINE: Machine[State, Event] = Machine(
    name="group",
    initial=(State.FORMING,),
    table={
        (State.FORMING, Event.MEET): State.ACTIVE,
        (State.FORMING, Event.REST): State.DORMANT,
        (State.FORMING, Event.CLOSE): State.CLOSED,
        (State.ACTIVE, Event.MEET): State.ACTIVE,
        (State.ACTIVE, Event.REST): State.DORMANT,
        (State.ACTIVE, Event.CLOSE): State.CLOSED,
        (State.DORMANT, Event.MEET): State.ACTIVE,
        (State.DORMANT, Event.CLOSE): State.CLOSED,
    },
)
