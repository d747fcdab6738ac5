"""Kill every part of the service at random instants while free seats are filled by mail.

``python benchmarks/crash_seats.py [--kills 300] [--seed 1] [--groups 6] [--database URL]``

As ``benchmarks/crash.py``, with groups that meet and have two free seats each, and
people who wait.  Whoever is asked answers at once: most newcomers and members say
yes, some no, some take their request back.  The killing goes on until nobody is
asked any more, and the books are compared:

* ``lost``: letters answered 250 that were never handled, notices that the relay
  never saw, or seats whose answers were all in and led to nothing;
* ``twice``: somebody who came into two groups, a group with more newcomers than
  seats, a seat held out to two at once, a question or an introduction told twice;
* ``duplicates`` and ``allowed`` as there (guarantee 3).

Exit status 1 where anything was lost, done twice, or repeated beyond that.
"""

from __future__ import annotations

import contextlib
import email
import queue
import smtplib
import sys
import tempfile
import threading
import time
import zlib
from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from email.message import Message
from pathlib import Path
from random import Random

import crash
from sqlalchemy import func, select, text

from groups import membership, request
from groups.group import State as Life
from groups.proposal import State
from mail.arriving.envelope import Envelope, Limits, Reply
from mail.arriving.server import Server, ServerThread
from service.filling import plan
from service.settings import Settings, load
from store.groups import Group, Membership, Offer, Proposal, Seat
from store.locks import LIVE
from store.migrate import upgrade
from store.people import Person, Profile
from store.post import Outbound
from store.requests import Kind, Request
from store.session import Store

SEATS, MEMBERS, WAITING = 2, 4, 4  # of each group; and how many wait for each
LICENCES = ("LPC", "LCSW", "LMFT", "PSY")
WORK = ("Psychodynamic", "Family Systems", "EMDR", "Gestalt")
ASKS = ("seat-proposal", "consent")
#: Looks at the books that must find nothing under way before the end is believed.
QUIET = 3


