"""An answer to "is this request for you yourself, and is this your address?", in any words."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from mail.understanding import Intent
from service import facts
from service.correspondence.case import Case

IDENTITY: Final = "identity"
_NO: Final = re.compile(r"\b(?:no|not|never|isn't|wrong)\b", re.IGNORECASE)
_IS_SHE: Final = re.compile(
    r"\b(?:yes|yep|yeah|correct|right)\b"
    r"|\b(?:it|this|that)(?:'s| is)(?: indeed| really)? (?:me|for me|my|mine)\b"
    r"|\b(?:for|about) (?:me|myself)\b",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[^.!?\n]+")
#: What a yes to it may be read as.
_READ_AS: Final = frozenset({Intent.OTHER, Intent.JOIN, Intent.FORM, Intent.ACCEPT})


def told(case: Case) -> Case:
    """The case of a letter that says it is for its writer: that question is answered."""
    said = case.understanding
    words = case.words.replace("\u2019", "'")
    yes = any(_IS_SHE.search(each) and not _NO.search(each) for each in _SENTENCE.findall(words))
    if not yes or said.intent not in _READ_AS or "auth_fail" in said.flags:
        return case
    tells = facts.stated(said).keys() - {"first_name", "dates"}
    intent = Intent.JOIN if tells else Intent.ACCEPT
    left = {IDENTITY, "intent"}
    return replace(
        case,
        understanding=replace(
            said,
            intent=said.intent if said.intent is Intent.FORM else intent,
            ask=tuple(each for each in said.ask if each not in left),
            doubtful=tuple(each for each in said.doubtful if each not in left),
        ),
    )
