"""What a letter costs a core, from its bytes to the signed notice in the outbox.

The worker of the service runs as it does in ``serve``, log included, on SQLite
with synchronous=FULL; what is measured is the processor time of its thread.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa
from sqlalchemy import func, select
from stages import Stages, watching

from mail.arriving.envelope import Envelope
from mail.leaving.signing import Signer, sign, signer
from service import logs
from service.authenticating import Authenticator
from service.intake import arrival
from service.peercircle import Peercircle
from service.settings import load
from service.worker import Worker
from store.migrate import upgrade
from store.post import Outbound
from store.queue import add_letters
from store.session import Store

BEGAN = datetime(2026, 11, 9, 9, tzinfo=UTC)
LIST = "circles@peers.example"
#: Letters in a round.
ROUND = 20
#: By stage, where each function is looked up.
STAGES = {
    "reading": (
        "service.worker.read",
        "service.correspondence.opening.screen",
        "service.correspondence.opening.divide",
        "service.correspondence.opening.understand",
    ),
    "rendering": ("service.outbox.render",),
    "composing": ("service.outbox.compose",),
    "signing": ("service.outbox.sign",),
}


class Standing:
    """A clock that stands still."""

    def now(self) -> datetime:
        """The one instant."""
        return BEGAN


def keys() -> tuple[Signer, Signer]:
    """An RSA key of 2048 bits and an Ed25519 one."""
    form = (
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    old = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(*form)
    new = ed25519.Ed25519PrivateKey.generate().private_bytes(*form)
    return signer("peers.example", "s", old), signer("peers.example", "e", new)


def letter(n: int) -> bytes:
    """The n-th letter, from somebody new."""
    return (
        f"From: Person {n} <p{n}@people.example>\r\nTo: {LIST}\r\nSubject: Joining\r\n"
        f"Message-ID: <{n}@people.example>\r\nDate: Mon, 09 Nov 2026 09:00:00 +0000\r\n\r\n"
        "Hello,\r\n\r\nI'd like to join a consultation group. I'm an LCSW in Portland,"
        f" {2 + n % 30} years in, mostly psychodynamic with some EMDR. In person, Tuesdays at"
        " lunch or Friday mornings, within half an hour.\r\n\r\nThank you,\r\nPerson\r\n"
    ).encode()


def take_in(service: Peercircle, first: int, count: int) -> None:
    """Letters with the numbers from ``first``, each from somebody new, into the queue."""
    arrivals = [
        arrival(
            Envelope(letter(n), f"p{n}@people.example", (LIST,), "127.0.0.1", "x"),
            service.settings,
            BEGAN,
        )
        for n in range(first, first + count)
    ]
    with service.store.write() as session:
        add_letters(session, arrivals, BEGAN)


@contextmanager
def serving(url: str = "") -> Iterator[tuple[Peercircle, Worker]]:
    """A service of its own and its worker, the log going nowhere."""
    with tempfile.TemporaryDirectory() as folder, Path(os.devnull).open("w") as nowhere:
        settings = load(
            data_dir=Path(folder), list_address=LIST, coordinators="c@peers.example", **_at(url)
        )
        logs.configure("INFO", nowhere, secret="benchmark")
        store = Store(settings.url)
        upgrade(store.engine)
        service = Peercircle(settings, store, Standing(), keys())
        check = Authenticator(settings).check
        yield (
            service,
            Worker(
                store, Standing(), service.open, service.handle, service.alert, Random(1), check
            ),
        )
        store.close()


def _at(url: str) -> dict[str, str]:
    return {"database_url": url} if url else {}


def handle_all(worker: Worker) -> None:
    """Handle all letters that wait."""
    while worker.run_once():
        pass


def measure(letters: int, url: str = "") -> dict[str, object]:
    """Letters a second and core, the stages of one, and what signing costs.

    Told are the quietest of several rounds, as :mod:`timeit` does, since other
    programs on the machine only ever add to a figure, and the mean of all.
    """
    with serving(url) as (service, worker):
        _round(service, worker, 10**6)
        rounds = [_round(service, worker, first) for first in range(0, letters, ROUND)]
        with service.store.read() as session:
            answers = session.scalar(select(func.count()).select_from(Outbound))
            sent = session.scalars(select(Outbound.raw).limit(1)).one()
    assert answers == ROUND * (1 + len(rounds)), "not every letter was answered"
    best = min(rounds, key=lambda each: sum(each.seconds.values()))
    whole = sum(best.seconds.values())
    mean = sum(sum(each.seconds.values()) for each in rounds) / len(rounds)
    return {
        "letters": ROUND * len(rounds),
        "read_already_per_second": round(ROUND / (whole - best.seconds["reading"])),
        "with_reading_per_second": round(ROUND / whole),
        "mean_with_reading_per_second": round(ROUND / mean),
        "ms": {stage: round(s / ROUND * 1e3, 2) for stage, s in best.seconds.most_common()},
        "statements": round(sum(best.statements.values()) / ROUND, 1),
        **_signing(sent),
    }


def _round(service: Peercircle, worker: Worker, first: int) -> Stages:
    take_in(service, first, ROUND)
    with watching(service.store.engine, STAGES) as stages:
        handle_all(worker)
    return stages


def _signing(raw: bytes) -> dict[str, object]:
    """Milliseconds that one signature takes, by kind of key."""
    told = {}
    for name, by in zip(("rsa_2048_ms", "ed25519_ms"), keys(), strict=True):
        began = time.process_time()
        for n in range(100):
            sign(raw, [by], n)
        told[name] = round((time.process_time() - began) * 10, 3)
    return told


def statements(letters: int) -> Iterator[dict[str, object]]:
    """Each statement and how often a letter runs it."""
    with serving() as (service, worker):
        take_in(service, 0, letters)
        with watching(service.store.engine, {}) as stages:
            handle_all(worker)
    for statement, count in stages.statements.most_common():
        yield {"a_letter": round(count / letters, 2), "statement": statement[:160]}


def memory(letters: int) -> Iterator[dict[str, object]]:
    """The worker's resident memory after a thousand letters and at every tenth of the way."""
    with serving() as (service, worker):
        first, done = 0, 0
        while done < letters:
            take_in(service, done, 500)
            handle_all(worker)
            done += 500
            if done == 1000 or done % max(letters // 10, 1000) == 0:
                now = resident_kb()
                first = first or now
                yield {"letters": done, "resident_kb": now, "ratio": round(now / first, 3)}


def resident_kb() -> int:
    """Memory of this process that is in use now."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0])


def main() -> None:
    """Print one JSON line, or one for each statement or stretch of memory."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--letters", type=int, default=400)
    parser.add_argument("--url", default="", help="a database of its own; SQLite by default")
    parser.add_argument("--statements", action="store_true", help="list them instead")
    parser.add_argument("--memory", action="store_true", help="after 1,000 letters and after all")
    given = parser.parse_args()
    if given.statements:
        lines = statements(min(given.letters, 100))
    elif given.memory:
        lines = memory(given.letters)
    else:
        lines = iter([measure(given.letters, given.url)])
    for line in lines:
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main()
