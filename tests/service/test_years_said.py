"""Years in practice as a line about a colleague says them."""

import pytest

from service.notices.wording import years


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
