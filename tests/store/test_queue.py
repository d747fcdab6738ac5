import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import func, select

from groups.post import InboundState, OutboundState
from store import queue
from store.post import Inbound, Outbound, Recipient

STALE = timedelta(minutes=5)


def arrival(n=1, recipients=(("circles@example.org", None),)):
    """The n-th letter of its kind."""
    return queue.Arrival(b"Subject: %d\r\n\r\nHello" % n, f"<{n}@x>", "d" * 64, recipients)


def claim(store, now):
    """Claim the next letter and commit, as a worker does."""
    with store.write() as session:
        return next(iter(queue.claim_letters(session, now, 1, stale_after=STALE)), None)


def test_repeat_makes_no_second_row(store, now):
    """The same letter twice, together or later, is one row, and both deserve a 250."""
    with store.write() as session:
        assert queue.add_letters(session, [arrival(), arrival(), arrival(2)], now) == [
            True,
            False,
            True,
        ]
    with store.write() as session:
        assert queue.add_letters(session, [arrival()], now) == [False]

    with store.read() as session:
        assert session.scalar(select(func.count()).select_from(Inbound)) == 2


def test_repeat_to_another_recipient_joins_the_first(store, now):
    """A reply to token and list is one letter with both recipients."""
    with store.write() as session:
        queue.add_letters(session, [arrival()], now)
        queue.add_letters(session, [arrival(recipients=(("circles@example.org", "k3"),))], now)
        queue.add_letters(session, [arrival(recipients=(("list@example.org", "k3"),))], now)

    with store.read() as session:
        assert session.scalars(select(Recipient.address)).all() == [
            "circles@example.org",
            "list@example.org",
        ]


def test_two_letters_without_message_id_are_kept_apart(store, now):
    """Two members may both write just "Yes"; neither answer may be lost."""
    letters = [queue.Arrival(b"From: %c\n\nYes" % c, None, "d" * 64, ()) for c in b"ab"]
    with store.write() as session:
        assert queue.add_letters(session, letters, now) == [True, True]


def test_claimed_letter_is_nobody_elses(store, now):
    """A claim hides the letter until it is stale; then another worker takes it over."""
    with store.write() as session:
        queue.add_letters(session, [arrival()], now)
    first = claim(store, now)

    assert first.state is InboundState.CLAIMED
    assert claim(store, now + STALE / 2) is None
    assert claim(store, now + STALE).id == first.id


def test_worker_that_was_taken_over_can_finish_nothing(store, now):
    """The late worker is told so and its transaction is rolled back."""
    with store.write() as session:
        queue.add_letters(session, [arrival()], now)
    late = claim(store, now)
    second = claim(store, now + STALE)
    with pytest.raises(queue.ClaimLost), store.write() as session:
        queue.finish(session, late, now)
    with store.write() as session:
        queue.finish(session, second, now)

    with store.read() as session:
        assert session.scalars(select(Inbound.state)).all() == [InboundState.HANDLED]


def test_third_failure_shunts_and_replay_queues_again(store, now):
    """Three tries, then a person looks; replay gives all tries back (guarantee 8)."""
    with store.write() as session:
        queue.add_letters(session, [arrival()], now)
    states = []
    for day in range(3):
        at = now + timedelta(days=day)
        letter = claim(store, at)
        with store.write() as session:
            states.append(queue.retry(session, letter, at, error="boom", rng=Random(1)))

    assert states == [InboundState.QUEUED, InboundState.QUEUED, InboundState.SHUNTED]
    assert claim(store, now + timedelta(days=9)) is None
    with store.write() as session:
        assert queue.replay(session, letter.id, now)
        assert not queue.replay(session, letter.id, now)
    assert claim(store, now).attempts == 1


def test_bad_letter_does_not_hold_up_the_next(store, now):
    """While one waits for its next try, the next is handled."""
    with store.write() as session:
        queue.add_letters(session, [arrival(1), arrival(2)], now)
    bad = claim(store, now)
    with store.write() as session:
        queue.retry(session, bad, now, error="boom", rng=Random(1))

    assert claim(store, now).message_id == "<2@x>"


