"""The number at which a reckoning or a correction ends, which replaces what went before it.

"Twenty-two with the two abroad that nobody here counts, so put me down for 20"; "eleven
since licensure; nine, if you're strict"; "twelve years, no wait, fourteen".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

_UNIT = r"(?: ?(?:years?|yrs?\.?))?"
_ENDS = (
    r"(?=\s*(?:$|[,.;:!?)\n-]|as\b|in (?:all|total|practice|the)\b|of (?:(?:actual|real|true|honest|active|clinical) ){0,2}(?:practice|it|experience|work)\b|total|altogether"
    r"|all told|now\b|licen|to be\b|and\b|but\b|if\b|since\b|for (?:me|you|your|the)\b))"
)
_PATTERNS = (
    # "So put me down for 20", "call it nine", "I get 20".
    Sieve(
        r"\b(?:put (?:me|it|that|us)? ?down (?:as|for|at)|call (?:it|that)|make (?:it|that)|count me (?:at|as|for)|list me (?:at|as|with)|let's say|i'd say|i'll say|i get|i arrive at|i come to|comes to|so (?:now )?(?:it's|that's|it is|it'd be|that'd be|i'm at|i am at)(?: now)?|gives me|leaves(?: me)?(?: with)?)"
        rf" (?:about |an even |a round |only |just )?(?P<n>{NUMBER}){_UNIT}{_ENDS}"
    ),
    # "Nine, if you're strict", "eleven, to be exact".
    Sieve(
        rf"(?P<n>{NUMBER}){_UNIT},? (?:if (?:you're|you are|i'm|i am|we're|one is) (?:being )?(?:strict|honest|picky|fussy|exact|precise|careful|pedantic)|to be (?:strict|exact|precise|honest|fair)|strictly (?:speaking|counted)|net of)\b"
    ),
    # "So sixteen years of actual clients", "only seven years of actually seeing people".
    Sieve(
        rf"\b(?:so|only|but|though|just|maybe|perhaps) (?:about |only |just |more like )*(?P<n>{NUMBER}){_UNIT} (?:of )?(?:actual(?:ly)?|real(?:ly)?|true|truly|honest) (?:seeing|clients?|patients?|practi[cs]\w+|clinical|work\w*|people|sitting|therapy|treating|doing)\b"
    ),
    # "Seventeen years counting my practicum, fourteen if you don't": training is no practice.
    Sieve(
        rf"{NUMBER} years?,? (?:counting|including|with|if you (?:count|include)) (?:my |the )?(?:practicum|internship|training|grad|school|studies)[^.;!?\d]{{0,40}}[,;](?: but| or| and)? (?:only )?(?P<n>{NUMBER})(?: years?)?,? (?:if|without|since|not|otherwise|licen)"
    ),
    # "Eighteen years of it, fifteen if you take away the time in Germany"; associates practise.
    Sieve(
        rf"{NUMBER} years?\b[^.;!?\d]{{0,30}}[,;(] ?(?:but |or |only )*(?P<n>{NUMBER})(?: years?)?,? if (?:you|i|we|one) (?:take (?:away|off|out)|leave out|subtract|deduct|discount|skip|don't count)\b(?![^.;!?]{{0,40}}\b(?:associate|supervis|resident|intern))"
    ),
    # "If you do the sum there are twenty-nine years".
    Sieve(
        rf"\b(?:do|doing|did) the (?:sum|sums|math|arithmetic|addition|subtraction)[,:]? ?(?:and |there are |it's |that's |it is |it comes to |you get |i get |i have |it makes )*(?P<n>{NUMBER})\b(?! (?:people|of us|minutes))"
    ),
    # "Twelve since I left the university and only nine on the license".
    Sieve(
        rf"{NUMBER}(?: years?)? since i (?:left|finished|graduated|got out)\b[^.;!?\d]{{0,30}},?(?: and| but) (?:only |just )(?P<n>{NUMBER})(?: years?)? (?:on|with|under|since|of) (?:the|my) licen[sc]e\b"
    ),
    # "Eight full ones, anyway".
    Sieve(
        rf"(?P<n>{NUMBER}) (?:full|real|actual|true|honest|solid) (?:ones|of them)(?=\s*(?:$|[,.;!)\n]))"
    ),
    # "Twelve years, no wait, fourteen"; "ten (sorry, eleven)".
    Sieve(
        rf"{NUMBER}{_UNIT}(?: [\w'-]+){{0,3}}?[ ,.;(-]{{1,4}}(?:(?:no|wait|sorry|oops|scratch that|strike that|correction|or rather|i mean|er|uh|um|hmm|my mistake|let me recount)[ ,.;-]{{1,3}})+(?:wait[, ]+|make (?:it|that) |it's |that's |it is |more like |i'm at |i mean |actually )*(?P<n>{NUMBER}){_UNIT}{_ENDS}"
    ),
)
#: "Sixty years in our office, of which nine are mine"; "eight of the last eleven years".
_SHARE = (
    Sieve(
        rf"(?P<n>{NUMBER})(?P<m>)?(?: years?)?(?: of (?:them|those|these|it|which))?(?: are| is| were| being|,)? (?:mine|my own)\b(?! (?:practice|office|therap|analy|group))"
    ),
    Sieve(
        rf"\b(?:practi[cs]\w+|seeing clients|seen clients|working|worked|licensed|in practice|been (?:at|in) it)\b[^.;!?,\d]{{0,30}}?\b(?P<n>{NUMBER}) (?:out )?of the (?:last|past|previous) (?=(?:{NUMBER}) years?\b)"
        rf"|\bfor (?P<m>{NUMBER}) (?:out )?of the (?:last|past) {NUMBER} years,? i(?:'ve| have)? (?:been an? |practi|seen |worked)"
    ),
)
#: "Licensed in 2011, therapy from 2016, and I would count the latter".
_WHICH = Sieve(
    r"\b(?:count|go(?:ing)? by|use|take|put down|write|goes by|counts)(?: only| just)? (?:the |from the )(?P<which>latter|second|last|former|first)(?: one| number| figure)?(?=\s*(?:$|[.,;!)\n]))"
)
_ONLY_SINCE = re.compile(
    r"\b(?:therapy|psychotherapy|counseling|clients?|patients?|people|couples|families|practi[cs]\w+|groups|clinical\w*)\b[^,.;:!?]{0,20} (?:only|just) $"
    r"|\b(?:only|just) (?:been )?(?:seeing|seen|practi[cs]\w+|doing therapy|working)\b[^,.;:!?]{0,30}$"
)
_SHARED = Sieve(r"\b(?:mine|my own|of the (?:last|past|previous))\b")
_OF_YEARS = re.compile(r"\byears\b")
#: How far behind an amount of practice its reckoning may end.
_REACH = 180


def concluded(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """The numbers that replace an amount of years of practice told before them.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure.
    """
    work = [a for a, found in measured if found in (Measure.PRACTICE, Measure.LICENSED)]
    yield from _shared(part, measured)
    if not work:
        return
    yield from _chosen(part, work)
    for amount, found in measured:
        if (
            found is Measure.PRACTICE
            and amount.form is Form.CALENDAR
            and _ONLY_SINCE.search(part.flow, max(0, amount.start - 70), amount.start)
        ):
            # "I have the licence since 2013 but do therapy only from 2018".
            yield amount.years, amount.start, amount.end
    for pattern in _PATTERNS:
        for match in pattern.finditer(part.flow):
            at = match.start("n")
            if any(a.start < at and at - a.end < _REACH for a in work):
                years = value(match["n"])
                if years is not None and 0 < years <= 60:
                    yield years, at, match.end()


def _chosen(part: Part, work: Sequence[Amount]) -> Iterator[Sum]:
    """Read the one of two amounts that the writer says is to count."""
    for match in _WHICH.finditer(part.flow):
        told = [a for a in work if 0 < match.start() - a.end < _REACH]
        if len(told) > 1:
            amount = told[0] if match["which"] in ("former", "first") else told[-1]
            yield amount.years, amount.start, match.end()


def _shared(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """Read the writer's share of years that many have, or that were only partly worked."""
    if not measured or _SHARED.search(part.flow) is None:
        return
    for pattern in _SHARE:
        for match in pattern.finditer(part.flow):
            name = "n" if match["n"] else "m"
            years = value(match[name])
            if years and _OF_YEARS.search(part.flow, *part.sentence_at(match.start())):
                yield years, match.start(), match.end()
