"""Kill every part of the service at random instants under a load, and count what came of it.

``python benchmarks/crash.py [--kills 500] [--seed 1] [--database URL]``

Two intakes, two workers, two senders and two clocks run as processes on one
database.  Letters come in by SMTP from senders that try again as mail servers
do; the relay at times takes a mail and answers 451 all the same.  At random
instants one part dies by SIGKILL and is started again, and the clock of all
jumps, back at times.  At the end it is turned on until everything is done, and
the books are compared:

* ``lost``: letters answered 250 that were never handled, or notices marked
  sent that the relay never saw;
* ``twice``: people with two requests, or letters answered twice;
* ``duplicates``: mails that the relay saw again, and ``allowed``, how many the
  kills of senders, the relay's own slips and leaps of the clock, by which a mail
  under way looks abandoned to the other sender, can explain (guarantee 3).

Exit status 1 where anything was lost, done twice, or repeated beyond that.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import smtplib
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from sqlalchemy import func, select, text

from groups.post import InboundState, OutboundState
from mail.arriving.envelope import OK, TROUBLE, Envelope, Limits, Reply
from mail.arriving.identity import identity
from mail.arriving.server import Server, ServerThread
from service.settings import load
from store import models  # noqa: F401 - every table is known
from store.migrate import upgrade
from store.post import Inbound, Outbound
from store.queue import replay
from store.requests import Request
from store.session import Store

LIST = "circles@peers.example"
BEGAN = datetime(2026, 11, 9, 9, tzinfo=UTC)
PARTS = ("intake", "work", "deliver", "clock")
SESSIONS = 2  # of each sender to the relay
#: Seconds that the clock goes on after a kill; as a machine's whose time is corrected,
#: it steps back at times, and ahead beyond the five minutes after which a claim is stale.
STEPS = (1, 20, 60, -200, 400)
STALE = 300

ZYGOTE = """
import json, os, signal, sys
from random import Random
from service import huge_pages
from service.clock import clock_of
from service.peercircle import Peercircle
from service.serve import serve
from service.settings import load
from store.session import Store
import mail.trust.checks, service.calendar
from mail.reading.understand import read_mail
read_mail(os.fsencode(sys.argv[2]))  # or each worker would compile the patterns again
huge_pages.gather = lambda: 0  # or each would copy into large pages what all of them share
settings = load(**json.loads(sys.argv[1]))
signal.signal(signal.SIGCHLD, signal.SIG_IGN)
print("ready", flush=True)
for line in sys.stdin:
    part, port = line.split()
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(2, 1)
        pc = Peercircle(settings, Store(settings.url), clock_of(settings.clock))
        serve(pc, only=part, smtp=f"127.0.0.1:{port}", lmtp="")
        os._exit(0)
    print(pid, flush=True)
"""


@dataclass
class Relay:
    """Where our mails go; at times it takes one and says 451 all the same."""

    rng: Random
    seen: Counter[str] = field(default_factory=Counter)
    slips: int = 0

    async def accept(self, envelope: Envelope) -> Reply:
        """Count a mail, and take it, or say so at least."""
        self.seen[identity(envelope.raw)[0] or ""] += 1
        if self.rng.random() < 0.01:
            self.slips += 1
            return TROUBLE
        return OK

    def knows(self, _address: str) -> bool:
        """Every address."""
        return True


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Parts:
    """The processes, each started by a fork of one that has everything loaded."""

    def __init__(self, settings: dict[str, str], log: Path) -> None:
        self._zygote = subprocess.Popen(
            [sys.executable, "-c", ZYGOTE, json.dumps(settings), letter(0)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log.open("w"),
            text=True,
            cwd=Path(__file__).parents[1],
        )
        assert self._zygote.stdout is not None
        if self._zygote.stdout.readline() != "ready\n":
            raise RuntimeError(log.read_text()[-2000:])
        self.ports = [free_port(), free_port()]
        self.alive: dict[tuple[str, int], int] = {}
        self.killed: Counter[str] = Counter()
        for part in PARTS:
            for n in range(2):
                self.start(part, n)

    def start(self, part: str, n: int) -> None:
        """Start a part (again)."""
        assert self._zygote.stdin is not None
        assert self._zygote.stdout is not None
        self._zygote.stdin.write(f"{part} {self.ports[n]}\n")
        self._zygote.stdin.flush()
        self.alive[part, n] = int(self._zygote.stdout.readline())

    def kill(self, part: str, n: int) -> None:
        """Kill -9."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.alive[part, n], signal.SIGKILL)
        self.killed[part] += 1

    def end_clocks(self) -> None:
        """End what makes new work, so that the rest can come to an end."""
        for n in range(2):
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.alive["clock", n], signal.SIGKILL)

    def end(self) -> None:
        """End them all."""
        for pid in self.alive.values():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._zygote.kill()
        self._zygote.wait()