def facts(number: int) -> dict[str, object]:
    """A profile that suits every group."""
    return {
        "experience_years": {"value": 3 + number * 5 % 20, "evidence": ""},
        "licences": [{"value": LICENCES[number % 4], "evidence": ""}],
        "orientations": [{"value": WORK[number // 2 % 4], "polarity": "positive", "evidence": ""}],
        "place": {"value": "Portland", "latitude": 45.5, "longitude": -122.6, "evidence": ""},
        "format": {"value": "hybrid", "evidence": ""},
        "availability": [
            {"day": "Tue", "start": "12:00", "end": "14:00", "polarity": "free", "evidence": ""}
        ],
    }


def people(store: Store, groups: int) -> None:
    """Groups that meet, each with an offer of its first member, and those who wait."""
    count = iter(range(10_000))

    def somebody() -> Person:
        number = next(count)
        found = Person(
            email=f"p{number}@people.example",
            first_name=f"Person{number}",
            last_name="Lee",
            roster_status="active",
            created_at=crash.BEGAN,
        )
        found.profile = Profile(facts=facts(number), private={}, updated_at=crash.BEGAN)
        return found

    def wish(person: Person, kind: Kind) -> Request:
        return Request(
            person=person,
            kind=kind,
            state=request.State.OPEN,
            # As if they had only begun to wait: else a round would make new groups of them.
            opened_at=crash.BEGAN + timedelta(days=7),
            created_at=crash.BEGAN,
        )

    with store.write() as session:
        for number in range(groups):
            inside = [somebody() for _ in range(MEMBERS)]
            session.add_all(inside)
            session.flush()
            group = Group(
                code=f"G-AA{number:03}",
                state=Life.ACTIVE,
                organizer_id=inside[0].id,
                slot="Tue 12:00-13:30",
                charter={"purpose": "cases", "place": "online, link to follow"},
                created_at=crash.BEGAN,
            )
            group.memberships = [Membership(person_id=each.id) for each in inside]
            session.add(Offer(request=wish(inside[0], Kind.OFFER), group=group, seats=SEATS))
        session.add_all(wish(somebody(), Kind.JOIN) for _ in range(groups * WAITING))


class Relay(crash.Relay):
    """Where our mails go; what is asked there is given to those who answer."""

    def __init__(self, rng: Random) -> None:
        super().__init__(rng)
        self.asked: queue.Queue[Message] = queue.Queue()

    async def accept(self, envelope: Envelope) -> Reply:
        """Take a mail, or say so at least."""
        mail = email.message_from_bytes(envelope.raw)
        if mail["X-Peercircle-Notice"] in ASKS:
            self.asked.put(mail)
        return await super().accept(envelope)


def answer(mail: Message, seed: int) -> bytes:
    """What the reader of a mail answers, the same each time; as their mail program sends it."""
    who, asked = mail["To"], mail["Message-ID"]
    lot = zlib.crc32(f"{seed} {who} {mail['Subject']}".encode()) % 24
    words = {0: "No, thank you.", 1: "No, rather not."}.get(lot, "Yes, gladly.")
    if mail["X-Peercircle-Notice"] == "seat-proposal" and lot in (2, 3):
        words = "Please withdraw my request."
    return (
        f"From: {who}\r\nTo: {mail['Reply-To']}\r\nSubject: Re: {mail['Subject']}\r\n"
        f"Message-ID: {asked.replace('<', '<re.')}\r\nIn-Reply-To: {asked}\r\n"
        f"Date: Mon, 09 Nov 2026 09:00:00 +0000\r\n\r\n{words}\r\n"
    ).encode()


class Answerers:
    """Mail servers of those who answer, which try until each letter has its 250."""

    def __init__(self, relay: Relay, ports: Sequence[int], seed: int) -> None:
        self.accepted: list[str] = []
        self._relay, self._ports, self._seed = relay, ports, seed
        self._done: set[str] = set()
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self.busy = 0
        self._threads = [threading.Thread(target=self._run, args=(n,)) for n in range(3)]
        for thread in self._threads:
            thread.start()

    def _run(self, n: int) -> None:
        while not self._stop.is_set():
            with contextlib.suppress(queue.Empty):
                mail = self._relay.asked.get(timeout=0.1)
                with self._lock:
                    new = mail["Message-ID"] not in self._done
                    self._done.add(mail["Message-ID"])
                    self.busy += new
                if new:
                    self._send(n, mail)
                    with self._lock:
                        self.busy -= 1

    def _send(self, n: int, mail: Message) -> None:
        raw, to = answer(mail, self._seed), mail["Reply-To"]
        for attempt in range(10_000):
            try:
                port = self._ports[(n + attempt) % 2]
                with smtplib.SMTP("127.0.0.1", port, timeout=10) as client:
                    client.sendmail(mail["To"], [to], raw)
                break
            except (smtplib.SMTPException, OSError):
                # Nobody knows whether it was taken: the same letter again, elsewhere.
                time.sleep(0.02)
        self.accepted.append(str(email.message_from_bytes(raw)["Message-ID"]))

    def idle(self) -> bool:
        """Whether nobody has an answer under way."""
        return self._relay.asked.empty() and not self.busy

    def stop(self) -> None:
        """Answer no more."""
        self._stop.set()
        for thread in self._threads:
            thread.join()


def quiet(store: Store, settings: Settings, answerers: Answerers, clock: crash.Clock) -> bool:
    """Whether nothing is under way: no letter, notice, answer or question, and nobody to ask."""
    return (
        answerers.idle()
        and crash.waiting(store) == (0, 0)
        and not _groups_of(store, LIVE)
        and not plan(store, settings, clock.now)
    )


def finish(store: Store, settings: Settings, answerers: Answerers, clock: crash.Clock) -> int:
    """Turn the clock until all is done; gives how many letters had to be replayed."""
    replayed = looks = 0
    ends = time.monotonic() + 240
    while looks < QUIET and time.monotonic() < ends:
        looks = looks + 1 if quiet(store, settings, answerers, clock) else 0
        replayed += crash.put_back(store, clock)
        clock.turn(timedelta(minutes=3))
        time.sleep(0.5)
    return replayed


def seat_books(store: Store) -> dict[str, int]:
    """Who sits where, and what was told of it."""
    with store.read() as session:
        inside = session.execute(
            select(Membership.group_id, Membership.person_id).where(
                Membership.state == membership.State.ACTIVE
            )
        ).all()
        free = dict(session.execute(select(Offer.group_id, Offer.seats)).all())
        confirmed = Counter(_groups_of(store, (State.CONFIRMED,)))
        live = Counter(_groups_of(store, LIVE))
        told = session.execute(
            select(Outbound.notice, Outbound.recipient, Outbound.subject, func.count())
            .where(Outbound.notice.in_(ASKS))
            .group_by(Outbound.notice, Outbound.recipient, Outbound.subject)
        ).all()
        introduced = session.scalar(select(func.count()).where(Outbound.notice == "introduction"))
    came = {one: sum(group == one for group, _ in inside) - MEMBERS for one in free}
    expected = sum(MEMBERS + nth for each in came.values() for nth in range(1, each + 1))
    two_groups = sum(n > 1 for n in Counter(person for _, person in inside).values())
    over = sum(came[one] + free[one] != SEATS or came[one] != confirmed[one] for one in free)
    asked_twice = sum(row[-1] > 1 for row in told)
    return {
        "seated": sum(came.values()),
        "free": sum(free.values()),
        "unsettled": sum(live.values()),
        "seats_twice": two_groups + over + asked_twice + (introduced != expected),
    }


def _groups_of(store: Store, states: Sequence[State]) -> list[int]:
    """The group of each seat that is in one of those states."""
    with store.read() as session:
        query = select(Seat.group_id).join(Proposal, Proposal.id == Seat.proposal_id)
        return list(session.scalars(query.where(Proposal.state.in_(states))))


def run(kills: int, seed: int, groups: int, database: str, folder: Path) -> dict[str, object]:
    """One run; gives its result line."""
    rng = Random(seed)
    clock = crash.Clock(folder / "clock")
    relay = Relay(Random(seed))
    server = ServerThread(
        Server(relay, hostname="relay.example", limits=Limits(mails_per_sender=10**9))
    )
    host, port = server.start()
    settings = {
        "data_dir": str(folder),
        "database_url": database,
        "list_address": crash.LIST,
        "relay": f"smtp://{host}:{port}",
        "clock": f"file:{clock.path}",
        "coordinators": "corinne@ashby.example",
        "round_weekday": "6",
    }
    given = load(**settings)
    store = Store(given.url)
    upgrade(store.engine)
    people(store, groups)
    began = time.monotonic()
    parts = crash.Parts(settings, folder / "log")
    answerers = Answerers(relay, parts.ports, seed)
    leaps = 0
    try:
        while sum(parts.killed.values()) < kills:
            time.sleep(rng.uniform(0.1, 1.2))
            part, n = rng.choice(crash.PARTS), rng.randrange(2)
            parts.kill(part, n)
            step = rng.choice(crash.STEPS)
            leaps += step >= crash.STALE
            clock.turn(timedelta(seconds=step))
            parts.start(part, n)
        during = len(answerers.accepted)
        replayed = finish(store, given, answerers, clock)
        parts.end_clocks()
        answerers.stop()
        replayed += crash.settle(store, clock, 60)
    finally:
        answerers.stop()
        parts.end()
        server.stop(1.0)
    with store.read() as session:
        sound = "ok"
        if store.engine.dialect.name == "sqlite":
            sound = str(session.scalar(text("PRAGMA integrity_check")))
    books = crash.books(store, answerers.accepted, relay, parts.killed, leaps)
    seats = seat_books(store)
    return {
        "benchmark": "crash_seats",
        "database": store.engine.dialect.name,
        "seed": seed,
        "groups": groups,
        "kills": sum(parts.killed.values()),
        "killed": dict(parts.killed),
        "accepted": len(answerers.accepted),
        "during": during,
        **books,
        "lost": books["lost"] + seats["unsettled"],
        "twice": books["twice"] + seats["seats_twice"],
        "seated": seats["seated"],
        "free": seats["free"],
        "slips": relay.slips,
        "replayed": replayed,
        "integrity": sound,
        "seconds": round(time.monotonic() - began, 1),
    }


def main() -> int:
    parser = crash.command_line(__doc__, 300)
    parser.add_argument("--groups", type=int, default=6)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = run(given.kills, given.seed, given.groups, given.database, Path(folder))
    return crash.verdict(found)


if __name__ == "__main__":
    sys.exit(main())
