"""What stands beside the words for a way of meeting and turns their meaning.

A screen named in somebody else's mouth, in a course or in a question to us is no wish; a
screen that is fine "too" leaves the room open; a table that is preferred outweighs the video
that one "will do".  All patterns are over folded lower-case words.
"""

from __future__ import annotations

import re

from mail.reading.facts import format_things as things
from mail.sieve import Sieve

_I_WISH = re.compile(
    r"\b(?:i'd|i would|i want|i'll|i will|we'd|we want|for me|put me|let me|me too|i'm after|so am i|same here|i prefer|seat me|find me|i need|please|prefer\w*|(?<!she )(?<!he )(?<!they )would|want|rather|wish|happy|works?|fine)\b"
)
#: (words before the way in its sentence, reason): it is not the writer's wish.
_SAID_BEFORE: tuple[tuple[str, str], ...] = (
    (
        r"^(?!i |we |you )(?:[a-z]+|[a-z]+, who [\w ]{2,30},|my (?:[\w-]+ ){0,2}[\w-]+|she|he|the (?:other|new) [a-z]+) (?:says?|said|tells?|told|would only|refuses|swears|insists|prefers|only does|is in session|would do|wants|thinks|claims)\b",
        "somebody else's",
    ),
    (
        r"\b(?:finished|completed|took|taking|attended|missed|enjoyed|loved|failed|slept through) (?:the|a|an|my|that|your|another|\d+|two|three)\b[^.;\n]{0,50}$|\b(?:training|course|workshop|ceus?|degree|internship|intern year|board exam)\b[^.;,\n]{0,24}$",
        "a course",
    ),
    (
        r"\bi (?:do|supervise|teach|offer|treat|run|provide|practice)(?! (?:my (?:own )?consult\w*|mind|not|n't|better|best|my best|well)\b) (?!it\b|this\b|that\b|groups?\b|consult)[^.;,\n]{2,50}$|\b(?:private|clinical|crisis|phone|contract) work\b[^.;\n]{0,30}$|\b(?:sees?|treats?) me\b[^.;\n]{0,12}$|\bdoing (?:\w+ )?(?:a little|some|three|two|my)\b[^.;,\n]{0,24}$|\bi keep an? $",
        "work of one's own",
    ),
    (
        r"^(?:which|what|how many|does|do|did|is|are|if)\b[^.;?]{0,40}\b(?:of your|you list|your list|a group|groups? meets?)\b[^.;?]{0,20}$|\b(?:before i answer|question about|most of what you|(?<!for )(?<!want )(?<!like )(?<!take )(?<!prefer )(?<!choose )the one on|tell you about|explain|discuss (?:it|this|that)) ?(?:\w+ )?$|\bgroup, the one on $",
        "a question to us, or a former group",
    ),
    (
        r"\b(?:found her an?|found him an?|found them an?|her group \w+ from|his group \w+ from|open the|watch the|play the|website's(?: [\w-]+)?|hopeless (?:on|with|at)|looks like an?(?: \w+)?|answering from|writing from|till i know who's|until i know who's|rather not say[^.;\n]{0,30}) ?$",
        "what only shows where one writes from, or what another found",
    ),
    (
        r"\bglad to $|\bhappy to (?:hop|jump|get) on an? (?:quick |short |brief )?$",
        "a talk with us",
    ),
)
#: (words after the way in its sentence, reason): it is not the writer's wish.
_SAID_AFTER: tuple[tuple[str, str], ...] = (
    (
        r"^ ?(?:intakes?|licensure|licens\w+|outfits?|compan(?:y|ies)|platforms?|start-?ups?|reader|ces?\b|ceus?|consent|parity|bill(?:ing)?|you (?:attached|sent|posted|linked)|sign-up|froze|sessions? (?:throughout|available|statewide)|with (?:one of your|your) (?:staff|coordinator|people)|(?:so|if) you can (?:check|verify|see)|group she|group he|with the (?:ethics|board)|(?:car park|parking lot)|until (?:noon|one|two|three|four|five|six|\d)|is the gold standard)\b",
        "no meeting",
    ),
    (
        r"^ with (?:my |the )?(?:clients|patients|kids|couples|families)\b|^ (?:enough|plenty|too much) (?:for|at|in) (?:work|my job|the day)\b",
        "work of one's own",
    ),
    (
        r"^ (?:was|were|call|calls|called|needs|has been|flooded|leaks?|got sold|is too small)\b",
        "a place of which something is told",
    ),
)
_BEFORE = Sieve("|".join(f"(?:{pattern})" for pattern, _ in _SAID_BEFORE))
_AFTER = re.compile("|".join(f"(?:{pattern})" for pattern, _ in _SAID_AFTER))

