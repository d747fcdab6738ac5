"""A database in which every column that can hold words carries a mark of its own."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, LargeBinary

from groups import proposal
from groups.post import InboundState, OutboundState
from service.settings import Settings
from store.groups import Group, Invitation, Membership, Proposal
from store.models import metadata
from store.people import Note, Person, Profile
from store.personal import HOLDINGS
from store.post import Inbound, Lease, Outbound, Question, QuestionKind, Recipient
from store.reach import Reach
from store.requests import Kind, Request

NOW = datetime(2026, 10, 5, 12, tzinfo=UTC)
ADA = "ada@marked.example"
BO = "bo@other.example"
COORDINATOR = "cora@office.example"
#: Columns that must hold the address itself for the rest to hang together.
ADDRESSES = frozenset({"person.email", "outbound.recipient", "question.email", "reach.address"})
#: Columns that must be left as they are made.
FIXED = frozenset({"proposal.passed_on", "forgotten_mark.digest", "lease.name", "note.kind"})


def settings(folder) -> Settings:
    """Settings of a service in a folder of its own."""
    return Settings(data_dir=folder, secret="a" * 64, coordinators=COORDINATOR)


def mark(column: str) -> str:
    """A word that stands in one column and nowhere else."""
    if column in ADDRESSES:
        return ADA
    return f"mk{sorted(HOLDINGS).index(column):02}x"


def _marked(row: Any) -> Any:
    table = type(row).__table__
    for column in table.columns:
        name = f"{table.name}.{column.name}"
        if name not in HOLDINGS or name in FIXED:
            continue
        word: Any = mark(name)
        if isinstance(column.type, LargeBinary):
            word = word.encode()
        elif isinstance(column.type, JSON):
            word = [word] if "list" in str(type(row).__annotations__[column.name]) else {"k": word}
        setattr(row, column.name, word)
    return row


def fill(session) -> tuple[Person, Person]:
    """Ada, marked all over, with Bo in the same proposal and group."""
    ada = _marked(Person(created_at=NOW))
    bo = Person(email=BO, first_name="Bo", last_name="Berg", created_at=NOW)
    session.add_all([ada, bo])
    session.flush()
    idea = _marked(Proposal(state=proposal.State.CONFIRMED, organizer_id=ada.id, created_at=NOW))
    idea.passed_on = [str(ada.id)]
    session.add_all([idea, *_of(ada)])
    session.flush()
    circle = _marked(Group(proposal_id=idea.id, organizer_id=ada.id, created_at=NOW))
    letter = _marked(
        Inbound(state=InboundState.HANDLED, next_try_at=NOW, received_at=NOW, person_id=ada.id)
    )
    letter.recipients.append(_marked(Recipient()))
    session.add_all(
        [
            circle,
            letter,
            Invitation(proposal=idea, person_id=bo.id),
            _marked(Invitation(proposal=idea, person_id=ada.id)),
            Lease(name="clock", holder=mark("lease.holder"), until=NOW),
        ]
    )
    session.flush()
    session.add_all([Membership(group_id=circle.id, person_id=each.id) for each in (ada, bo)])
    session.add(_marked(Reach(bounced_at=NOW)))
    sent = _marked(
        Outbound(state=OutboundState.SENT, next_try_at=NOW, created_at=NOW, person_id=ada.id)
    )
    session.add(sent)
    session.flush()
    session.add(
        _marked(
            Question(kind=QuestionKind.ECHO, person_id=ada.id, outbound_id=sent.id, asked_at=NOW)
        )
    )
    session.flush()
    return ada, bo


def _of(person: Person) -> list[Any]:
    return [
        _marked(Profile(person_id=person.id, updated_at=NOW)),
        _marked(Note(person_id=person.id, kind=mark("note.kind"), created_at=NOW)),
        _marked(Request(person_id=person.id, kind=Kind.JOIN, created_at=NOW)),
    ]


def dumped(session) -> dict[str, str]:
    """All that stands in each column of words, as text."""
    found = {}
    for name in HOLDINGS:
        table, _, column = name.partition(".")
        values = session.execute(metadata.tables[table].select()).mappings().all()
        cells = [row[column] for row in values]
        found[name] = " ".join(
            each.decode()
            if isinstance(each, bytes) and "digest" not in name
            else json.dumps(each, default=str)
            for each in cells
        )
    return found
