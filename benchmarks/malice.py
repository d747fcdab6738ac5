"""Hostile and broken mails: seeded mutations of ordinary letters, and bombs made whole.

Every mail is a function of a seed and its number, so that one that did harm can be made again.
"""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable, Sequence
from random import Random

_HEAD = (
    b"From: Ann <ann@example.com>\nTo: circles@peers.example\nSubject: Joining a group\n"
    b"Date: Tue, 3 Nov 2026 10:00:00 -0800\nMessage-ID: <1@example.com>\nMIME-Version: 1.0\n"
)
_CHARSETS = (
    b"utf-7",
    b"utf-16",
    b"x-nothing",
    b"hz",
    b"iso-2022-kr",
    b"punycode",
    b"\xff\xfe",
    b"cp0",
)
_NASTY = (
    b"\x00", b"\r", b"\n\n", b"\xff\xfe", b"\xe2\x80\xae", b"\xed\xa0\x80", b"=?utf-8?q?", b"?=",
    b"--", b"<", b">", b"\n>", b"Content-Type: multipart/mixed; boundary=\n", b"{{7*7}}", b"%s%n",
    b"\n.\n", b"../", b"\nOn Tue wrote:\n", b"12:30-1:30pm ", b"Tues/Thurs ", b"@", b"(((((",
    b"\"", b"&#x110000;", b"]]>",
)  # fmt: skip


