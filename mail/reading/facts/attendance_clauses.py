"""An answer about meetings in clauses: which days each is about, and whose absence is of one day.

"The 12th, all but Max, and the 26th, all of us" tells of two meetings, each
with its own people.  "The 5th and the 19th, Hal was ill on the 19th" and
"Hal missed the second one" tell of one of the days named: Hal was there on
the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from mail.reading.facts import meeting_days
from mail.reading.facts.attendees import People
from mail.reading.facts.dates import MONTH

_ORDINALS: Final = {
    "first": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "last": -1,
    "former": 0,
    "latter": -1,
}
_TIME: Final = r"(?:one|time|meeting|session|date|occasion)"
_WHICH = re.compile(
    rf"\b(?:the |(?=\w+ {_TIME}\b))(?P<which>{'|'.join(_ORDINALS)})(?: (?P<two>two|2|three|3)\b)?(?: {_TIME}s?)?\b"
)
_ONE: Final = rf"the (?:{'|'.join(_ORDINALS)}|\d\d?(?:st|nd|rd|th))"
#: Pieces of a sentence, each with what joins it to the one before.
_PIECE = re.compile(
    r"(?=[,;:(])|(?<=\))"
    # "Everybody but Hal" is one.
    r"|(?<!\ball)(?<!\bof us)(?<!everybody)(?<!everyone)(?=\s(?:but|though)\s)"
    # "Dana missed the first and Hal was ill on the second": the other's absence is another.
    r"|(?:(?<=\d)|(?<=\d(?:st|nd|rd|th))|(?<=first)|(?<=second)|(?<=third)|(?<=last)|(?<= one)"
    r"|(?<= time)|(?<=meeting)|(?<=session))"
    r"(?=\s(?:and|while|whereas) (?:\w+ ){1,2}?(?:was|is|missed|could|had|did|only)\b)"
    # "The 5th with everyone and the 19th without Hal".
    r"|(?=\sand (?:on |at )?the \d\d?(?:st|nd|rd|th),? (?:with|without|all|every|minus|only)\b)"
)
#: "Max missed the first, Hal the second": the verb is not said again.
_MISSED_TOO = re.compile(
    rf"\b(?P<one>missed (?:{_ONE})(?: {_TIME})?)(?P<joint>,? and|[,;]) (?P<who>\w+) (?={_ONE}\b)"
)
_ON_THE = re.compile(r"^\W*(?:and |but |though )?(?:on|at) the\b")


#: A day at the head of a list's entry: "8th: all. 22nd: no Hal", "6 - everyone".
_HEAD = re.compile(
    r"(?P<before>^|[\n.;,(]\s*|\b(?:and|on|&) )(?P<day>\d\d?)(?:(?:st|nd|rd|th)\b"
    rf"(?!(?: of)? {MONTH})|(?= ?[:\u2013-] ?[a-z]))"
)


def spelt(flow: str) -> str:
    """Folded lower-case words with the days of a list in the form that a reader of dates knows.

    Examples
    --------
    >>> spelt("8th: all. 22nd: no hal"), spelt("6 - all, 20 - all but hal")
    ('the 8th: all. the 22th: no hal', 'the 6th - all, the 20th - all but hal')
    """
    return _HEAD.sub(r"\g<before>the \g<day>th", flow)


@dataclass(frozen=True, slots=True)
class Clauses:
    """What an answer says, parted by the meetings it is about.

    Attributes
    ----------
    rows : list of (str, list of date)
        Clauses with the days of meetings that each names first; it is about them.
    of_days : list of (list of date, frozenset of str)
        Who was absent on days that were named before.
    of_others : list of (list of date, frozenset of str)
        Who was there on those days only.
    of_ordinals : list of (slice, str)
        Clauses about "the second one", with the place of those meetings in their row.
    """

    rows: list[tuple[str, list[date]]] = field(default_factory=list)
    of_days: list[tuple[list[date], frozenset[str]]] = field(default_factory=list)
    of_others: list[tuple[list[date], frozenset[str]]] = field(default_factory=list)
    of_ordinals: list[tuple[slice, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Clause:
    """One clause while it grows, and whether it says who was there, and that behind its days."""

    words: str = ""
    days: list[date] = field(default_factory=list)
    speaks: bool = False
    behind: bool = False

    def add(self, piece: str, days: Sequence[date], speaks: bool) -> None:
        self.behind |= speaks and bool(self.days) and not days
        self.speaks |= speaks
        self.words += piece
        self.days += [day for day in dict.fromkeys(days) if day not in self.days]


def part(rows: Sequence[str], who: People, sent: date, month: date | None) -> Clauses:
    """Part the sentences of an answer by the meetings that they are about.

    Parameters
    ----------
    rows : sequence of str
        Sentences in folded lower-case words.
    who : People
        Those who could have been there.
    sent : date
        When it was written.
    month : date or None
        The month that was asked about.
    """
    told = Clauses()
    unbounded = [who.bounded(row) for row in rows]
    rows = [row for row, _ in unbounded]
    rows = [_MISSED_TOO.sub(r"\g<one>\g<joint> \g<who> missed ", row) for row in rows]
    named_days = [meeting_days.found(row, sent, month, who.masked(row)) for row in rows]
    # "We were to meet on the 6th and the 20th, but the 20th got snowed out."
    fell = frozenset[date]().union(*(each.fell for each in named_days))
    found = [[each for each in days.held if each[1] not in fell] for days in named_days]
    days_told = any(found)
    every = {day for days in found for _, day in days}
    several = len(every) > 1
    named: set[date] = set()
    for row, days in zip(rows, found, strict=True):
        grown = [_Clause()]
        for start, piece in _pieces(row, who):
            here = [day for at, day in days if start <= at < start + len(piece)]
            gone, speaks = who.of([piece])[0], who.speaks(piece)
            # "On the second one Hal was ill" takes him out of no meeting without a day.
            which = _WHICH.search(piece) if not here and (several or not days_told) else None
            if here and gone and named.issuperset(here):
                told.of_days.append((here, gone))
            elif here and (few := who.only_then(piece)) and named.issuperset(here):
                told.of_others.append((here, few))
            elif here and (few := who.back_then(piece)) and named.issuperset(here):
                told.of_others.append(([day for day in every if day >= min(here)], few))
            elif which and speaks:
                told.of_ordinals.append((_place(which), piece))
            else:
                own = here and (grown[-1].speaks or (gone and named and _ON_THE.match(piece)))
                if own and grown[-1].days:
                    grown.append(_Clause())
                grown[-1].add(piece, here, speaks)
            named.update(here)
        told.rows.extend((each.words, each.days) for each in _joined(grown) if each.words.strip())
    for few, day, until in (each for _, bounds in unbounded for each in bounds):
        # "Hal until the 15th" is of Hal, and tells of no meeting.
        own = [each for each in every if (each.day <= day if until else each.day >= day)]
        told.of_others.append((own, few))
    return told


def _pieces(row: str, who: People) -> Iterator[tuple[int, str]]:
    """The pieces of a sentence with where each begins; a list of names stays in one."""
    start, whole = 0, ""
    for piece in _PIECE.split(row):
        if whole and not who.lists(whole, piece):
            yield start, whole
            start, whole = start + len(whole), ""
        whole += piece
    yield start, whole


def _place(which: re.Match[str]) -> slice:
    """Where "the second one" or "the first two" stand in the row of meetings."""
    at = _ORDINALS[which["which"]]
    many = {None: 1, "two": 2, "2": 2, "three": 3, "3": 3}[which["two"]]
    return slice(-many, None) if at == -1 else slice(at, at + many)


def _joined(grown: Sequence[_Clause]) -> list[_Clause]:
    """Clauses that have their own people; "Wren and I met on the 5th, and on the 19th" is one."""
    kept: list[_Clause] = []
    for each in grown:
        if kept and not each.speaks and not kept[-1].behind:
            kept[-1].add(each.words, each.days, each.speaks)
        else:
            kept.append(each)
    return kept
