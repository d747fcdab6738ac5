import json

import pytest
from marked import ADA, BO, COORDINATOR, FIXED, NOW, dumped, fill, mark, settings
from readymade import opened
from sqlalchemy import select

from groups.post import InboundState, OutboundState
from mail.leaving.sink import Folder
from service.desk import desk
from service.forgetting import forget_person, is_forgotten, remember_again
from service.holding import held, within
from service.rostering import Member, take_in
from store.people import Person
from store.personal import HOLDINGS, Fate
from store.post import Inbound, Outbound


@pytest.fixture
def store(tmp_path):
    """An open store with all tables."""
    made = opened(f"sqlite:///{tmp_path}/peercircle.sqlite3")
    yield made
    made.close()


def forgotten(store, tmp_path, prepare=lambda session, ada, bo: None, **how):
    """What each column holds after the marked person was forgotten."""
    with store.write() as session:
        ada, bo = fill(session)
        prepare(session, ada, bo)
    with store.write() as session:
        at = desk(session, settings(tmp_path), NOW)
        forget_person(at, session.scalar(select(Person).where(Person.email == ADA)), **how)
    with store.read() as session:
        return dumped(session)


def mail_to(address, *, text, state=OutboundState.SENT, notice="introduction"):
    """A mail of ours to somebody."""
    return Outbound(
        message_id=f"<{address}.{notice}.{state}@x>",
        recipient=address,
        envelope_sender="bounces@x",
        notice=notice,
        subject=text,
        text=text,
        raw=text.encode(),
        state=state,
        next_try_at=NOW,
        created_at=NOW,
    )


def test_forget_does_with_each_column_what_the_table_says(store, tmp_path):
    """What is said to go is gone, and what is said to stay is no empty promise either."""
    left = forgotten(store, tmp_path)
    told = {name: mark(name) in cells for name, cells in left.items() if name not in FIXED}

    assert {n: HOLDINGS[n].fate is Fate.KEPT for n in told} == told
    assert "[]" == left["proposal.passed_on"]


def test_forget_leaves_the_address_nowhere_in_the_file(store, tmp_path):
    """Not in a column, nor in a freed page of the database (``secure_delete``)."""
    forgotten(store, tmp_path)
    store.close()
    rest = b"".join(each.read_bytes() for each in tmp_path.iterdir() if each.is_file())

    assert ADA.encode() not in rest
    assert mark("profile.private").encode() not in rest


def test_export_holds_each_column_that_the_table_says(store):
    """EXPORT is complete, and no more than is owed."""
    with store.write() as session:
        ada, _ = fill(session)
        document = json.dumps(held(session, ada), default=str)
        there = dumped(session)
    told = {name: mark(name) in document for name in there if name not in FIXED}

    assert {name: HOLDINGS[name].exported for name in told} == told


def test_mails_to_others_that_name_the_forgotten_are_emptied(store, tmp_path):
    """The others keep theirs; our copy holds nobody's name."""
    left = forgotten(
        store,
        tmp_path,
        lambda session, _ada, _bo: session.add(mail_to(BO, text=f"Here is Ada, {ADA}.")),
    )

    assert ADA not in json.dumps(left)
    assert BO in left["outbound.recipient"]


def test_mail_to_another_that_still_waits_is_held_back_and_a_coordinator_told(store, tmp_path):
    """No contact detail leaves after FORGET, and nobody is left without knowing why."""
    forgotten(
        store,
        tmp_path,
        lambda session, _ada, _bo: session.add_all(
            [
                mail_to(BO, text=f"Here is {ADA}.", state=OutboundState.DEFERRED),
                mail_to(COORDINATOR, text=f"Danger: {ADA}", state=OutboundState.QUEUED),
            ]
        ),
        asked="The board asked.",
    )
    with store.read() as session:
        found = {(each.recipient, each.notice): each for each in session.scalars(select(Outbound))}
    held_back = found[BO, "introduction"]
    told = found[COORDINATOR, "coordinator-alert"]

    assert (held_back.state, held_back.raw) == (OutboundState.FAILED, b"")
    assert OutboundState.QUEUED == found[COORDINATOR, "introduction"].state
    assert f"introduction to {BO}" in told.text
    assert ADA not in told.text
    assert "The board asked." in told.text


def test_letter_that_was_set_aside_is_emptied_and_one_unread_is_not(store, tmp_path):
    """A wish that came in meanwhile is a new one; nothing accepted is lost."""

    def prepare(session, ada, _bo):
        for state in (InboundState.SHUNTED, InboundState.QUEUED):
            session.add(
                Inbound(
                    message_id=state.value,
                    digest="d",
                    envelope_sender=ADA.upper(),
                    raw=b"words",
                    state=state,
                    next_try_at=NOW,
                    received_at=NOW,
                )
            )

    forgotten(store, tmp_path, prepare)
    with store.read() as session:
        found = {each.message_id: each for each in session.scalars(select(Inbound))}

    assert (found["SHUNTED"].state, found["SHUNTED"].raw) == (InboundState.DROPPED, b"")
    assert found["QUEUED"].raw == b"words"


def test_roster_does_not_bring_the_forgotten_back(store, tmp_path):
    """The keyed mark is asked before an address is entered."""
    forgotten(store, tmp_path)
    with store.write() as session:
        at = desk(session, settings(tmp_path), NOW)
        added, _ = take_in(at, [Member(ADA, "Ada", "Ames", "LPC", "active")])

        assert added == 0
        assert is_forgotten(session, at.settings, ADA.upper())


def test_who_writes_anew_is_not_forgotten_any_more(store, tmp_path):
    """The mark keeps us from writing first, never them."""
    forgotten(store, tmp_path)
    with store.write() as session:
        remember_again(session, settings(tmp_path), ADA)

        assert not is_forgotten(session, settings(tmp_path), ADA)


def test_export_by_mail_leaves_the_longest_letters_to_the_command():
    """A mail has limits; what is left out is said, the newest comes first."""
    letters = [{"letter": "a" * 80}, {"letter": "b" * 80}]
    shown = within({"your letters": letters, "our mails": []}, 100, "(left out)")

    assert [{"letter": "(left out)"}, {"letter": "b" * 80}] == shown["your letters"]


def test_folder_of_the_file_relay_is_cleared_of_the_forgotten(store, tmp_path):
    """What the file relay wrote to somebody goes with them; others' mails stay."""
    folder = Folder(tmp_path / "outgoing")
    folder.write(b"all their data", "circles@peers.example", ADA)
    kept = folder.write(b"hello", "circles@peers.example", f"not-{ADA}")
    forgotten(store, tmp_path)

    assert [kept] == list((tmp_path / "outgoing").iterdir())
