"""Years in practice that must be reckoned: over a break, from one post to the next, less a rest.

"Twelve years, stopped for five, back for two"
are 14; "four years here, before that nine in Germany" are 13.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mail.reading.facts import tenure_ages, tenure_apart
from mail.reading.facts import years as years_amounts
from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.practice_words import SETTING
from mail.reading.facts.tenure_ages import Sum
from mail.reading.facts.tenure_words import PART_OF, ROLE, WORK, Measure, is_work
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part

#: Between two posts: the other years come on top.
_THEN = re.compile(
    r"\bthen\b|\bplus\b|\+|&|\bfollowed by\b|\bfollowing\b|\b(?:before|prior to|preceding|previous to) (?:that|this|then|it|which|coming|moving|hanging|opening|starting|going|joining|striking|leaving|setting)\b|\bbefore$|\bpreviously\b|\bafter (?:a |that |my )?|\bon top of\b|\bafterwards\b"
)
_BEFORE_AFTER = re.compile(
    r"[^.;,\n]{0,40}\b(?:(?:before|prior to) (?:that|this|then|it)|first|beforehand|previously|earlier|before(?=\s*(?:$|[.,;)\n])))\b"
)
#: A post of which only its place in the succession is said.
_THERE = re.compile(
    r"[^.;,\n]{0,30}\b(?:there|elsewhere|with them|abroad|in \w+|at \w+)\b[^.;,\n]{0,20}\b(?:before|prior to|previous to) (?:that|this|then|it)\b"
)
_BEFORE_THAT = re.compile(
    r"\b(?:before|prior to|previous to) (?:that|this|then),?(?: about| some)? $"
)
#: "Twelve years in California, two in Oregon": one post, then the next.
_PARALLEL = re.compile(
    r" (?:in|at|with|for|as) (?!practice|private|the field|this|it\b|total|all)[^,;.]{2,40}(?:,|,? and|\+|&) (?:and |then |now )?$"
)
#: Since then the licence rests.
_NO_MORE = re.compile(
    r"^[^.;]*\b(?:inactive|retired|lapsed|not (?:seen|practi\w+)|stopped|no longer)\b"
)
#: A total is no further post.
_ALL_TOLD = re.compile(
    r" (?:if|counting|including|in total|in all|total|all told|altogether|with the)\b"
)
#: "Nine there and five here; so fourteen": the sum itself.
_CONCLUDES = re.compile(
    r"(?:\b(?:so|makes|making|total(?:s|ing)?|that's)|=),? (?:about |it |that's )?$"
)
_GAVE_UP = re.compile(
    r"\b(?:retir\w+|gave up|let [\w ]{2,20} (?:lapse|go)|surrender\w*|stopped|quit|closed)\b[^.;!?]*$"
)
_OF_THE_LAST = re.compile(r"\bof (?:the|my|those|these) (?:last |past |first )?$")
_AND_IN = re.compile(
    r",? (?:and|then) (?:in|at|with) (?!this |the same |love|debt|recovery|school)[^,;.]{2,30} for (?:about |another |over )?"
)
_POST = re.compile(
    r" (?:(?:in|at|with|for|as) (?!all|total|which|this)|on my own|here\b|there\b|solo\b|under\b|by myself)"
)
#: "Twelve years in a clinic there, and here I have the licence since 2019".
_THERE_THEN_HERE = re.compile(
    r"(?: as [^,;.]{3,30}?)? (?:in|at|with) (?!practice|private|the field|this|it\b|total|all|mental|community mental|social work|counsel|therapy|the business|the profession)[^,;.]{2,40}?"
    r"(?:,|;|,? and|\+|&| before| until| when)[^.;]{0,60}?\b(?:here|in (?!practice|the field)[a-z]+|on my own|own|private practice|solo|shingle|i (?:opened|started|hung|moved|left|went|came))\b[^.;]{0,24}$"
)
_NOW_HERE = re.compile(r"\b(?:and|then|now|but|,) (?:now )?(?:here|in oregon)\b")
_AS_CLINICIAN = re.compile(rf"\bas (?:an? )?(?:[\w-]+ ){{0,2}}?{ROLE}")
#: "After eight years at the college I opened my own practice four years ago".
_AFTER_ANOTHER = re.compile(r"\b(?:after|following) (?:about |over |nearly |almost |some )?$")
#: A rest between two stretches.
_BREAK = re.compile(
    r"\b(?:stopp?ed|quit|left|paused?|break|took|off|away|gap|stepped|stayed home|raise[sd]?|raising|sabbatical|hiatus|interrupt\w*|retired)\b"
)
_BACK = re.compile(r"\b(?:back|return(?:ed)?|resumed?|again|since|came out|picked)\b")
#: How far apart two amounts of one reckoning stand.
_NEAR = 110


def sums(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """Every sum of years of practice that the words ask for.

    Parameters
    ----------
    part : Part
    measured : sequence of (Amount, Measure or None)
        The amounts in their order with what they measure; None where nothing says it.
    """
    yield from tenure_ages.reckoned(part, is_work)
    yield from _first_and_last(part)
    yield from _by_then(part, measured)
    apart: list[tuple[Amount, Measure | None]] = []
    for amount, found in measured:
        if not apart or amount.start >= apart[-1][0].end:
            apart.append((amount, found))
    measured = apart
    runs = [(amount.years, amount.start, amount.end) for amount, _ in measured]
    for at, ((one, first), (other, second)) in enumerate(pairwise(measured)):
        if _follows(part, one, other, first, second):
            years, start, _ = runs[at]
            runs[at + 1] = years + other.years, start, other.end
            yield runs[at + 1]
    for at, (one, first) in enumerate(measured):
        for last, _ in measured[at + 1 : at + 3]:
            if first in WORK and _over_a_break(part, one, last):
                yield one.years + last.years, one.start, last.end


def there_and_here(part: Part, amount: Amount) -> tuple[float, int] | None:
    """The sum of "ten years in Spain, four in Oregon", where both may be of work, and its end."""
    for other in years_amounts.bare(part):
        between = part.flow[amount.end : other.start]
        if (
            0 < len(between) < _NEAR
            and _PARALLEL.match(between)
            and _POST.match(part.flow[other.end :][:20])
        ):
            return amount.years + other.years, other.end
    return None


def _follows(
    part: Part, one: Amount, other: Amount, first: Measure | None, second: Measure | None
) -> bool:
    """Whether two lengths are of two posts, one after the other."""
    between = part.flow[one.end : other.start]
    if (
        _CONCLUDES.search(between)
        or len(between) > _NEAR
        or "\n\n" in between
        or Measure.OTHER in (first, second)
    ):
        return False
    if tenure_apart.are_apart(part, one, other):
        return False
    if Measure.SCHOOL in (first, second) or not (first in WORK or second in WORK):
        return False
    if None in (first, second) and other.form is Form.BARE and _PARALLEL.match(between):
        # "Nine years in Ohio, fourteen here": of either at least one must be known to be work.
        return _POST.match(part.flow[other.end :][:20]) is not None and (
            first in WORK or SETTING.search(between) is not None
        )
    if other.form is Form.BARE and first in WORK and _THERE_THEN_HERE.match(between):
        return re.search(r"\bhere\b", between) is not None
    if second is None and first in WORK:
        there = _THERE.match(part.flow[other.end :][:60]) or _BEFORE_THAT.search(between)
        if there:
            return True
    if other.form is Form.CALENDAR and (
        one.form is Form.CALENDAR or between.count("(") > between.count(")")
    ):
        # "Eleven years there (licensed in 2019)": a year of those eleven.
        return False
    if _NO_MORE.search(part.flow[other.end :][:60]) or _ALL_TOLD.match(part.flow[other.end :][:20]):
        return False
    if one.form is Form.CALENDAR and _GAVE_UP.search(part.flow, max(0, one.start - 50), one.start):
        # "I retired in 2023 after 28 years".
        return False
    return _adds(part, one, other, between, known=None not in (first, second))


def _adds(part: Part, one: Amount, other: Amount, between: str, *, known: bool) -> bool:
    """Whether the second length comes on top of the first."""
    _, last = part.sentence_at(other.start)
    after = part.flow[other.end : min(last, other.end + 40)]
    if (
        known
        and other.form in (Form.AGO, Form.CALENDAR)
        and _AFTER_ANOTHER.search(part.flow, max(0, one.start - 24), one.start)
        and (SETTING.search(between) or _AS_CLINICIAN.search(between))
    ):
        return True
    if (
        known
        and other.form is Form.CALENDAR
        and one.form is Form.LENGTH
        and (_NOW_HERE.search(between) or _THERE_THEN_HERE.match(between))
    ):
        return True
    if _OF_THE_LAST.search(part.flow, max(0, one.start - 20), one.start):
        return False
    if other.years <= one.years and (PART_OF.search(between) or PART_OF.search(after[:12])):
        return False
    if known and (_THEN.search(between) or _BEFORE_AFTER.match(after)):
        return True
    joined = re.search(r",|/|\band\b|\bthen\b|\bplus\b|&|\+", between)
    if joined is None or "." in between.rstrip(". "):
        return False
    if other.form is Form.BARE and _AND_IN.fullmatch(between):
        return True
    if other.form is Form.BARE and _PARALLEL.match(between) and _POST.match(after):
        return True
    before = part.flow[max(0, one.start - 30) : one.start]
    inner = SETTING.search(before + between[: joined.start()])
    own = SETTING.search(between[joined.end() :] + after)
    if _THEN.search(joined.group()) and own:
        # "Three years at Lifeworks + 4 in private practice": whatever the first post was.
        return True
    return bool(inner and own)


#: "The first ten were at Kaiser; the last eight, my own practice".
_FIRST_LAST = re.compile(
    rf"\bthe first (?P<a>{NUMBER})\b[^.!?\n]{{3,60}}?\b(?:the |my )(?:last|next|other|past|remaining|second|rest of the|latter) (?P<b>{NUMBER})\b(?! (?:weeks|months|minutes|people|meetings))"
)


def _first_and_last(part: Part) -> Iterator[Sum]:
    """Add the halves of a career that are told as its first and its last years."""
    for match in _FIRST_LAST.finditer(part.flow):
        first, _ = part.sentence_at(match.start())
        _, last = part.sentence_at(match.end())
        one, other = value(match["a"]), value(match["b"])
        if one and other and is_work(part.flow[first:last]):
            yield one + other, match.start(), match.end()


#: "Trained in EMDR ten years ago, when I'd been licensed for eight".
_BY_THEN = re.compile(
    rf"[^.!?]{{0,40}}\b(?:(?:when|and|by which time) i(?:'d| had)(?: by then| already| by that time)* been (?P<work>[^.;,]{{3,40}}?)(?: for)?(?: about| over| almost| nearly)*|(?:with|having)(?: already)?(?: about)?(?=[^.;,]{{0,50}}\b(?:already|behind me|under my belt)\b)) (?P<n>{NUMBER})\b(?! (?:of us|people))"
)


def _by_then(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """Add what had been worked by the time that is told to the years since then."""
    for amount, _ in measured:
        if amount.form not in (Form.AGO, Form.CALENDAR):
            continue
        found = _BY_THEN.match(part.flow, amount.end)
        years = value(found["n"]) if found else None
        if found and years and (found["work"] is None or is_work(found["work"])):
            yield amount.years + years, amount.start, found.end()


_TIME_OFF = re.compile(
    rf"[^.;]{{0,30}}\b(?:took|taking|with|minus|less|except|apart from)\b[^.;\d]{{0,20}}?(?P<n>{NUMBER})(?: years?| of (?:them|those|that|these))* (?:off|out|away)\b"
    rf"|[^.;]{{0,40}}?\b(?:with|minus|less|except(?: for)?|apart from|but for|has had|had|took|taking|and|barring|not counting)\b[^.;\d]{{0,12}}?(?:\b(?:pause|gap|break|leave|interruption|hiatus|sabbatical|intermission|stop|layoff) (?:of|lasting) (?:about |almost |some )?(?P<pause>{NUMBER})(?! ?(?:months?|weeks?|days?))\b|\b(?P<long>{NUMBER})[- ]years?(?:[- ]long)? (?:pause|gap|break|leave|interruption|hiatus|sabbatical|intermission|layoff)\b)"
)


#: "Nine years licensed in all, of which I worked about seven".
_OF_WHICH_WORKED = re.compile(
    rf"[^.;]{{0,40}}\b(?:of which|of those|of them|but|though|although|only)\b[^.;\d]{{0,24}}?\b(?:worked|practi[cs]ed|saw clients)(?: as one| in the field| clinically)?(?: for)?(?: about| only| maybe| roughly| perhaps| some)* (?P<n>{NUMBER})(?=\s*(?:$|[,.;)\n]|of\b|years))"
    rf"|[^.;]{{0,30}}\b(?:but|though|although|and|of which|except)\b[^.;\d]{{0,24}}?\b(?:didn't|did not|wasn't|was not|haven't|not) (?:practi[cs]\w+|work\w*|see(?:ing|n)? (?:clients|people|anyone)|active)(?: clinically| at all| in)?(?: for)?(?: about)? (?P<idle>{NUMBER})(?=\s*(?:$|[,.;)\n]|of\b|years))"
    rf"|[^.;]{{0,30}}\b(?:but|though|although|of which|and|less|minus),? (?P<gone>{NUMBER}) (?:years? )?(?:of (?:those|them|which) )?(?:were|was|went|i (?:was|spent)|spent|raising|at home|home|off|on leave|sick)\b(?=[^.;]{{0,40}}\b(?:leaves?|maternity|paternity|home|off|away|raising|kids|bab(?:y|ies)|sick|cancer|chemo|sabbatical|abroad|my (?:mother|father|parents|kids|children)|bed|break)\b)"
    rf"|,? (?:and |but |though )?(?:only )?(?:practi[cs]ing|working|active|seeing clients|in practice)(?: for)?(?: about| only| maybe| some)* (?P<m>{NUMBER}) of (?:them|those|these)\b"
    rf"|[^.;]{{0,12}}\b(?:minus|less|subtract\w*|take away|knock off|deduct\w*)\b[^.;\d]{{0,12}}?(?P<less>{NUMBER})\b"
)


def _worked(match: re.Match[str], total: float) -> float | None:
    off = match["less"] or match["idle"] or match["gone"]
    if off:
        return total - (value(off) or 0.0)
    return value(match["n"] or match["m"])


def less_time_off(part: Part, measured: Sequence[tuple[Amount, Measure | None]]) -> Iterator[Sum]:
    """Read "the LPC for eight, but I took two of them off" as six."""
    for amount, found in measured:
        off = _TIME_OFF.match(part.flow, amount.end) if found in WORK else None
        years = value(off["n"] or off["pause"] or off["long"]) if off else None
        if off and years and years < amount.years:
            yield amount.years - years, amount.start, off.end()
        worked = _OF_WHICH_WORKED.match(part.flow, amount.end) if found in WORK else None
        years = _worked(worked, amount.years) if worked else None
        if worked and years and years < amount.years:
            yield years, amount.start, worked.end()


def _over_a_break(part: Part, one: Amount, last: Amount) -> bool:
    between = part.flow[one.end : last.start]
    if len(between) > 2 * _NEAR:
        return False
    rest = _BREAK.search(between)
    return rest is not None and _BACK.search(between, rest.end()) is not None
