from datetime import UTC, datetime
from email import message_from_bytes, message_from_string, policy

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from dkim.canonicalization import CanonicalizationPolicy
from hypothesis import given
from hypothesis import strategies as st

from mail.address import Mailbox
from mail.leaving.compose import Outgoing, compose
from mail.leaving.signing import KeyUnfit, canonical_body, sign, signer


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


@given(st.lists(st.sampled_from([b" ", b"\t", b"\r\n", b"a", b"b.", b"  "]), max_size=12))
def test_relaxed_body_is_that_of_the_library(pieces):
    """Our faster form and the slower one of dkimpy are the same bytes (RFC 6376 part 3.4.4)."""
    body = b"".join(pieces)
    relaxed = CanonicalizationPolicy.from_c_value(b"relaxed/relaxed")

    assert relaxed.canonicalize_body(body) == canonical_body(body)


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


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=300))
def test_another_reader_finds_the_mail_as_it_was_written(name, subject, words):
    """Whatever a member's words are: rows end with CRLF and are folded, and nothing is defective."""
    raw = compose(
        outgoing(to=Mailbox("dana@example.net", name), subject=subject, text=words, ics=b"BEGIN")
    )
    mail = message_from_bytes(raw, policy=policy.default)
    plain, html, event = [part for part in mail.walk() if not part.is_multipart()]
    sent = words.encode("utf-8", "replace").decode().replace("\r\n", "\n")

    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert not mail.defects
    assert ["dana@example.net"] == [each.addr_spec for each in mail["To"].addresses]
    assert sent == plain.get_payload(decode=True).decode().replace("\r\n", "\n")
    assert "<p>Hello Dana</p>" == html.get_content().strip()
    assert (b"BEGIN", "first-meeting.ics") == (event.get_payload(decode=True), event.get_filename())


@pytest.mark.parametrize("address", ["dana@exämple.org", "dåna@example.org", "用户@例え.jp"])
@pytest.mark.parametrize("name", ["Dana", 'D. "Dee" O\\Neil', "Zoë", ""])
def test_address_beyond_ascii_can_be_written_to(address, name):
    """RFC 6532 writes it as it is; whether a relay takes it, the relay says."""
    raw = compose(outgoing(to=Mailbox(address, name)))
    # The library's parser of bytes knows no RFC 6532; that of text does.
    mail = message_from_string(raw.decode(), policy=policy.SMTPUTF8)
    (found,) = mail["To"].addresses

    assert address == found.addr_spec
    assert name == found.display_name
    assert not mail.defects


def test_long_header_is_folded_at_its_blanks():
    """No row is longer than 78 columns while there is a blank to fold at (RFC 5322 part 2.1.1)."""
    subject = "Would you join this group? " * 6
    mail = compose(
        outgoing(subject=subject, references=tuple(f"<{n}@x.example>" for n in range(9)))
    )
    head = mail.partition(b"\r\n\r\n")[0]

    assert max(map(len, head.split(b"\r\n"))) <= 78
    read = message_from_bytes(mail, policy=policy.default)
    assert subject.strip() == read["Subject"]
