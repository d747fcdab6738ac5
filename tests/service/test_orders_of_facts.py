"""An order about a fact, in a mail of its own, is the correction of an open request."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from groups import request
from store.people import Profile
from store.requests import Request

LEA = "lea@home.example"


@scene()
def waiting(service):
    """A service in which Lea's request is open."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    service.hear(LEA, letter(LEA, "Yes, that is right.", echo), tagged(echo))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Withdraw the Monday option please", "Mon"),
        ("Please cancel my Fridays.", "Fri"),
        ("Take me off Mondays", "Mon"),
        ("Please take me off Wednesdays, and it's online OR in person, both fine.", "Wed"),
        ("only Mondays should go", "Mon"),
    ],
)
def test_day_that_is_to_go_is_taken_off_and_said_back(waiting, words, day):
    """Neither mail nor request ends, and the day is no longer offered."""
    mails = waiting.hear(LEA, letter(LEA, words, subject="Hello"), LIST)
    with waiting.store.read() as session:
        told = session.scalar(select(Profile)).facts["availability"]
        state = session.scalar(select(Request.state))

    assert ["echo"] == [each.notice for each in mails]
    assert request.State.OPEN is state
    assert {"blocked"} == {each["polarity"] for each in told if each["day"] == day}
