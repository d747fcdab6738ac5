"""A first meeting is on the group's own day, or its organizer has said that it is on another."""

from datetime import UTC, datetime

import pytest
from circle import address, form, say
from scenes import scene
from sqlalchemy import select

from store.groups import Group

OTHERS = {address(name) for name in ("Dana", "Hal", "Wren")}


@scene()
def begun(service):
    """A group that meets Tuesdays at noon, on December 12, and a mail that shows it is Gail."""
    service.clock.time = datetime(2026, 12, 12, 18, tzinfo=UTC)
    form(service)
    (mail,) = (each for each in say(service, "Gail", "RESUME") if each.recipient == address("Gail"))
    return mail


def first(service):
    """The group's usual session and its first meeting."""
    with service.store.read() as session:
        group = session.scalar(select(Group))
        return group.slot, group.charter.get("first_date")


def flat(mail):
    """A mail's words on one line."""
    return " ".join(mail.text.split())


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("On 5 January I have a congress. We begin on the 19th instead.", "2027-01-19"),
        ("We start on the 26th!", "2027-01-26"),
        ("First meeting: the 22nd.", "2026-12-22"),
        ("January 5 is too early for some. We'll start on the 12th.", "2027-01-12"),
        ("We begin on the 29th, after the holidays.", "2026-12-29"),
    ],
)
def test_day_without_its_month_is_the_next_one_on_the_groups_day(begun, words, day):
    """Six people would come on a Saturday else."""
    service, mail = begun
    mails = say(service, "Gail", words, mail)

    assert ("Tue 12:00-13:30", day) == first(service)
    assert {*OTHERS, address("Gail")} == {each.recipient for each in mails}


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Our first meeting is on January 8.", "January 8, 2027, is a Friday"),
        ("We start on the 14th.", "December 14, 2026, is a Monday"),
        ("The first meeting is Tuesday, January 6.", "you write of a Tuesday"),
        ("First meeting Jan 11 at 6:30 pm.", "January 11, 2027, is a Monday"),
        ("We kick off on 1/9.", "January 9, 2027, is a Saturday"),
    ],
)
def test_day_that_is_not_the_groups_is_asked_about(begun, words, why):
    """Nobody else hears of it, and nothing is settled."""
    service, mail = begun
    (asked,) = say(service, "Gail", words, mail)

    assert ("meeting-asked", address("Gail")) == (asked.notice, asked.recipient)
    assert why in flat(asked)
    assert ("Tue 12:00-13:30", None) == first(service)


@pytest.mark.parametrize(
    ("answer", "day"),
    [
        ("YES", "2027-01-08"),
        ("No, Tuesday January 12.", "2027-01-12"),
        ("19 January, of course!! Please correct at once.", "2027-01-19"),
        ("Sorry, it is the 12th of January, not the 8th.", "2027-01-12"),
    ],
)
def test_answer_settles_the_day_for_this_one_meeting(begun, answer, day):
    """The group keeps its own day after it."""
    service, mail = begun
    (asked,) = say(service, "Gail", "Our first meeting is on January 8 at Hal's office.", mail)
    mails = say(service, "Gail", answer, asked)

    assert ("Tue 12:00-13:30", day) == first(service)
    assert OTHERS < {each.recipient for each in mails if each.notice == "meeting-set"}


def test_no_is_asked_for_the_day(begun):
    """A plain no says only which day it is not."""
    service, mail = begun
    (asked,) = say(service, "Gail", "Our first meeting is on January 8.", mail)
    (again,) = say(service, "Gail", "NO", asked)

    assert "On which day is it?" in flat(again)
    assert ("Tue 12:00-13:30", None) == first(service)


@pytest.mark.parametrize(
    "words",
    [
        "First meeting: Thu Jan 7 at 6 pm.",
        "We start on Thursday, January 7, at 6 pm, for once.",
        "Our first meeting is January 7, a Thursday, at 6 pm.",
    ],
)
def test_other_day_that_is_named_is_for_the_first_meeting_alone(begun, words):
    """The hour of that day stands in its calendar entry, and Tuesdays stay."""
    service, mail = begun
    mails = say(service, "Gail", words, mail)

    assert ("Tue 12:00-13:30", "2027-01-07") == first(service)
    assert all("Thursday, January 7, 6:00 pm" in flat(each) for each in mails)
    assert all("When: Tuesdays, 12:00 to 1:30 pm" in flat(each) for each in mails)


def test_what_we_took_wrongly_is_put_right_by_the_day_alone(begun):
    """A reply to our mail about the meeting needs no more words than the day."""
    service, mail = begun
    set_ = say(service, "Gail", "The first meeting is on January 5.", mail)
    mine = next(each for each in set_ if each.recipient == address("Gail"))
    mails = say(service, "Gail", "No! 19 JANUARY, a Tuesday!! Correct at once to all.", mine)

    assert ("Tue 12:00-13:30", "2027-01-19") == first(service)
    assert OTHERS < {each.recipient for each in mails}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("The first meeting shall be on the fifth of January.", "2027-01-05"),
        ("January the twelfth is our first meeting.", "2027-01-12"),
        ("We kick off on the nineteenth of January.", "2027-01-19"),
        ("Our first meeting: twenty-sixth of January.", "2027-01-26"),
        ("First meeting: 5.1.2027", "2027-01-05"),
        ("We begin on 19.1.2027.", "2027-01-19"),
        ("Our first meeting is on 1/12/2027.", "2027-01-12"),
    ],
)
def test_day_in_letters_or_between_dots_is_a_day(begun, words, day):
    """Of two orders of numbers the one is meant that is the group's day, and soon."""
    service, mail = begun
    say(service, "Gail", words, mail)

    assert ("Tue 12:00-13:30", day) == first(service)


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("Length one hour and a half. First meeting January 5.", "12:00-13:30"),
        ("Sessions of one hour and fifteen minutes. We start on January 5.", "12:00-13:15"),
        ("We meet for 1 hr 45 each time. First meeting January 5.", "12:00-13:45"),
        ("Sessions last two and a half hours. First meeting January 5.", "12:00-14:30"),
        ("Our first meeting is on January 5; length: 60 minutes.", "12:00-13:00"),
    ],
)
def test_length_beside_a_first_meeting_is_the_whole_one(begun, words, hours):
    """An hour and a half is no hour."""
    service, mail = begun
    mails = say(service, "Gail", words, mail)

    assert (f"Tue {hours}", "2027-01-05") == first(service)
    assert {"meeting-set"} == {each.notice for each in mails}


def test_way_to_a_first_meeting_is_no_length(begun):
    """The sessions stay as long as they were."""
    service, mail = begun
    say(service, "Gail", "We start on January 5. It takes me an hour to come, so be kind.", mail)

    assert ("Tue 12:00-13:30", "2027-01-05") == first(service)
