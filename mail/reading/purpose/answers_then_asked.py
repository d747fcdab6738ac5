"""A plain answer by itself, and behind it nothing but questions.

"Confirmed. Do we owe you a fee?" confirms, and "No. Does the group know that I was asked?"
declines: the answer stands alone, and what is asked is asked beside it.  A question that would
have the offer otherwise takes a yes back, so it is left to the tables.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.flow import flowing
from mail.reading.purpose.wish import CERTAIN, Wish
from mail.reading.text import Text
from mail.understanding import Asked, Intent

_GREETING: Final = r"(?:(?:hi|hello|dear|hey)(?: [\w'-]+){0,2}[ ,!.-]+)?"
_THANKS: Final = r"(?:thanks?(?: you)?(?: very much| so much| a lot)?|many thanks|please|sorry)"
_MORE: Final = rf"(?:[ ,-]+(?:{_THANKS}|gladly|happily|with pleasure|indeed|of course))*"
_END: Final = r"(?:[ ]*[.!;]+|\s*[\u2014\u2013]+|\s-+\s)"
_YES: Final = (
    r"(?:yes|yep|yeah|yup|sure|gladly|with pleasure|of course|certainly|absolutely|(?:i )?accept(?:ed)?"
    r"|(?:please )?count me in|i(?:'m| am) in|i(?:'d| would) (?:like|love) to join|i will join|i'll join)"
)
_CONFIRM: Final = rf"(?:(?:i )?(?:hereby )?confirm(?:ed)?(?: (?:it|the group|g-\w+))?|{_YES})"
_NO: Final = (
    rf"(?:{_THANKS}[ ,-]+(?:but )?)?(?:no|nope|(?:i )?(?:must |have to )?decline|declined|i(?:'ll| will)? pass|pass|not for me"
    r"|not this (?:time|one|group)|no thanks|no thank you|i(?:'m| am) out)(?: (?:for|to) (?:me|this one))?"
)
_WHOLE: Final = {
    (asked, intent): re.compile(rf"\W*{_GREETING}{words}{_MORE}{_END}\s*")
    for asked, intent, words in (
        (Asked.PROPOSAL, Intent.ACCEPT, _CONFIRM),
        (Asked.PROPOSAL, Intent.DECLINE, _NO),
        (Asked.ORGANIZER_CONFIRM, Intent.CONFIRM, _CONFIRM),
        (Asked.ORGANIZER_CONFIRM, Intent.DECLINE, _NO),
        (Asked.ECHO, Intent.ACCEPT, rf"(?:{_YES}|{_CONFIRM}|correct|right|all (?:right|correct))"),
    )
}
_QUESTIONS: Final = re.compile(r"(?:[^.?!\n]|\n(?!\n)|\.\w)+\?+[\"')]*\s*")
_CLOSING: Final = re.compile(
    r"(?:[-\u2014\s]*(?:thanks?|thank you|many thanks|best|regards|cheers|warmly)[\w ,.!-]*)?\W*$"
)
#: What would have it otherwise, or is still to be settled before the answer counts.
_OTHERWISE: Final = re.compile(
    r"\b(?:but|instead|other|others?' time|another|different|differently|later|earlier|sooner|(?<!what )(?<!happens )if|unless"
    r"|until|change|changed|switch|move|moved|swap|only|before|first|wrong|correct|mistake|mean|not|sure"
    r"|think it over|what am i|how about|what about|could (?:we|it|you)|can (?:we|it|you)|would (?:it|you|we)"
    r"|how come)\b|n't\b|\?\?"
)
#: Whether what is over matters: nothing is wished otherwise by it.
_OF_THE_PAST: Final = re.compile(
    r"\b(?:is|will|would) (?:it|that|this)(?: be)? (?:still )?(?:ok|okay|all right|alright|fine|a problem|an issue|allowed|bad)"
    r" that i (?:was|once|already|(?:have|had|did|was) (?:already |once )?(?:been|in|with|left|met|missed|declined))\b"
    r"(?! (?:hoping|thinking|planning|wondering|expecting|going|looking|counting))[^?.!]*\?"
)
#: A no is a no, unless it may be about the question put with it.
_UNSAID: Final = re.compile(r"\b(?:but|if|unless|instead|could (?:we|it|you)|can (?:we|it|you))\b")


def find(text: Text, asked: Asked | None) -> Wish | None:
    """The answer of a letter that answers in a word and then only asks; else None.

    Parameters
    ----------
    text : Text
    asked : Asked or None
        Our open question.

    Examples
    --------
    >>> found = find(Text("Confirmed. Do we owe you a fee?"), Asked.ORGANIZER_CONFIRM)
    >>> found.intent.value, [each.value for each in found.secondary]
    ('confirm', ['question'])
    >>> find(Text("Yes. Could it be at one instead?"), Asked.PROPOSAL)
    """
    if "?" not in text.body.raw:
        return None
    words = flowing(text.body).strip()
    for (question, intent), whole in _WHOLE.items():
        answer = whole.match(words) if question is asked else None
        if answer is None:
            continue
        doubts = _UNSAID if intent is Intent.DECLINE else _OTHERWISE
        behind = _OF_THE_PAST.sub(" ", words[answer.end() :])
        if _only_asks(words, answer.end()) and not doubts.search(behind):
            return Wish(intent, (Intent.QUESTION,), strength=CERTAIN)
    return None


def _only_asks(words: str, at: int) -> bool:
    """Whether from there on a letter asks, and does nothing else but close."""
    began = at
    while (found := _QUESTIONS.match(words, at)) is not None:
        at = found.end()
    return at > began and _CLOSING.fullmatch(words, at) is not None
