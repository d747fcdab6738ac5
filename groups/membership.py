"""A person's belonging to a group.

Theory of operation: Guideline 4 asks for notice in a meeting, so leaving has a
state of its own, GIVING_NOTICE with a last date; an immediate leave is
honoured all the same.  When the last date is over the place is LEFT; who names
none has left after sixty days.  Who says that they have not left comes back, from LEFT too.
Who takes a leave and names no end of it is ON_LEAVE until she says that she is back: not
presumed at meetings, and not asked about newcomers.  Who is only away until a day is present.
"""

from __future__ import annotations

from enum import StrEnum

from groups.transitions import Machine


class State(StrEnum):
    """Where a membership stands."""

    INVITED = "INVITED"
    ACTIVE = "ACTIVE"
    ON_LEAVE = "ON_LEAVE"
    GIVING_NOTICE = "GIVING_NOTICE"
    LEFT = "LEFT"


class Event(StrEnum):
    """What can happen to a membership."""

    JOIN = "JOIN"
    TAKE_LEAVE = "TAKE_LEAVE"
    RETURN = "RETURN"
    GIVE_NOTICE = "GIVE_NOTICE"
    LEAVE = "LEAVE"


MACHINE: Machine[State, Event] = Machine(
    name="membership",
    initial=(
        State.INVITED,
        State.ACTIVE,
    ),
    table={
        (State.INVITED, Event.JOIN): State.ACTIVE,
        (State.INVITED, Event.LEAVE): State.LEFT,
        (State.ACTIVE, Event.TAKE_LEAVE): State.ON_LEAVE,
        (State.ACTIVE, Event.GIVE_NOTICE): State.GIVING_NOTICE,
        (State.ACTIVE, Event.LEAVE): State.LEFT,
        (State.ON_LEAVE, Event.RETURN): State.ACTIVE,
        (State.ON_LEAVE, Event.GIVE_NOTICE): State.GIVING_NOTICE,
        (State.ON_LEAVE, Event.LEAVE): State.LEFT,
        (State.GIVING_NOTICE, Event.RETURN): State.ACTIVE,
        (State.GIVING_NOTICE, Event.LEAVE): State.LEFT,
        (State.LEFT, Event.RETURN): State.ACTIVE,
    },
)
