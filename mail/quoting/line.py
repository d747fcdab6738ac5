"""One line of a body and what is known of it: the common ground of plain text and HTML.

Both forms of a mail become a list of :class:`Line`; every later rule looks at
such lists only, so that no rule is written twice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

#: Quotation marks at the front of a line; some old programs put initials before them.
_MARKS = re.compile(r"[ \t]{0,4}(?:[A-Z]{2,3})?(?:[>＞][ \t]?)+")
#: ``>>> Look here <<<`` is an ornament, ``>>> Ann 11/9/26 10:02 >>>`` GroupWise's attribution.
_DECORATED = re.compile(r"(?:<{2,}|\S ?>{3})\s*$")


class Kind(StrEnum):
    """Whose a line is."""

    NEW = "new"
    QUOTED = "quoted"
    ATTRIBUTION = "attribution"
    FORWARDED = "forwarded"
    SIGNATURE = "signature"
    FOOTER = "footer"


class Mark(StrEnum):
    """What the HTML's own structure says of a line."""

    NONE = ""
    ATTRIBUTION = "attribution"
    CUT = "cut"
    FORWARD = "forward"
    SIGNATURE = "signature"


@dataclass(slots=True)
class Line:
    """One line.

    Attributes
    ----------
    text : str
        Its words without quotation marks at the front.
    depth : int
        How often it is quoted.
    mark : Mark
        What the HTML says.
    kind : Kind
        What it was found to be.
    """

    text: str
    depth: int = 0
    mark: Mark = Mark.NONE
    kind: Kind = Kind.NEW

    @property
    def blank(self) -> bool:
        """Whether nothing is written on it."""
        return not self.text.strip()


def from_plain(text: str) -> list[Line]:
    r"""The lines of a plain body, quotation marks counted and taken off.

    Examples
    --------
    >>> [(line.depth, line.text) for line in from_plain("Yes!\n> > Would you?")]
    [(0, 'Yes!'), (2, 'Would you?')]
    """
    lines = []
    for raw in text.replace("\xa0", " ").split("\n"):
        front = _MARKS.match(raw[:200])
        if front is None or _DECORATED.search(raw[-10:]):
            lines.append(Line(raw.rstrip()))
            continue
        marks = front.group()
        lines.append(Line(raw[front.end() :].rstrip(), marks.count(">") + marks.count("＞")))
    return lines


def text_of(lines: list[Line]) -> str:
    """Lines as a text without blank lines at its ends or two in a row."""
    kept: list[str] = []
    for line in lines:
        if line.blank and (not kept or not kept[-1]):
            continue
        kept.append("" if line.blank else line.text)
    return "\n".join(kept).strip()
