"""What our own door writes on a mail, and what it takes off.

A server that takes a mail says so in a Received line (RFC 5321 part 4.4).
What claims to be our own check of the sender, and came from outside, is taken
off (RFC 8601 part 5): else anybody could write "dmarc=pass" above a forgery.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache

from mail.arriving.envelope import Envelope

_RESULTS = re.compile(rb"(?im)^authentication-results[ \t]*:(?:[^\r\n]|\r?\n[ \t])*\r?\n")
_SERV_ID = re.compile(rb"(?is)^[^:]*:\s*(?:\([^()]*\)\s*)*\"?([^\s;\"]{1,253})")
#: Many mails come in the same second.
_second = lru_cache(maxsize=4)(format_datetime)
_UNFIT = re.compile(r"[^A-Za-z0-9.:\[\]_-]")


def _protocol(envelope: Envelope) -> str:
    """The word of RFC 3848: ESMTP, ESMTPS, LMTP or LMTPS."""
    base = "LMTP" if envelope.protocol == "LMTP" else "ESMTP"
    return base + ("S" if envelope.tls else "")


def received(envelope: Envelope, by: str, at: datetime) -> bytes:
    """The Received line of a mail, with its line end.

    The recipients are left out: a mail is stored once for all of them, and
    none should learn of the others.
    """
    helo = _UNFIT.sub("?", envelope.helo)[:255] or "unknown"
    peer = _UNFIT.sub("?", envelope.peer)[:64] or "local"
    literal = f"IPv6:{peer}" if ":" in peer else peer
    return (
        f"Received: from {helo} ([{literal}])\r\n"
        f"\tby {by} with {_protocol(envelope)}; {_second(at.replace(microsecond=0))}\r\n"
    ).encode("ascii", "replace")


def without_mbox_line(raw: bytes) -> bytes:
    """The mail without the "From …" line that a file of mails puts in front; it is no header."""
    if raw.startswith((b"From ", b">From ")):
        return raw.partition(b"\n")[2]
    return raw


def without_results(raw: bytes, ids: Collection[str]) -> bytes:
    """The mail without the Authentication-Results that claim to be one of ours.

    Parameters
    ----------
    ids : collection of str
        Ids of our fronts, in any case of letters; none takes nothing off.
    """
    head, gap, body = raw.partition(b"\r\n\r\n")
    if not ids or b"uthentication-" not in head.lower():
        return raw
    ours = {each.lower().encode("utf-8") for each in ids}

    def keep(found: re.Match[bytes]) -> bytes:
        named = _SERV_ID.match(found[0])
        return b"" if named and named[1].lower().rstrip(b".") in ours else found[0]

    return _RESULTS.sub(keep, head + b"\r\n")[:-2] + gap + body
