"""Whether the bytes of a mail are fit to be taken, and the refusals we give."""

from __future__ import annotations

import re

from mail.arriving.envelope import Limits, Reply

CLOSING = Reply(421, "4.3.2 Closing for now; please try again later")
CROWDED = Reply(421, "4.7.0 Too many connections; please try again later")
SLOW = Reply(421, "4.4.2 Too slow; please try again later")
TOO_LARGE = Reply(552, "5.3.4 The mail is too large")
BARE = Reply(554, "5.6.0 A bare CR or LF in the mail (RFC 5321 part 2.3.8)")
LONG_LINE = Reply(500, "5.6.0 A line of the mail is too long (RFC 5321 part 4.5.3.1.6)")
LONG_HEADER = Reply(554, "5.6.0 The header has too many lines")
LOOP = Reply(554, "5.4.6 Too many hops; the mail seems to go in circles")


#: A lone dot between line ends of which one is bare: the mark of smuggling.
_SMUGGLED = re.compile(rb"(?:(?<!\r)\n|\r(?!\n))\.(?:\r\n|\n|\r)|\r\n\.(?:\n|\r(?!\n))")


def with_crlf(raw: bytes) -> bytes:
    """The mail with whole line ends, unless its bare ones may be meant to deceive."""
    ends = raw.count(b"\r\n")
    if raw.count(b"\n") == ends and raw.count(b"\r") == ends:
        return raw
    if _SMUGGLED.search(raw):
        return raw
    return re.sub(rb"\r\n|\n|\r", b"\r\n", raw)


def flaw(raw: bytes, limits: Limits) -> Reply | None:
    """Why these bytes of a mail are refused, or ``None`` where they are fit."""
    ends = raw.count(b"\r\n")
    if raw.count(b"\n") != ends or raw.count(b"\r") != ends:
        return BARE
    if _longest_line_exceeds(raw, limits.line_bytes):
        return LONG_LINE
    head = raw.partition(b"\r\n\r\n")[0]
    if head.count(b"\r\n") > limits.header_lines:
        return LONG_HEADER
    hops = head.lower().count(b"\r\nreceived:") + head[:9].lower().startswith(b"received:")
    return LOOP if hops > limits.received else None


def _longest_line_exceeds(raw: bytes, most: int) -> bool:
    # Hops of at most a line's length: each looks for the last line end in reach,
    # so that a mail of short lines costs few steps.
    at, size = 0, len(raw)
    while size - at > most:
        end = raw.rfind(b"\n", at, at + most + 2)
        if end < 0:
            return True
        at = end + 1
    return False
