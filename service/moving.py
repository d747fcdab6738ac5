"""A group's place, rhythm, hour or first meeting is changed on file, and its members are told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from sqlalchemy import select

from groups import charter as rules
from groups import group as life
from groups import membership, profile
from groups.proposal import OPEN
from service import access, notices
from service.confirming import first_meeting, seen_by_all
from service.desk import Desk
from service.settled import charter_of, lines
from store.groups import Group, Proposal, Seat
from vocabulary import week

_POINTS: Final = ("When", "Where", "How often", "Length", "First meeting")
#: Where a group keeps the session of a first meeting that is not on its usual day.
_ONCE: Final = "first session"


def newer(group: Group, told: rules.Charter) -> rules.Charter:
    """What is settled once some points are, with an hour as long as the group's sessions."""
    before, slot = charter_of(group.charter), told.slot
    if slot is None and told.length_minutes is not None:
        slot = before.slot or group.slot
    if slot is not None:
        day, begin, _ = week.session(slot)
        usual = before.length_minutes or (week.session(group.slot)[2] if group.slot else 90)
        slot = week.session_text(day, begin, told.length_minutes or usual)
    points = rules.Charter(
        slot=slot,
        first_date=told.first_date,
        place=told.place,
        frequency=told.frequency,
        length_minutes=told.length_minutes,
    )
    return rules.merged(before, points)


def changes(group: Group, told: rules.Charter) -> bool:
    """Whether what is told differs from what is on file."""
    return _alike(newer(group, told), group) != _alike(charter_of(group.charter), group)


def _alike(charter: rules.Charter, group: Group) -> rules.Charter:
    """What is settled, whatever the keyboard it was written on."""
    place = (charter.place or "").replace("\u2019", "'").casefold()
    return replace(charter, slot=charter.slot or group.slot, place=place)


def keep(group: Group, charter: rules.Charter, **beside: Any) -> None:
    """Keep what is settled; what a group keeps beside it stays."""
    known = rules.from_json(group.charter)
    others = {name: each for name, each in group.charter.items() if not hasattr(known, name)}
    group.charter = rules.to_json(charter) | others | beside


def move(
    desk: Desk,
    group: Group,
    told: rules.Charter,
    *,
    begins: str = "",
    by_coordinator: bool = False,
    words: str = "",
    once: str = "",
) -> int:
    """Change a group's record and tell every member; how many were told.

    Parameters
    ----------
    told : Charter
        Where, how often and when it meets from now on, or first; what is empty stays.
    begins : str
        From when on, in the words of who told it.
    by_coordinator : bool
        Whether a coordinator has noted it, and not the organizer.
    words : str
        The organizer's own, for the members to read.
    once : str
        The session of the first meeting, where it is on another day than all others.
    """
    before, after = group.slot, newer(group, told)
    if not changes(group, told) and not words:
        return _tell(desk, group, after, only=group.organizer_id)
    keep(group, after, **({_ONCE: once} if told.first_date is not None else {}))
    group.slot = after.slot or group.slot
    _need_access(desk, group, told.place or "")
    if group.slot != before or told.place:
        _tell_of_seats(desk, group)
    return _tell(desk, group, after, begins=begins, by_coordinator=by_coordinator, words=words)


def first_session(group: Group) -> str:
    """The session of a group's first meeting: its own, or the one of every week."""
    return group.charter.get(_ONCE) or group.slot or ""


def shown(group: Group, told: rules.Charter, begins: str = "") -> tuple[notices.CharterLine, ...]:
    """The points that are told, as a mail shows them."""
    after = newer(group, told)
    only = rules.Charter(
        slot=after.slot if told.slot else None,
        place=told.place,
        frequency=told.frequency,
        first_date=told.first_date,
        length_minutes=told.length_minutes,
    )
    return _points(only, "", begins)


def _points(charter: rules.Charter, slot: str, begins: str) -> tuple[notices.CharterLine, ...]:
    found = tuple(line for line in lines(charter, slot) if line.label in _POINTS)
    return (*found, notices.CharterLine("Beginning", begins)) if begins else found


def _tell(
    desk: Desk,
    group: Group,
    charter: rules.Charter,
    *,
    only: int | None = None,
    begins: str = "",
    by_coordinator: bool = False,
    words: str = "",
) -> int:
    slot = charter.slot or group.slot or ""
    met = group.state is not life.State.FORMING
    if charter.first_date is not None and (met or charter.first_date < desk.now.date()):
        charter = replace(charter, first_date=None)  # it has been
    members = [each for each in group.memberships if each.state is not membership.State.LEFT]
    owner = next((m.person for m in members if m.person_id == group.organizer_id), None)
    notice = notices.MeetingSet(
        code=group.code,
        group_name=week.human(slot) if slot else "",
        first_date=first_meeting(charter, first_session(group), desk),
        length_minutes=charter.length_minutes or 90,
        where=charter.place or "",
        confirmed_at=desk.now,
        told_by=owner.first_name if owner else "",
        unchanged=only is not None,
        by_coordinator=by_coordinator,
        words=words,
    )
    told = 0
    for each in members:
        written = each.person.state not in profile.UNWRITTEN
        if each.person_id == only or (only is None and written):
            owns = owner is not None and each.person_id == owner.id
            yours = owns and not by_coordinator
            seen = charter if owns or owner is None else _seen(charter, owner.first_name)
            points = _points(seen, slot, begins)
            mail = replace(notice, first_name=each.person.first_name, yours=yours, charter=points)
            desk.outbox.tell(each.person, mail)
            told += 1
    return told


def _seen(charter: rules.Charter, owner: str) -> rules.Charter:
    return replace(charter, place=seen_by_all(charter.place, owner)) if charter.place else charter


def _need_access(desk: Desk, group: Group, place: str) -> None:
    gone = membership.State.LEFT
    people = [each.person for each in group.memberships if each.state is not gone]
    if place and access.against(place, people):
        access.alert(desk, group.code, place, people, "Everybody has been told of it all the same.")


def _tell_of_seats(desk: Desk, group: Group) -> None:
    """Tell the coordinators who is being asked about a seat at the hour or place of before."""
    rows = select(Proposal).join(Seat).where(Seat.group_id == group.id, Proposal.state.in_(OPEN))
    asked = [each.person.email for one in desk.session.scalars(rows) for each in one.invitations]
    if asked:
        desk.alert(
            "seat",
            f"{group.code} meets elsewhere or at another hour, while somebody is asked to join",
            f"The group {group.code} has told us that it meets elsewhere or at another hour. Who is"
            " being asked about its free seat was told of the place and hour of before.",
            "Please write to them.",
            lines=tuple(asked),
        )
