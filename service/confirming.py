"""From enough yeses to a group: the organizer is asked, then all are introduced."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

from groups import charter as rules
from groups import invitation, membership, request
from groups.charter import Charter
from groups.group import State as GroupState
from groups.proposal import MACHINE, Event
from service import access, faces, facts, notices, proposing, suiting
from service.desk import Desk
from service.outbox import About
from service.pool import facts_of
from service.settled import charter_of, lines
from store.groups import Group, Invitation, Membership, Proposal
from store.people import Person
from store.post import QuestionKind
from vocabulary import boards, licences, week

#: How long an organizer's confirmation is waited for, and when it is asked for once more.
CONFIRM_DAYS, REMIND_DAYS = 7, 4
#: What only its owner can call so.
_OWN = re.compile(r"\bmy\b", re.I)


def ask_organizer(
    desk: Desk,
    proposal: Proposal,
    *,
    understood: str = "",
    question: str = "",
    objections: tuple[str, ...] = (),
    reminder: bool = False,
) -> None:
    """Ask the organizer to confirm and to settle what is still open, or what does not suit."""
    organizer = proposal.organizer
    if organizer is None:
        desk.alert(
            "organizer",
            f"nobody organizes {proposal.code}",
            f"Enough people said yes to {proposal.code}, but nobody in it would organize.",
            "Please find somebody among them, or write to them; the proposal waits a week.",
            lines=tuple(place.person.email for place in proposing.present(proposal)),
        )
        proposal.confirm_by = desk.now + timedelta(days=CONFIRM_DAYS)
        return
    if proposal.confirm_by is None:
        proposal.confirm_by = desk.now + timedelta(days=CONFIRM_DAYS)
    charter = charter_of(proposal.charter)
    desk.close(kind=QuestionKind.CONFIRM, proposal_id=proposal.id)
    notice = notices.OrganizerConfirm(
        first_name=organizer.first_name,
        code=proposal.code,
        accepted=proposing.others(proposal, organizer.id),
        slot=rules.timed(charter, proposal.slot).slot or proposal.slot,
        format=proposal.format,
        place=proposal.meeting_place or "",
        settled=lines(charter, ""),
        missing=tuple(point.value for point in rules.missing(charter)),
        understood=understood,
        question=question,
        objections=objections,
        reminder=reminder,
        instead=bool(proposal.passed_on) and not (understood or reminder),
        needs=access.asked(
            [
                place.person
                for place in proposing.present(proposal)
                if place.person is not organizer
            ],
            online=proposal.format == "online",
        ),
        rooms=() if proposal.format == "online" else _rooms(proposal),
        own_room=proposal.format != "online" and _offers_room(organizer),
        deadline=proposal.confirm_by,
    )
    desk.outbox.tell(organizer, notice, About(QuestionKind.CONFIRM, proposal_id=proposal.id))


def _offers_room(person: Person) -> bool:
    return facts.ROOM in facts_of(person)


def _rooms(proposal: Proposal) -> tuple[str, ...]:
    """Who of a proposal, but its organizer, has offered a room: their names, and not where."""
    here = (place.person for place in proposing.present(proposal))
    return tuple(
        each.first_name or "A colleague"
        for each in here
        if each.id != proposal.organizer_id and _offers_room(each)
    )


def settle_points(proposal: Proposal, newer: Charter) -> Charter:
    """Take what a letter settles into the proposal; what was settled before stays."""
    charter = rules.merged(charter_of(proposal.charter), newer)
    # A new mapping, since a change inside one is not seen by the session.
    proposal.charter = {**proposal.charter, **rules.to_json(charter)}
    return charter


def confirm(desk: Desk, proposal: Proposal, *, question: str = "") -> Group | None:
    """Make the group, if everything is settled and suits; otherwise ask for what is missing.

    ``question`` is what the organizer asked besides, for the mail that asks for more.
    """
    proposal.charter = {**proposal.charter, "confirmed": True}
    charter = charter_of(proposal.charter)
    members = [place for place in proposal.invitations if place.state is invitation.State.ACCEPTED]
    people = [place.person for place in members]
    against = suiting.objections(proposal, charter, people, desk.settings.zone)
    if against:
        _tell_of_access(desk, proposal, people)
        # What does not suit is open again; what was proposed stands where nothing else is said.
        gone = {*against, *([access.PREMISES] if "place" in against else [])}
        proposal.charter = {k: v for k, v in proposal.charter.items() if k not in gone}
        words = tuple(against.values())
        ask_organizer(
            desk,
            proposal,
            understood="you confirm the group.",
            question=question,
            objections=words,
        )
        return None
    if rules.missing(charter):
        ask_organizer(desk, proposal, understood="you confirm the group.", question=question)
        return None
    charter = rules.timed(charter, proposal.slot)
    proposal.state = MACHINE.after(proposal.state, Event.CONFIRM)
    group = Group(
        code=proposal.code,
        proposal_id=proposal.id,
        state=GroupState.FORMING,
        organizer_id=proposal.organizer_id,
        slot=charter.slot or proposal.slot,
        charter=rules.to_json(charter),
        created_at=desk.now,
    )
    desk.session.add(group)
    for place in members:
        group.memberships.append(
            Membership(person_id=place.person_id, state=membership.State.ACTIVE)
        )
        place_request(place)
    desk.session.flush()
    desk.close(proposal_id=proposal.id)
    introduce(desk, proposal, members, charter)
    return group


def _tell_of_access(desk: Desk, proposal: Proposal, people: list[Person]) -> None:
    """Tell the coordinators where a place is not for everybody; the organizer is told, too."""
    place = access.place_of(proposal)
    others = [each for each in people if each.id != proposal.organizer_id]
    if access.against(place, others):
        done = "The organizer was asked for another place, without a name."
        access.alert(desk, proposal.code, place.strip(" ."), others, done)


def place_request(place: Invitation) -> None:
    """End the request behind a place whose group is there."""
    wish = place.request
    if wish is not None and request.MACHINE.may(wish.state, request.Event.PLACE):
        wish.state = request.MACHINE.after(wish.state, request.Event.PLACE)


def introduce(desk: Desk, proposal: Proposal, members: list[Invitation], charter: Charter) -> None:
    """Introduce everybody who said yes to one another, with names and addresses."""
    people = tuple(
        faces.contact(
            place.person,
            facts_of(place.person),
            organizes=place.person_id == proposal.organizer_id,
        )
        for place in members
    )
    slot = charter.slot or proposal.slot
    organizer = proposal.organizer
    if charter.place and organizer is not None:
        charter = replace(charter, place=seen_by_all(charter.place, organizer.first_name))
    moved = suiting.moved(proposal, charter, [place.person for place in members])
    where = charter.place or proposal.meeting_place or ""
    notice = notices.Introduction(
        code=proposal.code,
        group_name=f"{week.human(slot)}" if slot else "",
        people=people,
        charter=lines(charter, proposal.slot),
        moved=moved,
        boards=boards_of([place.person for place in members]),
        first_date=first_meeting(charter, slot, desk),
        length_minutes=charter.length_minutes or 90,
        where=where,
        confirmed_at=desk.now,
    )
    for place in members:
        yours = place.person_id == proposal.organizer_id
        mail = replace(notice, first_name=place.person.first_name, you_organize=yours)
        desk.outbox.tell(place.person, mail)


def seen_by_all(place: str, owner: str) -> str:
    """Say a place in words that everybody can read: "my office" is Ann's to the others.

    Examples
    --------
    >>> seen_by_all("at my office, 2nd floor", "Ann")
    'at Ann’s office, 2nd floor'
    """
    return _OWN.sub(f"{owner}’s", place) if owner else place


def boards_of(members: Sequence[Person]) -> tuple[notices.Board, ...]:
    """The professions in a group with their boards, each once (guideline 20)."""
    found: dict[str, str] = {}
    for each in members:
        facts = facts_of(each)
        codes = [str(one["value"]) for one in facts.get("licences") or ()]
        profession = licences.profession(codes)
        state = str((facts.get("place") or {}).get("state") or "OR")
        board = boards.board(profession, state) if profession else None
        if profession and board:
            found.setdefault(profession, board)
    return tuple(
        notices.Board(boards.PROFESSIONS[name].members, board)
        for name, board in sorted(found.items())
    )


def first_meeting(charter: Charter, slot: str, desk: Desk) -> datetime | None:
    """When the first meeting begins, where its date and the hour are known."""
    if charter.first_date is None or not slot:
        return None
    _, minutes, _ = week.session(slot)
    moment = datetime.combine(
        charter.first_date, time(minutes // 60, minutes % 60), tzinfo=desk.settings.zone
    )
    return moment if moment > desk.now else None
