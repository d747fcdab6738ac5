"""Raw bytes to parts, whatever a mail declares of itself."""

from __future__ import annotations

import io
import zipfile
from base64 import encodebytes

import pytest

from mail import mime
from mail.letter import read

_HEAD = b"From: Ann <ann@example.com>\nSubject: Joining\n"


@pytest.mark.parametrize(
    "charset", ["punycode", "idna", "utf-7", "rot13", "undefined", "x" * 99, ""]
)
def test_charset_never_makes_reading_fail(charset: str) -> None:
    """A charset that Python knows but cannot decode by is read as if it were not named."""
    raw = _HEAD + f"Content-Type: text/plain; charset={charset}\n\n".encode() + b"J\xc1 join us"

    assert "join us" in (read(raw).plain or "")


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_depth_is_bounded(end: bytes) -> None:
    """Ten thousand levels are cut before they are parsed, whatever ends the lines."""
    opened = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (i, i) for i in range(10_000)
    )

    letter = read((_HEAD + opened + b"\nhello\n").replace(b"\n", end))

    assert "cut: too many parts" in letter.defects
    assert len(letter.parts) <= mime.MOST_PARTS


def test_number_of_parts_is_bounded() -> None:
    """Fifty thousand parts give no more than are looked at."""
    raw = _HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 50_000

    assert mime.MOST_PARTS >= len(read(raw).parts)


def test_parameters_are_bounded() -> None:
    """A Content-Type of a megabyte is cut, the words behind it are read."""
    raw = _HEAD + b"Content-Type: text/plain" + b"; a=b" * 200_000 + b"\n\nI would like to join\n"

    letter = read(raw)

    assert "cut: too many parameters" in letter.defects
    assert "I would like to join" in (letter.plain or "")


def test_decoded_words_are_bounded() -> None:
    """A text part gives a bounded number of characters after its transfer encoding is undone."""
    body = encodebytes(b"word " * 500_000)
    raw = _HEAD + b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n" + body

    assert mime.MOST_TEXT >= len(read(raw).plain or "")


def test_archives_stay_closed() -> None:
    """A zip bomb is an attachment with a name: nothing unpacks it, its path goes nowhere."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../../bomb", b"0" * 5_000_000)
    raw = (
        _HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nI would like to join.\n--b\n"
        b'Content-Type: application/zip\nContent-Disposition: attachment; filename="../../x.zip"\n'
        b"Content-Transfer-Encoding: base64\n\n" + encodebytes(held.getvalue()) + b"\n--b--\n"
    )

    letter = read(raw)

    assert [("text/plain", None), ("application/zip", "../../x.zip")] == [
        (p.content_type, p.filename) for p in letter.parts
    ]
    assert letter.parts[1].text is None
    assert "I would like to join." == (letter.plain or "").strip()
