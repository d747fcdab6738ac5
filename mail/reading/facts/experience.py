"""Years in practice: as a clinician if said, else years licensed.

Theory of operation.  Every amount of years (:mod:`mail.reading.facts.years`) becomes a
candidate once :mod:`mail.reading.facts.tenure` says that it measures practice, licence or
school.  Practice and licence count alike and the longest wins, because nobody is
licensed for longer than she practises and "twelve years, the last four in private
practice" are twelve; then a terse "13 years."; then the years since the degree.
Years in two settings of work add up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from mail.reading.facts import years
from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.tenure import calendar_measure, measure
from mail.reading.facts.tenure_words import PART_OF, SETTING, Measure
from mail.reading.facts.years import Amount, Form
from mail.reading.speaker import for_another
from mail.reading.text import Part, Text
from mail.understanding import Fact


class Kind(IntEnum):
    """How near a candidate is to years in practice."""

    SCHOOL = 1
    TERSE = 2
    PRACTICE = 3
    FORM = 4


@dataclass(frozen=True, slots=True)
class _Candidate:
    years: float
    kind: Kind
    start: int
    end: int


_KINDS = {
    Measure.PRACTICE: Kind.PRACTICE,
    Measure.LICENSED: Kind.PRACTICE,
    Measure.SCHOOL: Kind.SCHOOL,
}


def read(text: Text) -> Fact | None:
    """The writer's years in practice with the words that say so.

    Parameters
    ----------
    text : Text
        The letter; "since 2009" counts back from its date.

    Returns
    -------
    Fact or None
        ``value`` in years, whole where the letter is; None if unstated.

    References
    ----------
    The policy "practising if said, else licensed" is the annotation policy of
    the example letters.
    """
    another = for_another(text)
    for part in text.parts:
        found = list(_candidates(part, text.years_since, another))
        if part is text.body:
            found += _answer(text)
        if found:
            best = max(found, key=lambda c: (c.kind, c.years, -c.start))
            shown = round(best.years, 1)
            whole = int(shown) if shown == int(shown) else shown
            return Fact(whole, part.evidence(best.start, best.end))
    return None


def _candidates(part: Part, now: float | None, another: bool) -> Iterator[_Candidate]:
    yield from _form(part, now)
    measured: list[tuple[Amount, Measure]] = []
    for amount in (*years.lengths(part), *years.ranks(part), *years.bare(part)):
        found = measure(part, amount, for_another=another)
        if found in _KINDS:
            measured.append((amount, found))
        elif found is None and amount.form is Form.LENGTH and _stands_alone(part, amount):
            yield _Candidate(amount.years, Kind.TERSE, amount.start, amount.end)
    yield from _added(part, measured)
    for amount, cue in years.calendar_years(part, now):
        found = calendar_measure(part, amount, cue, for_another=another)
        if found in _KINDS:
            start, _ = part.clause_at(amount.start)
            near = amount.start - start < 60
            yield _Candidate(
                amount.years, _KINDS[found], start if near else amount.start, amount.end
            )
    yield from _fresh(part)


def _added(part: Part, measured: list[tuple[Amount, Measure]]) -> Iterator[_Candidate]:
    """Each amount, and the sum of two that name different settings of work."""
    for amount, found in measured:
        yield _Candidate(amount.years, _KINDS[found], amount.start, amount.end)
    amounts = sorted((a for a, _ in measured), key=lambda a: a.start)
    for one, other in pairwise(amounts):
        between = part.flow[one.end : other.start]
        _, last = part.sentence_at(one.start)
        if other.start >= last or len(between) > 70 or PART_OF.search(between):
            continue
        after = part.flow[other.end : min(last, other.end + 40)]
        before = part.flow[max(0, one.start - 30) : one.start]
        joined = re.search(r",|\band\b|\bthen\b|\bplus\b|&", between)
        if joined is None or PART_OF.search(after[:12]):
            continue
        inner = SETTING.search(before + between[: joined.start()])
        own = SETTING.search(between[joined.end() :] + after)
        if inner and own:
            yield _Candidate(one.years + other.years, Kind.PRACTICE, one.start, other.end)


def _stands_alone(part: Part, amount: Amount) -> bool:
    """Terse mails: the length is a whole item between commas, stops or line ends."""
    first, last = part.sentence_at(amount.start)
    before, after = part.flow[first : amount.start], part.flow[amount.end : last]
    opens = re.search(
        r"(?:^|[,;:/|(.!\n)-]|\bit's|\bi have|\bi've got|\babout|\bover|\bw/|\bwith|\bhave) ?$",
        before,
    )
    if part.plain[amount.end - 1 : amount.end] == ".":
        return opens is not None
    return (
        opens is not None
        and re.match(
            r"\s*(?:in all |total |here |and change|and then some)?(?:$|[,;:.!/|)\n-])", after
        )
        is not None
    )


_ANSWER = re.compile(
    rf"^[\s>]*(?:\(?\d[.)]\s+)?(?:about |almost |it's |i'm at |that's |now )?(?P<n>{NUMBER})\W*(?:\n|$)"
)
_CORRECTED = re.compile(
    rf"\b(?:make (?:it|that)|should (?:be|say|read)|(?:it's|it is) (?:really|actually))\s(?P<n>{NUMBER})\b(?! ?(?:people|of us|am\b|pm\b|:|others|minutes|miles))"
)
_ASKED = re.compile(r"\bhow (?:many years|long)\b|\byears (?:in|of) practice\b|\bexperience:")
_ANSWERING = re.compile(
    r"^\s*(?:(?:yes|ok|okay|sorry|oh)[,.!]? ?)?(?:(?:but|and|except|only) ?)?(?:(?:it's|it is|that's|i'm at|i am at|i have|i've|i've got|make (?:it|that)|should be|about|over|nearly|almost) ?)*$"
)


def _answer(text: Text) -> Iterator[_Candidate]:
    """A number that opens an answer to our quoted question for years."""
    if not _ASKED.search(text.quoted.lower()):
        return
    part = text.body
    for amount in years.lengths(part):
        first, _ = part.sentence_at(amount.start)
        if _ANSWERING.match(part.flow[first : amount.start]) and amount.form is Form.LENGTH:
            yield _Candidate(amount.years, Kind.FORM, amount.start, amount.end)
            return
    match = _ANSWER.match(part.lower) or _CORRECTED.search(part.lower)
    number = value(match["n"]) if match else None
    if match and number is not None:
        yield _Candidate(number, Kind.FORM, match.start("n"), match.end("n"))


#: (what is said, years it stands for)
FRESH: tuple[tuple[str, float], ...] = (
    (
        r"(?:licensed|registered|got licensed|(?:got|received|earned) my (?:\w+ )?(?:licen[sc]e|lcsw|lpc|lmft))(?: as an? \w+)?"
        r" (?:just )?(?:this past |last )(?:spring|summer|winter|fall|jan\w*|feb\w*|march|april|may|june|july|august|sept\w*|oct\w*|nov\w*|dec\w*)",
        0.5,
    ),
    (
        r"(?:licensed|registered|got (?:licensed|my licen[sc]e)|got my (?:lcsw|lpc|lmft))(?: as an? [\w ]{2,20}?)? last year",
        1,
    ),
    (
        r"(?:licensed|registered|got (?:licensed|my licen[sc]e)|got my (?:lcsw|lpc|lmft))(?: as an? [\w ]{2,20}?)? (?:this|last) (?:year|month|week)",
        0,
    ),
    (
        r"\b(?:newly|freshly)[- ](?:minted[- ])?(?:licen[sc]ed|independent|graduated|registered|minted|qualified)",
        0,
    ),
    (
        r"\b(?:just|recently|only just) (?:(?:got|been|became|was|received|earned|passed|finally) )*(?:my )?(?:licen[sc]ed|licen[sc]e|lcsw|lpc|lmft"
        r"|licen[sc]ure|fully licen[sc]ed)\b",
        0,
    ),
    (
        r"\b(?:associate|licen[sc]ed|registered|intern|practi[cs]ing|lpc|lcsw|lmft|cswa|pca) (?:here )?since last (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|winter|year)[a-z]*",
        1,
    ),
    (
        r"\bbrand[- ]new (?:lpc|lcsw|lmft|therapist|clinician|counselor|psychologist|associate|cswa)\b",
        0,
    ),
    (
        r"\bfresh out of (?:grad )?school\b(?=[^.]*\bi\b)|\bi'm (?:fresh|just) out of (?:grad )?school",
        0,
    ),
)
_FRESH = tuple((re.compile(pattern), amount) for pattern, amount in FRESH)
_NOT_MINE = re.compile(
    r"\b(?:someone|somebody|anyone|people|folks|those|who|group for|for|he|she|they|we)\b[^.]*$"
)


def _fresh(part: Part) -> Iterator[_Candidate]:
    for pattern, amount in _FRESH:
        match = pattern.search(part.flow)
        if match and not _NOT_MINE.search(
            part.flow[part.clause_at(match.start())[0] : match.start()]
        ):
            yield _Candidate(amount, Kind.TERSE, match.start(), match.end())
            return


_LABEL = re.compile(
    r"^[ *>-]*(?:my )?(?:years?(?:[ -](?:in|of))?[ -](?:practice|experience|licen[sc]ed|in practice|of practice|post[- ]licensure|in the field)|years?(?= ?:)|yrs?(?= ?:)"
    r"|(?:clinical )?experience(?: \(years\))?|exp|yrs?\.? (?:in practice|exp\w*|licensed)|how (?:long|many years)[^:?\n]{0,60})[^:?\n.\d-]{0,30}(?:[:?]|\.{2,}| -)[ \t]*"
    rf"(?:(?P<since>since |licensed )(?P<year>(?:19|20)\d\d)|(?:about |over |~)?(?P<n>{NUMBER})(?: ?(?:-|to) ?(?P<m>{NUMBER}))?[^\n]{{0,20}})",
    re.MULTILINE,
)


def _form(part: Part, now: float | None) -> Iterator[_Candidate]:
    """Read "Years in practice: 13" out of a web form or our own form sent back."""
    for match in _LABEL.finditer(part.flow):
        if match["year"]:
            if now is not None:
                yield _Candidate(
                    int(now) - int(match["year"]), Kind.FORM, match.start(), match.end()
                )
            continue
        low = value(match["n"])
        high = value(match["m"]) if match["m"] else None
        if low is not None and "month" not in match.group():
            amount = (low + high) / 2 if high and high > low else low
            yield _Candidate(amount, Kind.FORM, match.start(), match.end())
