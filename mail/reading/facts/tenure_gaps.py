"""Years of a total in which nobody was seen: "the LCSW for twelve, but for five of them no caseload".

A gap is taken off only where the words say both that it is a part of the total told before it and
that the work rested in it; "fifteen years, three of them in Tulsa" are fifteen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import JOB, ROLE, WORK, Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

_N = rf"(?P<n>{NUMBER}|\ba(?= (?:[a-z]+ )?year\b))"
_YEARS = r"(?: (?:whole|full|sabbatical|long|good|bad|lost|odd|solid|hard))*(?: (?:years?|yrs?\b))"
#: "Less one sabbatical year", "minus three when my mother was dying", "take off the six years I sold houses".
_OFF = Sieve(
    r"(?<!more or )(?<!no )(?<!not )(?<!much )\b(?:less(?! than)|minus|save(?: for)?|except(?: for)?|barring|take (?:off|away|out)|leav(?:e|ing) out|deduct(?:ing)?|subtract(?:ing)?)"
    rf" (?:(?:the|about|some|maybe|those|my|for) )*{_N}(?:{_YEARS}\b|(?= (?:when|while|i\b|in|on|at|for|off|out|away|of (?:them|those|these))\b|[,.;)]|$))(?! (?:times|people|clients|days|weeks|months|old))"
)
#: "Out five years with the kids, back in 2022".
_OUT = Sieve(
    rf"\bout(?: for)? (?P<n>{NUMBER}) (?:years?|yrs?\b\.?) ?(?:w/|with|for|when|while|raising|sick)"
)
#: "I lost five to a restaurant", "gave two of them to research".
_LOST = Sieve(
    rf"\bi (?:lost|gave|spent|wasted|sacrificed) (?:about |some )?{_N}(?: years?)?(?: of (?:them|those|these))? to (?!the (?:work|practice|clinic|agency|county|va)\b)"
)
#: "Five of them I was running a nonprofit and had no caseload", "ten of the years since went to ...".
_OF_THEM = Sieve(
    rf"{_N}(?: years?)?,? of (?:them|those(?! who)|these|which|it|the years since|those years|that time)\b(?P<told>[^.;!?]{{0,150}})"
    rf"|\bspent (?:about |some )?(?P<part>the (?:first|last|middle) )?(?P<k>{NUMBER})(?: years?)?(?P<of> of (?:them|those|these|it))?(?P<told2> (?:on|as|at|in|with|[a-z]+ing)\b[^.;!?]{{0,150}})"
)
#: Nobody was seen.
_NOBODY = re.compile(
    r"\b(?:no|without an?y?|not a single|zero) (?:[\w-]+ )?(?:clients?|case ?load|patients?|therapy|practice)\b"
    r"|\b(?:saw|seeing|see|seen|treated) (?:no ?body|no one|none|no (?:clients|patients|people)|not a soul)\b|\bdid no (?:therapy|clinical)\b|\bonly then\b|\btoo [a-z]+ to (?:work|practi[cs]e|see)\b|\b(?:couldn't|could not|unable to|didn't|did not|not) work(?:ing)?\b(?! (?:with|in|for|full))"
    r"|\b(?:didn't|did not|wasn't|was not|never|couldn't|could not|hardly) (?:see(?:ing|n)? (?:a soul|any\w*|clients|patients|people|a (?:single )?(?:client|patient))|practi[cs]\w+|allowed to|treat\w*|carry\w*|do(?:ing)? (?:any )?(?:therapy|clinical))\b"
)
#: Where a licence rests, and why work does.
_AT_REST = re.compile(
    r"\b(?:hung|sat|lay|stayed|lived|was) (?:untouched |unused |idle )?in (?:a|the|my) (?:closet|drawer|frame|box|attic)\b|\b(?:collected|gathered|gathering) dust\b"
    r"|\b(?:maternity|parental) leave\b|\b(?:home with|raising|had) (?:my|our|the) (?:kids|boys|girls|children|babies|baby|twins|sons?|daughters?|toddlers?)\b|\bmommy track\b|\bon (?:leave|disability|sabbatical)\b|\binactive\b|\b(?:on the injured list|laid up|bedridden|in (?:a )?cast|recovering from|in chemo)\b"
)
_WAS_ANOTHER = re.compile(
    rf"^[^.;!?]{{0,60}}?\bi (?:was|worked as|served as) (?:an?|the) (?:[\w-]+ ){{0,2}}?{JOB}\b(?! (?:practitioner|and (?:an? )?(?:therap|counsel|social)))"
)
#: "Licensed since 1996, and it was 1999 before I saw a client".
_FIRST_SEEN = Sieve(
    r"\b(?:it was|not) (?:only |not )?(?:until |till )?(?:in )?(?P<y>(?:19|20)\d\d) (?:before|until|till|when|that) i (?:first |finally |actually |really |ever )*(?:saw|sat with|had|got|took(?: on)?|met|treated) (?:a|an|any|my (?:very )?first|actual|real) (?:single )?(?:client|patient|person|case ?load)"
    r"|\b(?:didn't|did not|couldn't) (?:actually |really |start |begin )*(?:see(?:ing)?|practi[cs]\w+|tak(?:e|ing) on|treat\w*|have)(?: (?:a|any|my first))?(?: (?:clients?|patients?|people|a soul|anyone|anybody|case ?load))*(?: of my own)? (?:until|till|before) (?P<y2>(?:19|20)\d\d)\b"
    r"|\b(?:until|till) (?P<y4>(?:19|20)\d\d),? (?:and|but)[^.;!?\d]{0,16} only (?:been )?(?:practi[cs](?:ed|ing)|seen (?:clients|patients|people)|seeing (?:clients|patients|people)|in practice) since\b"
    r"|\b(?:only|just) (?:started|began|got around to|took up) (?:seeing (?:clients|patients|people)|practi[cs]ing|my practice|doing therapy) (?:in|around) (?P<y3>(?:19|20)\d\d)\b"
)
#: "I stepped away in 2016 and didn't see clients again until 2020", "leave out 2010 through 2012".
_AWAY = Sieve(
    r"\b(?:stepped (?:away|out|back)|left|stopped|quit|paused|closed|took (?:time |a break )?off|took(?= (?:from )?(?:19|20)\d\d (?:to|through|until|-) (?:19|20)\d\d off\b)|away|out(?: for| from)?|inactive|(?:didn't|did not) (?:use|practi[cs]e|work|see)|leav(?:e|ing) out|except(?: for)?|minus|less|take out|not counting)\b[^.;!?\d]{0,30}?(?P<from>(?:19|20)\d\d)"
    r"(?P<way>[^.;!?\d]{0,80}?)(?P<to>(?:19|20)\d\d)\b"
)
#: "From 2020 until 2022 I did not work".
_AWAY_THEN = Sieve(
    r"\b(?:from|between) (?:[a-z]+ )?(?P<from>(?:19|20)\d\d) (?P<way>to|until|till|through|and) (?:[a-z]+ )?(?P<to>(?:19|20)\d\d),? i (?:did not|didn't|was not|wasn't|had no|saw no|took|stayed|was) ?(?:work|practi[cs]\w+|see(?:ing)? (?:clients|patients|people|any\w+)|clients|patients|practice|one\b|body|off\b|leave|home|at home|away|inactive|ill\b|on leave)"
)
_THROUGH = re.compile(r"^ ?(?:to|through|thru|until|till|and|-) ?$")
_AGAIN = re.compile(r"\b(?:again|back|return\w*|resum\w*|reopen\w*|came back)\b")
_A_YEAR = re.compile(r"(?:19|20)\d\d")
#: "I only had clients for four", "actual clients: three years", "six with patients".
_ONLY_SEEN = Sieve(
    rf"\b(?:but|though|although|and|yet)(?: i(?:'ve| have)?)? (?:only|just) (?:had|seen|saw|carried|kept|treated|sat with) (?:actual |real )?(?:clients|patients|people|a case ?load|a practice)(?: for)?(?: about)? (?P<n>{NUMBER})(?: of (?:them|those|these))?(?=\s*(?:$|[.,;!)\n]|years?\b))"
    rf"|\b(?:but|though|although|and|yet)(?: i(?:'ve| have))?(?: been)? (?:only|just) (?:been )?(?:as an? (?:[\w-]+ ){{0,2}}?{ROLE}|seeing clients|with a case ?load|in practice|practi[cs]ing)(?: for)?(?: the (?:last|past))?(?: about)? (?P<k>{NUMBER})(?=\s*(?:$|[.,;!)\n]|years?\b))"
    rf"|\bof the {NUMBER} years (?:that )?(?:i've|i have) (?:been licen[sc]ed|had (?:it|the licen[sc]e|my licen[sc]e)),? i(?:'ve| have) (?:only )?(?:been in practice|practi[cs]ed|seen clients|worked as one)(?: for)?(?: only)? (?P<q>{NUMBER})(?=\s*(?:$|[.,;!)\n]|years?\b))"
    rf"|\b(?:actual|real|true) (?:clients?|patients?|practice|case ?load|therapy|clinical work)[:,]? (?:for )?(?:about |only )?(?P<m>{NUMBER})(?: years?)?(?=\s*(?:$|[.,;!)\n]))"
)
#: "Twelve years if you leave out 2018": the number told is already without them.
_NET = re.compile(r"\b(?:if (?:you|i|we|one)|leaving out|not counting)\b")
#: "If you include the two I was on disability".
_INCLUDED = Sieve(
    rf"\bif (?:you|i|we) (?:include|count) (?:the |those |my )?{_N}(?: years?)?(?= [^.;!?,]{{0,40}}\b(?:disability|leave|at home|home with|off|away|sick|ill|abroad|inactive|retired)\b)"
)
#: How far behind a total the gap may be told.
_REACH = 130


def less(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """The totals without the years in which the work rested.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    work = [amount for amount, found in measured if found in WORK]
    if not work:
        return
    most = max(amount.years for amount in work)
    for gone, start, end in _gaps(part):
        total = _total(work, start)
        # A part of a part says nothing of the whole.
        net = total and total.form is not Form.CALENDAR and _NET.search(part.flow, start - 12, end)
        if total and not net and 0 < gone < total.years == most:
            yield total.years - gone, total.start, end
    for match in _INCLUDED.finditer(part.flow):
        total, gone = _total(work, match.start()), _figure(match["n"])
        if total and gone < total.years == most:
            yield total.years - gone, total.start, match.end()
    for match in _ONLY_SEEN.finditer(part.flow):
        total = _total(work, match.start("q") if match["q"] else match.start())
        seen = _figure(match["n"] or match["m"] or match["k"] or match["q"])
        if total and 0 < seen < total.years:
            yield seen, match.start(), match.end()
    for match in _FIRST_SEEN.finditer(part.flow):
        total = _total(work, match.start())
        since = next(y for y in match.group("y", "y2", "y3", "y4") if y)
        if total and total.years == most and (began := _year_of(part, total)):
            later = int(since) - began
            if 0 < later < total.years:
                yield total.years - later, match.start(), match.end()


