"""Who stays until some day has not left, and a coordinator hears what changes then."""

import pytest
from circle import address, form, say
from sqlalchemy import select

from groups.membership import State
from mail.reading.purpose.staying_on import says
from store.groups import Membership

CORINNE = "corinne@ashby.example"


@pytest.mark.parametrize(
    "words",
    [
        "Tuesdays don't work for me from March. I'd need to switch to a Friday group."
        " But until then I stay.",
        "From April on I can't do Tuesdays any more. For now I'm staying in the group.",
        "Starting in February Tuesdays are impossible for me. I'll stay till then and would like"
        " another group after that.",
        "I will have to change groups in May, until then I remain.",
        "Until June I stay, after that I need a different day.",
        "As of March I can't make Tuesdays; till then all is as before.",
    ],
)
def test_who_stays_until_some_day_is_no_leaver(service, words):
    """Nothing changes now, nobody is asked whether she leaves, and a person reads the rest."""
    form(service)
    mails = say(service, "Dana", words)
    with service.store.read() as session:
        states = set(session.scalars(select(Membership.state)))

    assert ["place-kept"] == [each.notice for each in mails if each.recipient == address("Dana")]
    assert CORINNE in {each.recipient for each in mails}
    assert {State.ACTIVE} == states


@pytest.mark.parametrize(
    "words",
    [
        "I'm leaving the group in March. Until then I'll stay.",
        "I'm leaving the group. My last meeting is March 2.",
        "I leave my group now.",
        "I won't be continuing after March. Until then I stay.",
        "I quit. Effective today.",
    ],
)
def test_leaving_on_a_day_is_leaving(service, words):
    """A leave with a day is one: only whether it was them is asked."""
    form(service)
    (check,) = [m for m in say(service, "Dana", words) if m.recipient == address("Dana")]
    mails = say(service, "Dana", "Yes.", check)

    assert not says(words)
    assert "address-check" == check.notice
    assert "leave-recorded" in {each.notice for each in mails}
