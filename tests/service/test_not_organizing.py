"""A no to the organizing is none to the group: the yes stays, and the task goes on to another."""

import pytest
from postroom import LIST, letter
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, place_of, reply, run_round, told

from groups import invitation
from store.groups import Proposal


@scene(coordinators=CORINNE, max_size=4, min_size=3)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def organizer(service):
    """The first name of who organizes the one proposal."""
    with service.store.read() as session:
        return session.scalar(select(Proposal)).organizer.first_name


@pytest.mark.parametrize(
    "words",
    [
        "Gladly, yes. For organizing, however, I have no time.",
        "Coordinating? Better not, but I'm in.",
        "Yes! Leading it isn't something I can promise.",
        "I'm in, though I'm too busy to organize.",
        "Count me in. As for the organizing: somebody else, please.",
        "Count me in. To organise it I lack the hours.",
    ],
)
def test_yes_that_declines_to_organize_is_a_yes_alone(asked, words):
    """In whichever order the two stand: she is in the group, and another organizes it."""
    name = organizer(asked)
    mails = reply(asked, name, words)

    assert invitation.State.ACCEPTED is place_of(asked, name)
    assert name != organizer(asked)
    assert "accept-received" in told(mails, address(name))


@pytest.mark.parametrize(
    "words",
    [
        "No please: I will NOT organize.",
        "I can't do the organising, sorry.",
        "Again: no organizing for me.",
        "I want to stay in the group. Only I won't organize.",
    ],
)
def test_no_to_the_task_keeps_a_yes_that_was_said(asked, words):
    """She who has said yes and finds herself organizer loses the task and not the place."""
    name = organizer(asked)
    reply(asked, name, "Yes.")
    mails = reply(asked, name, words, "accept-received")

    assert invitation.State.ACCEPTED is place_of(asked, name)
    assert name != organizer(asked)
    assert ["accept-received"] == told(mails, address(name))


def test_no_to_the_task_alone_is_neither_yes_nor_no(asked):
    """Whether she would be in the group is asked; the task goes on to another meanwhile."""
    name = organizer(asked)
    mails = reply(asked, name, "No, I cannot be the organizer.")
    (back,) = [each for each in mails if each.recipient == address(name)]

    assert invitation.State.ASKED is place_of(asked, name)
    assert name != organizer(asked)
    assert "You would rather not organize, and that is noted" in " ".join(back.text.split())
    assert "say YES to the group" in back.text


@pytest.mark.parametrize(
    "words", ["No. I have no time, and organizing is not my thing.", "No, and I can't organize."]
)
def test_no_to_both_is_a_no(asked, words):
    """Who says no to the group as well is out of it."""
    name = organizer(asked)
    reply(asked, name, words)

    assert invitation.State.DECLINED is place_of(asked, name)


@pytest.mark.parametrize(
    "words",
    [
        "I want back into {code}, please.",
        "My no was only about the organizing. I'd like to be in {code} after all.",
    ],
)
def test_place_is_taken_again_by_naming_its_group(asked, words):
    """Who finds herself out of a group that is still asked about names it, in any letter."""
    name = organizer(asked)
    reply(asked, name, "No, thanks.")
    with asked.store.read() as session:
        code = session.scalar(select(Proposal)).code
    raw = letter(address(name), words.format(code=code), subject="My group")
    mails = asked.hear(address(name), raw, LIST)
    (back,) = [each for each in mails if each.recipient == address(name)]

    assert invitation.State.DECLINED is place_of(asked, name)
    assert "address-check" == back.notice

    reply(asked, name, "Yes.", "address-check")

    assert invitation.State.ACCEPTED is place_of(asked, name)
