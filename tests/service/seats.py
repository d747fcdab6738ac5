"""A group with a free seat and somebody who waits, for the tests of how newcomers come in."""

from circle import NAMES, address, form, say, turn
from sqlalchemy import select

from groups import request
from store.groups import Group
from store.people import Person, Profile
from store.requests import Kind, Request

YEARS = {"Gail": 4, "Dana": 9, "Hal": 14, "Wren": 18, "Nadia": 11, "Omar": 8}
WORK = {
    "Gail": "Psychodynamic",
    "Dana": "Family Systems",
    "Hal": "Psychodynamic",
    "Wren": "EMDR",
    "Nadia": "Family Systems",
    "Omar": "EMDR",
}
LICENCES = {
    "Gail": "LPC",
    "Dana": "LCSW",
    "Hal": "PSY",
    "Wren": "LMFT",
    "Nadia": "LMFT",
    "Omar": "LPC",
}
CHARTER = {
    "purpose": "to talk over hard cases",
    "frequency": "every other week",
    "place": "online, link to follow",
    "length_minutes": 90,
    "conflict": "first in the group, then with somebody from outside",
}


def facts(name, **more):
    """A profile that suits the group."""
    return {
        "experience_years": {"value": YEARS[name], "evidence": "years"},
        "licences": [{"value": LICENCES[name], "evidence": "licence"}],
        "orientations": [{"value": WORK[name], "polarity": "positive", "evidence": "work"}],
        "place": {
            "value": "Portland",
            "latitude": 45.5,
            "longitude": -122.6,
            "state": "OR",
            "evidence": "town",
        },
        "format": {"value": "hybrid", "evidence": "either"},
        "availability": [
            {"day": "Tue", "start": "12:00", "end": "14:00", "polarity": "free", "evidence": "hour"}
        ],
        "hopes": [{"value": f"what {name} hopes", "evidence": "hope"}],
        **more,
    }


def meet(service, names=NAMES, charter=CHARTER, **values):
    """A group that meets on Tuesdays, everybody's profile on file."""
    form(service, names=names, **values)
    with service.store.write() as session:
        session.scalars(select(Group)).one().charter = charter
        for person in session.scalars(select(Person)):
            person.profile = Profile(
                facts=facts(person.first_name), private={}, updated_at=service.clock.now()
            )


def wait(service, name, private=None, **more):
    """Somebody whose request is open."""
    now = service.clock.now()
    with service.store.write() as session:
        person = Person(
            email=address(name),
            first_name=name,
            last_name=f"{name}son",
            roster_status="active",
            created_at=now,
        )
        person.profile = Profile(facts=facts(name, **more), private=private or {}, updated_at=now)
        session.add(person)
        session.flush()
        session.add(
            Request(
                person_id=person.id,
                kind=Kind.JOIN,
                state=request.State.OPEN,
                opened_at=now,
                created_at=now,
            )
        )


def to(mails, name, notice=None):
    """The mails to somebody, perhaps of one kind."""
    return [
        each for each in mails if each.recipient == address(name) and notice in (None, each.notice)
    ]


def offered(service, words="Our group has one open seat. All members agree.", by="Gail"):
    """A member offers seats and says that what we noted is right."""
    (noted,) = to(say(service, by, words), by, "offer-recorded")
    return say(service, by, "Yes, that is right.", noted)


def asked(service, *when):
    """The newcomer is asked by the clock; the mail."""
    (mail,) = [each for each in turn(service, *when) if each.notice == "seat-proposal"]
    return mail


def states(service):
    """Where everybody's requests stand: by kind and first name."""
    with service.store.read() as session:
        rows = session.scalars(select(Request))
        return {(each.kind.value, each.person.first_name): each.state.value for each in rows}


def inside(service):
    """Who is in the one group."""
    with service.store.read() as session:
        group = session.scalars(select(Group)).one()
        return {each.person.first_name: each.state.value for each in group.memberships}
