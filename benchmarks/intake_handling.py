"""What a letter costs a core, from its bytes to the signed notice in the outbox."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ed25519, rsa

from mail.arriving.envelope import Envelope
from mail.leaving.signing import Signer, sign, signer
from mail.letter import read
from mail.quoting.quote import divide
from mail.reading.understand import understand
from mail.speaking.screen import screen
from service.clock import SystemClock
from service.intake import arrival
from service.peercircle import Peercircle
from service.settings import load
from store.migrate import upgrade
from store.post import Inbound
from store.queue import add_letters, claim_inbound, finish
from store.session import Store

BEGAN = datetime(2026, 11, 9, 9, tzinfo=UTC)
LIST = "circles@peers.example"


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


def reading_seconds(raws: list[bytes]) -> float:
    """Processor seconds to read the letters: screen, divide, understand."""
    began = time.process_time()
    for raw in raws:
        found = read(raw)
        screen(found, envelope_sender="x@people.example", own_domains=("peers.example",))
        words = divide(found, [])
        understand(words, subject=found.subject, sent_at=found.date, sender_name="Person")
    return time.process_time() - began


def signing_milliseconds(raw: bytes, by: Signer) -> float:
    """Milliseconds that one signature takes."""
    began = time.process_time()
    for n in range(200):
        sign(raw, [by], n)
    return (time.process_time() - began) / 200 * 1e3


def handling_seconds(service: Peercircle, raws: list[bytes]) -> float:
    """Processor seconds from the claim to "handled", each letter in its transactions."""
    with service.store.write() as session:
        arrivals = [
            arrival(
                Envelope(raw, f"p{n}@people.example", (LIST,), "127.0.0.1", "x"),
                service.settings,
                BEGAN,
            )
            for n, raw in enumerate(raws)
        ]
        add_letters(session, arrivals, BEGAN)
    began = time.process_time()
    for _ in raws:
        with service.store.write() as session:
            claimed = claim_inbound(session, BEGAN, stale_after=timedelta(minutes=5))
            assert claimed is not None
            session.expunge(claimed)
        with service.store.write() as session:
            row = session.get_one(Inbound, claimed.id)
            result = service.handle(session, row, row.raw, BEGAN)
            finish(session, row, BEGAN, intent=result.intent, outcome=result.outcome)
    return time.process_time() - began


def measure(letters: int) -> dict[str, object]:
    """Letters a second and core, and what signing costs."""
    raws = [letter(n) for n in range(letters)]
    with tempfile.TemporaryDirectory() as folder:
        settings = load(data_dir=Path(folder), list_address=LIST, coordinators="c@peers.example")
        store = Store(settings.url)
        upgrade(store.engine)
        signers = keys()
        service = Peercircle(settings, store, SystemClock(), signers)
        warm = [letter(n) for n in range(10**6, 10**6 + 20)]
        handling_seconds(service, warm)
        reading = min(reading_seconds(raws) for _ in range(2))
        whole = handling_seconds(service, raws)
        with store.read() as session:
            sent = session.connection().exec_driver_sql("SELECT raw FROM outbound LIMIT 1").scalar()
        store.close()
    assert isinstance(sent, bytes)
    return {
        "letters": letters,
        "with_reading_per_second": round(letters / whole),
        "read_already_per_second": round(letters / (whole - reading)),
        "reading_ms": round(reading / letters * 1e3, 2),
        "rest_ms": round((whole - reading) / letters * 1e3, 2),
        "rsa_2048_ms": round(signing_milliseconds(sent, signers[0]), 3),
        "ed25519_ms": round(signing_milliseconds(sent, signers[1]), 3),
    }
