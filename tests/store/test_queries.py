import json
from datetime import timedelta

import pytest
from sqlalchemy import event

from groups import group, invitation, membership, proposal, request
from groups.post import InboundState, OutboundState
from store import queries, queue
from store.groups import Group, Invitation, Membership, Proposal
from store.people import Person, Profile
from store.post import Inbound, Outbound
from store.requests import Kind, Request

SECRET = "not with Morgan"
ANSWERS = (invitation.State.ACCEPTED, invitation.State.ASKED, invitation.State.DECLINED)


@pytest.fixture
def filled(store, now):
    """Three people, one of whom declined a proposal; a group of two; three letters."""
    with store.write() as session:
        people = [
            Person(email=f"{name}@x.example", first_name=name.title(), created_at=now)
            for name in ("ann", "ben", "cas")
        ]
        session.add_all(people)
        session.flush()
        people[0].profile = Profile(
            facts={"format": {"value": "online"}},
            private={"not_with": [{"value": SECRET}]},
            updated_at=now,
        )
        wishes = [
            Request(person=each, kind=Kind.JOIN, state=request.State.OPEN, created_at=now)
            for each in people
        ]
        session.add_all(wishes)
        asked = Proposal(
            code="G-7AMCH",
            state=proposal.State.ASKING,
            organizer=people[0],
            slot="Tue 12:00-13:30",
            format="online",
            score={"utility": 0.8},
            created_at=now,
        )
        for each, wish, answer in zip(people, wishes, ANSWERS, strict=True):
            asked.invitations.append(
                Invitation(person=each, request=wish, state=answer, reason=SECRET)
            )
        session.add(asked)
        made = Group(code="G-MADE2", state=group.State.FORMING, created_at=now)
        made.memberships.append(Membership(person=people[1], state=membership.State.ACTIVE))
        made.memberships.append(Membership(person=people[2], state=membership.State.LEFT))
        session.add(made)
        queue.add_letters(
            session,
            [
                queue.Arrival(b"Subject: %d\r\n\r\nHi" % n, f"<{n}@x>", "d" * 64, (("c@x", None),))
                for n in range(3)
            ],
            now,
        )
        done, shunted, _ = session.query(Inbound).order_by(Inbound.id).all()
        done.state, shunted.state = InboundState.HANDLED, InboundState.SHUNTED
    return store


LISTS = [queries.people, queries.requests, queries.proposals, queries.groups, queries.queue]


@pytest.mark.parametrize("rows_of", LISTS)
def test_every_row_has_an_id_and_an_upper_case_state_and_is_json(filled, rows_of):
    """What others call stays readable by a program (DESIGN part 9)."""
    with filled.read() as session:
        rows = rows_of(session)

    assert rows
    assert all(row["state"] == row["state"].upper() and row["id"] for row in rows)
    assert rows == json.loads(json.dumps(rows))


def test_proposal_lists_who_is_in_it_and_all_answers(filled):
    """Who declined is in it no more; the answer stays on file."""
    with filled.read() as session:
        (row,) = queries.proposals(session)

    assert ["ann@x.example", "ben@x.example"] == row["members"]
    assert "DECLINED" == row["answers"]["cas@x.example"]
    assert "ann@x.example" == row["organizer"]


def test_group_lists_those_who_have_not_left(filled):
    """A member who left is no member."""
    with filled.read() as session:
        (row,) = queries.groups(session)

    assert ["ben@x.example"] == row["members"]


def test_queue_shows_what_waits_and_all_shows_what_is_done(filled):
    """A volunteer first sees what needs looking at."""
    with filled.read() as session:
        waiting, everything = queries.queue(session), queries.queue(session, everything=True)
        aside = queries.shunted(session)

    assert ["<2@x>"] == [row["message_id"] for row in waiting]
    assert {"HANDLED", "SHUNTED", "QUEUED"} == {row["state"] for row in everything}
    assert ["<1@x>"] == [row["message_id"] for row in aside]
    assert all(row["direction"] == "in" and row["recipient"] == "c@x" for row in everything)


def test_waiting_notice_stands_in_the_queue_until_it_is_sent(store, now):
    """Outgoing mail is listed with its fixed Message-ID."""
    with store.write() as session:
        session.add(
            Outbound(
                message_id="<n@x>",
                envelope_sender="b@x",
                recipient="ann@x.example",
                notice="echo",
                subject="Hello",
                state=OutboundState.QUEUED,
                raw=b"x",
                text="x",
                next_try_at=now - timedelta(minutes=1),
                created_at=now,
            )
        )
    with store.read() as session:
        (row,) = queries.queue(session)

    assert ("out", "<n@x>", "ann@x.example") == (
        row["direction"],
        row["message_id"],
        row["recipient"],
    )


@pytest.mark.parametrize("rows_of", LISTS)
def test_no_list_shows_a_private_wish_or_a_reason(filled, rows_of):
    """Private wishes are seen by asking for one person, never by listing (guarantee 6)."""
    with filled.read() as session:
        assert SECRET not in json.dumps(rows_of(session))


def test_show_finds_by_id_code_and_address(filled):
    """One thing is found by whatever a volunteer has at hand."""
    with filled.read() as session:
        person = queries.show(session, "person", "ANN@x.example")
        made = queries.show(session, "proposal", "g-7amch")
        nothing = queries.show(session, "inbound", "99")

    assert SECRET == person["private"]["not_with"][0]["value"]
    assert "G-7AMCH" == made["code"]
    assert nothing is None


def statements_of(store, rows_of):
    """How many statements a list takes in a session of its own."""
    told = []
    event.listen(store.engine, "before_cursor_execute", lambda *given: told.append(given[2]))
    with store.read() as session:
        rows_of(session)
    return len(told)


def grow(store, now, first):
    """Many more of everything that a list shows."""
    with store.write() as session:
        for n in range(first, first + 20):
            person = Person(email=f"more{n}@x.example", first_name=f"More{n}", created_at=now)
            wish = Request(person=person, kind=Kind.JOIN, state=request.State.OPEN, created_at=now)
            asked = Proposal(
                code=f"G-P{n:04}",
                state=proposal.State.ASKING,
                organizer=person,
                slot="Tue 12:00-13:30",
                format="online",
                score={},
                created_at=now,
            )
            asked.invitations.append(Invitation(person=person, request=wish))
            made = Group(
                code=f"G-G{n:04}", state=group.State.FORMING, organizer=person, created_at=now
            )
            made.memberships.append(Membership(person=person))
            session.add_all([wish, asked, made])
        letters = [
            queue.Arrival(
                b"Subject: %d\\r\\n\\r\\nHi" % n, f"<m{n}@x>", f"{n:064}", (("c@x", None),)
            )
            for n in range(first, first + 20)
        ]
        queue.add_letters(session, letters, now)


@pytest.mark.parametrize("rows_of", LISTS)
def test_list_takes_no_more_statements_for_more_rows(filled, now, rows_of):
    """A round of a large association makes a thousand proposals at once."""
    grow(filled, now, 0)
    before = statements_of(filled, rows_of)
    grow(filled, now, 20)

    assert before == statements_of(filled, rows_of)
