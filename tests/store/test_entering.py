from sqlalchemy import inspect, select

from groups import profile, request
from store.entering import insert_now
from store.people import Person, Profile
from store.requests import Kind, Request


def family(now):
    """A new person with a profile and a request, not stored yet."""
    person = Person(email="ada@x.example", state=profile.State.ACTIVE, created_at=now)
    person.profile = Profile(facts={"format": "online"}, private={}, updated_at=now)
    wish = Request(person=person, kind=Kind.JOIN, missing=["place"], created_at=now)
    return person, person.profile, wish


def test_objects_inserted_at_once_are_as_if_they_had_been_loaded(store, now):
    """They have their keys and defaults, refer to each other, and later changes are kept."""
    with store.write() as session:
        person, facts, wish = family(now)
        insert_now(session, person, facts, wish)
        states = [inspect(each).persistent for each in (person, facts, wish)]
        wish.state = request.State.OPEN
        facts.facts = {"format": "hybrid"}
    with store.read() as session:
        found = session.scalars(select(Request)).one()

        assert [True] * 3 == states
        assert (wish.id, person.id) == (found.id, found.person_id)
        assert (request.State.OPEN, ["place"], "") == (found.state, found.missing, found.words)
        assert {"format": "hybrid"} == found.person.profile.facts


def test_objects_inserted_at_once_are_not_inserted_again(store, now):
    """The session that hears of them has nothing left to do for them."""
    with store.write() as session:
        insert_now(session, *family(now))

        assert not session.new
        assert not session.dirty
    with store.read() as session:
        assert 1 == len(session.scalars(select(Person)).all())
