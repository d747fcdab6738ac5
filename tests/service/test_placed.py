"""Letters of members of a group: nothing but a plain wish for another begins a request."""

import pytest
from circle import address, form, say
from scenes import scene
from sqlalchemy import select

from groups import request
from store.requests import Kind, Request

SECOND = "I'd like a second group, Thursdays 3 to 5 pm online. LPC, CBT, 8 years, Portland."


@scene()
def placed(service):
    """A group of four, Tuesdays at noon."""
    form(service)


def wishes(service):
    """The requests for a group that are under way."""
    with service.store.read() as session:
        rows = session.scalars(select(Request).where(Request.state.in_(request.LIVE)))
        return [each.kind for each in rows if each.kind in (Kind.JOIN, Kind.FORM)]


def to(mails, name):
    """What a member reads, on one line each."""
    return [" ".join(each.text.split()) for each in mails if each.recipient == address(name)]


def asked(service):
    """Dana has asked for a second group; our echo to her."""
    return say(service, "Dana", SECOND)[0]


@pytest.mark.parametrize(
    "words",
    [
        "I can't stand noon meetings, nobody listened to me. If it stays noon I am gone.",
        "Tuesdays are impossible for me. I'm out if it stays like that.",
        "I feel that I am not heard in there, it makes me sad.",
        "The others are psychodynamic, I am CBT. It is hard for me.",
    ],
)
def test_worry_and_quarrel_of_a_member_open_no_request(placed, words):
    """They go to a person, and whose they are hears that."""
    mails = say(placed, "Dana", words)
    (read,) = to(mails, "Dana")

    assert [] == wishes(placed)
    assert "coordinator" in read
    assert {"coordinator-alert"} == {e.notice for e in mails if e.recipient != address("Dana")}


def test_facts_of_a_member_without_a_wish_are_asked_about(placed):
    """A second group, perhaps; silence begins none."""
    words = "LCSW, 9 years, Portland, EMDR, Thursdays 9 to 11 online."
    (mail,) = say(placed, "Dana", words)
    (read,) = to([mail], "Dana")
    assert [] == wishes(placed)
    (echo,) = say(placed, "Dana", "a second group, please. " + words, mail)

    assert "you are in G-AB2CD already, so we ask before we begin to look" in read
    assert "reply “a second group”" in read
    assert "echo" == echo.notice
    assert [Kind.JOIN] == wishes(placed)


@pytest.mark.parametrize(
    "words",
    [
        "I'd like a second group as well, Fridays 9 to 11 online.",
        "Please find me another group.",
        "New group please: Wednesdays 12 to 1:30 online, EMDR.",
        "My group has broken up. I am looking for a group again.",
    ],
)
def test_plain_wish_for_another_group_is_one(placed, words):
    """Whoever has a group may want one more."""
    (mail,) = say(placed, "Dana", words)

    assert "echo" == mail.notice
    assert [Kind.JOIN] == wishes(placed)


def test_need_of_more_members_is_an_offer_of_seats(placed):
    """It is the group that looks, and no member of it."""
    mails = say(placed, "Dana", "We are short of people since Wren left, could we get two more?")

    assert [] == wishes(placed)
    assert "offer-recorded" in {each.notice for each in mails}


def test_friend_of_a_member_writes_herself(placed):
    """Her work is not put down for the writer."""
    words = "My counselor friend Lou (LMFT, Gresham, Gestalt) wants to join too, can I add her?"
    (mail,) = say(placed, "Dana", words)

    assert "friend-writes" == mail.notice
    assert [] == wishes(placed)


@pytest.mark.parametrize(
    "words",
    [
        "I do not want a new group. I only fret. May I speak with a coordinator, please?",
        "Hi, I have a group already! Please don't open anything.",
        "No, not for me! It was for my friend Lou.",
        "I never asked for another group. I am in one, and happy.",
    ],
)
def test_no_of_who_has_a_group_ends_the_request(placed, words):
    """What she denies does not open by silence, and her place is as it was."""
    echo = asked(placed)
    assert [Kind.JOIN] == wishes(placed)
    mails = say(placed, "Dana", words, echo)
    read = to(mails, "Dana")

    assert [] == wishes(placed)
    assert "Your place in G-AB2CD is as it was." in read[0]
    assert ("coordinator" in words) == any("passed it on to a coordinator" in e for e in read)


def test_news_beside_such_a_no_reach_a_coordinator(placed):
    """What no handler takes is not lost with the request."""
    words = "No, I don't want a new group! I am in G-AB2CD and away from the 17th to the 30th."
    mails = say(placed, "Dana", words, asked(placed))

    assert [] == wishes(placed)
    assert {"withdrawn", "question-passed-on", "coordinator-alert"} == {e.notice for e in mails}


def test_absence_beside_such_a_no_is_noted(placed):
    """Both are heard."""
    words = "No, I don't want a second group! I can't come to my group until March 18."
    mails = say(placed, "Dana", words, asked(placed))

    assert [] == wishes(placed)
    assert {"withdrawn", "absence-noted"} <= {e.notice for e in mails}


@pytest.mark.parametrize(
    "words", ["I don't need another group until May.", "I have a group already, and want a second."]
)
def test_second_group_put_off_or_wished_for_is_not_taken_back(placed, words):
    """Only a plain no ends what was asked for."""
    say(placed, "Dana", words, asked(placed))

    assert [Kind.JOIN] == wishes(placed)