def _gaps(part: Part) -> Iterator[Sum]:
    for pattern in (_OFF, _OUT, _LOST):
        for match in pattern.finditer(part.flow):
            yield _figure(match["n"]), match.start(), match.end()
    for match in _OF_THEM.finditer(part.flow):
        told = match["told"] or match["told2"] or ""
        of_total = match["n"] or match["part"] or match["of"]
        if _NOBODY.search(told) or (
            of_total and (_AT_REST.search(told) or _WAS_ANOTHER.match(told))
        ):
            yield _figure(match["n"] or match["k"]), match.start(), match.end()
    for match in (*_AWAY.finditer(part.flow), *_AWAY_THEN.finditer(part.flow)):
        closed = _THROUGH.match(match["way"]) and (
            "and" not in match["way"] or "between" in match.group()
        )
        if closed or _AGAIN.search(match["way"]):
            gone = int(match["to"]) - int(match["from"]) + (1 if "thr" in match["way"] else 0)
            yield float(gone), match.start(), match.end()


def _figure(words: str) -> float:
    return 1.0 if words == "a" else value(words) or 0.0


def _total(work: Sequence[Amount], start: int) -> Amount | None:
    """The amount of work that is told last before a place, if it is near."""
    before = [one for one in work if 0 <= start - one.end < _REACH and one.form is not Form.AGO]
    return before[-1] if before else None


def _year_of(part: Part, amount: Amount) -> int | None:
    """The calendar year from which an amount counts."""
    told = _A_YEAR.search(part.flow, amount.start, amount.end)
    return int(told.group()) if told and amount.form is Form.CALENDAR else None
