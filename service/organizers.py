"""Who of a proposal's people organizes: named before anybody is asked, and again who follows."""

from __future__ import annotations

from groups.organizer import Possible, choose_organizer, next_organizer
from service import facts
from service.pool import facts_of
from store.groups import Invitation, Proposal
from store.locks import WAITING
from store.requests import Kind


def pick_organizer(proposal: Proposal) -> int | None:
    """The id of who organizes: the first in order who is in it and has not passed it on."""
    passed = {int(each) for each in proposal.passed_on}
    return next_organizer(_order(proposal), passed_on=passed)


def _order(proposal: Proposal) -> tuple[int, ...]:
    """In which order the people of a proposal would be asked to organize."""
    return choose_organizer(
        Possible(
            place.person_id,
            asked_to_form=place.request is not None and place.request.kind is Kind.FORM,
            volunteered=place.request is not None and place.request.volunteers,
            unwilling=not place.may_organize or facts.is_unwilling(facts_of(place.person)),
            experience_years=_years(place),
        )
        for place in proposal.invitations
        if place.state in WAITING
    )


def _years(place: Invitation) -> float | None:
    fact = facts_of(place.person).get("experience_years")
    return float(fact["value"]) if fact else None
