"""Our own words in somebody's reply are not new, whatever a program did to them.

Programs rewrap, re-quote, curl the quotes, cut and translate the line above a
quotation; the order of the words survives all that, and ``mail.quoting.alignment`` finds
it.  Here the lines lose what is ours; what the writer typed herself stays.
"""

from __future__ import annotations

from collections.abc import Container, Sequence

from mail.quoting.alignment import INSERTED, WORD, spans
from mail.quoting.line import Line


def subtract(
    lines: Sequence[Line], sent: Sequence[str], hers: Container[int] = frozenset()
) -> set[int]:
    """Numbers of the lines that are wholly ours; mixed lines lose our words.

    A line that is quoted keeps its text, for it is not new anyway; one that is known
    to be the writer's (``hers``) is left alone.
    """
    if not sent:
        return set()
    found = spans([line.text for line in lines], sent)
    wholly: set[int] = set()
    for number, pieces in found.items():
        if number in hers:
            continue
        line = lines[number]
        rest = _without(line.text, pieces)
        if not WORD.search(INSERTED.sub(" ", rest)) and not _speaks(rest):
            wholly.add(number)
        elif line.depth == 0:
            line.text = rest.strip()
    return wholly | _crumbs(lines, wholly)


def _crumbs(lines: Sequence[Line], wholly: set[int]) -> set[int]:
    """Lines without a word between two lines of ours: rules, bullets, stars."""
    crumbs: set[int] = set()
    waiting: list[int] = []
    after_ours = False
    for number, line in enumerate(lines):
        if number in wholly:
            crumbs.update(waiting if after_ours else ())
            waiting, after_ours = [], True
        elif line.blank:
            continue
        elif WORD.search(INSERTED.sub(" ", line.text)) or _speaks(line.text):
            waiting, after_ours = [], False
        else:
            waiting.append(number)
    return crumbs


def _without(text: str, pieces: Sequence[tuple[int, int]]) -> str:
    """A text without some spans and the punctuation between neighbouring ones."""
    kept: list[str] = []
    at = 0
    for start, end in pieces:
        between = text[at:start]
        if WORD.search(between) or _speaks(between):
            kept.append(between)
        at = end
    return " ".join([*kept, text[at:].lstrip(".,;:!?)>\"'’”* ")])


def _speaks(text: str) -> bool:
    """Whether signs alone say something: 👍 is an answer, an arrow is none."""
    return any(
        ord(sign) > 0x21FF
        for sign in text
        if not 0x2500 <= ord(sign) <= 0x25FF and ord(sign) != 0xFE0F
    )
