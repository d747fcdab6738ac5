"""Words that ask for another group than the one in hand.

"Please find me another group" says nothing of a proposal's hour or people, and is a no to it all
the same; to a request that waits it changes nothing.  Which of the two it is, the service knows.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.purpose.answer import Sort
from mail.reading.purpose.answers import Heard
from mail.reading.text import Text

_GROUP: Final = r"(?:consultation |peer )?(?:groups?|circles?|match|proposal|suggestion)"
_OTHER: Final = (
    r"(?:an?other (?:one\b|(?:\w+ )?{group})|an?other(?= instead|\W*$)|something else"
    r"|(?:an? (?:\w+ )?different|a new|any other|some other|a (?:closer|nearer|smaller|larger|better)"
    r") (?:one\b|{group}))"
).replace("{group}", _GROUP)
#: To find, to offer and to want, as said to us or of oneself.
_WANTS: Final = (
    r"(?:find|look(?:ing)? for|search(?:ing)? for|propose|suggest|show|offer|send|give|get|match|put"
    r"|place|try|want|need|like|love|prefer|rather|wait for|hope for|join|see|consider)"
)
_ASKS: Final = re.compile(
    rf"\b{_WANTS}(?: (?:me|us|for|in|into|with|to|be|please|find|join|see|have|try|put|placed|matched"
    rf"|offered|shown))* {_OTHER}",
    re.IGNORECASE,
)
#: One group more is not another one instead.
_BESIDE: Final = re.compile(
    r"\b(?:also|too|as well|additional|second|besides|in addition|both|at the same time)\b",
    re.IGNORECASE,
)
#: Who denies the wish has none, and who ties it to something does not say that it is so.
_HELD: Final = re.compile(
    r"\b(?:not|never|no need|rather than|instead of|without|before|unless|until|if|in case|when|once"
    r"|did you|do you|why|how)\b|n't\b",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[^.;!?\n]+")
_CLAUSE: Final = re.compile(r"[^,:\u2013\u2014]+")


def asks_for_another(words: str) -> bool:
    """Whether a letter asks for another group in place of the one in hand.

    Examples
    --------
    >>> asks_for_another("Not for me, I'm afraid. Could you find me another group?")
    True
    >>> asks_for_another("I don't need another group."), asks_for_another("Is there another group?")
    (False, False)
    """
    return any(
        _ASKS.search(clause[0]) is not None and _HELD.search(clause[0]) is None
        for sentence in _SENTENCE.finditer(_plain(words))
        if _BESIDE.search(sentence[0]) is None
        for clause in _CLAUSE.finditer(sentence[0])
    )


def asks_for_one_more(words: str) -> bool:
    """Whether a letter, or a part of it, asks for another group beside the one in hand.

    Examples
    --------
    >>> asks_for_one_more("Could you also find me another group?")
    True
    """
    return any(
        _ASKS.search(sentence[0]) is not None and _BESIDE.search(sentence[0]) is not None
        for sentence in _SENTENCE.finditer(_plain(words))
    )


def instead(text: Text, said: list[Heard]) -> bool:
    """Whether an answer to a proposal without a plain yes asks for another group in its place.

    "I'd like to join another group" is a no to this one, however glad it sounds.
    """
    plain = any(heard.firm and heard.sort in (Sort.YES, Sort.CONFIRM) for heard in said)
    return not plain and asks_for_another(text.body.raw)


def spared(text: Text, said: list[Heard]) -> list[Heard]:
    """The answers of a letter without the no that a wish for one more group sounds like."""
    if not asks_for_one_more(text.body.raw):
        return said
    return [heard for heard in said if heard.firm or heard.sort is not Sort.NO]


def _plain(words: str) -> str:
    return words.replace("\u2019", "'")
