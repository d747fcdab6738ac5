"""Who is hurt or complains of us hears a kind word, and a person reads the letter."""

import pytest
from circle import address, form, say
from postroom import LIST, WISH, letter

CORINNE = "corinne@ashby.example"
DANA = "dana@home.example"


def to(mails, recipient):
    """The mails to somebody."""
    return [each for each in mails if each.recipient == recipient]


@pytest.mark.parametrize(
    "words",
    [
        "Wren's office has two steps. I can't get in. What now? I'm quite hurt, I told you.",
        "I feel left out by the others.",
        "I told you from the start that I use a wheelchair.",
        "This is a disgrace.",
        "I am deeply disappointed.",
    ],
)
def test_hurt_member_is_answered_kindly_and_a_person_told(service, words):
    """Nobody who is hurt reads that we were not sure what they meant."""
    form(service)
    mails = say(service, "Dana", words)
    (answer,), (alert,) = to(mails, address("Dana")), to(mails, CORINNE)

    assert "question-passed-on" == answer.notice
    assert "We are sorry for what you have met with" in " ".join(answer.text.split())
    assert "Dana complains" in alert.subject
    assert words[:20] in alert.text


def test_complaint_beside_a_wish_is_heard_and_the_wish_read(service):
    """The echo comes as it would, and the complaint is with a person."""
    words = f"I've written three times, this is a disgrace. {WISH}"
    mails = service.hear(DANA, letter(DANA, words, subject="Group"), LIST)

    assert {"echo", "question-passed-on"} == {each.notice for each in to(mails, DANA)}
    assert ["coordinator-alert"] == [each.notice for each in to(mails, CORINNE)]


@pytest.mark.parametrize(
    "words",
    [
        "I work with the hurt and the angry.",
        "I have written three books.",
        "Not acceptable: Fridays.",
        "I am frustrated by working alone.",
    ],
)
def test_wish_of_somebody_who_does_not_complain_is_a_wish(service, words):
    """Feelings are the trade's daily bread."""
    mails = service.hear(DANA, letter(DANA, f"{WISH} {words}", subject="Group"), LIST)

    assert ["echo"] == [each.notice for each in mails]


def test_complaint_beside_stop_ends_all_mail(service):
    """Who wants no mail gets none that is sorry."""
    form(service)
    mails = say(service, "Dana", "STOP. This is a disgrace, I've asked three times.")

    assert ["stopped"] == [each.notice for each in to(mails, address("Dana"))]


@pytest.mark.parametrize(
    "words",
    [
        "Hal never answers my mails. Can you do something? I don't want to make trouble.",
        "Hal never reads my mails, he always forgets. Could you remind him?",
        "This is Dana (was dana@fischer.example). This is my address now.",
    ],
)
def test_complaint_of_another_or_new_address_ends_no_mail(service, words):
    """STOP is done when it is asked of us; a person hears of all else."""
    form(service)
    mails = say(service, "Dana", words)

    assert "stopped" not in {each.notice for each in mails}
    assert to(mails, CORINNE)
