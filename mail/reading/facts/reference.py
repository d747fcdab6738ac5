"""Which of our groups or requests a letter is about, by the number that we gave it.

The writer's own words go first, then the subject, the ids that the letter answers and the
words that it quotes.  Where we offered several groups she points at one: by its rank ("the
second one"), or by what we wrote beside its number ("the Monday people", "the one on Zoom").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import zip_longest

from mail.anchored import Anchored
from mail.reading.facts import clock, weekday
from mail.reading.flow import flowing
from mail.reading.text import Part, Text, Where
from mail.sieve import Sieve
from mail.understanding import Fact

_GROUP = Anchored(r"\bG-[A-Z0-9]{2,6}\b", re.IGNORECASE)
#: A request of ours; who writes of it in her own words may mean anything ("J-1 visa").
_REQUEST = Anchored(r"\bJ-\d{3,6}\b", re.IGNORECASE)
#: A group by how its members call it; it has no number, and may be any.
_BY_NAME = Sieve(
    r"\b(?:the|my|our) (?:mon|tues|wednes|thurs|fri|satur|sun)days?"
    r" (?:(?:morning|afternoon|evening|noon|lunch|night|[a-z]+) )?(?:group|circle)\b"
)
#: (place in our list, from its end where below 0; how it is pointed at)
_RANKS: tuple[tuple[int, str], ...] = (
    (0, r"first|1st|former|earlier of|top|upper"),
    (1, r"second|2nd|latter|bottom|lower|other of"),
    (2, r"third|3rd"),
    (-1, r"last"),
)
_POINTED = r"(?: (?:is|one|group|option|choice|of|on(?: the| your| that)? list)\b|\s*[.!,;]|\s*$)"
_RANK = re.compile(
    "|".join(
        rf"\b(?:the |number |#|option )?(?P<r{n}>{words}){_POINTED}"
        for n, (_, words) in enumerate(_RANKS)
    )
    + r"|(?:\b(?:number|no\.?|nr\.?|option|choice|answer:?|group|pick|choose|take|accept) ?|#)(?P<digit>[1-3]|one|two|three)\b(?!-|:)"
    + r"|^\s*(?P<alone>[1-3])\b(?=\s*(?:[.,;!)\n]|$| (?:please|pls|is|works|for me|suits)))"
)
_DIGITS = {"1": 0, "one": 0, "2": 1, "two": 1, "3": 2, "three": 2}
#: A clause that sends one of the groups away.
_REFUSES = re.compile(
    r"\b(?:not?|never|neither|nor|can't|cannot|won't|isn't|doesn't|other|collides?|clash\w*|conflicts?|too (?:far|early|late|long|big)|out|when i|teach|skip|pass on|rather than|instead of|decline|busy|full)\b"
)
#: "The first is too early; the other one, please."
_THE_OTHER = re.compile(r"\bthe other(?: (?:one|group|option))?\b")
_NEITHER = re.compile(r"\b(?:neither|none of|not? (?:to )?either|both (?:are|of)|either)\b")
_CLAUSE = re.compile(
    r"[.;!?\n]|,|\bbut\b|\bwhile\b|\bwhereas\b|\band\b(?= (?:not|the (?:other|first|second))\b)"
)
_PART_WORDS = {
    "morning": (5 * 60, 12 * 60),
    "noon": (11 * 60 + 30, 13 * 60),
    "lunch": (11 * 60 + 30, 13 * 60 + 30),
    "afternoon": (12 * 60, 17 * 60),
    "evening": (17 * 60, 24 * 60),
    "night": (17 * 60, 24 * 60),
}
_FORMATS = (
    ("online", re.compile(r"\b(?:zoom|on-?line|video|virtual|screen|remote|computer)\b")),
    ("in person", re.compile(r"\b(?:in[- ]person|face[- ]to[- ]face|room|office)\b")),
)
#: Capitalised words of a list that tell no group from another.
_COMMON = frozenset(
    ("zoom", "online", "mixed", "reply", "accept", "decline", "answer", "stop", "the", "would")
)


def read(text: Text, ids: Collection[str] = (), *, of_machine: bool = False) -> Fact | None:
    """The number of the group, or else of the request, that a letter is about.

    Parameters
    ----------
    text : Text
        The letter.
    ids : collection of str
        Message-IDs that it answers; ours name what they are about.
    of_machine : bool
        Whether a machine wrote it, so that an id alone tells whose request it concerns; a
        person is known by her address.

    Examples
    --------
    >>> offered = "G-11: Tuesdays at 9, online.  G-12: Mondays at 6 pm, in Bend."
    >>> read(Text("The Monday one, please.", quoted=offered)).value
    'G-12'
    >>> read(Text("Fine.", subject="Re: Is this right? (J-0101)")).value
    'J-0101'
    """
    for kind in (_GROUP, _REQUEST):
        if kind is _GROUP:
            for match in kind.finditer(text.body.plain):
                if not text.body.negated(match.start()) or match.start() < 2:
                    return Fact(match.group().upper(), match.group())
        offered = _distinct(kind, text.subject) or _distinct(kind, text.quoted)
        if len(offered) > 1:
            return _chosen(text, offered) if kind is _GROUP else None
        told = ids if kind is _GROUP or of_machine else ()
        own = (text.subject, text.body.raw)
        for where in (*own, *told, text.quoted):
            named = kind.search(where)
            if named is not None:
                # Only her own words are evidence.
                return Fact(named.group().upper(), named.group() if where in own else "")
    return None


def is_group(fact: Fact | None) -> bool:
    """Whether a number is one of a group, not of a request.

    Examples
    --------
    >>> is_group(Fact("G-2009", "")), is_group(Fact("J-0701", "")), is_group(None)
    (True, False, False)
    """
    return fact is not None and str(fact.value).startswith("G-")


def by_name(text: Text) -> bool:
    """Whether a group is called by its day ("the Tuesday group"), without a number."""
    return _BY_NAME.search(text.body.flow) is not None


def _distinct(kind: Anchored, words: str) -> list[str]:
    return list(dict.fromkeys(match.group().upper() for match in kind.finditer(words)))


def _chosen(text: Text, offered: list[str]) -> Fact | None:
    """The one of several groups that the new words point at; None where that is not plain."""
    flow = flowing(text.body)
    if _NEITHER.search(flow):
        return None
    ranked = _by_rank(flow, offered)
    if ranked is not None:
        name, start, end = ranked
        return Fact(name, text.new[start:end].strip())
    return _by_description(text, flow, offered)


def _by_rank(flow: str, offered: list[str]) -> tuple[str, int, int] | None:
    """The group that is pointed at by its place in our list, with the words that do."""
    left = list(offered)
    for match in _RANK.finditer(flow):
        before = _CLAUSE.split(flow[: match.start()])[-1]
        after = _CLAUSE.split(flow[match.end() :])[0]
        rank = _rank(match)
        if rank >= len(offered):
            continue
        if _REFUSES.search(before) or _REFUSES.search(after):
            left = [name for name in left if name != offered[rank]]
            continue
        return offered[rank], match.start(), match.end()
    other = _THE_OTHER.search(flow) if len(left) == 1 else None
    return (left[0], *other.span()) if other else None


def _rank(pointer: re.Match[str]) -> int:
    said = pointer["digit"] or pointer["alone"]
    if said:
        return _DIGITS[said]
    return next(place for n, (place, _) in enumerate(_RANKS) if pointer[f"r{n}"])


def _by_description(text: Text, flow: str, offered: list[str]) -> Fact | None:
    """The group whose day, hour, way of meeting, town or people the new words name."""
    marks = {name: _marks(line) for name, line in _lines(text.quoted, offered)}
    if len(marks) < 2:
        return None
    points = dict.fromkeys(marks, 0)
    for clause in _CLAUSE.split(flow):
        said = _said(clause)
        weight = -1 if _REFUSES.search(clause) else 1
        for name, own in marks.items():
            others = set().union(*(m for n, m in marks.items() if n != name))
            points[name] += weight * len(said & (own - others))
    best = max(points, key=lambda name: points[name])
    rivals = [name for name in points if points[name] == points[best]]
    return Fact(best, text.new.strip()[:80]) if len(rivals) == 1 else None


def _lines(quoted: str, offered: list[str]) -> Iterator[tuple[str, str]]:
    """Each group with what we wrote beside its number."""
    starts = [match for match in _GROUP.finditer(quoted) if match.group().upper() in offered]
    for here, following in zip_longest(starts, starts[1:]):
        end = following.start() if following else here.end() + 200
        yield here.group().upper(), re.split(r"\n\s*\n|\?", quoted[here.end() : end])[0]


def _marks(line: str) -> set[str]:
    """What tells a group from another: days, parts of the day, format, names and towns."""
    lower = flowing(Part(Where.NEW, line))
    named = weekday.find(lower, 0, len(lower))
    found = {day for each in named for day in each.days}
    for hours in clock.find(lower, 0, len(lower), tuple((each.at, each.to) for each in named))[:1]:
        start = hours.start or 0
        found |= {part for part, (low, high) in _PART_WORDS.items() if low <= start < high}
    found |= {name for name, pattern in _FORMATS if pattern.search(lower)}
    names = {word.lower() for word in re.findall(r"\b[A-Z][a-z]{2,}\b", line)}
    return found | {n for n in names - _COMMON if not weekday.find(n, 0, len(n))}


def _said(clause: str) -> set[str]:
    found = {day for each in weekday.find(clause, 0, len(clause)) for day in each.days}
    found |= {part for part in _PART_WORDS if part in clause}
    found |= {name for name, pattern in _FORMATS if pattern.search(clause)}
    return found | set(re.findall(r"[a-z]{3,}", clause))
