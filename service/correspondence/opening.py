"""Opening a letter: who wrote it, what is new in it, and what it says."""

from __future__ import annotations

from dataclasses import replace

from mail.letter import Letter
from mail.quoting.quote import divide
from mail.reading.understand import understand
from mail.trust.authenticate import Level
from mail.understanding import Asked, Understanding
from service.authenticating import level_of
from service.correspondence.case import Case, sent_bodies
from service.desk import Desk
from store.post import Inbound, Question, QuestionKind

_ASKED = {
    QuestionKind.ECHO: Asked.ECHO,
    QuestionKind.PROPOSAL: Asked.PROPOSAL,
    QuestionKind.CONFIRM: Asked.ORGANIZER_CONFIRM,
    QuestionKind.ADDRESS_CHECK: Asked.ADDRESS_CHECK,
    QuestionKind.ALERT: Asked.ALERT,
    QuestionKind.REVIEW: Asked.REVIEW,
}


def open_case(
    at: Desk, inbound: Inbound, raw: bytes, letter: Letter, question: Question | None
) -> Case:
    """The case of a letter whose From names somebody."""
    sender = letter.sender
    assert sender is not None
    level = level_of(inbound)
    person = at.person(sender.address)
    theirs = question if question is not None and question.email == sender.address else None
    words = divide(letter, sent_bodies(at, letter, question, sender.address))
    asked = _ASKED.get(theirs.kind) if theirs is not None else None
    understanding = understand(
        words,
        subject=letter.subject,
        sent_at=letter.date or at.now,
        sender_name=sender.name,
        asked=asked,
        ids=(*letter.in_reply_to, *letter.references),
        to_token=question is not None,
        zone=at.settings.timezone,
    )
    if level is Level.FAIL and "auth_fail" not in understanding.flags:
        understanding = replace(understanding, flags=(*understanding.flags, "auth_fail"))
    sure = level is not Level.FAIL and (theirs is not None or level is Level.ALIGNED)
    return Case(at, inbound, letter, sender, person, theirs, understanding, sure)


def understood_again(
    case: Case, held: Inbound, letter: Letter, earlier: Question | None
) -> Understanding:
    """What a held letter says, once its writer has been asked and has said yes."""
    words = divide(letter, sent_bodies(case.desk, letter, earlier, case.sender.address))
    return understand(
        words,
        subject=letter.subject,
        sent_at=letter.date or held.received_at,
        sender_name=case.sender.name,
        asked=_ASKED.get(earlier.kind) if earlier is not None else None,
        ids=(*letter.in_reply_to, *letter.references),
        to_token=earlier is not None,
        zone=case.desk.settings.timezone,
    )
