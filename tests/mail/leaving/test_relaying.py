import datetime as dt
import socket
import ssl
from contextlib import contextmanager

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from mail.leaving.outcome import Deferred, Sent
from mail.leaving.sender import RelayUnfit, relay

MAIL = b"From: a@ours.example\r\nTo: b@there.example\r\n\r\nHello\r\n"
PASSWORD = "s3cret/word"
LOGIN = "ann:s3cret%2Fword@"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A server's TLS context whose certificate nobody vouches for."""
    folder = tmp_path_factory.mktemp("tls")
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=9))
        .sign(key, hashes.SHA256())
    )
    pem, private = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    (folder / "key.pem").write_bytes(key.private_bytes(pem, private, serialization.NoEncryption()))
    (folder / "chain.pem").write_bytes(made.public_bytes(pem))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "chain.pem", folder / "key.pem")
    return context


class Taken:
    """What a relay was given, and how."""

    def __init__(self):
        self.mails = []

    async def handle_DATA(self, server, session, envelope):  # noqa: N802
        """Take a mail."""
        self.mails.append((envelope.rcpt_tos, session.ssl is not None, session.authenticated))
        return "250 2.0.0 taken"


@contextmanager
def running(**options):
    """A relay on loopback; gives what it took and its port."""

    def authenticator(server, session, envelope, mechanism, data):
        good = (data.login, data.password) == (b"ann", PASSWORD.encode())
        return AuthResult(success=good, handled=False)

    taken = Taken()
    with socket.socket() as probe:  # aiosmtpd's controller takes no port 0
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = Controller(
        taken, hostname="127.0.0.1", port=port, authenticator=authenticator, **options
    )
    server.start()
    try:
        yield taken, port
    finally:
        server.stop()


def send(url):
    """Hand one mail over; gives what became of it."""
    way = relay(url, hostname="ours.example", timeout_seconds=10)
    try:
        return way.send(MAIL, "a@ours.example", "b@there.example")
    finally:
        way.close()


def test_password_goes_under_starttls_only(certificate):
    """The relay offers no login before STARTTLS, and hears it after."""
    with running(tls_context=certificate, require_starttls=True, auth_required=True) as (
        taken,
        port,
    ):
        done = send(f"smtp://{LOGIN}127.0.0.1:{port}?starttls=1&verify=0")

    assert isinstance(done, Sent)
    assert [(["b@there.example"], True, True)] == taken.mails


@pytest.mark.filterwarnings("ignore:Requiring AUTH")  # aiosmtpd does not see TLS from outside
def test_tls_from_the_first_byte(certificate):
    """``smtps://`` as RFC 8314 wants it, with a login."""
    with running(ssl_context=certificate, auth_require_tls=False, auth_required=True) as (
        taken,
        port,
    ):
        done = send(f"smtps://{LOGIN}127.0.0.1:{port}?verify=0")

    assert isinstance(done, Sent)
    assert 1 == len(taken.mails)


@pytest.mark.parametrize("query", ["?starttls=1", ""])
def test_certificate_that_nobody_vouches_for_gets_no_mail_and_no_password(certificate, query):
    """The mail waits and the operator reads why; it is not sent in clear instead."""
    options = {"tls_context": certificate} if query else {"ssl_context": certificate}
    with running(**options) as (taken, port):
        done = send(f"{'smtp' if query else 'smtps'}://{LOGIN}127.0.0.1:{port}{query}")

    assert isinstance(done, Deferred)
    assert "certificate" in done.text.lower()
    assert [] == taken.mails


def test_relay_without_starttls_gets_no_mail_where_it_is_asked_for():
    """Whoever cuts STARTTLS out of the greeting does not get the mail in clear."""
    with running() as (taken, port):
        done = send(f"smtp://127.0.0.1:{port}?starttls=1")

    assert isinstance(done, Deferred)
    assert [] == taken.mails


def test_wrong_password_waits_and_is_not_repeated_in_the_words(certificate):
    """The operator mends it; no mail is given up for it."""
    with running(tls_context=certificate, auth_required=True) as (taken, port):
        done = send(f"smtp://ann:wrong-one@127.0.0.1:{port}?starttls=1&verify=0")

    assert isinstance(done, Deferred)
    assert 535 == done.code
    assert "wrong-one" not in done.text
    assert [] == taken.mails


@pytest.mark.parametrize("url", [f"smtp://{LOGIN}mail.example.org:587", f"smtp://{LOGIN}192.0.2.1"])
def test_password_over_the_network_needs_tls(url):
    """It is refused before it is sent, with what to write instead, and without the password."""
    with pytest.raises(RelayUnfit, match="starttls=1") as wrong:
        relay(url)

    assert "s3cret" not in str(wrong.value)
    assert relay(f"smtp://{LOGIN}127.0.0.1:25")
    assert relay(f"smtp://{LOGIN}localhost")
