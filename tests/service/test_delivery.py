import asyncio
import socket
import threading
from collections import Counter
from contextlib import contextmanager
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import select

from groups.post import OutboundState
from groups.reach import State
from mail.arriving.envelope import OK, Limits, Reply
from mail.arriving.server import Server, ServerThread
from mail.leaving.relaying import SmtpRelay
from service.delivery import Delivery
from store.post import Outbound
from store.reach import Reach


class Inboxes:
    """A relay that takes everything, or answers as it is told to."""

    def __init__(self):
        self.taken, self.reply = [], OK
        self.open, self.most = Counter(), Counter()

    async def accept(self, envelope):
        """Take a mail, and note how many to its domain are under way."""
        host = envelope.recipients[0].rpartition("@")[2]
        self.open[host] += 1
        self.most[host] = max(self.most[host], self.open[host])
        await asyncio.sleep(0.01)
        self.open[host] -= 1
        if self.reply.code == 250:
            self.taken.append(envelope)
        return self.reply

    def knows(self, address):
        """Every address."""
        return True


@contextmanager
def relay_of(inboxes):
    """The relay on loopback."""
    limits = Limits(mails_per_sender=10**6)
    thread = ServerThread(Server(inboxes, hostname="relay.example", limits=limits))
    yield thread.start()
    thread.stop(1.0)


@contextmanager
def faulty(talk):
    """A relay that does something else each time: ``talk(connection, n)``."""
    server = socket.create_server(("127.0.0.1", 0))
    server.settimeout(10)
    seen = []

    def run():
        while True:
            try:
                wire, _ = server.accept()
            except OSError:
                return
            seen.append(1)
            with wire:
                wire.settimeout(5)
                try:
                    talk(wire, len(seen))
                except OSError:
                    continue

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    yield server.getsockname()
    server.shutdown(socket.SHUT_RDWR)
    server.close()
    thread.join(5)


def lines(wire, *replies):
    """Greet, then answer each command with the next reply."""
    wire.sendall(b"220 relay\r\n")
    for reply in replies:
        wire.recv(65536)
        wire.sendall(reply + b"\r\n")


def delivery(service, address, sessions=4, timeout=1.0):
    """The delivery of a service to a relay."""
    relays = [SmtpRelay(*address, timeout_seconds=timeout) for _ in range(sessions)]
    return Delivery(service.store, relays, service.clock, Random(1), service.service.bounced)


def queue(service, *recipients):
    """Queue a notice to each."""
    with service.store.write() as session:
        for n, recipient in enumerate(recipients):
            session.add(
                Outbound(
                    message_id=f"<n{n}@peers.example>",
                    recipient=recipient,
                    envelope_sender="bounces+t@peers.example",
                    notice="reminder",
                    raw=b"Message-ID: <n%d@peers.example>\r\n\r\nHello\r\n" % n,
                    next_try_at=service.clock.time,
                    created_at=service.clock.time,
                )
            )


def states(service):
    """What became of the notices."""
    with service.store.read() as session:
        return session.scalars(select(Outbound.state).order_by(Outbound.id)).all()


def test_sessions_are_kept_and_few_carry_to_one_domain(service):
    """Thirty mails cost a handful of connections, and no receiver sees more than two at once."""
    inboxes, connections = Inboxes(), []
    with relay_of(inboxes) as address:
        queue(service, *[f"m{n}@{'a' if n % 2 else 'b'}.example" for n in range(16)])
        sender = delivery(service, address, timeout=10.0)
        connect = SmtpRelay._connect
        SmtpRelay._connect = lambda self: connections.append(1) or connect(self)
        try:
            assert sender.once() == 16
        finally:
            SmtpRelay._connect = connect
        sender.close()

    assert {OutboundState.SENT} == set(states(service))
    assert len(inboxes.taken) == 16
    assert len(connections) <= 4
    assert max(inboxes.most.values()) <= 2


