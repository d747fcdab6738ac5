"""Making a proposal out of a good group, and asking its people."""

from __future__ import annotations

import secrets
from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any

from groups import invitation, membership, request
from groups.patience import timetable
from groups.proposal import MACHINE, Event, State
from matcher.explain import told_of, why
from matcher.explain_member import why_for
from matcher.group_score import GroupScore
from matcher.report import group_json
from matcher.score import Scorer
from service import faces, notices, wishes
from service.desk import Desk
from service.organizers import pick_organizer
from service.outbox import About
from service.pool import facts_of, private_of
from store.groups import Invitation, Proposal
from store.locks import WAITING
from store.people import Person
from store.post import QuestionKind
from store.requests import Request
from vocabulary import week

#: A held proposal that no coordinator has looked at is dropped after this.
HELD_DAYS = 14
_CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def new_code() -> str:
    """A short name that is easily read out, without 0, O, 1 or I."""
    return "G-" + "".join(secrets.choice(_CODE_LETTERS) for _ in range(5))


def present(proposal: Proposal) -> list[Invitation]:
    """The places of those who are in a proposal now."""
    return [place for place in proposal.invitations if place.state in WAITING]


def others(proposal: Proposal, reader: int) -> tuple[notices.PersonLine, ...]:
    """The people of a proposal as one of them sees the others."""
    return tuple(
        faces.colleague(
            place.person,
            facts_of(place.person),
            organizes=place.person_id == proposal.organizer_id,
        )
        for place in present(proposal)
        if place.person_id != reader
    )


def company(
    place: Invitation, states: Collection[invitation.State] = tuple(invitation.State)
) -> list[Person]:
    """With whom somebody would sit: the others of a proposal in these states, or of its group."""
    seat = place.proposal.seat
    if seat is not None:
        here = (m for m in seat.group.memberships if m.state is not membership.State.LEFT)
        return [each.person for each in here if each.person is not place.person]
    return [
        each.person
        for each in place.proposal.invitations
        if each is not place and each.state in states
    ]


def organizer_name(proposal: Proposal) -> str:
    """The organizer's first name, as the others are told it."""
    return proposal.organizer.first_name or "A colleague" if proposal.organizer else ""


def kept_score(
    score: GroupScore, scorer: Scorer, groups: Sequence[GroupScore] = ()
) -> dict[str, Any]:
    """What a proposal remembers of its score: the report, and the words for each member.

    Parameters
    ----------
    groups : sequence of GroupScore
        All of the round, for each member's second-best place.
    """
    return {
        **group_json(score, why(score, scorer)),
        "told_of": dict(told_of(score, scorer)),
        "why_for": {
            member: list(why_for(score, scorer, member, groups)) for member in score.members
        },
        "travel": dict(score.travel_minutes),
    }


def propose(
    desk: Desk,
    score: GroupScore,
    scorer: Scorer,
    requests: Sequence[Request],
    groups: Sequence[GroupScore] = (),
) -> Proposal | None:
    """A new proposal for a group, its people asked or a coordinator's word awaited.

    Parameters
    ----------
    score : GroupScore
    scorer : Scorer
        That it was scored with.
    requests : sequence of Request
        Of its people.
    groups : sequence of GroupScore
        All of the round, for each member's second-best place.

    Returns
    -------
    Proposal or None
        None where somebody's request is no longer open: the world has moved on
        while the round was solved.
    """
    if any(each.state is not request.State.OPEN for each in requests):
        return None
    held = desk.settings.review == "hold"
    proposal = Proposal(
        code=new_code(),
        state=State.HELD if held else State.ASKING,
        slot=score.slot or "",
        format=score.format.value if score.format else "online",
        meeting_place=score.meeting_place,
        score=kept_score(score, scorer, groups),
        created_at=desk.now,
    )
    for each in requests:
        each.state = request.MACHINE.after(each.state, request.Event.PROPOSE)
        proposal.invitations.append(
            Invitation(
                person_id=each.person_id,
                request_id=each.id,
                person=each.person,
                request=each,
                state=invitation.State.ASKED,
                reason="",
            )
        )
    proposal.passed_on = []
    desk.session.add(proposal)
    desk.session.flush()
    proposal.organizer_id = pick_organizer(proposal)
    desk.session.flush()
    desk.session.refresh(proposal, ["organizer"])
    if held:
        ask_review(desk, proposal)
    else:
        ask_all(desk, proposal)
    return proposal


