"""Another group asked for: a no to the one proposed, a question where it may have crossed it."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from test_answers import CORINNE, NAMES, address, enrol, place_of, reply, run_round, told

from groups import invitation

DANA = "dana@home.example"
ANOTHER = "Please find me another group."


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


@pytest.mark.parametrize(
    "words",
    [
        ANOTHER,
        "Could you look for a different group for me?",
        "I'd like to join another group, on Fridays 9 to 12.",
    ],
)
def test_another_group_is_a_no_to_the_one_proposed(asked, words):
    """Whoever would rather have another group is never counted as in this one."""
    reply(asked, "Uma", words)

    assert invitation.State.DECLINED == place_of(asked, "Uma")


def test_one_group_more_is_no_answer_to_the_one_proposed(asked):
    """The word "also" asks for a second group, and gives up no place."""
    mails = reply(asked, "Uma", "Could you also find me another group?")

    assert ["question-passed-on"] == told(mails, address("Uma"))
    assert invitation.State.ASKED == place_of(asked, "Uma")


def test_letter_that_may_have_crossed_the_proposal_is_asked_about(asked):
    """Our mail may not have been read yet when it was written; the answer is about that group."""
    uma = address("Uma")
    (which,) = asked.hear(uma, letter(uma, ANOTHER, subject="A group"), LIST)
    before = place_of(asked, "Uma")
    asked.hear(uma, letter(uma, "No", which), tagged(which))

    assert "still waits for your answer" in " ".join(which.text.split())
    assert invitation.State.ASKED == before
    assert invitation.State.DECLINED == place_of(asked, "Uma")


def test_change_beside_a_proposal_is_told_that_it_goes_on(asked):
    """What is said of a request is true of it: while it is proposed it is in no round."""
    uma = address("Uma")
    words = "I would like to add Fridays 9 to 12 to my times."
    (echo,) = asked.hear(uma, letter(uma, words, subject="My request"), LIST)
    text = " ".join(echo.text.split())

    assert "goes on as it is and still waits for your answer" in text
    assert "takes part in the next round" not in text


def test_another_group_changes_nothing_in_a_request_that_waits(service):
    """The echo was not wrong by it."""
    (echo,) = service.hear(DANA, letter(DANA, WISH, subject="A group"), LIST)
    (again,) = service.hear(DANA, letter(DANA, ANOTHER, echo), tagged(echo))

    assert "echo" == again.notice
    assert "Nothing in your request has changed" in again.text
