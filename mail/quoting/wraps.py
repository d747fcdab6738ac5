"""The ends of quoted lines that a program broke off and left without a mark.

Programs that wrap a quotation after marking it put the tail of each long line
on a line of its own, unmarked; it looks like a person's words.  It is known by
the full line above it, its small first letter and the mark below it.  A tail
that could be an answer stays with the person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mail.quoting.line import Kind, Line

#: Programs wrap at 65 to 80 characters; a fuller line was broken at its end.
_MARGIN = 64
_LONGEST_TAIL = 130
_SHORT_TAIL = 40
_FULL = 40
_ENDED = (".", "?", "!", ":", ";")
#: First words of answers; such a line is never taken for a tail.
_ANSWER = re.compile(
    r"(?:yes|yeah|yep|no|nope|not|none|ok|okay|sure|fine|works?|stop|accept|decline|confirm|i|i'm|we|maybe"
    r"|both|either|sí|si|oui|non|ja|nein|nee|nej|tak|nie|да|нет)\b",
    re.IGNORECASE,
)
#: What is left of a link that was wrapped.
_LINK_TAIL = re.compile(r"\(?<?https?://\S{1,500}[>)]?\s*[>)]?$|[\w%=&?./#+-]{3,300}[>)]+\s*>?$")


def mend(lines: Sequence[Line]) -> None:
    """Give such ends back to the quotation."""
    for at in range(1, len(lines) - 1):
        line = lines[at]
        if line.kind is not Kind.NEW or line.blank or line.depth:
            continue
        above, below = lines[at - 1], lines[at + 1]
        if above.depth and above.kind is Kind.QUOTED and below.depth and _is_tail(above, line):
            line.kind = Kind.QUOTED


def _is_tail(above: Line, line: Line) -> bool:
    text = line.text.strip()
    if _LINK_TAIL.match(text):
        return True
    if above.blank or _ANSWER.match(text) or above.text.rstrip().endswith(_ENDED):
        return False
    small = not text[0].isupper()
    width = len(above.text.rstrip()) + 2 * above.depth
    broken = width + 1 + len(text.split(None, 1)[0]) > _MARGIN or width >= _MARGIN
    if not small:
        return False
    return (len(text) <= _SHORT_TAIL and width >= _FULL) or (broken and len(text) <= _LONGEST_TAIL)
