"""A member's address changes: all that is held goes with it, and both addresses are told.

Only a coordinator does this, by command: whoever could move somebody's mail by a mail could take
it away from her.  The former address is not told the new one, for somebody else may read it.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import select, update

from groups import invitation
from groups.post import OutboundState
from mail.address import is_address, normalise
from service import notices
from service.correspondence import still_waiting
from service.desk import Desk
from service.forgetting import forget_person, is_forgotten, remember_again
from service.withdrawing import hold
from store import former
from store.belonging import places_of
from store.groups import Invitation
from store.locks import WAITING
from store.people import Person
from store.post import Outbound, Question
from store.reach import Reach

_UNSENT: Final = (OutboundState.QUEUED, OutboundState.DEFERRED)


class ReaddressError(ValueError):
    """The address cannot be changed; the message says why, and what to do."""


def readdress(desk: Desk, person: Person, address: str) -> None:
    """Write to somebody at another address from now on.

    Parameters
    ----------
    desk : Desk
    person : Person
    address : str
        The new one.  Whoever is on file by it alone (a first letter from there, a new line of
        the roster) becomes one with the person.

    Raises
    ------
    ReaddressError
        Where it is no address, or is ours, or belongs to somebody else.
    """
    old, new = person.email, normalise(address)
    if not is_address(new):
        raise ReaddressError(f"{address} is no mail address")
    if new == old:
        raise ReaddressError(f"{old} is on file like that already")
    if new == desk.settings.list_address:
        raise ReaddressError(f"{new} is the list's own address")
    hold(desk, person)
    other = desk.session.scalar(select(Person).where(Person.email == new))
    if other is not None:
        _take_over(desk, person, other)
    elif is_forgotten(desk.session, desk.settings, new):
        raise ReaddressError(
            f"whoever has {new} asked to be forgotten: a letter from there to the list takes that"
            " back"
        )
    _move(desk, person, old, new)
    _tell(desk, person, old)


def _take_over(desk: Desk, person: Person, other: Person) -> None:
    """Make one of two who are the same, where the other is in nothing that others know of."""
    hold(desk, other)
    seated = select(Invitation.id).where(
        Invitation.person_id == other.id,
        Invitation.state.in_((*WAITING, invitation.State.ACCEPTED)),
    )
    if places_of(desk.session, other.id) or desk.session.scalar(seated.limit(1)) is not None:
        raise ReaddressError(
            f"{other.email} is somebody in a group or a proposal already: see"
            f" `peercircle show person {other.email}`"
        )
    person.roster_status = other.roster_status or person.roster_status
    new = other.email
    forget_person(desk, other, asked="Two entries of one member were made one.")
    remember_again(desk.session, desk.settings, new)


def _move(desk: Desk, person: Person, old: str, new: str) -> None:
    session = desk.session
    former.note(session, person, old, desk.now)
    person.email = new
    session.flush()
    desk.people.clear()
    session.execute(update(Question).where(Question.email == old).values(email=new))
    unsent = update(Outbound).where(Outbound.recipient == old, Outbound.state.in_(_UNSENT))
    session.execute(unsent.values(recipient=new, next_try_at=desk.now))
    for address in (old, new):
        # What came back from the one says nothing of the other, and the new one is to be tried.
        row = session.get(Reach, address)
        if row is not None:
            session.delete(row)
    session.flush()


def _tell(desk: Desk, person: Person, old: str) -> None:
    about = still_waiting.due(desk, person)
    notice = notices.AddressChanged(
        first_name=person.first_name,
        groups=tuple(each.group.code for each in places_of(desk.session, person.id)),
        waiting=still_waiting.options(desk, about) if about is not None else (),
    )
    desk.outbox.tell(person, notice, about)
    told = notices.AddressChanged(first_name=person.first_name, at_former=True)
    desk.outbox.write(old, told)
