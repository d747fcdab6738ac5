"""A no that is taken back: the place in a proposal, and the request behind an echo."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select
from test_answers import NAMES, address, enrol, reply, run_round, told

from groups import invitation, request
from store.groups import Invitation
from store.people import Person
from store.requests import Request

CORINNE = "corinne@ashby.example"
LEA = "lea@home.example"


@scene(coordinators=CORINNE, max_size=4, min_size=3)
def asked(service):
    """Four who were asked whether they would form a group; Uma has said yes, and then no."""
    enrol(service, NAMES)
    run_round(service)
    reply(service, "Uma", "Yes, gladly.")
    reply(service, "Uma", "Hmm, on second thought I have to back out, sorry.", "accept-received")


def place(service, name="Uma"):
    """Where somebody's place and request stand."""
    with service.store.read() as session:
        found = session.scalar(select(Invitation).join(Person).where(Person.first_name == name))
        return found.state, found.request.state


@pytest.mark.parametrize(
    "words",
    [
        "Scratch that! My partner says Tuesdays are OK after all. Please put me back in.",
        "Please put me back in.",
        "I changed my mind again, count me in.",
        "Yes after all!",
    ],
)
def test_no_taken_back_gives_the_place_back_while_the_proposal_is_open(asked, words):
    """The others still wait, so nothing keeps her out; she hears that her yes is noted."""
    before = place(asked)
    mails = reply(asked, "Uma", words, "decline-received")

    assert (invitation.State.DECLINED, request.State.OPEN) == before
    assert (invitation.State.ACCEPTED, request.State.PROPOSED) == place(asked)
    assert ["accept-received"] == told(mails, address("Uma"))


def test_thanks_for_a_noted_no_leave_it_a_no(asked):
    """A courtesy puts nobody back."""
    reply(asked, "Uma", "Thank you, all the best to the others.", "decline-received")

    assert (invitation.State.DECLINED, request.State.OPEN) == place(asked)


def test_no_taken_back_too_late_is_answered_with_why(asked):
    """Where the proposal has fallen, no new request is made of it."""
    for name in ("Wes", "Nia", "Kay"):
        reply(asked, name, "No, I can't.")
    mails = reply(asked, "Uma", "Scratch that! Please put me back in.", "decline-received")

    assert ["unclear"] == told(mails, address("Uma"))
    assert "no longer open" in " ".join(mails[0].text.split())


@pytest.mark.parametrize(
    "words", ["no thanks, not interested any more", "Not interested.", "Thanks but no thanks"]
)
def test_no_to_a_group_at_all_takes_the_request_back(service, words):
    """What she does not want must not open by her silence."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    mails = service.hear(LEA, letter(LEA, words, echo), tagged(echo))
    with service.store.read() as session:
        state = session.scalar(select(Request.state))

    assert request.State.WITHDRAWN is state
    assert ["withdrawn"] == [each.notice for each in mails]


def test_plain_no_to_the_echo_keeps_the_request_from_opening_by_silence(service):
    """What is not right is not taken as right after a day."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    mails = service.hear(LEA, letter(LEA, "No.", echo), tagged(echo))
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert (request.State.DRAFT, None) == (wish.state, wish.opens_at)
    assert ["unclear"] == [each.notice for each in mails]
