"""A coordinator's own letters to the list, in answer to none of our mails."""

import pytest
from circle import form
from postroom import LIST, WISH, letter
from scenes import scene

CORINNE = "corinne@ashby.example"


@scene()
def placed(service):
    """A group of four."""
    form(service)


def write(service, words):
    """The mails that follow a coordinator's letter."""
    return service.hear(CORINNE, letter(CORINNE, words, subject="list"), LIST)


@pytest.mark.parametrize(
    "words",
    [
        "What's the status? How many people are waiting?",
        "Please send me a list of all who wait.",
        "Please put Dana Danason on pause, she called me.",
        "Please withdraw Hal Halson's request, he phoned me, he has shingles.",
        "Please stop the mails to Hal Halson for a while.",
        "FORGET hal@member.example",
        "Please add Paula Stern to G-AB2CD.",
        "Group G-AB2CD: Gail doesn't want to organize, please make Dana the organizer.",
        # Reads like a machine's, which a coordinator without a token is not.
        "Dana Danason has a new address, dana.d@clinic.example",
    ],
)
def test_coordinator_is_told_how_things_stand_and_what_to_do(placed, words):
    """Nobody else could answer; and no name stands in the mail, for it may be forwarded."""
    (mail,) = write(placed, words)
    said = " ".join(mail.text.split())

    assert ("coordinator-help", CORINNE) == (mail.notice, mail.recipient)
    assert "People on file: 4" in said
    assert "Groups: 1" in said
    assert "peercircle requests" in said
    assert "wren@member.example" not in said


def test_coordinators_stop_is_her_own_where_nobody_is_named(placed):
    """STOP works for everybody."""
    (mail,) = write(placed, "STOP")

    assert "stopped" == mail.notice


def test_coordinators_thanks_need_no_answer(placed):
    """Nothing is asked by them."""
    assert [] == write(placed, "thanks, all good!")


def test_coordinator_asks_for_a_group_of_her_own_like_any_member(placed):
    """A volunteer is a therapist, too."""
    assert "echo" in {each.notice for each in write(placed, WISH)}
