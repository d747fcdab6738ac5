"""Words of seats and newcomers that offer none."""

import pytest
from circle import address, form, say
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from store.requests import Kind, Request


@scene()
def placed(service):
    """A group of four."""
    form(service)


def offers(service):
    """The offers on file."""
    with service.store.read() as session:
        return [each for each in session.scalars(select(Request)) if each.kind is Kind.OFFER]


@pytest.mark.parametrize(
    "words",
    [
        "We have a new member, Paula. She came today and we love her. So now 5.",
        "We don't need Dr. Weiss as a consultant after all, Gail will chair.",
        "the seat is filled! By Paula Stern. She comes since Friday.",
        "Paula Stern has joined us last week.",
    ],
)
def test_who_came_or_is_not_needed_offers_no_seat(placed, words):
    """A coordinator hears who has come in, for no list of ours has her."""
    mails = say(placed, "Gail", words)

    assert [] == offers(placed)
    assert {"coordinator-alert", "question-passed-on"} == {each.notice for each in mails}


def test_seat_that_is_free_is_offered_beside_a_newcomer(placed):
    """Only some of the seats are filled."""
    say(placed, "Gail", "We have a new member, Paula, and still one open seat to offer.")

    assert 1 == len(offers(placed))


def test_who_would_take_a_seat_offers_none(service):
    """It is for a person to bring the two together."""
    dana = "dana@home.example"
    (echo,) = service.hear(dana, letter(dana, WISH, subject="A group"), LIST)
    service.hear(dana, letter(dana, "YES", echo), tagged(echo))
    words = "Rita Moss tells me there's a seat in her Friday group. I'd take it gladly."
    mails = service.hear(dana, letter(dana, words, subject="a seat"), LIST)

    assert [] == offers(service)
    assert "coordinator-alert" in {each.notice for each in mails}


@pytest.mark.parametrize(
    "words",
    [
        "My mother has passed away. Please inform the brothers and sisters of the group.",
        "My phone is 503-555-0111, please put it in the list and tell the others.",
    ],
)
def test_others_are_told_however_they_are_called(placed, words):
    """Once it is surely she who asks."""
    (check,) = say(placed, "Dana", words)
    mails = say(placed, "Dana", "Yes, that was me.", check)

    assert {address(name) for name in ("Gail", "Hal", "Wren")} <= {e.recipient for e in mails}
