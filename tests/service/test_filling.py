"""Who is asked about a free seat is found outside any transaction; asked if all is as it was."""

import pytest
from circle import address, form, say, turn
from seats import CHARTER, meet, offered, states, to, wait
from sqlalchemy import event, select

from groups import membership
from groups.group import State
from service import filling, placement
from service.desk import desk
from store.groups import Group, Membership, Seat
from store.people import Person
from store.session import Store

LATER = (2026, 10, 5, 23)


@pytest.fixture
def group(service):
    """A group with one free seat, and Nadia who waits."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia")
    offered(service)
    return service


def meanwhile(monkeypatch, change, times=1):
    """Let something happen while it is being found who suits."""
    left = [change] * times
    found = filling.ranked

    def slow(gathering):
        if left:
            left.pop()()
        return found(gathering)

    monkeypatch.setattr(filling, "ranked", slow)


def person(session, name):
    """Somebody by first name."""
    return session.scalars(select(Person).where(Person.first_name == name)).one()


def changed(service, change):
    """A change of what is on file, in a transaction of its own."""

    def make():
        with service.store.write() as session:
            change(session)

    return make


def seats_proposed(service):
    """How many seats were held out."""
    with service.store.read() as session:
        return len(session.scalars(select(Seat)).all())


def test_letters_are_handled_while_it_is_found_who_suits(group, monkeypatch):
    """Nobody's letter waits for the matching (DESIGN part 3)."""
    answers = []
    meanwhile(monkeypatch, lambda: answers.extend(say(group, "Hal", "What is this service?")))
    mails = turn(group, *LATER)

    assert address("Hal") in {each.recipient for each in answers}
    assert [address("Nadia")] == [e.recipient for e in mails if e.notice == "seat-proposal"]


def test_clock_that_dies_while_it_looks_keeps_a_seat_waiting_for_minutes_only(group, monkeypatch):
    """Another asks a few minutes later, and not after the half hour that a round may take."""

    class Killed(BaseException):
        """What no handler catches, as nothing does a kill."""

    def die(_gathering):
        raise Killed

    with monkeypatch.context() as dying:
        dying.setattr(filling, "ranked", die)
        with pytest.raises(Killed):
            turn(group, *LATER)
    at_once = turn(group, *LATER[:3], LATER[3], 1)
    later = turn(group, *LATER[:3], LATER[3], 4)

    assert [] == [e for e in at_once if e.notice == "seat-proposal"]
    assert [address("Nadia")] == [e.recipient for e in later if e.notice == "seat-proposal"]


