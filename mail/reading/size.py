"""How large a group the sender wishes, herself included."""

from __future__ import annotations

import re

from mail.reading.form import entries
from mail.reading.numbers import value
from mail.reading.text import Text
from mail.understanding import SizeFact

_N = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_WHOM = r"(?:people|members|of us|therapists|clinicians|colleagues|folks|participants|peers|others)"
_RANGE = re.compile(
    rf"\b(?P<a>{_N}) ?(?:-|to|or|–) ?(?P<b>{_N})[ -](?:{_WHOM}|person group)\b"
    rf"|\bgroup (?:size )?(?:of|size:?) (?:about |around )?(?P<c>{_N}) ?(?:-|to|or) ?(?P<d>{_N})\b"
)
_ONE = re.compile(
    rf"\bgroup of (?:about |around |maybe )?(?P<a>{_N})\b(?! ?(?:years|sessions|weeks))"
    rf"|\b(?P<b>{_N})[ -]person group\b"
)
_MOST = re.compile(
    rf"\b(?:no more than|at most|max(?:imum)?(?: of)?|up to|not more than|under) (?P<n>{_N})"
    rf" {_WHOM}\b|\b(?:no (?:bigger|larger) than) (?P<m>{_N})\b"
)
_LEAST = re.compile(rf"\b(?:at least|no fewer than|minimum of) (?P<n>{_N}) {_WHOM}\b")
_SMALL = re.compile(r"\b(?:small|intimate) (?:\w+ )?group\b")


def read(text: Text) -> SizeFact | None:
    """The size wished for; None where nothing was said in numbers.

    Examples
    --------
    >>> fact = read(Text("Ideally a group of 5 to 6."))
    >>> (fact.least, fact.most)
    (5, 6)
    """
    part = text.body
    row = entries(text.new).get("Group size")
    if row is not None:
        numbers = [int(n) for n in re.findall(r"\d{1,2}", row.value)]
        if numbers:
            return _fact(min(numbers), max(numbers), row.value)
    for match in _RANGE.finditer(part.flow):
        low, high = (match["a"], match["b"]) if match["a"] else (match["c"], match["d"])
        others = 1 if match.group().endswith("others") else 0
        return _fact(_n(low, others), _n(high, others), part.raw[match.start() : match.end()])
    for match in _MOST.finditer(part.flow):
        return _fact(None, _n(match["n"] or match["m"]), part.raw[match.start() : match.end()])
    for match in _LEAST.finditer(part.flow):
        return _fact(_n(match["n"]), None, part.raw[match.start() : match.end()])
    for match in _ONE.finditer(part.flow):
        n = _n(match["a"] or match["b"])
        return _fact(n, n, part.raw[match.start() : match.end()])
    return None


def _n(word: str, more: int = 0) -> int | None:
    number = value(word)
    return None if number is None else int(number) + more


def _fact(least: int | None, most: int | None, evidence: str) -> SizeFact | None:
    known = [n for n in (least, most) if n is not None]
    if not known or not all(2 <= n <= 16 for n in known):
        return None
    return SizeFact(least, most, evidence)
