"""A wish to be kept apart is put down and said back, whatever mail it answers."""

import pytest
from circle import form, say
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select
from test_answers import CORINNE, NAMES, address, enrol, place_of, reply, run_round, told

from groups import invitation
from store.people import Person

DANA = "dana@home.example"


@scene(coordinators=CORINNE, max_size=4)
def asked(service):
    """A service that has just asked four people whether they would form a group."""
    enrol(service, NAMES)
    run_round(service)


def avoided(service, email):
    """Whom somebody would rather not meet, as it is on file."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.email == email))
        return [each["value"] for each in person.profile.private.get("not_with", [])]


def opened(service, *further):
    """The last mail to somebody whose request is open, who has written further letters."""
    (last,) = service.hear(DANA, letter(DANA, WISH, subject="Looking for a group"), LIST)
    for words in ("YES", *further):
        mails = service.hear(DANA, letter(DANA, words, last), tagged(last))
        last = [each for each in mails if each.recipient == DANA][-1]
    return last


@pytest.mark.parametrize(
    ("before", "words", "who"),
    [
        ("What does a place cost?", "Whatever the answer: not with Konrad Ebert.", "Konrad Ebert"),
        ("What does a place cost?", "not with Konrad Ebert", "Konrad Ebert"),
        ("Who runs this?", "One thing more. I'd rather not be with Ada Quist.", "Ada Quist"),
        ("I can travel 40 minutes.", "not with Ada Quist", "Ada Quist"),
    ],
)
def test_wish_in_answer_to_any_mail_is_put_down_and_said_back(service, before, words, who):
    """What our own mails recommend to write is never taken for thanks."""
    last = opened(service, before)
    mails = service.hear(DANA, letter(DANA, words, last), tagged(last))

    assert [who] == avoided(service, DANA)
    assert ["echo"] == told(mails, DANA)
    assert f"Rather not with: {who}" in " ".join(mails[0].text.split())


@pytest.mark.parametrize("fresh", [False, True])
def test_wish_beside_a_question_is_put_down_and_the_question_goes_to_a_person(service, fresh):
    """Neither may be lost for the other."""
    last = opened(service)
    words = "Is Ada Quist on your list? She taught me once. Please don't put us together."
    mails = (
        service.hear(DANA, letter(DANA, words, subject="A thought"), LIST)
        if fresh
        else service.hear(DANA, letter(DANA, words, last), tagged(last))
    )

    assert ["Ada Quist"] == avoided(service, DANA)
    assert ["echo"] == told(mails, DANA)
    assert any(each.notice == "coordinator-alert" for each in mails)


def test_bare_wish_in_answer_to_a_proposal_is_noted_and_the_answer_still_awaited(asked):
    """Somebody who is not in it: the proposal waits as before, and the next round knows."""
    (noted,) = reply(asked, "Uma", "not with Konrad Ebert")

    assert "apart-noted" == noted.notice
    assert "still waits for your answer" in " ".join(noted.text.split())
    assert ["Konrad Ebert"] == avoided(asked, address("Uma"))

    asked.hear(address("Uma"), letter(address("Uma"), "Yes", noted), tagged(noted))
    assert place_of(asked, "Uma") is invitation.State.ACCEPTED


def test_bare_wish_about_somebody_proposed_is_a_no_and_kept(asked):
    """Who will not sit with one of them will not sit there; the others are not told why."""
    mails = reply(asked, "Uma", "not with Wes")

    assert ["Wes"] == avoided(asked, address("Uma"))
    assert ["decline-received"] == told(mails, address("Uma"))
    assert not any("Wes" in each.text for each in mails if each.recipient == address("Nia"))


def test_wish_beside_a_question_about_a_proposal_is_put_down_too(asked):
    """The question goes to a person, and the wish to where it counts."""
    mails = reply(asked, "Uma", "Is there parking? And please never put me with Ada Quist.")

    assert ["Ada Quist"] == avoided(asked, address("Uma"))
    assert "apart-noted" in told(mails, address("Uma"))


def test_wish_of_a_member_of_a_group_is_put_down(service):
    """Who has a group may look for another one later."""
    form(service)
    mails = say(service, "Dana", "Not with Konrad Ebert, please, if ever he should ask.")

    assert "Konrad Ebert" in avoided(service, "dana@member.example")
    assert mails[0].recipient == "dana@member.example"


@pytest.mark.parametrize(
    ("words", "notices", "state"),
    [
        ("take out Rather not with, please", {"echo"}, invitation.State.ASKED),
        (
            "Yes, gladly. And take out Rather not with.",
            {"accept-received", "taken-out"},
            invitation.State.ACCEPTED,
        ),
    ],
)
def test_line_is_taken_out_in_answer_to_a_proposal(asked, words, notices, state):
    """The words that our mails recommend work under each of them, beside a yes too."""
    reply(asked, "Uma", "not with Konrad Ebert")
    mails = reply(asked, "Uma", words)

    assert [] == avoided(asked, address("Uma"))
    assert notices == set(told(mails, address("Uma")))
    assert place_of(asked, "Uma") is state
