"""Answers typed into our own form where it stands quoted.

The echo carries lines such as ``Town or ZIP: Salem``.  Many people edit them
right there, inside the quotation.  Such a line is theirs as soon as its value
is not the one that we sent.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence

from mail.quoting.line import Line

_FIELD = re.compile(r"\s{0,6}([A-Z][\w /()'-]{2,40}?)\s?[:：]\s?(.*)$")


def _gist(text: str) -> str:
    return re.sub(r"[\W_]+", "", html.unescape(text)).lower()


def _fields(sent: Sequence[str]) -> Mapping[str, set[str]]:
    """The fields that we sent, with every value that they had."""
    fields: dict[str, set[str]] = {}
    for body in sent:
        for line in body[:100_000].split("\n"):
            found = _FIELD.match(line[:400])
            if found:
                fields.setdefault(_gist(found.group(1)), set()).add(_gist(found.group(2)))
    return fields


def edited(lines: Sequence[Line], sent: Sequence[str]) -> frozenset[int]:
    """Numbers of the lines whose field is ours and whose value is the sender's."""
    fields = _fields(sent) if sent else {}
    if not fields:
        return frozenset()
    return frozenset(
        number
        for number, line in enumerate(lines)
        if (found := _FIELD.match(line.text[:400]))
        and _is_answer(_gist(found.group(1)), _gist(found.group(2)), fields)
    )


def _is_answer(field: str, value: str, fields: Mapping[str, set[str]]) -> bool:
    known = fields.get(field)
    if known is None or not value:
        return False
    if any(other != field and len(other) > 4 and other in value for other in fields):
        return False  # two fields that a program put on one line
    return not any(old and (value.startswith(old) or old.startswith(value)) for old in known)
