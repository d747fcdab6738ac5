"""Who stays until some day, and says what will be otherwise from then on: no leave is given.

"Tuesdays don't work for me from March. But until then I stay": the words are those of leaving, and
nobody goes now.  Who says that they leave, by whichever verb, leaves, until then or not.
"""

from __future__ import annotations

from typing import Final

from mail.reading.facts.dates import MONTH
from mail.reading.flow import flowing
from mail.reading.text import Text
from mail.sieve import Sieve

_WHEN: Final = rf"(?:then|that|(?:the )?(?:end of |beginning of |mid-?|early |late )?{MONTH}|(?:the )?(?:summer|winter|spring|fall|autumn|new year|holidays))"
_UNTIL: Final = r"(?:until|till|'til|up to|up until)"
_STAY: Final = r"(?:stay(?:ing)?|remain(?:ing)?|(?:keep|go on|continue) coming|come as (?:before|ever|always)|keep my (?:place|seat|spot))"
_I: Final = r"(?:i|we)(?:'ll|'m|'d| will| am| would| shall| want to| would like to| plan to| can| do| gladly| of course| still)*"
_STAYS: Final = Sieve(
    rf"\b{_UNTIL} {_WHEN},? (?:\w+ )?{_I} {_STAY}\b|\b{_I} {_STAY}(?: in| with)?(?: \w+){{0,3}} {_UNTIL} {_WHEN}\b"
    rf"|\b{_UNTIL} {_WHEN},? (?:all|everything|nothing|my place|it) (?:is|stays|remains|changes)\b"
    rf"|\b(?:for now|for the moment|at present|as yet),? {_I} {_STAY}\b|\b{_I} {_STAY}(?: \w+){{0,3}} (?:for now|for the moment)\b"
)
_GOES: Final = Sieve(
    r"\b(?:leav(?:e|es|ing)|quit(?:ting)?|resign\w*|withdraw\w*|(?:last|final) (?:meeting|session|time|one|day)|(?:give|giving) (?:up|notice)"
    r"|(?:take|remove|drop|strike) (?:me|my name)|(?:step|drop|bow)(?:p?ing)? (?:out|down|back)|(?:\w{2,8}n't|not|no longer|stop|cease) (?:be )?(?:continu\w+|coming back|return\w*)|goodbye|farewell)\b"
)


def says(words: str) -> bool:
    """Whether a letter stays on for now and gives no leave.

    Examples
    --------
    >>> says("Tuesdays don't work for me from March. But until then I stay.")
    True
    >>> says("I'm leaving in March. Until then I'll stay.")
    False
    """
    flow = flowing(Text(words).body)
    return _STAYS.search(flow) is not None and _GOES.search(flow) is None
