"""A letter, or part of one, read as the answer to another question of ours than it was."""

from __future__ import annotations

from dataclasses import replace

from groups import invitation
from groups.proposal import State
from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Intent, Understanding
from service.correspondence.case import Case
from store.groups import Invitation


def as_answer(case: Case, words: str, asked: Asked = Asked.PROPOSAL) -> Understanding:
    """What some of a letter's words would say alone in answer to a proposal, or to the question."""
    return understand(
        Words(words),
        subject=case.letter.subject,
        sent_at=case.letter.date or case.desk.now,
        asked=asked,
        to_token=True,
        zone=case.desk.settings.timezone,
    )


def as_confirmation(case: Case, place: Invitation) -> Case | None:
    """A plain confirmation by whoever is to give it, in answer to an earlier mail of the proposal.

    The organizer of a group whose people have said yes may not have our question at hand.
    """
    proposal = place.proposal
    waits = proposal.state is State.QUORUM and proposal.organizer_id == place.person_id
    if not waits or place.state is not invitation.State.ACCEPTED:
        return None
    said = as_answer(case, case.words, Asked.ORGANIZER_CONFIRM)
    plainly = said.intent is Intent.CONFIRM and not said.unclear and not said.refuses_organizing
    return replace(case, understanding=said) if plainly else None
