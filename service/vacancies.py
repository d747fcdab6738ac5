"""The offers of seats that stand: in which groups a newcomer can be asked about, and who was."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from groups import consent, invitation, profile, reach, request
from groups import group as life
from groups.proposal import State
from store.groups import Consent, Group, Invitation, Membership, Offer, Proposal, Seat
from store.locks import LIVE
from store.people import Profile
from store.reach import Reach
from store.requests import Kind, Request

_FREE: Final = and_(Request.state == request.State.OPEN, Offer.seats > 0)


def open_offers(session: Session) -> list[Offer]:
    """The offers that nobody is being asked about, the longest open first; one for each group."""
    busy = select(Seat.group_id).join(Proposal).where(Proposal.state.in_(LIVE))
    rows = session.scalars(
        select(Offer)
        .join(Request)
        .join(Group)
        .where(
            _FREE,
            Group.state.in_((life.State.FORMING, life.State.ACTIVE)),
            Group.id.not_in(busy),
        )
        .order_by(Request.opened_at, Request.id)
    )
    first: dict[int, Offer] = {}
    for each in rows:
        first.setdefault(each.group_id, each)
    return list(first.values())


def news(session: Session, since: datetime, now: datetime) -> bool:
    """Whether somebody might fit into a free seat now whom the look at that time could not find.

    That is who has begun to wait, or has told of other hours since, and a seat that
    was offered or came free.
    """
    free = select(Offer.request_id).join(Request).where(_FREE)
    if session.scalar(free.limit(1)) is None:
        return False
    kinds = (Kind.JOIN, Kind.FORM, Kind.OFFER)
    waits = and_(Request.state == request.State.OPEN, Request.kind.in_(kinds))
    over = (
        select(Seat.proposal_id)
        .join(Proposal, Proposal.id == Seat.proposal_id)
        .where(Proposal.state.not_in(LIVE))
    )
    looks = (
        select(Request.id).where(waits, _within(Request.opened_at, since, now)),
        select(Request.id)
        .join(Profile, Profile.person_id == Request.person_id)
        .where(waits, _within(Profile.updated_at, since, now)),
        select(Invitation.id).where(
            _within(Invitation.answered_at, since, now), Invitation.proposal_id.in_(over)
        ),
        select(Consent.id).where(
            _within(Consent.answered_at, since, now), Consent.proposal_id.in_(over)
        ),
    )
    return any(session.scalar(each.limit(1)) is not None for each in looks)


def _within(moment: Any, since: datetime, now: datetime) -> ColumnElement[bool]:
    """After one time and up to another: a clock that was put back makes nothing new for ever."""
    return and_(moment > since, moment <= now)


def silent_members(session: Session, group: Group) -> list[str]:
    """The names of members who would have to be asked and whom no mail of ours reaches."""
    asked = [each.person for each in group.memberships if consent.is_asked(each.state)]
    theirs = Reach.address.in_([each.email for each in asked])
    lost = set(
        session.scalars(select(Reach.address).where(Reach.state == reach.State.LOST, theirs))
    )
    return [
        each.first_name or each.email
        for each in asked
        if each.state in profile.UNWRITTEN or each.email in lost
    ]


def asked_before(group: Group) -> Any:
    """Who has said no to a group, was not agreed to, or is or was in it: none is asked again."""
    refused: ColumnElement[bool] = Seat.proposal_id.in_(
        select(Consent.proposal_id).where(
            Consent.state.in_((consent.State.NO, consent.State.LAPSED))
        )
    )
    gone = Invitation.state.in_((invitation.State.DECLINED, invitation.State.LAPSED))
    # A coordinator let it go before anybody was asked.
    held_back = and_(Proposal.state == State.FALLEN, Proposal.asked_at.is_(None))
    asked = (
        select(Invitation.person_id)
        .join(Seat, Seat.proposal_id == Invitation.proposal_id)
        .join(Proposal, Proposal.id == Invitation.proposal_id)
        .where(Seat.group_id == group.id, or_(gone, refused, held_back))
    )
    return asked.union(select(Membership.person_id).where(Membership.group_id == group.id))
