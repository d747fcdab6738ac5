"""Years in practice as a line about a colleague says them."""

import pytest
from postroom import LIST, WISH, letter, tagged

from service.notices.wording import years

LEA = "lea@home.example"


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2 and a half", "2 and a half years in practice"),
        ("12", "12 years in practice"),
        ("1", "1 year in practice"),
        ("0", "new in practice"),
        ("", ""),
    ],
)
def test_years_have_their_words(value, said):
    """A number alone tells a colleague nothing."""
    assert said == years(value)


@pytest.mark.parametrize(
    ("words", "years"),
    [
        ("My name is spelled Leila, and years is 0", "0"),
        ("Years should be 14, not 11.", "14"),
        ("The years are 12.", "12"),
    ],
)
def test_years_put_right_by_the_name_of_their_line_are_changed(service, words, years):
    """However short; none is a number too."""
    mails = service.hear(LEA, letter(LEA, WISH, subject="A group"), LIST)
    (echo,) = service.hear(LEA, letter(LEA, words, mails[0]), tagged(mails[0]))

    assert f"Years in practice: {years} (changed)" in echo.text
