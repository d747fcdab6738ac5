"""Free seats and those who wait: found outside any transaction, and asked if all is as it was.

Theory of operation.  Who suits which group may take long to find where many
wait, and nobody's letter waits for it.  So what counts is read on one snapshot
and kept, the newcomers are ranked from values alone, and a short transaction
holds whom it is about and asks only if the same is on file still: the offer
and the request open, nobody else asked about the group, its hour, its place and
its people as they were, and the newcomer's facts and wishes.  Where something
has changed nobody is asked, and it is looked at anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from mail.leaving.signing import Signer
from service.desk import Desk, desk
from service.placement import Fit, Gathering, gathered, ranked
from service.pool import facts_of, open_requests, private_of
from service.seating import askable, propose
from service.settings import Settings
from service.vacancies import asked_before, open_offers
from store.groups import Group, Offer
from store.locks import hold_group, hold_people
from store.people import Person
from store.session import Store

#: So often it is looked anew at once where something changed meanwhile; then at the next look.
_LOOKS: Final = 3
#: What is on file and decides who suits whom; compared, and else not looked into.
_File = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Free:
    """A free seat as it was found on file.

    Attributes
    ----------
    offer_id, group_id, offerer_id : int
    group : tuple
        What was on file about the group.
    gathering : Gathering
    """

    offer_id: int
    group_id: int
    offerer_id: int
    group: _File
    gathering: Gathering


@dataclass(frozen=True, slots=True)
class Plan:
    """Whom to ask about which seat.

    Attributes
    ----------
    free : Free
    fit : Fit
        Of the newcomer.
    newcomer : tuple
        What was on file about the newcomer.
    """

    free: Free
    fit: Fit
    newcomer: _File


def fill(
    store: Store, settings: Settings, now: datetime, *, signers: Sequence[Signer] = ()
) -> list[str]:
    """Ask the best newcomer for each group with a free seat; the codes of what was proposed."""
    made: list[str] = []
    for _ in range(_LOOKS):
        plans = plan(store, settings, now)
        if not plans:
            break
        with store.write() as session:
            found = carry_out(desk(session, settings, now, signers=signers), plans)
        made += found
        if len(found) == len(plans):
            break
    return made


def plan(store: Store, settings: Settings, now: datetime) -> list[Plan]:
    """The best newcomer for each group with a free seat, each person once; changes nothing."""
    with store.read() as session:
        seats = free_seats(desk(session, settings, now))
    plans: list[Plan] = []
    taken: set[int] = set()
    for each in seats:
        fits = ranked(each.gathering)
        best = next((fit for fit in fits if fit.request.person_id not in taken), None)
        if best is not None:
            taken.add(best.request.person_id)
            plans.append(Plan(each, best, _of(best.request.person)))
    return plans


def free_seats(at: Desk) -> list[Free]:
    """The seats about which somebody could be asked now, with those who wait."""
    offers = [each for each in open_offers(at.session) if askable(at.session, each.group)]
    waiting = open_requests(at.session, at.now) if offers else []
    found = []
    for each in offers:
        group = each.group
        before = set(at.session.scalars(asked_before(group)))
        gathering = gathered(at, group, [one for one in waiting if one.person_id not in before])
        if gathering is not None:
            offerer_id = each.request.person_id
            found.append(Free(each.request_id, group.id, offerer_id, _file(group), gathering))
    return found


def carry_out(at: Desk, plans: Sequence[Plan]) -> list[str]:
    """Ask those newcomers about whom, and about whose group, nothing has changed; the codes."""
    newcomers = {each.fit.request.person_id for each in plans}
    hold_people(at.session, newcomers | {each.free.offerer_id for each in plans})
    for group_id in sorted({each.free.group_id for each in plans}):
        hold_group(at.session, group_id)
    offers = {each.request_id: each for each in open_offers(at.session)}
    waiting = {each.id: each for each in open_requests(at.session, at.now, newcomers)}
    made = []
    for each in plans:
        offer, wish = offers.get(each.free.offer_id), waiting.get(each.fit.request.id)
        if offer is None or wish is None or not _as_seen(at, each, offer, wish.person):
            continue
        found = propose(at, offer, replace(each.fit, request=wish))
        if found is not None:
            made.append(found.code)
    return made


def _as_seen(at: Desk, planned: Plan, offer: Offer, newcomer: Person) -> bool:
    group = offer.group
    return (
        planned.free.group == _file(group)
        and planned.newcomer == _of(newcomer)
        and askable(at.session, group)
        and newcomer.id not in set(at.session.scalars(asked_before(group)))
    )


def _file(group: Group) -> _File:
    """What counts of a group: when, where and how it meets, and who is in it."""
    members = tuple((each.state, _of(each.person)) for each in group.memberships)
    return group.state, group.slot, group.charter, group.organizer_id, members


def _of(person: Person) -> _File:
    """What counts of somebody, for the score and for whether they can be asked."""
    return (
        person.id,
        person.first_name,
        person.last_name,
        person.state,
        person.roster_status,
        person.away_until,
        facts_of(person),
        private_of(person),
    )
