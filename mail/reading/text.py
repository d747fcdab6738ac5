"""The words of one letter, laid out for the readers of single facts.

A reader looks at three parts: what the sender newly wrote, the signature and
the subject.  Each :class:`Part` keeps the raw words for evidence and beside
them a *folded* copy of exactly the same length (straight quotes, plain spaces
and hyphens), so that a rule is written once for all keyboards and the span it
finds still cuts the literal words out of the letter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from mail.reading import sentences

#: One character for one character, so that offsets stay true.
_FOLD = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u02bc\u00b4\u0060\u2032", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\u200b\t", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u2022\u25cf\u25e6\u2023\u00b7", "*"),
        "\r": "\n",
    }
)

_TOKEN = re.compile(r"[^\W_]+|[&+]")


_REPLY = re.compile(
    r"\s*(?:\[[^\]]*\]\s*)*(?:re|aw|sv|antw|rv|res|odp|vs|ref|fwd?|wg|tr|enc|rif|r)\s*(?:\[\d+\])?\s*:",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[,;:()]|\s-+\s|--"
    r"|\b(?:but|though|tho|although|however|whereas|while|so|because|and i|and my)\b"
)
_NEGATION = re.compile(
    r"\b(?:not|no|never|without|don't|dont|doesn't|doesnt|didn't|didnt|isn't|isnt|aren't|arent"
    r"|won't|wont|can't|cant|cannot|couldn't|wouldn't|nothing|neither|nor|hardly|rather than"
    r"|instead of)\b"
)


class Where(StrEnum):
    """Which part of the letter some words stand in."""

    NEW = "new"
    SIGNATURE = "signature"
    SUBJECT = "subject"


class Token(NamedTuple):
    """A lower-case word (or ``&``, ``+``) with its place in the part."""

    word: str
    start: int
    end: int


def fold(words: str) -> str:
    r"""The same words in plain characters, of exactly the same length.

    Examples
    --------
    >>> fold("\u201cBend\u201d \u2014 OK")
    '"Bend" - OK'
    """
    return words.translate(_FOLD)


def _lower(words: str) -> str:
    """Lower case without change of length (a few letters would grow)."""
    lowered = words.lower()
    if len(lowered) == len(words):
        return lowered
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in words)


#: Little words with two letters swapped; the mended word is as long as the slip.
_SLIP = {
    slip: word
    for word, slips in {
        "the": "teh hte",
        "with": "wiht wtih",
        "and": "adn nad",
        "have": "ahve hvae",
        "would": "woudl wuold",
        "about": "abuot aobut",
        "that": "taht",
        "group": "gruop gruop",
        "years": "yeras eyars",
        "in": "ni",
        "from": "fomr",
        "mostly": "mostyl msotly",
        "after": "aftre atfer",
        "before": "befroe",
        "online": "onlien",
        "person": "perosn",
        "not": "nto",
        "looking": "lookign",
        "working": "workign",
        "therapy": "thearpy",
    }.items()
    for slip in slips.split()
    if len(slip) == len(word)
}
_SLIPS = re.compile(rf"\b(?:{'|'.join(_SLIP)})\b")


def _mended(slip: re.Match[str]) -> str:
    return _SLIP[slip.group()]


@dataclass(frozen=True)
class Part:
    """One part of a letter with its folded forms.

    Attributes
    ----------
    where : Where
        Which part this is.
    raw : str
        The literal words; every evidence is a slice of them.
    """

    where: Where
    raw: str

    def __hash__(self) -> int:
        """That of the words, which is kept with them: many a reader keeps what it found of a part."""
        return hash(self.raw)

    @cached_property
    def plain(self) -> str:
        """The words folded, case kept, same length as ``raw``."""
        return fold(self.raw)

    @cached_property
    def lower(self) -> str:
        """The words folded and in lower case, same length as ``raw``."""
        return _SLIPS.sub(_mended, _lower(self.plain))

    @cached_property
    def flow(self) -> str:
        """``lower`` with the line ends of mere wrapping made spaces, same length.

        A rule that says ``last year`` then also hears it over two lines, while
        a line end that the writer meant stays one.
        """
        pieces, position = [], 0
        for start, end in self.sentences:
            stop = end - len(self.lower[start:end]) + len(self.lower[start:end].rstrip())
            pieces.append(self.lower[position:start])
            pieces.append(self.lower[start:stop].replace("\n", " "))
            position = stop
        pieces.append(self.lower[position:])
        return "".join(pieces)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """All words of the part in order."""
        return tuple([Token(m.group(), *m.span()) for m in _TOKEN.finditer(self.lower)])

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """Spans of the sentences; bullets and short lines stand alone."""
        return sentences.within_bounds(self.plain)

    def sentence_at(self, position: int) -> tuple[int, int]:
        """Span of the sentence that holds a position."""
        for start, end in self.sentences:
            if position < end:
                return start, end
        return 0, len(self.raw)

    def clause_at(self, position: int) -> tuple[int, int]:
        """Span of the clause (between commas, brackets, *but*) around a position."""
        start, end = self.sentence_at(position)
        for mark in _CLAUSE.finditer(self.lower, start, end):
            if mark.end() <= position:
                start = mark.end()
            elif mark.start() > position:
                return start, mark.start()
        return start, end

    def negated(self, position: int) -> bool:
        """Whether a word of denial stands before a position in its clause."""
        start, _ = self.clause_at(position)
        return _NEGATION.search(self.lower, start, position) is not None

    def evidence(self, start: int, end: int) -> str:
        """The literal words of a span, without white space at its ends."""
        return self.raw[start:end].strip()

    def line_at(self, position: int) -> tuple[int, int]:
        """Span of the line that holds a position."""
        start = self.plain.rfind("\n", 0, position) + 1
        end = self.plain.find("\n", position)
        return start, len(self.raw) if end < 0 else end


@dataclass(frozen=True)
class Text:
    """What a letter says, as the readers of facts see it.

    Attributes
    ----------
    new : str
        The sender's new words.
    signature : str
        The signature below them.
    subject : str
        The Subject header as decoded.
    date : datetime or None
        When it was sent; "since 2009" counts from here.
    quoted : str
        Older words; never a source of facts, only of context.
    inline : tuple of (str, str)
        Quoted words and the answer written below them, in order.
    sender_name : str
        Display name of the From header, context only.
    """

    new: str
    signature: str = ""
    subject: str = ""
    date: datetime | None = None
    quoted: str = ""
    sender_name: str = ""
    inline: tuple[tuple[str, str], ...] = ()

    @cached_property
    def body(self) -> Part:
        """The new words."""
        return Part(Where.NEW, self.new)

    @cached_property
    def sign(self) -> Part:
        """The signature."""
        return Part(Where.SIGNATURE, self.signature)

    @cached_property
    def title(self) -> Part:
        """The subject, whoever chose it."""
        return Part(Where.SUBJECT, self.subject)

    @cached_property
    def is_reply(self) -> bool:
        """Whether the subject was another's first (``Re:`` and its kin)."""
        return _REPLY.match(self.subject) is not None

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The parts that hold the sender's own words, new words first."""
        own = [self.body, self.sign]
        if not self.is_reply:
            own.append(self.title)
        return tuple(part for part in own if part.raw.strip())

    @cached_property
    def years_since(self) -> float | None:
        """The date as a decimal year, for "since 2009"; None without a date."""
        if self.date is None:
            return None
        return self.date.year + (self.date.timetuple().tm_yday - 1) / 365.25
