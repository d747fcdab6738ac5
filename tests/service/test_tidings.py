"""What members tell of a group that meets: taken in where its organizer may, else passed on."""

import pytest
from circle import address, form, say, turn
from postroom import WISH
from scenes import scene
from sqlalchemy import select

from store.groups import Group

CORINNE = "corinne@ashby.example"


@scene()
def met(service):
    """A group of Gail's that has met, Tuesdays at noon."""
    form(service)
    (asked,) = turn(service, 2026, 11, 2, 18)
    say(service, "Gail", "We met on October 13.", asked)


def slot(service):
    """The hour that is on file."""
    with service.store.read() as session:
        return session.scalar(select(Group.slot))


def kinds(mails):
    """What was written to whom."""
    return sorted((each.notice, each.recipient) for each in mails)


def sure(service, name, words):
    """A member writes, and says that it was them; the mails of that."""
    (check,) = say(service, name, words)
    assert "address-check" == check.notice
    return say(service, name, "Yes, that was me.", check)


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("From now on we meet half an hour later.", "Tue 12:30-14:00"),
        ("half an hour later from now on", "Tue 12:30-14:00"),
        ("Starting next week we begin 30 minutes earlier.", "Tue 11:30-13:00"),
        ("From now on we meet on Wednesdays at 12:30.", "Wed 12:30-14:00"),
        ("We now meet Thursdays 10 to 11:30.", "Thu 10:00-11:30"),
        ("Starting in January, our group meets Fridays at noon.", "Fri 12:00-13:30"),
    ],
)
def test_organizer_moves_the_hour_of_a_group_that_meets(met, words, hour):
    """Every member is told, once it is sure whose word it is."""
    mails = sure(met, "Gail", words)

    assert hour == slot(met)
    members = sorted(address(name) for name in ("Gail", "Dana", "Hal", "Wren"))
    assert [("meeting-set", each) for each in members] == kinds(mails)


def test_hour_that_we_took_wrongly_is_put_right_by_a_reply(met):
    """The mail says so: "reply with how it is"."""
    mails = sure(met, "Gail", "From now on we meet on Wednesdays at 12:30.")
    ours = next(each for each in mails if each.recipient == address("Gail"))
    say(met, "Gail", "It is Thursdays at 12:30.", ours)

    assert "Thu 12:30-14:00" == slot(met)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Gail", "Our group is on a long break."),
        ("Dana", "Our group is taking a break."),
        ("Gail", "We're pausing the group for a while."),
        ("Hal", "Our group might not meet in December."),
        ("Gail", "Next time we meet half an hour later."),
    ],
)
def test_news_of_a_group_in_a_letter_of_its_own_goes_to_a_coordinator(met, name, words):
    """Nothing changes by it, and its writer hears where it is."""
    mails = say(met, name, words)

    assert [("coordinator-alert", CORINNE), ("question-passed-on", address(name))] == kinds(mails)
    assert words in " ".join(mails[0].text.split())
    assert "Tue 12:00-13:30" == slot(met)


@pytest.mark.parametrize("words", ["Thank you all!", "See you on Tuesday at noon!"])
def test_courtesies_of_a_member_are_no_news(met, words):
    """No coordinator has to read thanks."""
    assert "coordinator-alert" not in {each.notice for each in say(met, "Dana", words)}


def test_request_of_a_member_is_no_news(met):
    """Who looks for another group is heard as one who does."""
    mails = say(met, "Dana", f"I would like to join another group. {WISH}")

    assert "echo" in {each.notice for each in mails}


@pytest.mark.parametrize(
    "words", ["We take a long winter break", "We are on our summer break.", "We have a long rest."]
)
def test_break_told_in_few_words_is_a_persons(met, words):
    """A responder only answers: a mail of its own about the group is somebody's who is in it."""
    kinds_ = {kind for kind, _ in kinds(say(met, "Dana", words))}

    assert {"coordinator-alert", "question-passed-on"} == kinds_
