"""Whether our mails reach an address: what bounces count, and what follows.

Theory of operation: an address is REACHED until its bounces add up; then, a
day later, it is PROBED, once, with a mail that asks for nothing.  Only if that
comes back too is it LOST: its waiting mails are withheld and a coordinator is told.  A
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


def bounced(reach: Reach, kind: str, at: datetime, *, probe: bool) -> Reach:
    """What is known after a bounce.

    Parameters
    ----------
    kind : str
        ``hard``, ``soft`` or ``policy``.
    probe : bool
        Whether it was the probe that came back; then the address is LOST.

    Examples
    --------
    >>> from datetime import UTC
    >>> now = datetime(2026, 11, 9, tzinfo=UTC)
    >>> bounced(Reach(), "policy", now, probe=False) == Reach()
    True
    >>> bounced(Reach(), "hard", now, probe=False).score
    1.0
    """
    weight = WEIGHTS[kind]
    if weight == 0.0:
        return reach
    if reach.state is State.PROBED and probe:
        return replace(reach, state=MACHINE.after(reach.state, Event.LOSE), bounced_at=at)
    last = reach.bounced_at
    if last is not None and at - last < A_DAY:
        return reach
    before = reach.score if last is not None and at - last < STALE else 0.0
    after = MACHINE.after(reach.state, Event.COUNT)
    return replace(reach, state=after, score=min(before + weight, 9.0), bounced_at=at)


def probe_is_due(reach: Reach, now: datetime) -> bool:
    """Whether the bounces add up, and a day has passed in which the mailbox may have come back."""
    last = reach.bounced_at
    return (
        reach.state is State.REACHED
        and reach.score >= ENOUGH
        and last is not None
        and now - last >= A_DAY
    )


def is_over(reach: Reach, now: datetime) -> bool:
    """Whether an old trouble can be forgotten: the probe arrived, or nothing came back for long."""
    if reach.state is State.PROBED:
        return reach.probed_at is not None and now - reach.probed_at >= PROBE_WAIT
    stale = reach.bounced_at is not None and now - reach.bounced_at >= STALE
    return reach.state is State.REACHED and reach.score < ENOUGH and stale
