"""A leave from this very moment on, as our own mail offers it."""

from __future__ import annotations

import re
from typing import Final

from mail.reading.sentences import within_bounds

_NOW: Final = (
    r"(?:at once|immediately|right away|straight away|right now|now|today|as of (?:today|now)|from (?:today|now)(?: on)?"
    r"|with immediate effect|effective (?:immediately|today|now|at once)|without (?:a |any )?(?:last|final) meeting)"
)
#: A leave from this very day on, in whatever letter.
_SAID: Final = re.compile(
    r"\b(?:effective(?: as of)?|as of|from) (?:today|now|immediately|right away|this moment)\b"
    r"|\bwith immediate effect\b|\b(?:quit|leave|leaving|out) (?:the group )?"
    r"(?:at once|immediately|(?:right )?now|today)\b",
    re.IGNORECASE,
)
_COURTESY: Final = (
    r"(?:(?:please|pls|yes|ok|okay|thanks|thank you|sorry|then|it must be|it has to be|i must|i want to|i'd rather|i would rather"
    r"|i have to|i need to|i prefer to|i'll|i will|i'd like to|i am|i'm|go|going|gone|leave|leaving|out|stop|be|end)[ ,.!]{0,3})"
)
#: A sentence that says no more than that.
_ALONE: Final = re.compile(
    rf"\W*{_COURTESY}{{0,5}}{_NOW}[ ,.!]{{0,3}}{_COURTESY}{{0,4}}\W*", re.IGNORECASE
)
#: What only an answer to "when will your last meeting be?" says so.
_ANSWERED: Final = re.compile(
    r"\b(?:no (?:last|final|more|further) (?:one|meetings?|sessions?|time)|there (?:won't|will not|shall not|isn't going to) be (?:a |one\b|any)"
    r"|(?:i|we) (?:won't|will not|shall not|shan't|am not|'m not|do not|don't|can't|cannot)(?: \w+)? "
    r"(?:com(?:e|ing)|be(?: coming)?|attend\w*|go(?:ing)?|return\w*|see them|sit|face)(?: \w+)? (?:again|back|there again|any ?more|another)"
    r"|(?:am|'m|have|'ve) (?:already )?(?:gone|left|out)(?: already)?|(?:was|has been|had) (?:already )?(?:my|the) last"
    r"|already (?:was|had|been|left|gone))\b",
    re.IGNORECASE,
)
#: What denies it, or looks at another's.
_DENIED: Final = re.compile(
    r"\b(?:not|never|no need|needn't|instead of|rather than|if|unless)\b|n't\b", re.IGNORECASE
)
_BACK_TO: Final = 40


def said(words: str) -> bool:
    """Whether a letter leaves from this very day on.

    Examples
    --------
    >>> said("I leave at once."), said("At once please."), said("Please answer at once.")
    (True, True, False)
    >>> said("I don't have to leave at once.")
    False
    """
    text = words.replace("\u2019", "'")
    for match in _SAID.finditer(text):
        before = re.split(r"[.?!\n,;]", text[max(0, match.start() - _BACK_TO) : match.start()])[-1]
        if _DENIED.search(before) is None:
            return True
    rows = [text[start:end].strip() for start, end in within_bounds(text)]
    return any(len(row) < 120 and _ALONE.fullmatch(row) is not None for row in rows)


def answered(words: str) -> bool:
    """Whether the answer to the question of a last meeting is that there is none.

    Examples
    --------
    >>> answered("There won't be a last meeting."), answered("January 14, then I won't come again.")
    (True, True)
    >>> answered("What does that mean?")
    False
    """
    return "?" not in words and _ANSWERED.search(words.replace("\u2019", "'")) is not None
