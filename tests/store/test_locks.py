"""Two machines that change the same proposal or person at the same time take turns."""

import threading
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from groups import invitation, request
from groups.proposal import State
from mail.reading.facts.attendance import Gathering
from service import calendar, drafts, mending
from service.attending import check_in, tell_met
from service.desk import Overtaken, desk
from service.settings import load
from service.withdrawing import hold, places, take_out
from store.attendance import Attendance, CheckIn
from store.groups import Group, Invitation, Membership, Proposal
from store.locks import hold_group, hold_people, hold_proposals
from store.people import Person
from store.post import Question, QuestionKind
from store.requests import Kind, Request
from store.session import Store


@pytest.fixture
def settings(tmp_path):
    """Those of any service."""
    return load(data_dir=tmp_path, list_address="circles@peers.example")


@pytest.fixture
def people(store, now):
    """The ids of three who wait, none of them asked yet."""
    with store.write() as session:
        for n in (1, 2, 3):
            person = Person(email=f"p{n}@x.example", created_at=now)
            session.add(person)
            session.flush()
            session.add(
                Request(
                    person_id=person.id,
                    kind=Kind.JOIN,
                    state=request.State.OPEN,
                    missing=[],
                    created_at=now,
                )
            )
        return list(session.scalars(select(Person.id).order_by(Person.id)))


def propose(store, now, people, state=State.ASKING, **changed):
    """The id of a new proposal to these people."""
    with store.write() as session:
        values = {"slot": "Tue 12:00-13:30", "format": "online", "created_at": now, **changed}
        proposal = Proposal(
            code=f"G{session.scalar(select(Proposal.id).order_by(Proposal.id.desc())) or 0}",
            state=state,
            score={},
            charter={},
            passed_on=[],
            **values,
        )
        session.add(proposal)
        session.flush()
        for each in people:
            wish = session.scalars(select(Request).where(Request.person_id == each)).one()
            wish.state = request.State.PROPOSED
            session.add(
                Invitation(
                    proposal=proposal,
                    person_id=each,
                    request=wish,
                    reminder_at=now - timedelta(days=4),
                    deadline=now,
                    reason="",
                )
            )
            email = f"p{each}@x.example"
            session.add(
                Question(
                    token=f"{proposal.id}t{each}",
                    kind=QuestionKind.PROPOSAL,
                    email=email,
                    proposal_id=proposal.id,
                    asked_at=now,
                )
            )
        return proposal.id


class Turns:
    """Of two works in two transactions the first is in the middle when the second begins."""

    def __init__(self, url, settings, now):
        self.url, self.settings, self.now = url, settings, now
        self.came_between = None
        self.troubles = []
        self._in_the_middle, self._came = threading.Event(), threading.Event()

    def run(self, first, second):
        """``first`` is a generator that yields in its middle; give what ``second`` gives."""
        given = []

        def one(session):
            work = first(desk(session, self.settings, self.now))
            next(work)
            self._in_the_middle.set()
            self.came_between = self._came.wait(0.2)
            next(work, None)

        def two(session):
            given.append(second(desk(session, self.settings, self.now)))
            self._came.set()

        threads = [threading.Thread(target=self._within, args=(each,)) for each in (one, two)]
        threads[0].start()
        self._in_the_middle.wait(10)
        threads[1].start()
        for each in threads:
            each.join(30)
        if self.troubles:
            raise self.troubles[0]
        return given[0]

    def _within(self, work):
        mine = Store(self.url)
        try:
            with mine.write() as session:
                session.connection()  # from here on SQLite has its one writer
                work(session)
        except Exception as error:
            self.troubles.append(error)
            self._in_the_middle.set()
        mine.close()


@pytest.fixture
def turns(url, settings, now):
    """Two works that meet."""
    return Turns(url, settings, now)


