"""What the echo shows of a letter: one town of several, the way, hopes, matters of practice."""

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from store.people import Person, Profile
from store.requests import Request

LEA = "lea@home.example"
FACTS = "LCSW, 9 years, EMDR, Tuesdays 12-2, in person."


def echo_of(service, words):
    """The echo of a first letter, its lines joined."""
    (echo,) = service.hear(LEA, letter(LEA, words, subject="A group"), LIST)
    return " ".join(echo.text.replace("\n  |", "\n").split())


@pytest.mark.parametrize(
    ("words", "taken", "others"),
    [
        ("I work in Portland and live in Salem.", "Portland", "Salem"),
        ("Portland or Salem would both work.", "Portland", "Salem"),
        ("Talent, Ashland or Medford would do.", "Talent", "Ashland and Medford"),
    ],
)
def test_echo_says_which_of_several_towns_it_took(service, words, taken, others):
    """Ways are reckoned from one; its writer chooses which."""
    echo = echo_of(service, f"{FACTS} {words}")

    assert f"Place: {taken} " in echo
    assert f"You also named {others}. A request holds one town" in echo
    assert "Meeting: in person from" in echo


@pytest.mark.parametrize(
    "words", ["I'm in Portland. I could drive to Salem.", "In Portland; I grew up in Salem."]
)
def test_town_that_is_not_the_writers_is_no_other(service, words):
    """Where somebody would go, or was once, is no second place."""
    assert "You also named" not in echo_of(service, f"{FACTS} {words}")


def test_town_alone_in_answer_is_the_town_and_nobodys_name(service):
    """The mail asks for it, and nobody is called Ashland for it."""
    words = f"{FACTS} Talent or Ashland would do."
    (echo,) = service.hear(LEA, letter(LEA, words, subject="A group"), LIST)
    (again,) = service.hear(LEA, letter(LEA, "Ashland", echo), tagged(echo))

    assert "Place: Ashland (changed)" in again.text
    assert again.text.startswith("Hello,")


@pytest.mark.parametrize(
    ("words", "way"),
    [
        ("I can do forty minutes by car.", "40 minutes"),
        ("Half an hour by bus is fine.", "30 minutes"),
        ("I could manage up to an hour on the train.", "60 minutes"),
    ],
)
def test_way_told_by_what_one_goes_in_is_shown(service, words, way):
    """And whoever can do forty minutes keeps none of a meeting."""
    echo = echo_of(service, f"{FACTS} In Portland. {words}")
    with service.store.read() as session:
        wish = session.scalar(select(Request))

    assert f"Travel: {way}" in echo
    assert not wish.volunteers


@pytest.mark.parametrize(
    ("words", "hope"),
    [
        ("I'm hoping for a consult group that meets thurs afternoons.", None),
        ("Hoping for a Thursday group in Salem.", None),
        ("I hope for a warm group that meets every other week.", "a warm group"),
        ("I hope for honest feedback, on Fridays.", "honest feedback"),
    ],
)
def test_hours_and_towns_of_a_hope_are_no_hope(service, words, hope):
    """Others read it beside the name."""
    echo = echo_of(service, f"{FACTS} In Salem. {words}")

    assert ("Hope: from" in echo, f"Hope: {hope} from" in echo) == (False, hope is not None)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("I'd bring questions on closing my practice.", "Works on: Retirement of Practice"),
        (
            "I work with couples, and on closing my practice.",
            "Works with and on: Couples, Retirement of Practice",
        ),
        ("I work with couples.", "Works with: Couples"),
    ],
)
def test_matter_of_a_practice_is_nobody_worked_with(service, words, line):
    """Who winds a practice down sees no clients of that name."""
    echo = echo_of(service, f"{FACTS} In Salem. {words}")

    assert line in echo
    assert f"Works with or on: {line.partition(': ')[2]} In person or online:" in echo


def test_line_of_the_form_for_whom_and_what_one_works_on_is_read_back(service):
    """Its label is true of people and of matters, and tells neither by itself."""
    mail = letter(LEA, f"{FACTS} In Salem. I work with couples.", subject="A group")
    (echo,) = service.hear(LEA, mail, LIST)
    form = echo.text.partition("THE SAME AS A FORM")[2].partition("With kind regards")[0]
    edited = form.partition("\n\n")[2].replace("or on: Couples", "or on: closing my practice")
    service.hear(LEA, letter(LEA, edited, echo), tagged(echo))
    with service.store.read() as session:
        kept = session.scalar(select(Profile)).facts["populations"]

    assert ["Retirement of Practice"] == [each["value"] for each in kept]


@pytest.mark.parametrize(
    "words",
    [
        "It's Hugh, not Penrose.",
        "Not Penrose, Hugh!",
        "My name is not Penrose, it's Hugh.",
        "Yes, but it is Hugh and not Penrose.",
    ],
)
def test_name_that_stands_against_the_one_on_file_corrects_it(service, words):
    """A sign-off that was read wrongly is put right in any words."""
    signed = f"{WISH}\n\nThanks,\nPenrose"
    (echo,) = service.hear(LEA, letter(LEA, signed, subject="A group"), LIST)
    (again,) = service.hear(LEA, letter(LEA, words, echo), tagged(echo))
    with service.store.read() as session:
        name = session.scalar(select(Person.first_name))

    assert "Hugh" == name
    assert again.text.startswith("Dear Hugh,")
    assert "we have taken your changes" in " ".join(again.text.split())
