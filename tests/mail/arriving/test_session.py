import datetime as dt
import shutil
import smtplib
import socket
import ssl
import subprocess
import time
from contextlib import contextmanager

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from mail.arriving.envelope import OK, Limits, Reply
from mail.arriving.server import Certificate, Server, ServerThread

LIST, DANA = "circles@example.org", "dana@example.org"
MAIL = b"From: dana@example.org\r\nSubject: Hello\r\n\r\nI'd like to join.\r\n"


class Store:
    """Keeps mails in memory."""

    def __init__(self):
        self.taken = []
        self.full = False

    async def accept(self, envelope):
        """Keep a mail."""
        self.taken.append(envelope)
        return OK

    def knows(self, address):
        """Whether the address is the list's."""
        return address.startswith("circles")

    def room(self):
        """Whether there is room."""
        return Reply(452, "4.3.1 No room") if self.full else None


@contextmanager
def serving(
    store, protocol="SMTP", tls=None, fronts=("127.0.0.0/8",), monotonic=time.monotonic, **limits
):
    """A server on loopback."""
    server = Server(
        store,
        hostname="mx.example.org",
        limits=Limits(**limits),
        protocol=protocol,
        tls=tls,
        trusted_fronts=fronts,
        monotonic=monotonic,
    )
    thread = ServerThread(server)
    thread.start()
    yield thread.address
    thread.stop(1.0)


@pytest.fixture
def store():
    """A handler that takes everything."""
    return Store()


def talk(where, *lines, wait=b"221"):
    """What the server says to lines sent all at once."""
    with socket.create_connection(where, timeout=5) as wire:
        wire.sendall(b"".join(lines))
        heard = b""
        while wait not in heard:
            piece = wire.recv(65536)
            if not piece:
                break
            heard += piece
    return heard.decode()


def whole(n, body=MAIL):
    """One mail's commands."""
    return b"MAIL FROM:<d%d@example.org>\r\nRCPT TO:<%s>\r\nDATA\r\n%s.\r\n" % (
        n,
        LIST.encode(),
        body,
    )


def test_everything_in_one_packet_is_answered_in_order(store):
    """Even a client that pipelines past DATA gets each answer, and no mail is mixed up."""
    with serving(store) as where:
        heard = talk(where, b"EHLO x\r\n", *(whole(n) for n in range(5)), b"QUIT\r\n")

    assert [f"d{n}@example.org" for n in range(5)] == [e.sender for e in store.taken]
    assert {MAIL} == {e.raw for e in store.taken}
    assert heard.count("250 2.0.0") == 5


def test_extensions_are_offered_and_no_login(store):
    """What we can do is said at EHLO; nobody logs in here."""
    with serving(store, size_bytes=12345) as where, smtplib.SMTP(*where) as client:
        client.ehlo()
        offered = set(client.esmtp_features)

    assert {"size", "8bitmime", "smtputf8", "pipelining"} <= offered
    assert "auth" not in offered
    assert client.esmtp_features["size"] == "12345"


def test_addresses_beyond_ascii_and_eight_bit_words_arrive(store):
    """SMTPUTF8 and 8BITMIME keep every byte (RFC 6531, RFC 6152)."""
    words = "Grüße\r\n".encode()
    with serving(store) as where:
        talk(
            where,
            b"EHLO x\r\nMAIL FROM:<j\xc3\xb6rg@ex\xc3\xa4mple.org> BODY=8BITMIME SMTPUTF8\r\n",
            b"RCPT TO:<circles@example.org>\r\nDATA\r\nFrom: x\r\n\r\n" + words + b".\r\nQUIT\r\n",
        )

    assert ["jörg@exämple.org"] == [e.sender for e in store.taken]
    assert store.taken[0].raw.endswith(words)


def test_lmtp_answers_once_for_each_recipient(store):
    """RFC 2033 part 4.2; and LMTP begins with LHLO."""
    with serving(store, "LMTP") as where:
        heard = talk(
            where,
            b"EHLO x\r\nLHLO x\r\nMAIL FROM:<>\r\nRCPT TO:<circles@x.org>\r\n",
            b"RCPT TO:<circles+a@x.org>\r\nRCPT TO:<other@x.org>\r\nDATA\r\n"
            + MAIL
            + b".\r\nQUIT\r\n",
        )

    assert heard.count("250 2.0.0 Ok, it is on disk") == 2
    assert "500 5.5.1 This is LMTP" in heard
    assert [("circles@x.org", "circles+a@x.org")] == [e.recipients for e in store.taken]


def test_full_is_said_before_the_mail_is_sent(store):
    """452 at MAIL spares the client sending for nothing (RFC 1870 part 6.1)."""
    store.full = True
    with serving(store) as where, smtplib.SMTP(*where) as client:
        client.ehlo()

        assert client.mail(DANA)[0] == 452