def answered(token, state):
    """A letter that answers a question; its place changes before the end of the transaction."""

    def work(at):
        found = at.session.scalars(select(Question).where(Question.token == token)).one()
        at.question(found.id, found.email)
        yield
        (place,) = at.session.scalars(
            select(Invitation)
            .join(Person)
            .where(
                Invitation.proposal_id == found.proposal_id,
                Person.email == found.email,
            )
        )
        place.state = state

    return work


def moved_on(proposal_id, **values):
    """A proposal is held, and changed before the end of the transaction."""

    def work(at):
        (proposal,) = at.proposals([proposal_id])
        yield
        for name, value in values.items():
            setattr(proposal, name, value)

    return work


def taken_out(email):
    """A letter that withdraws everything of its writer's."""

    def work(at):
        at.question(None, email)
        yield
        take_out(at, at.person(email))

    return work


def test_stop_sees_the_yes_that_another_machine_is_just_counting(turns, store, now, people):
    """Who takes somebody out holds the proposals first, so nobody's answer is lost."""
    propose(store, now, people[:2])

    def stop(at):
        at.question(None, "p2@x.example")
        (place,) = places(at, at.person("p2@x.example"))
        return {each.person_id: each.state for each in place.proposal.invitations}

    seen = turns.run(answered(f"1t{people[0]}", invitation.State.ACCEPTED), stop)

    assert turns.came_between is False
    assert invitation.State.ACCEPTED is seen[people[0]]


@pytest.mark.parametrize("step", [calendar.lapse, calendar.remind])
def test_clock_sees_the_yes_of_the_last_minute(turns, store, now, people, step):
    """A place that is being accepted is neither lapsed nor reminded of."""
    propose(store, now, people[:1])
    later = timedelta(seconds=-1 if step is calendar.remind else 1)
    turns.now = now + later
    done = turns.run(answered(f"1t{people[0]}", invitation.State.ACCEPTED), step)
    with store.read() as session:
        (place,) = session.scalars(select(Invitation))

    assert done == 0
    assert place.state is invitation.State.ACCEPTED


@pytest.mark.parametrize(
    ("step", "before", "after"),
    [
        (calendar.press_organizers, State.QUORUM, State.CONFIRMED),
        (calendar.drop_held, State.HELD, State.ASKING),
    ],
)
def test_clock_sees_the_word_that_another_machine_is_just_hearing(
    turns, store, now, people, step, before, after
):
    """What is confirmed or sent at the last minute does not fall."""
    old = now - timedelta(days=30)
    made = propose(store, now, people[:2], before, confirm_by=old, created_at=old)
    done = turns.run(moved_on(made, state=after), step)
    with store.read() as session:
        (proposal,) = session.scalars(select(Proposal))

    assert done == 0
    assert proposal.state is after


@pytest.mark.parametrize("step", [calendar.open_silent, drafts.expire, calendar.wake])
def test_clock_sees_the_withdrawal_that_is_just_heard(turns, store, now, people, step):
    """A request that its writer takes back is not opened, woken or expired besides."""
    resting = request.State.PAUSED if step is calendar.wake else request.State.DRAFT
    with store.write() as session:
        wish = session.scalars(select(Request).where(Request.person_id == people[0])).one()
        wish.state, wish.opens_at, wish.created_at = resting, now, now - timedelta(days=99)
        wish.person.away_until = now
    done = turns.run(taken_out("p1@x.example"), step)
    with store.read() as session:
        wish = session.scalars(select(Request).where(Request.person_id == people[0])).one()

    assert done == 0
    assert wish.state is request.State.WITHDRAWN


def test_newcomer_who_is_just_leaving_is_not_asked(turns, store, people):
    """A repair looks at its newcomers anew once it holds them."""

    def mend(at):
        found = at.session.scalars(select(Request).where(Request.person_id == people[2])).one()
        return mending.hold(at, [found])

    assert turns.run(taken_out("p3@x.example"), mend) is False


