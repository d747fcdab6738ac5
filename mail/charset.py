"""Bytes to words, whatever the label on them says.

Senders mislabel: ``us-ascii`` with umlauts, ``iso-8859-1`` with the curly
quotes of Windows, names nobody ever registered.  Nothing here raises; what
cannot be known is read as UTF-8 where it is that, else as Windows-1252, which
gives every byte some letter.
"""

from __future__ import annotations

import codecs
import re
from email.header import decode_header

#: Labels read as another encoding, each for a reason.
_READ_AS = {
    "us-ascii": "utf-8",  # senders say ascii when they never thought about it
    "ascii": "utf-8",  # the same
    "ansi_x3.4-1968": "utf-8",  # the C locale's name for it
    "unknown-8bit": "utf-8",  # gateways that admit they do not know (RFC 1428)
    "x-unknown": "utf-8",  # the same from older programs
    "default": "utf-8",  # a template that was never filled
    "utf8mb4": "utf-8",  # a database's name for UTF-8
    "iso-8859-1": "cp1252",  # browsers and mailers alike mean Windows-1252 by it
    "latin1": "cp1252",  # the same
    "iso-8859-8-i": "iso-8859-8",  # logical order; the letters are the same
    "ks_c_5601-1987": "cp949",  # Outlook's name for Korean
    "gb2312": "gb18030",  # the superset that senders really use
    "x-gbk": "gb18030",  # the same
}

#: Not for mail: slow on long input, or no encoding of text at all.
_REFUSED = frozenset({"punycode", "idna", "undefined", "unicode_escape", "raw_unicode_escape"})

#: A header is cut here before encoded words are looked for: the standard
#: library's pattern takes quadratic time on hostile ones.
LONGEST_HEADER = 4_000

_UNFIT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """A text without NULs, control characters and halves of letters."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
    return _UNFIT.sub("", text.replace("\x0c", "\n").replace("\x1c", "\n"))


def decode(data: bytes, charset: str | None) -> str:
    r"""The words in some bytes; wrong and unknown labels are survived.

    Parameters
    ----------
    data : bytes
        A body after its transfer encoding was undone.
    charset : str or None
        What the Content-Type says.

    Returns
    -------
    str
        Clean text, lines ended by ``\\n``.
    """
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return clean(data.decode("utf-16", "replace"))
    for name, errors in ((_codec(charset), "strict"), ("utf-8", "strict"), ("cp1252", "replace")):
        if name is None:
            continue
        try:
            return clean(data.decode(name, errors))
        except (UnicodeError, LookupError, ValueError):
            continue
    return clean(data.decode("latin-1"))


def _codec(charset: str | None) -> str | None:
    if not charset or len(charset) > 60:
        return None
    label = charset.strip().strip("\"'").lower()
    label = _READ_AS.get(label, label)
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError, UnicodeError):
        return None
    return None if name.replace("-", "_") in _REFUSED else label


def decode_words(value: str) -> str:
    """A header as people read it: unfolded, its encoded words decoded (RFC 2047)."""
    value = _raw(value[:LONGEST_HEADER])
    if "=?" in value:
        try:
            pieces = decode_header(value)
        except Exception:  # the library raises several kinds; the raw words serve
            pieces = [(value, None)]
        value = "".join(
            piece if isinstance(piece, str) else decode(piece, charset) for piece, charset in pieces
        )
    return " ".join(clean(value).split())


def _raw(value: str) -> str:
    """A header whose bytes were not ASCII, read as UTF-8 or Windows-1252."""
    if value.isascii():
        return value
    return decode(value.encode("utf-8", "surrogateescape"), None)
