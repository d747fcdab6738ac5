"""What a text shows: signs that steer a terminal or turn the order of letters are no part of it."""

from __future__ import annotations

import re

#: Line breaks and tabs, which in one line of text are a space.
_BREAK = re.compile("[\t\n\v\f\r\x85\u2028\u2029]+")
#: Marks of direction, which pasting from an address book leaves behind, and spaces of no width.
#: The joiners (U+200C, U+200D) stay: names of some languages are spelled with them.
_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
#: Signs that steer a terminal, and halves of letters, which cannot be written at all.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


def control(text: str) -> str | None:
    r"""The first sign that steers a terminal, as its code point; None where there is none.

    Examples
    --------
    >>> control("Ann\x1b[31m"), control("Ann")
    ('U+001B', None)
    """
    if text.isprintable():
        return None
    found = _CONTROL.search(text)
    return f"U+{ord(found[0]):04X}" if found else None


def seen(text: str) -> str:
    r"""A text in one line, with nothing in it but what is seen.

    Examples
    --------
    >>> seen("Ann\x1b[31m\u202e\tLee")
    'Ann[31m Lee'
    """
    return text if text.isprintable() else lines_seen(_BREAK.sub(" ", text))


def lines_seen(text: str) -> str:
    """A text of many lines, with nothing in them but what is seen."""
    return _CONTROL.sub("", _UNSEEN.sub("", text))