def test_dropped_letter_keeps_no_words(store, now):
    """Client material is not kept (guarantee 7)."""
    with store.write() as session:
        queue.add_letters(session, [arrival()], now)
    letter = claim(store, now)
    with store.write() as session:
        queue.drop(session, letter, now, outcome="client information")

    with store.read() as session:
        assert session.scalars(select(Inbound.raw)).all() == [b""]


@pytest.fixture
def notice(store, now):
    """A notice that waits to be sent."""
    with store.write() as session:
        session.add(
            Outbound(
                message_id="<n1@circles>",
                recipient="dana@example.org",
                envelope_sender="",
                notice="echo",
                raw=b"x",
                next_try_at=now,
                created_at=now,
            )
        )


def send(store, now):
    """Claim what is due and commit, as a sender does."""
    with store.write() as session:
        return queue.claim_outbound(session, now, 10)


def test_notice_is_tried_for_days_and_then_given_up(store, now, notice):
    """A relay that is down for a day loses nothing; after five days a notice has failed."""
    at, states, rng = now, [], Random(1)
    while OutboundState.FAILED not in states:
        (due,) = send(store, at)
        with store.write() as session:
            states.append(queue.mark_deferred(session, due, at, error="450", rng=rng))
        with store.read() as session:
            at = session.scalars(select(Outbound.next_try_at)).one()

    assert timedelta(days=4) < at - now <= timedelta(days=5)
    assert set(states) == {OutboundState.DEFERRED, OutboundState.FAILED}


def test_stop_withholds_what_is_queued(store, now, notice):
    """After a STOP nothing that waits for that address is sent, but the answer to it."""
    with store.write() as session:
        assert queue.withhold(session, "dana@example.org", error="stopped", keep=["echo"]) == 0
        assert queue.withhold(session, "dana@example.org", error="stopped") == 1

    assert send(store, now) == []


def test_lease_has_one_holder(store, now):
    """A second clock gets the lease only after the first one's time."""
    ttl = timedelta(minutes=1)
    with store.write() as session:
        assert queue.lease(session, "clock", "a", now, ttl)
        assert not queue.lease(session, "clock", "b", now, ttl)
        assert queue.lease(session, "clock", "a", now, ttl)
        assert queue.lease(session, "clock", "b", now + ttl, ttl)
        assert not queue.mark_run(session, "clock", "a", now)


WRITER = """
import sys
from datetime import UTC, datetime
from store import groups, people, post, requests
from store.queue import Arrival, add_letters
from store.session import Store
store = Store(sys.argv[1])
for n in range(10**6):
    with store.write() as session:
        add_letters(session, [Arrival(b"x", f"<{n}@x>", "d" * 64, ())], datetime.now(UTC))
    print(n, flush=True)
"""


@pytest.mark.parametrize("after", [1, 7, 40])
def test_letter_that_was_committed_survives_kill(url, store, after):
    """Kill -9 at any instant: every letter said to be stored is there (guarantee 1)."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITER, url],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    said = [writer.stdout.readline().strip() for _ in range(after)]
    os.kill(writer.pid, signal.SIGKILL)
    said += writer.stdout.read().split()
    writer.wait()

    with store.read() as session:
        kept = set(session.scalars(select(Inbound.message_id)))
    assert len(said) >= after
    assert {f"<{n}@x>" for n in said} <= kept


def test_letters_are_claimed_together_but_one_that_was_tried_before_alone(store, now):
    """A letter that takes its worker down must not use up its neighbours' tries."""
    with store.write() as session:
        queue.add_letters(session, [arrival(n) for n in range(4)], now)
    failed = claim(store, now)
    with store.write() as session:
        queue.retry(session, failed, now, error="no", rng=Random(1))
    later = now + timedelta(hours=1)
    sizes = []
    for _ in range(3):
        with store.write() as session:
            sizes.append(len(queue.claim_letters(session, later, 10, stale_after=STALE)))

    assert [3, 1, 0] == sizes


def test_letter_put_back_has_all_its_tries(store, now):
    """A letter that was claimed and not begun is as if it had never been claimed."""
    with store.write() as session:
        queue.add_letters(session, [arrival()], now)
    claimed = claim(store, now)
    with store.write() as session:
        queue.put_back(session, claimed)

    again = claim(store, now)

    assert 1 == again.attempts
