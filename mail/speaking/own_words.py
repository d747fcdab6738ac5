"""What of a body is its writer's own, for screening: cheap, and before quoting is told exactly."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Own:
    """What is its writer's own of a body.

    Attributes
    ----------
    words : str
        Without lines marked as quoted, and what opens them.
    over_block : bool
        Whether an older mail stands below them under a block of its headers.
    """

    words: str
    over_block: bool = False


def own(letter: Letter) -> Own:
    """The writer's own of a body; cheap, for screening only.

    Parameters
    ----------
    letter : Letter
    """
    lines = _lines(letter)
    block = _block_at(lines)
    kept = [
        line.text
        for line in lines[: _opened_at(lines, block)]
        if line.depth == 0 and line.kind is Kind.NEW
    ]
    return Own("\n".join(kept).strip(), block is not None)


def own_words(letter: Letter) -> str:
    """The words alone of what is the writer's own.

    Parameters
    ----------
    letter : Letter
    """
    return own(letter).words


def _opened_at(lines: Sequence[Line], block: int | None) -> int | None:
    """Where an older mail begins: a block of its headers, or "On … wrote:" above a quotation."""
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


def _lines(letter: Letter) -> Sequence[Line]:
    lines = from_plain(letter.plain[:20_000]) if letter.plain else []
    if not any(not line.blank for line in lines) and letter.html:
        return from_html(letter.html[:60_000])
    return lines
