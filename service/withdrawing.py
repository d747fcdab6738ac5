"""Taking somebody out of what is under way: their requests and their places in proposals."""

from __future__ import annotations

from sqlalchemy import select

from groups import invitation, request
from service import settling
from service.desk import Desk
from store.groups import Invitation
from store.people import Person
from store.requests import Request

#: Places in proposals that somebody can still answer about.
WAITING = (invitation.State.ASKED, invitation.State.ACCEPTED)


def places(desk: Desk, person: Person) -> list[Invitation]:
    """Where somebody is asked or has said yes, in proposals that are not yet groups."""
    rows = select(Invitation).where(
        Invitation.person_id == person.id, Invitation.state.in_(WAITING)
    )
    return [
        place
        for place in desk.session.scalars(rows)
        if place.proposal.state.value in ("HELD", "ASKING", "QUORUM")
    ]


def take_out(desk: Desk, person: Person) -> tuple[bool, bool]:
    """Withdraw every request and leave every proposal; tell whether there were any."""
    waiting = places(desk, person)
    for place in waiting:
        settling.leave(desk, place, invitation.Event.DECLINE)
    had = False
    rows = desk.session.scalars(select(Request).where(Request.person_id == person.id))
    for wish in rows:
        if request.MACHINE.may(wish.state, request.Event.WITHDRAW):
            wish.state = request.MACHINE.after(wish.state, request.Event.WITHDRAW)
            wish.opens_at = None
            had = True
    return had or bool(waiting), bool(waiting)
