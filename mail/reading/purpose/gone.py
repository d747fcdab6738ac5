"""A member says that they will not come again, or asks whether they have left at all.

It matters only to letters of a group's own members: "after Tuesday I shall not return" of
anybody else speaks of something else.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.flow import flowing
from mail.reading.text import Text

_GROUP: Final = r"(?:the|my|our|this|that|your) (?:\w+ )?(?:group|circle|meetings?)\b"
_BACK: Final = (
    r"(?:return(?:ing)?|come back|coming back|be back|be coming back|be returning"
    r"|com(?:e|ing) (?:any ?more|any longer|again|back)|attend(?:ing)? (?:any ?more|any longer|again)"
    r"|(?:be )?continu(?:e|ing)|be there (?:any ?more|any longer|again))"
)
#: Where such words end: behind them may stand the group, and nothing else.
_END: Final = rf"(?=\W*$|[.,;:!]|(?: to| in| with| at)? {_GROUP}| any ?more\b| any longer\b| after\b| from\b| as of\b| because\b| and\b| but\b)"
_GOES: Final = re.compile(
    rf"\bi(?:'m| am|'ll| shall| will| can)? ?(?:not|no longer|never|won't|shan't|can't|cannot)(?: be)? {_BACK}{_END}"
    rf"|\bi(?:'ve| have)?(?: already| now)? left {_GROUP}(?! (?:early|late|chat|for (?:the|a|today)|at \d))"
    r"|\bmy last (?:meeting|session|time|evening) (?:there |with (?:them|you|the group) )?(?:was|is|will be)\b"
    rf"|\bi(?:'ve| have)?(?: already)? (?:stopped|quit) (?:coming|attending|going)(?: to {_GROUP})?(?=\W*$|[.,;:!]| in\b| on\b| after\b| last\b)"
    r"|^\W*leave\W*(?:$|[.!])"
)
#: For a while, in somebody's thoughts, or to something else.
_NOT_SO: Final = re.compile(
    r"\?|\b(?:if|whether|unless|until|till|for (?:a while|now|a few|some|the (?:winter|summer|time being))|may(?! \d)|might|perhaps|maybe"
    r"|think(?:ing)? (?:of|about)|consider\w*|to (?:work|town|the office|my desk)|today|tonight|tomorrow|before)\b"
)
_ASKS: Final = re.compile(
    rf"\b(?:have|had|did) (?:i|you) (?:now |already |really |even )?(?:le(?:ft|ave) (?=the|my|our|it|this|that|or\b)(?!the (?!\w*\s*(?:group|circle))|my (?!group|circle))|tak(?:e|en) me (?:out|off)|removed? me|noted? (?:that i|my))\b[^.?!\n]{{0,60}}\?"
    rf"|\b(?:am|was) i (?:still |now |already |really )?(?:in|out of|part of|a member of) {_GROUP}[^.?!\n]{{0,40}}\?"
    r"|\b(?:am|was) i (?:still |now |already )?(?:in or out|out or (?:not|in)|out)\b[^.?!\n]{0,30}\?"
    r"|\b(?:is|was|has) my (?:place|seat|leaving|leave|notice|resignation|departure) (?:been )?(?:noted|recorded|received|ended|gone|still mine|through)\b[^.?!\n]{0,30}\?"
)
_WANTS_OUT: Final = re.compile(
    r"\bi (?:want|would like|wanted|wish|need)(?: to be| to get)? out\b"
    rf"|\bi(?:'d like| want| would like| wish) to leave(?: it| {_GROUP}|(?=\W*$|[.,;!]))"
)


def goes(words: str) -> bool:
    """Whether a member says that they come no more, be it from some day on.

    Examples
    --------
    >>> goes("After Tuesday I shall not return."), goes("I left the group two weeks ago.")
    (True, True)
    >>> goes("I won't be back in town until May."), goes("I left the group early on Tuesday.")
    (False, False)
    """
    part = Text(words).body
    every = (flowing(part)[start:stop] for start, stop in part.sentences)
    return any(_GOES.search(each) and not _NOT_SO.search(each) for each in every)


def asks(words: str) -> bool:
    """Whether a letter asks if its writer is in a group still.

    Examples
    --------
    >>> asks("Have I left the group or not?"), asks("Have you left the lights on?")
    (True, False)
    """
    return _ASKS.search(flowing(Text(words).body)) is not None


def wants_out(words: str) -> bool:
    """Whether who asks that would be out of it.

    Examples
    --------
    >>> wants_out("Have I left or not? I want out."), wants_out("Am I still in the group?")
    (True, False)
    """
    return _WANTS_OUT.search(flowing(Text(words).body)) is not None or goes(words)
