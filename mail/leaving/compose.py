"""A mail of ours as the bytes that are signed, kept and sent.

The headers are those of DESIGN part 6.  Everything that makes the bytes what
they are is an argument (the Message-ID and the date too), so that the same
notice composed twice is the same mail: the outbox stores these bytes, and a
second sending after a crash is a true duplicate that receivers can fold.

List-Unsubscribe is a ``mailto:`` only.  RFC 8058 (List-Unsubscribe-Post) is
defined for HTTPS links alone, which a service without web pages has not got.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.header import Header
from email.utils import format_datetime
from enum import StrEnum

from mail.address import Mailbox, clean_name, header_form, is_address

_MESSAGE_ID = re.compile(
    r"<[^\s<>@\x00-\x1f\x7f-\uffff]{1,200}@[^\s<>@\x00-\x1f\x7f-\uffff]{1,200}>"
)
_TOKEN = re.compile(r"[A-Za-z0-9_.-]{1,100}")
_LONGEST_SUBJECT = 200
_WIDTH = 78
_MOST_REFERENCES = 12


class ComposeError(ValueError):
    """A header of ours would not be safe to send; the message says which."""


class Auto(StrEnum):
    """The ``Auto-Submitted`` field (RFC 3834 part 5): why a robot writes."""

    GENERATED = "auto-generated"
    REPLIED = "auto-replied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Everything that one mail of ours is made of.

    Attributes
    ----------
    sender : Mailbox
        From, in our own domain.
    to : Mailbox
        The one person written to.
    reply_to : str
        The list address with the token of this person and purpose.
    message_id : str
        With its angle brackets, fixed before the mail is stored.
    date : datetime
        The instant of the clock argument, aware of its zone.
    notice : str
        For ``X-Peercircle-Notice``.
    list_name, list_address : str
        For List-Id and List-Unsubscribe.
    in_reply_to : str or None
        The letter that this answers; an unfit one is left out, since it was
        written by a stranger.
    references : tuple of str
        The thread so far, oldest first.
    ics : bytes or None
        A calendar event to attach.
    """

    sender: Mailbox
    to: Mailbox
    reply_to: str
    message_id: str
    date: datetime
    subject: str
    text: str
    html: str
    notice: str
    list_name: str
    list_address: str
    auto: Auto = Auto.GENERATED
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    ics: bytes | None = None


def message_ids(words: tuple[str, ...]) -> tuple[str, ...]:
    """The fit message ids among words, each once, at most twelve.

    The first and the latest are kept, as RFC 5322 part 3.6.4 lets a thread be
    found by either end.
    """
    fit = tuple(dict.fromkeys(w for w in words if _MESSAGE_ID.fullmatch(w)))
    return fit if len(fit) <= _MOST_REFERENCES else (fit[0], *fit[1 - _MOST_REFERENCES :])


def _address(what: str, address: str) -> str:
    if not is_address(address):
        raise ComposeError(f"{what} is no plain address: {address!r}")
    return address


def _fit(what: str, pattern: re.Pattern[str], value: str) -> str:
    if not pattern.fullmatch(value):
        raise ComposeError(f"{what} is not fit for a header: {value!r}")
    return value


def _person(what: str, person: Mailbox) -> str:
    return header_form(Mailbox(_address(what, person.address), clean_name(person.name)))


def _subject(words: str) -> str:
    line = clean_name(words)
    shown = line if len(line) <= _LONGEST_SUBJECT else f"{line[: _LONGEST_SUBJECT - 1]}…"
    if shown.isascii():
        return shown
    return Header(shown, "utf-8", header_name="Subject").encode(linesep="\r\n")


def _list_id(mail: Outgoing) -> str:
    # RFC 2919 part 2: the identifier is a dotted name within our own domain.
    identifier = mail.list_address.replace("@", ".")
    name = clean_name(mail.list_name).replace('"', "'").replace("\\", "/")
    if not name.isascii():
        return f"<{identifier}>"
    return f'"{name}" <{identifier}>' if name else f"<{identifier}>"


