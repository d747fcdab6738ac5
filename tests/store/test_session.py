from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import make_url, select, text
from sqlalchemy.exc import SQLAlchemyError, StatementError

from store.people import Person, Profile
from store.session import Store, StoreError


def test_file_and_folder_are_their_owners_alone(url, store):
    """Colleagues' names are readable by nobody else on the machine."""
    path = Path(make_url(url).database)

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_commit_waits_for_the_disk(store):
    """Guarantee 1 rests on WAL with synchronous=FULL."""
    with store.read() as session:
        assert session.scalar(text("PRAGMA journal_mode")) == "wal"
        assert session.scalar(text("PRAGMA synchronous")) == 2


def test_failed_transaction_leaves_nothing(store, now):
    """What belongs together happens together or not at all (guarantee 2)."""
    with pytest.raises(RuntimeError), store.write() as session:
        session.add(Person(email="dana@example.org", created_at=now))
        session.flush()
        raise RuntimeError

    with store.read() as session:
        assert session.scalars(select(Person)).all() == []


def test_reading_session_cannot_write(store, now):
    """A command that only looks can change nothing."""
    with store.read() as session:
        session.add(Person(email="dana@example.org", created_at=now))
        with pytest.raises(SQLAlchemyError):
            session.flush()


def test_full_disk_is_an_error_that_intake_can_answer(store, now):
    """When SQLite refuses to grow, the writer is told and nothing is half-written."""
    with pytest.raises(SQLAlchemyError), store.write() as session:
        session.execute(text("PRAGMA max_page_count=1"))
        for n in range(5000):
            session.add(Person(email=f"{n}@example.org", first_name="x" * 90, created_at=now))
        session.flush()

    with store.read() as session:
        assert session.scalars(select(Person)).all() == []


def test_forgetting_a_person_takes_the_profile_along(store, now):
    """What belongs to a person goes with the person (guarantee 10)."""
    with store.write() as session:
        dana = Person(email="dana@example.org", created_at=now)
        dana.profile = Profile(facts={"licences": ["LCSW"]}, private={}, updated_at=now)
        session.add(dana)
    with store.write() as session:
        session.execute(text("DELETE FROM person"))

    with store.read() as session:
        assert session.scalars(select(Profile)).all() == []


def test_time_without_zone_is_refused(store, now):
    """An instant that could mean two things is never stored."""
    with pytest.raises(StatementError, match="without a zone"), store.write() as session:
        session.add(Person(email="dana@example.org", created_at=datetime(2026, 1, 1)))  # noqa: DTZ001


@pytest.mark.parametrize("url", ["nonsense", "mysql://x/y"])
def test_url_of_no_use_is_one_sentence(url):
    """A bad URL says what would do, and never shows a password."""
    with pytest.raises(StoreError, match="sqlite"):
        Store(url)
