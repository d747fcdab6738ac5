"""What a member tells of a colleague stays between them and a coordinator, whatever else it is."""

import pytest
from circle import NAMES, address, form, say
from scenes import scene
from sqlalchemy import select

from store.people import Person, Profile
from store.requests import Request

CORINNE = "corinne@ashby.example"


@scene()
def group(service):
    """A service with one group."""
    form(service)
    with service.store.write() as session:
        for person in session.scalars(select(Person)):
            person.profile = Profile(facts={}, private={}, updated_at=service.clock.now())


@pytest.mark.parametrize(
    "words",
    [
        "Dana and I feel that Hal humiliates people. Could the board mediate? No names, please.",
        "I have a complaint about a colleague in my group: she belittles the young ones.",
        "Hal shouts at us in every meeting. I want somebody to know of it.",
        "Two of us are in open conflict and we need somebody to step in.",
        "I felt attacked by Hal and cried in my car. Not sure I go back.",
        "Please stop Hal from calling me every evening.",
        "Hal behaves really badly towards the women.",
        "Hal comes late each time and it wears us down. Please don't say it's from me.",
        "Please tell the others nothing yet, but Hal makes sexist remarks in the group.",
    ],
)
def test_complaint_of_a_colleague_reaches_a_person_at_once(group, words):
    """No question mark is needed, and nobody of the group hears of it."""
    mails = say(group, "Wren", words)
    (alert,) = [each for each in mails if each.recipient == CORINNE]
    (answer,) = [each for each in mails if each.recipient == address("Wren")]

    assert "in confidence: Wren writes" in alert.subject
    assert "has your mail in confidence" in " ".join(answer.text.split())
    assert not {address(each) for each in NAMES if each != "Wren"} & {m.recipient for m in mails}


@pytest.mark.parametrize("words", ["We had a fine meeting.", "Hal has moved to Bend."])
def test_other_news_is_no_complaint(group, words):
    """What says nothing of conduct is no matter of confidence."""
    mails = say(group, "Wren", words)

    assert not any("in confidence" in each.subject for each in mails)


@pytest.mark.parametrize(
    "words",
    [
        "I'm leaving my group. Please find me another group, and not with Hal.",
        "I'm out of this group because of Hal. I'd like a different circle, without Hal, please.",
    ],
)
def test_who_leaves_for_another_group_keeps_both(group, words):
    """The leaving is noted, the new wish is begun, and whom it must not be with is kept."""
    mails = say(group, "Wren", words, headers=())
    if [each for each in mails if each.notice == "address-check"]:
        (check,) = [each for each in mails if each.notice == "address-check"]
        mails = say(group, "Wren", "Yes.", check)
    kinds = {each.notice for each in mails if each.recipient == address("Wren")}
    with group.store.read() as session:
        wren = session.scalar(select(Person).where(Person.first_name == "Wren"))
        wish = session.scalar(select(Request).where(Request.person_id == wren.id))
        kept = [each["value"] for each in wren.profile.private.get("not_with", ())]

    assert {"leave-recorded", "echo"} <= kinds
    assert wish is not None
    assert ["Hal"] == kept


@pytest.mark.parametrize(
    "words",
    [
        "I find the readings unbearable. After Tuesday I shall not return. Please tell the others.",
        "The group is boring and I'm fed up with it. Let the others know I have a new number.",
    ],
)
def test_bitter_words_are_not_passed_on_unasked(group, words):
    """Which words the others shall read is asked first; until then they read none."""
    mails = say(group, "Wren", words)
    others = {address(each) for each in NAMES if each != "Wren"}

    assert not others & {each.recipient for each in mails}
    assert not any(each.notice == "passed-on" for each in mails)


def test_tell_them_what_you_like_asks_for_nothing(group):
    """It is a way of speaking, and no order to pass words on."""
    mails = say(group, "Wren", "I can't come in May. Tell them what you like.")

    assert not any("pass your words on" in " ".join(each.text.split()) for each in mails)
