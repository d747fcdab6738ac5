"""Less mail is wished for, not none: what ends, what stays, and what is asked back."""

import re

import pytest
from circle import address, form, say, turn
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from groups import profile, request
from store.groups import Membership
from store.people import Person
from store.requests import Request

LEA = "lea@home.example"


@scene()
def waiting(service):
    """A service in which Lea's request is open."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    service.hear(LEA, letter(LEA, "Yes, that is right.", echo), tagged(echo))


def standing(service):
    """Lea's state and that of her request."""
    with service.store.read() as session:
        return session.scalar(select(Person.state)), session.scalar(select(Request.state))


def not_asked(service):
    """Who is asked about the group no more."""
    with service.store.read() as session:
        rows = session.scalars(select(Membership).where(Membership.may_ask.is_(False)))
        return [each.person.first_name for each in rows]


@pytest.mark.parametrize(
    "words",
    [
        "Please stop the reminders, I don't want monthly questions.",
        "stop sending me these no-group mails every week please",
        "Fewer emails please.",
        "Unsubscribe me from the weekly notices but keep my request.",
        "Could you write to me less often?",
    ],
)
def test_less_mail_ends_nothing_and_is_asked_about(waiting, words):
    """The request stays, and the answer names each kind of mail with the word that ends it."""
    (told,) = waiting.hear(LEA, letter(LEA, words, subject="mails"), LIST)
    read = " ".join(told.text.split())

    assert (profile.State.ACTIVE, request.State.OPEN) == standing(waiting)
    assert "unclear" == told.notice
    assert ["NO QUESTIONS", "PAUSE", "STOP"] == re.findall(r"\(([A-Z ]+)\)", read)


@pytest.mark.parametrize(
    "words",
    [
        "Please stop the reminders and never write to me again.",
        "Stop the monthly questions. In fact, unsubscribe me.",
        "No more reminders, and take me off this list.",
        "Please stop sending me questions, proposals, mails, all of it.",
        "I don't want these reminders or any mail from you.",
        "Please stop the weekly emails.",
        "Unsubscribe me from this newsletter.",
    ],
)
def test_stop_beside_one_kind_is_heard(waiting, words):
    """Who also wants no mail at all gets none, at once (guarantee 10)."""
    (told,) = waiting.hear(LEA, letter(LEA, words, subject="mails"), LIST)

    assert (profile.State.STOPPED, request.State.WITHDRAWN) == standing(waiting)
    assert "stopped" == told.notice


@pytest.mark.parametrize(
    "words",
    [
        "no por favor. She treated my ex wife, and I would rather not be in a room with her.",
        "Bitte nicht.",
        "Por favor, no.",
    ],
)
def test_courtesy_of_another_tongue_beside_a_no_ends_no_mail(waiting, words):
    """Whom or what the writer would be spared is asked about; the request stays."""
    mails = waiting.hear(LEA, letter(LEA, words, subject="our group"), LIST)

    assert (profile.State.ACTIVE, request.State.OPEN) == standing(waiting)
    assert "stopped" not in {each.notice for each in mails}
    assert mails


@pytest.mark.parametrize("words", ["Bitte keine Mails mehr.", "No mas correos, por favor."])
def test_courtesy_of_another_tongue_beside_a_stop_takes_nothing_from_it(waiting, words):
    """Who wants no mail gets none, however politely it is said (guarantee 10)."""
    waiting.hear(LEA, letter(LEA, words, subject="mails"), LIST)

    assert (profile.State.STOPPED, request.State.WITHDRAWN) == standing(waiting)


def test_join_that_ends_with_a_newsletter_stays_a_join(service):
    """The request is read and echoed, and there is no newsletter to end."""
    words = f"{WISH} Oh and stop sending me the newsletter."
    (echo,) = service.hear(LEA, letter(LEA, words, subject="a group"), LIST)

    assert (profile.State.ACTIVE, request.State.DRAFT) == standing(service)
    assert "echo" == echo.notice
    assert "There is no newsletter" in " ".join(echo.text.split())


@pytest.mark.parametrize(
    "words",
    [
        "NO QUESTIONS",
        "No questions any more, please.",
        "Please don't send me these monthly questions any more, but I'd like to stay in the group.",
        "Please stop the reminders, I don't want monthly questions.",
    ],
)
def test_monthly_question_ends_by_a_letter_of_its_own(service, words):
    """The member stays, is told so, and another is asked."""
    form(service)
    (told,) = say(service, "Gail", words, subject="questions")
    (asked,) = turn(service, 2026, 11, 2, 18)

    assert ["Gail"] == not_asked(service)
    assert "do not ask you about the group G-AB2CD any more" in " ".join(told.text.split())
    assert "Noted: no more questions about your group [G-AB2CD]" == told.subject
    assert address("Dana") == asked.recipient


def test_monthly_question_ends_by_a_reply_to_it(service):
    """The same words below the question itself do the same."""
    form(service)
    (asked,) = turn(service, 2026, 11, 2, 18)
    words = (
        "Please don't send me these monthly questions any more, but I want to stay in the group."
    )
    (told,) = say(service, "Gail", words, asked)

    assert ["Gail"] == not_asked(service)
    assert "do not ask you about the group G-AB2CD any more" in " ".join(told.text.split())


def test_no_questions_to_the_echo_ends_nothing(waiting):
    """Who has no question is not asked less."""
    (echo,) = waiting.hear(LEA, letter(LEA, "Wednesdays at noon work too.", subject="more"), LIST)
    waiting.hear(LEA, letter(LEA, "No questions.", echo), tagged(echo))

    assert (profile.State.ACTIVE, request.State.OPEN) == standing(waiting)
