"""Taking somebody out of what is under way: their requests and their places in proposals."""

from __future__ import annotations

from typing import Final

from sqlalchemy import select

from groups import invitation, request
from service import settling
from service.desk import Desk
from store.belonging import places_of
from store.groups import Invitation, Proposal
from store.locks import LIVE, WAITING, hold_people, live_places
from store.people import Note, Person
from store.requests import Request

#: The kind of note that keeps which request rested when it was taken back.
_RESTED: Final = "on hold when withdrawn"


def places(desk: Desk, person: Person) -> list[Invitation]:
    """Where somebody is asked or has said yes, in proposals that are not yet groups.

    The caller holds the person, so that no round puts them anywhere meanwhile;
    a proposal that one made just before is held here.
    """
    rows = (
        select(Invitation)
        .join(Proposal)
        .where(
            Invitation.person_id == person.id,
            Invitation.state.in_(WAITING),
            Proposal.state.in_(LIVE),
        )
        .order_by(Invitation.proposal_id)
        .execution_options(populate_existing=True)
    )
    found = list(desk.session.scalars(rows))
    if desk.also_hold(place.proposal_id for place in found):
        found = list(desk.session.scalars(rows))
    return found


def hold(desk: Desk, person: Person) -> None:
    """Hold somebody and the proposals they are in, where no letter of theirs has done so."""
    desk.proposals(live_places(person.id))
    hold_people(desk.session, [person.id])
    desk.session.refresh(person)


def take_out(desk: Desk, person: Person) -> tuple[bool, bool]:
    """Withdraw every request and leave every proposal; tell whether there were any."""
    waiting = places(desk, person)
    for place in waiting:
        settling.leave(desk, place, invitation.Event.DECLINE)
    had = False
    rows = desk.session.scalars(select(Request).where(Request.person_id == person.id))
    for wish in rows:
        if request.MACHINE.may(wish.state, request.Event.WITHDRAW):
            if wish.state is request.State.PAUSED:
                desk.note(person, _RESTED, str(wish.id))
            wish.state = request.MACHINE.after(wish.state, request.Event.WITHDRAW)
            wish.opens_at = None
            had = True
    return had or bool(waiting), bool(waiting)


def rested(desk: Desk, wish: Request) -> bool:
    """Whether a request that was taken back rested then, so that it comes back at rest."""
    rows = select(Note.id).where(
        Note.person_id == wish.person_id, Note.kind == _RESTED, Note.text == str(wish.id)
    )
    return desk.session.scalar(rows.limit(1)) is not None


def groups_of(desk: Desk, person: Person) -> tuple[str, ...]:
    """The codes of the groups that somebody is in: no STOP or WITHDRAW takes anybody out of one."""
    return tuple(sorted(each.group.code for each in places_of(desk.session, person.id)))
