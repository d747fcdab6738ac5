from datetime import timedelta

import pytest
from sqlalchemy import select

from groups.post import InboundState, OutboundState
from store.people import Note, Person
from store.post import Inbound, Outbound, Question, QuestionKind, QuestionState
from store.queue import drop_farewells, empty_old


def letter(now, **values):
    """A handled letter of 31 days ago."""
    given = {
        "message_id": "<1@x>",
        "digest": "d",
        "envelope_sender": "ada@home.example",
        "peer": "192.0.2.1",
        "raw": b"words",
        "state": InboundState.HANDLED,
        "next_try_at": now,
        "received_at": now - timedelta(days=31),
    }
    return Inbound(**given | values)


def mail(now, **values):
    """A mail that was sent 31 days ago."""
    given = {
        "message_id": "<2@x>",
        "recipient": "ada@home.example",
        "envelope_sender": "bounces+t@x",
        "notice": "echo",
        "subject": "words",
        "text": "words",
        "raw": b"words",
        "state": OutboundState.SENT,
        "next_try_at": now,
        "created_at": now - timedelta(days=31),
    }
    return Outbound(**given | values)


@pytest.fixture
def person(store, now):
    """Somebody on file."""
    with store.write() as session:
        ada = Person(email="ada@home.example", created_at=now)
        session.add(ada)
        session.flush()
    return ada


def swept(store, now, *rows):
    """What is left of some rows after the sweep of thirty days."""
    with store.write() as session:
        session.add_all(rows)
    with store.write() as session:
        empty_old(session, now - timedelta(days=30))
    with store.read() as session:
        return [session.scalar(select(type(row)).where(type(row).id == row.id)) for row in rows]


def test_bytes_of_what_is_done_with_are_emptied_after_the_retention_time(store, now, person):
    """The rows of a person stay, without a word in them."""
    (came, went) = swept(
        store, now, letter(now, person_id=person.id), mail(now, person_id=person.id)
    )

    assert (came.raw, came.envelope_sender, came.peer) == (b"", None, "")
    assert (went.raw, went.subject, went.text) == (b"", "", "")


@pytest.mark.parametrize("state", [InboundState.QUEUED, InboundState.SHUNTED])
def test_letter_that_still_waits_is_kept_whole(store, now, person, state):
    """Nothing accepted is lost (guarantee 1), however old."""
    (came,) = swept(store, now, letter(now, person_id=person.id, state=state))

    assert came.raw == b"words"


def test_what_is_younger_is_kept_whole(store, now, person):
    """Thirty days are thirty days."""
    (came,) = swept(
        store, now, letter(now, person_id=person.id, received_at=now - timedelta(days=29))
    )

    assert came.raw == b"words"


def test_what_is_nobodys_goes_whole(store, now):
    """Strangers, machines and the forgotten leave no address behind."""
    note = Note(kind="suspicious", text="words", created_at=now - timedelta(days=31))
    left = swept(store, now, letter(now), mail(now), note)

    assert left == [None, None, None]


def test_words_of_ours_stay_while_their_question_is_open(store, now, person):
    """A reply may still quote them, and what we wrote must not answer it (guarantee 4)."""
    asked = mail(now, person_id=person.id)
    with store.write() as session:
        session.add(asked)
        session.flush()
        session.add(
            Question(
                token="t",
                kind=QuestionKind.ECHO,
                state=QuestionState.OPEN,
                email=person.email,
                person_id=person.id,
                outbound_id=asked.id,
                asked_at=now,
            )
        )
    (went,) = swept(store, now, asked)

    assert (went.raw, went.text) == (b"", "words")


@pytest.mark.parametrize(("state", "left"), [(OutboundState.SENT, 0), (OutboundState.DEFERRED, 1)])
def test_last_mail_to_the_forgotten_goes_once_it_is_sent(store, now, state, left):
    """The answer to FORGET carries the address; a day later that is gone too."""
    with store.write() as session:
        session.add(mail(now, notice="forgotten", state=state, created_at=now - timedelta(days=2)))
    with store.write() as session:
        drop_farewells(session, now - timedelta(days=1))
    with store.read() as session:
        found = session.scalars(select(Outbound)).all()

    assert len(found) == left
