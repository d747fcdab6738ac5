"""A plain correction of her own facts by a member of a group, or by who waits for one."""

import pytest
from circle import address, say
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from seats import meet
from sqlalchemy import select

from store.people import Person, Profile
from store.requests import Request

LEA = "lea@home.example"


@scene()
def placed(service):
    """A group of four whose profiles are on file."""
    meet(service)


def years(service):
    """Dana's years on file."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.email == address("Dana")))
        return person.profile.facts["experience_years"]["value"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("AGAIN: I have TEN years, not three!", 10),
        ("Years in practice: 10", 10),
        ("Please correct my years: 14, not 4.", 14),
        ("I've been practicing for ten years now.", 10),
        ("You have my years wrong, I have 12.", 12),
        (
            "Wait. It says I have 3 years and ACT. That's Marcus, not me."
            " I have ten years and no ACT. Please correct.",
            10,
        ),
    ],
)
def test_correction_of_a_members_own_facts_is_taken_and_said_back(placed, words, told):
    """The others are shown what is on file about her when somebody new comes."""
    (mail,) = say(placed, "Dana", words)

    assert told == years(placed)
    assert "facts-noted" == mail.notice
    assert f"Years in practice: {told}" in mail.text


@pytest.mark.parametrize(
    "words",
    [
        "We met 10 years ago.",
        "Gail has 10 years, Hal 3.",
        "The others have 12 years each, not me.",
        "The introduction says 3 years, that's wrong.",
        "Do I have 10 years on file?",
        "LCSW, 9 years, Portland, EMDR, Thursdays 9 to 11 online.",
    ],
)
def test_facts_of_others_and_of_another_matter_change_nothing(placed, words):
    """What is not plainly hers is no correction of hers."""
    mails = say(placed, "Dana", words)

    assert 9 == years(placed)
    assert "facts-noted" not in {each.notice for each in mails}


def test_another_licence_takes_the_place_of_the_one_on_file(placed):
    """Lines that were not named stay."""
    (mail,) = say(placed, "Dana", "My license is LMFT and I do EMDR, please change that.")
    told = " ".join(mail.text.split())

    assert 9 == years(placed)
    assert "Licence: LMFT" in told
    assert "Orientation: EMDR" in told


def test_need_of_who_waits_is_taken_in(service):
    """A rhythm and a need, told in three words, correct the request that waits."""
    (echo,) = service.hear(LEA, letter(LEA, WISH), LIST)
    service.hear(LEA, letter(LEA, "Yes, that is right.", echo), tagged(echo))
    words = "You left both out. Even weeks, interpreter."
    mails = service.hear(LEA, letter(LEA, words, subject="Hello"), LIST)
    with service.store.read() as session:
        profile = session.scalar(select(Profile))
        requests = len(session.scalars(select(Request)).all())

    assert "every other week" == profile.facts["frequency"]["value"]
    assert ["interpreter"] == [each["value"] for each in profile.private["accessibility"]]
    assert (1, ["echo"]) == (requests, [each.notice for each in mails])