def test_domain_that_asks_for_patience_holds_up_only_itself(service, clock):
    """Its other mails go back untried; mails elsewhere go on."""
    inboxes = Inboxes()
    with relay_of(inboxes) as address:
        sender = delivery(service, address, timeout=10.0)
        inboxes.reply = Reply(450, "4.7.1 Too many mails")
        queue(service, *[f"m{n}@slow.example" for n in range(8)])
        tried = sender.once()
        inboxes.reply = OK
        with service.store.write() as session:
            for row in session.scalars(select(Outbound)):
                row.recipient = row.recipient.replace("slow", "slow" if row.id % 2 else "fast")
                row.next_try_at = clock.time
        assert sender.once() == 4
        clock.time += timedelta(hours=1)
        sender.once()
        sender.close()

    assert tried <= 2
    assert {OutboundState.SENT} == set(states(service))


@pytest.mark.parametrize(
    ("reply", "state", "reach"),
    [
        (b"550 5.1.1 no such user", OutboundState.FAILED, 1.0),
        (b"552 5.2.2 mailbox full", OutboundState.FAILED, 0.34),
        (b"554 5.7.1 spam", OutboundState.FAILED, None),
        (b"450 4.2.0 later", OutboundState.DEFERRED, None),
    ],
)
def test_refusal_means_what_its_status_says(service, reply, state, reach):
    """A refusal at the relay counts as the bounce that it spares us."""
    with faulty(lambda wire, _: lines(wire, b"250 hi", b"250 ok", reply, b"250 reset")) as address:
        queue(service, "dana@whitlock.example")
        sender = delivery(service, address, 1)
        sender.once()
        sender.close()

    with service.store.read() as session:
        score = session.scalar(select(Reach.score))
    assert states(service)[0] is state
    assert reach == score


def silent(wire, n):
    """A tarpit: says nothing at all."""
    wire.recv(65536)
    threading.Event().wait(0.6)


def hangs_up_within_the_mail(wire, n):
    """Takes half a mail."""
    lines(wire, b"250 hi", b"250 ok", b"250 ok", b"354 go on")


def dies_before_answering(wire, n):
    """Has taken the mail, perhaps; nobody will ever know."""
    lines(wire, b"250 hi", b"250 ok", b"250 ok", b"354 go on")
    while b"\r\n.\r\n" not in wire.recv(65536):
        pass


def says_421(wire, n):
    """Is about to close."""
    wire.sendall(b"421 4.3.2 closing\r\n")


@pytest.mark.parametrize(
    "talk", [silent, hangs_up_within_the_mail, dies_before_answering, says_421]
)
def test_relay_in_trouble_loses_no_mail_and_is_left_alone_for_a_while(service, clock, talk):
    """Whatever the relay does, a mail waits and goes out under its own id when it is back."""
    with faulty(talk) as address:
        queue(service, *[f"m{n}@a.example" for n in range(6)])
        sender = delivery(service, address, 2, timeout=0.3)
        tried = sender.once()
        assert sender.once() == 0
        sender.close()
    assert tried <= 2
    assert set(states(service)) <= {OutboundState.DEFERRED, OutboundState.QUEUED}
    clock.time += timedelta(hours=5)
    inboxes = Inboxes()
    with relay_of(inboxes) as address:
        sender = delivery(service, address)
        sender.once()
        sender.close()

    assert {OutboundState.SENT} == set(states(service))
    assert {f"m{n}@a.example" for n in range(6)} == {e.recipients[0] for e in inboxes.taken}


def test_lost_address_is_sent_nothing(service, clock):
    """What was queued before it was given up is withheld at the last moment."""
    inboxes = Inboxes()
    with service.store.write() as session:
        session.add(
            Reach(address="m0@a.example", state=State.LOST, score=1.0, bounced_at=clock.time)
        )
    with relay_of(inboxes) as address:
        queue(service, "m0@a.example", "m1@a.example")
        sender = delivery(service, address)
        sender.once()
        sender.close()

    assert [OutboundState.FAILED, OutboundState.SENT] == states(service)


def test_clock_that_steps_sends_nothing_twice(service, clock):
    """A step forward ends claims early and a step back keeps them; neither repeats a mail."""
    inboxes = Inboxes()
    with relay_of(inboxes) as address:
        queue(service, "m0@a.example")
        sender = delivery(service, address)
        for step in (timedelta(days=-2), timedelta(days=4), timedelta(days=-3), timedelta(days=3)):
            clock.time += step
            sender.once()
        sender.close()

    assert len(inboxes.taken) == 1
