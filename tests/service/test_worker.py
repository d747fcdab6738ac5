"""Letters claimed together and carried out one by one."""

from collections import Counter
from datetime import timedelta
from random import Random

import pytest
from postroom import BEGAN, Clock
from readymade import opened
from sqlalchemy import select

from groups.post import InboundState
from service.correspondence import Handled
from service.worker import AT_ONCE, Worker
from store.people import Note
from store.post import Inbound
from store.queue import TRIES, Arrival, add_letters

LETTERS = 5


class Killed(BaseException):
    """The process is gone: nothing of ours may catch this."""


@pytest.fixture
def store(tmp_path):
    """A queue with a few letters; the third is bad."""
    made = opened(f"sqlite:///{tmp_path}/worker.sqlite3")
    letters = [
        Arrival(b"Subject: %d\r\n\r\nHello" % n, f"<{n}@x>", "d" * 64, (("c@x", None),))
        for n in range(LETTERS)
    ]
    with made.write() as session:
        add_letters(session, letters, BEGAN)
    yield made
    made.close()


def is_bad(letter):
    """Whether a letter is the bad one."""
    return letter.message_id == "<2@x>"


def nothing(*_):
    """Read nothing, tell nobody."""


def remember(session, letter):
    """A change of state that tells whose letter made it."""
    session.add(Note(kind="seen", text=letter.message_id, created_at=BEGAN))
    session.flush()


def worker(store, handle, read=nothing):
    """A worker that handles in this way."""
    return Worker(store, Clock(), read, handle, nothing, Random(1))


def outcome(store):
    """State by Message-ID, and the notes that were left."""
    with store.read() as session:
        states = dict(session.execute(select(Inbound.message_id, Inbound.state)).tuples().all())
        return states, sorted(session.scalars(select(Note.text)))


def others(state):
    """What the good letters are then."""
    return {f"<{n}@x>": state for n in range(LETTERS) if n != 2}


def test_letters_are_claimed_together_and_changed_each_for_itself(store):
    """What a bad letter changed is taken back whole; its neighbours' changes stay."""

    def handle(session, letter, _opened, _now):
        remember(session, letter)
        if is_bad(letter):
            raise ValueError("bad")
        return Handled("join", "done")

    assert worker(store, handle).run_once()

    states, notes = outcome(store)
    assert AT_ONCE > LETTERS
    assert others(InboundState.HANDLED) | {"<2@x>": InboundState.QUEUED} == states
    assert [f"<{n}@x>" for n in range(LETTERS) if n != 2] == notes


def test_letter_that_cannot_be_read_fails_alone(store):
    """Reading is done for all that were claimed; what one does there harms no other."""

    def read(_session, letter, _parsed, _now):
        if is_bad(letter):
            raise RecursionError("too deep")

    def handle(_session, _letter, _opened, _now):
        return Handled("join", "done")

    worker(store, handle, read).run_once()

    assert others(InboundState.HANDLED) | {"<2@x>": InboundState.QUEUED} == outcome(store)[0]


@pytest.mark.parametrize("where", ["reading", "handling"])
def test_letter_that_takes_its_worker_down_takes_no_neighbour_along(store, where):
    """Claimed again it is claimed alone: it uses up its own tries and nobody else's."""
    tried = Counter()

    def die(station, letter):
        if station == where:
            tried[letter.message_id] += 1
            if is_bad(letter):
                raise Killed

    def read(_session, letter, _parsed, _now):
        die("reading", letter)

    def handle(_session, letter, _opened, _now):
        die("handling", letter)
        return Handled("join", "done")

    alive = True
    while alive:
        try:
            alive = worker(store, handle, read).run_once(timedelta())
        except Killed:
            alive = True

    states, _ = outcome(store)
    assert others(InboundState.HANDLED) | {"<2@x>": InboundState.SHUNTED} == states
    assert TRIES == tried["<2@x>"]
    assert all(tried[other] <= 2 for other in others(None))


def test_worker_told_to_stop_puts_the_rest_back_untried(store):
    """Whoever comes next has them at once, with all their tries."""
    handled = []

    def handle(_session, letter, _opened, _now):
        handled.append(letter.message_id)
        return Handled("join", "done")

    worker(store, handle).run_once(stopping=lambda: len(handled) == 2)

    with store.read() as session:
        rest = session.scalars(select(Inbound).where(Inbound.state == InboundState.QUEUED)).all()
    assert LETTERS - 2 == len(rest)
    assert {0} == {each.attempts for each in rest}
    assert worker(store, handle).run_once()
    assert LETTERS == len(set(handled)) == len(handled)


def test_letter_taken_over_by_another_worker_changes_nothing_twice(store):
    """Who was thought dead and comes back loses everything it did with the letter."""

    def slow(session, letter, _opened, _now):
        remember(session, letter)
        if is_bad(letter):
            # Meanwhile another has claimed it anew.
            session.get_one(Inbound, letter.id).attempts += 1
            session.flush()
        return Handled("join", "done")

    worker(store, slow).run_once()

    states, notes = outcome(store)
    assert InboundState.CLAIMED == states["<2@x>"]
    assert "<2@x>" not in notes
