"""Hours that are denied for a season only, which no week of a request can hold.

"During Ramadan I can't do evenings" takes no evening away for good; lost, it would seem to be
minded.
"""

from __future__ import annotations

import re
from typing import Final

_MONTH: Final = (
    r"(?:(?:jan|feb|apr|aug|sept?|oct|nov|dec)[a-z]{0,6}\b|march\b|may\b|june?\b|july?\b)"
)
_NAMED: Final = (
    r"(?:thanksgiving|christmas|easter|passover|advent|hanukkah|chanukah|ramadan|lent\b|diwali"
    r"|(?:the )?holidays?\b|(?:[a-z]+ ){0,2}(?:vacations?|holidays?|break)\b"
    r"|(?:spring|summer|fall|autumn|winter)\b|(?:[a-z]+ )?(?:season|semester|term|harvest)\b)"
)
_SEASON: Final = rf"(?:{_MONTH}|{_NAMED})"
_NEAR: Final = r"(?:the |my |our |all of |most of |mid|early|late|end of |\d|[ -])*"
#: A while: "during Lent", "from mid June to August", "while school is out".
WHILE: Final = (
    rf"(?:(?:during|in|over|throughout|for|until|till?|through|on|at) {_NEAR}{_SEASON}"
    rf"|from {_NEAR}{_SEASON}[^.;!?,]{{0,12}}? (?:to|until|till?|through|and) {_NEAR}{_SEASON}"
    r"|(?:while|when|as long as) (?:school|(?:the |my |our )?(?:kids|children|boys|girls))"
    r"(?: is|'s| are|'re)(?: out\b| off\b| home\b| on (?:break|vacation|holiday)))"
)
#: The same before a denial; "evenings in winter" and "from January on" are no such while.
BEFORE: Final = re.compile(
    rf"\b{WHILE}(?: \([^()]{{0,60}}\))?,?"
    r"(?! (?:mornings?|afternoons?|evenings?|is|are|was|were)\b)"
    r"(?:(?! (?:on|onwards?|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b)[^.;!?]){0,40}$"
)
_TIME: Final = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b"
    r"|\b(?:mornings?|afternoons?|evenings?|nights?|weekends?)\b",
    re.IGNORECASE,
)
_DENIES: Final = re.compile(r"\b(?:no|not|never|cannot|nothing)\b|n't\b", re.IGNORECASE)
_A_WHILE: Final = re.compile(rf"\b{WHILE}", re.IGNORECASE)


def told(words: str) -> bool:
    """Whether some words deny hours for a season.

    Examples
    --------
    >>> told("During Ramadan I can't do evenings"), told("I can't do evenings")
    (True, False)
    >>> told("No Fridays over the summer"), told("In summer Fridays are fine")
    (True, False)
    """
    return all(each.search(words) is not None for each in (_A_WHILE, _TIME, _DENIES))
