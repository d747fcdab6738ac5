"""Short and pet forms of first names."""

import pytest

from vocabulary import nicknames
from vocabulary.table import rows, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Dee", "Deirdre"),
        ("Bob", "Robert"),
        ("robert", "Bob"),
        ("Cyn", "Cynthia"),
        ("Lupe", "Guadalupe"),
    ],
)
def test_short_form_and_full_name_may_be_one_persons(one, other):
    """In both directions, and whatever the case."""
    assert other.casefold() in {each.casefold() for each in nicknames.forms(one)}
    assert one.casefold() in {each.casefold() for each in nicknames.forms(other)}


@pytest.mark.parametrize(
    ("one", "other"), [("Dana", "Hal"), ("Bob", "Rob"), ("", "Ann"), ("Ann", "")]
)
def test_two_names_that_share_no_form_are_of_two(one, other):
    """And nobody's name has an empty form."""
    assert other not in nicknames.forms(one)


@pytest.mark.parametrize("name", ["William", "Janet", "Martha", "Sunita", "Maya"])
def test_no_form_is_a_word_or_a_month(name):
    """William would be read in "he will be there", and Janet in "Jan 6"."""
    assert not {"Will", "Jan", "Mar", "Sun", "May"} & nicknames.forms(name)


def test_every_row_has_a_name_and_forms():
    """And no form is the name itself."""
    for row in rows("nicknames"):
        assert words(row["forms"])
        assert row["name"] not in words(row["forms"])
