"""A bare yes or no in a letter of its own, under a subject of something else.

"Yes, gladly." below "My availability" may answer the one proposal that waits, or be meant for
somebody else.  Nobody's yes is guessed: we say what waits, and a reply to that is the answer.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.understanding import Intent
from service import facts
from service.correspondence import still_waiting
from service.correspondence.asides import unclear
from service.correspondence.case import Case, Handled
from service.correspondence.consenting import is_plain_yes, unsigned
from store.post import QuestionKind

#: As what a bare word is read that answers nothing we know of; a yes or a no is heard elsewhere.
_READ_AS: Final = frozenset({Intent.OTHER, Intent.JOIN, Intent.FORM})
_NO: Final = re.compile(
    r"\W*(?:(?:sorry|thanks?|thank you|well|oh|but|i'm afraid)\b\W*){0,3}"
    r"(?:no|nope|rather not|i(?:'d| would) rather not|not for me|i (?:must |have to )?decline)\b"
    r"(?:\W*(?:thanks?|thank you|sorry|rather not|not this time|please|then|i'm afraid)\b){0,3}\W*",
    re.IGNORECASE,
)
_WAITS: Final = (
    "You wrote “{words}” in a mail with a subject of its own, and we do not guess what it"
    " answers."
    " One question of ours waits for your answer{about}; a reply to this mail answers it."
)


def heard(case: Case) -> Handled | None:
    """Ask what a bare yes or no is said to, where one thing waits; None for every other letter."""
    said = case.understanding
    free = case.question is None or case.question.kind is QuestionKind.NOTICE
    if not free or case.person is None or said.intent not in _READ_AS:
        return None
    words = " ".join(unsigned(case).replace("\u2019", "'").split())
    if facts.stated(said) or not (is_plain_yes(words) or _NO.fullmatch(words)):
        return None
    asked = still_waiting.one(case.desk, case.sender.address, *still_waiting.OPTIONS)
    if asked is None:
        return None
    code = still_waiting.named(case.desk, asked)["code"]
    return unclear(
        replace(case, question=asked),
        still_waiting.options(case.desk, asked),
        _WAITS.format(words=words, about=f", about {code}" if code else ""),
    )
