"""The running service: its servers and loops, each in a thread, ended politely by a signal."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable
from datetime import timedelta
from random import Random
from types import FrameType

import structlog

from mail.arriving.rate import Rate
from mail.arriving.server import Certificate, Server, ServerThread
from mail.leaving.pace import MAILS_A_MINUTE, Pace
from mail.leaving.sender import relay as relay_of
from mail.reading.understand import read_mail
from mail.trust.checks import Checker
from service import huge_pages
from service.authenticating import Authenticator
from service.delivery import Delivery
from service.health import BEAT_SECONDS, beat_of
from service.intake import Intake
from service.notify import notify
from service.outbox import new_token
from service.peercircle import Peercircle
from service.pulse import Pulse, hanging
from service.settings import Settings
from service.worker import Worker
from store.queue import give_back_lease, lease

PARTS = ("intake", "work", "deliver", "clock")
_TICK_SECONDS = 15.0
#: A rehearsal's clock jumps; it is looked at often.
_FILE_TICK_SECONDS = 0.2
#: For letters under way when the service is told to end.
_GRACE_SECONDS = 5.0
_LEASE = timedelta(seconds=90)

log = structlog.get_logger("serve")


class AddressError(ValueError):
    """HOST:PORT cannot be read or used; the message says why."""


def host_port(text: str) -> tuple[str, int]:
    """A listening address.

    Examples
    --------
    >>> host_port("127.0.0.1:0")
    ('127.0.0.1', 0)
    """
    host, colon, port = text.rpartition(":")
    if not colon or not port.isdigit() or int(port) > 65535:
        raise AddressError(f"{text!r} is no address to listen on: write HOST:PORT")
    return host.strip("[]") or "127.0.0.1", int(port)


class Serving:
    """All parts of one process.

    Parameters
    ----------
    peercircle : Peercircle
    only : str or None
        One of ``PARTS``; None runs all.
    smtp, lmtp : str
        HOST:PORT each; empty opens none.
    say : callable
        Takes the lines for standard output.
    """

    def __init__(
        self,
        peercircle: Peercircle,
        *,
        only: str | None = None,
        smtp: str = "",
        lmtp: str = "",
        say: Callable[[str], None] | None = None,
    ) -> None:
        self.peercircle = peercircle
        self.stop = threading.Event()
        self._wake = threading.Event()
        self._parts = PARTS if only is None else (only,)
        self._beat = beat_of(peercircle.settings.data_dir, only)
        self._pulses: dict[str, Pulse] = {}
        self._listening: dict[str, tuple[str, int]] = {}
        self._close_metrics: Callable[[], None] | None = None
        self._listen = {"smtp": smtp, "lmtp": lmtp}
        self._say = say or _say
        self._servers: list[ServerThread] = []
        self._threads: list[threading.Thread] = []
        self._intake: Intake | None = None

    def start(self) -> dict[str, tuple[str, int]]:
        """Start every part; give where it listens, by protocol."""
        if "intake" in self._parts:
            self._listening = self._open_servers()
        pc = self.peercircle
        if "work" in self._parts:
            checker = Checker(sealers=pc.settings.arc_sealers)
            check = Authenticator(pc.settings, checker).check
            worker = Worker(pc.store, pc.clock, pc.open, pc.handle, pc.alert, Random(), check)
            self._spawn("worker", lambda stop: _work(worker, stop, self._wake))
        if "deliver" in self._parts:
            relays = [
                relay_of(pc.settings.relay_url, hostname=pc.settings.host)
                for _ in range(pc.settings.relay_sessions)
            ]
            sender = Delivery(pc.store, relays, pc.clock, Random(), pc.bounced, _pace(pc.settings))
            self._spawn("delivery", lambda stop: sender.run(stop, 0.2))
        if "clock" in self._parts:
            self._spawn("clock", self._tick)
        if pc.settings.metrics:
            self._expose()
        return self._listening

    def _expose(self) -> None:
        # Only who asks for figures needs the library that tells them.
        from service.metrics import expose

        pc = self.peercircle
        host, port = host_port(pc.settings.metrics)
        port, self._close_metrics = expose(pc.store, pc.clock, host, port)
        self._say(f"metrics {host}:{port}")

    def _open_servers(self) -> dict[str, tuple[str, int]]:
        pc = self.peercircle
        self._intake = Intake(pc.store, pc.settings, pc.clock, self._wake.set)
        addresses = {}
        for protocol, where in self._listen.items():
            if not where:
                continue
            host, port = host_port(where)
            server = Server(
                self._intake,
                hostname=pc.settings.host,
                trusted_fronts=pc.settings.trusted_fronts,
                tls=_certificate(pc.settings),
                protocol=protocol.upper(),
            )
            thread = ServerThread(server, host, port)
            try:
                addresses[protocol] = thread.start()
            except OSError as error:
                # The library's sentence, without its own form of the address.
                reason = (error.strerror or str(error)).rpartition(": ")[2]
                raise AddressError(f"cannot listen on {where}: {reason}") from error
            self._servers.append(thread)
            self._say(f"listening {protocol} {addresses[protocol][0]}:{addresses[protocol][1]}")
        return addresses

    def _spawn(self, name: str, run: Callable[[threading.Event], None]) -> None:
        pulse = self._pulses[name] = Pulse(self.stop)
        thread = threading.Thread(target=run, args=(pulse,), name=name, daemon=True)
        thread.start()
        self._threads.append(thread)

    def beat(self) -> bool:
        """Say, to systemd and to ``peercircle health``, that every part moves; if it does."""
        ended = [each.name for each in self._threads if not each.is_alive()]
        if stuck := [*ended, *hanging(self._pulses)]:
            log.error("a part does not move", parts=stuck)
            return False
        try:
            self._beat.write(self._listening)
        except OSError as error:  # a full disk is told by check, and must not end the service
            log.error("no sign of life written", error=str(error))
        return notify("WATCHDOG=1") or True

    def _tick(self, stop: threading.Event) -> None:
        pc = self.peercircle
        pause = _FILE_TICK_SECONDS if pc.settings.clock else _TICK_SECONDS
        holder = new_token()
        while not stop.is_set():
            try:
                now = pc.clock.now()
                with pc.store.write() as session:
                    ours = lease(session, "clock", holder, now, _LEASE)
                if ours:
                    pc.tick(now)
            except Exception as error:  # what is due stays due
                log.error("tick failed", error=str(error)[:500])
            stop.wait(pause)
        with pc.store.write() as session:
            give_back_lease(session, "clock", holder, pc.clock.now())

    def close(self) -> None:
        """End politely: no new letters, then what is under way is finished."""
        for server in self._servers:
            server.stop(_GRACE_SECONDS)
        self.stop.set()
        self._wake.set()
        for thread in self._threads:
            thread.join(10.0)
        if self._intake is not None:
            self._intake.close()
        if self._close_metrics is not None:
            self._close_metrics()
        self._beat.end()


#: Says a little of everything, so that reading it loads every table.
_SAMPLE = (
    b"From: Sample <sample@localhost>\r\nSubject: Joining\r\n\r\nI'd like to join a group. I'm an"
    b" LCSW in Portland, ten years, psychodynamic, in person, Tuesdays 12-2, every other week.\r\n"
)


def _work(worker: Worker, stop: threading.Event, wake: threading.Event) -> None:
    """Handle letters; what reading needs is loaded before the first one holds the write lock."""
    read_mail(_SAMPLE)
    huge_pages.gather()
    worker.run(stop, wake, 0.2)


def _pace(settings: Settings) -> Pace:
    """The pace towards receivers; a folder needs none, nor a rehearsal whose clock may stand."""
    real = settings.relay_url.startswith("smtp") and not settings.clock
    return Pace(Rate(MAILS_A_MINUTE if real else 1_000_000, time.monotonic))


def _certificate(settings: Settings) -> Certificate | None:
    if settings.tls_chain is None or settings.tls_key is None:
        return None
    return Certificate(settings.tls_chain, settings.tls_key)


def _say(line: str) -> None:
    print(line, flush=True)


def serve(peercircle: Peercircle, *, only: str | None, smtp: str, lmtp: str) -> None:
    """Run until SIGTERM or SIGINT."""
    serving = Serving(peercircle, only=only, smtp=smtp, lmtp=lmtp)

    def end(_number: int, _frame: FrameType | None) -> None:
        serving.stop.set()

    signal.signal(signal.SIGTERM, end)
    signal.signal(signal.SIGINT, end)
    serving.start()
    serving.beat()
    notify("READY=1")
    print("ready", file=sys.stderr, flush=True)
    while not serving.stop.wait(BEAT_SECONDS):
        serving.beat()
    notify("STOPPING=1")
    serving.close()
    peercircle.store.close()
