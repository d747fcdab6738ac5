"""When a round is due: weekly at the association's hour, and between two for very good groups."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from groups import request
from mail.leaving.signing import Signer
from service import early, rounds
from service.filling import fill
from service.outbox import new_token
from service.settings import Settings
from service.vacancies import news
from service.weekly import next_round
from store.queue import give_back_lease, last_run, lease, mark_run, note_run
from store.requests import Kind, Request
from store.session import Store

_EARLY_EVERY = timedelta(hours=6)
#: So long nobody else begins where a process died in a round, or in a look at free seats alone.
#: A look that takes longer may be met by another: both ask only if all is as they saw it.
_ROUND = timedelta(minutes=30)
_LOOK = timedelta(minutes=3)


def run_due(store: Store, settings: Settings, now: datetime, signers: Sequence[Signer] = ()) -> int:
    """The weekly round, or a look for very good groups between two; how much was done."""
    holder = new_token()
    with store.write() as session:
        if not lease(session, "round", holder, now, _LOOK):
            return 0
        due = _weekly_due(session, settings, now)
        between = not due and _early_due(session, now)
        if due or between:
            lease(session, "round", holder, now, _ROUND)
        seats = not (due or between) and _seats_due(session, now)
    done = 0
    if due or between:
        made = rounds.run(store, settings, now, early=between, signers=signers)
        done = len(made.proposals) + len(made.seats) + made.told
    elif seats:
        done = len(fill(store, settings, now, signers=signers))
    with store.write() as session:
        # Noted after the round: repeating one after a crash asks nobody twice, since
        # whoever was asked waits no more.
        if due or between:
            mark_run(session, "round", holder, now)
        if due:
            note_run(session, "weekly", now)
        if due or between or seats:
            note_run(session, "seats", now)
        give_back_lease(session, "round", holder, now)
    return done


def _weekly_due(session: Session, settings: Settings, now: datetime) -> bool:
    last = last_run(session, "weekly")
    if last is None:
        # The first week is counted from the first tick of a new service.
        note_run(session, "weekly", now)
        return False
    return next_round(settings, last) <= now


def _seats_due(session: Session, now: datetime) -> bool:
    """Whether to look for newcomers to groups that meet: their seats wait for no others."""
    last = last_run(session, "seats")
    return last is None or now - last >= _EARLY_EVERY or news(session, last, now)


def _early_due(session: Session, now: datetime) -> bool:
    last = last_run(session, "round")
    if last is not None and now - last < _EARLY_EVERY:
        return False
    since = now - timedelta(days=early.WAIT_DAYS)
    query = select(func.count()).select_from(Request)
    waiting = session.scalar(
        query.where(
            Request.state == request.State.OPEN,
            Request.kind.in_((Kind.JOIN, Kind.FORM)),
            Request.opened_at <= since,
        )
    )
    return (waiting or 0) >= 4
