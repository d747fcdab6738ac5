"""A wish to be kept apart that is only guessed changes nothing, and a person hears of it."""

import pytest
from circle import address, form, say
from postroom import LIST, WISH, letter, tagged
from scenes import scene
from sqlalchemy import select

from store.people import Person
from store.requests import Request

CORINNE = "corinne@ashby.example"


@scene()
def placed(service):
    """A group of four: Gail, Dana, Hal and Wren."""
    form(service)


def avoided(service, email):
    """Whom somebody would rather not meet, as it is on file."""
    with service.store.read() as session:
        person = session.scalar(select(Person).where(Person.email == email))
        kept = person.profile.private if person.profile is not None else {}
        return [each["value"] for each in kept.get("not_with", ())]


@pytest.mark.parametrize(
    "words",
    [
        "Wren is wonderful, I wouldn't want to miss her.",
        "Wren is a delight. Nobody should ever take her away from us!",
        "But the name's Dee. Dana is my mother.",
        "Room C!!! Not B. Sorry for shouting. Hal",
        "Wren and I split up the snacks, so you can remove that.",
        "Place is Division Street, not Hawthorne.",
        "If that does not help we ask Dr. Ruth Ames.",
        "You didn't take down that Wren Wrenson and I want to be together.",
    ],
)
def test_praise_and_corrections_keep_nobody_apart(placed, words):
    """They reach a person like any news of a member."""
    mails = say(placed, "Dana", words)

    assert [] == avoided(placed, address("Dana"))
    assert "apart-noted" not in {each.notice for each in mails}
    assert CORINNE in {each.recipient for each in mails}


@pytest.mark.parametrize(
    "words",
    [
        "Please don't put me with Hal again, ever.",
        "Not with Hal Halson please.",
        "I would rather not sit in a group with Hal, he was my supervisor.",
        "If Hal is in it, I'm not.",
        "Any group is fine as long as Hal isn't there.",
        "One request: keep Hal and me in different groups.",
        "Hal supervises me, so he can't be in a group of mine.",
    ],
)
def test_wish_in_so_many_words_is_put_down_and_names_whom(placed, words):
    """A mistake is seen where the name stands in the answer."""
    mails = say(placed, "Dana", words)
    (noted,) = [each for each in mails if each.notice == "apart-noted"]

    assert avoided(placed, address("Dana"))
    assert not any("may wish not to meet" in each.subject for each in mails)
    assert "no group with Hal" in " ".join(noted.text.split())


def test_wish_for_another_group_is_not_lost_beside_a_name(placed):
    """Who cannot work with somebody and asks for another group gets an answer to that."""
    mails = say(placed, "Dana", "I can't work with Hal. Please find me another group.")

    assert ["Hal"] == avoided(placed, address("Dana"))
    assert {"apart-noted"} != {e.notice for e in mails if e.recipient == address("Dana")}


def test_conflict_of_interest_reaches_a_coordinator_and_is_put_down(placed):
    """The writer asks what now, and a person must answer."""
    words = (
        "I just realised Hal Halson sits on the ethics board, I have an open complaint there."
        " I can't be in this group. What now? Please don't tell him."
    )
    mails = say(placed, "Dana", words)

    assert ["Hal Halson"] == avoided(placed, address("Dana"))
    assert CORINNE in {each.recipient for each in mails}


@pytest.mark.parametrize(
    "words", ["Still Dee please! Not Dana.", "Place is Division Street, not Hawthorne."]
)
def test_correction_of_an_echo_keeps_nobody_apart_and_asks_for_no_name(service, words):
    """A request must not leave the rounds over a street."""
    dana = "dana@home.example"
    (echo,) = service.hear(dana, letter(dana, WISH, subject="A group"), LIST)
    mails = service.hear(dana, letter(dana, words, echo), tagged(echo))

    assert [] == avoided(service, dana)
    assert not any("rather not be grouped with" in each.text for each in mails)


@pytest.mark.parametrize(
    "words",
    [
        "No, there's nobody. I only meant my NAME. Please call me Dee.",
        "nobody! I was only correcting the name",
        "There is no one, sorry for the confusion.",
        "I didn't mean anyone. Please go on.",
    ],
)
def test_nobody_settles_the_question_whom(service, words):
    """A request must not stay out of the rounds for a question that has its answer."""
    dana = "dana@home.example"
    wish = f"{WISH} There is one colleague I would rather not be grouped with."
    (echo,) = service.hear(dana, letter(dana, wish, subject="A group"), LIST)
    service.hear(dana, letter(dana, words, echo), tagged(echo))
    with service.store.read() as session:
        (found,) = session.scalars(select(Request))

    assert "do_not_pair" not in found.missing
    assert [] == avoided(service, dana)
