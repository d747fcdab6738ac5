"""Consultation that is not of a group of ours: kept for the record, or told to a person."""

import pytest
from circle import address, answers_of, form, say
from sqlalchemy import select

from store.attendance import Attendance
from store.requests import Request

CORINNE = "corinne@ashby.example"
ALONE = "I consult with Dr. Helen Marsh individually, 2x a month. Please record."


@pytest.fixture
def inside(service):
    """A group of ours, Gail's."""
    form(service)
    return service


def kept(service):
    """Who is kept as having met with whom, in which month, and in a group of ours or not."""
    with service.store.read() as session:
        rows = session.scalars(select(Attendance).order_by(Attendance.month, Attendance.day)).all()
        return [
            (each.person.first_name, each.kind.value, f"{each.month:%Y-%m}", each.group_id)
            for each in rows
        ]


def test_single_consultant_is_kept_and_the_months_are_asked(inside):
    """How often alone makes no month of the record."""
    (mail,) = say(inside, "Hal", ALONE)
    (then,) = say(inside, "Hal", "September, October.", mail)

    assert "consultation with a single consultant" in " ".join(mail.text.split())
    assert "in which months you met" in " ".join(mail.text.split())
    assert "September 2026 and October 2026" in " ".join(then.text.split())
    assert [
        ("Hal", "CONSULTANT", "2026-09", None),
        ("Hal", "CONSULTANT", "2026-10", None),
    ] == kept(inside)


@pytest.mark.parametrize(
    "words",
    [
        "I had individual consultation with Dr. Marsh in September and October.",
        "I saw my consultant Dr. Marsh one-on-one in September and October.",
    ],
)
def test_months_with_a_consultant_count_at_once(inside, words):
    """And of an organizer they tell nothing of her group."""
    say(inside, "Gail", words)

    assert [("Gail", "CONSULTANT", None)] * 2 == [(a, b, d) for a, b, _, d in kept(inside)]
    assert {} == answers_of(inside)


def test_group_outside_is_none_of_ours_even_to_its_organizer(inside):
    """Her own group is not noted as having met."""
    (mail,) = say(inside, "Gail", "My outside group met in October, 6 people.")

    assert "a group that was not formed here" in " ".join(mail.text.split())
    assert [("Gail", "OUTSIDE_GROUP", "2026-10", None)] == kept(inside)
    assert {} == answers_of(inside)


@pytest.mark.parametrize(
    "words",
    [
        "I'd like to be a consultant for groups. Fee 120/h.",
        "I am available as a paid consultant to any of your groups, $150 an hour.",
    ],
)
def test_offer_to_be_hired_is_a_coordinators_to_decide(inside, words):
    """Nothing is attested, nobody is asked for a licence, and the writer reads who decides."""
    mails = {each.recipient: each for each in say(inside, "Hal", words)}
    told = " ".join(mails[address("Hal")].text.split())
    with inside.store.read() as session:
        requests = session.scalars(select(Request)).all()

    assert {address("Hal"), CORINNE} == set(mails)
    assert "places nobody for one" in told
    assert "decides whether the association makes such an offer known" in told
    assert ([], []) == (requests, kept(inside))


def test_who_seeks_a_consultant_has_met_none(inside):
    """It is heard as before."""
    words = "I'm looking for individual consultation, once a month."

    assert "seek-recorded" in {each.notice for each in say(inside, "Hal", words)}
    assert [] == kept(inside)
