"""Wishes that no rule can weigh, brought to those who can: their writer, and a coordinator."""

from __future__ import annotations

from collections.abc import Iterable

from service import facts
from service.desk import Desk
from service.pool import private_of
from store.groups import Invitation, Proposal
from store.people import Person


def own(person: Person) -> tuple[str, ...]:
    """What a proposal says to its reader of what she had wished: her own words, for her alone."""
    return tuple(
        f"You wrote “{each}”. We could not weigh that: please see for yourself whether this group"
        " suits you, or ask."
        for each in facts.wishes_of(private_of(person))
    )


def told(places: Iterable[Invitation]) -> tuple[str, ...]:
    """The wishes of some of a proposal's people, for coordinators only."""
    return tuple(
        f"{place.person.first_name or place.person.email} wrote “{each}”"
        for place in places
        for each in facts.wishes_of(private_of(place.person))
    )


def tell(desk: Desk, proposal: Proposal, places: Iterable[Invitation]) -> None:
    """Give a coordinator the wishes of those who are asked, unless one has read them before."""
    lines = told(places)
    if not lines or desk.settings.review == "hold":
        return
    desk.alert(
        "wishes",
        f"what some of the proposal {proposal.code} had wished",
        f"People were asked today whether they would join the proposal {proposal.code}. Some of"
        " them had written wishes that the program cannot weigh:",
        "You need do nothing: each of them reads the own words again in the proposal, nobody"
        " else's, and answers for themselves. Where you see that a wish is not met, or can help,"
        " please write to them.",
        lines=lines,
    )
