"""Where words of ours stand in somebody's reply, found by aligning both texts.

Both texts become words; runs of three words of ours are looked up in the reply
and extended as far as they go.  A run counts as ours where it is long, or stands
next to another run in the same order, or holds one of our instruction words; a
person's own "every other Tuesday at noon" stays hers, though we said it before.

Work is proportional to the words of the reply (at most eight candidates a
position, and a run is never read twice).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

#: Three words make a key; fewer are in every letter.
_KEY = 3
#: A run of ours anywhere, whatever surrounds it.
_LONG = 8
#: A run of ours that holds an instruction, as "reply STOP to end all mail".
_INSTRUCTION = 4
#: Unmatched words that a program may have put between two runs.
_GAP = 6
_CANDIDATES = 8
_MOSTWORDS = 40_000

WORD = re.compile(r"[^\W_]+(?:['’`´][^\W_]+)*")
#: What programs put between words: addresses of links, pictures, signs spelled out.
INSERTED = re.compile(
    r"<(?:https?|mailto|tel|cid):[^>\s]{0,2000}>|\[(?:image|cid|inline)[^\]\n]{0,300}\]"
    r"|&(?:#\d{1,6}|[a-z]{2,8});",
    re.IGNORECASE,
)
#: Words that our mails ask people to answer with; written so by us, in capitals.
_INSTRUCTIONS = frozenset(
    [
        "STOP",
        "YES",
        "NO",
        "ACCEPT",
        "DECLINE",
        "CONFIRM",
        "CANCEL",
        "WITHDRAW",
        "PAUSE",
        "RESUME",
        "FORGET",
        "LEAVE",
        "EXPORT",
        "HELP",
        "SEND",
        "HOLD",
        "RELEASE",
    ]
)


#: What our mails offer to answer with stands between these marks.
_OFFER = re.compile(r"“[^”]{0,800}”")
#: So many words in a row nobody takes over by typing them.
_NEVER_BORROWED = 25


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Ours:
    """What we sent, as words with an index of their threes."""

    words: tuple[str, ...]
    shouted: frozenset[int]
    offered: frozenset[int]
    places: Mapping[tuple[str, str, str], Sequence[int]]


def _tokens(texts: Sequence[str]) -> Iterator[_Token]:
    for number, text in enumerate(texts):
        shown = INSERTED.sub(lambda m: " " * len(m.group()), text[:20_000])
        for found in WORD.finditer(shown):
            word = re.sub(r"['’`´]", "", found.group()).lower()
            yield _Token(word, number, found.start(), found.end())


def _index(sent: Sequence[str]) -> _Ours:
    words: list[str] = []
    shouted: set[int] = set()
    offered: set[int] = set()
    places: dict[tuple[str, str, str], list[int]] = {}
    for body in sent:
        text = body[:100_000]
        offers = [found.span() for found in _OFFER.finditer(text)]
        for token in _tokens([text]):
            if text[token.start : token.end] in _INSTRUCTIONS:
                shouted.add(len(words))
            if any(start < token.start < stop for start, stop in offers):
                offered.add(len(words))
            words.append(token.word)
        words.append("\0")  # a run never goes from one mail into the next
    for at in range(len(words) - _KEY + 1):
        key = (words[at], words[at + 1], words[at + 2])
        listed = places.setdefault(key, [])
        if len(listed) < _CANDIDATES:
            listed.append(at)
    return _Ours(tuple(words), frozenset(shouted), frozenset(offered), places)


@dataclass(frozen=True, slots=True)
class _Run:
    """Words of the reply ``[start, stop)`` that equal ours from ``ours`` on."""

    start: int
    stop: int
    ours: int

    @property
    def length(self) -> int:
        return self.stop - self.start


def _runs(words: Sequence[str], ours: _Ours) -> list[_Run]:
    runs: list[_Run] = []
    at = 0
    while at + _KEY <= len(words):
        best = _longest(words, at, ours)
        if best is None:
            at += 1
            continue
        later = _longest(words, at + 1, ours) if best.length < _LONG else None
        if later is not None and later.length > best.length + 1:
            best = later
        runs.append(best)
        at = best.stop
    return runs


def _longest(words: Sequence[str], at: int, ours: _Ours) -> _Run | None:
    if at + _KEY > len(words):
        return None
    places = ours.places.get((words[at], words[at + 1], words[at + 2]))
    if not places:
        return None
    best = 0
    where = places[0]
    for place in places:
        length = _KEY
        while (
            at + length < len(words)
            and place + length < len(ours.words)
            and words[at + length] == ours.words[place + length]
        ):
            length += 1
        if length > best:
            best, where = length, place
    return _Run(at, at + best, where)


def _kept(runs: Sequence[_Run], ours: _Ours) -> list[_Run]:
    """The runs that are ours beyond doubt, and their neighbours."""
    sure = [
        run.length >= _LONG
        or (
            run.length >= _INSTRUCTION
            # "Yes, I would like to join" is what our mail offers to answer, without
            # the "Reply" before it: whoever types it means it.
            and run.ours not in ours.shouted
            and any(run.ours + k in ours.shouted for k in range(run.length))
        )
        for run in runs
    ]
    for order in (range(1, len(runs)), range(len(runs) - 2, -1, -1)):
        step = -1 if order.step > 0 else 1
        for index in order:
            pair = sorted((index, index + step))
            if sure[index + step] and _continues(runs[pair[0]], runs[pair[1]]):
                sure[index] = True
    return [run for run, is_sure in zip(runs, sure, strict=True) if is_sure]


def spans(texts: Sequence[str], sent: Sequence[str]) -> dict[int, list[tuple[int, int]]]:
    """Where our own words stand in the lines of a reply.

    Parameters
    ----------
    texts : sequence of str
        The reply's lines, quotation marks taken off.
    sent : sequence of str
        Bodies that we sent to this person.

    Returns
    -------
    dict
        Line number to spans of characters that are ours, in order.
    """
    tokens = list(_tokens(texts))[:_MOSTWORDS]
    ours = _index(sent)
    words = [token.word for token in tokens]
    covered: dict[int, list[tuple[int, int]]] = {}
    kept = _kept(_runs(words, ours), ours)
    for run in kept:
        if _borrowed(run, kept, tokens, ours):
            continue
        stop = _cut_word(tokens, run, ours)
        for token in tokens[run.start : stop]:
            covered.setdefault(token.line, []).append((token.start, token.end))
    return covered


def _borrowed(run: _Run, kept: Sequence[_Run], tokens: Sequence[_Token], ours: _Ours) -> bool:
    """Whether words of ours stand alone in a sentence of the writer's.

    Our mails give examples of what to answer, and people take them up, perhaps in several
    pieces.  A quotation comes as whole lines or in company, which pieces of one example are
    not to each other; an instruction of ours is never borrowed.
    """
    if run.length >= _NEVER_BORROWED:
        return False
    if any(run.ours + k in ours.shouted for k in range(run.length)):
        return False
    taken_up = _is_offered(run, ours)
    for near in kept:
        if near is run or (taken_up and _is_offered(near, ours)):
            continue
        if _continues(*sorted((run, near), key=lambda r: r.start)):
            return False
    first, last = tokens[run.start].line, tokens[run.stop - 1].line
    before = run.start > 0 and tokens[run.start - 1].line == first
    after = run.stop < len(tokens) and tokens[run.stop].line == last
    return before or after


def _is_offered(run: _Run, ours: _Ours) -> bool:
    """Whether a run lies wholly within what we offered to answer with."""
    return all(run.ours + k in ours.offered for k in range(run.length))


def _continues(first: _Run, second: _Run) -> bool:
    """Whether two runs stand near each other in the reply and in our mail, in one order."""
    skipped = second.ours - first.ours - first.length
    return second.start - first.stop <= _GAP and 0 <= skipped <= 4 * _GAP


def _cut_word(tokens: Sequence[_Token], run: _Run, ours: _Ours) -> int:
    """The run's end, with a last word on its line that a program cut off in its middle."""
    following = run.ours + run.length
    if run.stop >= len(tokens) or following >= len(ours.words):
        return run.stop
    token, whole = tokens[run.stop], ours.words[following]
    last = run.stop + 1 == len(tokens) or tokens[run.stop + 1].line != token.line
    beside = tokens[run.stop - 1].line == token.line
    cut = last and beside and token.word != whole and whole.startswith(token.word)
    return run.stop + 1 if cut else run.stop
