"""A letter: what came in, taken apart but not yet understood.

:func:`read` never raises.  A mail that cannot be parsed is still a letter,
with the defects named, so that it can be set aside for a person.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from mail import mime
from mail.address import Mailbox, clean_name, normalise
from mail.charset import decode_words
from mail.mime import Part

_MESSAGE_ID = re.compile(r"<[^<>\s]{1,500}>")
_BARE_ID = re.compile(r"[^\s<>\"(),;]{1,250}@[^\s<>\"(),;]{1,250}")
#: Addresses are read from so many characters of a header at most.
_LONGEST_LIST = 20_000
#: An mbox line written by a mail system instead of a person.
_DAEMON_LINE = re.compile(r">?From\s+(?:mailer-daemon|postmaster|<>|-)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Letter:
    """One incoming mail, taken apart.

    Attributes
    ----------
    raw_size : int
        Bytes as received.
    message_id : str or None
        With its angle brackets.
    digest : str
        SHA-256 of the body in hex; with the Message-ID it tells a repeat.
    date : datetime or None
        The Date header, always with a zone.
    subject : str
        Decoded, on one line.
    froms, reply_to, to, cc : tuple of Mailbox
        More than one From is a defect that senders of forgeries like.
    in_reply_to, references : tuple of str
        Message-IDs with their brackets.
    headers : tuple of (str, str)
        Raw values in order, names lower case.
    plain, html : str or None
        The body as the sender's program wrote it, each form where it exists.
    parts : tuple of Part
        Every leaf of the mail.
    defects : tuple of str
        What was broken or left out.
    return_path : str or None
        Envelope sender noted by our own front: ``""`` is the null sender, None
        means that nothing was noted.
    """

    raw_size: int
    message_id: str | None
    digest: str
    date: datetime | None
    subject: str
    froms: tuple[Mailbox, ...]
    reply_to: tuple[Mailbox, ...]
    to: tuple[Mailbox, ...]
    cc: tuple[Mailbox, ...]
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    headers: tuple[tuple[str, str], ...]
    plain: str | None
    html: str | None
    parts: tuple[Part, ...]
    defects: tuple[str, ...]
    return_path: str | None

    def header(self, name: str) -> str | None:
        """The first header of that name, decoded; None where it is missing."""
        wanted = name.lower()
        return next((decode_words(v) for n, v in self.headers if n == wanted), None)

    def all(self, name: str) -> tuple[str, ...]:
        """Every header of that name in order, decoded."""
        wanted = name.lower()
        return tuple(decode_words(v) for n, v in self.headers if n == wanted)

    @property
    def sender(self) -> Mailbox | None:
        """The first From that carries an address."""
        return next((m for m in self.froms if m.address), None)


def read(raw: bytes) -> Letter:
    """A letter out of raw bytes, whatever they are.

    Parameters
    ----------
    raw : bytes
        The mail as received, with any line ends.

    Returns
    -------
    Letter
        Never raises; what was broken stands in ``defects``.
    """
    message, defects = mime.parse(raw)
    headers = mime.headers_of(message)
    parts = mime.body_parts(message)
    plain, markup = _bodies(message)
    return Letter(
        raw_size=len(raw),
        message_id=next(iter(_ids(headers, "message-id")), None),
        digest=_digest(raw),
        date=_date(headers),
        subject=next((decode_words(v) for n, v in headers if n == "subject"), ""),
        froms=_mailboxes(headers, "from"),
        reply_to=_mailboxes(headers, "reply-to"),
        to=_mailboxes(headers, "to"),
        cc=_mailboxes(headers, "cc"),
        in_reply_to=_ids(headers, "in-reply-to"),
        references=_ids(headers, "references"),
        headers=headers,
        plain=plain,
        html=markup,
        parts=parts,
        defects=defects + _missing(headers),
        return_path=_return_path(message, headers),
    )


def _values(headers: Iterable[tuple[str, str]], name: str) -> list[str]:
    return [v for n, v in headers if n == name]


def _missing(headers: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    wanted = ("from", "date", "message-id")
    missing = tuple(f"no {name}" for name in wanted if not _values(headers, name))
    return missing + (("two From headers",) if len(_values(headers, "from")) > 1 else ())


def _digest(raw: bytes) -> str:
    """Hash of the body, the same for both kinds of line ends."""
    text = raw.replace(b"\r\n", b"\n")
    return hashlib.sha256(text.partition(b"\n\n")[2].strip()).hexdigest()


def _date(headers: tuple[tuple[str, str], ...]) -> datetime | None:
    for value in _values(headers, "date"):
        try:
            date = parsedate_to_datetime(value[:200])
            date = date if date.tzinfo else date.replace(tzinfo=UTC)
            date.astimezone(UTC)  # a zone at the rim of the calendar overflows here
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
        if 1990 <= date.year <= 2200:
            return date
    return None


def _ids(headers: tuple[tuple[str, str], ...], name: str) -> tuple[str, ...]:
    text = " ".join(_values(headers, name))[:_LONGEST_LIST]
    found = _MESSAGE_ID.findall(text)
    if not found:  # some programs leave the brackets out
        found = [f"<{bare}>" for bare in _BARE_ID.findall(text)[:1]]
    return tuple(dict.fromkeys(found))


def _mailboxes(headers: tuple[tuple[str, str], ...], name: str) -> tuple[Mailbox, ...]:
    values = [v[:_LONGEST_LIST] for v in _values(headers, name)[:10]]
    try:
        pairs = getaddresses(values)
    except Exception:  # deeply nested comments exhaust the library's recursion
        pairs = []
    boxes = [
        Mailbox(normalise(decode_words(address)), clean_name(decode_words(shown)))
        for shown, address in pairs
        if address or shown
    ]
    if not any(b.address for b in boxes):
        loose = re.findall(r"[^\s<>\"(),;:@]{1,64}@[^\s<>\"(),;:@]{1,190}", " ".join(values))
        boxes = [Mailbox(normalise(a), "") for a in loose[:10]] or boxes
    return tuple(boxes)


def _return_path(message: Message, headers: tuple[tuple[str, str], ...]) -> str | None:
    noted = _values(headers, "return-path")
    if noted:
        return normalise(noted[0])
    line = message.get_unixfrom()
    if isinstance(line, str) and _DAEMON_LINE.match(line):
        return ""
    return None


def _bodies(message: Message) -> tuple[str | None, str | None]:
    """Plain and HTML form of the body, put together from all its pieces.

    A mailing list adds its footer as a part of its own, phones split the body
    around pictures: a piece that exists in one form only is carried over, so
    that neither form lacks words.
    """
    pieces: list[tuple[str | None, str | None]] = []
    _gather(message, 0, pieces)
    plain = "\n".join(p for p, _ in pieces if p) or None
    if any(h for _, h in pieces):
        markup = "\n".join(h or f"<pre>{html.escape(p or '')}</pre>" for p, h in pieces)
        return (plain if all(p and p.strip() for p, _ in pieces) else None), markup
    return plain, None


def _gather(message: Message, level: int, pieces: list[tuple[str | None, str | None]]) -> None:
    if level > mime.MOST_LEVELS or len(pieces) > mime.MOST_PARTS or mime.is_attached(message):
        return
    kind = mime.content_type(message)
    if kind.startswith("message/"):
        return
    children = mime.children_of(message)
    if children is not None:
        inner: list[tuple[str | None, str | None]] = []
        for child in children:
            _gather(child, level + 1, inner)
        if kind == "multipart/alternative":
            words = "\n".join(p for p, _ in inner if p) or None
            markup = "\n".join(h for _, h in inner if h) or None
            inner = [(words, markup)] if words or markup else []
        pieces.extend(inner)
    elif kind in ("text/plain", "text/html") or (
        level == 0 and kind.startswith(("text/", "multipart/"))
    ):
        text = mime.leaf_text(message, kind)
        if text and text.strip():
            pieces.append((None, text) if kind == "text/html" else (text, None))
