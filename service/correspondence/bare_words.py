"""A bare yes or no in a letter of its own, under a subject of something else.

"Yes, gladly." below "My availability" may answer the one proposal that waits, or be meant for
somebody else.  Nobody's yes is guessed: we say what waits, and a reply to that is the answer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from mail.understanding import Intent
from service import facts
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled, open_questions
from service.correspondence.consenting import is_plain_yes, unsigned
from store.groups import Proposal
from store.post import Question, QuestionKind

#: As what a bare word is read that answers nothing we know of; a yes or a no is heard elsewhere.
_READ_AS: Final = frozenset({Intent.OTHER, Intent.JOIN, Intent.FORM})
_NO: Final = re.compile(
    r"\W*(?:(?:sorry|thanks?|thank you|well|oh|but|i'm afraid)\b\W*){0,3}"
    r"(?:no|nope|rather not|i(?:'d| would) rather not|not for me|i (?:must |have to )?decline)\b"
    r"(?:\W*(?:thanks?|thank you|sorry|rather not|not this time|please|then|i'm afraid)\b){0,3}\W*",
    re.IGNORECASE,
)
#: What a word may be said to, by what we have asked.
_OPTIONS: Final[Mapping[QuestionKind, tuple[str, ...]]] = {
    QuestionKind.PROPOSAL: ("say YES to the group {code}", "say NO to the group {code}"),
    QuestionKind.CONSENT: (
        "say that {name} may join your group (YES)",
        "say that you would rather not (NO): no reason is asked for, and nobody is told",
    ),
    QuestionKind.CONFIRM: ("confirm the group {code} (YES)", "wait with it (NOT YET)"),
    QuestionKind.ECHO: ("say that your request is right (YES)", "correct something in it"),
}
_WAITS: Final = (
    "You wrote “{words}” in a mail with a subject of its own, and we do not guess what it"
    " answers."
    " One question of ours waits for your answer{about}; a reply to this mail answers it."
)


def heard(case: Case) -> Handled | None:
    """Ask what a bare yes or no is said to, where one thing waits; None for every other letter."""
    said = case.understanding
    if case.question is not None or case.person is None or said.intent not in _READ_AS:
        return None
    words = " ".join(unsigned(case).replace("\u2019", "'").split())
    if facts.stated(said) or not (is_plain_yes(words) or _NO.fullmatch(words)):
        return None
    waiting = open_questions(case.desk, case.sender.address, *_OPTIONS)
    if len({(each.kind, each.proposal_id, each.request_id) for each in waiting}) != 1:
        return None
    asked = waiting[0]
    told = _told(case, asked)
    code = told["code"]
    return unclear(
        replace(case, question=asked),
        tuple(each.format(**told) for each in _OPTIONS[asked.kind]),
        _WAITS.format(words=words, about=f", about {code}" if code else ""),
    )


def _told(case: Case, asked: Question) -> Mapping[str, str]:
    """The proposal's code, and whom it would bring into a group."""
    proposal = case.desk.session.get(Proposal, asked.proposal_id) if asked.proposal_id else None
    places = proposal.invitations if proposal is not None else ()
    name = (places[0].person.first_name if places else "") or "the newcomer"
    return {"code": proposal.code if proposal is not None else "", "name": name}
