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
    rf"|\b{_WAY},? (?:but )?only (?:when|if|in|during)\b|\b(?:if|when) (?:it|there)(?: is|'s)?"
    r" (?:\w+ )?(?:snow|ic[ey]|storm|pour)\w*|\bif i(?:'m| am) (?:ill|sick)\b"
    r"|\bwhen the (?:roads?|weather)\b|\boccasionally\b"
    r"|\b(?:now and (?:then|again)|at times|once in a while|in a pinch|if need be|as a fallback)\b",
    re.IGNORECASE,
)
_A_ROOM: Final = re.compile(r"\b(?:in[- ]person|face[- ]to[- ]face|in the flesh)\b", re.IGNORECASE)
_A_SCREEN: Final = re.compile(r"\b(?:on-?line|zoom|video)\b", re.IGNORECASE)
#: Longer letters speak of other meetings as well.
_MOST_WORDS: Final = 40
#: One way that is good, too, beside the one that is liked better.
_TAKES: Final = re.compile(
    rf"\b{_WAY}(?: would| is|'s| will| can)?(?: be)?(?: also| still| quite)? (?:ok|okay|fine"
    r"|possible|all right|good|acceptable|doable|an option|works?)\b",
    re.IGNORECASE,
)
_REFUSES: Final = re.compile(
    rf"\b(?:no|not|never|n't \w+)(?: \w+)? {_WAY}\b|\bno longer\b|\binstead\b"
    rf"|\bonly {_WAY}\b|\b{_WAY} only\b(?! (?:when|if|in|during))"
    r"|\b(?:not|never|n't) (?:do|work|possible|an option|ok|fine)\b",
    re.IGNORECASE,
)
#: What has become possible takes nothing else away.
_POSSIBLE: Final = re.compile(
    rf"\b{_WAY}(?: is| would be)?(?: now| also)? (?:possible|doable|an option)\b"
    rf"|\b(?:can|could) (?:now |also )?(?:meet|come|do)(?: \w+)? {_WAY}\b(?! only)",
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
    >>> merged({"value": "in_person"}, online, "In person! Online only if it snows.")["value"]
    'hybrid'
    """
    told = str(value.get("evidence", ""))
    if kept and told and _NAMED.search(told) is None:
        return dict(kept)
    said = " ".join(each for each in SENTENCE.findall(words) if told and told in each)
    adds = ADDS.search(said) is not None and _IN_PLACE.search(said) is None
    ways = {str((each or {}).get("value")) for each in (kept, value)}
    beside = ways == _WAYS and (adds or _AT_TIMES.search(said) is not None or _adds(said))
    beside = beside or bool(kept and _one_at_times(words))
    return {**value, "value": "hybrid"} if beside or _BOTH.search(said) else dict(value)


def _adds(said: str) -> bool:
    """Whether a way is told to be possible, in place of none."""
    return _POSSIBLE.search(said) is not None and _IN_PLACE.search(said) is None


def _one_at_times(words: str) -> bool:
    """Whether both ways are named, one of them good as well or at times."""
    if len(words.split()) > _MOST_WORDS or _REFUSES.search(words):
        return False
    if not (_A_ROOM.search(words) and _A_SCREEN.search(words)):
        return False
    return _AT_TIMES.search(words) is not None or _TAKES.search(words) is not None
