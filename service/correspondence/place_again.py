"""The place in a proposal that a STOP or WITHDRAW took, given back where there is one to give.

Whoever says that it was not they is asked anew, in the same proposal: what they had answered
before is not known to be theirs either.
"""

from __future__ import annotations

from groups import invitation, request
from groups.proposal import OPEN, State
from service import confirm_waits, mending, proposing, settling
from service.desk import Desk
from store.groups import Invitation, Proposal
from store.people import Person
from store.post import Question
from store.requests import Request


def give(desk: Desk, person: Person, wish: Request | None, last: Question) -> bool:
    """Ask somebody anew in the proposal that an order in their name had taken them out of.

    Parameters
    ----------
    wish : Request or None
        Their request as it is taken up again.
    last : Question
        Of the mail that told of the order.

    Returns
    -------
    bool
        False where the proposal is over, the place is somebody else's now, or the request
        is not open.
    """
    if last.proposal_id is None or wish is None:
        return False
    desk.also_hold([last.proposal_id])
    proposal = desk.session.get(Proposal, last.proposal_id, populate_existing=True)
    place = _taken(proposal, person) if proposal is not None else None
    if proposal is None or place is None or not _is_free(desk, proposal, wish):
        return False
    place.request_id, place.request = wish.id, wish
    settling.take_back_no(place)
    # Somebody may have come in meanwhile: what is told counts those who are in it now.
    proposal.score = mending.rescored(desk, proposal)
    was_enough = proposal.state is State.QUORUM
    proposing.ask(desk, proposal, place, again=True)
    settling.settle(desk, proposal)
    if was_enough and proposal.state is State.ASKING:
        confirm_waits.tell(desk, proposal)
    return True


def _taken(proposal: Proposal, person: Person) -> Invitation | None:
    """The place of theirs that was given up."""
    return next(
        (
            each
            for each in proposal.invitations
            if each.person_id == person.id and each.state is invitation.State.DECLINED
        ),
        None,
    )


def _is_free(desk: Desk, proposal: Proposal, wish: Request) -> bool:
    room = len(proposing.present(proposal)) < desk.settings.max_size
    waits = wish.state is request.State.OPEN
    return waits and room and proposal.state in OPEN and proposal.seat is None
