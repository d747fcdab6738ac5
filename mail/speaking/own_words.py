"""What of a body is its writer's own, for screening: cheap, and before quoting is told exactly."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mail.letter import Letter
from mail.quoting.attribution import opening
from mail.quoting.header_block import header_lines
from mail.quoting.line import Kind, Line, from_plain
from mail.quoting.markup import from_html

#: Fields by which a block of headers is one, and how far down it is looked for.
_FIELDS, _REACH = 3, 400
_RULE = re.compile(
    r"[ \t]{0,8}[_=*-]{5,80}[ \t]{0,8}|[ \t]{0,8}-{2,12} ?[^\n-]{3,60}-{2,12}[ \t]{0,8}"
)
#: An attribution stands in so many lines above what it opens.
_ATTRIBUTION = 5


def own_words(letter: Letter) -> str:
    """The body without lines marked as quoted, and what opens them; cheap, for screening only."""
    lines = _lines(letter)
    kept = [
        line.text
        for line in lines[: _opened_at(lines)]
        if line.depth == 0 and line.kind is Kind.NEW
    ]
    return "\n".join(kept).strip()


def _opened_at(lines: Sequence[Line]) -> int | None:
    """Where an older mail begins: a block of its headers, or "On … wrote:" above a quotation."""
    block = _block_at(lines)
    quoted = next((at for at, line in enumerate(lines) if line.depth), 0)
    for at in range(max(0, quoted - _ATTRIBUTION), quoted):
        if not lines[at].blank and (opened := opening(lines, at)) is not None:
            rest = lines[at + opened.lines : quoted]
            if all(line.blank for line in rest):
                return at if block is None else min(at, block)
    return block


def _block_at(lines: Sequence[Line]) -> int | None:
    """Where From, Sent, To and Subject of an older mail stand below words of this one.

    At the top they are what a web form was filled in with, or a mail that is passed on.
    """
    top = next((at for at, line in enumerate(lines) if not line.blank), len(lines))
    for at in range(top + 1, min(len(lines), _REACH)):
        after_gap = lines[at - 1].blank or _RULE.fullmatch(lines[at - 1].text) is not None
        if after_gap and not lines[at].blank and header_lines(lines, at, _FIELDS):
            return at - 1 if _RULE.fullmatch(lines[at - 1].text) else at
    return None


def quotes_block(letter: Letter) -> bool:
    """Whether an older mail stands below the words under a block of its headers."""
    return _block_at(_lines(letter)) is not None


def _lines(letter: Letter) -> Sequence[Line]:
    lines = from_plain(letter.plain[:20_000]) if letter.plain else []
    if not any(not line.blank for line in lines) and letter.html:
        return from_html(letter.html[:60_000])
    return lines