def _headers(mail: Outgoing) -> list[tuple[str, str]]:
    if mail.date.tzinfo is None:
        raise ComposeError("the date of a mail needs a zone")
    address = _address("the list address", mail.list_address)
    reply_to = _address("Reply-To", mail.reply_to)
    headers = [
        ("From", _person("From", mail.sender)),
        ("To", _person("To", mail.to)),
        ("Reply-To", reply_to),
        ("Subject", _subject(mail.subject)),
        ("Date", format_datetime(mail.date)),
        ("Message-ID", _fit("Message-ID", _MESSAGE_ID, mail.message_id)),
    ]
    parents = message_ids((mail.in_reply_to,) if mail.in_reply_to else ())
    thread = message_ids((*mail.references, *parents))
    if parents:
        headers.append(("In-Reply-To", parents[0]))
    if thread:
        headers.append(("References", "\r\n ".join(thread)))
    return [
        *headers,
        ("Auto-Submitted", mail.auto.value),
        # Exchange and Outlook heed this one and no other (MS-OXCMAIL 2.2.3.2.14).
        ("X-Auto-Response-Suppress", "All"),
        ("List-Id", _list_id(mail)),
        ("List-Unsubscribe", f"<mailto:{reply_to.replace('+', '%2B')}?subject=stop>"),
        ("List-Post", f"<mailto:{address}>"),
        ("X-Peercircle-Notice", _fit("X-Peercircle-Notice", _TOKEN, mail.notice)),
    ]


def _leaf(kind: str, text: str) -> bytes:
    """A text part in quoted-printable, which no relay has a reason to rewrite."""
    encoded = binascii.b2a_qp(text.encode("utf-8", "replace"), istext=True)
    head = (
        f'Content-Type: text/{kind}; charset="utf-8"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return head.encode("ascii") + encoded.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")


def _calendar(event: bytes) -> bytes:
    encoded = base64.encodebytes(event).replace(b"\n", b"\r\n")
    head = (
        'Content-Type: text/calendar; charset="utf-8"; method="PUBLISH"\r\n'
        "Content-Transfer-Encoding: base64\r\n"
        'Content-Disposition: attachment; filename="first-meeting.ics"\r\n\r\n'
    )
    return head.encode("ascii") + encoded


def _several(mail: Outgoing, kind: str, parts: Sequence[bytes]) -> bytes:
    """Parts as one of several kinds (RFC 2046 part 5.1), from its Content-Type on.

    The boundary depends on the mail alone, so that its bytes do too; ``=_``
    stands in neither quoted-printable nor base64.
    """
    digest = hashlib.sha256(f"{mail.message_id} {kind}".encode()).hexdigest()[:32]
    boundary = f"=_{digest}"
    head = f'Content-Type: multipart/{kind};\r\n boundary="{boundary}"\r\n'
    mark = f"\r\n--{boundary}".encode("ascii")
    body = b"".join(mark + b"\r\n" + part for part in parts)
    return head.encode("ascii") + body + mark + b"--\r\n"


def _line(name: str, value: str) -> str:
    """A header as it is sent, folded at blanks before column 78 (RFC 5322 part 2.1.1)."""
    row = f"{name}: {value}"
    if len(row) <= _WIDTH or "\r\n" in value:
        return row
    # The first word stays beside the name: a row of blanks alone is no header.
    first, *words = value.split(" ")
    rows = [f"{name}: {first}"]
    for word in words:
        if len(rows[-1]) + 1 + len(word) <= _WIDTH:
            rows[-1] = f"{rows[-1]} {word}"
        else:
            rows.append(word)
    return "\r\n ".join(rows)


def compose(mail: Outgoing) -> bytes:
    """The mail as bytes with CRLF line ends, ready to sign and to store.

    Plain text first and HTML beside it (RFC 2046 part 5.1.4: the richest
    last); a calendar event is attached to both.  The bytes are put together
    here and not by :mod:`email`, which takes ten times as long to find out
    anew what is known of mails of this one shape.

    Raises
    ------
    ComposeError
        Where an address or an id of ours could break out of its header.
        Words of others never raise: they are cleaned or left out.
    """
    headers = [_line(name, value) for name, value in _headers(mail)]
    head = "\r\n".join([*headers, "MIME-Version: 1.0", ""]).encode("utf-8", "replace")
    parts = _several(mail, "alternative", (_leaf("plain", mail.text), _leaf("html", mail.html)))
    if mail.ics is not None:
        parts = _several(mail, "mixed", (parts, _calendar(mail.ics)))
    return head + parts
