"""HTML read as a tree, given as lines that know whether they are quoted.

Programs mark what they quote by elements, classes and ids (table
:data:`mail.quoting.containers.CONTAINERS`).  Stripping tags first would throw that away, so the tree
is walked once, without recursion, and each line keeps the depth of quotation
and the mark that its element carries.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from mail.quoting.containers import hidden, picture, says
from mail.quoting.line import Line, Mark
from mail.quoting.tree import parse

_BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tr",
        "ul",
        "blockquote",
    ]
)
#: Elements that a reader sees with an empty line around them.
_SPACED = frozenset(
    ["p", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "dl"]
)
_SILENT = frozenset(
    [
        "head",
        "style",
        "script",
        "title",
        "meta",
        "link",
        "noscript",
        "template",
        "svg",
        "math",
        "object",
        "xml",
    ]
)

_BLANKS = re.compile(r"[ \t\n\r\f\xa0\u200b]+")
_TIGHT = re.compile(r"margin(?:-bottom)?:\s*0(?:px|pt|in|cm)?\b(?!\s+0?\s*1[0-9]px)", re.I)

#: A body of more lines is cut; nobody writes so much to a list.
_MOST_LINES = 8_000


def from_html(markup: str) -> list[Line]:
    """The lines of an HTML body with depth and mark.

    Parameters
    ----------
    markup : str
        HTML in any state of repair.

    Returns
    -------
    list of Line
        Empty where nothing can be read.

    Examples
    --------
    >>> [(l.depth, l.text) for l in from_html("Yes<blockquote type='cite'>Would you?</blockquote>") if l.text]
    [(0, 'Yes'), (1, 'Would you?')]
    """
    tree = parse(markup)
    if tree is None:
        return []
    walk = _Walk()
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if walk.full:
            break
        (walk.start if event == "start" else walk.end)(element)
    walk.finish()
    return walk.lines


class _Walk:
    """The state of one walk: where the pen stands and what surrounds it."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self._words: list[str] = []
        self._depth = 0
        self._silent = 0
        self._preserved = 0
        self._marks: list[Mark] = [Mark.NONE]
        self._pending: Mark = Mark.NONE
        self._numbers: list[int] = []
        self._seen_nbsp = False

    @property
    def full(self) -> bool:
        """Whether enough lines were read."""
        return len(self.lines) >= _MOST_LINES

    def start(self, element: Any) -> None:
        """Enter an element."""
        tag = _tag(element)
        if self._silent or tag in _SILENT or hidden(element):
            self._silent += 1
            return
        deeper, mark = says(element, tag)
        if tag == "br":
            self._end_line(hard=True)
        elif tag in _BLOCK:
            self._end_line()
            self._space(element, tag)
        if tag in ("td", "th"):
            self._words.append(" ")
        if tag == "pre":
            self._preserved += 1
        if tag in ("ol", "ul"):
            self._numbers.append(0 if tag == "ol" else -1)
        self._depth += deeper
        if mark is Mark.CUT:
            self._end_line()
            self._pending = mark
        self._marks.append(mark if mark not in (Mark.NONE, Mark.CUT) else self._marks[-1])
        if mark is Mark.SIGNATURE or mark is Mark.ATTRIBUTION or mark is Mark.FORWARD:
            self._end_line()
        if tag == "li":
            self._item()
        if tag == "img":
            self._words.append(picture(element))
        self._write(element.text)

    def end(self, element: Any) -> None:
        """Leave an element."""
        tag = _tag(element)
        if self._silent:
            self._silent -= 1
        else:
            deeper, mark = says(element, tag)
            if tag in _BLOCK or deeper or mark in (Mark.SIGNATURE, Mark.ATTRIBUTION, Mark.FORWARD):
                self._end_line()
                self._space(element, tag)
            if tag == "pre":
                self._preserved -= 1
            if tag in ("ol", "ul") and self._numbers:
                self._numbers.pop()
            self._depth -= deeper
            self._marks.pop()
        if not self._silent:
            self._write(element.tail)

    def finish(self) -> None:
        """Write down what is left."""
        self._end_line()

    def _write(self, text: str | None) -> None:
        if not text:
            return
        self._seen_nbsp = self._seen_nbsp or "\xa0" in text
        if self._preserved and "\n" in text:
            first, *others = text.split("\n")
            self._words.append(first)
            for line in others:
                self._end_line(hard=True)
                self._words.append(line)
            return
        self._words.append(text if self._preserved else _BLANKS.sub(" ", text))

    def _end_line(self, hard: bool = False) -> None:
        text = "".join(self._words)
        text = (
            text.replace("\xa0", " ").rstrip()
            if self._preserved
            else _BLANKS.sub(" ", text).strip()
        )
        self._words.clear()
        seen_nbsp, self._seen_nbsp = self._seen_nbsp, False
        if not text and not hard and not seen_nbsp:  # Word writes an empty line as a lone nbsp
            return
        mark = self._marks[-1]
        if self._pending is not Mark.NONE and text:
            mark, self._pending = self._pending, Mark.NONE
        self.lines.append(Line(text, self._depth, mark))

    def _space(self, element: Any, tag: str) -> None:
        """An empty line where a reader sees one."""
        if tag in _SPACED and self.lines and not self.lines[-1].blank:
            style = element.get("style") or ""
            if "MsoNormal" not in (element.get("class") or "") and not _TIGHT.search(style):
                self.lines.append(Line("", self._depth, self._marks[-1]))

    def _item(self) -> None:
        if self._numbers and self._numbers[-1] >= 0:
            self._numbers[-1] += 1
            self._words.append(f"{self._numbers[-1]}. ")
        else:
            self._words.append("- ")


def _tag(element: Any) -> str:
    return element.tag if isinstance(element.tag, str) else ""
