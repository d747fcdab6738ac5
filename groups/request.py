"""A request, from draft to placed.

Theory of operation: A request is DRAFT while facts are missing or unconfirmed,
OPEN when a round may use it, PROPOSED while its writer is asked about a group,
and PLACED when that group is confirmed. A decline returns it to OPEN.
An offer of seats is PROPOSED while a newcomer is asked, and PLACED when it is filled.
A PAUSED request is in no round until it is resumed; a draft is in none anyway,
so that pausing it changes nothing and resuming never opens what is unconfirmed.
The writer of a draft that waits for her word is reminded of it once, with what is
missing; after sixty days it is EXPIRED.
PLACED, WITHDRAWN and EXPIRED are ends.
"""

from __future__ import annotations

from enum import StrEnum

from groups.transitions import Machine


class State(StrEnum):
    """Where a request stands."""

    DRAFT = "DRAFT"
    OPEN = "OPEN"
    PROPOSED = "PROPOSED"
    PLACED = "PLACED"
    PAUSED = "PAUSED"
    WITHDRAWN = "WITHDRAWN"
    EXPIRED = "EXPIRED"


#: Under way, and so to be taken back.
LIVE = (State.DRAFT, State.OPEN, State.PROPOSED, State.PAUSED)


class Event(StrEnum):
    """What can happen to a request."""

    CONFIRM = "CONFIRM"
    PROPOSE = "PROPOSE"
    RETURN = "RETURN"
    PLACE = "PLACE"
    PAUSE = "PAUSE"
    RESUME = "RESUME"
    WITHDRAW = "WITHDRAW"
    EXPIRE = "EXPIRE"


MACHINE: Machine[State, Event] = Machine(
    name="request",
    initial=(State.DRAFT,),
    table={
        (State.DRAFT, Event.CONFIRM): State.OPEN,
        (State.DRAFT, Event.PAUSE): State.DRAFT,
        (State.DRAFT, Event.WITHDRAW): State.WITHDRAWN,
        (State.DRAFT, Event.EXPIRE): State.EXPIRED,
        (State.OPEN, Event.PROPOSE): State.PROPOSED,
        (State.OPEN, Event.PAUSE): State.PAUSED,
        (State.OPEN, Event.WITHDRAW): State.WITHDRAWN,
        (State.OPEN, Event.EXPIRE): State.EXPIRED,
        (State.PROPOSED, Event.RETURN): State.OPEN,
        (State.PROPOSED, Event.PLACE): State.PLACED,
        (State.PROPOSED, Event.PAUSE): State.PAUSED,
        (State.PROPOSED, Event.WITHDRAW): State.WITHDRAWN,
        (State.PAUSED, Event.RESUME): State.OPEN,
        (State.PAUSED, Event.WITHDRAW): State.WITHDRAWN,
        (State.PAUSED, Event.EXPIRE): State.EXPIRED,
    },
)
