"""Our own words in somebody's reply, found by aligning them with what we sent.

Programs rewrap, re-quote, curl the quotes, cut and translate the line above a
quotation; the order of the words survives all that.  So both texts become
words, runs of three words of ours are looked up in the reply and extended as
far as they go.  A run counts as ours where it is long, or stands next to
another run, or holds one of our instruction words; a person's own "every other
Tuesday at noon" stays hers, though we said it before.

Work is proportional to the words of the reply (at most eight candidates a
position, and a run is never read twice).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mail.line import Line

#: Three words make a key; fewer are in every letter.
_KEY = 3
#: A run of ours anywhere, whatever surrounds it.
_LONG = 8
#: A run of ours that holds an instruction, as "reply STOP to end all mail".
_INSTRUCTION = 4
#: Unmatched words that a program may have put between two runs.
_GAP = 6
_CANDIDATES = 8
_MOST_WORDS = 40_000

_WORD = re.compile(r"[^\W_]+(?:['’`´][^\W_]+)*")
#: What programs put between words: addresses of links, pictures, sizes of them.
_INSERTED = re.compile(
    r"<(?:https?|mailto|tel|cid):[^>\s]{0,2000}>|\[(?:image|cid|inline)[^\]\n]{0,300}\]", re.I
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
    places: Mapping[tuple[str, str, str], Sequence[int]]


def _tokens(texts: Sequence[str]) -> Iterator[_Token]:
    for number, text in enumerate(texts):
        shown = _INSERTED.sub(lambda m: " " * len(m.group()), text[:20_000])
        for found in _WORD.finditer(shown):
            word = re.sub(r"['’`´]", "", found.group()).lower()
            yield _Token(word, number, found.start(), found.end())


def _index(sent: Sequence[str]) -> _Ours:
    words: list[str] = []
    shouted: set[int] = set()
    places: dict[tuple[str, str, str], list[int]] = {}
    for body in sent:
        text = body[:100_000]
        for token in _tokens([text]):
            if text[token.start : token.end] in _INSTRUCTIONS:
                shouted.add(len(words))
            words.append(token.word)
        words.append("\0")  # a run never goes from one mail into the next
    for at in range(len(words) - _KEY + 1):
        key = (words[at], words[at + 1], words[at + 2])
        listed = places.setdefault(key, [])
        if len(listed) < _CANDIDATES:
            listed.append(at)
    return _Ours(tuple(words), frozenset(shouted), places)


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
            near, run = runs[index + step], runs[index]
            apart = run.start - near.stop if step < 0 else near.start - run.stop
            skipped = (
                run.ours - near.ours - near.length
                if step < 0
                else near.ours - run.ours - run.length
            )
            if sure[index + step] and apart <= _GAP and 0 <= skipped <= 4 * _GAP:
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
    tokens = list(_tokens(texts))[:_MOST_WORDS]
    ours = _index(sent)
    words = [token.word for token in tokens]
    covered: dict[int, list[tuple[int, int]]] = {}
    kept = _kept(_runs(words, ours), ours)
    for run in kept:
        if _borrowed(run, kept, tokens, ours):
            continue
        stop = _cut_word(words, run, ours)
        for token in tokens[run.start : stop]:
            covered.setdefault(token.line, []).append((token.start, token.end))
    return covered


def _borrowed(run: _Run, kept: Sequence[_Run], tokens: Sequence[_Token], ours: _Ours) -> bool:
    """Whether words of ours stand alone in a sentence of the writer's.

    Our mails give examples of what to answer, and people take them up.  A quotation
    comes as whole lines or in company; an instruction of ours is never borrowed.
    """
    if run.length >= _NEVER_BORROWED:
        return False
    if any(run.ours + k in ours.shouted for k in range(run.length)):
        return False
    for near in kept:
        apart = max(near.start - run.stop, run.start - near.stop)
        if near is not run and apart <= _GAP:
            return False
    first, last = tokens[run.start].line, tokens[run.stop - 1].line
    before = run.start > 0 and tokens[run.start - 1].line == first
    after = run.stop < len(tokens) and tokens[run.stop].line == last
    return before or after


def _cut_word(words: Sequence[str], run: _Run, ours: _Ours) -> int:
    """The run's end, with a last word that a program cut off in its middle."""
    following = run.ours + run.length
    if run.stop < len(words) and following < len(ours.words):
        word, whole = words[run.stop], ours.words[following]
        if (
            len(word) >= 2
            and word != whole
            and whole.startswith(word)
            and run.stop == len(words) - 1
        ):
            return run.stop + 1
    return run.stop


def subtract(lines: Sequence[Line], sent: Sequence[str]) -> set[int]:
    """Numbers of the lines that are wholly ours; mixed lines lose our words.

    A line that is quoted keeps its text, for it is not new anyway.
    """
    if not sent:
        return set()
    found = spans([line.text for line in lines], sent)
    wholly: set[int] = set()
    for number, pieces in found.items():
        line = lines[number]
        rest = _without(line.text, pieces)
        if not _WORD.search(_INSERTED.sub(" ", rest)) and not _speaks(rest):
            wholly.add(number)
        elif line.depth == 0:
            line.text = rest.strip()
    return wholly


def _without(text: str, pieces: Sequence[tuple[int, int]]) -> str:
    """A text without some spans and the punctuation between neighbouring ones."""
    kept: list[str] = []
    at = 0
    for start, end in pieces:
        between = text[at:start]
        if _WORD.search(between) or _speaks(between):
            kept.append(between)
        at = end
    return " ".join([*kept, text[at:].lstrip(".,;:!?)>\"'’”* ")])


def _speaks(text: str) -> bool:
    """Whether signs alone say something: 👍 is an answer."""
    return any(
        ord(sign) > 0x2190
        for sign in text
        if not 0x2500 <= ord(sign) <= 0x25FF and ord(sign) != 0xFE0F
    )
