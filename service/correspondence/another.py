"""A wish for another group while one is proposed, or while a request waits for one.

In answer to a proposal its reader takes it for a no.  In a letter of its own it may have crossed
our proposal on its way, so the writer is asked which of the two is meant; nobody's place is
given up unasked.
"""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import select

from groups import invitation
from groups.proposal import OPEN
from mail.reading.purpose.another import asks_for_another
from mail.understanding import Intent
from service import facts
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled, open_questions
from store.groups import Invitation, Proposal
from store.locks import WAITING
from store.people import Person
from store.post import QuestionKind

#: What a letter that asks for another group may be read as.
_PERHAPS = frozenset({Intent.JOIN, Intent.FORM, Intent.QUESTION, Intent.OTHER, Intent.DECLINE})
#: What a letter may tell beside, and still tell nothing new of its writer.
_NOTHING_NEW = frozenset({"first_name", "dates", "group_ref"})


def wanted(case: Case) -> bool:
    """Whether a letter asks for another group than the one in hand, and leaves none."""
    said = case.understanding
    if said.intent not in _PERHAPS or Intent.LEAVE in said.secondary_intents or said.commands:
        return False
    return asks_for_another(case.words)


def as_wish(case: Case) -> Case:
    """An answer to the echo that asks for another group: what was read is not wrong by it."""
    if not wanted(case):
        return case
    return replace(case, understanding=replace(case.understanding, intent=Intent.JOIN))


def crossed(case: Case) -> Handled | None:
    """Ask what a letter of its own is about, where our proposal still waits; else None."""
    if not wanted(case) or facts.stated(case.understanding).keys() - _NOTHING_NEW:
        return None
    waiting = open_questions(case.desk, case.sender.address, QuestionKind.PROPOSAL)
    places = {each.invitation_id for each in waiting}
    place = case.desk.session.get(Invitation, places.pop()) if len(places) == 1 else None
    if place is None or place.state is not invitation.State.ASKED:
        return None
    code = place.proposal.code
    return unclear(
        replace(case, question=waiting[0]),
        (
            f"say NO to the group {code}: we look for another for you",
            f"say YES to the group {code}",
        ),
        f"You ask for another group, and our proposal {code} still waits for your answer.",
    )


def under_way(case: Case, person: Person) -> Invitation | None:
    """The place in an open proposal that a person was asked about and has not declined."""
    rows = (
        select(Invitation)
        .join(Proposal)
        .where(
            Invitation.person_id == person.id,
            Invitation.state.in_(WAITING),
            Proposal.state.in_(OPEN),
        )
    )
    return case.desk.session.scalar(rows.order_by(Invitation.id.desc()).limit(1))