def give_back(wish: Request | None) -> None:
    """Return the request behind a place or a seat to those that wait, where it is under way."""
    if wish is not None and request.MACHINE.may(wish.state, request.Event.RETURN):
        wish.state = request.MACHINE.after(wish.state, request.Event.RETURN)


def send(desk: Desk, proposal: Proposal) -> None:
    """Ask the people of a held proposal: a coordinator said so."""
    proposal.state = MACHINE.after(proposal.state, Event.SEND)
    ask_all(desk, proposal)


def ask_all(desk: Desk, proposal: Proposal) -> None:
    """Ask everybody in a proposal."""
    proposal.asked_at = desk.now
    for place in present(proposal):
        ask(desk, proposal, place)
    wishes.tell(desk, proposal, present(proposal))


def ask(
    desk: Desk,
    proposal: Proposal,
    place: Invitation,
    *,
    replacement: bool = False,
    again: bool = False,
) -> None:
    """Ask one person whether they would join, perhaps where others have been asked before."""
    times = timetable(desk.now)
    place.deadline, place.reminder_at = times.deadline, times.reminder_at
    proposal.deadline = max(times.deadline, proposal.deadline or times.deadline)
    reader = str(place.person_id)
    kept = proposal.score
    notice = notices.Proposal(
        first_name=place.person.first_name,
        code=proposal.code,
        people=others(proposal, place.person_id),
        slot=proposal.slot,
        format=proposal.format,
        place=proposal.meeting_place or "",
        travel_minutes=kept.get("travel", {}).get(reader),
        why=why_to(kept, reader),
        why_you=(*kept.get("why_for", {}).get(reader, ()), *wishes.own(place.person)),
        organizer_name=organizer_name(proposal),
        you_organize=proposal.organizer_id == place.person_id,
        deadline=times.deadline,
        reminder_at=times.reminder_at,
        replacement=replacement,
        again=again,
    )
    desk.outbox.tell(place.person, notice, about(proposal, place))
    if replacement:
        wishes.tell(desk, proposal, [place])


def why_to(kept: Mapping[str, Any], reader: str) -> tuple[str, ...]:
    """The reasons for the group without what is said of the reader, who is told it as "you"."""
    own = kept.get("told_of", {}).get(reader)
    points = tuple(kept.get("why", ()))
    return (
        points
        if own is None
        else tuple(rest for each in points if (rest := each.replace(own, "").strip()))
    )


def about(proposal: Proposal, place: Invitation) -> About:
    """What an answer to a mail about this place is about."""
    return About(
        QuestionKind.PROPOSAL,
        request_id=place.request_id,
        proposal_id=proposal.id,
        invitation_id=place.id,
    )


def ask_review(desk: Desk, proposal: Proposal) -> None:
    """Ask the coordinators whether a held proposal may be sent."""
    apart = tuple(
        f"{place.person.first_name or place.person.email} would rather not be with "
        + ", ".join(str(each["value"]) for each in unwanted)
        for place in proposal.invitations
        if (unwanted := private_of(place.person).get("not_with"))
    )
    notice = notices.ReviewRequest(
        code=proposal.code,
        people=others(proposal, reader=0),
        group_code=proposal.seat.group.code if proposal.seat is not None else "",
        slot=proposal.slot,
        format=proposal.format,
        place=proposal.meeting_place or "",
        organizer_name=organizer_name(proposal),
        why=tuple(proposal.score.get("why", ())),
        private=(*apart, *wishes.told(proposal.invitations)),
        held_until=proposal.created_at + timedelta(days=HELD_DAYS),
    )
    desk.outbox.coordinators(notice, About(QuestionKind.REVIEW, proposal_id=proposal.id))


def frame(proposal: Proposal) -> tuple[str, ...]:
    """What a coordinator must know of a proposal to answer for it: hour, place, organizer."""
    where = "online" if proposal.format == "online" else proposal.meeting_place or "in person"
    organizer = proposal.organizer.first_name if proposal.organizer else ""
    return tuple(
        line
        for line in (
            f"When: {week.human(proposal.slot)}" if proposal.slot else "",
            f"Where: {where}",
            f"Organizer: {organizer}" if organizer else "",
        )
        if line
    )
