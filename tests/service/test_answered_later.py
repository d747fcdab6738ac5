"""A plain yes or no counts for the one thing that waits, whichever mail of ours it answers."""

import pytest
from postroom import tagged
from scenes import scene
from test_answers import CORINNE, NAMES, address, enrol, place_of, reply, run_round, told

from groups import invitation


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def relayed(service, name):
    """A coordinator answers the last question of somebody; the relay is out."""
    mails = reply(service, name, "Is there an elevator in that house?")
    alert = next(each for each in mails if each.notice == "coordinator-alert")
    raw = (
        b"From: corinne@ashby.example\nTo: circles@peers.example\nSubject: Re\n"
        b"Message-ID: <relay@ashby.example>\n\nYes, there is one on the left.\n"
    )
    return service.hear(CORINNE, raw, tagged(alert))


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("Yes.", invitation.State.ACCEPTED),
        ("YES", invitation.State.ACCEPTED),
        ("Yes, I'll join them.", invitation.State.ACCEPTED),
        ("No, thank you.", invitation.State.DECLINED),
        ("Then no.", invitation.State.DECLINED),
    ],
)
def test_plain_word_counts_in_answer_to_where_a_question_went(asked, words, state):
    """The mail says that without a plain yes or no the place is released: so one is heard."""
    reply(asked, "Uma", "How far is it from the bus stop?")
    mails = reply(asked, "Uma", words, "question-passed-on")

    assert state is place_of(asked, "Uma")
    assert told(mails, address("Uma"))


@pytest.mark.parametrize(
    ("words", "state"),
    [("Yes please.", invitation.State.ACCEPTED), ("No.", invitation.State.DECLINED)],
)
def test_plain_word_counts_in_answer_to_a_coordinator(asked, words, state):
    """What a coordinator answered was what somebody waited for: the next word is the answer."""
    relayed(asked, "Wes")
    reply(asked, "Wes", words, "relay")

    assert state is place_of(asked, "Wes")


@pytest.mark.parametrize(
    ("words", "state"),
    [("Yes.", invitation.State.ACCEPTED), ("No, thanks.", invitation.State.DECLINED)],
)
def test_plain_word_counts_in_answer_to_our_asking_back(asked, words, state):
    """What we could not make out beside an open proposal is asked back about that proposal."""
    reply(asked, "Nia", "How far is it from the bus stop?")
    mails = reply(asked, "Nia", "Purple, on the whole.", "question-passed-on")
    (back,) = [each for each in mails if each.recipient == address("Nia")]
    reply(asked, "Nia", words, "unclear")

    assert "unclear" == back.notice
    assert "say YES to the group" in back.text
    assert state is place_of(asked, "Nia")


@pytest.mark.parametrize(
    ("notice", "words", "answers"),
    [
        ("question-passed-on", "Thanks!", []),
        ("question-passed-on", "Ok, thank you.", []),
        ("question-passed-on", "Ok.", ["unclear"]),
        ("relay", "Thank you very much.", []),
        ("relay", "Perfect, thanks!", ["unclear"]),
    ],
)
def test_thanks_are_no_answer(asked, notice, words, answers):
    """Thanks are for the answer; what may be a yes as well is asked about, and none is guessed."""
    relayed(asked, "Wes")
    mails = reply(asked, "Wes", words, notice)

    assert answers == told(mails, address("Wes"))
    assert invitation.State.ASKED is place_of(asked, "Wes")
