"""The months by their English names, January first, where each ends and the next begins."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


def month_after(day: date) -> date:
    """The first day of the month after that of a day.

    Parameters
    ----------
    day : date

    Examples
    --------
    >>> month_after(date(2026, 12, 31))
    datetime.date(2027, 1, 1)
    """
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def month_end(day: date) -> date:
    """The last day of a day's month.

    Parameters
    ----------
    day : date

    Examples
    --------
    >>> month_end(date(2026, 2, 3))
    datetime.date(2026, 2, 28)
    """
    return month_after(day) - timedelta(days=1)
