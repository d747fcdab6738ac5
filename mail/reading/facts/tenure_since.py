"""What began in a calendar year: the work, the licence, or something else.

A year says less than a length: "practicing in 1998" is a moment, so that only a beginning,
a title or *since* makes it one of years in practice.
"""

from __future__ import annotations

import re

from mail.reading.facts import tenure_verbs
from mail.reading.facts.tenure_nearest import nearest
from mail.reading.facts.tenure_whose import NOT_ME, of_another
from mail.reading.facts.tenure_words import JOB, ROLE, STARTED, Measure
from mail.reading.facts.years import Amount
from mail.reading.text import Part

#: "Now in Gresham since 2017": residence, whatever the trade.
_SETTLED = re.compile(r"\b(?:now|currently|living|here) in (?:[\w.]+ ){1,3}$")
#: A year that stands at a title: "LPC 2013", "LPC [2013]", "LPC - '13".
_TITLED = re.compile(r"[a-z)\]][)\]]?,? ?[-(\[]? ?'?\d\d(?:\d\d)?$")


#: "I joined Kaiser as a therapist in 2019".
_AS_CLINICIAN = re.compile(
    rf"\b(?:joined|came|hired|started|began|went to work|job|work(?:ed|ing)?|employed|practi[cs]ed|practi[cs]ing)\b[^.;]{{0,60}}\bas an? (?:[\w-]+ ){{0,2}}?{ROLE},? ?(?:back )?$"
)
#: "Not done that since the nineties", "no longer see kids, not since 2010".
_NOT_SINCE = re.compile(
    r"(?:\b(?:not|never|no longer|hardly|stopped|quit|gave up|dropped|last)\b|n't\b)(?! (?:stop|quit|miss|let|look|regret|give|gave|be(?:en)? (?:a day|without)))[^;.]{0,50}$"
)
#: "I left the pulpit in 2009": the end of another work.
_LEFT_JOB = re.compile(
    rf"\b(?:left|quit|retired from|gave up|walked away from|got out of|sold|closed) (?:my |the |an? |being an? |working as an? )?(?:[\w-]+ ){{0,2}}?{JOB}(?: (?:work|job|career|life|world))?,? $"
)
#: "I hold two licences; the Washington one dates from": one of those named before it.
_THAT_ONE = re.compile(
    r"\b(?:one|other|first|older|former|latter)(?: here| there)? (?:dates(?: back)?|goes(?: back)?|is from|came|is dated|was (?:granted|issued))(?: (?:all the way )?(?:from|to|in))? ?$"
)
_OF_LICENCES = re.compile(r"\blicen[sc]es?\b|\b(?:lpc|lmft|l?i?csw|lmhc|licsw)\b")
#: "Ph.D. 2008, licensed 2010": the year stands at a degree.
_AT_DEGREE = re.compile(
    r"\b(?:ph\.? ?d|psy\.? ?d|ed\.? ?d|m\.?s\.?w|m\.? ?ed|m\.?a|m\.?s|master's|doctorate|degree|graduated)\.?,? ?[(\[]?(?:in )?'?(?:\d\d)?\d\d$"
)
#: "2012 grad, licensed 2015".
_DEGREE_AT = re.compile(r" (?:grad(?:uate|uated|uation)?|graduating class|msw|cohort|degree)\b")
_NEXT_SINCE = re.compile(r"(?:[,;]| and| but)[^,;.]{1,40}? since '?\d")


def _own_reach(words: str, end: int, last: int) -> int:
    """Up to where words may be of a year: the next *since* has words of its own."""
    following = _NEXT_SINCE.search(words, end, last)
    return last if following is None else following.start()


def calendar_measure(
    part: Part, amount: Amount, cue: str, *, for_another: bool = False
) -> Measure | None:
    """What a calendar year is the beginning of; never by default."""
    first, last = part.sentence_at(amount.start)
    words = part.flow
    before = words[first : amount.start]
    if tenure_verbs.went_on(before, words[amount.end : last]):
        return Measure.PRACTICE
    if of_another(before, for_another):
        return Measure.OTHER
    if _SETTLED.search(before) or _LEFT_JOB.search(before):
        return Measure.OTHER
    if cue == "since" and _NOT_SINCE.search(before[-60:]):
        return Measure.OTHER
    if NOT_ME.match(words, amount.end):
        return Measure.OTHER
    if _DEGREE_AT.match(words, amount.end) or _AT_DEGREE.search(
        before[-12:] + words[amount.start : amount.end]
    ):
        return Measure.SCHOOL
    if _AS_CLINICIAN.search(before):
        return Measure.PRACTICE
    if _THAT_ONE.search(before) and _OF_LICENCES.search(words, max(0, first - 120), amount.start):
        return Measure.LICENSED
    last = _own_reach(words, amount.end, last) if cue == "since" else last
    found = nearest(words, first, last, amount)
    if found in (None, Measure.OTHER, Measure.SCHOOL) or cue in ("since", "from"):
        return found
    # "Practicing in 1998" is a moment; only a beginning or a title gives a length.
    clause_start, clause_end = part.clause_at(amount.start)
    clause = words[min(clause_start, max(first, amount.start - 90)) : max(clause_end, amount.end)]
    near = before[-30:] + words[amount.start : amount.end]
    titled = cue in (",", "(", ":") or _TITLED.search(near)
    if found is Measure.LICENSED or STARTED.search(clause) or (titled and cue != "in"):
        return found
    return None
