import smtplib
import socket
from contextlib import contextmanager

import pytest

from mail.arriving.envelope import OK, Limits
from mail.arriving.server import Server, ServerThread
from mail.leaving.outcome import Deferred, Failed, Sent
from mail.leaving.sender import relay

LIST, DANA = "circles@example.org", "dana@example.org"
MAIL = b"From: dana@example.org\r\nSubject: Hello\r\n\r\nI'd like to join.\r\n"


class Store:
    """Keeps mails in memory; answers as it is told to."""

    def __init__(self):
        self.taken = []
        self.error = None

    async def accept(self, envelope):
        """Keep a mail, or have trouble."""
        if self.error:
            raise self.error
        self.taken.append(envelope)
        return OK

    def knows(self, address):
        """Whether the address is the list's."""
        return address.startswith("circles")


@contextmanager
def serving(store, **limits):
    """A server on loopback."""
    thread = ServerThread(Server(store, hostname="mx.example.org", limits=Limits(**limits)))
    yield thread.start()
    thread.stop()


@pytest.fixture
def store():
    """A handler that takes everything."""
    return Store()


def test_mail_sent_is_mail_received(store):
    """What our sender hands over is what our server stores, to the byte."""
    with serving(store) as (host, port):
        sender = relay(f"smtp://{host}:{port}")
        outcome = sender.send(MAIL, DANA, LIST)
        sender.close()

    assert isinstance(outcome, Sent)
    assert [(e.sender, e.recipients) for e in store.taken] == [(DANA, (LIST,))]
    assert store.taken[0].raw.endswith(MAIL)


def test_address_that_is_not_ours_is_refused_for_good(store):
    """A mail to an address we don't have gets 550 and is stored nowhere."""
    with serving(store) as (host, port):
        outcome = relay(f"smtp://{host}:{port}").send(MAIL, DANA, "nobody@example.org")

    assert isinstance(outcome, Failed)
    assert store.taken == []


def test_our_own_trouble_is_temporary(store):
    """A database that cannot write is answered 451, never 5xx."""
    store.error = OSError("disk full")
    with serving(store) as (host, port):
        outcome = relay(f"smtp://{host}:{port}").send(MAIL, DANA, LIST)

    assert isinstance(outcome, Deferred)


def test_relay_that_is_down_defers():
    """A relay that cannot be reached loses nothing."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    assert isinstance(relay(f"smtp://127.0.0.1:{port}").send(MAIL, DANA, LIST), Deferred)


def test_too_large_and_too_many_are_refused_with_a_reason(store):
    """A mail beyond the limits gets 552, a recipient beyond them 452."""
    with serving(store, size_bytes=1000, recipients=2) as (host, port):
        with smtplib.SMTP(host, port) as client, pytest.raises(smtplib.SMTPException) as large:
            client.sendmail(DANA, LIST, MAIL + b"x" * 2000)
        with smtplib.SMTP(host, port) as client:
            refused = client.sendmail(DANA, [f"circles+{n}@example.org" for n in range(4)], MAIL)

    assert "552" in str(large.value)
    assert [code for code, _ in refused.values()] == [452, 452]


@pytest.mark.parametrize("end", [b"\n.\r\n", b"\r\n.\n", b"\r.\r", b"\n.\n"])
def test_smuggled_mail_is_not_a_second_mail(store, end):
    """A false end of data followed by commands never becomes another mail."""
    with serving(store) as where, socket.create_connection(where, timeout=5) as wire:
        for line in (b"EHLO x", b"MAIL FROM:<a@b.example>", b"RCPT TO:<%s>" % LIST.encode()):
            wire.sendall(line + b"\r\n")
        wire.sendall(b"DATA\r\n")
        wire.sendall(MAIL + b"x" + end + b"MAIL FROM:<evil@b.example>\r\nRCPT TO:<circles@x>\r\n")
        wire.sendall(b"DATA\r\nevil\r\n.\r\nQUIT\r\n")
        while wire.recv(4096):
            pass

    assert "evil@b.example" not in {e.sender for e in store.taken}
