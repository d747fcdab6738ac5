"""What follows for a proposal when an answer or a deadline has come: quorum, repair, fall."""

from __future__ import annotations

from groups import invitation, request
from groups.proposal import MACHINE, Event, State
from groups.quorum import Verdict, follows, quorum
from service import mending, notices, proposing, seating, welcoming
from service.confirming import ask_organizer
from service.desk import Desk
from service.organizers import pick_organizer
from service.weekly import next_round
from store.groups import Invitation, Proposal
from store.people import Person
from store.requests import Request

_FELL = "Not enough of those asked could say yes this time."


def leave(desk: Desk, place: Invitation, event: invitation.Event, *, reason: str = "") -> bool:
    """Take somebody's place away by their no or their silence, and see what follows.

    Returns
    -------
    bool
        False where the place was not theirs to leave any more.
    """
    if not invitation.MACHINE.may(place.state, event):
        return False
    proposal = place.proposal
    vacate(desk, place, event, reason=reason)
    if proposal.state is State.HELD:
        fall(desk, proposal, quietly=True)
        return True
    if event is invitation.Event.DECLINE and not _enough(desk, proposal) and mend(desk, proposal):
        settle(desk, proposal)
        return True
    renamed = _new_organizer(desk, proposal)
    settle(desk, proposal)
    if renamed:
        _tell_organizer(desk, proposal)
    return True


def _enough(desk: Desk, proposal: Proposal) -> bool:
    """Whether those who said yes are a group and nobody is waited for: nobody else is asked then.

    Who has settled the hour and the place with them would begin anew with each further person.
    """
    states = [place.state for place in proposal.invitations]
    accepted = states.count(invitation.State.ACCEPTED)
    return accepted >= desk.settings.min_size and invitation.State.ASKED not in states


def _tell_organizer(desk: Desk, proposal: Proposal) -> None:
    """Tell who organizes now, where the others' answers are waited for still."""
    if proposal.state is State.ASKING and proposal.organizer is not None:
        only = proposal.organizer_id
        _tell_change(desk, proposal, newcomer=None, renamed=True, only=only)


def take_back_no(place: Invitation) -> None:
    """Ask somebody anew whose no is taken back, in the place that it gave away."""
    place.state = invitation.MACHINE.after(place.state, invitation.Event.RETURN)
    place.answered_at, place.reason = None, ""
    gone = str(place.person_id)
    place.proposal.passed_on = [each for each in place.proposal.passed_on if each != gone]
    if place.request is not None:
        place.request.state = request.MACHINE.after(place.request.state, request.Event.PROPOSE)


def vacate(desk: Desk, place: Invitation, event: invitation.Event, *, reason: str = "") -> None:
    """Take a place away and return its request to the pool; what follows is the caller's."""
    place.state = invitation.MACHINE.after(place.state, event)
    place.answered_at, place.reason = desk.now, reason
    desk.close(invitation_id=place.id)
    proposing.give_back(place.request)
    proposal = place.proposal
    if proposal.organizer_id == place.person_id and proposal.seat is None:
        # Whoever is next hears that the task has passed to them.
        proposal.passed_on = [*proposal.passed_on, str(place.person_id)]


def after_silence(desk: Desk, proposal: Proposal) -> None:
    """What follows once all those who stayed silent to the end have lost their places."""
    renamed = _new_organizer(desk, proposal)
    settle(desk, proposal)
    if renamed:
        _tell_organizer(desk, proposal)


def _new_organizer(desk: Desk, proposal: Proposal) -> bool:
    """Name the next organizer where the one named has left or passed it on."""
    if proposal.seat is not None:
        return False  # the group has its own
    chosen = pick_organizer(proposal)
    if chosen == proposal.organizer_id:
        return False
    proposal.organizer_id = chosen
    proposal.organizer = desk.session.get(Person, chosen) if chosen is not None else None
    return True


def pass_on(desk: Desk, proposal: Proposal, person: Person, *, tell: bool = True) -> None:
    """Hear "yes, but not organizing": the next in order is named, and told if wished."""
    if proposal.organizer_id != person.id:
        return
    proposal.passed_on = [*proposal.passed_on, str(person.id)]
    take_back_confirmation(proposal)
    if not _new_organizer(desk, proposal) or proposal.organizer is None or not tell:
        return
    if proposal.state is State.QUORUM:
        # Enough have said yes: the next is not told to wait for that.
        proposal.confirm_by = None
        ask_organizer(desk, proposal)
        return
    _tell_change(desk, proposal, newcomer=None, renamed=True, only=proposal.organizer_id)


def take_back_confirmation(proposal: Proposal) -> None:
    """Forget a confirmation whose points are still missing: it was one person's, then."""
    proposal.charter = {k: v for k, v in proposal.charter.items() if k != "confirmed"}


