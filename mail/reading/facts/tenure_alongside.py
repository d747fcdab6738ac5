"""Years in this work told beside those of another: "teaching for fifteen, and for the last eight a practice".

Where somebody tells two numbers, one of another work or of the licence, the one that is said to be
of practice holds, whichever is the longer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import JOB, ROLE, Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

#: Work in which nobody is treated, as a clause names it.
ANOTHER_WORK = (
    rf"(?:\b(?:teaching|taught|lectur\w+|running|ran|manag\w+|directed|directing|sold|selling|drove|driving|filing|billing|cooking|cooked|lobb\w+)\b(?! (?:(?:an?|my|the|our) )?(?:[\w-]+ )?(?:practice|clinic|groups?|caseload|dbt|clients))"
    rf"|\b(?:as|was|am|been|worked as) (?:an? |the )?(?:[\w-]+ ){{0,2}}?{JOB}\b(?! practitioner)|\byears? (?:as )?(?:an? |the )(?:[\w-]+ ){{0,2}}?{JOB}\b(?! practitioner)"
    r"|\b(?:front desk|registrar's|dean|administration|intake and eligibility|billing|legislature|newspaper)\b)"
)
_ANOTHER = re.compile(ANOTHER_WORK)
_JOBS = re.compile(JOB)
_CLINICAL = re.compile(rf"\b(?:{ROLE}|therap|counsel|psych|clinic|case ?load|patients|clients)")
#: What is said of the years in this work.
_IN_THIS = (
    rf"(?:(?:[^.;!?,]{{0,30}}?\b(?:an? |my |the )(?:[\w-]+ ){{0,4}}?(?:practice\b(?! manager)|case ?load|{ROLE}|counsel\w+ practice))"
    rf"|[^.;!?,]{{0,24}}?\b(?:see(?:ing|n)? (?:[\w-]+ )?(?:clients|patients|people|couples|families|kids)|practi[cs](?:ed|ing)\b|in (?:private )?practice|on the side as an? (?:[\w-]+ )?{ROLE}))"
)
#: "For the last eight I have kept a little practice", "for the last seven of them had a practice".
_THE_LAST = Sieve(
    rf"\b(?:for|over|in)? ?(?:the|these) (?:last|past) (?:about )?(?P<n>{NUMBER})(?: years?)?(?: of (?:them|those|these|it|that|which))?,? (?={_IN_THIS})"
)
#: "Eleven of those I have also been a licensed therapist".
_OF_THOSE = Sieve(
    rf"(?P<n>{NUMBER})(?: years?)?,? of (?:them|those|these|which|it),? (?:i(?:'ve| have| was)? )?(?:also |too )?(?:as|been|a|while)? ?(?:also )?(?:an? )?(?:[\w-]+ ){{0,2}}?(?:{ROLE}|in (?:private )?practice|seeing clients)"
)
#: "Ten of my twenty-two years there I was a chaplain".
_OF_ALL = Sieve(
    rf"(?P<n>{NUMBER}) of (?:my|the|these|those) (?P<all>{NUMBER})(?: years?)?\b[^.;!?]{{0,40}}? i (?:was|worked as|served as) (?:an?|the) (?:[\w-]+ ){{0,2}}?{JOB}\b(?! practitioner)"
)
#: "The first ten I ran the registrar's office, the last six I've been a counselor".
_FIRST_LAST = Sieve(
    rf"\b(?:the|my) first {NUMBER}\b(?P<other>[^.!?\d]{{3,70}}?)\b(?:the |my )(?:last|next|other|past|remaining|rest,) (?P<n>{NUMBER})(?: years?)?,? (?={_IN_THIS})"
)
#: "The last fifteen of them as a therapist and the first five in billing".
_LAST_FIRST = Sieve(
    rf"\bthe last (?P<n>{NUMBER})(?: years?)?(?: of (?:them|those|these))?,? (?={_IN_THIS})[^.!?\d]{{3,60}}?\bthe first {NUMBER}\b(?P<other>[^.!?]{{3,40}})"
)
#: "Licensed five years, at it for nine"; "licensed ten, but only in practice for three".
_LICENSED_PRACTISED = Sieve(
    rf"\blicen[sc]ed,?(?: for)?(?: about| only| just)? (?P<a>{NUMBER})(?: (?:years?|yrs?))?(?:,|;|\.|,? and|,? but)(?P<only> only| just)? ?(?:i've |i have )?(?:been )?(?P<only2>only |just |(?=(?:practi[cs]ing|seeing clients) for ))?(?:at (?:it|this)|doing (?:it|this|therapy|the work)|in (?:practice|the (?:chair|field|work|room))|practi[cs]ing|seeing (?:clients|people|patients)|working(?: as one)?)(?: since)?(?: for)?(?: about| almost| only| just)? (?P<n>{NUMBER})(?=\s*(?:$|[.,;!)\n]|years?\b|yrs?\b))"
)
#: "As a therapist I go back to 2015".
_AS_ONE_SINCE = re.compile(
    rf"\bas an? (?:[\w-]+ ){{0,2}}?{ROLE},? (?:i (?:only )?(?:go|date)|i(?:'ve| have) only been at it|my (?:years|time|clock|count) (?:starts?|begins?)|i (?:only )?(?:started|began))(?: only)?(?: with| from)? ?$"
)
#: "Been cooking there for eleven years, and I've been a counselor outside for seven".
_THEN_ONE = Sieve(
    rf"(?:,|;|\.|\band|\bbut)(?: and| but)?(?: now)? (?:now )?(?:i've|i have) (?:now )?been an? (?:[\w-]+ ){{0,2}}?{ROLE}(?: [a-z]+){{0,3}}? for (?:about |almost )?(?P<n>{NUMBER})(?=\s*(?:$|[.,;!)\n]|years?\b))"
)
#: "Parish secretary for twelve and, since my LMFT, a counselor for seven".
_JOB_THEN_ROLE = Sieve(
    rf"\b{JOB}(?: for)? (?P<j>{NUMBER})(?: years?)?(?:,|;| and| then)[^.;!?\d]{{0,30}}?\b(?:as )?an? (?:[\w-]+ )?{ROLE}(?: for)? (?P<n>{NUMBER})(?=\s*(?:$|[.,;!)\n]|years?\b))"
)
#: "Half of my twenty-two working years I sold insurance. The other half I've been a therapist".
_HALF = Sieve(
    rf"\bhalf (?:of )?(?:my|the|those|these) (?P<n>{NUMBER})(?: [a-z]+)? years?\b(?P<told>[^!?\d]{{3,90}}?)\bthe other half[^.;!?\d]{{0,24}}?\ban? (?:[\w-]+ ){{0,2}}?{ROLE}"
)
#: "I gave fifteen years to pharmacy. Seven, so far, to psychotherapy".
_GIVEN_TO = Sieve(
    rf"\b(?:gave|given|devoted|spent) [^.;!?]{{2,50}}[.;,](?: and| but)? ?(?P<n>{NUMBER})(?: years?)?,?(?: so far,?| now,?)? (?:to|on) (?:psychotherapy|therapy|counseling|social work|psychology|this (?:work|chair|profession))\b"
)
#: How far before its share another work may be told.
_REACH = 120


def beside(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """The years of practice that are told beside other years, which they replace.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    for match in _LICENSED_PRACTISED.finditer(part.flow):
        licensed, practised = value(match["a"]), value(match["n"])
        if (
            licensed
            and practised
            and (practised > licensed or match["only"] or match["only2"] is not None)
        ):
            yield practised, match.start("n"), match.end()
    if not measured:
        return
    for match in _OF_ALL.finditer(part.flow):
        gone, total = value(match["n"]), value(match["all"])
        if gone and total and gone < total:
            yield total - gone, match.start(), match.end()
    for match in _JOB_THEN_ROLE.finditer(part.flow):
        job, own = value(match["j"]), value(match["n"])
        if job and own and any(job + own <= a.years + 1 for a, _ in measured):
            yield own, match.start("n"), match.end()
    for match in _HALF.finditer(part.flow):
        if (both := value(match["n"])) and not _CLINICAL.search(match["told"]):
            yield both / 2, match.start(), match.end()
    for match in _GIVEN_TO.finditer(part.flow):
        if own := value(match["n"]):
            yield own, match.start("n"), match.end()
    for match in (*_FIRST_LAST.finditer(part.flow), *_LAST_FIRST.finditer(part.flow)):
        if (years := value(match["n"])) and _ANOTHER.search(match["other"]):
            yield years, match.start("n"), match.end()
    yield from _shares(part, measured)
    for amount, found in measured:
        if amount.form is Form.CALENDAR and found is Measure.PRACTICE:
            lead = part.flow[max(0, amount.start - 60) : amount.start]
            if _AS_ONE_SINCE.search(lead) and _told_before(part, measured, amount.start):
                yield amount.years, amount.start, amount.end


def _shares(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """The years of practice beside another work that went on for longer."""
    for pattern in (_THE_LAST, _OF_THOSE, _THEN_ONE):
        for match in pattern.finditer(part.flow):
            years = value(match["n"])
            other = _told_before(part, measured, match.start())
            if years and other and years < other.years:
                yield years, match.start("n"), match.end()


def _told_before(
    part: Part, measured: Sequence[tuple[Amount, Measure | None]], start: int
) -> Amount | None:
    """The amount of another work that is told just before a place."""
    for amount, _ in reversed(measured):
        if 0 <= start - amount.end < _REACH and amount.form in (Form.LENGTH, Form.BARE):
            first, _ = part.sentence_at(amount.start)
            told = part.flow[max(first, amount.start - _REACH) : start]
            other = _ANOTHER.search(told) and not _CLINICAL.search(_JOBS.sub(" ", told))
            return amount if other else None
    return None
