"""A mail of ours as the bytes that are signed, kept and sent.

The headers are those of DESIGN part 6.  Everything that makes the bytes what
they are is an argument (the Message-ID and the date too), so that the same
notice composed twice is the same mail: the outbox stores these bytes, and a
second sending after a crash is a true duplicate that receivers can fold.

List-Unsubscribe is a ``mailto:`` only.  RFC 8058 (List-Unsubscribe-Post) is
defined for HTTPS links alone, which a service without web pages has not got.
"""

from __future__ import annotations

import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import datetime
from email import policy
from email.header import Header
from email.message import Message
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.utils import format_datetime
from enum import StrEnum

from mail.address import Mailbox, clean_name, header_form, is_address

_POLICY = policy.compat32.clone(linesep="\r\n", mangle_from_=False)
_MESSAGE_ID = re.compile(
    r"<[^\s<>@\x00-\x1f\x7f-\uffff]{1,200}@[^\s<>@\x00-\x1f\x7f-\uffff]{1,200}>"
)
_TOKEN = re.compile(r"[A-Za-z0-9_.-]{1,100}")
_LONGEST_SUBJECT = 200
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
    return Header(shown, "utf-8", header_name="Subject").encode()


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


def _leaf(kind: str, text: str) -> Message:
    """A text part in quoted-printable, which no relay has a reason to rewrite."""
    part = Message(policy=_POLICY)
    part["Content-Type"] = f'text/{kind}; charset="utf-8"'
    part["Content-Transfer-Encoding"] = "quoted-printable"
    encoded = binascii.b2a_qp(text.encode("utf-8", "replace"), istext=True)
    part.set_payload(encoded.decode("ascii"))
    return part


def _boundary(mail: Outgoing, part: str) -> str:
    """A boundary that depends on the mail alone, so that its bytes do too."""
    digest = hashlib.sha256(f"{mail.message_id} {part}".encode()).hexdigest()[:32]
    return f"=_{part}_{digest}"


def _calendar(mail: Outgoing, event: bytes) -> Message:
    part = MIMEBase("text", "calendar", charset="utf-8", method="PUBLISH", policy=_POLICY)
    part["Content-Transfer-Encoding"] = "base64"
    part["Content-Disposition"] = 'attachment; filename="first-meeting.ics"'
    encoded = binascii.b2a_base64(event, newline=False).decode("ascii")
    part.set_payload("\n".join(encoded[i : i + 76] for i in range(0, len(encoded), 76)))
    del part["MIME-Version"]
    return part


def compose(mail: Outgoing) -> bytes:
    """The mail as bytes with CRLF line ends, ready to sign and to store.

    Plain text first and HTML beside it (RFC 2046 part 5.1.4: the richest
    last); a calendar event is attached to both.

    Raises
    ------
    ComposeError
        Where an address or an id of ours could break out of its header.
        Words of others never raise: they are cleaned or left out.
    """
    body = MIMEMultipart("alternative", _boundary(mail, "alt"), policy=_POLICY)
    body.attach(_leaf("plain", mail.text))
    body.attach(_leaf("html", mail.html))
    whole: Message = body
    if mail.ics is not None:
        whole = MIMEMultipart("mixed", _boundary(mail, "mix"), policy=_POLICY)
        del body["MIME-Version"]
        whole.attach(body)
        whole.attach(_calendar(mail, mail.ics))
    letter = Message(policy=_POLICY)
    for name, value in _headers(mail):
        letter[name] = value
    letter["MIME-Version"] = "1.0"
    letter["Content-Type"] = whole["Content-Type"]
    letter.set_payload(whole.get_payload())
    return letter.as_bytes(policy=_POLICY)