class Senders:
    """Mail servers that hold letters of many people and try until each has its 250."""

    def __init__(self, ports: list[int], count: int) -> None:
        self.accepted: list[str] = []
        self._ports = ports
        self._next = 0
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._threads = [threading.Thread(target=self._run, args=(n,)) for n in range(count)]
        for thread in self._threads:
            thread.start()

    def _run(self, n: int) -> None:
        client: smtplib.SMTP | None = None
        while not self._stop.is_set():
            with self._lock:
                self._next += 1
                number = self._next
            for attempt in range(10_000):
                try:
                    if client is None:
                        port = self._ports[(n + attempt) % 2]
                        client = smtplib.SMTP("127.0.0.1", port, timeout=10)
                    who = f"p{number}@people.example"
                    client.sendmail(who, [LIST], letter(number))
                    break
                except (smtplib.SMTPException, OSError):
                    # Nobody knows whether it was taken: the same letter again, elsewhere.
                    client = None
                    time.sleep(0.02)
            self.accepted.append(f"<{number}@people.example>")
            time.sleep(0.02)

    def stop(self) -> None:
        """Finish the letter at hand and send no further."""
        self._stop.set()
        for thread in self._threads:
            thread.join()


def letter(number: int) -> bytes:
    years = 2 + number % 30
    return (
        f"From: Person {number} <p{number}@people.example>\r\nTo: {LIST}\r\nSubject: Joining\r\n"
        f"Message-ID: <{number}@people.example>\r\n"
        "Date: Mon, 09 Nov 2026 09:00:00 +0000\r\n\r\n"
        f"I'd like to join a consultation group. I'm an LCSW in Portland, {years} years in,"
        " psychodynamic. In person or online, Tuesdays 12-2, within half an hour.\r\n"
    ).encode()


class Clock:
    """The time that all processes read; five minutes pass in a second."""

    def __init__(self, path: Path) -> None:
        self.path, self.now = path, BEGAN
        self.turn(timedelta())

    def turn(self, by: timedelta) -> None:
        """Turn it on."""
        self.now += by
        beside = self.path.with_suffix(".new")
        beside.write_text(self.now.isoformat())
        beside.replace(self.path)


def waiting(store: Store) -> tuple[int, int]:
    """How many letters and notices are not done."""
    with store.read() as session:
        letters = select(func.count()).where(
            Inbound.state.in_((InboundState.QUEUED, InboundState.CLAIMED))
        )
        notices = select(func.count()).where(
            Outbound.state.in_((OutboundState.QUEUED, OutboundState.DEFERRED))
        )
        return session.scalar(letters) or 0, session.scalar(notices) or 0


def put_back(store: Store, clock: Clock) -> int:
    """Replay the letters that were set aside; how many."""
    with store.read() as session:
        shunted = session.scalars(
            select(Inbound.id).where(Inbound.state == InboundState.SHUNTED)
        ).all()
    if not shunted:
        return 0
    with store.write() as session:
        return sum(replay(session, each, clock.now) for each in shunted)


def settle(store: Store, clock: Clock, seconds: float) -> int:
    """Turn the clock until everything is done; gives how many letters had to be replayed."""
    ends, replayed = time.monotonic() + seconds, 0
    while time.monotonic() < ends:
        again = put_back(store, clock)
        replayed += again
        if not again and waiting(store) == (0, 0):
            break
        clock.turn(timedelta(minutes=3))
        time.sleep(0.25)
    return replayed


