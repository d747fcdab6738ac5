"""Whether somebody tells in person that she cannot come, as no responder would put it.

A responder speaks of mail: who reads it, who answers, whom to turn to.  "I will be travelling from
the 10th and cannot attend" is a member's own word to her group.
"""

from __future__ import annotations

import re
from typing import Final

#: Who is away from her mail says more, and says other things.
_MOST_WORDS: Final = 45
_CANNOT_COME: Final = re.compile(
    r"\b(?:can't|cannot|can not|won't|will not|unable to|not (?:be )?able to|am not|i'm not)"
    r" (?:be able to )?(?:attend(?!\s+to\b)|come\b|coming\b|make it\b|be there\b|join you\b"
    r"|take part\b)"
    r"|\b(?:i'm|i am|i'll be|i will be|i(?: have|'ve) decided to|i(?: want|'d like| would like| need)"
    r" to) (?:tak(?:e|ing)|going on) (?:an? |my |some )?(?:leave|break|pause|sabbatical|time off)\b"
    r"|\b(?:miss|skip|sit out) (?:the|our|my|a few|some|all|both)\b",
    re.IGNORECASE,
)
_OF_MAIL: Final = re.compile(
    r"\b(?:e-?mails?|messages?|mails?|inbox|repl(?:y|ies)|respon[ds]\w*|answer\w*|contact\w*"
    r"|urgent\w*|emergenc\w+|office|assist\w*|colleague|voicemail|automatic\w*|auto-?reply"
    r"|limited access|get back to you|thank you for (?:your|writing))\b",
    re.IGNORECASE,
)


def told(words: str) -> bool:
    """Whether a letter's own words tell in person that its writer cannot come.

    Examples
    --------
    >>> told("I will be travelling from February 10 to February 28 and cannot attend.")
    True
    >>> told("I am away until May 3 and cannot attend to my e-mail.")
    False
    """
    plain = words.replace("\u2019", "'")
    if len(plain.split()) > _MOST_WORDS or _OF_MAIL.search(plain) is not None:
        return False
    return _CANNOT_COME.search(plain) is not None
