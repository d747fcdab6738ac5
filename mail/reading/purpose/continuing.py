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
    r"|disband|wind up) (?:our|the|this) (?:group|circle)|stop meeting|disband|call it a day)\b"
    rf"|\b{_GROUP} (?:has |have )?(?:all |jointly )?(?:decided|agreed|voted|chosen)(?: together)?"
    r" to (?:end|dissolve|disband|stop(?: meeting)?|close(?: down)?|wind up|call it (?:a day|quits))"
    r"(?! (?:at|earlier|later|early|late|by|with|on time|recruit\w*|admitting|taking|its)\b)\b"
    rf"|\b(?:end|close|closing) of (?:our|the|this) group\b",
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
