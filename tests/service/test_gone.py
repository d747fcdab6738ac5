"""Who says in whatever words that they come no more has left, as of the day that they mean."""

from datetime import date

import pytest
from circle import form, say
from postroom import BEGAN
from sqlalchemy import select

from groups import membership
from store.groups import Membership


@pytest.fixture
def inside(service):
    """A group of four; Hal is one of them, and today is Monday, November 9."""
    form(service)
    return service


def place(service, name="Hal"):
    """How somebody stands to the group, and when the last meeting is."""
    with service.store.read() as session:
        rows = session.scalars(select(Membership))
        found = next(each for each in rows if each.person.first_name == name)
        last = found.last_date.astimezone(service.settings.zone).date() if found.last_date else None
        return found.state, last


def sure(service, words):
    """Hal writes, and says that it was him; the mails of that."""
    (check,) = say(service, "Hal", words)
    assert "address-check" == check.notice
    return say(service, "Hal", "Yes, that was me.", check)


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("After Tuesday I shall not return.", date(2026, 11, 10)),
        ("I'm not coming back to the group after November 17.", date(2026, 11, 17)),
        ("It is unbearable. After Tuesday I won't be back.", date(2026, 11, 10)),
    ],
)
def test_leave_with_its_day_is_put_down_for_that_day(inside, words, last):
    """Whoever says when the last meeting is does not go at once."""
    mails = sure(inside, words)

    assert ["coordinator-alert", "leave-recorded"] == sorted(each.notice for each in mails)
    assert (membership.State.GIVING_NOTICE, last) == place(inside)


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("I already left the group, my last meeting was October 20.", date(2026, 10, 20)),
        ("I left the group two weeks ago.", date(2026, 10, 26)),
        ("I stopped coming on October 13.", date(2026, 10, 13)),
        ("LEAVE. I wrote that I would not return after October 27.", date(2026, 10, 27)),
    ],
)
def test_leave_that_has_been_is_put_down_for_the_day_it_was(inside, words, last):
    """And no last meeting is waited for."""
    mails = sure(inside, words)
    told = next(each.text for each in mails if each.notice == "leave-recorded")

    assert (membership.State.LEFT, last) == place(inside)
    assert "you have left your group" in " ".join(told.split())


@pytest.mark.parametrize(
    "words",
    [
        "I won't be back in town until May.",
        "I left the group early on Tuesday.",
        "If I left the group, could Dana have my seat?",
        "I can't come back before March, please keep my seat.",
    ],
)
def test_other_words_leave_no_group(inside, words):
    """A while, an evening, a thought."""
    for mail in say(inside, "Hal", words):
        if mail.notice == "address-check":
            say(inside, "Hal", "Yes, that was me.", mail)

    assert place(inside)[0] not in (membership.State.LEFT, membership.State.GIVING_NOTICE)


def test_who_asks_and_wants_out_leaves_and_is_told_so_once(inside):
    """No second mail says that nothing has changed."""
    mails = sure(inside, "Have I left the group or not? I want out.")

    assert ["coordinator-alert", "leave-recorded"] == sorted(each.notice for each in mails)
    assert membership.State.GIVING_NOTICE is place(inside)[0]


def test_who_asks_is_told_how_it_stands(inside):
    """In the group, leaving it, and out of it."""
    (within,) = say(inside, "Hal", "Am I still in the group?")
    sure(inside, "I am leaving the group.")
    (leaving,) = say(inside, "Hal", "Have I left the group or not?")
    sure(inside, "I am leaving the group at once.")
    (out,) = say(inside, "Hal", "Am I still in the group?")

    assert "no leaving of yours is noted" in " ".join(within.text.split())
    assert "you are leaving your group" in " ".join(leaving.text.split())
    assert "You have left your group" in " ".join(out.text.split())


def test_leave_said_twice_ends_when_the_first_would(inside):
    """Who says it again gets no more time for it."""
    first = sure(inside, "I am leaving the group.")
    inside.clock.time = BEGAN.replace(month=12)
    again = sure(inside, "As I wrote, I am leaving the group.")
    days = [
        " ".join(next(each.text for each in mails if each.notice == "leave-recorded").split())
        for mails in (first, again)
    ]

    assert all("left by Friday, January 8" in each for each in days)
