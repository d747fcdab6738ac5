"""What an organizer tells of the first or the next meeting reaches all, with all that is in it."""

import pytest
from circle import address, form, say
from scenes import scene
from sqlalchemy import select

from groups.group import State
from store.groups import Group

OTHERS = [address(name) for name in ("Dana", "Hal", "Wren")]


@scene()
def begun(service):
    """A group that has settled to meet online, and a mail whose token shows that it is Gail."""
    form(service)
    with service.store.write() as session:
        settled = {"place": "on Zoom", "frequency": "every other week", "length_minutes": 90}
        session.scalar(select(Group)).charter = settled
    (mail,) = (each for each in say(service, "Gail", "RESUME") if each.recipient == address("Gail"))
    return mail


def met(service):
    """From now on the group has met before."""
    with service.store.write() as session:
        session.scalar(select(Group)).state = State.ACTIVE


def flat(mail):
    """A mail's words on one line."""
    return " ".join(mail.text.replace("\n  |", "\n").split())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "First meeting: Wednesday January 6 at noon. Zoom link https://zoom.example/j/555"
            " passcode eagle. Please pass on to everyone.",
            ("January 6, noon", "Where: Zoom link https://zoom.example/j/555 passcode eagle"),
        ),
        (
            "First meeting Jan 12 18.30 at Bartek's office, 1120 NE Broadway, 3rd floor"
            " (elevator).",
            ("January 12, 6:30 pm", "1120 NE Broadway, 3rd floor (elevator)"),
        ),
        (
            "Thanks Hal! Next meeting is January 12, at my place: 88 Cedar Hills Blvd, Beaverton.",
            ("January 12, noon", "Where: at Gail’s place: 88 Cedar Hills Blvd, Beaverton"),
        ),
        (
            "The inaugural meeting shall take place on Monday, January 18, at 6:30 p.m.",
            ("Monday, January 18, 6:30 pm",),
        ),
        (
            "You cut off my address! It's 2140 Oak Street, Lake Oswego, two steps at the door."
            " Please tell the others. First meeting is January 12 at 10. Ring twice.",
            ("January 12, 10:00 am", "2140 Oak Street, Lake Oswego, two steps", "Ring twice"),
        ),
    ],
)
def test_first_meeting_reaches_all_with_its_place_and_the_organizers_words(begun, words, told):
    """Who is told half of it stands before a closed door."""
    service, mail = begun
    mails = say(service, "Gail", words, mail)

    assert {*OTHERS, address("Gail")} == {each.recipient for each in mails}
    assert {"meeting-set"} == {each.notice for each in mails}
    for each in mails:
        if each.recipient in OTHERS:
            assert all(one in flat(each) for one in told)
            assert "Gail’s own words:" in flat(each)


def test_what_is_said_to_us_alone_is_not_passed_on(begun):
    """The others know of no address that was cut off, and need not be told to tell the others."""
    service, mail = begun
    words = (
        "You cut off my address! First meeting January 12 at 88 Hill Road. Please tell the others."
    )
    texts = [flat(each) for each in say(service, "Gail", words, mail)]

    assert not any("cut off" in each or "tell the others" in each for each in texts)


def test_private_words_beside_a_first_meeting_are_left_out(begun):
    """The hour and the place are for all, a quarrel is not (guarantee 6)."""
    service, mail = begun
    words = "First meeting January 12 at 88 Hill Road. I am fed up with Hal already."
    texts = [flat(each) for each in say(service, "Gail", words, mail)]

    assert all("January 12" in each and "88 Hill Road" in each for each in texts)
    assert not any("fed up" in each for each in texts)


def test_next_meeting_of_a_group_that_has_met_is_told_in_the_organizers_words(begun):
    """The usual hour and place stay on file."""
    service, mail = begun
    met(service)
    words = "Next meeting: January 12, 10:00 am, at 88 Cedar Hills Blvd, Beaverton, ground floor."
    mails = say(service, "Gail", words, mail)
    with service.store.read() as session:
        group = session.scalar(select(Group))

    assert OTHERS == [each.recipient for each in mails[:-1]]
    assert all("88 Cedar Hills Blvd, Beaverton, ground floor" in flat(each) for each in mails)
    assert "has told us of its next meeting" in flat(mails[0])
    assert "usual day, hour and place of your group stay" in flat(mails[-1])
    assert ("Tue 12:00-13:30", "on Zoom") == (group.slot, group.charter["place"])


@pytest.mark.parametrize(
    "words",
    ["When is our next meeting? Is it on January 12?", "Our next meeting was on October 6."],
)
def test_no_meeting_is_told_that_is_asked_for_or_has_been(begun, words):
    """Only what the organizer says will be."""
    service, mail = begun
    met(service)
    mails = say(service, "Gail", words, mail)

    assert not any(each.recipient in OTHERS for each in mails)


def test_another_member_tells_nobody_unasked(begun):
    """Who does not organize the group asks us in so many words."""
    service, _ = begun
    (mail, *_) = say(service, "Dana", "RESUME")
    mails = say(service, "Dana", "Next meeting: January 12, at 88 Hill Road.", mail)

    assert not {"passed-on", "meeting-set"} & {each.notice for each in mails}
