"""Who asks for a person, answers a coordinator or was misread reaches a coordinator."""

import pytest
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from test_answers import NAMES, address, enrol, place_of, reply, run_round, told

from groups import invitation
from mail.reading.purpose.persons_wanted import says_misread, wanted

CORINNE = "corinne@ashby.example"
LEA = "lea@home.example"
ASKED_FOR = (
    "I want to speak to a real person.",
    "Hello? A human, please.",
    "I'd like a coordinator to look at this",
    "I would rather have a person read it.",
    "Is there anybody there?",
    "I don't want to talk to a robot.",
    "Please pass this on to a coordinator.",
    "Let a coordinator decide.",
    "Is a human reading this?",
    "Does a real person ever answer here?",
)
NO_PERSON = (
    "I'd like to meet real people, not on Zoom.",
    "I'd like to be in a group with a person who does EMDR.",
    "A coordinator told me to write here.",
    "No need to bother a coordinator.",
    "I prefer in person.",
    "I am a real person, not a bot.",
    "What's the coordinator's phone number?",
    "I spoke to a coordinator already",
    "I'd like a human touch",
)


@scene(coordinators=CORINNE)
def unsure(service):
    """A service that was not sure what Lea meant, and said so."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    (service.unclear,) = service.hear(
        LEA, letter(LEA, "Hm, strange weather today.", echo), tagged(echo)
    )


@pytest.mark.parametrize("words", ASKED_FOR)
@pytest.mark.parametrize("fresh", [True, False])
def test_who_asks_for_a_person_reaches_one(unsure, words, fresh):
    """Our mail offers it in so many words, and the writer reads that it was done."""
    if fresh:
        mails = unsure.hear(LEA, letter(LEA, words, subject="Hello"), LIST)
    else:
        mails = unsure.hear(LEA, letter(LEA, words, unsure.unclear), tagged(unsure.unclear))

    assert ["question-passed-on"] == told(mails, LEA)
    assert ["coordinator-alert"] == told(mails, CORINNE)
    assert words in mails[0].text + mails[-1].text


@pytest.mark.parametrize("words", NO_PERSON)
def test_people_spoken_of_are_nobody_asked_for(words):
    """A way of meeting, a colleague wished for and what was said to a coordinator ask nothing."""
    assert not wanted(words)


def test_person_asked_for_beside_a_yes_is_told_of_with_it(make_service):
    """The yes counts, and a coordinator has the letter."""
    service = make_service(coordinators=CORINNE, max_size=4)
    enrol(service, NAMES)
    run_round(service)
    mails = reply(service, "Uma", "Yes. Please let a coordinator call me.")

    assert ["accept-received"] == told(mails, address("Uma"))
    assert ["coordinator-alert"] == told(mails, CORINNE)
    assert invitation.State.ACCEPTED is place_of(service, "Uma")


@scene(coordinators=CORINNE)
def relayed(service):
    """A coordinator's answer to Lea."""
    mails = service.hear(LEA, letter(LEA, "Is there a fee?", subject="Fee"), LIST)
    alert = next(each for each in mails if each.recipient == CORINNE)
    mails = service.hear(CORINNE, letter(CORINNE, "No fee at all.", alert), tagged(alert))
    service.relay = next(each for each in mails if each.notice == "relay")


@pytest.mark.parametrize(
    "words",
    [
        "Thanks! I'm only licensed next spring, I'll write again then.",
        "No, that is not what I asked. And who pays the room?",
        "Good to know. My number is 503 555 0142.",
        "Sure.",
    ],
)
def test_reply_to_a_coordinator_reaches_a_coordinator(relayed, words):
    """The mail says that one may answer by a reply to it."""
    mails = relayed.hear(LEA, letter(LEA, words, relayed.relay), tagged(relayed.relay))
    (alert,) = (each for each in mails if each.recipient == CORINNE)

    assert ["question-passed-on"] == told(mails, LEA)
    assert "an answer from" in alert.subject
    assert words in " ".join(alert.text.replace("|", " ").split())


def test_mere_thanks_reach_the_coordinator_and_bring_no_mail(relayed):
    """A thank-you needs no receipt."""
    mails = relayed.hear(LEA, letter(LEA, "Thank you!", relayed.relay), tagged(relayed.relay))

    assert [CORINNE] == [each.recipient for each in mails]


def test_stop_in_answer_to_a_coordinator_is_a_stop(relayed):
    """STOP works from any mail."""
    mails = relayed.hear(LEA, letter(LEA, "STOP", relayed.relay), tagged(relayed.relay))

    assert ["stopped"] == told(mails, LEA)


@pytest.mark.parametrize("words", ["That was a yes!!", "I said yes!", "You misread me."])
def test_who_was_misread_reaches_a_coordinator_where_it_is_too_late(make_service, words):
    """A proposal that fell by a no that was none cannot be mended by the program."""
    service = make_service(coordinators=CORINNE, max_size=4, min_size=4)
    enrol(service, NAMES)
    run_round(service)
    reply(service, "Uma", "No, thank you.")
    mails = reply(service, "Uma", words, "decline-received")
    (alert,) = (each for each in mails if each.recipient == CORINNE)

    assert ["unclear"] == told(mails, address("Uma"))
    assert words in alert.text
    assert "coordinator" in mails[-1].text + mails[0].text


@pytest.mark.parametrize("words", ["That was a yes!!", "I said yes!"])
def test_who_was_misread_is_back_while_there_is_a_place(make_service, words):
    """A no that was none is taken back as any other (decision 0069)."""
    service = make_service(coordinators=CORINNE, max_size=4, min_size=3)
    enrol(service, NAMES)
    run_round(service)
    reply(service, "Uma", "No, thank you.")
    mails = reply(service, "Uma", words, "decline-received")

    assert ["accept-received"] == told(mails, address("Uma"))
    assert invitation.State.ACCEPTED is place_of(service, "Uma")


def test_plain_yes_says_nothing_of_misreading():
    """Only who speaks of an earlier answer was misread."""
    assert not says_misread("Yes, gladly!")
