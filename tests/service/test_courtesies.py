"""A yes among members where nothing is open, and what a STOP that is taken back says of groups."""

from email.message import EmailMessage

import pytest
from circle import address, form, say
from postroom import LIST


def reply_all(service, words):
    """Dana answers everybody, the list among them."""
    mail = EmailMessage()
    mail["From"], mail["To"] = address("Dana"), address("Gail")
    mail["Cc"] = f"{LIST}, {address('Hal')}"
    mail["Subject"], mail["Message-ID"] = "Re: Tuesday", "<all@member.example>"
    mail["In-Reply-To"] = "<theirs@member.example>"
    mail.set_content(words)
    return service.hear(address("Dana"), mail.as_bytes(), LIST)


def test_yes_to_all_with_nothing_open_is_not_asked_about(service):
    """It was said to the others."""
    form(service)

    assert [] == reply_all(service, "Sounds great, yes!")


def test_yes_to_us_alone_with_nothing_open_is_answered(service):
    """Whoever means us must not wait for what never comes."""
    form(service)
    mails = say(service, "Dana", "Yes!")

    assert ["unclear"] == [each.notice for each in mails]


@pytest.mark.parametrize("words", ["Never meant that, please put me back.", "Undo that, please."])
def test_stop_taken_back_says_what_of_groups_it_had_not_ended(service, words):
    """The place in the group stood; the mails of the silence are not sent again."""
    form(service)
    (goodbye,) = say(service, "Dana", "STOP")
    mails = say(service, "Dana", words, goodbye)
    (back,) = [each for each in mails if each.recipient == address("Dana")]
    text = " ".join(back.text.split())

    assert "reinstated" == back.notice
    assert "You are in your group G-AB2CD as before" in text
    assert "is not sent again" in text
    assert "look for a group" not in text
