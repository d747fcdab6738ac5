"""Which places somebody has in groups: the one look at them that all others begin with."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from groups import group, membership
from store.groups import Group, Membership


def places_of(session: Session, person_id: int) -> list[Membership]:
    """The places that somebody has in groups that go on, the oldest first.

    Who has given notice, or is on leave, has a place still; who has left has none.
    """
    rows = (
        select(Membership)
        .join(Group)
        .where(
            Membership.person_id == person_id,
            Membership.state != membership.State.LEFT,
            Group.state != group.State.CLOSED,
        )
        .order_by(Membership.id)
    )
    return list(session.scalars(rows))