def settle(desk: Desk, proposal: Proposal) -> None:
    """Do what the answers so far come to."""
    if proposal.seat is not None:
        seating.settle(desk, proposal)
        return
    states = [place.state for place in proposal.invitations]
    late = all(
        place.deadline is not None and place.deadline <= desk.now
        for place in proposal.invitations
        if place.state is invitation.State.ASKED
    )
    verdict = quorum(states, late, desk.settings.min_size)
    event = follows(proposal.state, verdict)
    if event is Event.FALL:
        if mend(desk, proposal):
            verdict = Verdict.WAIT
            event = follows(proposal.state, verdict)
        else:
            fall(desk, proposal)
            return
    if event is not None:
        proposal.state = MACHINE.after(proposal.state, event)
    if event is Event.LOSE_QUORUM:
        # The organizer is asked anew, with a time of her own, once enough have said yes again.
        proposal.confirm_by = None
        take_back_confirmation(proposal)
    if event is Event.REACH_QUORUM:
        _new_organizer(desk, proposal)
        ask_organizer(desk, proposal)


def fall(desk: Desk, proposal: Proposal, *, why: str = _FELL, quietly: bool = False) -> None:
    """End a proposal: everybody's request goes back, those still in it are told."""
    if proposal.seat is not None:
        welcoming.end(desk, proposal, quietly=quietly)
        return
    proposal.state = MACHINE.after(proposal.state, Event.FALL)
    for place in proposal.invitations:
        if not invitation.MACHINE.may(place.state, invitation.Event.RELEASE):
            continue
        place.state = invitation.MACHINE.after(place.state, invitation.Event.RELEASE)
        proposing.give_back(place.request)
        if not quietly:
            notice = notices.ProposalFallen(
                first_name=place.person.first_name,
                code=proposal.code,
                reason_public=why,
                request_open=place.request is not None
                and place.request.state is request.State.OPEN,
                next_round=next_round(desk.settings, desk.now),
            )
            desk.outbox.tell(place.person, notice)
    desk.close(proposal_id=proposal.id)


def mend(desk: Desk, proposal: Proposal) -> bool:
    """Ask the best replacements, leaving everyone who is in the proposal in place."""
    if proposal.seat is not None:
        return False  # somebody else is looked for once the offer is open again
    found = mending.find(desk, proposal)
    while found is not None and not mending.hold(desk, found.newcomers):
        # One of them was taken or has left this moment: the pool is another now.
        found = mending.find(desk, proposal)
    if found is None:
        return False
    proposal.score = proposing.kept_score(found.score, found.scorer)
    earlier, proposal.meeting_place = proposal.meeting_place, found.score.meeting_place
    for wish in found.newcomers:
        _take_in(desk, proposal, wish, earlier or "")
    return True


def _take_in(desk: Desk, proposal: Proposal, wish: Request, earlier: str) -> None:
    wish.state = request.MACHINE.after(wish.state, request.Event.PROPOSE)
    place = Invitation(
        person_id=wish.person_id,
        request_id=wish.id,
        person=wish.person,
        request=wish,
        state=invitation.State.ASKED,
        reason="",
    )
    proposal.invitations.append(place)
    desk.session.flush()
    renamed = _new_organizer(desk, proposal)
    proposing.ask(desk, proposal, place, replacement=True)
    _tell_change(desk, proposal, newcomer=place, renamed=renamed, earlier=earlier)


def _tell_change(
    desk: Desk,
    proposal: Proposal,
    *,
    newcomer: Invitation | None,
    renamed: bool,
    only: int | None = None,
    earlier: str = "",
) -> None:
    """Tell those in a proposal who it is about now; the answer stays theirs to change."""
    for place in proposing.present(proposal):
        if place is newcomer or (only is not None and place.person_id != only):
            continue
        people = proposing.others(proposal, place.person_id)
        said_yes = place.state is invitation.State.ACCEPTED
        notice = notices.ProposalChanged(
            first_name=place.person.first_name,
            code=proposal.code,
            newcomer=next(
                (
                    line
                    for line, each in zip(people, _others(proposal, place), strict=True)
                    if each is newcomer
                ),
                None,
            ),
            people=people,
            slot=proposal.slot,
            format=proposal.format,
            place=proposal.meeting_place or "",
            organizer_name=proposing.organizer_name(proposal),
            you_organize=renamed and proposal.organizer_id == place.person_id,
            said_yes=said_yes,
            earlier_place=earlier if earlier != (proposal.meeting_place or "") else "",
            travel_minutes=proposal.score.get("travel", {}).get(str(place.person_id)),
            deadline=proposal.deadline if said_yes else place.deadline,
        )
        desk.outbox.tell(place.person, notice, proposing.about(proposal, place))


def _others(proposal: Proposal, reader: Invitation) -> list[Invitation]:
    return [each for each in proposing.present(proposal) if each is not reader]
