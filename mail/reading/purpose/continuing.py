"""Whether a letter says that a group has ended, or that it goes on.

Only words about the group itself count, and no supposed case: it matters to members of a
group of ours alone, so that the service asks for it where the writer is one.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.sentences import within_bounds

_GROUP: Final = (
    r"(?:(?:our|the|my|this|that) (?:[\w-]+ ){0,2}?(?:group|circle)(?: \(?g-\w+\)?)?|g-[a-z0-9]{5})"
)
_OVER: Final = (
    r"(?:ended|over|dissolved|disbanded|folded|finished|fallen apart|broken up|shut down|wound (?:up"
    r"|down)|fizzled out|come to (?:an|its)(?: natural)? end|stopped meeting|ceased|closed(?: down)?|no more|done|dead"
    r"|called it (?:a day|quits)|split up|given up|stopped|fell apart|broke up|came to (?:an|its) end)"
    # What is done with, closed to somebody, or over at two, goes on.
    r"\b(?! (?:with|its|his|her|to|for|at \d|by|my|introduc\w+)\b)"
)
_BEEN: Final = (
    r"(?:has|have|had|is|was|are|'s|'ve|did|does|do|been|just|now|sadly|unfortunately|recently"
    r"|officially|all|already|in fact|meanwhile|quietly|since|completely|we)"
)
_ENDED: Final = re.compile(
    rf"\b{_GROUP}(?:'s)?(?: {_BEEN})* (?:{_OVER}|ends?\b|no longer (?:meets?|exists?))\b"
    rf"|\bwe(?:'ve)?(?: {_BEEN})* (?:stopped meeting|disbanded|dissolved|folded|broke(?:n)? up"
    r"|split up|quit meeting|called it (?:a day|quits)|(?:ended|dissolved|closed|disbanded)"
    r" (?:our|the|this) (?:group|circle)(?! with)|no longer meet|(?:do not|don't) meet any ?(?:more|longer))\b"
    r"|\bwe(?:'ve| have)? (?:all )?(?:decided|agreed)(?: together)? to (?:(?:end|close|dissolve"
    r"|disband|wind up|wrap up|fold) (?:our|the|this) (?:group|circle)|stop meeting|disband|call it a day)\b"
    rf"|\b{_GROUP} (?:has |have )?(?:all |jointly )?(?:decided|agreed|voted|chosen)(?: together)?"
    r" to (?:end|dissolve|disband|stop(?: meeting)?|close(?: down)?|w(?:ind|rap)(?: things| it)? up|call it (?:a day|quits))"
    r"(?! (?:at|earlier|later|early|late|by|with|on time|recruit\w*|admitting|taking|its)\b)\b"
    rf"|\b(?:end|close|closing) of (?:our|the|this) group\b",
    re.IGNORECASE,
)
#: "Please close our group G-AB2CD": closed to newcomers or for the summer is another matter.
_TO_CLOSE: Final = re.compile(
    r"\b(?:please|pls|kindly|can you|could you|would you|you (?:can|may)|we(?:'d| would) like (?:you )?to"
    r"|we want to|asking you to)\b[^.?!\n]{0,30}?\b(?:close|cancel|end|dissolve|disband|shut|delete|remove)"
    rf"(?: down| out)? {_GROUP}\b(?! (?:to|for|until|till|meeting|session|on)\b)"
    r"|\btake (?:us|(?:our|the|this) (?:group|circle)) off (?:the|your) (?:books?|lists?|records?)\b",
    re.IGNORECASE,
)
_GOES_ON: Final = re.compile(
    rf"\b(?:we|{_GROUP})(?:'re|'s)?(?: (?:do|does|are|is|all|very much|in fact|certainly"
    r"|definitely))* still (?:meet(?:s|ing)?|go(?:es|ing)? (?:on|strong)|going|active|alive"
    r"|exist(?:s|ing)?|together|here|running|a group|consult(?:s|ing)?|on)\b"
    r"|\bstill (?:meeting|meets?) (?:regularly|every|each|as (?:before|ever|usual))\b"
    rf"|\b(?:we|it|{_GROUP})(?:'ve|'s)?(?: {_BEEN})*(?:n't| not| never)(?: (?:all|yet|been))* {_OVER}\b"
    rf"|\b(?:we|{_GROUP})(?: (?:do|does|will|'ll))* (?:keep|keeps|continue|continues|go|goes) (?:on"
    r" )?(?:meeting|to meet)\b",
    re.IGNORECASE,
)
#: What is supposed, wanted or to come has not ended anything.
_SUPPOSED: Final = re.compile(
    r"\b(?:if|whether|when|unless|until|once|would|could|might|may|should|in case|afraid|worried"
    r"|suppose|before|without|till|session|last time)\b",
    re.IGNORECASE,
)
_DENIED: Final = re.compile(r"(?:n't|\bnot|\bnever)\b", re.IGNORECASE)


def ended(words: str) -> bool:
    """Whether a letter says that its writer's group has ended.

    Examples
    --------
    >>> ended("Sadly, our group has dissolved."), ended("Our group has not ended.")
    (True, False)
    >>> ended("What happens when our group ends?"), ended("We stopped meeting in May.")
    (False, True)
    """
    return any(
        (found := _ENDED.search(each)) is not None
        and not _SUPPOSED.search(each, 0, found.end())
        and not _DENIED.search(found[0].replace("don't meet", "").replace("do not meet", ""))
        for each in _told(words)
    )


def asks_to_close(words: str) -> bool:
    """Whether a letter asks that a whole group be ended here, and not only its writer's place.

    Examples
    --------
    >>> asks_to_close("Please close my group G-AB2CD, we stop.")
    True
    >>> asks_to_close("Please close the group to newcomers."), asks_to_close("Close my request.")
    (False, False)
    """
    return _TO_CLOSE.search(words.replace("\u2019", "'")) is not None


def goes_on(words: str) -> bool:
    """Whether a letter says that a group, thought to have ended, still meets.

    Examples
    --------
    >>> goes_on("We still meet, Kit is mistaken."), goes_on("No, we haven't stopped meeting!")
    (True, True)
    >>> goes_on("Do we still meet?"), goes_on("If we still meet in May, I'll come.")
    (False, False)
    """
    return any(
        (found := _GOES_ON.search(each)) is not None and not _SUPPOSED.search(each, 0, found.end())
        for each in _told(words)
    )


def _told(words: str) -> list[str]:
    """The sentences that tell something, apostrophes made plain."""
    text = words.replace("\u2019", "'")
    every = (text[start:end].strip() for start, end in within_bounds(text))
    return [each for each in every if not each.endswith("?")]
