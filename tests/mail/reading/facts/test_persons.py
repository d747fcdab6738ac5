"""Who is named in a letter, and which capitals are nobody."""

import pytest

from mail.reading.facts.persons import persons
from mail.reading.text import Part, Where


def _names(words):
    return [each.name for each in persons(Part(Where.NEW, words))]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Dr. Vo and Ellis Marchand, please.", ["Dr. Vo", "Ellis Marchand"]),
        ("Not with K.W. in Ashland.", ["K.W."]),
        ("L. Amundsen refers to me.", ["L. Amundsen"]),
        ("Petra's office is down the hall.", ["Petra"]),
        ("I know Anneke van Houten and Mei-Ling Cho.", ["Anneke van Houten", "Mei-Ling Cho"]),
    ],
)
def test_people_are_named_in_many_ways(words, names):
    """A title, an initial, a name of two parts and a name alone are each somebody."""
    assert names == _names(words)


@pytest.mark.parametrize(
    "words",
    [
        "Please find me a Gestalt group in Lake Oswego, Tuesdays.",
        "Perhaps on Zoom. Mornings, in Bend or Eugene.",
        "LMFT, EMDR, Hakomi and Jungian work in Spanish.",
    ],
)
def test_towns_schools_and_days_are_nobody(words):
    """What has a capital of its own, or of its sentence, is no person."""
    assert [] == _names(words)


def test_writer_is_not_named():
    """How the writer calls herself, and the name below the letter, are no other person."""
    assert ["Rob"] == _names("Hi, I'm Jo. Rob sent me.\n\nJo Writer, LPC")


def test_practice_is_told_from_a_person():
    """A house in capitals is marked as one, for no member is called so."""
    found = persons(Part(Where.NEW, "I left Elkhorn Associates, and Dana with them."))

    assert [True, False] == [each.house for each in found]
