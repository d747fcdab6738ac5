"""A learned opinion on which of a letter's numbers are its writer's years of practice.

The tables of :mod:`mail.reading.facts.tenure` hear the turns that their rows foresee; people
say "this is year nine for me" and "my shingle went up in the fall of 2008" in any words.  A
logistic regression looks at each number with the words around it.  Its weights lie in
``tenures.tsv`` and are made by ``python benchmarks/facts.py``; how far it is trusted is
:mod:`mail.reading.facts.experience`'s to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from mail.reading import learned
from mail.reading.facts import calendar_years, years
from mail.reading.facts.numbers import NUMBER, value
from mail.reading.facts.years import Amount, Form
from mail.reading.text import Part
from mail.sieve import Sieve

#: The one label of the table.
PRACTICE = "practice"
_NUMBER = Sieve(rf"(?<![\w$#.:/-])(?P<n>{NUMBER})(?![\w%:/]|\.\d|(?:,\d{{3}}))")
#: No practice lasts longer.
_LONGEST = 60.0
_WORD = re.compile(r"[^\W\d_][\w'-]*|\d+|[^\w\s]|\n")
#: How a line end is written in a table.
_MARKS = {"\n": "¶"}
#: Words to either side whose place counts, and those that count wherever they stand.
_PLACED, _NEAR = 4, 8
#: Words of the sentence behind it.
_OF_NEXT = 10
#: What parts a clause from the next.
_CUT = re.compile(
    r"[,;:()\n.!?–—]|\b(?:and|but|while|whereas|then|plus|before|after|when|who|which)\b| - "
)
#: Words beside a number from which on something is said of it.
_LEAST_WORDS = 2
#: Characters to either side that are looked at for them.
_AROUND = 400
#: Of our groups and requests: "in 2019 I was in G-2011" is of the group.
_OUR_NUMBER = re.compile(r"\b[gj]-[a-z0-9]{2,6}\b")
#: Upper ends of sizes, in years, that stand for one another: a term, a training, a career.
_SIZES = (1.0, 3.0, 6.0, 15.0, 35.0, 48.0)


@cache
def table() -> learned.Table:
    """The weights."""
    return learned.load("mail.reading.facts", "tenures.tsv")


def candidates(part: Part, now: float | None) -> Iterator[Amount]:
    """Every number of a part that may be years, each once.

    Parameters
    ----------
    part : Part
    now : float or None
        The letter's date in years; without it no calendar year counts.
    """
    found: dict[tuple[int, int], Amount] = {}
    calendar = (amount for amount, _ in calendar_years.read(part, now))
    lengths = years.lengths(part)
    # "Ten" of "ten years a teller" is no number of its own.
    told = {amount.start for amount in lengths}
    bare = (amount for amount in years.bare(part) if amount.start not in told)
    for amount in (*lengths, *years.ranks(part), *calendar, *bare):
        found.setdefault((amount.start, amount.end), amount)
    taken = list(found)
    for match in _NUMBER.finditer(part.flow):
        figure = value(match["n"])
        if figure is None or any(start <= match.start() < end for start, end in taken):
            continue
        found[match.span()] = Amount(figure, Form.BARE, *match.span())
    for span in sorted(found):
        if 0.0 < found[span].years <= _LONGEST and _is_told_of(part, found[span]):
            yield found[span]


def _is_told_of(part: Part, amount: Amount) -> bool:
    """Whether a sentence says something of a number: "15" and "Copyright 2015" say nothing."""
    first, last = part.sentence_at(amount.start)
    # A megabyte without a full stop is one sentence, and has thousands of numbers.
    first, last = max(first, amount.start - _AROUND), min(last, amount.end + _AROUND)
    around = part.flow[first : amount.start] + " " + part.flow[amount.end : last]
    if _OUR_NUMBER.search(part.flow, first, last):
        return False
    words: list[str] = _WORD.findall(around)
    return sum(map(str.isalpha, words)) >= _LEAST_WORDS


def features(part: Part, amount: Amount, beside: Sequence[Amount] = ()) -> frozenset[str]:
    """What is seen of a number: its form and size, the words beside it, in its clause and sentence.

    Parameters
    ----------
    part : Part
    amount : Amount
    beside : sequence of Amount
        All numbers of the part: which of a sentence's is the longest, and which comes first.

    Examples
    --------
    >>> from mail.reading.text import Where
    >>> part = Part(Where.NEW, "I have been a counselor for 12 years.")
    >>> seen = features(part, next(candidates(part, None)))
    >>> sorted(seen & {"form=length", "b0=for", "in=counselor", "size=3"})
    ['b0=for', 'form=length', 'in=counselor', 'size=3']
    """
    first, last = part.sentence_at(amount.start)
    last = max(last, amount.end)
    before = _words(part.flow[first : amount.start])
    after = _words(part.flow[amount.end : last])
    within = _words(part.flow[amount.start : amount.end])
    found = {f"form={amount.form}", f"part={part.where}", f"size={_size(amount.years)}"}
    found.update(f"b{place}={word}" for place, word in enumerate(before[: -_PLACED - 1 : -1]))
    found.update(f"a{place}={word}" for place, word in enumerate(after[:_PLACED]))
    for length in (1, 2, 3):
        found.add(f"B={' '.join(before[-length:])}")
        found.add(f"A={' '.join(after[:length])}")
    found.add(f"BA={' '.join((*before[-1:], '_', *after[:1]))}")
    found.update(f"w={word}" for word in within[-3:])
    found.update(f"near={word}" for word in (*before[-_NEAR:], *after[:_NEAR]))
    found.update(f"in={word}" for word in before)
    found.update(f"on={word}" for word in after)
    found.update(f"next={word}" for word in _words(_following(part, last))[:_OF_NEXT])
    found.update(_of_clause(part, amount, first, last))
    found.update(_among(amount, [each for each in beside if first <= each.start < last]))
    return frozenset(found)


def _following(part: Part, last: int) -> str:
    """The sentence behind the one that ends there."""
    if last + 2 >= len(part.flow):
        return ""
    _, end = part.sentence_at(last + 2)
    return part.flow[last:end]


def _of_clause(part: Part, amount: Amount, first: int, last: int) -> Iterator[str]:
    """What stands with a number between two commas or joining words, and what cuts it off."""
    start, end = first, last
    for cut in _CUT.finditer(part.flow, first, amount.start):
        start = cut.end()
    if cut_behind := _CUT.search(part.flow, amount.end, last):
        end = cut_behind.start()
    before, after = _words(part.flow[start : amount.start]), _words(part.flow[amount.end : end])
    yield from (f"c={word}" for word in (*before, *after))
    yield f"cb={' '.join(before[-2:])}"
    yield f"ca={' '.join(after[:2])}"
    if start > first:
        yield f"cut={' '.join(_words(part.flow[max(first, start - 30) : start])[-1:])}"


def _among(amount: Amount, same: Sequence[Amount]) -> Iterator[str]:
    """How a number stands among those of its sentence."""
    others = [each for each in same if each is not amount]
    yield f"others={min(3, len(others))}"
    if others:
        place = sum(each.start < amount.start for each in others)
        yield f"longest={amount.years >= max(each.years for each in others):d}"
        yield f"place={min(place, 3)}/{min(3, len(others))}"


def _words(words: str) -> list[str]:
    """The words and marks, whose figures stand for one another."""
    return ["#" if word.isdigit() else _MARKS.get(word, word) for word in _WORD.findall(words)]


def _size(amount: float) -> int:
    return sum(amount >= most for most in _SIZES)


def likely(part: Part, amount: Amount, beside: Sequence[Amount] = ()) -> float:
    """How likely a number is the writer's years of practice."""
    return table().likeliest((features(part, amount, beside),))[PRACTICE]