def books(
    store: Store, accepted: list[str], relay: Relay, killed: Counter[str], leaps: int
) -> dict[str, int]:
    """Compare what was promised with what is there."""
    with store.read() as session:
        handled = set(
            session.scalars(select(Inbound.message_id).where(Inbound.state == InboundState.HANDLED))
        )
        sent = set(
            session.scalars(select(Outbound.message_id).where(Outbound.state == OutboundState.SENT))
        )
        requests = session.execute(
            select(Request.person_id, func.count()).group_by(Request.person_id)
        ).all()
        answers = session.execute(
            select(Outbound.inbound_id, Outbound.notice, Outbound.recipient, func.count())
            .where(Outbound.inbound_id.is_not(None))
            .group_by(Outbound.inbound_id, Outbound.notice, Outbound.recipient)
        ).all()
        unsent = session.scalar(select(func.count()).where(Outbound.state != OutboundState.SENT))
    return {
        "lost": len(set(accepted) - handled) + len(sent - set(relay.seen)) + (unsent or 0),
        "unhandled": len(set(accepted) - handled),
        "unsent": unsent or 0,
        "twice": sum(n > 1 for _, n in requests) + sum(row[-1] > 1 for row in answers),
        "answers": len(answers),
        "duplicates": sum(n - 1 for n in relay.seen.values()),
        "allowed": (killed["deliver"] + 2 * leaps) * SESSIONS + relay.slips,
    }


def run(kills: int, seed: int, database: str, folder: Path) -> dict[str, object]:
    """One run; gives its result line."""
    rng = Random(seed)
    clock = Clock(folder / "clock")
    relay = Relay(Random(seed))
    limits = Limits(mails_per_sender=10**9)
    server = ServerThread(Server(relay, hostname="relay.example", limits=limits))
    host, port = server.start()
    settings = {
        "data_dir": str(folder),
        "database_url": database,
        "list_address": LIST,
        "relay": f"smtp://{host}:{port}",
        "clock": f"file:{clock.path}",
        "coordinators": "corinne@ashby.example",
    }
    store = Store(load(**settings).url)
    upgrade(store.engine)
    began = time.monotonic()
    parts = Parts(settings, folder / "log")
    senders = Senders(parts.ports, 4)
    leaps = 0
    try:
        for _ in range(kills):
            time.sleep(rng.uniform(0.02, 0.3))
            part, n = rng.choice(PARTS), rng.randrange(2)
            parts.kill(part, n)
            step = rng.choice(STEPS)
            leaps += step >= STALE
            clock.turn(timedelta(seconds=step))
            parts.start(part, n)
        senders.stop()
        parts.end_clocks()
        replayed = settle(store, clock, 120 + kills)
    finally:
        senders.stop()
        parts.end()
        server.stop(1.0)
    with store.read() as session:
        sound = "ok"
        if store.engine.dialect.name == "sqlite":
            sound = str(session.scalar(text("PRAGMA integrity_check")))
    return {
        "benchmark": "crash",
        "database": store.engine.dialect.name,
        "seed": seed,
        "kills": sum(parts.killed.values()),
        "killed": dict(parts.killed),
        "accepted": len(senders.accepted),
        **books(store, senders.accepted, relay, parts.killed, leaps),
        "slips": relay.slips,
        "replayed": replayed,
        "integrity": sound,
        "seconds": round(time.monotonic() - began, 1),
    }


def command_line(doc: str | None, kills: int) -> argparse.ArgumentParser:
    """What every benchmark that kills can be told; the first line of ``doc`` says what it does."""
    parser = argparse.ArgumentParser(description=(doc or "").partition("\n")[0])
    parser.add_argument("--kills", type=int, default=kills)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database", default="", help="a PostgreSQL URL instead of SQLite")
    return parser


def verdict(found: dict[str, object]) -> int:
    """Print a result line; the exit status that it comes to."""
    print(json.dumps(found))
    good = found["lost"] == found["twice"] == 0 and found["integrity"] == "ok"
    within = int(str(found["duplicates"])) <= int(str(found["allowed"]))
    return 0 if good and within else 1


def main() -> int:
    given = command_line(__doc__, 500).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        return verdict(run(given.kills, given.seed, given.database, Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
