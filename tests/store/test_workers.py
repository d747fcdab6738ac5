"""Several at once on one database: workers, senders, clocks."""

import threading
from collections import Counter
from datetime import timedelta

from sqlalchemy import func, select

from groups.post import InboundState
from store import queue
from store.post import Inbound, Outbound
from store.session import Store

STALE = timedelta(minutes=5)


def at_once(count, work):
    """Run the same work in several threads; whatever one raises is raised here."""
    troubles = []

    def run(n):
        try:
            work(n)
        except Exception as error:
            troubles.append(error)

    threads = [threading.Thread(target=run, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    if troubles:
        raise troubles[0]


def letters(first, last):
    """Letters with the numbers from first to last."""
    return [
        queue.Arrival(b"Subject: %d\r\n\r\nHello" % n, f"<{n}@x>", "d" * 64, ((f"c+{n}@x", None),))
        for n in range(first, last)
    ]


def test_two_workers_never_have_the_same_letter(url, store, now):
    """Of each letter one worker says that it is done, and none is left."""
    with store.write() as session:
        queue.add_letters(session, letters(0, 60), now)
    done = Counter()

    def work(_):
        mine = Store(url)
        while True:
            with mine.write() as session:
                claimed = queue.claim_letters(session, now, 4, stale_after=STALE)
            if not claimed:
                break
            for letter in claimed:
                with mine.write() as session:
                    queue.finish(session, letter, now, outcome="seen")
                done[letter.message_id] += 1
        mine.close()

    at_once(3, work)

    assert {f"<{n}@x>": 1 for n in range(60)} == done
    with store.read() as session:
        assert session.scalars(select(Inbound.state).distinct()).all() == [InboundState.HANDLED]


def test_two_intakes_store_the_same_letters_once(url, store, now):
    """Two fronts hand on overlapping batches in any order; nobody waits for ever."""
    fresh = []

    def take(n):
        mine = Store(url)
        for first in range(0, 40, 8):
            batch = letters(first, first + 16)
            with mine.write() as session:
                fresh.append(sum(queue.add_letters(session, batch[:: 1 - 2 * (n % 2)], now)))
        mine.close()

    at_once(4, take)

    assert sum(fresh) == 48
    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Inbound)) == 48


def test_two_senders_never_send_the_same_notice(url, store, now):
    """A claimed notice is nobody else's until its claim ends."""
    with store.write() as session:
        for n in range(50):
            row = {"message_id": f"<{n}@c>", "recipient": f"{n}@x", "envelope_sender": ""}
            row |= {"notice": "echo", "raw": b"x", "next_try_at": now, "created_at": now}
            session.add(Outbound(**row))
    taken = Counter()

    def send(_):
        mine = Store(url)
        while True:
            with mine.write() as session:
                claimed = [each.message_id for each in queue.claim_outbound(session, now, 7)]
            if not claimed:
                break
            taken.update(claimed)
        mine.close()

    at_once(3, send)

    assert {f"<{n}@c>": 1 for n in range(50)} == taken


def test_of_two_clocks_one_ticks(url, now):
    """Whatever falls due is done by the one that has the lease."""
    got = []

    def tick(n):
        mine = Store(url)
        for minute in range(20):
            at = now + timedelta(minutes=minute)
            with mine.write() as session:
                if queue.lease(session, "clock", f"clock-{n}", at, timedelta(minutes=30)):
                    got.append(n)
        mine.close()

    at_once(3, tick)

    assert len(set(got)) == 1
    assert len(got) == 20
