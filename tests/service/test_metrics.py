from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from urllib.request import urlopen

import pytest
from readymade import opened

from groups.post import InboundState, OutboundState
from service.metrics import expose
from service.tally import LETTERS
from store.post import Inbound, Outbound

NOW = datetime(2026, 10, 5, 12, tzinfo=UTC)


@pytest.fixture
def scrape(tmp_path):
    """What Prometheus is told of a database in which three letters and a mail wait."""
    store = opened(f"sqlite:///{tmp_path}/x.sqlite3")
    with store.write() as session:
        for number, state in enumerate(("QUEUED", "QUEUED", "SHUNTED", "HANDLED")):
            session.add(
                Inbound(
                    message_id=str(number),
                    digest="d",
                    raw=b"x",
                    state=InboundState[state],
                    next_try_at=NOW,
                    received_at=NOW - timedelta(minutes=number + 1),
                )
            )
        session.add(
            Outbound(
                message_id="o",
                recipient="ada@home.example",
                envelope_sender="b@x",
                notice="echo",
                raw=b"x",
                state=OutboundState.DEFERRED,
                next_try_at=NOW,
                created_at=NOW - timedelta(hours=2),
            )
        )
    port, close = expose(store, SimpleNamespace(now=lambda: NOW), "127.0.0.1", 0)

    def ask():
        with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
            lines = answer.read().decode().splitlines()
        return dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))

    yield SimpleNamespace(ask=ask, store=store)
    close()
    store.close()


def test_what_waits_is_told_by_state_with_the_age_of_the_oldest(scrape):
    """A queue that grows and a letter that is stuck look different."""
    found = scrape.ask()

    assert "2.0" == found['peercircle_queue{direction="in",state="QUEUED"}']
    assert "1.0" == found['peercircle_queue{direction="in",state="SHUNTED"}']
    assert "0.0" == found['peercircle_queue{direction="in",state="CLAIMED"}']
    assert "1.0" == found['peercircle_queue{direction="out",state="DEFERRED"}']
    assert "120.0" == found['peercircle_oldest_waiting_seconds{direction="in",state="QUEUED"}']
    assert "7200.0" == found['peercircle_oldest_waiting_seconds{direction="out",state="DEFERRED"}']


def test_what_was_done_is_counted_and_no_figure_names_anybody(scrape):
    """Labels are words out of closed sets."""
    LETTERS.add("join", "handled")
    key = 'peercircle_letters_total{intent="join",result="handled"}'
    before = float(scrape.ask()[key])
    LETTERS.add("join", "handled")
    found = scrape.ask()

    assert before + 1 == float(found[key])
    assert "@" not in "".join(found)


def test_database_that_is_away_is_told_as_a_figure(scrape):
    """A scrape never fails for it: the alarm is the figure."""
    with scrape.store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE inbound_recipient")
        connection.exec_driver_sql("ALTER TABLE inbound RENAME TO elsewhere")
    found = scrape.ask()

    assert "0.0" == found["peercircle_database_up"]
    assert not any(name.startswith("peercircle_queue") for name in found)
