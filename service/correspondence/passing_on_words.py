"""How people ask us to pass something on to the others of their group."""

from __future__ import annotations

import re
from typing import Final

#: The others of a group.
_WHO: Final = (
    r"(?:(?:all |the rest )?(?:of )?(?:the|my|our) (?:\w+ )?(?:groups?|others?|members|circle"
    r"|colleagues|rest|people|friends"
    r"|folks|brothers and sisters|sisters and brothers)(?: (?:of|in) (?:the|my|our) group)?"
    r"|every(?:one|body)(?: else)?(?: (?:of|in) (?:the|my|our) group)?|them(?: all)?)\b"
)
#: What makes an order of the words behind it.
PLEASE: Final = (
    r"(?:(?:^|[.!?,;:\n])[ \n]{0,3}(?:and |so |also )?|\b(?:please|kindly|pls"
    r"|(?:can|could|would|will|may i ask) (?:you|u)(?: to)?(?: please| kindly| ever)?"
    r"|i'd like you to|(?:please|kindly|pls) [^.!?\n]{1,60}? and(?: please)?"
    r"|(?:can|could|may) (?:this|that|it) be)\s{1,3})"
)
#: An order to pass something on, and to whom.
_ASKS: Final = re.compile(
    rf"{PLEASE}(?:(?:pass(?:ed)?|forward(?:ed)?|relay(?:ed)?|send|sent|hand(?:ed)?|give|given)\b"
    rf"[^.!?\n]{{0,60}}?\b(?:to |with ){_WHO}"
    rf"|(?:tell|inform|notify|update|ask) {_WHO}|let {_WHO} know)"
    # "Tell them what you like" asks for nothing.
    r"(?!,? (?:what(?:ever)?|anything|as (?:much|little)|nothing|if) (?:you|they|anybody|i )?)",
    re.IGNORECASE,
)


def asks(words: str) -> bool:
    """Whether a letter asks to have something passed on to a group.

    Parameters
    ----------
    words : str

    Examples
    --------
    >>> asks("My phone changed; please tell the others."), asks("I'll tell the others.")
    (True, False)
    """
    return _ASKS.search(words) is not None


def only_asks(sentence: str) -> bool:
    """Whether a sentence asks us to tell the others and holds nothing that they are to be told.

    Parameters
    ----------
    sentence : str

    Examples
    --------
    >>> only_asks("Please tell the others."), only_asks("Please tell the others to bring tea.")
    (True, False)
    """
    found = _ASKS.search(sentence)
    return found is not None and not re.search(r"\w", sentence[found.end() :])
