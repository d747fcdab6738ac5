"""Words that ask for another group than the one in hand.

"Please find me another group" says nothing of a proposal's hour or people, and is a no to it all
the same; to a request that waits it changes nothing.  Which of the two it is, the service knows.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.purpose.answer import Sort
from mail.reading.purpose.answers import Heard
from mail.reading.purpose.asides import asides
from mail.reading.purpose.wish import CERTAIN, SETTLED, Scores, Wish
from mail.reading.text import Text
from mail.understanding import Intent

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
#: One group more, in a part of a sentence behind a yes, or that the request be kept for one.
_POLITE: Final = (
    r"(?:(?:and|but|also|so|then|please|kindly|could you|can you|would you|will you|i would|i'd"
    r"|i want|i wish|i hope|do|still|too|to|like|love|you) +){0,6}"
)
_MORE: Final = re.compile(
    rf"(?:^|[,:\u2013\u2014]|\b(?:and|but)\b) *{_POLITE}(?:"
    rf"{_WANTS} [^,]{{0,40}}?(?:{_OTHER}|(?:a |one )?(?:second|additional|further) {_GROUP}"
    rf"|one more(?: {_GROUP})?)"
    r"(?:[^,]{0,30}\b(?:also|too|as well|besides|in addition|at the same time))?"
    r"|keep (?:me|my (?:\w+ )?(?:request|name|place))\b[^,]{0,60}\b(?:open|list|pool|running|in)\b)"
    r"[^,]{0,40}(?:, (?:too|also|as well|please|thanks?|thank you))?$",
    re.IGNORECASE,
)
_YES: Final = re.compile(
    r"\W*(?:(?:hi|hello|thanks?|thank you|ok(?:ay)?|oh|well|great|wonderful|lovely)\b\W*){0,3}"
    r"(?:yes|yep|yeah|sure|gladly|absolutely|of course|certainly|definitely|i(?:'m| am) in"
    r"|count me in|i accept|i(?:'ll| will|'d (?:love|like|be (?:glad|happy)) to) join)\b"
    r"(?:\W*(?:please|gladly|happily|of course|thanks?|thank you"
    r"|(?:to |with )?(?:this|that|it|the)(?: (?:one|group))?|(?:to )?g-\w+)){0,3}\W*",
    re.IGNORECASE,
)
_BEGINS_WITH_YES: Final = re.compile(r"\W*(?:yes|yep|yeah|i accept|count me in)\b", re.IGNORECASE)
#: What is plainly beside the group in hand.
_SECOND: Final = re.compile(
    r"\b(?:second|additional|further|one more|keep (?:me|my)|besides|in addition)\b", re.I
)
#: What ties the yes to the other wish.
_TIED: Final = re.compile(r"\b(?:if|unless|only|until|provided|instead|rather|not)\b|n't\b", re.I)
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


def yes_and_one_more(words: str) -> bool:
    """Whether an answer is a plain yes, and a wish for one more group or for more later.

    Examples
    --------
    >>> yes_and_one_more("Yes, but please also find me another group.")
    True
    >>> yes_and_one_more("Yes, but please find me another group.")
    False
    """
    plain = _plain(words)
    if _TIED.search(plain) is not None:
        return False
    every = [each[0].strip() for each in _SENTENCE.finditer(plain) if each[0].strip()]
    wishes = [_MORE.search(each) for each in every]
    told = " ".join(
        each[: wish.start()] if wish is not None else each
        for each, wish in zip(every, wishes, strict=True)
    )
    beside = asks_for_one_more(plain) or _SECOND.search(plain) is not None
    return beside and any(wishes) and _YES.fullmatch(told) is not None


def after_a_yes(words: str) -> bool:
    """Whether a letter that begins with a yes asks for another group: which, is to be asked.

    Examples
    --------
    >>> after_a_yes("Yes, but please find me another group.")
    True
    """
    return _BEGINS_WITH_YES.match(words) is not None and asks_for_another(words)


def wish(text: Text, said: list[Heard], scores: Scores) -> Wish | None:
    """What an answer to a proposal that asks for another group says of this one; None where none.

    "I'd like to join another group" is a no to this one, however glad it sounds; a plain yes
    beside a wish for one more is a yes; behind a yes the wish leaves open which is meant.
    """
    words = text.body.raw
    if yes_and_one_more(words):
        return Wish(Intent.ACCEPT, strength=CERTAIN)
    if after_a_yes(words):
        return Wish(Intent.OTHER, ask=("intent",), strength=SETTLED)
    plain = any(heard.firm and heard.sort in (Sort.YES, Sort.CONFIRM) for heard in said)
    if plain or not asks_for_another(words):
        return None
    return Wish(Intent.DECLINE, asides(text, Intent.DECLINE, scores), strength=CERTAIN)


def spared(text: Text, said: list[Heard]) -> list[Heard]:
    """The answers of a letter without the no that a wish for one more group sounds like."""
    if not asks_for_one_more(text.body.raw):
        return said
    return [heard for heard in said if heard.firm or heard.sort is not Sort.NO]


def _plain(words: str) -> str:
    return words.replace("\u2019", "'")
