"""Small pieces of plain English for the sentences that explain a group."""

from __future__ import annotations

from collections.abc import Sequence

from vocabulary import boards, week

NUMBERS = (
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)


def number(n: int) -> str:
    """A count in words up to twelve."""
    return NUMBERS[n] if 0 <= n < len(NUMBERS) else str(n)


def counted(n: int, noun: str) -> str:
    """A count and its noun, which takes an s unless it is one.

    Examples
    --------
    >>> counted(1, "group"), counted(2, "group")
    ('1 group', '2 groups')
    """
    return f"{n} {noun}" if n == 1 else f"{n} {noun}s"


def listing(names: Sequence[str]) -> str:
    """Names in a row.

    Examples
    --------
    >>> listing(["Ana", "Ben", "Cleo"])
    'Ana, Ben and Cleo'
    """
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def years(value: float) -> str:
    """Years in practice, without needless decimals."""
    shown = f"{value:.1f}".removesuffix(".0")
    return f"{shown} year" if shown == "1" else f"{shown} years"


def span(low: float, high: float) -> str:
    """A span of years.

    Examples
    --------
    >>> span(4, 18)
    '4 to 18 years'
    """
    return f"{f'{low:.1f}'.removesuffix('.0')} to {years(high)}"


def profession(name: str) -> str:
    """A profession as people speak of it."""
    return boards.PROFESSIONS[name].field


def hour(slot: str) -> str:
    """A weekly hour within a sentence.

    Examples
    --------
    >>> hour("Tue 12:00-13:30")
    'Tuesdays from 12:00 to 1:30 pm'
    """
    return week.human(slot).replace(", ", " from ", 1)


#: How much less well another choice fits, by the loss of utility from which it is said so; the
#: first is what a dozen repeats of one search differ by, the last a group of another quality.
_LESS_WELL = (
    (0.25, "far less well:"),
    (0.08, "less well:"),
    (0.02, "a little less well:"),
    (0.0, "nearly as well, though"),
)


def less_well(other: float, own: float) -> str:
    """How much less well another choice fits, in words, to be followed by what speaks against it.

    Figures would say more than they know: two groups at 0.80 and 0.81 are alike to their members.

    Parameters
    ----------
    other, own : float
        Utilities, 0 to 1, the other no greater.

    Examples
    --------
    >>> less_well(0.801, 0.81), less_well(0.6, 0.81)
    ('nearly as well, though', 'less well:')
    """
    return next(words for least, words in _LESS_WELL if own - other >= least)
