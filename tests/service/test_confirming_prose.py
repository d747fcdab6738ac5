"""What an organizer settles in running prose, and what becomes of the group meanwhile."""

import pytest
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, reply, run_round, told

from groups.proposal import State
from store.groups import Group, Proposal


@scene(coordinators=CORINNE, max_size=4, min_size=3)
def agreed(service):
    """Four who said yes, and the organizer was asked to confirm."""
    enrol(service, NAMES)
    run_round(service)
    for name in NAMES:
        reply(service, name, "Yes.")


@scene(coordinators=CORINNE, max_size=4, min_size=3)
def asked(service):
    """Four who were asked whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def proposal(service):
    """The organizer's first name, and the state."""
    with service.store.read() as session:
        found = session.scalar(select(Proposal))
        return found.organizer.first_name, found.state


@pytest.mark.parametrize(
    ("words", "length", "says"),
    [
        (
            "Glad to confirm. We'd be reading Bion and talking over stuck cases; every other"
            " Tuesday; in the back room at my practice, 1420 NW Flanders, suite 3, street level;"
            " an hour and a half; if we quarrel we say so, and failing that we ask a consultant.",
            90,
            ("We'd be reading Bion", "every other Tuesday", "street level", "we ask a consultant"),
        ),
        (
            "I hereby confirm. The idea is to think together about couples work. First Tuesday of"
            " the month, in the library on Alder, seventy-five minutes. As to conflict: candor;"
            " thereafter a mediator.",
            75,
            (
                "The idea is to think",
                "First Tuesday",
                "in the library",
                "candor; thereafter a mediator",
            ),
        ),
        (
            "Purpose: IFS cases. Monthly is too little, so alternate Tuesdays, at Kim's office if"
            " she agrees. Ninety minutes. For quarrels we'd keep the last ten minutes. So yes,"
            " consider it confirmed.",
            90,
            ("IFS cases", "alternate Tuesdays", "if she agrees", "For quarrels we'd keep"),
        ),
    ],
)
def test_confirmation_in_prose_settles_every_point(agreed, words, length, says):
    """One letter is enough, however its points are put, and no rule in it is a question."""
    name, _ = proposal(agreed)
    mails = reply(agreed, name, words, "organizer-confirm")
    with agreed.store.read() as session:
        group = session.scalar(select(Group))

    assert ["introduction"] == told(mails, address(name))
    assert [] == told(mails, CORINNE)
    assert length == group.charter["length_minutes"]
    kept = " | ".join(str(each) for each in group.charter.values())
    assert all(each in kept for each in says), kept


def test_enough_who_said_yes_wait_for_nobody_new(agreed):
    """One of four goes, three are a group: the organizer's word is waited for and nobody asked."""
    enrol(agreed, ["Lou"], first=1)
    name, _ = proposal(agreed)
    goes = next(each for each in NAMES if each != name)
    mails = reply(agreed, goes, "I have to take my yes back, no.", "accept-received")

    assert (name, State.QUORUM) == proposal(agreed)
    assert [] == told(mails, address("Lou"))


def test_who_organizes_instead_hears_it_at_once_and_truly(asked):
    """The task has passed to her since the organizer left, who never said "rather not"."""
    first, _ = proposal(asked)
    mails = reply(asked, first, "No, thanks.")
    name, _ = proposal(asked)
    (changed,) = [each for each in mails if each.recipient == address(name)]
    for each in NAMES:
        if each != first:
            mails = reply(asked, each, "Yes.")
    (ask,) = [each for each in mails if each.notice == "organizer-confirm"]

    assert "proposal-changed" == changed.notice
    assert "organiz" in changed.text
    assert "the task has passed to you" in " ".join(ask.text.split())
    assert "would rather not" not in " ".join(ask.text.split())


def test_next_organizer_of_a_group_that_has_said_yes_is_asked_to_confirm(agreed):
    """A yes "but not organizing" hands the question on with the task."""
    name, _ = proposal(agreed)
    mails = reply(agreed, name, "Yes, but not organizing.", "organizer-confirm")
    following, state = proposal(agreed)

    assert following != name
    assert state is State.QUORUM
    assert ["organizer-confirm"] == told(mails, address(following))


def test_next_organizer_is_asked_whatever_mail_the_yes_without_the_task_answers(agreed):
    """The proposal lies nearer at hand than our question."""
    name, _ = proposal(agreed)
    mails = reply(agreed, name, "Yes, but I'd rather not organize it.")
    following, _ = proposal(agreed)

    assert ["organizer-confirm"] == told(mails, address(following))


@pytest.mark.parametrize(
    "words",
    [
        "Happy to. Confirmed! Purpose: CBT cases and mutual support, 2x a month, my office, 90 min,"
        " conflicts: talk first, then a coordinator.",
        "All good from my side! Let's make it a group. Purpose is to talk over cases. First and"
        " third Wednesday, at my office, 90 minutes. If there's conflict we talk, otherwise we ask"
        " Dr. Hauge, an outside consultant.",
    ],
)
def test_confirmation_counts_in_answer_to_the_proposal_itself(agreed, words):
    """It is the same matter, and the word stands there."""
    name, _ = proposal(agreed)
    mails = reply(agreed, name, words)

    assert ["introduction"] == told(mails, address(name))


def test_place_that_is_still_sought_is_none(agreed):
    """Nobody shall read "Where: I don't have a room yet" in the introduction."""
    name, _ = proposal(agreed)
    words = (
        "Confirmed. Place: I don't have a room yet, who has one? 90 minutes, every other week."
        " Purpose: hard cases. Conflict: in the group."
    )
    reply(agreed, name, words, "organizer-confirm")
    with agreed.store.read() as session:
        found = session.scalar(select(Proposal))

    assert "place" not in found.charter