@pytest.mark.parametrize(
    ("limit", "raw", "code"),
    [
        ({"line_bytes": 2000}, b"Subject: x\r\n\r\n" + b"y" * 3000 + b"\r\n", "500 5.6.0"),
        ({"header_lines": 20}, b"X: y\r\n" * 30 + b"\r\nz\r\n", "554 5.6.0"),
        ({"received": 5}, b"Received: from x by y\r\n" * 9 + b"\r\nz\r\n", "554 5.4.6"),
        ({"size_bytes": 5000}, b"\r\n" + b"word \r\n" * 2000, "552 5.3.4"),
    ],
)
def test_absurd_mail_is_refused_with_a_reason(store, limit, raw, code):
    """A line, header, journey or size beyond the limit is refused, and the next mail is taken."""
    with serving(store, **limit) as where:
        heard = talk(where, b"EHLO x\r\n", whole(1, raw), whole(2), b"QUIT\r\n")

    assert code in heard
    assert ["d2@example.org"] == [e.sender for e in store.taken]


def test_client_that_is_silent_or_drips_is_let_go(store):
    """A session costs a connection; whoever says nothing, or never ends, loses it."""
    with serving(store, command_seconds=0.2, data_seconds=0.4) as where:
        silent = talk(where, b"EHLO x\r\n", wait=b"421")
        with socket.create_connection(where, timeout=5) as wire:
            wire.sendall(b"EHLO x\r\nMAIL FROM:<a@b.c>\r\nRCPT TO:<circles@x>\r\nDATA\r\n")
            began, heard = time.monotonic(), b""
            while b"421" not in heard and time.monotonic() - began < 5:
                wire.sendall(b"drip\r\n")
                wire.settimeout(0.05)
                try:
                    heard += wire.recv(4096)
                except TimeoutError:
                    continue

    assert "421 4.4.2" in silent
    assert b"421 4.4.2" in heard
    assert store.taken == []


def test_client_that_goes_on_talking_is_kept(store):
    """The time runs from the last command, not from the first."""
    with serving(store, command_seconds=0.2) as where, socket.create_connection(where) as wire:
        wire.settimeout(5)
        heard = b""
        for _ in range(8):
            wire.sendall(b"NOOP\r\n")
            time.sleep(0.06)
        began = time.monotonic()
        while piece := wire.recv(4096):
            heard += piece
        silence = time.monotonic() - began

    assert 8 == heard.count(b"250 ")
    assert b"421 4.4.2" in heard
    assert 0.05 < silence < 2


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        ("EHLO x|MAIL FROM:<a@b.c>|RCPT TO:<circles@x>", "250 250 250"),
        ("EHLO x|mail from: <a@b.c> size=10 body=8bitmime|rcpt to:<circles@x>", "250 250 250"),
        ("EHLO x|MAIL FROM:<>|RCPT TO:<circles@x>", "250 250 250"),
        ("EHLO x|MAIL FROM:<a@b.c> SIZE=999999999999", "250 552"),
        ("EHLO x|MAIL FROM:<a@b.c> FOO=1", "250 555"),
        ("EHLO x|MAIL FROM:<a@b.c> BODY=9BIT", "250 501"),
        ("EHLO x|MAIL FROM:<a@b.c>|MAIL FROM:<d@e.f>", "250 250 503"),
        ("EHLO x|RCPT TO:<circles@x>", "250 503"),
        ("EHLO x|MAIL FROM:<a@b.c>|RCPT TO:<nobody@x>", "250 250 550"),
        ("EHLO x|MAIL FROM:<a@b.c>|RCPT TO:<circles@x> FOO=1", "250 250 555"),
        ("EHLO x|MAIL", "250 501"),
        ("MAIL FROM:<a@b.c>|RCPT TO:<circles@x>", "503 503"),
        (
            "HELO x|MAIL FROM:<a@b.c> SIZE=10|MAIL FROM:<a@b.c>|RCPT TO:<circles@x>",
            "250 501 250 250",
        ),
        ("EHLO x|MAIL FROM:<a@b.c>|RSET|RCPT TO:<circles@x>", "250 250 250 503"),
    ],
)
def test_usual_and_unusual_commands_are_judged_by_the_same_grammar(store, lines, codes):
    """The short way for what clients usually say admits nothing that the long way refuses."""
    with serving(store) as where:
        heard = talk(where, *(f"{line}\r\n".encode() for line in [*lines.split("|"), "QUIT"]))
    said = [line[:3] for line in heard.splitlines() if line[3:4] == " "]

    assert ["220", *codes.split(), "221"] == said


def test_connections_and_rates_have_limits_but_not_for_our_front(store):
    """One address cannot take all sessions, nor flood us; a front of ours is exempt."""
    with serving(store, fronts=(), connections_per_peer=2, mails_per_peer=2) as where:
        heard = talk(where, b"EHLO x\r\n", *(whole(n) for n in range(6)), b"QUIT\r\n")
        with socket.create_connection(where), socket.create_connection(where):
            time.sleep(0.05)
            third = talk(where, wait=b"421")
    taken = len(store.taken)
    with serving(store, connections_per_peer=2, mails_per_peer=2) as where:
        trusted = talk(where, b"EHLO x\r\n", *(whole(n) for n in range(9)), b"QUIT\r\n")

    assert "450 4.7.1" in heard
    assert taken == 4
    assert "421 4.7.0 Too many connections" in third
    assert "450" not in trusted


