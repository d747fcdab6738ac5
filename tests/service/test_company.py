"""Whom a request is to sit with, and whom not: corrections make no enemy of a friend."""

from time import perf_counter

import pytest
from postroom import LIST, WISH, letter, tagged
from sqlalchemy import select

from groups import request
from service import company
from store.people import Profile
from store.requests import Request

DANA = "dana@home.example"
ASKED = f"{WISH} I want to be together with my friend Priya Rao."
APART = f"{WISH} I would rather not be with Hal Weber."
BOTH = f"{WISH} I want to be together with Priya Rao, but please not with Hal Weber."


def after(service, first, *answers):
    """The company on file, the last mail in one line, and the request's state."""
    (last,) = service.hear(DANA, letter(DANA, first, subject="Looking for a group"), LIST)
    for words in answers:
        mails = service.hear(DANA, letter(DANA, words, last), tagged(last))
        last = [each for each in mails if each.recipient == DANA][-1]
    with service.store.read() as session:
        profile, wish = session.scalar(select(Profile)), session.scalar(select(Request))
        told = {**profile.facts, **profile.private}
    sides = [[each["value"] for each in told.get(name, [])] for name in ("with", "not_with")]
    return *sides, " ".join(last.text.split()), wish.state


@pytest.mark.parametrize(
    "words",
    [
        "Oh no, I don't have to be with Priya, she only told me about it.",
        "Priya Rao is not a condition.",
        "With or without Priya, I do not mind.",
        "Priya just mentioned it, nothing more.",
        "Take out Together with.",
        "Priya is only a friend; she need not be in it.",
    ],
)
def test_company_that_is_no_condition_goes_and_makes_no_enemy(service, words):
    """Who does not insist on somebody does not refuse her."""
    asked, apart, told, _ = after(service, ASKED, words)

    assert ([], []) == (asked, apart)
    assert "taken your changes" in told


@pytest.mark.parametrize(
    "words",
    [
        "YES. But Priya is not a condition, just a friend.",
        "Take out Together with, please. And YES.",
        "Remove the lines Together with and Rather not with. Otherwise right.",
    ],
)
def test_yes_beside_it_counts(service, words):
    """A friend who is no condition leaves a yes the yes it is."""
    asked, apart, _, state = after(service, ASKED, words)

    assert ([], []) == (asked, apart)
    assert state is request.State.OPEN


@pytest.mark.parametrize(
    "words",
    [
        "Take out Together with and Rather not with, please.",
        "Please delete the lines 'Rather not with' and 'Together with'.",
        "Strike Travel, Together with, and Rather not with.",
    ],
)
def test_several_lines_go_in_one_sentence(service, words):
    """What our mails recommend to write works for two lines as for one."""
    asked, apart, told, _ = after(service, BOTH, words)

    assert ([], []) == (asked, apart)
    assert "“Rather not with: Hal Weber” is taken out" in told
    assert "had rather not" not in told


def test_that_line_is_the_one_of_the_sentence_before(service):
    """Whoever says that she avoids nobody has named the line."""
    words = "Hal is a friend. I have nobody I do not want to meet. Please remove that line."
    _, apart, told, _ = after(service, APART, words)

    assert [] == apart
    assert "could not tell which line" not in told


def test_full_name_is_put_in_the_place_of_the_first_one(service):
    """It tells more of the same person, and is no second one; the yes before it counts."""
    first = APART.replace("Hal Weber", "Hal")
    _, apart, told, state = after(service, first, "Yes, correct. Hal Weber is his full name.")

    assert ["Hal Weber"] == apart
    assert state is request.State.OPEN
    assert "taken out" not in told


@pytest.mark.parametrize(
    ("first", "words", "asked", "apart"),
    [
        (ASKED, "I changed my mind: not with Priya Rao.", [], ["Priya Rao"]),
        (APART, "Sorry, I mixed them up: together with Hal Weber, please.", ["Hal Weber"], []),
    ],
)
def test_nobody_stands_on_both_sides(service, first, words, asked, apart):
    """The newer word counts."""
    assert (asked, apart) == after(service, first, words)[:2]


def test_whoever_stands_on_both_sides_by_no_new_word_is_kept_apart_from():
    """A doubt costs a friend's company for a while, and the other way more."""
    hal = [{"value": "Hal", "evidence": "Hal"}]

    assert ({}, {"not_with": hal}) == company.settled(
        "Hello.", {"with": hal}, {"not_with": hal}, {}
    )


def test_names_without_end_are_read_in_no_time():
    """A letter of nothing but names must not hold up those behind it."""
    hal = [{"value": "Hal Weber", "evidence": "Hal"}]
    words = f"{'Hal Weber ' * 6000} is not his full name."
    began = perf_counter()
    company.settled(words, {}, {"not_with": hal}, {})

    assert perf_counter() - began < 2
