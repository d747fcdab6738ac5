"""A yes or news where nothing is open, and what a STOP that is taken back says of groups."""

from email.message import EmailMessage

import pytest
from circle import address, form, say, turn
from postroom import LIST, WISH
from sqlalchemy import select

from groups import profile
from store.people import Person


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


def stops(service):
    """Dana, who is in a group, writes STOP; our goodbye to her."""
    mails = say(service, "Dana", "STOP")
    (alert,) = [each for each in mails if each.notice == "coordinator-alert"]
    (goodbye,) = [each for each in mails if each.notice == "stopped"]
    assert "has stopped our mail and stays in a group" in alert.subject
    assert "A coordinator, a person, has been told" in " ".join(goodbye.text.split())
    return goodbye


@pytest.mark.parametrize("words", ["Never meant that, please put me back.", "Undo that, please."])
def test_stop_taken_back_says_what_of_groups_it_had_not_ended(service, words):
    """The place in the group stood; the mails of the silence are not sent again."""
    form(service)
    goodbye = stops(service)
    mails = say(service, "Dana", words, goodbye)
    (back,) = [each for each in mails if each.recipient == address("Dana")]
    text = " ".join(back.text.split())

    assert "Your place in the group G-AB2CD is not ended by this" in " ".join(goodbye.text.split())
    assert "reinstated" == back.notice
    assert "You are in your group G-AB2CD as before" in text
    assert "is not sent again" in text
    assert "look for a group" not in text


def state(service):
    """Whether mails still go to Dana."""
    with service.store.read() as session:
        return session.scalar(select(Person.state).where(Person.email == address("Dana")))


@pytest.mark.parametrize(
    "words",
    [
        "I never wrote that! Please put me back, I want your mails.",
        "I want your mails.",
        "I’d like to come back. I'm still in my group with Ben and Hal.",
    ],
)
def test_stop_is_taken_back_in_plain_words_whatever_else_they_hold(service, words):
    """What may be read as another STOP, or as news of the group, hides no wish to be back."""
    form(service)
    goodbye = stops(service)
    mails = say(service, "Dana", words, goodbye)

    assert ["reinstated"] == [each.notice for each in mails if each.recipient == address("Dana")]
    assert profile.State.ACTIVE is state(service)


def test_fresh_wish_for_our_mails_is_asked_about_at_the_address_on_file(service):
    """It undoes a STOP, so that a bare From is not enough."""
    form(service)
    say(service, "Dana", "STOP")
    (check,) = say(service, "Dana", "Please write to me again, I'd like your mails back.")
    mails = say(service, "Dana", "Yes, that was me", check)

    assert "address-check" == check.notice
    assert "reinstated" in [each.notice for each in mails]


@pytest.mark.parametrize(
    "words",
    [
        "STOP! Never write to me again.",
        "I have not changed my mind. STOP.",
        "I don't want your mails. Stop it.",
        "I never wrote that you may write. Stop.",
        "Do not put me back, stop!",
        "I no longer want your mails.",
    ],
)
def test_stop_that_is_meant_twice_stays(service, words):
    """A never in it takes nothing back."""
    form(service)
    goodbye = stops(service)

    assert [] == say(service, "Dana", words, goodbye)
    assert profile.State.STOPPED is state(service)


@pytest.fixture
def told(service):
    """A mail to Gail that asks nothing."""
    form(service)
    mails = say(service, "Gail", "I have a question: who is our coordinator?")
    return next(each for each in mails if each.recipient == address("Gail"))


@pytest.mark.parametrize(
    "words",
    [
        "We are only three now.",
        "Thanks! We are still meeting, every other Thursday.",
    ],
)
def test_news_of_a_group_reaches_a_coordinator_and_its_writer_hears_so(service, told, words):
    """Silence would let the writer think that it was taken in."""
    mails = say(service, "Gail", words, told)
    (answer,) = [each for each in mails if each.recipient == address("Gail")]
    (alert,) = [each for each in mails if each.notice == "coordinator-alert"]

    assert "passed your mail on to a coordinator" in " ".join(answer.text.split())
    assert words in alert.text


@pytest.mark.parametrize(
    "words",
    [
        "Thanks!",
        "great",
        "Noted, thank you.",
        "Great. See you Tuesday at noon!",
        "We now meet. No reply needed.",
    ],
)
def test_thanks_for_a_mail_that_asked_nothing_stay_unanswered(service, told, words):
    """Also where they name a day."""
    assert [] == say(service, "Gail", words, told)


@pytest.mark.parametrize(
    "words",
    [
        "Thank you! Could somebody bring the key for Hal?",
        "can't make tuesday, fever, pls say so to whoever is there",
        "Lovely, thanks. The doorbell of my house is broken.",
        "Lovely. My sister visits me until the 20th, see you all after.",
        "Many thanks for asking. I have no webcam, sound only.",
    ],
)
def test_what_stands_beside_thanks_reaches_a_coordinator(service, told, words):
    """A letter that no handler takes is never dropped, however kindly it begins."""
    mails = say(service, "Gail", words, told)
    (answer,) = [each for each in mails if each.recipient == address("Gail")]
    (alert,) = [each for each in mails if each.notice == "coordinator-alert"]

    assert words in " ".join(alert.text.split())
    assert "with a coordinator" in answer.subject
    assert "You need do nothing more" not in answer.text


def test_forwarded_words_are_no_courtesy(service, told):
    """What somebody sends on is meant to be read."""
    words = (
        "Thanks.\n\n---------- Forwarded message ---------\nFrom: Hal <hal@member.example>\n"
        "Date: Mon, Nov 2, 2026 at 9:00 AM\nSubject: Tuesday\nTo: <gail@member.example>\n\n"
        "I think that I shall not come any more."
    )
    mails = say(service, "Gail", words, told)

    assert {"coordinator-alert", "question-passed-on"} == {each.notice for each in mails}


@pytest.mark.parametrize(
    "words",
    [
        "Thank you so much for your kind help with this, Corinne. Best, Gail",
        "Many thanks, looking forward to Tuesday.",
        "Thank you for letting me know, much appreciated!",
        "That helps. It is a pity, but I understand.",
    ],
)
def test_thanks_at_length_are_thanks(service, told, words):
    """No coordinator is told of them."""
    assert [] == say(service, "Gail", words, told)


@pytest.mark.parametrize(
    "words", ["Thank you, all good!", "Thanks", "Thanks so much, have a lovely weekend"]
)
def test_thanks_in_a_letter_of_their_own_are_not_asked_about(service, words):
    """Nobody who thanks us reads that we are not sure what was meant."""
    form(service)

    assert [] == say(service, "Dana", words)


@pytest.mark.parametrize("words", ["Thanks", "Thank you, all good!"])
def test_thanks_for_the_monthly_question_are_no_question_of_hers(service, words):
    """It stays open, and can be answered."""
    form(service)
    (asked,) = turn(service, 2026, 11, 2, 18)
    mails = say(service, "Gail", words, asked)
    then = say(service, "Gail", "We met on October 13.", asked)

    assert [] == mails
    assert ["checkin-noted"] == [each.notice for each in then]


def test_thanks_for_the_echo_leave_the_request_as_it_was(service):
    """Silence opens it, as the echo says; a plain yes does at once."""
    (echo,) = say(service, "Dana", WISH)
    mails = say(service, "Dana", "Thanks", echo)
    (opened,) = say(service, "Dana", "YES", echo)

    assert [] == mails
    assert "open" in opened.subject
