"""Years in practice told post by post, or up to a day and from it on.

"Hospice twelve years and then on my own seven" are 19; "I had been an LMFT for eight years
when we met, and it's fourteen since" are 22; so are "nine years when the flood came in 2023"
with the years since the flood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.practice_words import SETTING
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import ROLE, WORK, Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

#: Where a therapist is employed, as the heading of a number.
_POST = (
    r"\b(?:(?:my |own |solo |private |group |small )*practice|pp|agency|agencies|cmhc?|community mental health|(?:state |county )?hospitals?|hospice"
    r"|va|kaiser|clinics?|(?:college )?counseling center|outpatient|inpatient|residential|schools?|county|iop|php|jails?|prisons?|corrections|rehab|detox"
    r"|nonprofits?|on my own|by myself|for myself|solo|self-employed|crisis (?:team|work|line))(?: time| work| side| job)?"
)
_BY_POSTS = Sieve(
    rf"{_POST}(?: ?[:,(-] ?| )(?:for |about |was |were |is )*(?P<a>{NUMBER})(?P<unit> (?:years?|yrs?\.?))?\)?(?P<gap>[^!?\d]{{0,44}}?)"
    rf"{_POST}(?: ?[:,(-] ?| )(?:for |about |was |were |is |another )*(?P<b>{NUMBER})(?P<unit2> (?:years?|yrs?\.?))?(?=\)?\s*(?:$|[.,;!)\n]|before\b|now\b|and\b|so\b|since\b|more\b|after\b|i\b))"
)
_JOINED = re.compile(r"[,;/&+.]|\b(?:and|then|plus|to|before|after)\b")
_UNIT = re.compile(r"\b(?:years?|yrs?)\b")
#: A part of the whole, or another trade.
_PART = re.compile(
    r"\bof (?:those|them|which|that)\b|\b(?:last|including|most)\b|\b(?:has|had|i've|his|her|husband|wife|he|she|dental|law|nurs\w+)\b"
)
#: "... and that was three years ago", "and it's fourteen since".
_AND_SINCE = re.compile(
    rf"[^.;!?]{{0,60}}?\b(?:that was|that's|it's|it has|that has|there have been)(?: been| now| about| another| some)* (?P<n>{NUMBER})(?: (?:years?|yrs?))? (?:ago|since|back|later|more since|from then)\b"
)
#: "In Idaho for seven years and here for five".
_AND_HERE = re.compile(
    rf"(?: in [^.;!?,\d]{{2,30}}?)?,? (?:and|then|now|plus)(?: now| then)?(?: (?:i've been|i have been|have been|been) (?:an? )?[\w-]{{2,20}})? here (?:for )?(?:about |almost )?(?P<n>{NUMBER})(?=\s*(?:$|[.;,)\n]|years?\b))"
)
_ELSEWHERE = re.compile(r"\bin [A-Z]")
_WHEN = re.compile(r"(?:,[^.;!?,\d]{2,30})?(?: in it| at it| in)?,? when [^.;!?]{3,50}$")
_HAD = re.compile(r"\b(?:i'd|i had|stopped counting|lost count|was counting)\b[^.;!?]{0,50}$")
#: "Fifteen years in Chicago then three here, so eighteen": who adds up means her work.
_ADDED_UP = Sieve(
    rf"(?P<a>{NUMBER})(?: (?:years?|yrs?\.?))?[^.;!?\d]{{1,50}}?(?P<b>{NUMBER})\b[^.!?\d]{{0,60}}?(?:\bso\b|\bmakes?\b|\bmaking\b|=|\bi get\b|\bthat's\b|\btotal(?:s|ing)?\b|\bfor a total of\b)[,:]? (?:it |me |that's |about |of |a total of )*(?P<total>{NUMBER})\b(?! (?:people|of us|members|minutes|am|pm))"
)
#: "Put me down for twenty-one: nine as an associate, twelve since the license".
_TOTAL_FIRST = Sieve(
    rf"(?:\b(?:put (?:me|it) down (?:for|as|at)|count me (?:at|as)|i'm at|i have|i've got|call it) (?:about )?(?P<total>{NUMBER})(?: years?)?|\b(?P<total2>{NUMBER}) years(?: in all| all told| total| altogether)?) ?[:=(-] ?(?P<a>{NUMBER})(?P<one>[^.!?\d]{{3,50}}?)(?:,|;| and| plus|\+) ?(?:and |then |plus )?(?P<b>{NUMBER})(?P<other>[^.!?,;\d]{{2,50}})"
)
_A_WORK = re.compile(
    rf"\b(?:{ROLE}|practi[cs]|licen[sc]|clinic|master's|doctorate|agency|supervis|solo|my own|private)"
)
#: "Nine years at a clinic and left it two years ago, I've had my own place since".
_LEFT_IT = re.compile(
    r"[^.!?]{3,80}?\b(?:left|quit|gave notice|walked|resigned|went out|struck out|(?:which|that) closed|until it closed|was laid off|moved on|went solo)\b[^.;!?]{0,24}$"
)
_OWN_SINCE = re.compile(
    r"[^!?]{0,40}?\b(?:my own|on my own|solo|private practice|self-employed|hung (?:out )?(?:my|a) shingle|for myself|by myself)\b"
)
#: What ended then did not go on.
_ENDED = re.compile(r"\b(?:retir\w+|stopp?ed|quit|left|clos\w+|gave up|lapsed?)\b")


def told(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """Every sum of posts, and of the years up to a day and from it on.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    for match in _ADDED_UP.finditer(part.flow):
        one, other, total = value(match["a"]), value(match["b"]), value(match["total"])
        if one and other and total and one + other == total:
            yield total, match.start(), match.end()
    for match in _TOTAL_FIRST.finditer(part.flow):
        one, other = value(match["a"]), value(match["b"])
        total = value(match["total"] or match["total2"])
        both = _A_WORK.search(match["one"]) and _A_WORK.search(match["other"])
        if one and other and total and both and one + other == total:
            yield total, match.start(), match.end()
    if not measured:
        return
    for match in _BY_POSTS.finditer(part.flow):
        one, other = value(match["a"]), value(match["b"])
        told_years = (
            match["unit"]
            or match["unit2"]
            or _UNIT.search(part.flow, max(0, match.start() - 40), match.start())
            or _UNIT.search(part.flow, match.end(), match.end() + 9)
        )
        if (
            one
            and other
            and told_years
            and _JOINED.search(match["gap"])
            and not _PART.search(part.flow, match.start(), match.end() + 12)
        ):
            yield one + other, match.start(), match.end()
    yield from _up_to_a_day(part, measured)
    yield from _there_and_here(part, measured)
    yield from _left_for_own(part, measured)


