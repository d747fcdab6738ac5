"""Somebody whom the roster does not hold is asked once, and then waits for a coordinator."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from groups import request
from service.desk import desk
from service.rostering import Member, take_in
from store.requests import Request

ZED, CORINNE = "zed@unknown.example", "corinne@ashby.example"


@scene()
def stranger(service):
    """A service with a roster, and the echo to somebody who is not on it."""
    with service.store.write() as session:
        at = desk(session, service.settings, service.clock.now())
        take_in(at, [Member("ann@member.example", "Ann", "Lee", "LPC", "active")])
    mails = service.hear(ZED, letter(ZED, WISH, subject="a group"), LIST)
    (service.echo,) = [each for each in mails if each.recipient == ZED]


@pytest.mark.parametrize(
    "words", ["Yes, I'm a member.", "I joined last week.", "Yes, I am already a member, LCSW."]
)
def test_answer_to_the_roster_question_goes_to_a_coordinator(stranger, words):
    """A word is no proof: the question is not put again, nothing is read as an offer of seats."""
    mails = stranger.hear(ZED, letter(ZED, words, stranger.echo), tagged(stranger.echo))
    (told,) = [each for each in mails if each.recipient == ZED]
    (alert,) = [each for each in mails if each.recipient == CORINNE]
    read = " ".join(told.text.replace("|", " ").split())
    with stranger.store.read() as session:
        state = session.scalars(select(Request.state)).one()

    assert "Are you a member" in stranger.echo.text
    assert "Are you a member" not in read
    assert "please wait for that" in read
    assert "Open seats" not in read
    assert words in alert.text
    assert request.State.DRAFT is state
