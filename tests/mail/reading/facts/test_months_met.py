"""In which months a group met, told month by month."""

from datetime import date

import pytest

from mail.reading.facts.months_met import read


@pytest.mark.parametrize(
    ("words", "months", "otherwise"),
    [
        ("We met in August and September.", {8: True, 9: True}, None),
        ("We met in September, not in October or November.", {9: True, 10: False, 11: False}, None),
        ("In August, yes. October not.", {8: True, 10: False}, None),
        ("Neither in September nor in October.", {9: False, 10: False}, None),
        ("October: no idea. We met in August.", {8: True}, None),
        ("Yes, we met. In September Hal had a baby.", {}, True),
        ("Yes, and we also met in September.", {9: True}, True),
        ("We may meet in November, in October we did not.", {10: False}, None),
        ("We met on August 4 and September 1.", {}, None),
        ("No.", {}, False),
    ],
)
def test_each_clause_is_about_the_months_that_it_names(words, months, otherwise):
    """What names none is about the month that was asked about; what is unsure tells nothing."""
    told = read(words, date(2026, 11, 2))

    assert months == {month.month: met for month, met in told.months.items()}
    assert otherwise is told.otherwise
