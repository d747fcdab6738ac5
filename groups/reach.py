"""Whether our mails reach an address: what bounces count, and what follows.

Theory of operation: an address is REACHED until its bounces add up; then it
is PROBED, once, with a mail that asks for nothing.  Only if that comes back
too is it LOST: its waiting mails are withheld and a coordinator is told.  A
letter from the address shows that somebody lives there, and all is forgotten;
so it is when a probe does not come back for some days.

What a rule of the receiver refuses (spam filter, block list, DMARC) says
nothing about the member, so it never counts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from groups.transitions import Machine


class State(StrEnum):
    """What we believe of an address."""

    REACHED = "REACHED"
    PROBED = "PROBED"
    LOST = "LOST"


class Event(StrEnum):
    """What can happen to it."""

    PROBE = "PROBE"
    COUNT = "COUNT"
    LOSE = "LOSE"
    HEAR = "HEAR"


MACHINE: Machine[State, Event] = Machine(
    name="reach",
    initial=(State.REACHED,),
    table={
        (State.REACHED, Event.COUNT): State.REACHED,
        (State.REACHED, Event.PROBE): State.PROBED,
        (State.REACHED, Event.HEAR): State.REACHED,
        (State.PROBED, Event.COUNT): State.PROBED,
        (State.PROBED, Event.LOSE): State.LOST,
        (State.PROBED, Event.HEAR): State.REACHED,
        (State.LOST, Event.COUNT): State.LOST,
        (State.LOST, Event.HEAR): State.REACHED,
    },
)

#: What a bounce of a kind weighs, and why.
WEIGHTS: Final[dict[str, float]] = {
    "hard": 1.0,  # the mailbox is not there: worth a probe at once
    "soft": 0.34,  # full or slow: worth one after three days of it
    "policy": 0.0,  # the receiver's rule, not the member's fault
}
ENOUGH: Final = 1.0
#: Of the bounces of one day only the first counts: one bad hour is one bad hour.
A_DAY: Final = timedelta(hours=20)
#: After so long without a bounce the score begins anew.
STALE: Final = timedelta(days=30)
#: A probe that has not come back by then has arrived (RFC 5321 part 4.5.4.1: up to 5 days).
PROBE_WAIT: Final = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class Reach:
    """What is known of one address.

    Attributes
    ----------
    score : float
        Sum of the weights; a probe is due at ``ENOUGH``.
    bounced_at : datetime or None
        Of the last bounce that counted.
    probed_at : datetime or None
    """

    state: State = State.REACHED
    score: float = 0.0
    bounced_at: datetime | None = None
    probed_at: datetime | None = None


def bounced(reach: Reach, kind: str, at: datetime, *, probe: bool) -> tuple[Reach, Event]:
    """What follows from a bounce.

    Parameters
    ----------
    kind : str
        ``hard``, ``soft`` or ``policy``.
    probe : bool
        Whether it was the probe that came back.

    Returns
    -------
    Reach, Event
        PROBE: a probe is to be sent.  LOSE: the address is given up.

    Examples
    --------
    >>> from datetime import UTC
    >>> now = datetime(2026, 11, 9, tzinfo=UTC)
    >>> bounced(Reach(), "policy", now, probe=False)[0] == Reach()
    True
    >>> bounced(Reach(), "hard", now, probe=False)[1].value
    'PROBE'
    """
    weight = WEIGHTS[kind]
    if weight == 0.0:
        return reach, Event.COUNT
    if reach.state is State.PROBED and probe:
        return _after(replace(reach, bounced_at=at), Event.LOSE)
    last = reach.bounced_at
    if last is not None and at - last < A_DAY:
        return reach, Event.COUNT
    before = reach.score if last is not None and at - last < STALE else 0.0
    counted = replace(reach, score=min(before + weight, 9.0), bounced_at=at)
    if reach.state is State.REACHED and counted.score >= ENOUGH:
        return _after(replace(counted, probed_at=at), Event.PROBE)
    return _after(counted, Event.COUNT)


def _after(reach: Reach, event: Event) -> tuple[Reach, Event]:
    return replace(reach, state=MACHINE.after(reach.state, event)), event
