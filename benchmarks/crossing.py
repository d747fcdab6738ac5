"""Letters that cross: several workers and a clock at once on the same proposals.

``python benchmarks/crossing.py URL [--proposals N] [--workers N] [--seed N]``

URL names an empty database of PostgreSQL, which gets tables and people.  Everybody who
was asked answers, at random with a yes, a no, STOP, WITHDRAW or PAUSE, and many write
twice, while the deadline passes.  One JSON line tells what became of it: letters that
had to be tried again, steps of the clock that broke, and contradictions that are left,
such as a request that is taken back and still in a proposal.
"""

from __future__ import annotations

import argparse
import json
import logging
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import structlog
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from groups import invitation, profile, request
from groups.proposal import State
from mail.arriving.envelope import Envelope
from service.calendar import tick
from service.clock import clock_of
from service.intake import arrival
from service.peercircle import Peercircle, open_peercircle
from service.settings import load
from service.worker import Worker
from store.groups import Invitation, Proposal
from store.locks import LIVE, WAITING
from store.people import Person, Profile
from store.post import Inbound, Question, QuestionKind
from store.queue import add_letters
from store.requests import Kind, Request
from store.session import Store

LIST = "circles@peers.example"
SIZE = 6
WORDS = ("Yes, count me in.", "No, thank you.", "STOP", "Please withdraw my request.", "PAUSE")


def main() -> None:
    """Let the letters cross, and print what became of them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("url")
    parser.add_argument("--proposals", type=int, default=10)
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    quiet = structlog.make_filtering_bound_logger(logging.CRITICAL)
    structlog.configure(wrapper_class=quiet)
    with tempfile.TemporaryDirectory() as folder:
        settings = load(data_dir=Path(folder), list_address=LIST, database_url=given.url)
        service = open_peercircle(settings)
        now = datetime(2026, 11, 9, 9, tzinfo=UTC)
        clock = Path(folder) / "clock"
        clock.write_text(now.isoformat())
        service = Peercircle(settings, service.store, clock_of(f"file:{clock}"))
        rng = Random(given.seed)
        with service.store.write() as session:
            asked = [each for n in range(given.proposals) for each in _propose(session, n, now)]
            letters = _letters(asked, rng)
            add_letters(session, [arrival(each, settings, now) for each in letters], now)
        began = time.perf_counter()
        steps, broken = _at_once(service, given.workers, now + timedelta(days=7))
        found = {"letters": len(letters), "seconds": round(time.perf_counter() - began, 1)}
        with service.store.read() as session:
            again = select(func.count()).where(
                Inbound.handled_at.is_(None) | (Inbound.attempts > 1)
            )
            found["tried_again"] = session.scalar(again) or 0
            found |= {"ticks": steps, "ticks_broken": broken}
            found["contradictions"] = _contradictions(session)
        service.store.close()
    print(json.dumps(found))


def _propose(session: Session, number: int, now: datetime) -> list[tuple[str, str]]:
    """One proposal to six people; give their addresses, each with the token asked by."""
    proposal = Proposal(
        code=f"G-{number:05}", state=State.ASKING, slot="Tue 12:00-13:30", format="online",
        score={}, charter={}, passed_on=[], created_at=now, asked_at=now,
        deadline=now + timedelta(days=7),
    )  # fmt: skip
    session.add(proposal)
    asked = []
    for place in range(SIZE):
        token = f"t{number:05}p{place}".ljust(26, "x")
        email = f"p{place}@home{number}.example"
        person = Person(email=email, first_name=f"P{place}", created_at=now)
        person.profile = Profile(facts={}, private={}, updated_at=now)
        wish = Request(person=person, kind=Kind.JOIN, state=request.State.PROPOSED, missing=[],
                       created_at=now)  # fmt: skip
        one = Invitation(proposal=proposal, person=person, request=wish, reason="",
                         deadline=now + timedelta(days=7), reminder_at=now)  # fmt: skip
        session.add_all([person, wish, one])
        session.flush()
        session.add(
            Question(token=token, kind=QuestionKind.PROPOSAL, email=email, person_id=person.id,
                     proposal_id=proposal.id, invitation_id=one.id, asked_at=now)
        )  # fmt: skip
        asked.append((email, token))
    return asked


def _letters(asked: list[tuple[str, str]], rng: Random) -> list[Envelope]:
    """An answer of everybody, and a second one of every other, in any order."""
    found = []
    for email, token in asked:
        for word in rng.sample(WORDS, rng.choice((1, 2))):
            to = LIST.replace("@", f"+{token}@")
            head = f"From: {email}\r\nTo: {to}\r\nMessage-ID: <{rng.random()}@home.example>"
            raw = f"{head}\r\nSubject: Re: a group\r\n\r\n{word}\r\n".encode()
            found.append(Envelope(raw, email, (to,), "127.0.0.1", "home.example", trusted=True))
    rng.shuffle(found)
    return found


def _at_once(service: Peercircle, workers: int, due: datetime) -> tuple[int, int]:
    """Handle all letters while a clock ticks; give its ticks and how many broke."""
    url, done, broken = service.settings.url, 0, 0
    over = threading.Event()

    def work(seed: int) -> None:
        store = Store(url)
        mine = Worker(
            store, service.clock, service.open, service.handle, service.alert, Random(seed)
        )
        while mine.run_once():
            pass
        store.close()

    threads = [threading.Thread(target=work, args=(n,)) for n in range(workers)]
    for each in threads:
        each.start()
    waiting = threading.Thread(target=lambda: ([each.join() for each in threads], over.set()))
    waiting.start()
    store = Store(url)
    while not over.is_set():
        done += 1
        try:
            tick(store, service.settings, due)
        except Exception:
            broken += 1
    store.close()
    return done, broken


def _contradictions(session: Session) -> int:
    """Places and requests that cannot be as they are beside each other."""
    found = 0
    for place in session.scalars(select(Invitation)):
        inside = place.state in WAITING and place.proposal.state in LIVE
        free = place.request is None or place.request.state is not request.State.PROPOSED
        stopped = place.person.state is profile.State.STOPPED
        asked_for_nothing = place.state is invitation.State.ASKED and not inside
        found += (inside and (free or stopped)) or asked_for_nothing or (not inside and not free)
    return found


if __name__ == "__main__":
    main()
