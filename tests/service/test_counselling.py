"""A coordinator's answer goes to the member it is for; what is for a colleague is held."""

import pytest
from circle import address, form, say
from postroom import letter, tagged
from scenes import scene

from service.correspondence.counselling import meant_for_another

CORINNE, MOE = "corinne@ashby.example", "moe@coord.example"


@scene(coordinators=f"{CORINNE},{MOE}")
def office(service):
    """Two coordinators, a group, and the alert of its organizer's question."""
    form(service)
    mails = say(service, "Gail", "Could a person tell me how I can pause for a while?")
    service.alert = next(each for each in mails if each.recipient == CORINNE)


def reply(service, words):
    """A coordinator answers the alert."""
    return service.hear(CORINNE, letter(CORINNE, words, service.alert), tagged(service.alert))


@pytest.mark.parametrize(
    "words",
    [
        "Gail has a complaint pending at the board... never mind. Moe pls handle",
        "@Moe can you take Gail? I don't get why she's not in.",
        "Gail has paid. Please set her to active.",
        "I am on vacation till Feb 10th, Moe covers.",
        "Dear Gideon, you have my word.",
        "Moe, could you call her back?",
        "Please introduce Gail to the Tigard group, it's agreed.",
        "Who of us takes this one?",
    ],
)
def test_word_for_a_colleague_is_held_and_asked_back(office, words):
    """No member reads what coordinators write of her to each other."""
    mails = reply(office, words)

    assert [(CORINNE, "unclear")] == [(each.recipient, each.notice) for each in mails]
    assert "not passed on" in " ".join(mails[0].text.split())
    assert "Dear Gail" in " ".join(mails[0].text.split())


@pytest.mark.parametrize(
    "words",
    [
        "Just write PAUSE UNTIL FEBRUARY 1. Vera",
        "Reply STOP and you get no more mail.",
        "Dear Gail, write LEAVE to us and it is done.",
        "You can WITHDRAW at any time, or PAUSE.",
        "Dear Gail, I have asked Moe to call you. Please set aside an hour.",
        "Hi Gail, Hal has been told.",
        "Yes, that is fine, Gail.",
        "Thanks, Gail! All is well.",
        "There is parking behind the house. Please ask them at the desk.",
        "I'll be on leave next week, so I call you today.",
    ],
)
def test_answer_for_the_member_is_relayed(office, words):
    """Advice to a member orders nothing of the coordinator's own."""
    mails = reply(office, words)

    assert [(address("Gail"), "relay")] == [(each.recipient, each.notice) for each in mails]


def test_stop_of_a_coordinator_is_hers(office):
    """STOP works from any mail, a coordinator's answer too."""
    assert "stopped" in {each.notice for each in reply(office, "STOP")}


def test_greeting_of_the_member_settles_it() -> None:
    """What begins with her name is for her, whoever else is named."""
    assert not meant_for_another("Dear Paula, @Moe will call. Never mind.", ["Paula"], [MOE])
