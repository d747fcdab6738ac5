"""What somebody needs of a place reaches who chooses it, without a name, and is held against it."""

import pytest
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, reply, run_round

from service import access
from store.groups import Group, Proposal
from store.people import Person, Profile
from vocabulary.access import conflicts, needs

POINTS = " We talk over cases; every other week, 90 minutes; conflicts first in the group."
STEPS = "a way in without steps"


def need(service, name, words):
    """Somebody has said what they need."""
    with service.store.write() as session:
        found = session.scalar(select(Person).where(Person.first_name == name))
        found.profile.private = {"accessibility": [{"value": words, "evidence": words}]}


@scene(coordinators=CORINNE, max_size=4)
def proposed(service):
    """A service with four in a proposal, the organizer, and another who uses a wheelchair."""
    enrol(service, NAMES)
    run_round(service)
    with service.store.read() as session:
        organizer = session.scalar(select(Proposal)).organizer.first_name
    other = next(name for name in NAMES if name != organizer)
    need(service, other, "wheelchair")
    return organizer, other


def agree(service):
    """All say yes; the mail that asks the organizer to confirm."""
    return [mail for name in NAMES for mail in reply(service, name, "YES")][-1]


def test_need_is_told_to_the_organizer_without_a_name(proposed):
    """Whoever chooses the place knows what it must have, and not for whom."""
    service, organizer, _ = proposed
    mail = agree(service)
    text = " ".join(mail.text.split())

    assert (address(organizer), "organizer-confirm") == (mail.recipient, mail.notice)
    assert STEPS in text
    assert "wheelchair" not in text
    assert "We do not say who needs it" in text


def test_organizers_own_need_is_nobody_elses(make_service):
    """Who chooses the place knows it."""
    service = make_service(coordinators=CORINNE, max_size=4)
    enrol(service, NAMES)
    run_round(service)
    with service.store.read() as session:
        organizer = session.scalar(select(Proposal)).organizer.first_name
    need(service, organizer, "wheelchair")

    assert "must have" not in agree(service).text


@pytest.mark.parametrize(
    "where",
    [
        "My office at 1022 NW 23rd Ave, Portland (two steps at the door, no elevator).",
        "At my office in Portland, second floor.",
        "In my office in Portland. It is a walk-up, I am afraid.",
        "My house, Portland; there are some stairs.",
    ],
)
def test_place_that_does_not_have_it_is_not_settled(proposed, where):
    """The organizer is asked for another, and a coordinator hears whom it would keep out."""
    service, organizer, other = proposed
    agree(service)
    mails = reply(service, organizer, f"Confirmed. {where}{POINTS}", "organizer-confirm")
    (asked,) = (each for each in mails if each.recipient == address(organizer))
    (alert,) = (each for each in mails if each.recipient == CORINNE)
    with service.store.read() as session:
        groups = session.scalars(select(Group)).all()

    assert [] == groups
    assert f"it lacks what is needed: {STEPS}" in " ".join(asked.text.split())
    assert address(other) not in asked.text
    assert "does not have what a member needs" in alert.subject
    assert address(other) in alert.text


@pytest.mark.parametrize(
    "where",
    [
        "My office in Portland, second floor, there is an elevator.",
        "My office in Portland, no steps.",
        "At the library in Portland.",
        "My office in Portland, two steps from the MAX.",
    ],
)
def test_place_that_has_it_or_says_nothing_is_settled(proposed, where):
    """What nobody wrote is not held against a place."""
    service, organizer, _ = proposed
    agree(service)
    mails = reply(service, organizer, f"Confirmed. {where}{POINTS}", "organizer-confirm")

    assert {"introduction"} == {each.notice for each in mails}


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("wheelchair", ["steps"]),
        ("step-free", ["steps"]),
        ("trouble with stairs", ["steps"]),
        ("ASL", ["hearing"]),
        ("low vision", ["sight"]),
        ("scent-free", ["scents"]),
        ("service dog", ["animal"]),
        ("immunocompromised", ["air"]),
        ("near transit", ["transit"]),
        ("my daughter", []),
    ],
)
def test_each_need_is_told_by_its_kind(words, names):
    """No word of a member's own is handed on."""
    assert names == [each.name for each in needs([words])]


@pytest.mark.parametrize(
    ("place", "against"),
    [
        ("2nd floor", True),
        ("2nd floor with elevator", False),
        ("upstairs at my house", True),
        ("basement, the elevator is broken", True),
        ("ground floor", False),
        ("a few steps from the station", False),
        ("step-free", False),
        ("not wheelchair accessible", True),
        ("three steps, but there is a ramp", False),
    ],
)
def test_words_of_a_place_speak_for_or_against_it(place, against):
    """An elevator that is there opens every floor, and one that is not does not."""
    assert against is bool(conflicts(place, needs(["wheelchair"])))


def test_need_of_no_kind_leads_to_a_person():
    """What cannot be put in general words is asked of a coordinator."""
    person = Person(id=1, first_name="Bo", last_name="", email="bo@member.example")
    person.profile = Profile(facts={}, private={"accessibility": [{"value": "my daughter"}]})

    assert ("coordinator" in access.asked([person], online=False)[0]) is True
