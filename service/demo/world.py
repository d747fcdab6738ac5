"""The demo's world: the real service on a free port, a clock to turn, and the cast's mailboxes."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from groups.post import InboundState, OutboundState
from service import rounds
from service.demo import reply as writing
from service.demo.cast import Persona, Program
from service.demo.mailbox import Delivered, Mailboxes, parsed, send
from service.filling import fill
from service.peercircle import Peercircle, open_peercircle
from service.serve import Serving
from service.settings import load
from service.whole_file import write_whole
from store import queries
from store.post import Inbound, Outbound

LIST = "circles@peers.example"
COORDINATOR = Persona("corinne", "Ashby", "", "", Program.GMAIL)


class World:
    """Everything that the story acts upon.

    Attributes
    ----------
    service : Peercircle
    boxes : Mailboxes
    log : list of (datetime, Delivered)
        Every mail in the order of the story, letters to the service included.
    """

    def __init__(self, service: Peercircle, boxes: Mailboxes, clock: Path, port: tuple[str, int]):
        self.service = service
        self.boxes = boxes
        self._clock = clock
        self._port = port
        self.log: list[tuple[datetime, Delivered]] = []
        self._logged = 0

    @property
    def now(self) -> datetime:
        """The story's time."""
        return self.service.clock.now()

    def turn(self, **span: float) -> None:
        """Turn the clock on, and let everything that falls due happen."""
        self.settle()
        _write_time(self._clock, self.now + timedelta(**span))
        self.service.tick()
        self.settle()

    def write(self, who: Persona, words: str, subject: str = "Hello") -> None:
        """Somebody writes to the list."""
        self._send(who, LIST, writing.letter(who, LIST, subject, words, self._local()))

    def answer(self, who: Persona, to: Delivered, words: str) -> None:
        """Somebody replies to one of our mails."""
        raw = writing.reply(who, to.mail, words, self._local())
        self._send(who, str(to.mail["Reply-To"]), raw)

    def _local(self) -> datetime:
        return self.now.astimezone(self.service.settings.zone)

    def _send(self, who: Persona, to: str, raw: bytes) -> None:
        self._take_notes()
        self.log.append((self.now, Delivered(who.address, to, raw, parsed(raw))))
        send(self._port, who.address, to, raw)

    def settle(self, seconds: float = 30.0) -> None:
        """Wait until every letter is handled and every notice sent."""
        end = time.monotonic() + seconds
        while not self._idle():
            if time.monotonic() > end:
                raise TimeoutError("the service did not finish in time")
            time.sleep(0.02)
        self._take_notes()

    def _idle(self) -> bool:
        with self.service.store.read() as session:
            letters = select(func.count()).where(
                Inbound.state.in_((InboundState.QUEUED, InboundState.CLAIMED))
            )
            notices = select(func.count()).where(
                Outbound.state.in_((OutboundState.QUEUED, OutboundState.DEFERRED))
            )
            return not session.scalar(letters) and not session.scalar(notices)

    def _take_notes(self) -> None:
        mails = list(self.boxes.mails)
        for mail in mails[self._logged :]:
            self.log.append((self.now, mail))
        self._logged = len(mails)

    def round(self) -> rounds.Round:
        """A matching round, as ``peercircle round`` runs it."""
        self.settle()
        made = rounds.run(self.service.store, self.service.settings, self.now, seconds=6.0)
        self.settle()
        return made

    def look(self) -> list[str]:
        """A look for newcomers to free seats, as the clock does; the addresses of whom it asks."""
        self.settle()
        before = len(self.boxes.mails)
        fill(self.service.store, self.service.settings, self.now)
        self.settle()
        new = self.boxes.mails[before:]
        return [each.recipient for each in new if each.notice == "seat-proposal"]

    def groups(self) -> list[queries.Row]:
        """The groups that there are, as the command line lists them."""
        with self.service.store.read() as session:
            return queries.groups(session)

    def latest(self, who: Persona, notice: str) -> Delivered | None:
        """The last mail of a kind that somebody got."""
        found = self.boxes.of(who.address, notice)
        return found[-1] if found else None


def _write_time(path: Path, moment: datetime) -> None:
    # A reader never sees half a time.
    write_whole(path, [f"{moment.isoformat()}\n"])


@contextmanager
def world(folder: Path, began: datetime) -> Iterator[World]:
    """A fresh world in a folder; everything is stopped at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("peercircle.sqlite3*"):
        old.unlink()
    clock = folder / "clock"
    _write_time(clock, began)
    boxes = Mailboxes()
    relay = boxes.start()
    settings = load(
        data_dir=folder,
        database_url=f"sqlite:///{folder / 'peercircle.sqlite3'}",
        list_address=LIST,
        association="Cascade Alliance of Independent Practitioners",
        relay=relay,
        coordinators=COORDINATOR.address,
        clock=f"file:{clock}",
        review="",
    )
    service = open_peercircle(settings)
    serving = Serving(service, smtp="127.0.0.1:0", say=lambda _: None)
    addresses = serving.start()
    try:
        yield World(service, boxes, clock, addresses["smtp"])
    finally:
        serving.close()
        service.store.close()
        boxes.stop()
