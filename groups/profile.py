"""A person's standing with the service.

Theory of operation: ACTIVE people are written to. PAUSED ones keep their
request but are in no round. STOPPED ends all mail from us until they write to
us again. FORGOTTEN is final: only a keyed mark remains, so that we do not
write again (guarantee 10).
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from groups.transitions import Machine


class State(StrEnum):
    """Where a profile stands."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    STOPPED = "STOPPED"
    FORGOTTEN = "FORGOTTEN"


class Event(StrEnum):
    """What can happen to a profile."""

    PAUSE = "PAUSE"
    STOP = "STOP"
    FORGET = "FORGET"
    RETURN = "RETURN"


MACHINE: Machine[State, Event] = Machine(
    name="profile",
    initial=(State.ACTIVE,),
    table={
        (State.ACTIVE, Event.PAUSE): State.PAUSED,
        (State.ACTIVE, Event.STOP): State.STOPPED,
        (State.ACTIVE, Event.FORGET): State.FORGOTTEN,
        (State.PAUSED, Event.PAUSE): State.PAUSED,
        (State.PAUSED, Event.RETURN): State.ACTIVE,
        (State.PAUSED, Event.STOP): State.STOPPED,
        (State.PAUSED, Event.FORGET): State.FORGOTTEN,
        (State.STOPPED, Event.STOP): State.STOPPED,
        (State.STOPPED, Event.RETURN): State.ACTIVE,
        (State.STOPPED, Event.FORGET): State.FORGOTTEN,
    },
)

#: Whom no mail of ours goes to, but for the answer to their own.
UNWRITTEN: Final = frozenset({State.STOPPED, State.FORGOTTEN})
