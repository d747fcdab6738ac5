"""A member who cannot come for a while is away, and has not left."""

import pytest
from circle import address, form, say
from sqlalchemy import select

from groups.membership import State
from store.groups import Membership

CORINNE = "corinne@ashby.example"


def to(mails, name):
    """The notices and texts of the mails to somebody."""
    recipient = name if "@" in name else address(name)
    return [each for each in mails if each.recipient == recipient]


def states(service):
    """Every state that a place is in."""
    with service.store.read() as session:
        return set(session.scalars(select(Membership.state)))


@pytest.mark.parametrize(
    "words",
    [
        "Can't make it to group until February, my dad is ill. Back after that!",
        "I need to step away from the group for the winter, my dad is ill. Back at Easter.",
        "I can't come until February, my dad is ill. Please keep my seat!",
        "PAUSE until February please. My dad is ill.",
        "I have to take a leave of absence from the group for three months, my dad is ill.",
    ],
)
def test_absence_with_an_end_is_no_leave_and_its_reason_stays_private(service, words):
    """The place is kept; member, organizer and coordinator hear of it, and nobody why."""
    form(service)
    mails = say(service, "Dana", words)

    assert {State.ACTIVE} == states(service)
    assert ["absence-noted"] == [each.notice for each in to(mails, "Dana")]
    assert ["absence-noted"] == [each.notice for each in to(mails, "Gail")]
    assert ["coordinator-alert"] == [each.notice for each in to(mails, CORINNE)]
    assert not any("dad" in each.text for each in mails)


def test_organizer_who_is_away_organizes_still_and_is_told_what_happens(service):
    """Who is passed over for the monthly question hears of it, and how to name another."""
    form(service)
    (mail,) = to(say(service, "Gail", "I can't come to the group until February."), "Gail")

    assert "You organize this group, and still do" in " ".join(mail.text.split())


@pytest.mark.parametrize(
    "words",
    [
        "I am leaving the group, I can't come any more until February.",
        "I need to step away from the group.",
    ],
)
def test_who_leaves_is_not_only_away(service, words):
    """An end that is told of no absence holds nobody in a group."""
    form(service)
    (hello, *_) = to(say(service, "Dana", "Could a person tell me what this costs?"), "Dana")
    mails = say(service, "Dana", words, hello)

    assert {State.ACTIVE} != states(service)
    assert "leave-recorded" in {each.notice for each in to(mails, "Dana")}
