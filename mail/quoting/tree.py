"""HTML of any state of repair as a tree.

The parser gives up at 256 levels and would lose the words below; programs that
wrap each quotation into three more elements get there in long threads.  Such a
body is flattened to fewer levels first: the outer ones stay, so that what is
quoted at all stays quoted.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]{0,19})\b[^<>]{0,4000}>")
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ]
)
#: Levels that are kept, well below the parser's own limit.
_MOST_LEVELS = 200


def parse(markup: str) -> Any | None:
    """The root element; None where there is nothing to read.

    Parameters
    ----------
    markup : str
        HTML as it came.
    """
    tree, deep = _parsed(markup)
    return _parsed(flattened(markup))[0] if deep else tree


def _parsed(markup: str) -> tuple[Any | None, bool]:
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        tree = etree.fromstring(markup.encode("utf-8", "replace"), parser)
    except (etree.XMLSyntaxError, ValueError, AssertionError):
        tree = None
    deep = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return tree, deep


def flattened(markup: str) -> str:
    """The same HTML with fewer levels.

    Examples
    --------
    >>> flattened("<div>" * 500 + "yes" + "</div>" * 500).count("<div>")
    200
    """
    kept: list[str] = []
    levels: list[tuple[str, bool]] = []
    at = 0
    for found in _TAG.finditer(markup):
        closing, name = found.group(1), found.group(2).lower()
        keep = True
        if name in _VOID:
            pass
        elif not closing:
            keep = len(levels) < _MOST_LEVELS
            levels.append((name, keep))
        elif levels:
            keep = levels.pop()[1]
        kept.append(markup[at : found.end() if keep else found.start()])
        at = found.end()
    return "".join([*kept, markup[at:]])
