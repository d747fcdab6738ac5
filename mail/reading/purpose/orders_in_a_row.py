"""Several of our own words at once, as our mails offer them: "LEAVE at once and FORGET".

A sentence of nothing but these words and courtesies orders each of them.  In small letters it does
so only where it is the whole letter: "leave and forget" is also said of other things.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.kept import with_part
from mail.reading.text import Part
from mail.understanding import Command

_OURS: Final = r"(?:stop|unsubscribe|leave|withdraw|pause|forget|export)"
_COURTESY: Final = (
    r"(?:please|pls|kindly|at once|right away|immediately|now|today|me|it|too|also|both|as well|my data|my request|my group"
    r"|the group|g-\w{4,6}|thanks|thank you|everything|all|for good|then|and|&|plus|i want to|i want|i choose)"
)
#: Cut in one way only, so that no row of words is tried over and over.
_ROW: Final = re.compile(
    rf"(?:{_COURTESY}[ ,;:/+-]{{1,3}}){{0,3}}{_OURS}(?:[ ,;:/+-]{{1,3}}(?:{_OURS}|{_COURTESY})){{1,10}}",
    re.IGNORECASE,
)
_WORD: Final = re.compile(rf"\b{_OURS}\b", re.IGNORECASE)
_ENDS: Final = re.compile(r"[.!\n]+")
_SEVERAL: Final = 2


@with_part
def read(part: Part) -> tuple[Command, ...]:
    """The orders of a sentence that holds several of our words and nothing else.

    Examples
    --------
    >>> from mail.reading.text import Text
    >>> read(Text("LEAVE at once and FORGET.").body)
    (<Command.LEAVE: 'leave'>, <Command.FORGET: 'forget'>)
    >>> read(Text("I must leave and forget it.").body), read(Text("FORGET").body)
    ((), ())
    """
    rows = [each.strip(" \t*\"'") for each in _ENDS.split(part.plain)]
    rows = [each for each in rows if each]
    for row in rows:
        if len(row) > 120 or _ROW.fullmatch(row) is None:
            continue
        words = list(_WORD.findall(row))
        if len(words) >= _SEVERAL and (len(rows) == 1 or all(each.isupper() for each in words)):
            named = ("stop" if each.lower() == "unsubscribe" else each.lower() for each in words)
            return tuple(dict.fromkeys(Command(each) for each in named))
    return ()
