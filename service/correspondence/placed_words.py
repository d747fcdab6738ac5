"""Words of somebody in a group: whether they wish for another, want none, or need members."""

from __future__ import annotations

import re
from typing import Final

from mail.reading.purpose import another

_GROUP: Final = r"(?:(?:consultation|peer|new|online|local) )?(?:groups?|circles?)\b"
_OTHER: Final = r"(?:(?:second|another|additional|further|different|one more|new|third|other) )"
#: A wish for one more group, or for another one, by who speaks of herself alone.
_WISHES: Final = re.compile(
    r"\b(?:find|look(?:ing)?(?: out)? for|search(?:ing)? for|want|would like|i'd like|like to"
    r"|love|need|join|propose|offer|give|get|put|place|be in|try|move|switch|transfer|have|find me"
    rf"|interested in|start|form|found|begin)\b(?! (?:no|nothing"
    rf"|not)\b)[^.?!,;\n]{{0,40}}?\b{_OTHER}"
    rf"(?:{_GROUP}(?! of\b)|one\b|people\b|colleagues\b)"
    r"|\b(?:want|need|like|love) a second\W*$"
    # "A second group, please": the wish is all that the sentence holds.
    rf"|^\W*(?:yes\W+)?(?:an? )?{_OTHER}{_GROUP}(?:,? please\b|\W*$)",
    re.IGNORECASE,
)
#: Who begins a group of her own.
_BEGINS: Final = re.compile(
    rf"\b(?:start|found|form|begin|set up|launch|build)(?:ing)? (?:an?|my own"
    rf"|our own) (?:\w+ ){{0,2}}"
    rf"{_GROUP}",
    re.IGNORECASE,
)
#: A group that is no more, told by who still stands in it on file.
_ENDED: Final = re.compile(
    r"\b(?:my|our|the) (?:old |last |former )?(?:group|circle) (?:is|was|has|had)(?: now| been)?"
    r" (?:just )?(?:end(?:ed|ing)|over|clos(?:ed|ing)|dissolv(?:ed|ing)|disband\w*|fallen apart"
    r"|broken up|finished|gone|no more)\b|\bmy (?:group|circle) (?:ended|closed|dissolved|broke up"
    r"|fell apart|no longer exists)\b|\b(?:mine|ours) (?:has )?(?:ended|closed|dissolved)\b"
    r"|\bi(?:'ve| have)?(?: just| already)? left (?:the|my|that) (?:group|circle)\b",
    re.IGNORECASE,
)
#: Who denies the wish has none; who speaks for all of them speaks of members.
_HELD: Final = re.compile(
    r"\b(?:not|never|no need|rather than|instead of|without|unless|until|if|in case|when|once"
    r"|did you|do you|why|how|we|us|our|friend|colleague)\b|n't\b",
    re.IGNORECASE,
)
_NONE: Final = re.compile(
    r"\b(?:do not|don't|did not|didn't|never|no longer|not) (?:even "
    r"|really )?(?:want(?:ed)?|need(?:ed)?"
    r"|ask(?:ed|ing)? for|wish(?:ed)?(?: for)?|look(?:ed|ing)? for|request(?:ed)?"
    r"|search(?:ing)? for)"
    rf" (?:an?|any|another)? ?(?:\w+ ){{0,2}}?{_GROUP}(?! (?:of|with|that|where|on|which|at|in)\b)"
    rf"|\b(?:have|in|got) (?:already )?(?:a|my|one|my own|this|our) {_GROUP} (?:already|now)\b"
    rf"|\balready (?:have|in|got|belong to|sit in) (?:a|my|one|this|our) {_GROUP}"
    rf"|\bi (?:have|am in|'m in) (?:a|my|one) {_GROUP}(?=\W*(?:$|[,.;!]))"
    r"|\b(?:do not|don't|never) (?:please )?open (?:anything|it|that|any\w*|an? (?:\w+ )?request)\b"
    rf"|\bno (?:new|second|other|further) {_GROUP}",
    re.IGNORECASE,
)
#: It was for somebody else.
_FOR_A_FRIEND: Final = re.compile(
    r"\bnot for me(?: myself)?\b[^\n]{0,40}\b(?:friend|colleague|wife|husband|partner)\b"
    r"|\b(?:it|that|this|the request) (?:was|is) (?:meant )?(?:about|for) (?:my|a) "
    r"(?:\w+ )?(?:friend|colleague|wife|husband|partner)\b",
    re.IGNORECASE,
)
#: What is only put off, or tied to something.
_FOR_NOW: Final = re.compile(
    r"\b(?:until|till|before|yet|unless|right now|for now|at the moment|this (?:week"
    r"|month)|if|yes|also|too"
    r"|besides|second one|still|as well)\b",
    re.IGNORECASE,
)
#: A group that would be more: "could we get one or two more".
_MEMBERS: Final = re.compile(
    r"\b(?:we|our group|us)\b[^.!\n]{0,60}\b(?:get|have|use|need|want|like|take|find"
    r"|welcome|take in"
    r"|add|invite)\b[^.!\n]{0,24}\b(?:(?:one|two|three|some(?:body|one)?|a few"
    r"|\d)(?: or (?:two|three"
    r"|more|\d))? ?(?:more|new|others?|another)?|another (?:one|member|person|colleague|two)"
    r"|(?:more|new) (?:members?|people|colleagues|faces))\b(?! (?:thing|question|time|day"
    r"|group|hour"
    r"|meeting|minute|word))",
    re.IGNORECASE,
)
_SHORT: Final = re.compile(
    r"\bshort(?:-handed| of (?:people|members))?\b|\btoo few\b|\bonly (?:two|three|four"
    r"|\d) (?:of us|left)"
    r"|\b(?:left|gone|dropped out|quit)\b|\b(?:members?|people|colleagues|join us|person)\b",
    re.IGNORECASE,
)
#: So few words tell nothing that waits for somebody: "I told you before".
_LITTLE: Final = 4
_SENTENCE: Final = re.compile(r"[^.;!?\n]+")


