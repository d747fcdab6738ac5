"""A free seat of a group that meets, and the one newcomer at a time who is asked about it.

Theory of operation.  A seat is a proposal with one invitation, the newcomer's,
so that reminders, deadlines, questions, conditions and orders reach it by the
ways of every other; whom it is held out to is found by ``service.filling``.
ASKING: the newcomer is asked first, so that no group is told of somebody who
would not come.  QUORUM: the newcomer has said yes, and each present member is
asked (``service.welcoming``).  One newcomer at a time, so that everybody knows
with whom they say yes to sit.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from groups import consent, invitation, request
from groups import group as life
from groups.patience import timetable
from groups.proposal import MACHINE, Event, State
from matcher.explain import told_of, why
from matcher.explain_member import why_for
from matcher.report import group_json
from service import faces, notices, proposing, unsettled, welcoming, wishes
from service.desk import Desk
from service.placement import Fit, fits, hour_of, staying, where
from service.pool import facts_of
from service.settled import charter_of
from service.vacancies import open_offers, silent_members
from store.groups import Group, Invitation, Offer, Proposal, Seat
from store.locks import LIVE, WAITING, hold_people
from store.requests import Request

#: An offer goes on while it is in one of these.
_STANDS: Final = (request.State.OPEN, request.State.PROPOSED, request.State.PAUSED)


def askable(session: Session, group: Group) -> bool:
    """Whether a newcomer could be told when a group meets, and each member be asked by mail."""
    if hour_of(group) is None or silent_members(session, group):
        return False
    # Else nobody could say yes.
    return any(consent.is_asked(each.state) for each in group.memberships)


def again(desk: Desk, group: Group, wish: Request) -> Proposal | None:
    """Ask somebody about a group's free seat once more; None where none is free or fits."""
    offer = next((each for each in open_offers(desk.session) if each.group is group), None)
    if offer is None or wish.state is not request.State.OPEN or not askable(desk.session, group):
        return None
    best = next(fits(desk, group, [wish]), None)
    return None if best is None else propose(desk, offer, best)


def propose(desk: Desk, offer: Offer, fit: Fit) -> Proposal | None:
    """A seat held out to somebody: they are asked, or a coordinator's word is awaited.

    Returns
    -------
    Proposal or None
        None where the request or the offer is no longer open: the world has moved on.
    """
    group, wish = offer.group, fit.request
    hold_people(desk.session, {wish.person_id, offer.request.person_id})
    for each in (wish, offer.request):
        desk.session.refresh(each)
        if each.state is not request.State.OPEN:
            return None
    held = desk.settings.review == "hold"
    spot = where(desk.session, group)
    form = spot.format if spot else (fit.score.format.value if fit.score.format else "online")
    proposal = Proposal(
        code=proposing.new_code(),
        state=State.HELD if held else State.ASKING,
        organizer_id=group.organizer_id,
        slot=group.slot,
        format=form,
        meeting_place=(spot.town if spot else fit.score.meeting_place) or None,
        score=_kept(fit),
        created_at=desk.now,
        passed_on=[],
    )
    wish.state = request.MACHINE.after(wish.state, request.Event.PROPOSE)
    offer.request.state = request.MACHINE.after(offer.request.state, request.Event.PROPOSE)
    proposal.invitations.append(
        Invitation(
            person_id=wish.person_id,
            request_id=wish.id,
            person=wish.person,
            request=wish,
            state=invitation.State.ASKED,
            reason="",
        )
    )
    proposal.seat = Seat(group=group, offer=offer)
    desk.session.add(proposal)
    desk.session.flush()
    if held:
        proposing.ask_review(desk, proposal)
    else:
        _ask_first(desk, proposal)
    return proposal


def _kept(fit: Fit) -> dict[str, Any]:
    """What the proposal remembers of the score; hour and members are no choice and not told of."""
    score, scorer = fit.score, fit.scorer
    newcomer = str(fit.request.person_id)
    return {
        **group_json(score, why(score, scorer, meets=True)),
        "told_of": dict(told_of(score, scorer)),
        "why_for": {newcomer: list(why_for(score, scorer, newcomer))},
        "travel": {newcomer: score.travel_minutes.get(newcomer)},
    }


def ask(desk: Desk, proposal: Proposal, place: Invitation, *, reminder: bool = False) -> None:
    """Ask the newcomer whether the seat would be welcome, or remind of it."""
    seat = proposal.seat
    assert seat is not None
    if not reminder:
        times = timetable(desk.now)
        place.deadline, place.reminder_at = times.deadline, times.reminder_at
        proposal.deadline = times.deadline
    assert place.deadline is not None
    group, kept, reader = seat.group, proposal.score, str(place.person_id)
    charter = charter_of(group.charter)
    notice = notices.SeatProposal(
        first_name=place.person.first_name,
        code=proposal.code,
        people=tuple(
            faces.colleague(each, facts_of(each), organizes=each.id == group.organizer_id)
            for each in staying(group)
        ),
        slot=proposal.slot,
        format=proposal.format,
        place=proposal.meeting_place or "",
        frequency=charter.frequency or "",
        travel_minutes=kept.get("travel", {}).get(reader),
        why=proposing.why_to(kept, reader),
        why_you=(*kept.get("why_for", {}).get(reader, ()), *wishes.own(place.person)),
        deadline=place.deadline,
        reminder_at=place.reminder_at,
        reminder=reminder,
        had_answered=reminder and unsettled.had_answered(desk, place),
    )
    desk.outbox.tell(place.person, notice, proposing.about(proposal, place))


def send(desk: Desk, proposal: Proposal) -> None:
    """Ask the newcomer of a held proposal: a coordinator said so."""
    proposal.state = MACHINE.after(proposal.state, Event.SEND)
    _ask_first(desk, proposal)


def _ask_first(desk: Desk, proposal: Proposal) -> None:
    proposal.asked_at = desk.now
    ask(desk, proposal, proposal.invitations[0])
    wishes.tell(desk, proposal, proposal.invitations)


def settle(desk: Desk, proposal: Proposal) -> None:
    """Do what has become of the newcomer's answer, of the offer and of the members' answers."""
    seat, place = proposal.seat, proposal.invitations[0] if proposal.invitations else None
    if seat is None or proposal.state not in LIVE:
        return
    if place is None or place.state not in WAITING:
        welcoming.end(desk, proposal, gone=True)
    elif seat.group.state is life.State.CLOSED or not _stands(seat.offer):
        welcoming.end(desk, proposal, quietly=proposal.state is State.HELD)
    elif place.state is invitation.State.ACCEPTED:
        if proposal.state is State.ASKING:
            proposal.state = MACHINE.after(proposal.state, Event.REACH_QUORUM)
        welcoming.settle(desk, proposal)


def _stands(offer: Offer | None) -> bool:
    return offer is not None and offer.request.state in _STANDS


def follow_up(desk: Desk) -> int:
    """See to the seats whose offer, group or members have changed, and to whom time has passed."""
    live = desk.proposals(
        select(Proposal.id)
        .join(Seat, Seat.proposal_id == Proposal.id)
        .where(Proposal.state.in_(LIVE))
    )
    before = {each.id: each.state for each in live}
    for each in live:
        welcoming.lapse(desk, each)
        settle(desk, each)
    return sum(before[each.id] is not each.state for each in live)
