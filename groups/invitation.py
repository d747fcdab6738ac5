"""One person's place in a proposal.

Theory of operation: ASKED waits for an answer. An ACCEPTED place may still be
declined until the organizer confirms. LAPSED is silence past the deadline,
RELEASED a proposal that fell.
"""

from __future__ import annotations

from enum import StrEnum

from groups.transitions import Machine


class State(StrEnum):
    """Where an invitation stands."""

    ASKED = "ASKED"
    ACCEPTED = "ACCEPTED"
    DECLINED = "DECLINED"
    LAPSED = "LAPSED"
    RELEASED = "RELEASED"


class Event(StrEnum):
    """What can happen to an invitation."""

    ACCEPT = "ACCEPT"
    DECLINE = "DECLINE"
    LAPSE = "LAPSE"
    RELEASE = "RELEASE"
    RETURN = "RETURN"


MACHINE: Machine[State, Event] = Machine(
    name="invitation",
    initial=(State.ASKED,),
    table={
        (State.ASKED, Event.ACCEPT): State.ACCEPTED,
        (State.ASKED, Event.DECLINE): State.DECLINED,
        (State.ASKED, Event.LAPSE): State.LAPSED,
        (State.ASKED, Event.RELEASE): State.RELEASED,
        (State.ACCEPTED, Event.DECLINE): State.DECLINED,
        (State.ACCEPTED, Event.RELEASE): State.RELEASED,
        (State.DECLINED, Event.RETURN): State.ASKED,
    },
)