def wants_another(words: str) -> bool:
    """Whether somebody in a group wishes plainly for another, or says that the own has ended.

    Examples
    --------
    >>> wants_another("I'd like a second group."), wants_another("Our group is short.")
    (True, False)
    >>> wants_another("I don't want a new group."), wants_another("Could we get another one?")
    (False, False)
    """
    plain = _plain(words)
    if _ENDED.search(plain) is not None:
        return True
    if another.asks_for_one_more(plain) and _MEMBERS.search(plain) is None:
        return True
    return any(
        (_WISHES.search(each[0]) or _BEGINS.search(each[0])) and _HELD.search(each[0]) is None
        for each in _SENTENCE.finditer(plain)
    )


def wants_none(words: str) -> bool:
    """Whether somebody in a group says that no other is wanted.

    Examples
    --------
    >>> wants_none("No, I have a group already."), wants_none("I do not want a new group.")
    (True, True)
    >>> wants_none("I don't want another group until May."), wants_none("I have a group question.")
    (False, False)
    """
    plain = _plain(words)
    return _FOR_A_FRIEND.search(plain) is not None or any(
        _NONE.search(each[0]) is not None and _FOR_NOW.search(each[0]) is None
        for each in _SENTENCE.finditer(plain)
    )


def beside_none(words: str) -> str:
    """What else a letter tells beside its no to another group; empty where that is little.

    Examples
    --------
    >>> beside_none("No, I have a group. From May on I come by train, so I may be late.")
    'From May on I come by train, so I may be late'
    """
    plain = _plain(words)
    rest = [each[0].strip() for each in _SENTENCE.finditer(plain)]
    left = [each for each in rest if not wants_none(each)]
    told = [each for each in (*left, *_behind(rest)) if len(each.split()) > _LITTLE]
    return ". ".join(told)


def _behind(sentences: list[str]) -> list[str]:
    """What stands behind an "and" in the sentences that say no."""
    parts = (each.partition(" and ")[2] for each in sentences if wants_none(each))
    return [each for each in parts if each]


def wants_members(words: str) -> bool:
    """Whether a member asks for more people in the group.

    Examples
    --------
    >>> wants_members("We're short since Ann left, could we get one or two more?")
    True
    >>> wants_members("Could we have one more question answered?")
    False
    """
    plain = _plain(words)
    return _MEMBERS.search(plain) is not None and _SHORT.search(plain) is not None


def _plain(words: str) -> str:
    return words.replace("\u2019", "'")
