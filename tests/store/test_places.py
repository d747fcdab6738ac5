from datetime import timedelta

from store.post import Lease
from store.queue import take_place

DAY = timedelta(days=1)


def take(store, now, name="alert:loop", most=3):
    """Take a place and commit."""
    with store.write() as session:
        return take_place(session, name, most, "me", now, DAY)


def test_places_are_given_in_turn_and_then_none(store, now):
    """So many within the span and no more."""
    assert [0, 1, 2, None, None] == [take(store, now) for _ in range(5)]


def test_place_frees_a_span_after_it_was_taken(store, now):
    """Each frees by itself, not all at once, and leaves no row behind."""
    take(store, now)
    take(store, now + timedelta(hours=6))
    take(store, now + timedelta(hours=6))

    assert 0 == take(store, now + DAY)
    assert take(store, now + DAY) is None
    with store.read() as session:
        assert 3 == session.query(Lease).count()


def test_names_do_not_share_places(store, now):
    """What is alike at the beginning is still another name."""
    assert 0 == take(store, now, "alert:loop", 1)
    assert 0 == take(store, now, "alert:loops", 1)
    assert take(store, now, "alert:loop", 1) is None
