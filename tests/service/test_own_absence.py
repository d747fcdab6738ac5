"""A member's own word that she cannot come is heard as hers, and is no leaving of the group."""

import pytest
from circle import address, form, say
from scenes import scene
from sqlalchemy import select

from groups import membership
from store.groups import Membership
from store.people import Person


@scene()
def begun(service):
    """A group, and a mail whose token shows that it is Dana."""
    form(service)
    mails = say(service, "Dana", "RESUME")
    (mail,) = (each for each in mails if each.recipient == address("Dana"))
    return mail


def state_of(service, name):
    """Her place in the group."""
    with service.store.read() as session:
        rows = select(Membership).join(Person).where(Person.email == address(name))
        return session.scalar(rows).state


@pytest.mark.parametrize(
    "words",
    [
        "I have decided to take a leave from practice, and from the group, for three months."
        " Please don't give my seat away.",
        "I need a leave of absence from practice and group, please keep my seat.",
        "I'm taking a leave of absence from March 1 to April 30.",
        "I will be travelling to Ghana from February 10 to February 28 and cannot attend.",
    ],
)
def test_leave_keeps_the_seat_and_the_organizer_hears_of_it(begun, words):
    """However much it sounds like leaving, or like a responder."""
    service, mail = begun
    mails = say(service, "Dana", words, mail)

    assert {"absence-noted"} == {
        each.notice for each in mails if each.recipient in (address("Gail"), address("Dana"))
    }
    assert state_of(service, "Dana") in (membership.State.ACTIVE, membership.State.ON_LEAVE)


@pytest.mark.parametrize(
    ("words", "headers"),
    [
        ("I am on leave from March 1 to April 30 and cannot answer e-mails.", ()),
        (
            "I'm taking a leave of absence from March 1 to April 30.",
            (("Auto-Submitted", "auto-replied"),),
        ),
    ],
)
def test_responder_notes_no_absence(begun, words, headers):
    """What is of mail, or says itself that a program wrote it, is a machine's (guarantee 4)."""
    service, mail = begun
    mails = say(service, "Dana", words, mail, headers=headers)

    assert "absence-noted" not in {each.notice for each in mails}


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("I have the flu, can't make it on Wednesday.", "on Wednesday"),
        ("can't make it tonight, migraine", "tonight"),
        ("Sorry, I'll have to miss our next meeting.", "at the next meeting"),
    ],
)
def test_one_meeting_missed_reaches_the_organizer_without_its_reason(begun, words, when):
    """She is told when, by name; no coordinator need be asked, and the illness is her own."""
    service, mail = begun
    mails = {each.recipient: each for each in say(service, "Dana", words, mail)}
    told = " ".join(mails[address("Gail")].text.split())

    assert {address("Gail"), address("Dana")} == set(mails)
    assert f"Dana cannot come to your group (G-AB2CD) {when}." in told
    assert "flu" not in told
    assert "migraine" not in told
    assert "We have told Gail" in mails[address("Dana")].text


@pytest.mark.parametrize(
    "words", ["I can't do Wednesdays any more.", "Not today, thanks!", "If I can't come on Friday?"]
)
def test_organizer_hears_of_no_absence_that_is_none(begun, words):
    """An hour that no longer suits, a courtesy, a question."""
    service, mail = begun

    assert "absence-noted" not in {each.notice for each in say(service, "Dana", words, mail)}
