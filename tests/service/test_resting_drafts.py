"""A request that was put on hold before it was open keeps what its mail promises."""

import pytest
from circle import say, turn
from sqlalchemy import select

from groups.request import State
from store.people import Person
from store.requests import Request

WHOLE = (
    "I'd like to join a group. LPC, 12 years, psychodynamic, Portland, in person,"
    " Tuesdays noon to 2. I am a member.\n\nGail"
)
HALF = "I'd like to join a group. LPC, 12 years, Portland, Tuesdays noon to 2.\n\nGail"


def state(service):
    """Where the one request stands."""
    with service.store.read() as session:
        return session.scalars(select(Request.state)).one()


@pytest.fixture
def held(service, request):
    """Gail's request, put on hold until February right after the echo; the mail of it."""
    turn(service, 2026, 11, 9, 18)
    (echo, *_) = say(service, "Gail", request.param)
    (mail, *_) = say(service, "Gail", "Please hold my request until February 1.", echo)
    return service, mail


@pytest.mark.parametrize("held", [WHOLE], indirect=True)
def test_complete_draft_opens_when_its_rest_is_over(held):
    """It was promised; silence before that opens nothing."""
    service, mail = held
    turn(service, 2027, 1, 30, 18)
    before = state(service)
    turn(service, 2027, 2, 1, 18)

    assert "paused" == mail.notice
    assert "It opens again by itself on Monday, February 1" in " ".join(mail.text.split())
    assert State.DRAFT is before
    assert State.OPEN is state(service)


@pytest.mark.parametrize("held", [HALF], indirect=True)
def test_incomplete_draft_waits_for_its_answer_and_is_not_let_go_meanwhile(held):
    """Nothing is promised that an answer must come before; who is away loses nothing."""
    service, mail = held
    turn(service, 2027, 2, 20, 18)

    assert "by itself" not in " ".join(mail.text.split())
    assert "still lacks your answer" in " ".join(mail.text.split())
    assert State.DRAFT is state(service)


@pytest.mark.parametrize(
    "words",
    [
        "I can't commit until February.",
        "I can’t start before February 1.",
        "I can't take part until February.",
        "I'm on parental leave until February 1. After that I'd like to meet with a group.",
        "I'd like to be in a group starting in February.",
        "Could you put me in a group from February 1 on?",
    ],
)
def test_first_letter_that_cannot_begin_before_a_day_opens_then(service, words):
    """Opened tomorrow, it would be proposed to who has said that it is too early."""
    turn(service, 2026, 11, 9, 18)
    (echo, *_) = say(service, "Gail", WHOLE.replace("\n\nGail", f" {words}\n\nGail"))
    turn(service, 2027, 1, 30, 18)
    before = state(service)
    turn(service, 2027, 2, 1, 18)

    assert "February 1" in " ".join(echo.text.split())
    assert State.DRAFT is before
    assert State.OPEN is state(service)


@pytest.mark.parametrize(
    "words",
    [
        "I won't be fully independent until June.",
        "I can't do Mondays until February.",
        "I won't start my new job until February.",
        "I can't say until February what my hope is.",
        "I'd like a group where somebody started in February.",
        "I want a group; in February I turn sixty.",
        "Starting in February I have Mondays free as well.",
    ],
)
def test_what_else_waits_for_a_day_delays_no_request(service, words):
    """A licence, a post or one day of the week is not the group."""
    turn(service, 2026, 11, 9, 18)
    (echo, *_) = say(service, "Gail", WHOLE.replace("\n\nGail", f" {words}\n\nGail"))
    with service.store.read() as session:
        away = session.scalars(select(Person.away_until)).all()

    assert "echo" == echo.notice
    assert not any(away)


@pytest.fixture
def opened(service):
    """Gail's request, which she has opened; the mail that says so."""
    turn(service, 2026, 11, 9, 18)
    (echo, *_) = say(service, "Gail", WHOLE)
    (mail, *_) = say(service, "Gail", "Yes.", echo)
    return mail


@pytest.mark.parametrize("replied", [True, False])
@pytest.mark.parametrize(
    ("words", "notice"),
    [
        ("I can't commit until February.", "paused"),
        ("Not until February, sorry.", "paused"),
        ("I'm not available before February.", "paused"),
        ("Yes, it is right. But I can't start before February 1.", "paused"),
        ("I'm an LMFT, not an LPC. And I can't begin until February.", "echo"),
    ],
)
def test_open_request_rests_whose_writer_cannot_begin_before_a_day(
    service, opened, words, notice, replied
):
    """A round would propose what she has just said to be too early; a correction counts, too."""
    (told,) = say(service, "Gail", words, opened if replied else None)
    resting = state(service)
    turn(service, 2027, 2, 1, 18)

    assert notice == told.notice
    assert "opens again by itself on Monday, February 1" in " ".join(told.text.split())
    assert State.PAUSED is resting
    assert State.OPEN is state(service)


def test_question_beside_is_quoted_and_a_supposed_case_is_only_asked_about(service, opened):
    """What would be is not so yet."""
    supposed = say(service, "Gail", "Is it a problem if I can't start until February?", opened)
    before = state(service)
    so = say(service, "Gail", "I can't start until February. Is that a problem?", opened)
    (rests,) = [each for each in so if each.notice == "paused"]

    assert {"coordinator-alert", "question-passed-on"} == {each.notice for each in supposed}
    assert State.OPEN is before
    assert "| Is that a problem?" in rests.text
    assert {"coordinator-alert", "paused"} == {each.notice for each in so}
