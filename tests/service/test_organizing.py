"""Who would organize a group and who would rather not: kept, said back and respected."""

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, reply, run_round, told

from groups.proposal import State
from store.groups import Proposal
from store.people import Person
from store.requests import Request

DANA = "dana@home.example"


def first(service, words):
    """The echo of a first letter."""
    (echo,) = service.hear(DANA, letter(DANA, words, subject="Looking for a group"), LIST)
    return echo


def unwilling(service, names):
    """Some of those on file have said that they would rather not organize."""
    with service.store.write() as session:
        for person in session.scalars(select(Person).where(Person.first_name.in_(names))):
            word = {"value": "rather not", "evidence": "I'd rather not organize"}
            person.profile.facts = {**person.profile.facts, "organizing": word}


def waiting(make_service, *names):
    """A service with four who wait, some of whom would not organize."""
    service = make_service(coordinators=CORINNE, max_size=4)
    enrol(service, NAMES)
    unwilling(service, names)
    run_round(service)
    return service


def proposal(service):
    """Who organizes the one proposal, and its state."""
    with service.store.read() as session:
        found = session.scalar(select(Proposal))
        return found.organizer.first_name if found.organizer else None, found.state


@pytest.mark.parametrize(
    ("words", "said", "volunteers"),
    [
        ("I would not want to be organizer.", "you would rather not", False),
        ("Please don't make me the organizer.", "you would rather not", False),
        ("I'd be glad to organize the group.", "you would", True),
    ],
)
def test_word_on_organizing_is_said_back(service, words, said, volunteers):
    """What nobody says back nobody can put right."""
    echo = first(service, f"{WISH} {words}")
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert f"Organizing a group: {said}\n" in echo.text
    assert volunteers is wish.volunteers


def test_last_word_on_organizing_counts(service):
    """Who would, and then would rather not, would rather not; out of the request it is neither."""
    echo = first(service, f"{WISH} I'd be glad to organize the group.")
    found = []
    for words in ("I'd rather not organize after all.", "Take the organizing line out."):
        (echo,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))
        with service.store.read() as session:
            found.append((session.scalar(select(Request)).volunteers, echo.notice))

    assert [(False, "echo"), (False, "echo")] == found
    assert "Organizing a group" not in echo.text


def test_yes_to_the_echo_with_a_word_on_organizing_opens_the_request_or_shows_the_change(service):
    """The word is kept whatever stands beside it."""
    echo = first(service, WISH)
    words = "Yes, all right, but don't make me the organizer."
    (echo,) = service.hear(DANA, letter(DANA, words, echo), tagged(echo))

    assert "Organizing a group: you would rather not" in echo.text


def test_who_would_rather_not_is_not_named(make_service):
    """The longest in practice comes first only among those who would."""
    service = waiting(make_service, "Kay")

    assert ("Nia", State.ASKING) == proposal(service)


def test_where_nobody_would_nobody_is_named_and_a_coordinator_is_told(make_service):
    """Enough yeses without an organizer are a person's to mend, not one unwilling member's."""
    service = waiting(make_service, *NAMES)
    mails = [mail for name in NAMES for mail in reply(service, name, "Yes.")]

    assert (None, State.QUORUM) == proposal(service)
    assert "coordinator-alert" in told(mails, CORINNE)
    assert not any(each.notice == "organizer-confirm" for each in mails)


def test_who_takes_it_on_with_the_yes_is_named(make_service):
    """An offer made in answer to a proposal is one, too."""
    service = waiting(make_service, *NAMES)
    reply(service, "Wes", "Yes, and I'd be happy to organize the group.")
    for name in ("Uma", "Nia", "Kay"):
        reply(service, name, "Yes.")

    assert ("Wes", State.QUORUM) == proposal(service)


@pytest.mark.parametrize(
    "words",
    ["Yes, but don't make me the organizer.", "Yes, but I would not want to be the organizer."],
)
def test_yes_without_the_organizing_is_a_plain_yes(make_service, words):
    """What it leaves to others is no condition of the yes."""
    service = waiting(make_service)
    mails = reply(service, "Kay", words)

    assert "accept-received" in told(mails, address("Kay"))
    assert "Nia" == proposal(service)[0]


def test_who_passed_it_on_is_not_named_when_the_next_one_leaves(make_service):
    """A “not me” holds for the whole proposal, whoever organizes at that moment."""
    service = waiting(make_service)
    reply(service, "Nia", "Yes, but not organizing.")
    reply(service, "Kay", "Yes, but not organizing.")

    assert "Wes" == proposal(service)[0]
