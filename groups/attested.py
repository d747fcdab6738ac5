"""A member's year under the bylaw: which months have a consultation that somebody told of.

Theory of operation.  The bylaw expects a meeting at least once a month.  Each
month of the year is MET (the member, or the group's organizer for them, told
so), NOT_MET (it was told that the group did not meet, or met without them),
NOT_TOLD (nobody said anything), or NOT_DUE (not over yet, or before the member
was on file).  A month without a word is not counted against a member as one
without a meeting is: it makes the verdict NOT_KNOWN and is a reason to ask.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from groups.meeting import months_without
from groups.standing import Standing, Tie, Verdict, standing, verdict

MONTHS = range(1, 13)


class Month(StrEnum):
    """What is known of one month."""

    MET = "MET"
    NOT_MET = "NOT_MET"
    NOT_TOLD = "NOT_TOLD"
    NOT_DUE = "NOT_DUE"


@dataclass(frozen=True, slots=True)
class Year:
    """One member's year.

    Attributes
    ----------
    months : tuple of Month
        January to December.
    standing : Standing
        How the member satisfies the bylaw.
    verdict : Verdict
        Whether it was at least once a month.
    """

    months: tuple[Month, ...]
    standing: Standing
    verdict: Verdict

    @property
    def attested(self) -> tuple[int, ...]:
        """The months with an attested consultation, 1 to 12."""
        return tuple(n for n in MONTHS if self.months[n - 1] is Month.MET)

    @property
    def missing(self) -> tuple[int, ...]:
        """The months that are due and have none."""
        gaps = (Month.NOT_MET, Month.NOT_TOLD)
        return tuple(n for n in MONTHS if self.months[n - 1] in gaps)


def reckon(
    year: int,
    met: Mapping[int, Standing],
    ties: Collection[Standing] = (),
    *,
    without: Collection[int] = (),
    since: date | None = None,
    until: date | None = None,
) -> Year:
    """What a year comes to.

    Parameters
    ----------
    year : int
    met : mapping of int to Standing
        For each month with an attested consultation, with whom; the strongest.
    ties : collection of Standing
        With whom the member meets now, attested or not.
    without : collection of int
        Months in which it was told that there was no meeting.
    since, until : date, optional
        The first and the last day that count.

    Returns
    -------
    Year

    Examples
    --------
    >>> full = reckon(2026, dict.fromkeys(range(1, 13), Standing.GROUP))
    >>> full.standing.value, full.verdict.value
    ('GROUP', 'ENOUGH')
    >>> half = reckon(2026, {1: Standing.CONSULTANT}, until=date(2026, 2, 28))
    >>> half.missing, half.verdict.value
    ((2,), 'NOT_KNOWN')
    """
    due = months_without([date(year, month, 1) for month in met], year, since=since, until=until)
    months = tuple(_month(n, met, due, without) for n in MONTHS)
    shares = Counter(met.values())
    owed = len(met) + len(due)
    # The share of months in which a member met takes the place of meetings a month: four
    # meetings in May do not stand for a June without one.
    known = [Tie(kind, shares[kind] / owed) for kind in shares]
    kinds = [Tie(kind) for kind in {*ties, *shares}]
    told = known if Month.NOT_MET in months else [*known, *kinds]
    # Where no month is due nobody was too seldom anywhere.
    return Year(months, standing(kinds), verdict(told) if owed else Verdict.NOT_KNOWN)


def _month(
    number: int, met: Mapping[int, Standing], due: Collection[int], without: Collection[int]
) -> Month:
    if number in met:
        return Month.MET
    if number not in due:
        return Month.NOT_DUE
    return Month.NOT_MET if number in without else Month.NOT_TOLD