def test_overlong_and_unknown_commands_are_no_way_in(store):
    """The tail of an overlong command is not a command, and guessing ends the session."""
    with serving(store) as where:
        long = talk(where, b"EHLO x\r\n", b"NOOP " + b"x" * 600_000 + b"\r\n", b"QUIT\r\n")
        unknown = talk(where, b"GET / HTTP/1.1\r\n" * 9)

    assert "500 5.5.2 The command is too long" in long
    assert "221" in long
    assert "421 4.7.0 Too many unknown commands" in unknown


# TLS


def write_certificate(folder, name):
    """A certificate of our own making."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=9))
        .sign(key, hashes.SHA256())
    )
    (folder / "key.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    (folder / "chain.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    return Certificate(folder / "chain.pem", folder / "key.pem")


def shown_name(where):
    """The name in the certificate that the server shows."""
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with smtplib.SMTP(*where) as client:
        client.starttls(context=context)
        client.ehlo()
        client.sendmail(DANA, LIST, MAIL)
        again = client.docmd("STARTTLS")[0]
        shown = x509.load_der_x509_certificate(client.sock.getpeercert(True))
    return shown.subject.rfc4514_string(), again


def test_renewed_certificate_is_shown_without_a_restart(store, tmp_path):
    """A certificate lives for weeks, the service for months; a broken file changes nothing."""
    now = [0.0]
    tls = write_certificate(tmp_path, "first")
    with serving(store, tls=tls, monotonic=lambda: now[0]) as where:
        first = shown_name(where)
        write_certificate(tmp_path, "second")
        now[0] = 11.0
        second = shown_name(where)
        (tmp_path / "chain.pem").write_text("half a fi")
        now[0] = 22.0
        third = shown_name(where)

    assert ("CN=first", 454) == first
    assert [("CN=second", 454)] * 2 == [second, third]
    assert [True] * 3 == [e.tls for e in store.taken]


def test_commands_slipped_in_before_tls_are_forgotten(store, tmp_path):
    """What is sent along with STARTTLS is not taken for the client's word (RFC 3207 part 6)."""
    with (
        serving(store, tls=write_certificate(tmp_path, "x")) as where,
        socket.create_connection(where, timeout=5) as wire,
    ):
        wire.recv(4096)
        wire.sendall(b"EHLO x\r\n")
        wire.recv(4096)
        wire.sendall(b"STARTTLS\r\nEHLO evil\r\nMAIL FROM:<evil@b.example>\r\n")
        assert wire.recv(4096).startswith(b"220")
        context = ssl.create_default_context()
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        with context.wrap_socket(wire) as secured:
            secured.sendall(b"RCPT TO:<circles@x>\r\nQUIT\r\n")
            heard = b""
            while piece := secured.recv(4096):
                heard += piece

    assert b"250" not in heard
    assert heard.startswith(b"503")


# Other people's clients


@pytest.mark.skipif(shutil.which("swaks") is None, reason="swaks is not installed")
@pytest.mark.parametrize("protocol", ["SMTP", "LMTP"])
def test_swaks_delivers(store, tmp_path, protocol):
    """A client that is not ours, with TLS where there is any."""
    tls = write_certificate(tmp_path, "x") if protocol == "SMTP" else None
    with serving(store, protocol, tls) as (host, port):
        line = ["swaks", "--server", f"{host}:{port}", "--from", DANA, "--to", LIST]
        line += ["--tls-optional"] if tls else ["--protocol", "LMTP"]
        said = subprocess.run(
            [*line, "--body", "Hello"], capture_output=True, text=True, timeout=20
        )

    assert said.returncode == 0, said.stdout + said.stderr
    assert [b"Hello"] == [e.raw.strip().rpartition(b"\n")[2] for e in store.taken]


@pytest.mark.skipif(shutil.which("smtp-source") is None, reason="Postfix is not installed")
@pytest.mark.parametrize("options", [[], ["-L"], ["-d"]])
def test_postfix_delivers_many_at_once(store, options):
    """Postfix's own load maker, twenty sessions, 200 mails, each answered once."""
    protocol = "LMTP" if "-L" in options else "SMTP"
    with serving(store, protocol, mails_per_sender=10_000) as (host, port):
        line = ["smtp-source", *options, "-s", "20", "-m", "200", "-l", "2000"]
        line += ["-f", DANA, "-t", LIST, f"{host}:{port}"]
        said = subprocess.run(line, capture_output=True, text=True, timeout=60)

    assert (0, "") == (said.returncode, said.stderr)
    assert len(store.taken) == 200
