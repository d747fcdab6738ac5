"""Loaded by the process from which towns are forked: modules, solvers, tables, most patterns.

A small life in memory besides, with no round in it: threads would not live on in what is forked.
"""

from contextlib import closing
from datetime import UTC, datetime
from random import Random
from tempfile import TemporaryDirectory

from sqlalchemy import select
from structlog.testing import capture_logs

import matcher.solve
import service.cli.running
from mail.arriving.envelope import Envelope
from mail.reading.understand import read_mail
from service import huge_pages, serve
from service.clock import SystemClock
from service.demo import cast
from service.demo.reply import letter
from service.intake import arrival
from service.notices.rendering import forms
from service.peercircle import Peercircle
from service.settings import load
from service.worker import Worker
from store.migrate import upgrade
from store.post import Outbound
from store.queue import add_letters
from store.session import Store
from vocabulary import places

__all__ = ["matcher", "service"]

_NOW = datetime(2026, 11, 30, tzinfo=UTC)
_LIST = "circles@peers.example"
#: A wish, the answers that most tests give to what was read in it, and an end.
_LIFE = (cast.CAST[0].letter, "Yes, that's right.", "I have a question: is there a fee?", "STOP")


def _answering(store: Store) -> str:
    """Where a reply to the last mail goes."""
    with store.read() as session:
        last = session.scalar(select(Outbound).order_by(Outbound.id.desc()).limit(1))
    return _LIST if last is None else last.envelope_sender.replace("bounces+", "circles+")


def _live(store: Store, folder: str) -> None:
    """Take in some letters and answer them, after all that may be due when there is nobody."""
    upgrade(store.engine)
    settings = load(data_dir=folder, list_address=_LIST, coordinators="corinne@ashby.example")
    circle = Peercircle(settings, store, SystemClock())
    worker = Worker(store, circle.clock, circle.open, circle.handle, circle.alert, Random(1))
    circle.tick()
    who = cast.CAST[0]
    for words in _LIFE:
        now, to = circle.clock.now(), _answering(store)
        raw = letter(who, to, who.subject, words, now)
        mail = Envelope(raw, who.address, (to,), "127.0.0.1", "x", trusted=True)
        with store.write() as session:
            add_letters(session, [arrival(mail, settings, now)], now)
        while worker.run_once():
            pass


# Laid into large pages, the memory that all towns share would be copied by each.
huge_pages.gather = lambda: 0
# A town that turns its clock does what falls due itself: its service need not look all the time.
serve._FILE_TICK_SECONDS = 1.0
places.find("Boise", "ID")
for _who in cast.CAST:
    read_mail(letter(_who, _LIST, _who.subject, _who.letter, _NOW))
for _form in (forms().text, forms().html):
    for _name in _form.list_templates():
        _form.get_template(_name)
with TemporaryDirectory() as _folder, closing(Store("sqlite://")) as _store, capture_logs() as _:
    _live(_store, _folder)