def test_letter_holds_a_proposal_made_since_it_began(url, store, settings, now, people):
    """Between the look at somebody's proposals and the hold on them a round may ask them."""
    with store.write() as session:
        at = desk(session, settings, now)
        person = session.get(Person, people[0])
        if url.startswith("sqlite"):  # nobody else writes meanwhile
            assert places(at, person) == []
            return
        other = Store(url)
        made = propose(other, now, people[:1])
        found = places(at, person)

        assert [made] == [each.proposal_id for each in found]
        assert {made} == at.held
        with other.write() as another:
            assert hold_proposals(another, [made], wait=False) == []
        other.close()


def test_proposal_made_since_and_held_by_another_is_not_waited_for(
    url, store, settings, now, people
):
    """Waiting out of order could be a ring: the letter is tried again instead."""
    made = propose(store, now, people[:1])
    if url.startswith("sqlite"):
        with store.write() as session:
            assert desk(session, settings, now).also_hold([made]) is False
        return
    other = Store(url)
    with other.write() as another:
        hold_proposals(another, [made])
        with pytest.raises(Overtaken), store.write() as session:
            places(desk(session, settings, now), session.get(Person, people[0]))
    other.close()


def test_three_who_leave_and_a_clock_never_wait_in_a_ring(url, store, settings, now, people):
    """All lock in one order: PostgreSQL finds no deadlock to break, and everybody is out."""
    for _ in range(6):
        propose(store, now, people[:2])
        propose(store, now, people[1:])
    troubles = []
    begin = threading.Barrier(4)

    def leave(at, person_id):
        person = at.session.get(Person, person_id)
        hold(at, person)
        take_out(at, person)

    def within(work, *given):
        mine = Store(url)
        try:
            begin.wait(10)
            with mine.write() as session:
                work(desk(session, settings, now), *given)
        except Exception as error:
            troubles.append(error)
        mine.close()

    works = [(leave, each) for each in people] + [(calendar.lapse,)]
    threads = [threading.Thread(target=within, args=each) for each in works]
    for each in threads:
        each.start()
    for each in threads:
        each.join(30)
    with store.read() as session:
        left = set(session.scalars(select(Invitation.state)))

    assert troubles == []
    assert not left & {invitation.State.ASKED, invitation.State.ACCEPTED}


def test_mail_to_a_member_does_not_wait_for_that_members_letter(url, store, now, people):
    """The hold on a person lets rows through that merely refer to them (NO KEY UPDATE)."""
    if url.startswith("sqlite"):
        pytest.skip("SQLite has one writer at a time")
    other = Store(url)
    with store.write() as session:
        hold_people(session, people)
        with other.write() as another:
            another.connection().exec_driver_sql("SET LOCAL lock_timeout = '2s'")
            another.add(
                Question(
                    token="x",
                    kind=QuestionKind.NOTICE,
                    email="p1@x.example",
                    person_id=people[0],
                    asked_at=now,
                )
            )
    other.close()
    with store.read() as session:
        assert session.scalars(select(Question.token)).all() == ["x"]


def test_two_answers_about_one_group_take_turns(turns, store, now, people):
    """What the second tells of a month takes the place of all that the first told."""
    with store.write() as session:
        group = Group(code="G-AB2CD", charter={}, created_at=now)
        group.memberships = [Membership(person_id=each) for each in people]
        session.add(group)
        session.flush()
        asked = check_in(session, group, date(2026, 9, 1), now).id

    def told(at, day):
        hold_group(at.session, 1)
        found = at.session.get(CheckIn, asked)
        return found, [Gathering(date(2026, 9, day))]

    def first(at):
        found, met = told(at, 8)
        yield
        tell_met(at, found, met, found.group.memberships, people[0])

    def second(at):
        found, met = told(at, 15)
        tell_met(at, found, met, found.group.memberships, people[1])

    turns.run(first, second)
    with store.read() as session:
        days = session.scalars(select(Attendance.day)).all()

    assert turns.came_between is False
    assert [date(2026, 9, 15)] * 3 == days
