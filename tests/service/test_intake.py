import asyncio
from datetime import UTC, datetime

import pytest
from readymade import opened
from sqlalchemy import event, func, select, text

from mail.arriving.envelope import Envelope
from service.intake import Intake, arrival
from service.room import Room
from service.settings import load
from store.post import Inbound
from store.session import Store

NOW = datetime(2026, 11, 9, 9, tzinfo=UTC)


class Clock:
    """A clock that stands."""

    def now(self):
        """The one instant."""
        return NOW


def mail(n=1, raw=None, **change):
    """The n-th mail as the server hands it over."""
    raw = raw or b"From: dana@example.org\r\nMessage-ID: <%d@x>\r\n\r\nHello\r\n" % n
    fields = {"peer": "192.0.2.1", "helo": "mx.example.org"} | change
    return Envelope(raw, "dana@example.org", ("circles@peers.example",), **fields)


@pytest.fixture
def settings(tmp_path):
    """Settings in a folder of their own."""
    return load(
        data_dir=tmp_path, list_address="circles@peers.example", authserv_ids="mx.peers.example"
    )


@pytest.fixture
def store(settings):
    """A database with all tables."""
    store = opened(settings.url, busy_timeout_seconds=0.2)
    yield store
    store.close()


def replies(intake, mails):
    """What is answered to mails that arrive together."""

    async def run():
        return await asyncio.gather(*(intake.accept(each) for each in mails))

    try:
        return [reply.code for reply in asyncio.run(run())]
    finally:
        intake.close()


def stored(store):
    """How many letters the database has."""
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Inbound))


def test_letters_that_arrive_together_share_a_commit(store, settings):
    """The disk is waited for once, and each is answered 250 after it."""
    commits = []
    event.listen(store.engine, "commit", lambda _: commits.append(stored))

    assert [250] * 30 == replies(Intake(store, settings, Clock()), [mail(n) for n in range(30)])
    assert stored(store) == 30
    assert len(commits) <= 2


def test_full_queue_is_answered_452_and_stores_nothing(store, settings):
    """The sender keeps what we have no room for, and is told before it sends the next."""
    few = settings.model_copy(update={"most_waiting": 2})
    intake = Intake(store, few, Clock())
    assert [250, 250] == replies(intake, [mail(1), mail(2)])
    intake = Intake(store, few, Clock())

    assert [452] == replies(intake, [mail(3)])
    assert intake.room().code == 452
    assert stored(store) == 2


def test_full_disk_is_seen_before_it_is_full(store, settings):
    """Worker and outbox keep room to get the queue down."""
    much = settings.model_copy(update={"least_free_mb": 10**9})

    assert [452] == replies(Intake(store, much, Clock()), [mail()])


def test_database_that_cannot_grow_is_answered_452(store, settings):
    """SQLite's own word for a full disk is no trouble of another kind."""
    event.listen(store.engine, "begin", lambda c: c.exec_driver_sql("PRAGMA max_page_count=1"))

    assert [452] == replies(Intake(store, settings, Clock()), [mail(raw=b"x" * 200_000)])


def test_database_that_is_locked_or_gone_is_answered_451(store, settings, tmp_path):
    """Nothing is answered 250 that is not on the disk; later the same letter is taken."""
    other = Store(settings.url)
    with other.write() as session:
        session.execute(text("DELETE FROM lease"))
        assert [451] == replies(Intake(store, settings, Clock()), [mail()])
    other.close()
    (tmp_path / "peercircle.sqlite3").rename(tmp_path / "away")
    assert [451] == replies(Intake(store, settings, Clock()), [mail()])
    (tmp_path / "away").rename(tmp_path / "peercircle.sqlite3")

    assert [250] == replies(Intake(store, settings, Clock()), [mail()])


def test_room_is_looked_for_once_a_second(store):
    """Counting the queue costs the disk nothing worth speaking of."""
    now = [0.0]
    room = Room(0, 0, None, monotonic=lambda: now[0])
    with store.read() as session:
        assert room.look(session)
        room.most_waiting = 5
        assert room.look(session)
        now[0] = 1.1
        assert room.look(session) == ""


def test_stranger_cannot_speak_for_our_front(settings):
    """An Authentication-Results in our name counts only from a front that we trust."""
    raw = b"Authentication-Results: mx.peers.example; dmarc=pass\r\nFrom: a@b.example\r\n\r\nx\r\n"

    assert b"dmarc=pass" not in arrival(mail(raw=raw), settings, NOW).raw
    assert b"dmarc=pass" in arrival(mail(raw=raw, trusted=True), settings, NOW).raw


def test_repeat_without_message_id_is_known(store, settings):
    """Our Received line differs each time; the letter is the same."""
    raw = b"From: a@b.example\r\n\r\nYes\r\n"
    later = arrival(mail(raw=raw, helo="other.example"), settings, NOW)

    assert arrival(mail(raw=raw), settings, NOW).key == later.key
