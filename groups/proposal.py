"""A group that might be.

Theory of operation: HELD waits for a coordinator's word where the association
reviews proposals. ASKING has invitations out. QUORUM has enough acceptances
and waits for the organizer. CONFIRMED and FALLEN are ends. A loss of
acceptances returns QUORUM to ASKING. A seat of a group that meets is a
proposal too: ASKING its one newcomer, in QUORUM its members, and CONFIRMED
when all of these have said yes.
"""

from __future__ import annotations

from enum import StrEnum

from groups.transitions import Machine


class State(StrEnum):
    """Where a proposal stands."""

    HELD = "HELD"
    ASKING = "ASKING"
    QUORUM = "QUORUM"
    CONFIRMED = "CONFIRMED"
    FALLEN = "FALLEN"


#: Answers to it still count.
OPEN = (State.ASKING, State.QUORUM)


class Event(StrEnum):
    """What can happen to a proposal."""

    SEND = "SEND"
    REACH_QUORUM = "REACH_QUORUM"
    LOSE_QUORUM = "LOSE_QUORUM"
    CONFIRM = "CONFIRM"
    FALL = "FALL"


MACHINE: Machine[State, Event] = Machine(
    name="proposal",
    initial=(
        State.HELD,
        State.ASKING,
    ),
    table={
        (State.HELD, Event.SEND): State.ASKING,
        (State.HELD, Event.FALL): State.FALLEN,
        (State.ASKING, Event.REACH_QUORUM): State.QUORUM,
        (State.ASKING, Event.FALL): State.FALLEN,
        (State.QUORUM, Event.LOSE_QUORUM): State.ASKING,
        (State.QUORUM, Event.CONFIRM): State.CONFIRMED,
        (State.QUORUM, Event.FALL): State.FALLEN,
    },
)
