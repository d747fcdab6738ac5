from datetime import UTC, datetime
from email import message_from_bytes, policy

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from mail.address import Mailbox
from mail.leaving.compose import Outgoing, compose
from mail.leaving.signing import KeyUnfit, sign, signer


def outgoing(**change):
    """A mail of ours."""
    values = {
        "sender": Mailbox("circles@example.org", "Circles"),
        "to": Mailbox("dana@example.net", "Dana"),
        "reply_to": "circles+t0ken@example.org",
        "message_id": "<n1.t0ken@example.org>",
        "date": datetime(2026, 11, 9, 9, tzinfo=UTC),
        "subject": "Would you join this group?",
        "text": "Hello Dana",
        "html": "<p>Hello Dana</p>",
        "notice": "proposal",
        "list_name": "Circles",
        "list_address": "circles@example.org",
    }
    return Outgoing(**values | change)


@pytest.fixture(scope="module")
def key():
    """An RSA key."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


def test_signature_is_verified_by_another_library(key):
    """What we sign, dkimpy verifies; a changed body is not verified."""
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    by = signer("example.org", "s1", pem)
    signed = sign(compose(outgoing()), [by], 1_700_000_000)

    def look_up(_name, timeout=5):
        record = by.record
        return record if isinstance(record, bytes) else record.encode()

    assert dkim.verify(signed, dnsfunc=look_up)
    assert not dkim.verify(signed.replace(b"Hello", b"HELLO"), dnsfunc=look_up)


def test_unfit_key_is_one_sentence():
    """A key file that is none says so."""
    with pytest.raises(KeyUnfit, match="PEM"):
        signer("example.org", "s1", b"no key")


def test_mail_carries_the_headers_that_programs_look_for():
    """Thread, list, origin and notice are told by headers; both bodies are there."""
    mail = message_from_bytes(
        compose(outgoing(in_reply_to="<d1@x.example>", references=("<d0@x.example>",))),
        policy=policy.default,
    )

    assert mail["Auto-Submitted"] == "auto-generated"
    assert mail["X-Peercircle-Notice"] == "proposal"
    assert mail["Reply-To"] == "circles+t0ken@example.org"
    assert mail["In-Reply-To"] == "<d1@x.example>"
    assert mail["List-Id"] is not None
    assert "mailto:" in mail["List-Unsubscribe"]
    assert [p.get_content_type() for p in mail.walk() if not p.is_multipart()] == [
        "text/plain",
        "text/html",
    ]


@pytest.mark.parametrize("bad", ["Dana\r\nBcc: all@example.org", "Dana\nX: y", "D\x00ana"])
def test_newline_in_a_name_adds_no_header(bad):
    """A member's name or subject never becomes a header of its own."""
    try:
        raw = compose(outgoing(to=Mailbox("dana@example.net", bad), subject=bad))
    except ValueError:
        return
    mail = message_from_bytes(raw, policy=policy.default)

    assert mail["Bcc"] is None
    assert mail["X"] is None
