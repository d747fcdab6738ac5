"""How much waits in the queues; cheap enough to be asked every second."""

from __future__ import annotations

from sqlalchemy import func, literal, select
from sqlalchemy.orm import Session

from groups.post import InboundState
from store.post import Inbound


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
