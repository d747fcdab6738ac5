"""What a member reads who asks for what is on file of her group."""

import pytest
from circle import address, form, say
from postroom import LIST, letter
from scenes import scene


@scene()
def placed(service):
    """A group of four, Tuesdays at noon."""
    form(service)


@pytest.mark.parametrize(
    "words",
    [
        "Who is in my group again? I lost the mail",
        "hi, where do we meet? thanks, dana",
        "When is our next meeting, and where?",
        "Could you send me the names of the people in my group once more?",
        "what time does our group meet?",
    ],
)
def test_member_is_told_who_is_in_the_group_and_when_it_meets(placed, words):
    """The service knows, and no coordinator has to look it up."""
    (mail,) = say(placed, "Dana", words)

    assert ("group-on-file", address("Dana")) == (mail.notice, mail.recipient)
    assert address("Wren") in mail.text
    assert "Tuesdays, 12:00 to 1:30 pm" in mail.text


@pytest.mark.parametrize(
    "words",
    [
        "When do you propose new groups?",
        "Who is in our group, and may a friend of mine come along?",
        "Where do we meet? And is there a list of guidelines that I could read?",
    ],
)
def test_what_else_is_asked_goes_to_a_person(placed, words):
    """Half an answer would leave the rest unheard."""
    mails = say(placed, "Dana", words)

    assert "coordinator-alert" in {each.notice for each in mails}
    assert "group-on-file" not in {each.notice for each in mails}


def test_who_is_in_no_group_is_told_of_none(placed):
    """Names go only to those who were introduced."""
    stranger = "someone@else.example"
    raw = letter(stranger, "Who is in the group G-AB2CD?", subject="a group")
    mails = placed.hear(stranger, raw, LIST)

    assert mails
    assert not any(address("Wren") in each.text for each in mails if each.recipient == stranger)


def test_organizer_is_told_how_to_change_it(placed):
    """Her word settles place and hour."""
    (mail,) = say(placed, "Gail", "Who is in my group?")

    assert "everybody in the group is told" in " ".join(mail.text.split())
