"""Two lengths that stand side by side and are not to be added: a part, a childhood, another life."""

from __future__ import annotations

import re

from mail.reading.facts.practice_words import SETTING
from mail.reading.facts.tenure_words import JOB, ROLE
from mail.reading.facts.years import Amount
from mail.reading.text import Part

#: "LCSW 14 yrs, pp 5 yrs": of the years with the title so many were there.
_TITLE = re.compile(rf"(?:^|[.,;:|/\n(] ?)(?:{ROLE}|licen[sc]ed)[,:]?(?: for)? $")
_AS_PART = re.compile(
    r"[,;/|] ?(?:in )?(?:(?:my |own |solo |private )+practice|pp|solo|on my own|agency)[,:]?(?: for)? "
)
#: "And for twelve before that I was raising sons".
_I_WAS = re.compile(
    rf"(?: years?)? before (?:that|this),? i(?:'d| had)? (?:(?:was|been) )?(?:raising|home\b|at home|teaching|taught|ran\b|running|sold|selling|drove|driving|farm|managed|managing|an? (?:[\w-]+ )?{JOB}\b)"
)
#: "Seven years in Dublin as a girl".
_AS_CHILD = re.compile(
    r"\bas an? (?:small |young |little )?(?:girl|boy|child|kid|teenager|student|wife|mother|tourist|nanny|au pair)\b"
)
#: "Before that nine years in a lab": no post of this work.
_IN_A_LAB = re.compile(
    r"'? (?:in|at|on|of) (?:an? |the |my )?(?:[\w-]+ )?(?:labs?|laborator(?:y|ies)|research|grad(?:uate)? school|school of|retail|kitchens?|bakery|factory|warehouse|store|shop|restaurants?|bank|newsroom|farm|ranch|railroad|mill|mines?|bar|army|navy)\b(?! (?:as|seeing|treating))"
)
#: "Nine years of hospice and three more, overlapping, in private work".
_AT_ONCE = re.compile(
    r"[^.;!?]{0,40}\b(?:overlap\w*|at the same time|concurrent\w*|simultaneous\w*|in parallel|alongside (?:it|that|them))\b"
)

#: "Licensed three years, after working at Costco for eleven before that".
_AFTER_WORK = re.compile(r"\bafter (?:working|a (?:job|stint|career|life))\b(?P<at>[^.;!?]*)$")
_OF_A_CLINICIAN = re.compile(
    rf"\b(?:{ROLE}|therap|counsel|clinic|psych|social work|mental health|case ?load|clients|patients)"
)


def are_apart(part: Part, one: Amount, other: Amount) -> bool:
    """Whether two lengths are no two posts of one work, as the words at them say.

    Parameters
    ----------
    part : Part
    one, other : Amount
        In the order of the letter.
    """
    between = part.flow[one.end : other.start]
    if _AS_PART.fullmatch(between) and _TITLE.search(part.flow, max(0, one.start - 24), one.start):
        return True
    after = other.end
    worked = _AFTER_WORK.search(between)
    if worked and not (SETTING.search(worked["at"]) or _OF_A_CLINICIAN.search(worked["at"])):
        return True
    return bool(
        _AT_ONCE.match(part.flow, after)
        or _AS_CHILD.search(between)
        or _I_WAS.match(part.flow, after)
        or _IN_A_LAB.match(part.flow, after)
    )
