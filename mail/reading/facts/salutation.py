"""Parts of the day that are none: the greeting that opens a letter, and who is called Eve."""

from __future__ import annotations

import re

#: "Morning! Before I jump in": what opens a letter and ends at once is no hour.
_HAIL = re.compile(
    r"(?:morning|afternoon|evening|eve)(?:!|\. |,?\s+(?:all|folks|everyone|everybody|there|team|y'all|colleagues|friends)\b|[,.]? ?\n)"
)
#: "Mondays 9-12. Best, Eve": who is called so signs with it, and means no evening.
_SIGNED_BEFORE = re.compile(
    r"(?:^|[.,!?)\d] ?\n|\n ?\n|\n[ ]?[*~–—-]+)[\s>*~–—-]*$"
    r"|\b(?:thanks?(?: you)?(?: (?:so much|again|all))?|best(?: regards| wishes)?|warmly|sincerely|cheers"
    r"|regards|take care|gratefully|yours|peace)[,.!]*\s+[–—-]*\s?$"
)
_EVE = re.compile(r"eve\b")
#: "I'm Eve, an LCSW", "Eve here".
_CALLED = re.compile(r"\b(?:i'm|i am|my name is|name:) $")
_SIGNED = re.compile(
    r"eve\b(?:(?: (?!(?:mon|tue|wed|thu|fri|sat|sun|only|ok|okay|best|is|are|or|and|works?|on|from|at|after|before)[a-z]*\b)[a-z'’-]+){0,2}(?:, [a-z, -]{2,24})?[.!]?\s*(?:\n|$))"
)


def stands(words: str, at: int) -> bool:
    r"""Whether a part of the day is a greeting, or the name of who writes.

    Parameters
    ----------
    words : str
        Of the whole part of the letter, in small letters.
    at : int
        Where the part of the day stands.

    Examples
    --------
    >>> stands("morning, all! i have wednesdays", 0), stands("mornings are best", 0)
    (True, False)
    >>> stands("mondays 9-12.\nbest, eve", 20), stands("mondays, best eve or noon", 14)
    (True, False)
    """
    return _greets(words, at) or _signs(words, at)


def _greets(words: str, at: int) -> bool:
    return not words[:at].strip() and _HAIL.match(words, at) is not None


def _signs(words: str, at: int) -> bool:
    near = max(0, at - 30)
    if _EVE.match(words, at) is None:
        return False
    if words.startswith("eve here", at) or _CALLED.search(words, near, at):
        return True
    signed = _SIGNED_BEFORE.search(words, near, at)
    return signed is not None and _SIGNED.match(words, at) is not None
