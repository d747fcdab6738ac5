import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from store.post import Inbound, Recipient
from store.queue import Arrival, add_letters
from store.queue.bulk import insert_rows

LETTERS, RECIPIENTS = Inbound.__table__, Recipient.__table__


def arrival(n, **change):
    """The n-th letter, with every field filled."""
    fields = {"envelope_sender": "dana@example.org", "peer": "192.0.2.1", "helo": "mx.example"}
    to = (("circles@example.org", None), ("circles@example.org", "k3"), ("b@example.org", "k4"))
    return Arrival(b"Subject: x\r\n\r\nHello", f"<{n}@x>", "d" * 64, to, **fields | change)


def test_row_is_the_same_whichever_way_it_came(store, now):
    """A letter beside a repeat goes the long way; its row differs in nothing but its id."""
    with store.write() as session:
        add_letters(session, [arrival(1)], now)
    with store.write() as session:
        assert add_letters(session, [arrival(1), arrival(2)], now) == [False, True]

    with store.read() as session:
        quick, slow = session.execute(select(LETTERS).order_by(LETTERS.c.id)).mappings()
        own = {"id", "message_id"}
        assert {k: v for k, v in quick.items() if k not in own} == {
            k: v for k, v in slow.items() if k not in own
        }
        to = [
            [(r.address, r.token) for r in session.get_one(Inbound, row["id"]).recipients]
            for row in (quick, slow)
        ]
    assert to[0] == to[1] == [("circles@example.org", None), ("b@example.org", "k4")]


def test_recipients_stand_with_their_own_letter(store, now):
    """The ids of a statement's rows are told right, also beyond one statement's size."""
    many = [(f"<{n}@x>", "d" * 64, None, "", "", b"%d" % n) for n in range(5_000)]
    names = ("message_id", "digest", "envelope_sender", "peer", "helo", "raw")
    shared = {"state": "QUEUED", "next_try_at": now, "received_at": now}
    with store.write() as session:
        add_letters(session, [arrival("before")], now)
        first = insert_rows(session.connection(), LETTERS, names, many, shared)

    with store.read() as session:
        rows = session.execute(
            select(Inbound.id, Inbound.raw).where(Inbound.id >= first).order_by(Inbound.id)
        ).all()
    assert [(first + n, b"%d" % n) for n in range(5_000)] == [tuple(row) for row in rows]


def test_statement_that_breaks_a_rule_leaves_nothing(store, now):
    """One repeat among many: none of them is there, and the transaction goes on."""
    rows = [("<1@x>", "d" * 64), ("<2@x>", "d" * 64), ("<1@x>", "d" * 64)]
    shared = {"raw": b"", "state": "QUEUED", "next_try_at": now, "received_at": now}
    with store.write() as session:
        with pytest.raises(IntegrityError):
            insert_rows(session.connection(), LETTERS, ("message_id", "digest"), rows, shared)
        add_letters(session, [arrival(9)], now)

    with store.read() as session:
        assert ["<9@x>"] == session.scalars(select(Inbound.message_id)).all()
