"""The one question of ours that still waits for somebody: what a reply to a mail of ours answers.

A mail that says "our proposal still waits for your plain yes or no" is answered with one, and that
counts whichever of our mails it answers.  Where two things wait, nobody's yes is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sqlalchemy import select

from groups import consent, invitation
from groups.proposal import OPEN, State
from service.correspondence.case import open_questions
from service.desk import Desk
from service.outbox import About
from service.proposing import about as about_place
from store.groups import Consent, Invitation, Proposal
from store.people import Person
from store.post import Question, QuestionKind

#: What a word may be said to, by what we have asked.
OPTIONS: Final[Mapping[QuestionKind, tuple[str, ...]]] = {
    QuestionKind.PROPOSAL: ("say YES to the group {code}", "say NO to the group {code}"),
    QuestionKind.CONSENT: (
        "say that {name} may join your group (YES)",
        "say that you would rather not (NO): no reason is asked for, and nobody is told",
    ),
    QuestionKind.CONFIRM: ("confirm the group {code} (YES)", "wait with it (NOT YET)"),
    QuestionKind.ECHO: ("say that your request is right (YES)", "correct something in it"),
}


def one(desk: Desk, email: str, *kinds: QuestionKind) -> Question | None:
    """The question that waits for somebody, where everything that waits is one and the same."""
    waiting = open_questions(desk, email, *kinds)
    subjects = {(each.kind, each.proposal_id, each.request_id) for each in waiting}
    return waiting[0] if len(subjects) == 1 else None


def due(desk: Desk, person: Person | None) -> About | None:
    """The one proposal, confirmation or newcomer that waits for a person's word by some day."""
    if person is None or person.id is None:
        return None
    desk.session.flush()
    waiting = [*_places(desk, person), *_confirms(desk, person), *_consents(desk, person)]
    return waiting[0] if len(waiting) == 1 else None


def _places(desk: Desk, person: Person) -> list[About]:
    rows = (
        select(Invitation)
        .join(Proposal, Invitation.proposal_id == Proposal.id)
        .where(
            Invitation.person_id == person.id,
            Invitation.state == invitation.State.ASKED,
            Proposal.state.in_(OPEN),
        )
    )
    return [about_place(each.proposal, each) for each in desk.session.scalars(rows)]


def _confirms(desk: Desk, person: Person) -> list[About]:
    rows = select(Proposal.id).where(
        Proposal.organizer_id == person.id,
        Proposal.state == State.QUORUM,
        Proposal.confirm_by.is_not(None),
    )
    return [About(QuestionKind.CONFIRM, proposal_id=each) for each in desk.session.scalars(rows)]


def _consents(desk: Desk, person: Person) -> list[About]:
    rows = (
        select(Consent.proposal_id)
        .join(Proposal, Consent.proposal_id == Proposal.id)
        .where(
            Consent.person_id == person.id,
            Consent.state == consent.State.ASKED,
            Proposal.state.in_(OPEN),
        )
    )
    return [About(QuestionKind.CONSENT, proposal_id=each) for each in desk.session.scalars(rows)]


def options(desk: Desk, question: Question | About) -> tuple[str, ...]:
    """What may be answered to a question, in the words of ours."""
    told = named(desk, question)
    return tuple(each.format(**told) for each in OPTIONS[question.kind])


def named(desk: Desk, question: Question | About) -> Mapping[str, str]:
    """The proposal's code, and whom it would bring into a group."""
    found = desk.session.get(Proposal, question.proposal_id) if question.proposal_id else None
    places = found.invitations if found is not None else ()
    name = (places[0].person.first_name if places else "") or "the newcomer"
    return {"code": found.code if found is not None else "", "name": name}
