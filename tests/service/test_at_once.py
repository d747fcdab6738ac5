"""Who must leave at once says so, as our mail offers, and has left."""

import pytest
from circle import address, form, say
from scenes import scene
from sqlalchemy import select

from groups.membership import State
from store.groups import Membership
from store.people import Person


@scene()
def going(service):
    """A group whose organizer has been asked when her last meeting is; the mail is kept."""
    form(service)
    (check,) = say(service, "Gail", "I'm leaving the group.")
    mails = say(service, "Gail", "Yes.", check)
    (service.noted,) = [each for each in mails if each.recipient == address("Gail")]


def state(service):
    """Where Gail stands."""
    with service.store.read() as session:
        gail = select(Person.id).where(Person.first_name == "Gail").scalar_subquery()
        return session.scalar(select(Membership.state).where(Membership.person_id == gail))


@pytest.mark.parametrize(
    "words",
    [
        "At once please.",
        "Immediately, please. Thank you.",
        "I must leave at once.",
        "Right now.",
        "I'd rather go at once. Sorry!",
        "There won't be a last meeting. I'm gone already.",
        "No last meeting for me.",
        "I won't come again.",
    ],
)
def test_who_must_leave_at_once_has_left(going, words):
    """What our mail offers is done."""
    mails = say(going, "Gail", words, going.noted)

    assert "leave-recorded" in {each.notice for each in mails}
    assert State.LEFT is state(going)


@pytest.mark.parametrize(
    "words",
    [
        "Please tell me at once what that means.",
        "Thank you, I'll tell you at once when I know.",
        "January 14 please.",
        "I don't have to leave at once, the end of January will do.",
        "Could you answer at once?",
    ],
)
def test_other_haste_leaves_the_last_meeting_open(going, words):
    """Only a leave at once is one."""
    say(going, "Gail", words, going.noted)

    assert State.GIVING_NOTICE is state(going)
