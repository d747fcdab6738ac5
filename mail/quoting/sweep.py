"""Whose each line is, settled in one sweep from above.

A marked line is quoted.  An attribution makes what stands below it quoted, too,
where the program marks nothing; a header block, a rule or an element that says
so does it always.  Only where most of what follows is ours, word for word, are
the words between it a person's: she answered inside an unmarked quotation.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mail.quoting.attribution import Opened, glued, opening
from mail.quoting.header_block import label
from mail.quoting.line import Kind, Line, Mark
from mail.quoting.rules import Opening, is_forward
from mail.quoting.wraps import mend

_SEPARATOR = re.compile(r"\s{0,4}[-_=*~‐‑–—]{3,200}\s*$")
_WORD = re.compile(r"[^\W\d_]{2,}")
_BUTTON = re.compile(r"(?:[Rr]eply\W{0,3})?[A-Z]{2,10}\W{0,3}")
_LINK = re.compile(r"\S*(?:://|www\.|cid:|mailto:)\S*|\[[^\]\n]{0,200}\]")

#: So much of an unmarked quotation must be ours before the rest can be an answer.
_MOSTLY_OURS = 0.7
#: Nobody answers with more words between two lines of ours.
_LONGEST_ANSWER = 80


def settle(lines: list[Line], ours: set[int], forwards: bool) -> None:
    """Give each line its kind.

    Parameters
    ----------
    lines : list of Line
        The body; lines known to be ours or a footer have their kind already.
    ours : set of int
        Numbers of the lines that we sent ourselves.
    forwards : bool
        Whether the subject says that a mail is passed on.
    """
    index = 0
    while index < len(lines):
        line = lines[index]
        if line.kind is not Kind.NEW:
            index += 1
        elif line.depth == 0 and line.mark in (Mark.CUT, Mark.FORWARD):
            forwarded = forwards or line.mark is Mark.FORWARD
            _separate(lines, index)
            _rest(lines, index, ours, Kind.FORWARDED if forwarded else Kind.QUOTED)
            break
        elif line.depth:
            kind = Kind.FORWARDED if is_forward(line.text) else Kind.QUOTED
            index = _marked(lines, index, kind)
        else:
            taken = _open(lines, index, ours, forwards)
            if taken is None:
                break
            index += taken
    mend(lines)


def _marked(lines: Sequence[Line], index: int, kind: Kind) -> int:
    """Settle marked lines from here on; what is passed on takes all that follow each other."""
    while index < len(lines) and (lines[index].depth or lines[index].blank):
        if lines[index].kind is Kind.NEW and lines[index].depth:
            lines[index].kind = kind
        index += 1
        if kind is Kind.QUOTED:
            break
    return index


def unglue(lines: list[Line]) -> None:
    """Part a person's words from an attribution that a program put on the same line."""
    for index in range(len(lines) - 1, -1, -1):
        line = lines[index]
        at = glued(line.text.rstrip()) if line.depth == 0 and len(line.text) > 20 else None
        if at is not None:
            lines.insert(index + 1, Line(line.text[at:], 0, line.mark))
            line.text = line.text[:at].rstrip("- ")


def _open(lines: list[Line], index: int, ours: set[int], forwards: bool) -> int | None:
    """Settle one unquoted line; how many lines were settled, None = all."""
    line = lines[index]
    found = None if line.blank else opening(lines, index)
    if found is None:
        if line.mark is Mark.ATTRIBUTION:
            line.kind = Kind.ATTRIBUTION
        elif line.mark is Mark.SIGNATURE:
            line.kind = Kind.SIGNATURE
        return 1
    if found.how is Opening.ATTRIBUTION:
        return _attribute(lines, index, ours, found)
    forwarded = found.how is Opening.FORWARD or (found.how is Opening.HEADERS and forwards)
    _separate(lines, index)
    _rest(lines, index, ours, Kind.FORWARDED if forwarded else Kind.QUOTED)
    return None


def _attribute(lines: list[Line], index: int, ours: set[int], found: Opened) -> int | None:
    """Settle an attribution and, where no marks follow it, all below it."""
    _separate(lines, index)
    for line in lines[index : index + found.lines]:
        line.kind = Kind.ATTRIBUTION
    if found.rest:
        lines[index + found.lines - 1].text = found.rest
        lines[index + found.lines - 1].kind = Kind.QUOTED
    after = index + found.lines
    if _marked_below(lines, after):
        return found.lines
    _rest(lines, after, ours, Kind.QUOTED)
    return None


def _separate(lines: list[Line], index: int) -> None:
    """The rule that stands above an opening belongs to it."""
    above = index - 1
    while above >= 0 and lines[above].blank:
        above -= 1
    if above >= 0 and _SEPARATOR.match(lines[above].text) and lines[above].kind is Kind.NEW:
        lines[above].kind = Kind.ATTRIBUTION


def _marked_below(lines: Sequence[Line], index: int) -> bool:
    """Whether marks, our own words or nothing follow an attribution."""
    looked = 0
    for line in lines[index : index + 8]:
        if line.depth or line.kind is Kind.QUOTED:
            return True
        looked += not line.blank
        if looked > 2:
            return False
    return False


def _rest(lines: list[Line], index: int, ours: set[int], kind: Kind) -> None:
    """All from here on is old, but for answers between lines of ours."""
    answers = _answers(lines, index, ours) if kind is Kind.QUOTED and ours else frozenset()
    for number in range(index, len(lines)):
        if lines[number].kind is Kind.NEW and number not in answers:
            lines[number].kind = kind


def _answers(lines: Sequence[Line], index: int, ours: set[int]) -> frozenset[int]:
    """Numbers of lines that a person wrote into an unmarked quotation of our mail."""
    tail = range(index, len(lines))
    mine = [n for n in tail if n in ours]
    others = [
        n
        for n in tail
        if n not in ours and lines[n].kind is Kind.NEW and lines[n].depth == 0 and _says(lines[n])
    ]
    if not mine or not others:
        return frozenset()
    first, last = mine[0], mine[-1]
    between = [n for n in others if first < n < last]
    words = sum(len(_WORD.findall(lines[n].text)) for n in mine)
    strange = sum(len(_WORD.findall(lines[n].text)) for n in others if n > first)
    if words < _MOSTLY_OURS * (words + strange) or strange > _LONGEST_ANSWER * 4:
        return frozenset()
    return frozenset(n for n in between if len(_WORD.findall(lines[n].text)) <= _LONGEST_ANSWER)


def _says(line: Line) -> bool:
    """Whether words stand on a line that no program writes there.

    A bare "Reply YES" may be a button of a mail of ours in another form: no answer.
    """
    text = _LINK.sub(" ", line.text).strip()
    return label(text) is None and bool(_WORD.search(text)) and not _BUTTON.fullmatch(text)