def test_letters_are_handled_while_it_is_found_whom_a_coordinator_could_bring(service, monkeypatch):
    """An offer that needs a person is answered with who might suit, and holds no letter up."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    wait(service, "Nadia")
    say(service, "Wren", "STOP")
    answers = []
    found = placement.ranked

    def slow(gathering):
        if not answers:
            answers.extend(say(service, "Hal", "What is this service?"))
        return found(gathering)

    monkeypatch.setattr(placement, "ranked", slow)
    mails = say(service, "Gail", "Our group has one open seat. All members agree.")

    assert address("Hal") in {each.recipient for each in answers}
    assert any("Might suit: Nadia" in each.text for each in mails)


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("Nadia", "Please withdraw my request."),
        ("Nadia", "STOP"),
        ("Nadia", "Please pause my request until further notice."),
        ("Gail", "The seat is filled by now, sorry, we have nothing to offer any more. WITHDRAW"),
        ("Wren", "STOP"),
    ],
)
def test_letter_that_comes_meanwhile_counts(group, monkeypatch, who, words):
    """The seat is not held out to who has gone, nor for a group that cannot be asked."""
    meanwhile(monkeypatch, lambda: say(group, who, words))
    mails = turn(group, *LATER)

    assert [] == [each.recipient for each in mails if each.notice == "seat-proposal"]
    assert 0 == seats_proposed(group)


def other_hour(session):
    session.scalars(select(Group)).one().slot = "Wed 12:00-13:30"


def not_with(session):
    person(session, "Hal").profile.private = {
        "not_with": [{"value": "Nadia Nadiason", "evidence": ""}]
    }


def not_with_whom(session):
    person(session, "Nadia").profile.private = {
        "not_with": [{"value": "Wren Wrenson", "evidence": ""}]
    }


def other_hours(session):
    nadia = person(session, "Nadia").profile
    hours = [{"day": "Fri", "start": "12:00", "end": "14:00", "polarity": "free", "evidence": ""}]
    nadia.facts = {**nadia.facts, "availability": hours}


def closed(session):
    session.scalars(select(Group)).one().state = State.CLOSED


@pytest.mark.parametrize(
    "change", [other_hour, not_with, not_with_whom, other_hours, closed], ids=lambda c: c.__name__
)
def test_what_changes_meanwhile_is_not_overlooked(group, monkeypatch, change):
    """A seat is held out on what is on file at that moment."""
    meanwhile(monkeypatch, changed(group, change))

    assert [] == turn(group, *LATER)
    assert "OPEN" == states(group)["JOIN", "Nadia"]


def leave(session):
    rows = session.scalars(select(Membership)).all()
    next(e for e in rows if e.person.first_name == "Wren").state = membership.State.ON_LEAVE


def test_what_has_changed_is_looked_at_anew_at_once(group, monkeypatch):
    """Nobody waits six hours because a member wrote meanwhile; then all is as it is now."""
    meanwhile(monkeypatch, changed(group, leave))
    (mail,) = turn(group, *LATER)

    assert ("seat-proposal", address("Nadia")) == (mail.notice, mail.recipient)


def test_what_changes_at_every_look_waits_for_the_next_one(group, monkeypatch):
    """The clock does not run after a group for ever."""
    times = iter(range(10, 60))

    def again(session):
        session.scalars(select(Group)).one().charter = {"purpose": f"number {next(times)}"}

    meanwhile(monkeypatch, changed(group, again), times=20)

    assert [] == turn(group, *LATER)
    assert 13 == next(times)


def test_two_clocks_that_found_the_same_ask_once(group):
    """Whoever comes second finds the group busy and the newcomer taken."""
    group.clock.time = group.clock.time.replace(hour=23)
    now = group.clock.now()
    plans = filling.plan(group.store, group.settings, now)
    other = Store(group.settings.url)
    made = []
    for store in (group.store, other):
        with store.write() as session:
            made.append(len(filling.carry_out(desk(session, group.settings, now), plans)))
    other.close()

    assert [1, 0] == made
    assert 1 == len(to(group.new(), "Nadia"))


def test_nobody_is_asked_about_two_seats_at_once(group):
    """Two groups have a place, and one person waits for either."""
    form(group, code="G-XY3ZZ")
    with group.store.write() as session:
        session.scalars(select(Group).where(Group.code == "G-XY3ZZ")).one().charter = CHARTER
    offered(group, "Our group G-XY3ZZ has one open seat. All members agree.")
    turn(group, *LATER)

    assert 1 == seats_proposed(group)
    assert [] == turn(group, 2026, 10, 6, 12)


def looked(service):
    """A look has been taken, and found nobody."""
    meet(service)
    turn(service, 2026, 10, 5, 16)
    offered(service)
    assert [] == turn(service, 2026, 10, 5, 16, 10)


def test_who_begins_to_wait_is_asked_within_minutes(service):
    """A free seat needs no others, so nobody waits for the next round or the next look."""
    looked(service)
    turn(service, 2026, 10, 5, 16, 20)
    wait(service, "Nadia")
    (mail,) = turn(service, 2026, 10, 5, 16, 22)

    assert ("seat-proposal", address("Nadia")) == (mail.notice, mail.recipient)


def test_who_names_other_hours_is_looked_at_anew_within_minutes(service):
    """Who fits now is not told so six hours later."""
    looked(service)
    days = [{"day": "Fri", "start": "12:00", "end": "14:00", "polarity": "free", "evidence": ""}]
    wait(service, "Nadia", availability=days)
    before = turn(service, 2026, 10, 5, 16, 20)
    service.clock.time = service.clock.time.replace(minute=25)
    say(service, "Nadia", "I am also free on Tuesdays from 12 to 2.", subject="My hours")
    mails = turn(service, 2026, 10, 5, 16, 26)

    assert [] == before
    assert [address("Nadia")] == [e.recipient for e in mails if e.notice == "seat-proposal"]


def test_seat_that_a_newcomer_does_not_want_is_held_out_to_the_next_within_minutes(group):
    """Nobody waits for somebody's no."""
    wait(group, "Omar")
    (first,) = turn(group, *LATER)
    group.clock.time = group.clock.time.replace(minute=5)
    name = first.recipient.partition("@")[0].title()
    say(group, name, "No, thank you.", first)
    (second,) = turn(group, 2026, 10, 5, 23, 6)

    assert {address("Nadia"), address("Omar")} == {first.recipient, second.recipient}


def test_clock_does_not_look_again_where_nothing_is_new(service, monkeypatch):
    """Each look reads everybody who waits."""
    looked(service)
    wait(service, "Nadia", availability=[])
    turn(service, 2026, 10, 5, 16, 20)
    looks = []
    monkeypatch.setattr("service.due_rounds.fill", lambda *_args, **_more: looks.append(1) or [])
    for minute in (21, 30, 40):
        turn(service, 2026, 10, 5, 16, minute)

    assert [] == looks


class Died(Exception):
    """As if the process had been killed there."""


def test_look_that_dies_at_any_statement_asks_nobody_and_is_repeated(group):
    """The state and the mail that tells of it are one transaction (guarantee 2)."""
    now = group.clock.now()
    left, died = 0, 0

    def die(*_args):
        nonlocal left
        left -= 1
        if left == 0:
            raise Died

    event.listen(group.store.engine, "before_cursor_execute", die)
    for statement in range(1, 200):
        left = statement
        try:
            made = filling.fill(group.store, group.settings, now)
        except Died:
            died += 1
            left = -1
            assert {("JOIN", "Nadia"): "OPEN", ("OFFER", "Gail"): "OPEN"} == states(group)
            assert 0 == seats_proposed(group) == len(group.new())
        else:
            left = -1
            break

    assert died > 10
    assert 1 == len(made) == len(group.new())
