"""One question or one proposal, and two machines that handle answers at the same time."""

import threading

import pytest
from sqlalchemy import select

from groups import invitation
from groups.proposal import State
from service.desk import desk
from service.settings import load
from store.groups import Invitation, Proposal
from store.people import Person
from store.post import Question, QuestionKind
from store.session import Store


@pytest.fixture
def settings(tmp_path):
    """Those of any service."""
    return load(data_dir=tmp_path, list_address="circles@peers.example")


@pytest.fixture
def asked(store, now):
    """Two people asked about one proposal."""
    with store.write() as session:
        proposal = Proposal(
            code="AB12", state=State.ASKING, slot="Tue 12:00-13:30", format="online", created_at=now
        )
        session.add(proposal)
        for n in (1, 2):
            person = Person(email=f"p{n}@x.example", created_at=now)
            session.add(person)
            session.flush()
            session.add(Invitation(proposal=proposal, person=person))
            session.add(
                Question(
                    token=f"t{n}",
                    kind=QuestionKind.PROPOSAL,
                    email=person.email,
                    proposal_id=proposal.id,
                    asked_at=now,
                )
            )


def at_once(*works):
    """Run each in a thread of its own; whatever one raises is raised here."""
    troubles = []

    def run(work):
        try:
            work()
        except Exception as error:
            troubles.append(error)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    if troubles:
        raise troubles[0]


def test_question_is_spent_by_one_of_two_who_both_saw_it_open(url, asked, settings, now):
    """The statement that changes it decides, not what was read before (single use)."""
    both_have_read = threading.Barrier(2)
    spent = []

    def spend():
        mine = Store(url)
        with mine.write() as session:
            question = session.scalars(select(Question).where(Question.token == "t1")).one()
            if not url.startswith("sqlite"):  # which has one writer at a time
                both_have_read.wait(10)
            spent.append(desk(session, settings, now).spend(question))
        mine.close()

    at_once(spend, spend)

    assert [False, True] == sorted(spent)


def test_second_answer_to_a_proposal_sees_what_the_first_changed(url, asked, settings, now):
    """Who holds a question holds its proposal, so nobody settles it on what is no longer so."""
    first_holds, second_waits = threading.Event(), threading.Event()
    told = []

    def hold(session, token):
        found = session.scalar(select(Question.id).where(Question.token == token))
        return desk(session, settings, now).question(found, "")

    def first():
        mine = Store(url)
        with mine.write() as session:
            hold(session, "t1")
            first_holds.set()
            # The second cannot say that it has got it while this one holds it.
            told.append(("second came in between", second_waits.wait(0.2)))
            place = session.scalars(select(Invitation).order_by(Invitation.id)).first()
            place.state = invitation.State.ACCEPTED
        mine.close()

    def second():
        mine = Store(url)
        first_holds.wait(10)
        with mine.write() as session:
            hold(session, "t2")
            second_waits.set()
            place = session.scalars(select(Invitation).order_by(Invitation.id)).first()
            told.append(("second sees", place.state))
        mine.close()

    at_once(first, second)

    assert [("second came in between", False), ("second sees", invitation.State.ACCEPTED)] == told
