"""How many minutes later or earlier an organizer has the group begin than was proposed.

"Confirmed, but fifteen minutes later" names no hour, and means one all the same: that of the
proposal, or the one the group has, moved so far.  What tells of an end, of somebody who comes
late or of two ways at once moves nothing, and is asked about.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.facts import numbers
from mail.reading.flow import flowing
from mail.reading.text import Text

_WORDS: Final = (
    r"(?:\d{1,3}|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|forty five)"
)
_AMOUNT: Final = (
    rf"(?:(?P<minutes>{_WORDS})[ -]?min(?:ute)?s?\b\.?|(?P<quarter>(?:a )?quarter(?: of an| an)?[ -]hour)"
    r"|(?P<three>three[ -]quarters of an hour)|(?P<more>an hour and a half|one and a half hours|1\.5 hours)"
    r"|(?P<half>(?:a )?half(?: an| of an)?[ -]hour)|(?P<hours>an|a full|one|two|1|2) (?:full )?hours?)"
)
_SHIFT: Final = re.compile(rf"\b{_AMOUNT},? (?P<way>later|earlier|sooner)\b")
#: Such a sentence speaks of an end, of one who comes, or of the answer; or it asks.
_NOT_THE_BEGINNING: Final = re.compile(
    r"\b(?:end(?:s|ing)?|finish\w*|clos(?:e|es|ing)|until|till|stop\w*|stay\w*|leav\w+|arriv\w*|com(?:e|es|ing)"
    r"|join\w*|i(?:'ll| will| may| might|'d| can| could|'m| am)?(?! (?:confirm|suggest|propose|would like us"
    r"|'d like us|am confirming))|you|he|she|they|than last|repl\w+|answer\w*|not|never|if|unless"
    r"|whether|maybe|perhaps|or|sometimes|might|may|can|could)\b|n't\b|\?"
)

#: A group that meets already is moved for all meetings to come, or only for the next one.
_LASTING: Final = re.compile(
    r"\b(?:from (?:now|then|there|here|next \w+|the \w+|(?:[a-z]+ )?\d{1,2}(?:st|nd|rd|th)?|[a-z]+) on(?:wards?)?"
    r"|in (?:the )?future|going forward|henceforth|permanent(?:ly)?|for good|starting (?:from |with |in |on )?"
    r"(?:next|the|january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|as (?:of|from)|we now (?:meet|start|begin)|we(?:'ve| have) (?:all )?(?:moved|switched|changed)"
    r"|(?:our|the) (?:group|circle) (?:now (?:meets|starts|begins)|has (?:moved|switched|changed)))\b"
)
#: Who only thinks of it, or asks, has moved nothing; nor is one meeting all of them.
_NOT_LASTING: Final = re.compile(
    r"\b(?:if|whether|would|could|might|may(?! \d)|maybe|perhaps|thinking of|consider\w*|propos\w+|suggest\w*"
    r"|once|just this|this (?:week|month|time)|next (?:time|meeting|session)|not|never)\b|n't\b|\?"
)


def for_good(text: Text) -> bool:
    """Whether the new words say that a group meets at another hour from some day on.

    Examples
    --------
    >>> for_good(Text("We meet half an hour later from now on."))
    True
    >>> for_good(Text("Next time we meet half an hour later."))
    False
    """
    words = flowing(text.body)
    every = (words[start:stop] for start, stop in text.body.sentences)
    return any(_LASTING.search(each) and not _NOT_LASTING.search(each) for each in every)


def minutes(text: Text) -> int | None:
    """By how many minutes the beginning is moved, later counted up; None where it is not, plainly.

    Examples
    --------
    >>> minutes(Text("Confirmed, but fifteen minutes later than proposed."))
    15
    >>> minutes(Text("Confirmed. We start half an hour earlier."))
    -30
    >>> minutes(Text("Confirmed. I may come half an hour later to the first one.")) is None
    True
    """
    words = flowing(text.body)
    found = set()
    for start, stop in text.body.sentences:
        sentence = words[start:stop]
        for match in _SHIFT.finditer(sentence):
            if _NOT_THE_BEGINNING.search(sentence):
                return None
            found.add(_amount(match) * (1 if match["way"] == "later" else -1))
    return found.pop() if len(found) == 1 else None


def _amount(match: re.Match[str]) -> int:
    if match["minutes"]:
        return int(numbers.value(match["minutes"]) or 0)
    if match["hours"]:
        return 120 if match["hours"] in ("two", "2") else 60
    return next(
        many
        for name, many in (("quarter", 15), ("three", 45), ("half", 30), ("more", 90))
        if match[name]
    )
