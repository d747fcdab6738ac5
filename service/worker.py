"""The worker: claims letters, has them handled, and sets aside what cannot be.

Claiming is committed at once.  Handling, its state changes, its mails and
"handled" are one further transaction (guarantee 2); whatever goes wrong in it
is rolled back whole and tried again, three times in all, then a person is told
(guarantee 8).
"""

from __future__ import annotations

import traceback
from collections.abc import Callable
from datetime import datetime, timedelta
from random import Random
from threading import Event

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from mail.trust.authenticate import Authentication
from service.authenticating import keep
from service.clock import Clock
from service.correspondence import Handled
from service.crash import step
from service.tally import LETTERS
from store.post import Inbound
from store.queue import ClaimLost, claim_inbound, drop, exhausted, finish, retry, shunt
from store.session import Store

#: No honest handling takes this long; the claim of a dead worker is then taken over.
STALE_AFTER = timedelta(minutes=5)
Handle = Callable[[Session, Inbound, bytes, datetime], Handled]
Alert = Callable[[Session, Inbound, str, datetime], None]
Check = Callable[[Inbound], Authentication]

log = structlog.get_logger("worker")


class Worker:
    """Handles letters one after another.

    Parameters
    ----------
    store : Store
    clock : Clock
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
        handle: Handle,
        alert: Alert,
        rng: Random,
        check: Check | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._handle = handle
        self._alert = alert
        self._rng = rng
        self._check = check

    def run_once(self, stale_after: timedelta = STALE_AFTER) -> bool:
        """Handle the next letter that is due; False where there was none."""
        now = self._clock.now()
        with self._store.write() as session:
            letter = claim_inbound(session, now, stale_after=stale_after)
            if letter is None:
                return False
            session.expunge(letter)
        step("after-claim")
        try:
            if exhausted(letter):
                self._set_aside(letter, now)
            else:
                self._carry_out(letter, now)
        except ClaimLost:
            log.warning("claim lost", letter=letter.id)
        except Exception:  # guarantee 8: one bad letter never stops the next
            self._failed(letter, now, traceback.format_exc(limit=12))
        return True

    def _carry_out(self, claimed: Inbound, now: datetime) -> None:
        found = self._check(claimed) if self._check and not claimed.sender_level else None
        with self._store.write() as session:
            letter = session.get_one(Inbound, claimed.id)
            if letter.attempts != claimed.attempts:
                raise ClaimLost(f"letter {letter.id} has been taken over")
            if found is not None:
                keep(letter, found)
            result = self._handle(session, letter, letter.raw, now)
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
            letter=claimed.id,
            message_id=claimed.message_id,
            intent=result.intent,
            outcome=result.outcome,
        )

    def _set_aside(self, claimed: Inbound, now: datetime) -> None:
        reason = "it took its worker down each time it was tried"
        with self._store.write() as session:
            letter = session.get_one(Inbound, claimed.id)
            shunt(session, letter, now, error=reason)
            self._alert(session, letter, reason, now)
        LETTERS.add("", "shunted")

    def _failed(self, claimed: Inbound, now: datetime, error: str) -> None:
        log.error("handling failed", letter=claimed.id, error=error[-2000:])
        try:
            with self._store.write() as session:
                letter = session.get_one(Inbound, claimed.id)
                state = retry(session, letter, now, error=error, rng=self._rng)
                if state.value == "SHUNTED":
                    self._alert(session, letter, error, now)
            LETTERS.add("", "shunted" if state.value == "SHUNTED" else "put back")
        except (ClaimLost, SQLAlchemyError) as trouble:
            # The claim grows stale and is taken over: nothing is lost.
            log.error("could not be put back", letter=claimed.id, error=str(trouble)[:300])

    def run(self, stop: Event, wake: Event, idle_seconds: float = 1.0) -> None:
        """Handle letters until told to stop."""
        while not stop.is_set():
            try:
                busy = self.run_once()
            except Exception as error:  # a database that is away comes back
                log.error("cannot claim", error=str(error)[:300])
                busy = False
                stop.wait(1.0)
            if not busy:
                wake.wait(idle_seconds)
                wake.clear()
