"""Values made safe to show before any template sees them.

Names, hopes and excerpts are other people's words.  Controls, direction marks
and lone surrogates could break out of a header, a line or a sentence, so they
go here, once, for both forms; HTML is escaped by the templates besides.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any, TypeVar

from service.notices.values import Notice

_LONGEST_LINE = 600
_LONGEST_LIST = 80
_LONGEST_TEXT = 400_000

#: Controls (line breaks apart), zero-width blanks, direction marks, surrogates.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_BLANK = re.compile(r"\s+")

#: Of each kind of notice and piece the fields, and whether they keep their line breaks.
_FIELDS: dict[type[Any], tuple[tuple[str, bool], ...]] = {}

N = TypeVar("N", bound=Notice)


def line(text: str) -> str:
    """One line without anything unseen, clipped at 600 characters."""
    if text.isascii() and text.isprintable() and "  " not in text and len(text) <= _LONGEST_LINE:
        return text.strip()  # most are: found out in a tenth of the time
    shown = _BLANK.sub(" ", _UNSEEN.sub(" ", text)).strip()
    return shown if len(shown) <= _LONGEST_LINE else shown[: _LONGEST_LINE - 1] + "…"


def lines(text: str) -> str:
    """Text with its line breaks, without anything unseen."""
    whole = text[:_LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(row.rstrip() for row in _UNSEEN.sub("", whole).split("\n")).strip("\n")


def _clean(value: Any, keep_lines: bool = False) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return lines(value) if keep_lines else line(value)
    if isinstance(value, tuple):
        return tuple(_clean(item) for item in value[:_LONGEST_LIST])
    if is_dataclass(value) and not isinstance(value, type):
        return type(value)(**shown(value))
    return value


def shown(value: Any) -> dict[str, Any]:
    """The fields of a notice, or of a piece of one, as a mail may show them."""
    kind = type(value)
    if kind not in _FIELDS:
        _FIELDS[kind] = tuple((f.name, bool(f.metadata.get("lines"))) for f in fields(kind))
    return {name: _clean(getattr(value, name), keep_lines) for name, keep_lines in _FIELDS[kind]}


def cleaned(notice: N) -> N:
    """The same notice with every text fit to be shown."""
    return type(notice)(**shown(notice))
