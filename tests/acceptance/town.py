"""A town: the real process on loopback, mailboxes for everybody, and a clock to turn."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from nursery import Born, ran
from sqlalchemy import func, select

from groups.post import InboundState, OutboundState
from service.calendar import tick
from service.demo import reply as writing
from service.demo.cast import CAST, Persona, Program
from service.demo.mailbox import Delivered, Mailboxes, send
from service.filling import fill
from service.settings import load
from store import queries
from store.post import Inbound, Outbound
from store.session import Store

LIST = "circles@peers.example"
COORDINATOR = Persona("corinne", "Ashby", "", "", Program.GMAIL)
#: The installed command, as its users call it.
COMMAND = str(Path(sys.executable).parent / "peercircle")
BEGAN = datetime.fromisoformat("2026-11-30T10:05:00-08:00")


class Town:
    """What the tests act upon; knows the service only by its mails and its commands."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.boxes = Mailboxes()
        self.clock = folder / "clock"
        self.now = BEGAN
        self._write_time()
        self.env = {
            **{k: v for k, v in os.environ.items() if not k.startswith("PEERCIRCLE_")},
            "PEERCIRCLE_DATA_DIR": str(folder / "data"),
            "PEERCIRCLE_LIST_ADDRESS": LIST,
            "PEERCIRCLE_ASSOCIATION": "Test Alliance",
            "PEERCIRCLE_RELAY": self.boxes.start(),
            "PEERCIRCLE_COORDINATORS": COORDINATOR.address,
            "PEERCIRCLE_CLOCK": f"file:{self.clock}",
            **settings,
        }
        self.settings = load(
            data_dir=folder / "data",
            list_address=LIST,
            association="Test Alliance",
            relay=self.env["PEERCIRCLE_RELAY"],
            coordinators=COORDINATOR.address,
            review=settings.get("PEERCIRCLE_REVIEW", ""),
        )
        self.process: subprocess.Popen[str] | Born | None = None
        self.address = ("", 0)

    def start(self, *, installed: bool = False, **env: str) -> None:
        """Start the real process on a free port, perhaps as its users do from the disk."""
        line = [COMMAND, "serve", "--smtp", "127.0.0.1:0"]
        if installed:
            self.process = subprocess.Popen(
                line,
                env={**self.env, **env},
                cwd=self.folder,
                stdout=subprocess.PIPE,
                stderr=(self.folder / "log").open("a"),
                text=True,
            )
        else:
            self.process = Born(line, {**self.env, **env}, self.folder)
        assert self.process.stdout is not None
        said = self.process.stdout.readline().split()
        assert said[:2] == ["listening", "smtp"], (self.folder / "log").read_text()[-2000:]
        host, _, port = said[2].rpartition(":")
        self.address = (host, int(port))

    def copied(self, folder: Path) -> Town:
        """Another town that goes on from where this one, stopped, has come to."""
        shutil.copytree(self.folder / "data", folder / "data")
        other = Town(folder)
        other.now = self.now
        other._write_time()
        other.boxes.mails.extend(self.boxes.mails)
        other.start()
        return other

    def kill(self) -> None:
        """Kill -9."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def stop(self) -> None:
        """Stop politely, as a service manager does."""
        if self.process is not None and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(15)
        self.boxes.stop()

    def run(self, *command: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command of the command line in a process of its own."""
        done = ran([COMMAND, *command], self.env, self.folder)
        if check:
            done.check_returncode()
        return done

    def rows(self, *command: str) -> list[dict]:
        """A list, as the command line prints it; read here, for a process costs seconds."""
        with closing(self.open_store()) as store, store.read() as session:
            if command[0] == "queue":
                found = queries.queue(session, everything="--all" in command)
            else:
                found = getattr(queries, command[0])(session)
        return json.loads(json.dumps(found, default=str))

    def open_store(self) -> Store:
        """The service's database, beside the service."""
        return Store(f"sqlite:///{self.folder / 'data' / 'peercircle.sqlite3'}")

    def round(self) -> None:
        """A matching round by the command."""
        self.settle()
        self.run("round", "--seconds", "4")
        self.settle()

    def look(self) -> list[str]:
        """A look for newcomers to free seats, as the clock does; the addresses of whom it asks."""
        self.settle()
        before = len(self.boxes.mails)
        with closing(self.open_store()) as store:
            fill(store, self.settings, self.now)
        self.settle()
        new = self.boxes.mails[before:]
        return [each.recipient for each in new if each.notice == "seat-proposal"]

    def groups(self) -> list[dict]:
        """The groups that there are."""
        return self.rows("groups")

    def request(self, email: str) -> dict:
        """The last request of somebody."""
        return [row for row in self.rows("requests") if row["email"] == email][-1]

    def _write_time(self) -> None:
        beside = self.clock.with_suffix(".new")
        beside.write_text(self.now.isoformat())
        beside.replace(self.clock)

    def turn(self, **span: float) -> None:
        """Turn the clock; the service's own clock part does what falls due."""
        self.settle()
        self.now += timedelta(**span)
        self._write_time()
        # The running service's own clock looks at the file once a second (:mod:`warm`).
        with closing(self.open_store()) as store:
            tick(store, self.settings, self.now)
        self.settle()

    def write(self, who: Persona, words: str, subject: str = "Hello", to: str = LIST) -> None:
        """Somebody writes a letter."""
        send(self.address, who.address, to, writing.letter(who, to, subject, words, self.now))

    def answer(self, who: Persona, mail: Delivered, words: str) -> None:
        """Somebody replies, with quotation, in the form of their program."""
        raw = writing.reply(who, mail.mail, words, self.now)
        send(self.address, who.address, str(mail.mail["Reply-To"]), raw)

    def raw(self, sender: str, raw: bytes, to: str = LIST) -> None:
        """Something arrives, whatever it is."""
        send(self.address, sender, to, raw)

    def settle(self, seconds: float = 30.0) -> None:
        """Wait until every letter is handled and every notice sent."""
        store = self.open_store()
        end = time.monotonic() + seconds
        while True:
            with store.read() as session:
                waiting = session.scalar(
                    select(func.count()).where(
                        Inbound.state.in_((InboundState.QUEUED, InboundState.CLAIMED))
                    )
                ) or session.scalar(
                    select(func.count()).where(
                        Outbound.state.in_((OutboundState.QUEUED, OutboundState.DEFERRED))
                    )
                )
            if not waiting:
                break
            if time.monotonic() > end:
                log = (self.folder / "log").read_text()[-3000:]
                raise TimeoutError(f"{waiting} still waiting\n{log}")
            time.sleep(0.03)
        store.close()

    def latest(self, who: Persona, notice: str) -> Delivered:
        """The last mail of a kind that somebody got."""
        self.settle()
        found = self.boxes.of(who.address, notice)
        assert found, f"{who.address} got no {notice}: {[m.notice for m in self.boxes.mails]}"
        return found[-1]

    def got(self, who: Persona) -> list[str]:
        """The kinds of mail that somebody got, in order."""
        self.settle()
        return [each.notice for each in self.boxes.of(who.address)]


#: Six people of one place, whom a round brings together.
SIX = [who for who in CAST if who.key in ("tomas", "gail", "andre", "wren", "bettina", "hal")]

DANA = Persona(
    "dana",
    "Whitlock",
    "Joining",
    "I'm an LCSW in SE Portland, eleven years in, mostly psychodynamic with some EMDR. I'd love a"
    " consultation group, Tuesdays at lunch or Friday mornings, in person, within half an hour.",
)
