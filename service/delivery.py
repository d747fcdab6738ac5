"""Sending what is queued: at least once, each notice under the one Message-ID it was given.

A handful of notices is claimed at a time and parted by receiving domain; each
domain gets a lane or two, so that a slow receiver holds up only its own.  The
sessions to the relay are kept open from one handful to the next.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from queue import LifoQueue
from random import Random
from threading import Event

import structlog
from sqlalchemy.orm import Session

from groups.post import OutboundState
from mail.address import domain
from mail.arriving.rate import Rate
from mail.leaving.pace import MAILS_A_MINUTE, RELAY, Pace
from mail.leaving.sender import Deferred, Outcome, Relay, Sent
from mail.speaking.bounce import kind
from service.clock import Clock
from service.crash import step
from service.tally import DELIVERIES
from store.post import Outbound
from store.queue import (
    ClaimLost,
    claim_outbound,
    give_back,
    mark_deferred,
    mark_failed,
    mark_sent,
)
from store.reach import lost_among
from store.session import Store

_AT_ONCE = 20
_SLOWED = timedelta(seconds=15)

#: Told in the transaction that fails a notice: (session, notice, kind, status, now).
Bounced = Callable[[Session, Outbound, str, str, datetime], None]

log = structlog.get_logger("delivery")


class Delivery:
    """Sends the notices that are due.

    Parameters
    ----------
    store : Store
    relays : sequence of Relay
        One session each; as many mails are under way at once.
    clock : Clock
    rng : Random
        For the waits between tries.
    bounced : callable
        Hears of mails refused for good.
    pace : Pace, optional
        For one receiving domain; the usual one unless given.
    """

    def __init__(
        self,
        store: Store,
        relays: Sequence[Relay],
        clock: Clock,
        rng: Random,
        bounced: Bounced,
        pace: Pace | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._rng = rng
        self._bounced = bounced
        self._pace = pace or Pace(Rate(MAILS_A_MINUTE, time.monotonic))
        self._free: LifoQueue[Relay] = LifoQueue()
        for relay in relays:
            self._free.put(relay)
        self._threads = ThreadPoolExecutor(len(relays), thread_name_prefix="delivery")

    def once(self) -> int:
        """Send a handful of the notices that are due; gives how many were tried.

        The claim is committed before anything is sent and the outcome after,
        so that a crash between the relay's 250 and our commit can only repeat
        a mail, never lose one (guarantee 3).
        """
        if self._pace.rests_until(RELAY, self._clock.now()):
            return 0
        lanes = self._claim()
        done = [self._threads.submit(self._lane, lane) for lane in lanes]
        return sum(each.result() for each in done)

    def _claim(self) -> list[list[Outbound]]:
        """What may go now, in lanes that each take one session."""
        now = self._clock.now()
        by_domain: dict[str, list[Outbound]] = defaultdict(list)
        with self._store.write() as session:
            claimed = claim_outbound(session, now, _AT_ONCE)
            lost = lost_among(session, [each.recipient for each in claimed])
            for notice in claimed:
                host = domain(notice.recipient)
                if notice.recipient in lost:
                    mark_failed(session, notice, now, error="mails to this address come back")
                elif later := self._later(host, now):
                    give_back(session, notice, later)
                else:
                    by_domain[host].append(notice)
            session.expunge_all()
        lanes = []
        for notices in by_domain.values():
            count = self._pace.lanes(len(notices))
            lanes += [notices[i::count] for i in range(count)]
        return lanes

    def _later(self, host: str, now: datetime) -> datetime | None:
        until = self._pace.rests_until(host, now)
        if until is None and not self._pace.rate.take(host):
            until = now + _SLOWED
        return until

    def _lane(self, notices: list[Outbound]) -> int:
        relay = self._free.get()
        tried = 0
        try:
            for notice in notices:
                now = self._clock.now()
                if now >= notice.next_try_at:
                    break  # the claim ran out while we were busy: it is another's by now
                host = domain(notice.recipient)
                if self._pace.rests_until(RELAY, now) or self._pace.rests_until(host, now):
                    self._put_back(notice, now)
                    continue
                step("before-send")
                outcome = relay.send(notice.raw, notice.envelope_sender, notice.recipient)
                step("after-send")
                self._note(notice, outcome, self._clock.now())
                self._pace.note(host, outcome, self._clock.now())
                tried += 1
        finally:
            self._free.put(relay)
        return tried

    def _put_back(self, notice: Outbound, now: datetime) -> None:
        until = self._pace.rests_until(domain(notice.recipient), now)
        try:
            with self._store.write() as session:
                give_back(session, notice, until or self._pace.rests_until(RELAY, now) or now)
        except ClaimLost:
            log.warning("claim lost", notice=notice.id)

    def _note(self, notice: Outbound, outcome: Outcome, now: datetime) -> None:
        try:
            with self._store.write() as session:
                self._settle(session, notice, outcome, now)
        except ClaimLost:
            log.warning("claim lost", notice=notice.id)
        DELIVERIES.add(type(outcome).__name__.lower())
        told = {} if isinstance(outcome, Sent) else {"code": outcome.code, "status": outcome.status}
        log.info(
            "sent" if isinstance(outcome, Sent) else "not sent",
            notice=notice.id,
            kind=notice.notice,
            message_id=notice.message_id,
            letter=notice.inbound_id,
            to=notice.recipient,
            **told,
        )

    def _settle(self, session: Session, notice: Outbound, outcome: Outcome, now: datetime) -> None:
        if isinstance(outcome, Sent):
            mark_sent(session, notice, now)
            return
        words = f"{outcome.code} {outcome.status} {outcome.text}".strip()
        if isinstance(outcome, Deferred):
            state = mark_deferred(session, notice, now, error=words, rng=self._rng)
            if state is OutboundState.FAILED and outcome.code != 0:
                self._bounced(session, notice, "soft", outcome.status, now)
            return
        mark_failed(session, notice, now, error=words)
        self._bounced(session, notice, kind(outcome.status, outcome.text), outcome.status, now)

    def run(self, stop: Event, idle_seconds: float = 0.5) -> None:
        """Send until told to stop."""
        while not stop.is_set():
            try:
                busy = self.once()
            except Exception as error:  # a database that is away comes back
                log.error("cannot deliver", error=type(error).__name__, exc_info=error)
                busy = 0
            if not busy:
                stop.wait(idle_seconds)
        self.close()

    def close(self) -> None:
        """Finish what is under way and end the sessions politely."""
        self._threads.shutdown(wait=True)
        while not self._free.empty():
            self._free.get().close()
