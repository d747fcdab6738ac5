"""How much waits in the queues; cheap enough to be asked every second."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from groups.post import InboundState, OutboundState
from store.post import Inbound, Outbound

#: What still needs somebody: a worker, a relay, a person.
WAITING_IN: Final = (InboundState.QUEUED, InboundState.CLAIMED, InboundState.SHUNTED)
WAITING_OUT: Final = (OutboundState.QUEUED, OutboundState.DEFERRED)


@dataclass(frozen=True, slots=True)
class Depth:
    """How much waits in one state of one direction, and since when.

    Attributes
    ----------
    direction : str
        ``in`` or ``out``.
    state : str
    count : int
    oldest : datetime or None
        When the oldest came or was written; None where nothing waits.
    """

    direction: str
    state: str
    count: int
    oldest: datetime | None


def depths(session: Session) -> list[Depth]:
    """Give how much waits, for each state in which something can wait."""
    came = (
        select(Inbound.state, func.count(), func.min(Inbound.received_at))
        .where(Inbound.state.in_(WAITING_IN))
        .group_by(Inbound.state)
    )
    written = (
        select(Outbound.state, func.count(), func.min(Outbound.created_at))
        .where(Outbound.state.in_(WAITING_OUT))
        .group_by(Outbound.state)
    )
    found = {("in", state.value): (count, oldest) for state, count, oldest in session.execute(came)}
    found |= {("out", s.value): (count, oldest) for s, count, oldest in session.execute(written)}
    every = [("in", each.value) for each in WAITING_IN]
    every += [("out", each.value) for each in WAITING_OUT]
    return [Depth(*key, *found.get(key, (0, None))) for key in every]


def letters_waiting(session: Session, most: int) -> int:
    """Count the letters that wait for a worker, up to ``most``.

    Counting stops there: what matters is whether there is room, and a long
    queue must not make the answer slow.
    """
    some = (
        select(literal(1))
        .select_from(Inbound)
        .where(Inbound.state == InboundState.QUEUED)
        .limit(most)
        .subquery()
    )
    return session.scalar(select(func.count()).select_from(some)) or 0
