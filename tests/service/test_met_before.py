"""Who has met whom, and who has said no to whom, as the next round sees it."""

from datetime import timedelta

from circle import form
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, apart, enrol, reply, run_round, told

from groups import request
from service.pool import pool
from store.groups import Proposal
from store.people import Person
from store.requests import Request


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def met(service):
    """Pairs of first names that the next round takes to have met."""
    with service.store.read() as session:
        names = {str(each.id): each.first_name for each in session.scalars(select(Person))}
        waiting = pool(session, service.settings, service.clock.now()).candidates
    return {(names[one.id], names[other]) for one in waiting for other in one.met}


def again(service):
    """Everybody waits again, some days later, and is proposed to one another once more."""
    service.clock.time += timedelta(days=30)
    with service.store.write() as session:
        for each in session.scalars(select(Request)):
            each.state = request.State.OPEN
    run_round(service)


def test_who_was_only_proposed_has_not_met(asked):
    """Nobody was introduced by a proposal that fell: a later one says nothing of having met."""
    reply(asked, "Uma", "No, thank you.")
    before = met(asked)
    again(asked)
    with asked.store.read() as session:
        last = session.scalars(select(Proposal).order_by(Proposal.id)).all()[-1]
        says = str(last.score)

    assert set() == before
    assert "met before" not in says


def test_who_was_introduced_has_met(service):
    """A group that was there is what two people have met in."""
    form(service, names=("Uma", "Wes", "Nia"))
    with service.store.write() as session:
        for person in session.scalars(select(Person)):
            session.add(
                Request(
                    person=person,
                    kind="JOIN",
                    state=request.State.OPEN,
                    opened_at=service.clock.now(),
                    created_at=service.clock.now(),
                )
            )

    assert {("Uma", "Wes"), ("Nia", "Uma")} <= met(service)


def test_two_noes_to_the_same_people_are_enough(asked):
    """Who has twice said no to a group with somebody is not asked about the two a third time."""
    reply(asked, "Uma", "No, thank you.")
    once = apart(asked)
    again(asked)
    reply(asked, "Uma", "No, thank you.")

    assert set() == once
    assert {("Uma", "Wes"), ("Uma", "Nia"), ("Uma", "Kay")} == apart(asked)


def test_person_who_is_asked_for_beside_a_pause_is_told(asked):
    """The order is carried out, and a coordinator sees the letter."""
    words = "PAUSE\n\nAnd please let a human look into this, it goes wrong every time."
    mails = reply(asked, "Uma", words)
    passed = [each for each in mails if each.notice == "question-passed-on"]

    assert "paused" in told(mails, address("Uma"))
    assert [CORINNE] == [each.recipient for each in mails if each.notice == "coordinator-alert"]
    assert not any("Nothing else has changed" in " ".join(each.text.split()) for each in passed)
