from pathlib import Path

import pytest

from mail.arriving.identity import identity
from mail.letter import read

LETTERS = sorted((Path(__file__).parents[2] / "letters").glob("*.eml"))
ODD = {
    "folded": b"Subject: x\r\nMessage-ID:\r\n <a.b@x.example>\r\n\r\nHello\r\n",
    "without brackets": b"message-id: a.b@x.example\n\nHello",
    "in the body only": b"Subject: x\r\n\r\nMessage-ID: <a@x.example>\r\n",
    "two of them": b"Message-ID: <a@x.example>\r\nMessage-ID: <b@x.example>\r\n\r\n.\r\n",
    "none": b"Subject: x\r\n\r\nHello\r\n",
    "nothing at all": b"",
}


@pytest.mark.parametrize("raw", [*ODD.values(), *(p.read_bytes() for p in LETTERS[:20])])
def test_identity_is_what_the_full_reading_finds(raw):
    """A repeat is known by the same two things, whether the mail was parsed or not."""
    letter = read(raw)

    assert (letter.message_id, letter.digest) == identity(raw)


def test_line_ends_make_no_other_letter():
    """A relay that rewrites line ends sends the same letter."""
    raw = LETTERS[0].read_bytes().replace(b"\r\n", b"\n")

    assert identity(raw) == identity(raw.replace(b"\n", b"\r\n"))
