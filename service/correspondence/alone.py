"""Part of an answer, read as if nothing stood beside it."""

from __future__ import annotations

from mail.quoting.words import Words
from mail.reading.understand import understand
from mail.understanding import Asked, Understanding
from service.correspondence.case import Case


def as_answer(case: Case, words: str) -> Understanding:
    """What some of a letter's words would say alone in answer to a proposal."""
    return understand(
        Words(words),
        subject=case.letter.subject,
        sent_at=case.letter.date or case.desk.now,
        asked=Asked.PROPOSAL,
        to_token=True,
        zone=case.desk.settings.timezone,
    )