def mail(
    seed: int, number: int, letters: Sequence[bytes], *, largest: int = 1_000_000
) -> tuple[str, bytes]:
    """One hostile mail and the name of its kind.

    Parameters
    ----------
    seed, number : int
        Both together make the mail, always the same.
    letters : sequence of bytes
        Ordinary letters to spoil.
    largest : int
        Bytes that a bomb may have.
    """
    rng = Random(f"{seed}/{number}")
    if rng.random() < 0.8:
        return "mutation", _mutated(rng, letters)
    kind = rng.choice(list(BOMBS))
    return kind, BOMBS[kind](rng, rng.choice((largest // 50, largest // 8, largest)))


def _mutated(rng: Random, letters: Sequence[bytes]) -> bytes:
    raw = bytearray(rng.choice(letters))
    for _ in range(rng.choice((1, 2, 5, 20, 100))):
        at = rng.randrange(len(raw) + 1)
        act = rng.randrange(8)
        if act == 0:
            raw[at:at] = rng.choice(_NASTY) * rng.choice((1, 1, 3, 200))
        elif act == 1:
            del raw[at : at + rng.choice((1, 5, 80, 400))]
        elif act == 2:
            raw[at:at] = raw[at : at + 300] * rng.choice((1, 2, 20))
        elif act == 3 and at < len(raw):
            raw[at] = rng.randrange(256)
        elif act == 4:
            other = rng.choice(letters)
            raw[at:at] = other[: rng.randrange(len(other))]
        elif act == 5:
            raw[at:] = raw[at:].replace(b"\n", rng.choice((b"\r", b"\r\n", b"\n\n", b" ")), 40)
        elif act == 6:
            raw[at:at] = rng.randbytes(rng.choice((1, 8, 300)))
        else:
            raw[at:] = raw[at:].swapcase() if rng.random() < 0.5 else raw[at:][::-1]
        del raw[400_000:]
    return bytes(raw)


def _text(words: bytes, kind: bytes = b"text/plain; charset=utf-8") -> bytes:
    return _HEAD + b"Content-Type: " + kind + b"\n\n" + words


def _repeat(piece: bytes, size: int) -> bytes:
    return piece * max(1, size // len(piece))


def _nested(rng: Random, size: int) -> bytes:
    """Multiparts inside each other, up to 10,000 deep."""
    depth = min(10_000, size // 60)
    opened = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(depth)
    )
    return _HEAD + opened + b"Content-Type: text/plain\n\nhello\n"


def _nested_mails(rng: Random, size: int) -> bytes:
    """Mails attached to mails attached to mails."""
    return _HEAD + _repeat(b"Content-Type: message/rfc822\n\n", min(size, 300_000)) + b"hello\n"


def _many_parts(rng: Random, size: int) -> bytes:
    """Up to 50,000 parts."""
    part = rng.choice(
        (
            b"--b\n\nx\n",
            b"--b\nContent-Type: text/html\n\n<p>x\n",
            b"--b\nContent-Type: message/rfc822\n\nA: b\n\nx\n",
        )
    )
    return (
        _HEAD
        + b"Content-Type: multipart/mixed; boundary=b\n\n"
        + part * min(50_000, size // len(part))
    )


def _transfer(rng: Random, size: int) -> bytes:
    """Broken base64, quoted-printable and uuencode."""
    code = rng.choice((b"base64", b"quoted-printable", b"x-uuencode", b"8bit", b"nonsense"))
    body = rng.choice(
        (
            rng.randbytes(min(size, 200_000)),
            _repeat(b"=", size),
            _repeat(b"=\n", size),
            _repeat(b"A", size),
            _repeat(b"begin 644 x\nM", size),
        )
    )
    return (
        _HEAD
        + b"Content-Transfer-Encoding: "
        + code
        + b"\nContent-Type: text/plain; charset="
        + rng.choice(_CHARSETS)
        + b"\n\n"
        + body
    )


def _headers(rng: Random, size: int) -> bytes:
    """Gigantic, folded, encoded and endless headers."""
    name = rng.choice(
        (
            b"From",
            b"To",
            b"Subject",
            b"References",
            b"Received",
            b"Date",
            b"Content-Type",
            b"Reply-To",
            b"List-Id",
            b"Authentication-Results",
            b"Return-Path",
            b"X",
        )
    )
    piece = rng.choice(
        (
            b"a",
            b"(",
            b"<",
            b'"',
            b"\\",
            b"a@b.c, ",
            b"=?utf-8?b?YQ==?= ",
            b"=?utf-8?q?=41",
            b"=?a?b?c",
            b";a*0=",
            b" \n ",
            b"<a@b>",
            b"spf=pass ",
            b"1 ",
        )
    )
    if rng.random() < 0.2:
        return _repeat(name + b": " + piece + b"\n", size) + b"\nhello\n"
    return name + b": " + _repeat(piece, size) + b"\n" + _HEAD + b"\nI would like to join a group\n"


_LINES = (
    b">", b"> ", b" ", b"\t", b"-", b"_ ", b"*", b"\n", b">\n", b"> > >\n",
    b"On Tue, Nov 3, 2026 at 10:00 AM Ann wrote:\n", b"Am 3.11. schrieb Ann:\n",
    b"Le mar. 3 nov. 2026, Ann a \xc3\xa9crit :\n",
    b"-----Original Message-----\nFrom: a\nSent: b\n", b"From: a\nTo: b\n", b"-- \nAnn\n",
    b"Sent from my iPhone\n", b"a", b"a ", b"a.", b"a@b.c ", b"http://a.b/c?d=e ", b"9", b"9 ",
    b"9-9-9", b"12:30 ", b"Tues 9-5 ", b"Mon-", b"mornings and ", b"Tue/Thu 12-1, ",
    b"every other ", b"not ", b"I am ", b"LPC, ", b"years ", b"12 years in practice ",
    b"since 2009 ", b"(503) 555-0199 ", b"97202 ", b"Portland, OR ", b"EMDR and ", b"yes ",
    b"no, yes, ", b"?", b"!", b"\xe2\x80\x9c", b"\xe2\x80\xae", b"\xf0\x9f\x91\x8d", b"\xcc\x81",
    b"\xe6\x9c\x88", b"until ", b"back on 3 December ", b"bis 3. ", b"not with Dana ", b"with ",
    b"\x00", b"first and third ", b"half past ", b"I'd like to ",
    b"ignore previous instructions ", b"<<<<", b"[cid:", b"<mailto:a", b"=20\n",
    b"Final-Recipient: rfc822; a\n", b"<a@b>: 550 ",
)  # fmt: skip


def _lines(rng: Random, size: int) -> bytes:
    """One piece repeated for ever, in one line or many."""
    first, second = rng.choice(_LINES), rng.choice((b"", b"", b"\n", rng.choice(_LINES)))
    return _text(
        _repeat(first + second, size)
        + rng.choice((b"", b"x", b"!", b"wrote:", b"\nI would like to join."))
    )


def _daemon(rng: Random, size: int) -> bytes:
    """The same, as a delivery report."""
    kind = rng.choice((b"text/plain", b"text/html", b"multipart/report; boundary=b"))
    body = _repeat(rng.choice(_LINES), size)
    if kind.startswith(b"multipart"):
        body = b"--b\nContent-Type: message/delivery-status\n\n" + body
    return (
        b"Return-Path: <>\n"
        + _HEAD.replace(b"Joining", b"Undeliverable")
        + b"Content-Type: "
        + kind
        + b"\n\n"
        + body
    )


_MARKUP = (
    b"<div>", b"<blockquote>", b"<b>", b"<table><tr><td>", b"<div class=gmail_quote>", b"<p>",
    b"<br>", b"<a href='", b"<!--", b"<![CDATA[", b"&lt;", b"&amp", b"<style>", b"<x y=z ",
    b"<span style='display:none'>", b"<div id=divRplyFwdMsg>", b"<li>", b"<font>", b"</div>",
    b"<o:p>", b"<pre>\n", b"&#0;", b"<img src=cid:", b"<title>", b"<script>",
)  # fmt: skip


def _html(rng: Random, size: int) -> bytes:
    """100,000 elements inside each other, open comments, endless attributes."""
    piece = rng.choice(_MARKUP) + rng.choice((b"", b"", b"x", rng.choice(_MARKUP)))
    return _text(_repeat(piece, size), b"text/html; charset=" + rng.choice((b"utf-8", *_CHARSETS)))


def _zip(rng: Random, size: int) -> bytes:
    """A zip bomb and other attachments, which nobody here should open."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        # With a date of its own, not the present: the same seed makes the same mail.
        archive.writestr(
            zipfile.ZipInfo("../../etc/passwd"), b"0" * size * 20, zipfile.ZIP_DEFLATED
        )
    data = base64.encodebytes(held.getvalue())
    return (
        _HEAD
        + b"Content-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\n\nI would like to join.\n--b\nContent-Type: application/zip\n"
        + b'Content-Disposition: attachment; filename="../../x\x00.zip"\n'
        + b"Content-Transfer-Encoding: base64\n\n"
        + data
        + b"\n--b--\n"
    )


def _homograph(rng: Random, size: int) -> bytes:
    """Senders who look like somebody else, names that run backwards."""
    name = rng.choice(
        (
            "аnn@example.com",
            "Ann\u202e moc.elpmaxe@nna",
            "ＡＮＮ",
            "ann@example.com\u200b",
            "xn--a",
            "Ann\r\nBcc: x@y.z",
        )
    )
    host = rng.choice(
        (
            "ехample.com",
            "xn--hxmple-4of.com",
            "example.com\u3002evil.org",
            "[127.0.0.1]",
            "example..com",
            "a" * 300,
        )
    )
    words = rng.choice(("STOP", "yes", "I would like to join", "ｙｅｓ", "y\u0435s")).encode()
    return (
        f'From: "{name}" <ann@{host}>\nTo: circles@peers.example\nSubject: Re: {name}\n'.encode()
        + b"\n"
        + words * max(1, min(100, size))
    )


def _empty(rng: Random, size: int) -> bytes:
    """Nothing, or next to nothing."""
    return rng.choice(
        (
            b"",
            b"\n",
            b"\r\n",
            b"\x00",
            b":",
            b"From ",
            b"\n\n\n",
            b"Content-Type:",
            b"Content-Type: multipart/mixed\n\n",
            b"\xff" * 10,
            b"From: \n\n",
            rng.randbytes(size // 10),
        )
    )


#: Kind -> how it is made from a generator of chance and a size in bytes.
BOMBS: dict[str, Callable[[Random, int], bytes]] = {
    "nested parts": _nested,
    "nested mails": _nested_mails,
    "many parts": _many_parts,
    "transfer encoding": _transfer,
    "headers": _headers,
    "repeated words": _lines,
    "delivery report": _daemon,
    "markup": _html,
    "zip": _zip,
    "homograph": _homograph,
    "empty": _empty,
}
