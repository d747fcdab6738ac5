"""Sending what is queued: at least once, each notice under the one Message-ID it was given."""

from __future__ import annotations

from datetime import datetime
from random import Random
from threading import Event

import structlog

from mail.sender import Deferred, Outcome, Relay, Sent
from service.clock import Clock
from service.crash import step
from store.post import Outbound
from store.queue import ClaimLost, claim_outbound, mark_deferred, mark_failed, mark_sent
from store.session import Store

_AT_ONCE = 20

log = structlog.get_logger("delivery")


def deliver_once(store: Store, relay: Relay, clock: Clock, rng: Random) -> int:
    """Send a handful of the notices that are due.

    The claim is committed before anything is sent and the outcome after, so
    that a crash between the relay's 250 and our commit can only repeat a mail,
    never lose one (guarantee 3).

    Returns
    -------
    int
        How many were tried.
    """
    with store.write() as session:
        claimed = list(claim_outbound(session, clock.now(), _AT_ONCE))
        session.expunge_all()
    tried = 0
    for notice in claimed:
        if clock.now() >= notice.next_try_at:
            # The claim ran out while we were busy: it is another sender's by now.
            break
        step("before-send")
        outcome = relay.send(notice.raw, notice.envelope_sender, notice.recipient)
        step("after-send")
        _note(store, notice, outcome, clock.now(), rng)
        tried += 1
    return tried


def _note(store: Store, notice: Outbound, outcome: Outcome, now: datetime, rng: Random) -> None:
    try:
        with store.write() as session:
            if isinstance(outcome, Sent):
                mark_sent(session, notice, now)
            elif isinstance(outcome, Deferred):
                mark_deferred(session, notice, now, error=_words(outcome), rng=rng)
            else:
                mark_failed(session, notice, now, error=_words(outcome))
    except ClaimLost:
        log.warning("claim lost", notice=notice.id)
    log.info("sent" if isinstance(outcome, Sent) else "not sent", notice=notice.id)


def _words(outcome: Outcome) -> str:
    if isinstance(outcome, Sent):
        return ""
    return f"{outcome.code} {outcome.status} {outcome.text}".strip()


def run(
    store: Store,
    relay: Relay,
    clock: Clock,
    rng: Random,
    stop: Event,
    idle_seconds: float = 0.5,
) -> None:
    """Send until told to stop."""
    while not stop.is_set():
        try:
            busy = deliver_once(store, relay, clock, rng)
        except Exception as error:  # a database that is away comes back
            log.error("cannot deliver", error=str(error)[:300])
            busy = 0
        if not busy:
            stop.wait(idle_seconds)
    relay.close()
