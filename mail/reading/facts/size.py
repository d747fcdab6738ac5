"""How large a group the sender wishes, herself included."""

from __future__ import annotations

import re
from functools import cache

from mail.reading.facts.numbers import value
from mail.reading.form import entries
from mail.reading.text import Text
from mail.sieve import Sieves
from mail.understanding import SizeFact

_N = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_WHOM = (
    r"(?:people|ppl|persons?|members|of us|therapists|clinicians|colleagues|folks|guys|women|men|participants|peers"
    r"|others|counselors|psychologists|heads|souls|humans|max\b|(?:in|to) (?:a|the) group)"
)
_HEDGE = r"(?:about |around |maybe |roughly |perhaps |say,? |ideally |only |just )*"
_NO_SIZE = r"(?! ?(?:years?|yrs?|sessions|weeks|months|minutes|min\b|hours|miles|pm|am|:|/|%|times|meetings|cases|clients|kids|children))"
_OTHERS = re.compile(
    r"\bothers\b| (?:and|plus) (?:me|myself)\b|\bbesides me\b|\bother (?:people|clinicians|therapists)"
)

#: (kind, words, as met in); first row that fits wins.  ``a``/``b`` are least and most.
ROWS: tuple[tuple[str, str, str], ...] = (
    (
        "range",
        rf"\bif (?P<a>{_N})(?: {_WHOM})? (?:is|are|should be|would be|seems?) (?:too )?(?:difficult|hard|few|small|little|not|im)\w*[^.;!?]{{0,24}}, (?:then )?(?:{_N} or )?(?P<b>{_N})\b(?= (?:is|are|would|will|works?)\b)",
        "if 4 is difficult, 5 or 6 is all right too",
    ),
    (
        "range",
        rf"\b(?P<a>{_N})(?: people)?,? ?(?:-|to|or|–|,? at most|maybe) ?(?P<b>{_N})[ -](?:{_WHOM}|person group)",
        "five or six people",
    ),
    (
        "range",
        rf"\b(?:group|circle|size)(?: size)? ?(?:of|is|:|-|=)? {_HEDGE}(?P<a>{_N}) ?(?:-|to|or) ?(?P<b>{_N})\b{_NO_SIZE}",
        "a group of 5 to 6",
    ),
    (
        "range",
        rf"\b(?P<a>{_N}), (?:at most|max(?:imum)?|at the most|no more than) (?P<b>{_N})\b",
        "5, at most 6 people",
    ),
    (
        "range",
        rf"\bbetween (?P<a>{_N}) and (?P<b>{_N})(?: of us| {_WHOM})",
        "between four and six of us",
    ),
    (
        "most",
        rf"\b(?:no more than|not more than|at most|max(?:imum)?(?: of)?|maximum:?|up to|limit(?: is|:| of)?|capped? at|under) {_HEDGE}(?P<b>{_N})\b(?= {_WHOM}| ?$|[.,;)\n]){_NO_SIZE}"
        rf"|\b(?P<b2>{_N})(?: {_WHOM})? (?:of us )?(?:at (?:the )?most|max(?:imum)?|tops)\b|\bno (?:bigger|larger) than (?P<b3>{_N})\b",
        "up to eight",
    ),
    (
        "least",
        rf"\b(?:at least|no fewer than|minimum of) (?P<a>{_N}) {_WHOM}",
        "at least four people",
    ),
    (
        "one",
        rf"\b(?:group|circle|team) of {_HEDGE}(?P<a>{_N})\b{_NO_SIZE}(?! (?:has|have|meets|met|is|now))|\b(?P<a2>{_N})[ -]person group\b"
        rf"|\b{_HEDGE}(?P<a3>{_N}) (?:people|ppl|of us|others|colleagues|members)(?: altogether| in all| total)?(?= (?:would be|is|seems|max|around a table)|[.,;)\n]| ?$)"
        rf"|\b(?:be|to be|make it|like it to be) (?:about |around )(?P<a4>{_N})\b{_NO_SIZE}|\bsmall: (?P<a5>{_N})\b"
        rf"|\b(?P<a6>{_N}) others(?: and me| plus me)?\b|\b(?P<a7>{_N}),? me included\b|\b(?:want|wanted|like|for) {_HEDGE}(?P<a8>{_N}) (?:people|clinicians|therapists|colleagues)\b",
        "a group of six",
    ),
)
#: The echo's own words for a size without a least.
_AT_MOST = re.compile(r"\b(?:up to|at most|no more than|max(?:imum)?)\b")
#: Numbers of people that are no wish: who there is now, who asks, who has left.
_PRESENT = re.compile(
    r"(?:\b(?:we are|we're|our)\b[^.;]{0,26}|\b(?:we are|we're|there are|there're|already|now|currently|have met|of our|lost|down to|left|seats? for|room for|space for|openings? for|welcome|take|add|need|looking for|refer to|know|see|consent\w*|agreed?|all)"
    r" (?:[\w']+ )?)$"
)


@cache
def _table() -> Sieves[str]:
    return Sieves((kind, pattern) for kind, pattern, _ in ROWS)


def read(text: Text) -> SizeFact | None:
    """The size wished for; None where nothing was said in numbers.

    Examples
    --------
    >>> fact = read(Text("Ideally a group of 5 to 6."))
    >>> (fact.least, fact.most)
    (5, 6)
    >>> fact = read(Text("Four others and me would be plenty."))
    >>> (fact.least, fact.most)
    (5, 5)
    """
    part = text.body
    row = entries(text.new).get("Group size")
    if row is not None:
        numbers = [int(n) for n in re.findall(r"\d{1,2}", row.value)]
        if numbers and len(numbers) == 1 and _AT_MOST.search(row.value.lower()):
            return SizeFact(None, numbers[0], row.value)
        if numbers:
            return _fact(min(numbers), max(numbers), row.value)
    for kind, pattern in _table().within(part.flow):
        for match in pattern.finditer(part.flow):
            first, last = part.sentence_at(match.start())
            number = min(match.start(n) for n, word in match.groupdict().items() if word)
            before = part.flow[first:number]
            if kind != "most" and _PRESENT.search(before):
                continue
            found = _sized(kind, match, part.flow[match.start() : last])
            if found is not None:
                return SizeFact(*found, part.raw[match.start() : match.end()].strip())
    return None


def _sized(kind: str, match: re.Match[str], after: str) -> tuple[int | None, int | None] | None:
    """Least and most of a match, one more where others were counted."""
    more = 1 if _OTHERS.search(match.group() + after[len(match.group()) :][:14]) else 0
    said = {
        name[0]: int(number) + more
        for name, word in match.groupdict().items()
        if word and (number := value(word)) is not None
    }
    least, most = said.get("a"), said.get("b")
    if kind == "one":
        most = least
    return (least, most) if _plausible(least, most) else None


def _plausible(least: int | None, most: int | None) -> bool:
    known = [n for n in (least, most) if n is not None]
    return bool(known) and all(2 <= n <= 16 for n in known)


def _fact(least: int, most: int, evidence: str) -> SizeFact | None:
    return SizeFact(least, most, evidence) if _plausible(least, most) else None
