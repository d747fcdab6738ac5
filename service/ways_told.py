"""The way of meeting that a letter tells, and what is on file of it after it.

"Online is fine too" and "in bad weather I'd prefer online" add a way to the one on file; no car
and a stair stand for a way only where none was told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from service.hours_told import ADDS, SENTENCE

#: The two ways of meeting, both of which are wanted where one is good "as well".
_WAYS: Final = frozenset({"in_person", "online"})
#: What would have one way in place of the other.
_IN_PLACE: Final = re.compile(
    r"\b(?:instead|rather|prefer\w*|no longer|any ?more|chang\w+|switch\w*|mov(?:e|ing))\b"
    r"|(?:\bnot|n't)\b(?! mind)|\bonly (?:online|in[- ]person|by|on|via|zoom)\b",
    re.IGNORECASE,
)
_WAY: Final = r"(?:on-?line|in[- ]person|zoom|video|face to face)"
_BOTH: Final = re.compile(rf"\b{_WAY}\b[^.!?]{{0,30}}\bas well as (?:on |meeting )?{_WAY}\b", re.I)
#: A way by its name, or what one meets by or in.
_NAMED: Final = re.compile(
    r"on[- ]?line|video|zoom|screen|remote|virtual|skype|teams|tele|web|internet|computer|camera"
    r"|hybrid|person|face|room|office|flesh|live|both|either|physical|table|local|meet|x\b",
    re.IGNORECASE,
)
#: What has the other way at times only, or lets it pass: the one on file stays.
_AT_TIMES: Final = re.compile(
    r"\b(?:in|by|at|during|when (?:there|it)(?:'s| is)) (?:the )?(?:very |really )?"
    r"(?:(?:bad|poor|awful|foul|rough|icy|snowy|stormy|wet|cold) (?:weather|roads?|days?)"
    r"|snow|ice|icy|snowing|storms?|winter|need)\b"
    rf"|\b{_WAY} (?:works|is (?:ok|okay|fine|possible|all right|good)"
    r"|would (?:work|do|be (?:ok|okay|fine|possible)))(?! (?:better|best|only))"
    r"[^.!?]{0,20}\b(?:if|as well as|when|at times|now and then|sometimes|provided)\b"
    r"|\b(?:now and then|at times|once in a while|in a pinch|if need be|as a fallback)\b",
    re.IGNORECASE,
)


def merged(kept: Any, value: Mapping[str, Any], words: str) -> dict[str, Any]:
    """The way of meeting on file after a letter.

    Parameters
    ----------
    kept : mapping or None
        The one on file.
    value : mapping
        The one that the letter states.
    words : str
        Its new words.

    Examples
    --------
    >>> online = {"value": "online", "evidence": "online"}
    >>> merged({"value": "in_person"}, online, "In bad weather I prefer online.")["value"]
    'hybrid'
    >>> merged({"value": "in_person"}, online, "No, online please.")["value"]
    'online'
    """
    told = str(value.get("evidence", ""))
    if kept and told and _NAMED.search(told) is None:
        return dict(kept)
    said = " ".join(each for each in SENTENCE.findall(words) if told and told in each)
    adds = ADDS.search(said) is not None and _IN_PLACE.search(said) is None
    ways = {str((each or {}).get("value")) for each in (kept, value)}
    beside = ways == _WAYS and (adds or _AT_TIMES.search(said) is not None)
    return {**value, "value": "hybrid"} if beside or _BOTH.search(said) else dict(value)
