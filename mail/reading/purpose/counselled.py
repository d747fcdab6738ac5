"""Consultation that is not of a group of ours: with one consultant, in a group outside, for hire.

The bylaw counts it, so that members tell it for the record; and some offer to be hired for it.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.flow import flowing
from mail.reading.text import Text

_ALONE: Final = (
    r"(?:individual(?:ly)?|one[- ]on[- ]one|one[- ]to[- ]one|1[:-]1|1[- ]on[- ]1|alone with|privately"
    r"|on my own|single)"
)
_WITH_ONE: Final = re.compile(
    rf"\b(?:consult(?:ed|ing|ation)?|supervision|mentoring|meet|met|meeting|see|saw|seeing|work|worked|working)\b(?:[^.?!;\n]|(?<=\bdr)\.|(?<=\bm[rs])\.){{0,60}}\b{_ALONE}"
    rf"|\b{_ALONE} (?:peer |case |clinical )?(?:consultation|supervision|consultant|supervisor|mentoring)\b"
    r"|\b(?:i|i'm|i am|i've|i have)(?: been)? (?:consult(?:ing|ed)?|in (?:consultation|supervision)|supervised|mentored)"
    r" (?:with|by) (?:dr|mr|ms|mrs|prof|my|an?)\b(?!\.? (?:group|circle|few|couple|number))"
)
_OUTSIDE: Final = re.compile(
    r"\b(?:my|our|an?|the) (?:\w+ )?(?:outside|external|non-member|unaffiliated) (?:\w+ )?(?:group|circle)\b"
    r"|\b(?:group|circle)s? (?:that(?:'s| is) |which is )?(?:outside(?: of)?|independent of|elsewhere|unconnected with)\b"
    r"|\b(?:group|circle) (?:that|which)(?: is|'s)?(?:n't| not) (?:one )?(?:of|from|with|through) (?:yours|you|the association|this)\b"
    r"|\bmy other (?:consultation |peer )?(?:group|circle)\b(?=[^.?!\n]{0,30}\b(?:met|meets|had))"
)
#: It takes place, or did: nobody looks for it.
_TAKES_PLACE: Final = re.compile(
    r"\b(?:consult(?:ed|ing)?|meets?|met|meeting|sees?|saw|seeing|had|have|having|work(?:ed|ing)?|belong|attend(?:ed|ing)?"
    r"|been|is with|record|note|count|yearly|bylaw)\b"
)
_SOUGHT: Final = re.compile(
    r"\?|\b(?:look(?:ing)? (?:for|to)|seek(?:ing)?|search\w*|find|need|want|wish|would (?:like|love|prefer)|'d (?:like|love|prefer)"
    r"|interested in|hop(?:e|ing)|recommend|prefer|instead of|rather than|used to|years? ago|no longer|clients?|patients?|couples|famil(?:y|ies)|kids|children|adolescents|teens|adults)\b"
)
_CONSULTANT: Final = r"(?:consultant|supervisor|mentor|facilitator|group leader)s?\b"
_HIRED: Final = re.compile(
    r"\b(?:offer(?:ing)?|available|happy|glad|willing|like|want|love|wish)\b[^.?!;\n]{0,20}\b(?:to be|for) (?:hired|hire)\b"
    rf"|\b(?:i'd like|i would like|i want|i offer|i'm offering|i am offering|i could|i can|happy|glad|willing|available)(?: to)? (?:be|become|work|serve|act|offer myself|hire out)?"
    rf" ?(?:as )?(?:an? )?(?:\w+ )?(?:paid |hired |professional )?{_CONSULTANT}(?= (?:for|to|of|in)\b[^.?!\n]{{0,24}}\bgroups?\b|[^?\n]{{0,80}}\bfees?\b)"
    rf"|\b(?:as|be) (?:an? )?(?:paid|hired|professional) (?:\w+ )?{_CONSULTANT}"
    r"|\b(?:hire|engage|book|retain) me\b"
)
_FEE: Final = re.compile(
    r"\bfees?\b|\$ ?\d|\bper hour\b|\ban hour\b|/ ?h(?:ou)?r?\b|\brates?\b|\bpaid\b|\bhired?\b"
)
_NO_FEE: Final = re.compile(
    r"\b(?:no|without|free of|waive\w*) (?:an? |any )?(?:fee|charge|pay)\w*\b|\bfree of charge\b|\bunpaid\b"
)


def with_one(words: str) -> bool:
    """Whether a letter tells that its writer consults with somebody alone.

    Examples
    --------
    >>> with_one("I consult with Dr. Marsh individually, 2x a month. Please record.")
    True
    >>> with_one("I'm looking for individual consultation."), with_one("I see couples individually.")
    (False, False)
    """
    return _told(words, _WITH_ONE)


def outside(words: str) -> bool:
    """Whether a letter tells of meetings of a group that is none of ours.

    Examples
    --------
    >>> outside("My outside group met in January, 6 people."), outside("We met outside, in the park.")
    (True, False)
    """
    return _told(words, _OUTSIDE)


def for_hire(words: str) -> bool:
    """Whether somebody offers to be hired, which is no wish to meet as peers.

    Examples
    --------
    >>> for_hire("I'd like to be a consultant for groups. Fee 120/h.")
    True
    >>> for_hire("I'd be glad to be consulted by a colleague."), for_hire("Could we hire one?")
    (False, False)
    """
    flow = flowing(Text(words).body)
    offered = _HIRED.search(flow)
    return offered is not None and _FEE.search(flow) is not None and not _NO_FEE.search(flow)


def _told(words: str, pattern: re.Pattern[str]) -> bool:
    part = Text(words).body
    every = [flowing(part)[start:stop] for start, stop in part.sentences]
    return any(
        pattern.search(each) and _TAKES_PLACE.search(each) and not _SOUGHT.search(each)
        for each in every
    )
