"""A mail that answers an unclear letter says what silence will do, in the state somebody is in."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from test_answers import NAMES, address, enrol, run_round
from test_answers import reply as answer

DANA = "dana@home.example"
STAYS = "If you do nothing, everything stays as it is."
#: Words of which nobody could tell what they want.
VAGUE = "Hm, the thing with the blue one, you know."


def mine(mails, recipient):
    """The kind and the words of the one mail to somebody."""
    (mail,) = (each for each in mails if each.recipient == recipient)
    return mail, " ".join(mail.text.replace("|", "").split())


@pytest.fixture
def echo(service):
    """What was read back to Dana, whose request opens by silence."""
    (mail,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    return mail


@pytest.mark.parametrize(
    ("words", "notice"), [(VAGUE, "unclear"), ("Is there a fee?", "question-passed-on")]
)
def test_request_that_silence_opens_is_said_to_open(service, echo, words, notice):
    """Who is told that all stays as it is finds her request open the next morning."""
    mail, told = mine(service.hear(DANA, letter(DANA, words, echo), tagged(echo)), DANA)

    assert notice == mail.notice
    assert "we take your request as right as it stands and open it on Tuesday" in told
    assert STAYS not in told


def test_request_that_waits_for_a_word_stays_as_it_is(service, echo):
    """What is not right does not open by silence."""
    words = "No, that is not right."
    mail, told = mine(service.hear(DANA, letter(DANA, words, echo), tagged(echo)), DANA)

    assert "unclear" == mail.notice
    assert STAYS in told
    assert "open it on" not in told


@scene(coordinators="corinne@ashby.example", max_size=4, min_size=3)
def asked(service):
    """Four people have just been asked whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def test_place_that_silence_loses_is_said_to_be_lost(asked):
    """Until when, and what becomes of the request."""
    mail, told = mine(answer(asked, "Uma", VAGUE), address("Uma"))

    assert "unclear" == mail.notice
    assert "without a plain yes or no by Monday, November 16" in told
    assert "your request rests until you write RESUME" in told
    assert STAYS not in told


def test_organizer_is_told_what_her_silence_does(asked):
    """The task goes on to another, or the group comes to nothing."""
    for name in NAMES:
        mails = answer(asked, name, "Yes, gladly.")
    (confirm,) = (each for each in mails if each.notice == "organizer-confirm")
    who = confirm.recipient
    mail, told = mine(asked.hear(who, letter(who, VAGUE, confirm), tagged(confirm)), who)

    assert "unclear" == mail.notice
    assert "we ask another member to organize it" in told
    assert STAYS not in told


def test_who_has_nothing_due_is_told_that_all_stays(service, echo):
    """An open request is changed by no silence."""
    (opened,) = service.hear(DANA, letter(DANA, "YES", echo), tagged(echo))
    _, told = mine(service.hear(DANA, letter(DANA, VAGUE, opened), tagged(opened)), DANA)

    assert STAYS in told
