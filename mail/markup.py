"""HTML read as a tree, given as lines that know whether they are quoted.

Programs mark what they quote by elements, classes and ids (table
:data:`CONTAINERS`).  Stripping tags first would throw that away, so the tree
is walked once, without recursion, and each line keeps the depth of quotation
and the mark that its element carries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from mail.line import Line, Mark

#: Token of class or id -> what it says.  A trailing ``*`` matches any ending;
#: the reason is the program that writes it.
CONTAINERS: tuple[tuple[str, Mark | int, str], ...] = (
    ("gmail_attr", Mark.ATTRIBUTION, "Gmail, the line above a quotation or a forward"),
    ("moz-cite-prefix", Mark.ATTRIBUTION, "Thunderbird"),
    ("moz-forward-container", Mark.FORWARD, "Thunderbird, forward in the body"),
    ("divrplyfwdmsg", Mark.CUT, "Outlook web and new Outlook, header block"),
    ("appendonsend", Mark.CUT, "Outlook web, always just above the quoted mail"),
    ("stopspelling", Mark.CUT, "Hotmail, the rule above the quoted mail"),
    ("reply-intro", Mark.ATTRIBUTION, "Roundcube"),
    ("olk_src_body_section", 1, "Outlook for Mac"),
    ("mail-editor-reference-message-container", 1, "Outlook for iOS and Android"),
    ("ms-outlook-mobile-reference-message", 1, "Outlook for iOS and Android, older"),
    ("yahoo_quoted*", 1, "Yahoo web"),
    ("yqt*", 1, "Yahoo, older"),
    ("aolmail_original*", 1, "AOL"),
    ("zmail_extra*", 1, "Zoho"),
    ("tutanota_quote", 1, "Tuta"),
    ("front-blockquote", 1, "Front"),
    ("fm-quoted", 1, "Fastmail"),
    ("gmail_signature*", Mark.SIGNATURE, "Gmail"),
    ("moz-signature", Mark.SIGNATURE, "Thunderbird"),
    ("signature*", Mark.SIGNATURE, "Outlook web, Yahoo and others"),
    ("ms-outlook-mobile-signature", Mark.SIGNATURE, "Outlook for iOS and Android"),
    ("applemailsignature", Mark.SIGNATURE, "Apple Mail"),
    ("protonmail_signature_block*", Mark.SIGNATURE, "Proton"),
    ("ymail_android_signature*", Mark.SIGNATURE, "Yahoo for Android"),
    ("yahoo-signature*", Mark.SIGNATURE, "Yahoo for iOS"),
    ("mobile-signature", Mark.SIGNATURE, "several"),
    ("email-signature", Mark.SIGNATURE, "several"),
    ("x_signature", Mark.SIGNATURE, "Outlook, signature of a mail it re-wrote"),
)

_EXACT = {name: mark for name, mark, _ in CONTAINERS if not name.endswith("*")}
_FRONT = tuple((name[:-1], mark) for name, mark, _ in CONTAINERS if name.endswith("*"))

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
_OUTLOOK_RULE = re.compile(
    r"border:\s*none;\s*border-top:\s*solid\s+[#\w]+\s+1\.0pt;\s*padding:\s*3\.0pt", re.I
)
_HIDDEN = re.compile(r"display:\s*none|mso-hide:\s*all", re.I)
_INDENT = re.compile(r"margin:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px", re.I)
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
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError, AssertionError):
        return []
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
        if self._silent or tag in _SILENT or _hidden(element):
            self._silent += 1
            return
        deeper, mark = _says(element, tag)
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
            self._words.append(_picture(element))
        self._write(element.text)

    def end(self, element: Any) -> None:
        """Leave an element."""
        tag = _tag(element)
        if self._silent:
            self._silent -= 1
        else:
            deeper, mark = _says(element, tag)
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


def _names(element: Any) -> Iterator[str]:
    for attribute in ("class", "id"):
        value = element.get(attribute)
        if value:
            yield from value[:300].lower().split()


def _says(element: Any, tag: str) -> tuple[int, Mark]:
    """How much deeper an element quotes, and its mark."""
    if not element.attrib:
        return (1, Mark.NONE) if tag == "blockquote" else (0, Mark.NONE)
    deeper = 1 if tag == "blockquote" and not _only_indents(element) else 0
    if element.get("name") == "quote":  # GMX and web.de
        deeper = 1
    if tag == "div" and _OUTLOOK_RULE.search((element.get("style") or "")[:300]):
        return deeper, Mark.CUT
    for name in _names(element):
        says = _EXACT.get(name)
        if says is None and not name.startswith(("signature-", "gmail_signature_prefix")):
            says = next((mark for front, mark in _FRONT if name.startswith(front)), None)
        if isinstance(says, Mark):
            return deeper, says
        if isinstance(says, int):
            deeper = 1
    return deeper, Mark.NONE


def _only_indents(element: Any) -> bool:
    """Whether a writer used the indent button, which makes a blockquote too."""
    names = " ".join(_names(element))
    if "quote" in names or element.get("type") == "cite" or element.get("cite"):
        return False
    style = element.get("style") or ""
    return "webkit-indent" in names or bool(_INDENT.search(style) and "border" in style)


def _hidden(element: Any) -> bool:
    return bool(_HIDDEN.search((element.get("style") or "")[:500])) if element.attrib else False


def _picture(element: Any) -> str:
    """A picture's words where it stands for an emoji, else nothing."""
    words = element.get("alt") or ""
    emoji = element.get("data-emoji") or "emoji" in (element.get("class") or "").lower()
    return words[:16] if emoji or (words and not words.isascii() and len(words) <= 4) else ""