def _there_and_here(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    for amount, found in measured:
        here = _AND_HERE.match(part.flow, amount.end) if found in WORK else None
        more = value(here["n"]) if here else None
        around = slice(max(0, amount.start - 50), here.start("n") if here else 0)
        if here and more and _ELSEWHERE.search(part.plain[around]):
            yield amount.years + more, amount.start, here.end()


def _left_for_own(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """Add the years since a post was left for work of one's own to those at the post."""
    for (amount, found), (left, _) in pairwise(measured):
        if (
            (found in WORK or (found is None and SETTING.match(part.flow, amount.end + 4)))
            and amount.form is Form.LENGTH
            and left.form in (Form.AGO, Form.CALENDAR)
            and _LEFT_IT.match(part.flow[amount.end : left.start])
            and _OWN_SINCE.match(part.flow, left.end)
        ):
            yield amount.years + left.years, amount.start, left.end


def _up_to_a_day(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    for at, (amount, found) in enumerate(measured):
        if found not in (Measure.PRACTICE, Measure.LICENSED, None) or amount.form not in (
            Form.LENGTH,
            Form.BARE,
        ):
            continue
        if not _HAD.search(part.flow, max(0, amount.start - 70), amount.start):
            continue
        since = _AND_SINCE.match(part.flow, amount.end)
        more = value(since["n"]) if since else None
        if since and more:
            yield amount.years + more, amount.start, since.end()
            continue
        for later, _ in measured[at + 1 : at + 2]:
            between = part.flow[amount.end : later.start]
            if (
                later.form in (Form.CALENDAR, Form.AGO)
                and found is not None
                and _WHEN.match(between)
                and not _ENDED.search(between)
            ):
                yield amount.years + later.years, amount.start, later.end
