"""Send hostile and broken mails through the whole service: it lives, and its queue runs empty.

``python benchmarks/hostile_service.py [N] [--seed S]``

A real ``peercircle serve`` on SQLite takes N mails of ``malice.py`` (2,000 by default) by SMTP,
handles them and hands its answers to a relay.  At the end one JSON line tells how many were
taken and refused, what became of them, whether the process still lives and greets, and what is
left in its queues.  Exit status 1 where it died, a letter or notice is stuck, or one was set aside.
"""

from __future__ import annotations

import argparse
import json
import os
import smtplib
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue

from hostile import ordinary
from malice import mail
from sqlalchemy import func, select

from groups.post import InboundState
from mail.arriving.envelope import OK, Envelope, Limits, Reply
from mail.arriving.server import Server, ServerThread
from store.models import Base  # noqa: F401 - every table is known
from store.post import Inbound, Outbound
from store.session import Store

LIST = "circles@peers.example"
SESSIONS = 4
#: Without progress for so long a queue is stuck.
STUCK_SECONDS = 60.0
_DONE_IN = frozenset({"HANDLED", "DROPPED", "SHUNTED"})
_DONE_OUT = frozenset({"SENT", "FAILED"})


class Relay:
    """Where the answers go."""

    def __init__(self) -> None:
        self.count = 0

    async def accept(self, _envelope: Envelope) -> Reply:
        """Take a mail."""
        self.count += 1
        return OK

    def knows(self, _address: str) -> bool:
        """Every address."""
        return True


@contextmanager
def service(folder: Path, relay: tuple[str, int]) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A running service, and its port."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PEERCIRCLE_")} | {
        "PEERCIRCLE_DATA_DIR": str(folder / "data"),
        "PEERCIRCLE_LIST_ADDRESS": LIST,
        "PEERCIRCLE_COORDINATORS": "corinne@ashby.example",
        "PEERCIRCLE_RELAY": f"smtp://{relay[0]}:{relay[1]}",
        "PYTHONPATH": str(Path(__file__).parents[1]),
    }
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "service.cli.main", "serve", "--smtp", "127.0.0.1:0"],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env=environment,
            cwd=folder,
        )
    assert process.stdout is not None
    try:
        yield process, int(process.stdout.readline().rpartition(":")[2])
    finally:
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def send(port: int, numbers: range, seed: int, largest: int) -> Counter[str]:
    """Send the mails over a few sessions; gives how often each was answered what."""
    letters, answers = ordinary(), Counter[str]()
    waiting: SimpleQueue[int] = SimpleQueue()
    for number in numbers:
        waiting.put(number)

    def run() -> None:
        client: smtplib.SMTP | None = None
        while True:
            try:
                number = waiting.get_nowait()
            except Empty:
                break
            _kind, raw = mail(seed, number, letters, largest=largest)
            try:
                if client is None:
                    client = smtplib.SMTP("127.0.0.1", port, timeout=60)
                client.sendmail(f"s{number}@outside.example", [LIST], raw)
                answers["250"] += 1
            except smtplib.SMTPResponseException as error:
                answers[str(error.smtp_code)] += 1
                client = None
            except (smtplib.SMTPException, OSError) as error:
                answers[type(error).__name__] += 1
                client = None

    threads = [threading.Thread(target=run) for _ in range(SESSIONS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def states(store: Store) -> tuple[Counter[str], Counter[str]]:
    """How many letters and notices are in which state."""
    with store.read() as session:
        came = session.execute(select(Inbound.state, func.count()).group_by(Inbound.state))
        letters = Counter({state.value: count for state, count in came})
        went = session.execute(select(Outbound.state, func.count()).group_by(Outbound.state))
        return letters, Counter({state.value: count for state, count in went})


def waiting(letters: Mapping[str, int], notices: Mapping[str, int]) -> int:
    """How many are not done with."""
    undone = [n for state, n in letters.items() if state not in _DONE_IN]
    return sum(undone) + sum(n for state, n in notices.items() if state not in _DONE_OUT)


def settle(store: Store, alive: subprocess.Popen[str]) -> int:
    """Wait until nothing waits, nothing moves any more, or the process is gone; what is left."""
    moved, seen = time.monotonic(), states(store)
    while waiting(*seen) and alive.poll() is None and time.monotonic() - moved < STUCK_SECONDS:
        time.sleep(0.2)
        now = states(store)
        if now != seen:
            moved, seen = time.monotonic(), now
    return waiting(*seen)


def set_aside(store: Store) -> list[str]:
    """Why letters were set aside, each in its last line."""
    with store.read() as session:
        rows = session.execute(
            select(Inbound.envelope_sender, Inbound.error).where(
                Inbound.state == InboundState.SHUNTED
            )
        )
        return [f"{who}: {error.strip().rpartition(chr(10))[2]}"[:300] for who, error in rows]


def greets(port: int) -> bool:
    """Whether the service still answers."""
    try:
        with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
            return client.noop()[0] == 250
    except (smtplib.SMTPException, OSError):
        return False


def run(mails: int, seed: int, folder: Path, largest: int = 200_000) -> dict[str, object]:
    """One run; gives its result line."""
    relay = Relay()
    limits = Limits(mails_per_sender=10**9)
    sink = ServerThread(Server(relay, hostname="relay.example", limits=limits))
    began = time.monotonic()
    where = sink.start()
    try:
        with service(folder, where) as (process, port):
            answers = send(port, range(mails), seed, largest)
            store = Store(f"sqlite:///{folder / 'data' / 'peercircle.sqlite3'}")
            left = settle(store, process)
            letters, notices = states(store)
            reasons = set_aside(store)
            store.close()
            alive = process.poll() is None and greets(port)
    finally:
        sink.stop(1.0)
    return {
        "benchmark": "hostile_service",
        "mails": mails,
        "seed": seed,
        "answers": dict(sorted(answers.items())),
        "letters": dict(sorted(letters.items())),
        "notices": dict(sorted(notices.items())),
        "relayed": relay.count,
        "alive": alive,
        "stuck": left,
        "set_aside": reasons,
        "seconds": round(time.monotonic() - began, 1),
    }


def main() -> int:
    """Send, wait, and print what became of it."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("mails", nargs="?", type=int, default=2_000)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = run(given.mails, given.seed, Path(folder))
    print(json.dumps(found))
    return 0 if found["alive"] and not found["stuck"] and not found["set_aside"] else 1


if __name__ == "__main__":
    sys.exit(main())
