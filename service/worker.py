"""The worker: claims letters, has them handled, and sets aside what cannot be.

A few letters are claimed together, which is committed at once, and read, which
changes nothing.  Then each is carried out in one further transaction of its
own: the state changes, their mails and "handled" (guarantee 2).  Whatever goes
wrong with a letter is rolled back whole and tried again, three times in all,
then a person is told (guarantee 8).
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from random import Random
from threading import Event

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from groups.post import InboundState
from mail.letter import Letter, read
from mail.trust.authenticate import Authentication
from service.authenticating import keep
from service.clock import Clock
from service.correspondence import Handled, Opened
from service.crash import step
from service.tally import LETTERS
from store.post import Inbound
from store.queue import (
    ClaimLost,
    claim_letters,
    drop,
    exhausted,
    finish,
    put_back,
    retry,
    shunt,
)
from store.session import Store

#: No honest handling takes this long; the claim of a dead worker is then taken over.
STALE_AFTER = timedelta(minutes=5)
#: Few enough that other workers get theirs, enough that a claim's commit costs little a letter.
AT_ONCE = 10
Open = Callable[[Session, Inbound, Letter, datetime], Opened]
Handle = Callable[[Session, Inbound, Opened, datetime], Handled]
Alert = Callable[[Session, Inbound, str, datetime], None]
Check = Callable[[Inbound, Letter], Authentication]

_DEADLY = "it took its worker down each time it was tried"

log = structlog.get_logger("worker")


class Worker:
    """Handles letters one after another.

    Parameters
    ----------
    store : Store
    clock : Clock
    open_letter : callable
        Reads what one letter says.
    handle : callable
        Does what one letter asks, inside the transaction it is given.
    alert : callable
        Tells the coordinators that a letter was set aside, likewise.
    rng : Random
        For the waits between tries.
    check : callable, optional
        Says who wrote a letter; called outside any transaction.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        open_letter: Open,
        handle: Handle,
        alert: Alert,
        rng: Random,
        check: Check | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._open = open_letter
        self._handle = handle
        self._alert = alert
        self._rng = rng
        self._check = check

    def run_once(
        self, stale_after: timedelta = STALE_AFTER, stopping: Callable[[], bool] = lambda: False
    ) -> bool:
        """Handle the next letters that are due; False where there were none.

        Parameters
        ----------
        stopping : callable
            Asked before each letter: those not begun are put back then.
        """
        with self._store.write() as session:
            letters = claim_letters(session, self._clock.now(), AT_ONCE, stale_after=stale_after)
            session.expunge_all()
        if letters:
            step("after-claim")
        for letter, opened in zip(letters, self._read(letters), strict=True):
            if stopping():
                self._put_back(letter)
            else:
                self._one(letter, opened, self._clock.now())
        return bool(letters)

    def _read(self, letters: Sequence[Inbound]) -> list[Opened | Exception]:
        """What is in the letters, or what went wrong while one was read."""
        parsed = [self._parse(letter) for letter in letters]
        try:
            with self._store.read() as session:
                return [
                    self._read_one(session, *each) for each in zip(letters, parsed, strict=True)
                ]
        except SQLAlchemyError as error:  # the database is away
            return [error] * len(letters)

    def _parse(self, inbound: Inbound) -> Letter | Exception:
        """The letter of a row, once it is known who wrote it: the DNS may take its time."""
        if exhausted(inbound):
            return RuntimeError(_DEADLY)  # it is not looked into again
        try:
            letter = read(inbound.raw)
            if self._check and not inbound.sender_level:
                keep(inbound, self._check(inbound, letter))
        except Exception as error:
            return error
        return letter

    def _read_one(
        self, session: Session, inbound: Inbound, letter: Letter | Exception
    ) -> Opened | Exception:
        if isinstance(letter, Exception):
            return letter
        try:
            return self._open(session, inbound, letter, self._clock.now())
        except Exception as error:
            session.rollback()
            return error

    def _one(self, letter: Inbound, opened: Opened | Exception, now: datetime) -> None:
        try:
            if exhausted(letter):
                self._set_aside(letter, now)
            elif isinstance(opened, Exception):
                raise opened
            else:
                self._carry_out(letter, opened, now)
        except ClaimLost:
            log.warning("claim lost", letter=letter.id)
        except Exception:  # guarantee 8: one bad letter never stops the next
            self._failed(letter, now, traceback.format_exc(limit=12))

    def _carry_out(self, letter: Inbound, opened: Opened, now: datetime) -> None:
        with self._store.write() as session:
            result = self._handle(session, letter, opened, now)
            if result.drop:
                drop(session, letter, now, outcome=result.outcome)
            else:
                finish(
                    session,
                    letter,
                    now,
                    intent=result.intent,
                    outcome=result.outcome,
                    person_id=result.person_id,
                )
            step("before-commit")
        step("after-commit")
        LETTERS.add(result.intent, "dropped" if result.drop else "handled")
        log.info(
            "handled",
            letter=letter.id,
            message_id=letter.message_id,
            intent=result.intent,
            outcome=result.outcome,
        )

    def _set_aside(self, letter: Inbound, now: datetime) -> None:
        with self._store.write() as session:
            shunt(session, letter, now, error=_DEADLY)
            self._alert(session, letter, _DEADLY, now)
        LETTERS.add("", "shunted")

    def _failed(self, letter: Inbound, now: datetime, error: str) -> None:
        log.error("handling failed", letter=letter.id, error=error[-2000:])
        try:
            with self._store.write() as session:
                state = retry(session, letter, now, error=error, rng=self._rng)
                if state is InboundState.SHUNTED:
                    self._alert(session, letter, error, now)
            LETTERS.add("", "shunted" if state is InboundState.SHUNTED else "put back")
        except (ClaimLost, SQLAlchemyError) as trouble:
            # The claim grows stale and is taken over: nothing is lost.
            log.error("could not be put back", letter=letter.id, error=str(trouble)[:300])

    def _put_back(self, letter: Inbound) -> None:
        try:
            with self._store.write() as session:
                put_back(session, letter)
        except ClaimLost:
            log.warning("claim lost", letter=letter.id)

    def run(self, stop: Event, wake: Event, idle_seconds: float = 1.0) -> None:
        """Handle letters until told to stop."""
        while not stop.is_set():
            try:
                busy = self.run_once(stopping=stop.is_set)
            except Exception as error:  # a database that is away comes back
                log.error("cannot claim", error=str(error)[:300])
                busy = False
                stop.wait(1.0)
            if not busy:
                wake.wait(idle_seconds)
                wake.clear()
