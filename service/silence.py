"""What silence will do, in the state that somebody is in: what a mail must say that gets no answer.

"If you do nothing, everything stays as it is" is false while a deadline runs: a draft may open by
silence, and a place in a proposal may be lost by it.
"""

from __future__ import annotations

from sqlalchemy import select

from groups import consent, invitation, request
from groups.proposal import OPEN, State
from service.desk import Desk
from service.notices.values import Due, Silence
from store.groups import Consent, Invitation, Proposal
from store.people import Person
from store.requests import Request


def of(desk: Desk, person: Person | None) -> Silence:
    """What follows where somebody does not answer.

    Parameters
    ----------
    person : Person or None
        None, like somebody who was entered this moment, has nothing that could fall due.
    """
    if person is None or person.id is None:
        return Silence()
    desk.session.flush()
    return Silence(
        opens_at=_opens_at(desk, person),
        places=_places(desk, person),
        confirms=_confirms(desk, person),
        consents=_consents(desk, person),
    )


def _opens_at(desk: Desk, person: Person) -> Due | None:
    drafts = select(Request).where(
        Request.person_id == person.id,
        Request.state == request.State.DRAFT,
        Request.opens_at.is_not(None),
    )
    draft = desk.session.scalars(drafts.order_by(Request.opens_at)).first()
    return Due("", draft.opens_at) if draft is not None and draft.opens_at else None


def _places(desk: Desk, person: Person) -> tuple[Due, ...]:
    """Places that are released where no yes or no comes."""
    rows = (
        select(Invitation)
        .join(Proposal, Invitation.proposal_id == Proposal.id)
        .where(
            Invitation.person_id == person.id,
            Invitation.state == invitation.State.ASKED,
            Invitation.deadline.is_not(None),
            Proposal.state.in_(OPEN),
        )
        .order_by(Invitation.deadline)
    )
    return tuple(
        Due(each.proposal.code, each.deadline)
        for each in desk.session.scalars(rows)
        if each.deadline is not None
    )


def _confirms(desk: Desk, person: Person) -> tuple[Due, ...]:
    """Groups that wait for their organizer's word."""
    rows = select(Proposal).where(
        Proposal.organizer_id == person.id,
        Proposal.state == State.QUORUM,
        Proposal.confirm_by.is_not(None),
    )
    return tuple(
        Due(each.code, each.confirm_by)
        for each in desk.session.scalars(rows.order_by(Proposal.confirm_by))
        if each.confirm_by is not None
    )


def _consents(desk: Desk, person: Person) -> tuple[Due, ...]:
    """Newcomers who do not join where a member says nothing."""
    rows = (
        select(Proposal.code, Consent.deadline)
        .join(Proposal, Consent.proposal_id == Proposal.id)
        .where(
            Consent.person_id == person.id,
            Consent.state == consent.State.ASKED,
            Proposal.state.in_(OPEN),
        )
        .order_by(Consent.deadline)
    )
    return tuple(Due(code, deadline) for code, deadline in desk.session.execute(rows))
