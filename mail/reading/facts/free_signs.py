"""A learned opinion on which days and hours of a letter its writer offers.

The tables of moods, of weekly days and of hours hear the turns that their rows foresee.  A
logistic regression looks at each mention of a day, of an hour or of a part of the day with the
words of its sentence.  Its weights lie in ``frees.tsv`` and are made by
``python benchmarks/free_times.py``; only where the tables find nothing free is it asked
(:mod:`mail.reading.facts.week_sentence`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import takewhile

from mail.reading import learned
from mail.reading.facts.hours import Hours, Kind
from mail.reading.facts.weekday import DayWords

#: The one label of the table.
OFFERED = "offered"
_WORD = re.compile(r"[^\W\d_][\w'-]*|\d+|[^\w\s]|\n")
#: What ends a clause.
_MARKS = frozenset(".;:!?(),\n")
#: How a line end is written in a table.
_LINE_END = {"\n": "¶"}
_DAYS = re.compile(
    r"(?P<one>mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days"
)
_PARTS = frozenset(
    f"{part}{plural}"
    for part in ("morning", "afternoon", "evening", "night", "lunch", "noon", "lunchtime", "midday")
    for plural in ("", "s")
)
#: Words to either side whose place counts, and those that count wherever they stand.
_PLACED, _NEAR = 4, 8
#: Letters to either side that are looked at: dictated letters have no marks.
_REACH = 240


@cache
def table() -> learned.Table:
    """The weights."""
    return learned.load("mail.reading.facts", "frees.tsv")


def features(words: str, mention: DayWords | Hours, start: int, stop: int) -> frozenset[str]:
    """What is seen of a mention: its kind, the words beside it, of its clause and its sentence.

    Days and parts of the day stand for one another, and so do figures.

    Parameters
    ----------
    words : str
        Folded, lower case.
    mention : DayWords or Hours
    start, stop : int
        The sentence.

    Examples
    --------
    >>> from mail.reading.facts import weekday
    >>> said = "my tuesdays are yours, fridays are not"
    >>> seen = features(said, weekday.find(said, 0, len(said))[0], 0, len(said))
    >>> sorted(seen & {"b0=my", "a1=yours", "s=DAYS", "clause=not", "k=day"})
    ['a1=yours', 'b0=my', 'k=day', 's=DAYS']
    """
    before = _words(words[max(start, mention.at - _REACH) : mention.at])
    after = _words(words[mention.to : max(min(stop, mention.to + _REACH), mention.to)])
    found = {f"k={_kind(mention)}"}
    found.update(f"w={word}" for word in _words(words[mention.at : mention.to]))
    found.update(f"b{place}={word}" for place, word in enumerate(before[: -_PLACED - 1 : -1]))
    found.update(f"a{place}={word}" for place, word in enumerate(after[:_PLACED]))
    for length in (1, 2, 3):
        found.add(f"B={' '.join(before[-length:])}")
        found.add(f"A={' '.join(after[:length])}")
    found.add(f"BA={' '.join((*before[-1:], '_', *after[:1]))}")
    found.update(f"leads={word}" for word in _clause(before[::-1]))
    found.update(f"follows={word}" for word in _clause(after))
    found.update(f"near={word}" for word in (*before[-_NEAR:], *after[:_NEAR]))
    found.update(f"s={word}" for word in (*before, *after))
    return frozenset(found)


def _kind(mention: DayWords | Hours) -> str:
    if isinstance(mention, DayWords):
        return "day"
    return "part" if mention.kind is Kind.PART else "hour"


def _clause(words: Sequence[str]) -> list[str]:
    return list(takewhile(lambda word: word not in _ENDS, words))


_ENDS = frozenset(_LINE_END.get(mark, mark) for mark in _MARKS)


def _words(words: str) -> list[str]:
    """The words and marks, whose figures, days and parts of the day stand for one another."""
    return [_meant(word) for word in _WORD.findall(words)]


def _meant(word: str) -> str:
    if word.isdigit():
        return "#"
    day = _DAYS.fullmatch(word)
    if day is not None:
        return "DAY" if day["one"] else "DAYS"
    return "PART" if word in _PARTS else _LINE_END.get(word, word)


def likely(words: str, mention: DayWords | Hours, start: int, stop: int) -> float:
    """How likely a mention is of a time that the writer offers."""
    return table().likeliest((features(words, mention, start, stop),))[OFFERED]
