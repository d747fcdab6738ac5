"""A line that somebody takes out who has no request: it goes, and no request is made of it."""

import pytest
from circle import address, form, say
from sqlalchemy import select

from store.people import Person, Profile
from store.requests import Request


def placed(service):
    """A member of a group, of whom two names and a hope are on file."""
    form(service)
    with service.store.write() as session:
        person = session.scalar(select(Person).where(Person.email == address("Dana")))
        person.profile = Profile(
            facts={
                "hopes": [{"value": "good company", "evidence": "good company"}],
                "with": [{"value": "Priya Rao", "evidence": "Priya Rao"}],
            },
            private={"not_with": [{"value": "Mandarin", "evidence": "Mandarin"}]},
            updated_at=service.clock.now(),
        )
    return service


def held(service):
    """What is on file about her, and how many requests there are."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.email == address("Dana")))
        requests = len(session.scalars(select(Request)).all())
        return {**person.profile.facts, **person.profile.private}.keys(), requests


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Take out rather not with, please", {"hopes", "with"}),
        ("Take out Together with and Rather not with.", {"hopes"}),
        ("Please remove the line 'Hope' from what you have of me.", {"with", "not_with"}),
        ("Strike Mandarin from whom I would avoid, it is a language.", {"hopes", "with"}),
    ],
)
def test_line_goes_and_no_request_is_made(service, words, left):
    """What our mails recommend works for whoever has a group."""
    (mail,) = say(placed(service), "Dana", words, subject="A line")

    assert (left, 0) == held(service)
    assert "taken-out" == mail.notice
    assert "no request was made" in " ".join(mail.text.split())


def test_line_that_is_not_there_is_said_to_be_none(service):
    """Nobody shall wonder whether it is gone."""
    (mail,) = say(placed(service), "Dana", "Take out Accessibility, please.", subject="A line")

    assert ({"hopes", "with", "not_with"}, 0) == held(service)
    assert "does not stand" in mail.subject


def test_protection_that_goes_is_said_with_the_way_back(service):
    """Whom she had rather not met she reads, and how to have it back."""
    (mail,) = say(placed(service), "Dana", "Take out Rather not with.", subject="A line")
    told = " ".join(mail.text.split())

    assert "Rather not with: Mandarin" in told
    assert "reply “not with”" in told
