import time

import dkim
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from mail.leaving.signing import sign, signer
from mail.trust.authenticate import Level
from mail.trust.checks import Checker, Origin

DANA = "dana@example.org"
MAIL = (
    b"From: dana@example.org\r\nTo: circles@peers.example\r\nSubject: Hello\r\n"
    b"Date: Mon, 09 Nov 2026 09:00:00 +0000\r\nMessage-ID: <1@example.org>\r\n\r\nI'd join.\r\n"
)
ORIGIN = Origin("192.0.2.1", "mx.example.org", "dana@example.org")


@pytest.fixture(scope="module")
def pem():
    """An RSA key."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )


def checker(records=None, spf="none", sealers=()):
    """A checker whose DNS is a table."""
    table = {f"{name}.".encode(): text.encode() for name, text in (records or {}).items()}
    asked = []

    def txt(name, timeout=0):
        name = name.encode() if isinstance(name, str) else name
        asked.append(name)
        return table.get(name.rstrip(b".") + b".")

    return Checker(txt=txt, spf=lambda *_: spf, sealers=sealers)


def test_signature_of_the_authors_domain_aligns(pem):
    """DKIM of a domain that speaks for the author's is proof."""
    by = signer("mail.example.org", "s", pem)
    records = {"s._domainkey.mail.example.org": by.record}
    signed = sign(MAIL, [by], 1_700_000_000)

    assert checker(records).check(signed, DANA, ORIGIN).level is Level.NONE
    own = signer("example.org", "s", pem)
    found = checker({"s._domainkey.example.org": own.record}).check(
        sign(MAIL, [own], 1_700_000_000), DANA, ORIGIN
    )
    assert (Level.ALIGNED, "dkim=pass example.org") == (found.level, found.detail)


@pytest.mark.parametrize("change", [(b"I'd join", b"I'd leave"), (b"Hello", b"Bye")])
def test_changed_mail_proves_nothing(pem, change):
    """A signature over other words is none."""
    own = signer("example.org", "s", pem)
    signed = sign(MAIL, [own], 1_700_000_000).replace(*change)

    records = {"s._domainkey.example.org": own.record}
    assert Level.NONE is checker(records).check(signed, DANA, ORIGIN).level


def test_signature_of_part_of_the_body_is_not_believed(pem):
    """With l= anybody may add words behind what was signed (RFC 6376 part 8.2)."""
    short = dkim.sign(MAIL, b"s", b"example.org", pem, length=True) + MAIL
    own = signer("example.org", "s", pem)
    records = {"s._domainkey.example.org": own.record}

    assert b"l=" in short
    assert Level.NONE is checker(records).check(short + b"More.\r\n", DANA, ORIGIN).level


@pytest.mark.parametrize(
    ("spf", "policy", "sender", "level"),
    [
        ("pass", "", DANA, Level.ALIGNED),
        ("pass", "", "x@elsewhere.example", Level.NONE),
        ("fail", "p=none", DANA, Level.NONE),
        ("fail", "p=reject", DANA, Level.FAIL),
        ("none", "p=quarantine", DANA, Level.FAIL),
        ("temperror", "p=reject", DANA, Level.NONE),
        ("fail", "", DANA, Level.NONE),
    ],
)
def test_failure_counts_only_where_the_owner_asks_for_it(spf, policy, sender, level):
    """Without a policy of the domain, or with a DNS in trouble, nothing is held against anybody."""
    records = {"_dmarc.example.org": f"v=DMARC1; {policy}"} if policy else {}
    origin = Origin("192.0.2.1", "mx.example.org", sender)

    assert level is checker(records, spf).check(MAIL, DANA, origin).level


def test_behind_a_front_a_missing_signature_is_no_failure():
    """The client is then our front, so SPF can say nothing."""
    records = {"_dmarc.example.org": "v=DMARC1; p=reject"}

    assert Level.NONE is checker(records, "fail").check(MAIL, DANA, Origin()).level


@pytest.mark.parametrize(
    ("sealers", "level"), [(("list.example",), Level.ALIGNED), ((), Level.FAIL)]
)
def test_seal_of_a_known_forwarder_keeps_what_he_found(pem, sealers, level):
    """A list changes the mail and breaks its signature; only one we know may vouch (RFC 8617)."""
    result = b"Authentication-Results: list.example; dmarc=pass header.from=example.org\r\n"
    changed = MAIL.replace(b"Subject: ", b"Subject: [list] ")
    seal = dkim.arc_sign(
        result + changed, b"a", b"list.example", pem, b"list.example", timestamp="1700000000"
    )
    records = {
        "_dmarc.example.org": "v=DMARC1; p=reject",
        "a._domainkey.list.example": signer("list.example", "a", pem).record,
    }
    sealed = b"".join(seal) + changed

    assert level is checker(records, "fail", sealers).check(sealed, DANA, ORIGIN).level


def test_resolver_in_trouble_never_stops_a_letter(pem):
    """Whatever the DNS does, a letter is handled, and not held up for long."""

    def broken(*_args, **_named):
        raise OSError("no network")

    own = signer("example.org", "s", pem)
    began = time.monotonic()
    found = Checker(txt=broken, spf=broken).check(sign(MAIL, [own], 1), DANA, ORIGIN)

    assert Level.NONE is found.level
    assert time.monotonic() - began < 2
