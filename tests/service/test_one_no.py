"""A WITHDRAW that speaks of joining is a no to the one proposal, and the request stays."""

import pytest
from postroom import LIST, letter
from scenes import scene
from sqlalchemy import select
from test_answers import NAMES, address, enrol, place_of, reply, run_round, told

from groups import invitation, request
from store.people import Person
from store.requests import Request

CORINNE = "corinne@ashby.example"


@scene(coordinators=CORINNE, max_size=4, min_size=3)
def asked(service):
    """Four who were asked whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def wish(service, name="Uma"):
    """How somebody's request stands."""
    rows = select(Request.state).join(Person).where(Person.first_name == name)
    with service.store.read() as session:
        return session.scalar(rows)


@pytest.mark.parametrize(
    "words",
    [
        "Sorry, I've changed my mind. I won't be joining.",
        "I have changed my mind, please leave me out.",
        "Sorry. Changed my mind, I'm not coming.",
    ],
)
def test_changed_mind_about_joining_is_a_no_to_that_group(asked, words):
    """The place is given back, and the next round looks for her again."""
    mails = reply(asked, "Uma", words)

    assert ["decline-received"] == told(mails, address("Uma"))
    assert (invitation.State.DECLINED, request.State.OPEN) == (place_of(asked, "Uma"), wish(asked))


def test_same_words_without_a_thread_take_no_request_back(asked):
    """A fresh mail may be anybody's: a no gives a place up, so that she is asked first."""
    words = "Sorry, I've changed my mind. I won't be joining."
    mails = asked.hear(address("Uma"), letter(address("Uma"), words, subject="Hm"), LIST)

    assert ["address-check"] == told(mails, address("Uma"))
    assert wish(asked) is request.State.PROPOSED


@pytest.mark.parametrize(
    "words",
    [
        "WITHDRAW",
        "I've changed my mind. Please withdraw my request.",
        "I have changed my mind about joining a group.",
        "I don't want a group any more.",
    ],
)
def test_request_or_groups_at_large_are_taken_back(asked, words):
    """Who names the request, or groups at large, is looked for no longer."""
    mails = reply(asked, "Uma", words)

    assert "withdrawn" in told(mails, address("Uma"))
    assert wish(asked) is request.State.WITHDRAWN
