"""Years in practice that are given as such: in a form, to our question, or in a figure's place.

Nothing beside such a number has to say what it measures, because the form, the question or the
figure that it replaces did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mail.reading.facts import calendar_years, years
from mail.reading.facts.numbers import NUMBER, ORDINAL, ordinal, value
from mail.reading.facts.years import Form
from mail.reading.text import Part, Text, Where
from mail.sieve import Sieve

#: Years, and the span of the words that give them.
Given = tuple[float, int, int]

#: "-5" and a phone's number are no years.
_NO_YEARS = re.compile(r"\s*-\s*\d|\d[\d,.-]{5,}")


def filled(words: str, text: Text) -> float | None:
    """The years that an answer to our question for them says first.

    Nothing has to say what they measure, because the question did.
    """
    part = Part(Where.NEW, words)
    if _NO_YEARS.match(part.flow):
        return None
    if further := _TWO_STAGES.match(part.flow):
        return sum(value(number) or 0.0 for number in further.group("first", "more"))
    amounts = [*years.lengths(part), *years.ranks(part)]
    amounts += [amount for amount, _ in calendar_years.read(part, text.years_since)]
    number = re.search(NUMBER, part.flow)
    first = min(amounts, key=lambda amount: amount.start, default=None)
    if number and (first is None or number.start() < first.start):
        bare = value(number.group())
        if bare is not None and _ONLY_YEARS.match(part.flow, number.end()):
            return bare + 0.5 if years.AND_HALF.match(part.flow, number.end()) else bare
    return first.years if first and first.years <= 70 else None


#: What may stand behind a number that is the answer.
_ONLY_YEARS = re.compile(
    r"\s*(?:\+|plus|ish|or so|now|here|total|in all|if\b|as\b|in\b|at\b|licen\w+|post\b|and\b|but\b|counting|since\b|this\b|come\b|\(|[,.;!/]|-|$|\n)"
)


#: "13", "it's twelve, not 10": a number alone in the first line.
_ANSWER = re.compile(
    rf"^[\s>]*(?:\(?\d[.)]\s+)?(?:about |almost |it's |i'm at |that's |now )?(?P<n>{NUMBER})(?:[!,. ]+not {NUMBER})?\W*(?:\n|$)"
)
#: "Make it 21", "it is really nine".
_CORRECTED = re.compile(
    rf"(?:\b(?:make (?:it|that)|should (?:be|say|read)|(?:it's|it is) (?:really|actually|in fact|rather))|(?:^|[.!?;,]\s+)(?:it's|it is|that's|i have|i've got|i'm at))\s(?P<n>{NUMBER})\b(?! ?(?:people|of us|am\b|pm\b|:|others|minutes|miles))"
)
#: How our letters ask for the years, as they are quoted.
_ASKED = re.compile(r"\bhow (?:many years|long)\b|\byears (?:in|of) practice\b|\bexperience:")
#: What may stand ahead of a length that answers.
_ANSWERING = re.compile(
    r"^\s*(?:(?:yes|ok|okay|sorry|oh)[,.!]? ?)?(?:(?:but|and|except|only) ?)?(?:(?:it's|it is|that's|i'm at|i am at|i have|i've|i've got|make (?:it|that)|should be|about|over|nearly|almost) ?)*$"
)


def answer(text: Text) -> Iterator[Given]:
    """A number that opens an answer to our quoted question for years."""
    if not _ASKED.search(text.quoted.lower()):
        return
    part = text.body
    for amount in years.lengths(part):
        first, _ = part.sentence_at(amount.start)
        if _ANSWERING.match(part.flow[first : amount.start]) and amount.form is Form.LENGTH:
            yield amount.years, amount.start, amount.end
            return
    match = _ANSWER.match(part.lower) or _CORRECTED.search(part.lower)
    number = value(match["n"]) if match else None
    if match and number is not None:
        yield number, match.start("n"), match.end("n")


#: "You had me at 12 years, it should be 21"; "17 years, not 7".
_MENDED = Sieve(
    rf"\b(?:you|they|it|that|(?:my|your) [a-z]+|the (?:list|entry|form|letter|echo)|i)(?:'ve)? (?:had|have|has|put|puts|got|say|says|said|wrote|show|shows|list|lists|listed|typed|gave) (?:me |it )?(?:at |as |down |for |with |that )*{NUMBER} ?(?:years?|yrs?)[^.?\n]{{0,24}}?"
    rf"\b(?:should (?:be|say|read|have been)|(?:it's|it is|i'm at|i have|that's)(?: really| actually| in fact)?|make (?:it|that)|really|rather|not that but|meant) (?P<n>{NUMBER})\b(?! (?:people|of us|am|pm))"
    rf"|\b(?:{NUMBER} (?:years?|yrs?)|(?:the|my) (?:years|yrs|experience|number of years|line (?:of|for) (?:years|experience))) (?:should|ought to|needs? to|must) (?:be|read|say|have (?:been|said|read)) (?P<m>{NUMBER})\b"
    # "You have me down as 3 years. It's 13!", "your summary says 3 years but I have 13".
    rf"|\b(?:you(?:'ve| have|'ve got)? (?:had |got |put )?me|(?:my|your|the) (?:form|entry|echo|letter|summary|list|listing|sheet|record)|it) (?:says? |shows? |reads? |has me |lists me |had me )?(?:at |as |down |for |with |that )*{NUMBER} (?:years?|yrs?)\b[^.?!;\n]{{0,20}}?(?:[.!;:,]+ |\b)(?:but )?"
    rf"(?:it's|it is|i'm at|i am at|i have|i've got|that's)(?: really| actually| in fact)? (?P<k>{NUMBER})(?=\s*(?:$|[.,;!)\n]|years?\b|yrs?\b))"
)


def mended(part: Part) -> Iterator[Given]:
    """Read a figure that is given in place of the one we hold."""
    for match in _MENDED.finditer(part.flow):
        name = next(one for one in "nmk" if match[one])
        years_ = value(match[name])
        if years_ is not None and years_ <= 70:
            yield years_, match.start(name), match.end(name)


#: "Years in practice: since 2009", "Exp.: 10-15", "How long? twelve".
_LABEL = Sieve(
    r"(?:^|(?<=[.!?] )|(?<=[.!?]\n))[ *>\x22'-]*(?:\d[.)] *)?(?:my )?(?:tenure|practi[cs]ing(?= ?:)|(?:#|no\.?|number|count) ?of (?:years|yrs)|years? in(?= ?:)|(?:(?:practi[cs]ing|in practice|licen[sc]ed|a [a-z]+) )?since(?= ?:)|licen[sc]ed(?: in)?(?= ?: ?'?\d)|years? as an? [a-z]+|how long(?= ?[:-])|(?:time|length|length of time|how long)(?: (?:in|of|you've been(?: in)?))?(?: practi[cs]e| the field| licen[sc]ed| practi[cs]ing)(?= ?[:-])|years?(?:[ _-](?:in|of))?[ _-](?:practi[cs](?:e|ing)|experience|licen[sc]ed|in practice|of practice|post[- ]licensure|in the field)|years?(?= ?[:=?]| - |\.{2,})|yrs?(?= ?[:=?]| - |\.{2,})"
    r"|(?:clinical )?experience(?: ?\((?:years|yrs)\))?|exp\.?|yrs?\.? (?:in practice|exp\w*|licensed)|how (?:long|many years)(?![^:?\n]*\b(?:wait|meetings?|sessions?|group|drive|take|last|notice)\b)[^:?\n]{0,60})[^:?\n.\d-]{0,30}(?:\([^)\n]{0,30}\) ?)?(?:[:?=][\x22']?|\.{2,}| -|(?<=\(yrs\) )|(?<=\(years\) ))[ \t]*"
    rf"(?:(?P<since>since |licensed |in )?(?:(?:1[0-2]|0?\d)[/-]|[a-z]{{3,9}}\.?,? )?(?P<year>(?:19|20)\d\d\b|'\d\d\b)|(?P<o>{ORDINAL}) ye?a?r\b|(?P<zero>zero|none|nil|0\b)|(?:about |over |~)?(?P<n>{NUMBER}|\d{{1,2}}(?![\d:]))(?: ?(?:-|to) ?(?P<m>{NUMBER}))?[^\n]{{0,20}})",
    re.MULTILINE,
)


#: "PsyD. Yrs 11.": a label in a row of them, with nothing between it and its number.
_BARE_LABEL = Sieve(
    r"(?:^|(?<=[.!?;,|/] )|(?<=\n))(?:years|yrs)\.? (?P<n>\d{1,2})(?=\s*(?:$|[.;,|/\n]))",
    re.MULTILINE,
)


#: "And years is 0", "years should be 14, not 11": the line of a request, put right in words.
_SAID_RIGHT = Sieve(
    r"\b(?:years|yrs)(?: (?:in|of) (?:practice|experience))?"
    r" (?:is|are|should (?:be|read|say)|must be|ought to be) (?:only |just |now )?"
    r"(?P<n>zero|none|\d{1,2})(?=\s*(?:$|[.;,)!\n]|(?:not|and|instead|rather)\b))",
    re.MULTILINE,
)
_NONE_YET = frozenset({"zero", "none"})


#: "2 as associate, 6 licensed".
_TWO_STAGES = re.compile(
    rf"\s*(?P<first>{NUMBER})(?: years?| yrs?)? (?:as (?:an? )?)?(?:associate|assoc|intern|resident|provisional\w*|supervised|pre-?licen\w+|cswa|pca)\b[^,;+&\n\d]{{0,12}}[,;+&/]? (?:and |then |plus )?(?P<more>{NUMBER})(?: years?| yrs?)? (?:licensed|independent|since|post|as|full|fully|lpc|lcsw|lmft)"
)


#: "When did you begin? ... the month Obama was sworn in": a beginning in a form, however dated.
_BEGAN = Sieve(
    r"(?:^|\n)[ *>\x22'-]*(?:when did you (?:begin|start|get licensed|become|first)|(?:date|year|start) (?:of (?:licensure|practice|first licen[sc]e)|licensed|you began|began)|began|licensed since|practi[cs]ing since)\b[^:?\n]{0,30}(?:[:?]|\.{2,})[ .]*(?=(?P<line>[^\n]{0,90}))"
)


def fields(part: Part, now: float | None) -> Iterator[Given]:
    """Read "Years in practice: 13" out of a web form or our own form sent back."""
    for match in _LABEL.finditer(part.flow):
        if match["year"]:
            year = calendar_years.year_of(match["year"], now) if now is not None else None
            if now is not None and year is not None and year <= now:
                yield int(now) - year, match.start(), match.end()
            continue
        if match["zero"]:
            yield 0, match.start(), match.end()
            continue
        low = ordinal(match["o"]) if match["o"] else value(match["n"])
        high = value(match["m"]) if match["m"] else None
        further = _TWO_STAGES.match(part.flow, match.start("n")) if match["n"] else None
        if low is not None and further:
            yield low + (value(further["more"]) or 0.0), match.start(), further.end()
            continue
        if low is not None and "month" not in match.group():
            amount = (low + high) / 2 if high and high > low else low
            yield amount, match.start(), match.end()
    for match in (*_BARE_LABEL.finditer(part.flow), *_SAID_RIGHT.finditer(part.flow)):
        told = 0.0 if match["n"] in _NONE_YET else float(match["n"])
        yield told, match.start(), match.end()
    for label in _BEGAN.finditer(part.flow):
        for begun, _ in calendar_years.read(part, now):
            if label.end() <= begun.start < label.end("line"):
                yield begun.years, label.start(), begun.end
                break
