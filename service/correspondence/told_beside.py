"""What an answer to a proposal tells of its writer besides: other hours, a move."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.understanding import Facts, Intent
from service.correspondence import remembering, requesting
from service.correspondence.case import Case
from service.proposing import frame
from store.groups import Invitation
from store.people import Person

#: What tells of a move, beside the name of a town.
_MOVED: Final = re.compile(
    r"\b(?:mov(?:ed|ing)|relocat\w+|new (?:office|address|place|town|home|practice)"
    r"|(?:live|work|practi[cs]e|am|'m|based|office is) (?:in|at|out of) (?:[A-Z][\w.]+ ){0,3}now"
    r"|now (?:live|work|practi[cs]e|in|based))\b",
    re.IGNORECASE,
)


def for_next_round(case: Case) -> frozenset[str]:
    """What an answer tells of its writer's hours, or of a move, which holds for the next round."""
    told = {"availability"} if case.understanding.facts.availability else set()
    place = case.understanding.facts.place
    if place is not None and _MOVED.search(case.words):
        told.add("place")
    return frozenset(told)


def take_in(case: Case, names: frozenset[str]) -> None:
    """Take in those facts alone: "I can only do Fridays now" holds for the next round."""
    requesting.wish(_alone(case, names))


def keep(case: Case, names: frozenset[str], person: Person) -> None:
    """Keep those facts of a request that rests: to say it back now would wake it."""
    remembering.remember(_alone(case, names), person)


def _alone(case: Case, names: frozenset[str]) -> Case:
    said = case.understanding
    only = replace(
        said,
        intent=Intent.JOIN,
        secondary_intents=(),
        facts=Facts(
            availability=said.facts.availability if "availability" in names else (),
            place=said.facts.place if "place" in names else None,
        ),
        ask=(),
        flags=(),
        refuses_organizing=False,
        doubtful=tuple(each for each in said.doubtful if each in names),
    )
    return replace(case, understanding=only)


def hear_of_move(case: Case, place: Invitation) -> None:
    """A yes stays a yes though its writer has moved; whether the way is too far a person sees."""
    proposal, person = place.proposal, place.person
    before = (person.profile.facts.get("place") if person.profile is not None else None) or {}
    now = case.understanding.facts.place
    if "place" not in for_next_round(case) or now is None or now.value == before.get("value"):
        return
    take_in(case, frozenset({"place"}))
    if proposal.format == "online":
        return
    case.desk.alert(
        "moved",
        f"{person.first_name or person.email} said yes to {proposal.code} and has moved",
        f"{person.email} said yes to {proposal.code} and tells of a move to {now.value}. The yes"
        " is counted, and the new town is in the request.",
        "Please see whether the meeting place still suits; a reply to this mail reaches them.",
        excerpt=case.words[:2000],
        lines=frame(proposal),
        member=person,
    )
