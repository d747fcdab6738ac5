"""Raw bytes to the parts of a mail, within limits that no mail can stretch.

The standard library's parser does the work.  It takes time proportional to
lines times open parts, and recurses once for each level, so hostile mail is
cut *before* it is parsed: what is left out is named as a defect.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import Message

from mail.charset import decode, decode_words

#: Bytes that are looked at; the words people write stand at the front.
MOST_BYTES = 4_000_000
#: Lines that are looked at in a mail of few parts.
MOST_LINES = 120_000
#: Lines times declared parts: a bound on the parser's work.
MOST_WORK = 1_500_000
#: Parts that may be declared; also bounds the depth.
MOST_PARTS = 100
#: Levels of nesting that are looked into.
MOST_LEVELS = 12
#: Characters kept of one text part: more is no letter.
MOST_TEXT = 200_000
#: Lines kept of one text part.
MOST_TEXT_LINES = 5_000
#: A header section longer than this is cut.
MOST_HEADERS = 500

#: Bytes of a Content-Type or Content-Disposition header.
MOST_PARAMETERS = 2_000

_WITH_PARAMETERS = re.compile(rb"(?mi)^content-(?:type|disposition)[ \t]*:")
_HEADER_END = re.compile(rb"\n(?![ \t])")
_DECLARED = re.compile(rb"(?mi)^content-type[ \t]*:")


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a mail.

    Attributes
    ----------
    content_type : str
        Type and subtype, lower case.
    filename : str or None
        The name the sender gave the attachment, for showing only.
    text : str or None
        Words of ``text/*``, ``message/*`` and header parts; None for others.
    attached : bool
        Whether it is an attachment and not part of the letter's body.
    level : int
        How deep in the mail it stands; 0 is the mail itself.
    """

    content_type: str
    filename: str | None
    text: str | None
    attached: bool = False
    level: int = 0


def parse(raw: bytes) -> tuple[Message, tuple[str, ...]]:
    """The parsed mail and what had to be left out or was broken."""
    cut, defects = _within_limits(raw)
    try:
        message = message_from_bytes(cut, policy=policy.compat32)
    except Exception as error:  # the parser promises not to, and then it does
        message = Message()
        message.set_payload(cut.decode("latin-1", "replace"))
        defects += (f"unparsable: {type(error).__name__}",)
    named = tuple(type(d).__name__ for d in message.defects)
    return message, defects + named


def _within_limits(raw: bytes) -> tuple[bytes, tuple[str, ...]]:
    defects: tuple[str, ...] = ()
    if len(raw) > MOST_BYTES:
        raw, defects = raw[:MOST_BYTES], ("cut: too large",)
    # One kind of line end, so that no count below can be got round by another.
    raw = raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    declared = _DECLARED.finditer(raw)
    starts = [m.start() for m, _ in zip(declared, range(MOST_PARTS + 1), strict=False)]
    if len(starts) > MOST_PARTS:
        raw, defects = raw[: starts[-1]], (*defects, "cut: too many parts")
    lines = min(MOST_LINES, MOST_WORK // max(1, len(starts)))
    if raw.count(b"\n") > lines:
        raw = b"\n".join(raw.split(b"\n", lines)[:-1])
        defects = (*defects, "cut: too many lines")
    short = _with_short_parameters(raw)
    return short, (defects if short is raw else (*defects, "cut: too many parameters"))


def _with_short_parameters(raw: bytes) -> bytes:
    """The mail with its overlong Content headers cut.

    The library's reader of parameters takes quadratic time.
    """
    kept, done = [], 0
    for found in _WITH_PARAMETERS.finditer(raw):
        end = _HEADER_END.search(raw, found.end())
        stop = end.start() if end else len(raw)
        if found.start() >= done and stop - found.start() > MOST_PARAMETERS:
            kept.append(raw[done : found.start() + MOST_PARAMETERS])
            done = stop
    return b"".join((*kept, raw[done:])) if kept else raw


def headers_of(message: Message) -> tuple[tuple[str, str], ...]:
    """Every header in order, its name lower case, as raw text on one line."""
    shown = []
    for name, value in list(message.raw_items())[:MOST_HEADERS]:
        shown.append((str(name).lower(), " ".join(str(value).split())[:100_000]))
    return tuple(shown)


def body_parts(message: Message) -> tuple[Part, ...]:
    """All leaves of a mail in reading order; attached mails count as leaves."""
    found: list[Part] = []
    _walk(message, 0, found)
    return tuple(found)


def _walk(message: Message, level: int, found: list[Part]) -> None:
    if level > MOST_LEVELS or len(found) >= MOST_PARTS:
        return
    kind = content_type(message)
    children = children_of(message)
    if children is not None and not kind.startswith("message/"):
        for child in children:
            _walk(child, level + 1, found)
        return
    found.append(
        Part(kind, _filename(message), leaf_text(message, kind), is_attached(message), level)
    )
    # A gateway may wrap a delivery report into one of its own.
    wrapped = children[0] if children and kind == "message/rfc822" else None
    if wrapped is not None and content_type(wrapped) == "multipart/report":
        _walk(wrapped, level + 1, found)


def children_of(message: Message) -> list[Message] | None:
    """The parts inside a part, None for a leaf.

    A leaf is not asked for its payload: the library would decode it by the charset that the
    mail names, and some of Python's own raise.
    """
    if not message.is_multipart():
        return None
    children = message.get_payload()
    return [c for c in children if isinstance(c, Message)] if isinstance(children, list) else None


def content_type(message: Message) -> str:
    """Type and subtype; ``text/plain`` where the header is missing or broken."""
    try:
        return message.get_content_type()
    except Exception:  # malformed parameters
        return "text/plain"


def is_attached(message: Message) -> bool:
    """Whether a part is marked as an attachment (RFC 2183)."""
    try:
        return (message.get_content_disposition() or "").startswith("attachment")
    except Exception:  # malformed parameters
        return False


def _filename(message: Message) -> str | None:
    try:
        name = message.get_filename()
    except Exception:  # malformed RFC 2231 parameters raise in several ways
        return None
    return decode_words(name)[:200] if name else None


def leaf_text(message: Message, kind: str) -> str | None:
    """The words of a leaf, None where it holds none."""
    children = children_of(message)
    if children is not None:
        return "\n\n".join(_flat(m) for m in children[:50])
    # A multipart whose boundary never came is read as the text that it is.
    if not kind.startswith(("text/", "message/", "multipart/")):
        return None
    try:
        data = message.get_payload(decode=True)
    except Exception:  # broken base64 or uuencode
        data = None
    if not isinstance(data, bytes):
        return None
    try:
        charset = message.get_content_charset()
    except Exception:  # malformed RFC 2231 charset
        charset = None
    text = decode(data[: MOST_TEXT * 4], charset)[:MOST_TEXT]
    if text.count("\n") > MOST_TEXT_LINES:
        text = "\n".join(text.split("\n", MOST_TEXT_LINES)[:-1])
    return text


def _flat(message: Message) -> str:
    """Headers and first words of an attached mail or a delivery report's field group."""
    lines = [f"{name}: {decode_words(value)}" for name, value in headers_of(message)]
    inner = body_parts(message) if message.is_multipart() else ()
    if not message.is_multipart():
        words = leaf_text(message, content_type(message))
    else:
        words = next((p.text for p in inner if p.content_type == "text/plain" and p.text), None)
    return "\n".join(lines) + (f"\n\n{words.strip()}" if words and words.strip() else "")
