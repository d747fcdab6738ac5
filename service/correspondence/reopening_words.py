"""How people say that a pause is over: "I'm back", "unpause me", "still interested"."""

from __future__ import annotations

import re
from typing import Final

from service.correspondence import respite

_REQUEST: Final = (
    r"(?:me|it|things|everything|(?:my|the|our) (?:[\w-]+ )?(?:request|search|application|wish))"
)
#: Ways of saying that the pause is over.
_SAID: Final = re.compile(
    r"^\W*(?:please |yes,? )?(?:resume|unpause|continue|reopen|restart|start|open|back)"
    r"(?: (?:it|again|me|now|please))*\W*$"
    rf"|\b(?:un-?paus|resum|re-?open|re-?activat|re-?start|un-?freez|wake)\w* (?:up )?{_REQUEST}\b"
    r"|\bun-?pause\b|\bresume\b"
    rf"|\b(?:open|start|take up|activate|switch on|turn on|pick up) {_REQUEST} (?:up )?"
    r"(?:again|back|anew)\b"
    r"|\b(?:end|stop|lift|cancel|finish|over with|quit|undo|remove) (?:the|my|this|that)"
    r" (?:pause|hold|rest|break|hiatus)\b"
    r"|\b(?:the|my) (?:pause|hold|break|rest) (?:is|can be|may be|should be)"
    r" (?:over|ended|lifted|done)\b"
    rf"|\b(?:take|get) {_REQUEST} (?:off|out of) (?:hold|pause|the pause)\b|\boff hold\b"
    r"|\bput (?:me|my request) back (?:in|on|into)\b|\bcount me (?:back )?in again\b"
    r"|\b(?:look|search|match|consider)(?:ing)? (?:for me |me |for a group(?: for me)? )?"
    r"(?:again|once more)\b"
    r"|\b(?:look|search)(?:ing)? for (?:a|my|another) (?:\w+ )?group (?:for me|again)\b"
    r"|\b(?:i'm|i am|we're) (?:now |already |finally )?(?:back|ready|available|free)"
    r"(?: (?:again|now|already|early|earlier|sooner|for a group|to join|to start"
    r"|from (?:leave|my \w+|the \w+)))*(?=\W*(?:$|[.,;!\n]|and\b))"
    r"|\b(?:ready|available|back|interested) again\b|\b(?:take part|be part|be considered) again\b"
    r"|\bstill (?:(?:very|really|much|definitely|quite|so) ){0,2}(?:interested|keen"
    r"|looking(?! after| into)|up for (?:it|a group))\b"
    r"|\b(?:i(?:'d| would)? still |i do )(?:like|want|hope|wish)"
    r" (?:to (?:join|be (?:in|part|matched)|find|meet|take part)|a group|one|in)\b"
    r"|\bkeep (?:on )?(?:looking|searching|me (?:in|on(?: the list)?))\b(?! (?:hold|pause|ice))"
    r"|\bopen my (?:\w+ )?request (?:right )?now\b",
    re.IGNORECASE | re.MULTILINE,
)
#: What keeps the words above from being said of now.
_NOT_NOW: Final = re.compile(
    r"\b(?:until|till|when|once|before|if|unless|not|n't|never|as soon as|after|will|'ll|should)"
    r"\b[^.!?;\n]*$",
    re.IGNORECASE,
)
_NOT_YET: Final = re.compile(r"\bbut\b[^.!?\n]*\b(?:not|n't|can't|after|later|until|till)\b", re.I)
#: A hold that goes on, or is moved: "keep me on hold until March instead".
_HOLDS: Final = re.compile(
    r"\b(?:keep|leave|hold|let|put)\b[^.!?\n]{0,40}\b(?:on hold|on pause|on ice|paused|resting)\b"
    r"|\b(?:stay|remain) (?:on hold|paused)\b"
    r"|\bhold (?:it |me |my request |off )?(?:until|till)\b",
    re.IGNORECASE,
)


def says(words: str) -> bool:
    """Whether words end a pause.

    Parameters
    ----------
    words : str

    Examples
    --------
    >>> says("I'm back, please resume."), says("I'll be back in May.")
    (True, False)
    """
    plain = words.replace("\u2019", "'")
    if _HOLDS.search(plain) is not None or _NOT_YET.search(plain) is not None:
        return False
    if respite.put_off(plain) or respite.busy_until(plain):
        return False
    return any(
        _NOT_NOW.search(plain, max(0, found.start() - 80), found.start()) is None
        for found in _SAID.finditer(plain)
    )
