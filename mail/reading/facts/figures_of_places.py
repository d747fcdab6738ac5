"""Numbers of addresses: houses, suites, floors, ZIPs, telephones, which are never hours.

"My office at 1022 NW 23rd Ave" names no hour, though "at 1022" reads like one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from mail.sieve import Sieve

_SIDE: Final = (
    r"(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|north ?east|north ?west|south ?east|south ?west)"
)
#: What kinds of street a name may end with; the second ones are other words, too.
_STREET: Final = (
    r"(?:st|street|ave|av|avenue|blvd|boulevard|rd|road|ln|hwy|highway|pkwy|parkway|terrace)"
)
_PERHAPS: Final = r"(?:dr|drive|lane|way|ct|court|pl|place|circle|square|loop|plaza|alley|crescent)"
#: A word of a street's name, and none that joins an hour to what follows.
_NAME: Final = (
    r"(?:\d{1,3}(?:st|nd|rd|th)|(?!(?:to|and|or|at|on|in|my|our|your|the|a|an|am|pm|till?|until|noon|with|for"
    r"|is|are|was|works?|each|every|by|from|of|o|but|if|not|only|so|is|it|we|i|would|sharp|then|until)\b)[a-z][a-z'.-]{1,20})"
)
#: Towns that have sides: "1130 NE Portland" may be an hour and a quarter.
_TOWN: Final = r"(?!portland\b|salem\b|bend\b|seattle\b|eugene\b)"
_ADDRESSES: Final = (
    # A house in a street that is called one.
    Sieve(
        rf"(?<![\d:.])(?:(?<!to )(?<!till )(?<!until )(?<!-)(?<!- )(?<!or )(?<!and )|(?=\d{{3}}))"
        rf"\d{{1,5}}[a-z]?,? (?:{_SIDE}\.? )?{_NAME}(?: {_NAME}){{0,2}} {_STREET}\b"
    ),
    Sieve(rf"(?<![\d:.])\d{{3,5}}[a-z]?,? (?:{_SIDE}\.? )?{_NAME}(?: {_NAME}){{0,2}} {_PERHAPS}\b"),
    # A house on a side of the town, the street's kind left out: "915 SW Alder".
    Sieve(rf"(?<![\d:.])\d{{3,5}},? {_SIDE}\.? {_TOWN}{_NAME}"),
    # A room, a floor, a box.
    Sieve(
        r"\b(?:suite|ste|unit|apt|apartment|room|rm|floor|fl|level|building|bldg|box|entrance|gate)\b\.?:? ?(?:#|no\.? ?)?\d{1,5}\w?\b"
        r"(?! ?(?:[:-] ?\d|[ap]\.?m|to \d|till?\b|until\b|noon|o'?clock|sharp))"
    ),
    Sieve(r"#\d{1,5}\b|\b\d{1,3}(?:st|nd|rd|th) floor\b"),
    # A telephone, a ZIP.
    Sieve(
        r"(?<![\d:])(?:\+?1[ .-])?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)|(?<![\d:-])\d{3}-\d{4}(?!\d)"
    ),
    Sieve(r"(?<![\d:$])\d{5}(?:-\d{4})?(?![\d:])"),
)
_FIGURE: Final = re.compile(r"\d")


@lru_cache(maxsize=16)
def hidden(words: str) -> str:
    """The words with a sign for each figure of an address, none of which tells an hour.

    Parameters
    ----------
    words : str
        Folded, in lower case.

    Returns
    -------
    str
        As long as the words.

    Examples
    --------
    >>> hidden("tue at noon, 1022 nw 23rd ave, suite 1100")
    'tue at noon, xxxx nw xxrd ave, suite xxxx'
    >>> hidden("tuesdays 12 to 2 in ne portland, 1130 ne portland time")
    'tuesdays 12 to 2 in ne portland, 1130 ne portland time'
    """
    if _FIGURE.search(words) is None:
        return words
    for each in _ADDRESSES:
        words = each.sub(_blank, words)
    return words


def _blank(found: re.Match[str]) -> str:
    return _FIGURE.sub("x", found.group())