#: A screen that will do as well as what was told before or is on file.
_TOO = re.compile(
    r"^(?: (?:meetings?|calls?))?(?:(?:'s| is| are| would be| works| can work| could work)(?: \w+)?(?: (?:with|for|by) me)? (?:too|as well|also)\b|(?: is| are|'s)? (?:also|equally) (?:ok|okay|fine|good|possible|no problem|all right|welcome)\b|'s fine too\b|,? either one\b|'s (?:ok|okay|fine|all right|good|great|no problem) (?:too|as well|also)\b| when it isn't\b| (?:is |are )?also (?:no problem|possible)\b|,? that's (?:equally|just as) (?:good|fine)\b|'?s? (?:is )?(?:allowed|ok|okay|fine) for half\b)"
)
#: Two things are open, wherever that is said.
_BOTH = Sieve(
    r"\b(?:either|both|sometimes|otherwise|half (?:the time|of the time|my|the year)|half and half|the rest of the year|whichever|whatever's|whoever(?:'s| is)|so's|so is|some (?:weeks|sessions|months|days)|other weeks|by turns|rotate|mixed|most weeks|once it|as soon as|after that|yes and yes|snow days|in (?:winter|summer|spring|autumn)|when it isn't|if not)\b"
)
#: Between the two.
_OR = re.compile(r"\bor\b|/|\bfine\b|\bok(?:ay)?\b|\?")
_NONE = re.compile(r"\b(?:no|not|never|instead of|rather than|n't|only|can't|don't|won't)\b|n't\b")
#: A room is what is wished for, the screen what one would put up with.
_SOONER = re.compile(
    r"\b(?:prefer|rather|sooner|ideally|love|want|like|asking for)\b(?P<what>[^.;\n]{3,50}?),? (?:but|though|although|if not|failing that)\b[^.;\n]{0,50}$"
)
_SO_IS = re.compile(
    r"\b(?:so is|so's|just as (?:happy|glad|well|content)|equally (?:happy|good|glad|content)|add) (?:(?:on|by|with|over) )?(?:an? |the )?$"
)
#: Who does not drive may yet arrive.
_BY_OTHER_MEANS = Sieve(
    r"\b(?:bus|max|streetcar|train|tram|taxi|walk|walking|on foot|lift|be driven|drives me|drive me|a ride|rides|day ?time|day ?light|after dark|at night|in the dark)\b"
)
#: How far from the screen the room may stand, in letters.
_NEAR = 70


def is_not_wished(before: str, after: str) -> bool:
    """Whether the sentence around a way of meeting wishes for no meeting of the writer's.

    Parameters
    ----------
    before, after : str
        The sentence up to the way, and from it on.

    Examples
    --------
    >>> is_not_wished("renata says she would only join something ", "")
    True
    >>> is_not_wished("renata says it is fun and i'd like to meet ", "")
    False
    """
    if _AFTER.match(after):
        return True
    found = _BEFORE.search(before)
    return found is not None and _I_WISH.search(before[found.start() :]) is None


def gets_there(sentence: str, hint: str) -> bool:
    """Whether who does not drive comes by other means: a bus, a lift, by daylight.

    Examples
    --------
    >>> gets_there("any place on the number 20 bus, for i no longer drive", "no longer drive")
    True
    """
    return "driv" in hint and _BY_OTHER_MEANS.search(sentence) is not None


def with_room(before: str, after: str) -> str:
    """The format where a screen is the only way named, by what stands beside it.

    Parameters
    ----------
    before, after : str
        Its sentence up to the screen, and from it on.

    Examples
    --------
    >>> with_room("i'd prefer a table with coffee on it but will do ", "")
    'in_person'
    """
    sooner = _SOONER.search(before)
    if sooner is not None and things.ROOMY.search(sooner["what"]):
        return "in_person"
    return "hybrid" if leaves_room(before, after) else "online"


def leaves_room(before: str, after: str) -> bool:
    """Whether a screen, the only way named, stands beside a room that is as open.

    Parameters
    ----------
    before, after : str
        Its sentence up to the screen, and from it on.

    Examples
    --------
    >>> leaves_room("", "'s fine too"), leaves_room("zoom or someone's ", "")
    (True, False)
    >>> leaves_room("summers on somebody's deck, the rest of the year on ", "")
    True
    """
    if _TOO.match(after) or _SO_IS.search(before):
        return True
    before, after = before[-_NEAR:], after[:_NEAR]
    said = _BOTH.search(before) or _BOTH.search(after)
    for room in things.ROOMY.finditer(before):
        between = before[room.end() :]
        if not _NONE.search(before) and (said or _OR.search(between)):
            return True
    for room in things.ROOMY.finditer(after):
        between = after[: room.start()]
        if not _NONE.search(between) and (said or _OR.search(between)):
            return True
    return False
