"""What makes two mails the same letter: Message-ID and body, found without parsing the mail.

Taking a mail in must cost next to nothing, and of the whole mail only these
two matter at that moment.  ``mail.letter.read`` finds the same, at a hundred
times the cost; a test holds the two together.
"""

from __future__ import annotations

import hashlib
import re

_FIELD = re.compile(rb"(?im)^message-id[ \t]*:((?:[^\r\n]|\r?\n[ \t])*)")
_ID = re.compile(rb"<[^<>\s]{1,500}>")
_BARE_ID = re.compile(rb"[^\s<>\"(),;]{1,250}@[^\s<>\"(),;]{1,250}")
#: A Message-ID is looked for in so many bytes of a header at most.
_LONGEST_HEADER = 256 * 1024
_LONGEST_FIELD = 20_000


def identity(raw: bytes) -> tuple[str | None, str]:
    r"""The Message-ID with its brackets, if there is one, and the body's SHA-256 in hex.

    Examples
    --------
    >>> identity(b"Message-ID: <1@x.example>\r\n\r\nHello")[0]
    '<1@x.example>'
    """
    text = raw.replace(b"\r\n", b"\n") if b"\r" in raw else raw
    head, _, body = text.partition(b"\n\n")
    return _message_id(head[:_LONGEST_HEADER]), hashlib.sha256(body.strip()).hexdigest()


def _message_id(head: bytes) -> str | None:
    field = _FIELD.search(head)
    if field is None:
        return None
    value = field[1][:_LONGEST_FIELD]
    found = _ID.search(value)
    if found is not None:
        return found[0].decode("utf-8", "surrogateescape")
    bare = _BARE_ID.search(value)  # some programs leave the brackets out
    return f"<{bare[0].decode('utf-8', 'surrogateescape')}>" if bare else None
