"""Amounts of years that a letter names, whatever they measure.

Four forms stand here: a length ("14 yrs", "a decade and a half"), a length ago, a rank ("my
third year", "second-year CSWA"),
and a bare number that leans on words around it ("an LPC for six", "4 as a PMHNP").
Calendar years are :mod:`mail.reading.facts.calendar_years`;
:mod:`mail.reading.facts.tenure` says what each of them measures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from mail.reading.facts.numbers import NUMBER, ORDINAL, SPANISH, ordinal, value
from mail.reading.facts.tenure_words import COUNTED_IN, ROLE
from mail.reading.kept import with_part
from mail.reading.text import Part
from mail.sieve import Sieve
from mail.wide import Wide

#: The parts of the letter at hand, which several readers look through for years.
_KEPT = 4


class Form(StrEnum):
    """How an amount was said."""

    LENGTH = "length"
    AGO = "ago"
    RANK = "rank"
    CALENDAR = "calendar"
    BARE = "bare"


@dataclass(frozen=True, slots=True)
class Amount:
    """So many years, and where they stand."""

    years: float
    form: Form
    start: int
    end: int


_UNIT = (
    r"(?:years?'?s?'?|yrs?\.?|decades?|winters|summers|springs|autumns|octobers|septembers|januaries|christmases|thanksgivings"
    r"|(?:tax|flu|school|fire|football) seasons|ya?e?a?ers|años|yoe\b|months?|mos?\b\.?|quarter[- ]century|third of a century|century)"
)
_HEDGE = r"(?:(?P<short>almost|nearly|close to|going on|just under|not quite|(?:just |a (?:bit|hair|little) )?(?:shy|short) of|a (?:bit|hair|little) under|approaching|coming up on|closing in on|pushing|nearing|knocking on|rounding on) )?"
#: How the years were: "three looong years", "nine very full years"; no thing that is counted.
_MANNER = (
    r"(?: (?!and |or |of |in |with |who |whose |than |time |place |from |ye?a?rs? |to |for |at |on |the |my |per |as |not |every |about |over |more )"
    rf"(?!{NUMBER})[a-z]+(?:[a-rt-z]|ous|less)\b)"
)
_LENGTH = Sieve(
    rf"{_HEDGE}(?P<n>{NUMBER}|\ba(?= decade| year| quarter| half| third of a century)|\bone|\ba couple(?: of)?|\b(?:a )?baker's dozen(?= (?:of )?years)|\b(?:a|two) score(?= (?:of )?years)|\d{{3}}(?= ?mo)|\b(?:{'|'.join(SPANISH)})(?= años)|(?<=past )(?=decade)|(?<=last )(?=decade)|\b(?=decade(?:[- ]plus|-ish| and a half|s? (?:of|in|or so)\b))|\ba few|\bhalf a(?= century| decade)|\b(?=quarter)|\b(?=third of a century))(?P<half>[ -](?:and|&|n)[ -](?:a[ -])?half|[ -]?1/2)?"
    rf"(?:(?: ?- ?| to | or |, maybe | ?/ ?)(?P<m>{NUMBER}|\d{{1,2}}(?![\d:])))?(?: \((?:{NUMBER}|!+)\))?(?P<more> ?\+|[ -]?plus\b|[- ]?odd\b|-?ish\b|[- ]some(?:thing)?\b| or so\b)?"
    rf"(?: more| of)?(?:{_MANNER}{{1,2}}? |[\s-]*)(?:quarter of a )?(?P<unit>{_UNIT}|y(?![a-z]))(?![a-z])(?P<half2> and a half)?(?:(?<=decade) (?:and|plus) (?P<plus>{NUMBER})(?= years?\b| in practice|\s*(?:$|[.,;])))?"
)


_AGO = re.compile(r" (?:ago|back)\b(?! (?:at|to|home|on|then)\b)")
_ONE_MORE = re.compile(r"one (?:more|last|final) year\b")
_SO_SHORT = re.compile(rf"(?P<n>{NUMBER}|\ba) (?:years?|yrs?) (?:just )?$")

#: "Two years and four months".
_AND_MONTHS = re.compile(
    rf"(?:,? and|,|,? ?&) (?P<n>{NUMBER}) (?:months?|mos?\b\.?)(?! (?:old|later|of)\b)"
)


@with_part
def lengths(part: Part) -> tuple[Amount, ...]:
    """Lengths of time, and lengths ago."""
    return tuple(_lengths(part))


def _lengths(part: Part) -> Iterator[Amount]:
    told = 0
    for match in _LENGTH.finditer(part.flow):
        years = _figure(match)
        if years is None or years > 70 or _ONE_MORE.match(match.group()):
            continue
        if match["short"] and (by := _SO_SHORT.search(part.flow, 0, match.start())):
            # "Two years short of a quarter century".
            years += 1 - (value(by["n"]) or 1.0)
        if match.start() < told:
            continue
        told = match.end()
        if match["unit"][0] == "y" and (odd := _AND_MONTHS.match(part.flow, told)):
            years, told = years + (value(odd["n"]) or 0.0) / 12, odd.end()
        ago = _AGO.match(part.flow, told)
        form = Form.AGO if ago else Form.LENGTH
        yield Amount(years, form, match.start(), told + (len(ago.group()) if ago else 0))


def _figure(match: re.Match[str]) -> float | None:
    """The years a length stands for; the middle of a range, less for *almost*."""
    words, unit = match["n"], match["unit"]
    if "third" in unit:
        return 33.0
    if "quarter" in match.group():
        return 24.0 if match["short"] else 25.0
    number = SPANISH.get(words, value(words) if words else 1.0)
    number = {"a": 1.0, "one": 1.0, "half a": 0.5}.get(words, number)
    if number is None:
        return None
    upper = value(match["m"]) if match["m"] else None
    if upper is not None and upper > number:
        number = (number + upper) / 2
    if match["half"] or match["half2"]:
        number += 0.5
    more = value(match["plus"]) if match["plus"] else None
    scale = {"decade": 10.0, "mo": 1 / 12, "century": 100.0}
    number *= next((by for unit_, by in scale.items() if unit.startswith(unit_)), 1.0)
    number += more or 0.0
    return number - 0.5 if match["short"] and number > 2 else number


_BARE = Wide(
    rf"(?P<n>{NUMBER})(?P<more> ?\+)?(?: here)? as (?:an? )?(?:[\w-]+ )?{ROLE}"
    rf"|(?P<n2>{NUMBER})(?: ?\+)? (?:in (?:the field|(?:my own |solo |private |group )?practice)|post[- ]?licen\w+|licen[sc]ed\b|years? in\b|in (?:the|this|our) (?:profession|trade|business|biz|work|chair|job|guild)\b)"
    rf"|\b(?:for|of|last|past|these|practi[cs]ing|practi[cs]ed|outpatient|inpatient|about|almost|over|coming up on) (?:about |over |almost |nearly |another |the (?:last|past) )?(?P<k>{NUMBER})"
    r"(?=\s*(?:$|[,.;!)\n]|now\b|and counting|or so\b|since\b|of (?:them|those)\b|before(?: (?:that|this|then)\b|(?=\s*(?:$|[.,;!)\n])))|and a half\b))"
    rf"|\b{ROLE} for (?P<rf>{NUMBER})(?= (?:and|but|or|while)\b)|\bmine (?:are|is|being|comes? to|makes?|would be) (?P<mi>{NUMBER})(?=\s*(?:$|[.,;!)\n]|of (?:them|those|these|that)\b))"
    rf"|\bas an? (?:fully )?(?:licensed|independent|practi[cs]ing|full) [a-z]+,? (?:it's|it is|that's|i have|i'm at|i've got) (?:only |just |about )?(?P<al>{NUMBER})(?=\s*(?:$|[.,;)\n]))"
    rf"|\b(?:for|in|over) the (?P<ts>{NUMBER}) since (?=i\b|then\b|that\b|as an?\b|in\b|at\b|on my\b)|\bspent the (?P<sp>{NUMBER}) since (?=as\b|in\b|at\b|on\b)|\bfor (?:the last |about |almost )?(?P<fi>{NUMBER})(?= (?:i've|i have) (?:been|had|practi|worked|seen))|(?P<hm>{NUMBER})[.,:;]? (?:that's|that is|which is) (?=(?:how (?:many years|long)|the number of years) i\b)|\blonger than i(?:'d| would)? (?:like|care|want|can)\b[^.;!?\d]{{0,24}}[,:(-] ?(?P<lo>{NUMBER})(?=\s*(?:$|[.;!)\n]|in\b|this\b|come\b|years\b))"
    rf"|\b(?:practice|licen[sc]e|shingle|career)(?: just| now| is| will be| will| turn(?:ed|s|ing)?| about)+ (?P<t>{NUMBER})(?=\s*(?:$|[.,;)\n]|in\b|this\b|next\b|and\b|come\b))"
    rf"|(?P<om>{NUMBER}) of (?:my|the|those|these) (?={NUMBER} years\b)|\b{ROLE} with (?P<wn>{NUMBER})(?=\s*(?:$|[,.;)\n]))"
    rf"|\b{ROLE},? x ?(?P<x>{NUMBER})\b|\bexcept (?:for )?(?:me|myself|yours truly),? (?:who has |who is |with |at )+(?P<ex>{NUMBER})(?=\s*(?:$|[,.;)\n]))"
    rf"|\b(?:makes|making|makes it|that's|which is|now|is) (?:it )?(?:about |almost |nearly |over )?(?P<sl>{NUMBER}) since (?=i\b|my\b|the (?:board|licen)|licen)"
    rf"|\b(?:licen[sc]ed|practicing|practising|lic'?d) (?P<l>\d{{1,2}})(?=\s*(?:$|[,.;)\n]))|{ROLE},? (?P<p>\d{{1,2}}) ?\+(?! ?[a-z])|\bmy (?:years|experience)[:,]? (?:is |are )?(?P<y>{NUMBER})(?=\s*(?:$|[.,;]))"
    rf"|(?P<s>(?!one\b){NUMBER}) (?:in|at) (?:an? |my |the )?(?:own |solo |private |community |group )*(?:practice|agency|hospital|clinic|mental health)"
    r"|(?P<g>\b\d{1,2})(?= agency| cmh| hospital)"
    rf"|(?P<o>(?!one\b){NUMBER}) (?:on my own|by myself|solo\b|for myself)|\bback (?:for |at it )?(?P<b>{NUMBER})(?=\s*(?:$|[.,;!)]))"
    rf"|\b(?:so:?|so that's|which makes|making|makes|=) (?P<sum>{NUMBER})(?=\s*(?:$|[.;!)\n]| in all| total| altogether| years| licen))"
    rf"|\bi(?:'ll| will) have (?P<wh>{NUMBER})(?= in\b)|(?P<ac>{NUMBER})(?= (?:and counting|under my belt|behind me)\b)|\b(?:i'm (?:now )?(?:at|on)|going on|pushing|closing in on|knocking on|nearing) (?P<at>{NUMBER})(?=\s*(?:$|[.,;!)\n]| and a half\b))"
    rf"|\b(?:years|yrs)(?:, which (?:[a-z]+ ){{1,4}}[a-z]+)?(?: (?!old|ago)[a-z]+){{0,4}}? ?(?:[,(:=]| -+ |\b(?:is|are|number|come to|comes to|total|totals|add up to|amount to|makes)\b) ?(?:about |now |around |over )?(?P<rv>{NUMBER})(?=\s*(?:$|[.;,)\n]))"
    rf"|(?P<th>{NUMBER}) of (?:them|those|these|which|that) (?=as an? |in |with |licen|on |solo|at |spent |doing |practi[cs]|working |under |seeing )"
    rf"|\b{ROLE} ?[,;|/(] ?(?P<it>\d{{1,2}})(?= ?[,;|/)])"
    rf"|\b(?:practice|practi[cs]ing|licen[sc]ed|in the field|career|counsel+ing|therapy|{ROLE}),? (?:for |about |some )?(?P<pn>{NUMBER})(?=\s*(?:$|[.;,)\n]))"
)


#: "3 years at a clinic, 5 in an IOP, and 2 on my own": the unit is said once.
_ELLIPTIC = Sieve(
    rf"(?:[,;/&+:]|\band|\bthen|\bnow|\bplus|\bbefore (?:that|this)|\bbefore the|\bafter|\bfollowed by|\bfollowing|\bprior to that|\bon top of)[, ]*(?:and |then |now |plus |another |about |the last |before that,? ?)*(?P<e>{NUMBER})"
    r" (?:now )?(?=(?:in|at|with|as|an?|of|for|there|here|out|back|down|over|up|more|elsewhere|on|under|solo|clean|sober|private|full|practi[cs]ing|counsel+ing|licen[sc]ed|independent|working|doing|seeing|post|before|after|since)\b(?! (?:us|them|the group|which|those|noon|mon|tue|wed|thu|fri|sat|sun)))"
    rf"|(?:[,;/&+:]|\band|\bplus)[, ]*(?:and |plus |another )*(?P<st>{NUMBER})(?: more)? (?:years? )?(?:as an? )?(?=(?:cswa|associate|assoc|pca|intern|l(?:pc|csw|mft))\b)"
    rf"|\b(?:i have|i've(?: got)?|i've (?:only |just )?been (?:at (?:it|this)|one)|i've had(?: mine| it)?) (?:only |just |about )?(?P<ih>{NUMBER})(?=\s*(?:$|[.;!)\n]|,? (?:and|but|so)\b|myself\b|of my own\b|under my\b))"
    rf"|\bi had (?:about |another )?(?P<bt>{NUMBER})(?: more)?(?= before (?:that|this|it)\b)"
    rf"|\b(?:me|i'm|mine) (?:with|at) (?P<w>{NUMBER})(?=\s*(?:$|[:.,;!)\n]))"
)
_UNIT_BEFORE = re.compile(r"\b(?:years?|yrs?|decades?)\b")


def _back(part: Part, match: re.Match[str]) -> tuple[int, int]:
    at = next(match.start(name) for name in ("e", "w", "st", "ih", "bt") if match[name])
    first, _ = part.sentence_at(at)
    return max(0, min(first, at - 40), at - 150), at


#: "A caseload of about thirty" counts people.
_COUNT_OF = re.compile(
    r"\b(?:case ?load|list|panel|group|team|class|circle|staff|roster|number|total|maximum|minimum|size)(?: is| was)? (?:of|at) (?:about |over |almost |nearly |some |around |roughly )?$"
)


_THE_ONE = re.compile(r"\b(?:the|that|this|which|any|each|every|no|another|only) $")


AND_HALF = re.compile(r" and a half\b(?! (?:hours?|months?|weeks?|days?|minutes|miles))")


@with_part
def bare(part: Part) -> tuple[Amount, ...]:
    """Numbers without a unit that the words around make years."""
    return tuple(_bare(part))


def _bare(part: Part) -> Iterator[Amount]:
    # Numbers that lean on a unit said before need one somewhere.
    leaning = (_ELLIPTIC,) if _UNIT_BEFORE.search(part.flow) else ()
    for pattern in (_BARE, COUNTED_IN, *leaning):
        for match in pattern.finditer(part.flow):
            if pattern is _ELLIPTIC and not _UNIT_BEFORE.search(part.flow, *_back(part, match)):
                continue
            name = next(
                group for group, said in match.groupdict().items() if said and group != "more"
            )
            years = value(match[name])
            if (
                years is not None
                and not (match[name] == "one" and _THE_ONE.search(part.flow, 0, match.start(name)))
                and years <= 60
                and not _COUNT_OF.search(
                    part.flow[max(0, match.start(name) - 30) : match.start(name)]
                )
            ):
                half = AND_HALF.match(part.flow, match.end(name))
                years, end = (years + 0.5, half.end()) if half else (years, match.end(name))
                yield Amount(years, Form.BARE, match.start(name), end)


_RANK = Sieve(
    rf"\b(?P<o>{ORDINAL})[- ](?:year|yr|winter|summer|autumn|(?:fall|spring|september|october)(?= (?:as|in|with|at|of)\b)|birthday|anniversary)\b(?! (?:of (?:(?:grad|(?:my|the|a|an) (?:[\w-]+ ){{0,7}}?(?:program|degree|ma|msw|school|practicum|internship))|school|study|college)|(?:doctoral|grad\w*|phd|psyd|msw|ma|master's|counseling) (?:student|program)|in (?:an? |the )?(?:[\w-]+ ){{0,3}}?(?:program|degree|msw|ma|m\.a\.|master's)\b|of (?:an? |my )?(?:[\w-]+ ){{0,2}}?(?:ma|msw|master's)\b|in (?:grad|my program|college|school|a row|row)|student|intern|practicum|msw|ma\b|anniversary of our|(?:associates|therapists|clinicians|counselors|students|interns|folks|people)\b))"
    rf"|\b(?:in|to start|start(?:ing)?|into|enter(?:ing)?|on|wrapp(?:ed|ing) up|finish(?:ed|ing)|complet(?:ed|ing)|hit|reached|end of|through|associate,?|l\w{{2,3}},|licensed,?) (?:year|yr\.?) (?P<n>{NUMBER})\b(?! (?:of|in) (?:an? |my |the )?(?:[\w'-]+ ){{0,3}}?(?:program|degree|msw|ma\b|master's|grad|school|college))"
    rf"|(?:^|[,;\n] ?)(?:year|yr\.?) (?P<n3>{NUMBER})(?=\s*(?:$|[,.;\n]))"
    rf"|\bmy (?P<o2>{ORDINAL})(?= (?:as an? (?:[\w-]+ )?{ROLE}|in (?:practice|private practice|the field|the profession|this chair)))"
    rf"|\byear (?P<n2>{NUMBER})(?= (?:for me|here|now|in (?:practice|the field|this|my)|as an?|of (?:practice|my(?! (?:[\w-]+ )?(?:program|degree|msw|ma|master|school|practicum|internship|phd|psyd))|being|licensure|doing|this))\b)"
)


_DECADE = Sieve(rf"\b(?:my|the|a) (?P<o>{ORDINAL}) decade\b")


#: A practice has birthdays too; from here on they are more likely the writer's own.
_BIRTHDAY = 25


@with_part
def ranks(part: Part) -> tuple[Amount, ...]:
    """Years by their rank: "my third year", "second-year CSWA", "into year four"."""
    return tuple(_ranks(part))


def _ranks(part: Part) -> Iterator[Amount]:
    for match in _DECADE.finditer(part.flow):
        rank = ordinal(match["o"])
        if rank and rank <= 6:
            yield Amount(10.0 * rank - 5, Form.RANK, match.start(), match.end())
    for match in _RANK.finditer(part.flow):
        years = (
            ordinal(match["o"] or match["o2"])
            if match["o"] or match["o2"]
            else value(match["n"] or match["n2"] or match["n3"])
        )
        if "birthday" in match.group() and years is not None and years > _BIRTHDAY:
            continue
        if years is not None and 0 < years <= 60:
            yield Amount(float(years), Form.RANK, match.start(), match.end())
