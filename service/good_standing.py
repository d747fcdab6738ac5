"""Whom the association's roster lets take part, and what follows where it does not."""

from __future__ import annotations

from typing import Final

from service.desk import Desk
from store.people import Person

#: The one status that lets a request open and be proposed.
ACTIVE: Final = "active"
#: The statuses of those who may be in a round: where there is no roster nobody has any.
IN_A_ROUND: Final = ("", ACTIVE)


def is_held(status: str) -> bool:
    """Whether somebody stands on the roster with a status that lets nothing be proposed.

    Examples
    --------
    >>> is_held("lapsed"), is_held("active"), is_held("")
    (True, False, False)
    """
    return status not in IN_A_ROUND


def in_doubt(person: Person, *, roster: bool) -> bool:
    """Whether a coordinator has to look first: a stranger to the roster, or one not active."""
    return roster and person.roster_status != ACTIVE


def tell_held(desk: Desk, person: Person) -> None:
    """Tell the coordinators of a request that waits for its writer's standing."""
    status = person.roster_status
    desk.alert(
        "eligibility",
        f"{person.email} is “{status}” on the roster",
        f"{person.email} asks to take part, and the roster says “{status}”. Only those who are"
        " “active” are proposed to others, so the request waits; the member knows.",
        "If that is out of date, please set the status to active with `peercircle import`; the"
        " request then goes on.",
        member=person,
    )
