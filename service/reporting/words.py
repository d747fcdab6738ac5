"""How the page and the PDF say what the record holds."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from groups.attested import Month
from groups.standing import Standing, Verdict
from service.reporting.standing import Line, Report
from vocabulary.months import MONTHS

STANDINGS: Final[Mapping[Standing, str]] = MappingProxyType(
    {
        Standing.GROUP: "our group",
        Standing.OUTSIDE_GROUP: "outside group",
        Standing.CONSULTANT: "consultant or supervisor",
        Standing.NONE: "none yet",
    }
)
VERDICTS: Final[Mapping[Verdict, str]] = MappingProxyType(
    {
        Verdict.ENOUGH: "at least once a month",
        Verdict.NOT_KNOWN: "not known for every month",
        Verdict.TOO_SELDOM: "not every month",
    }
)
#: The sign in a month's cell, and what it says.
SIGNS: Final[Mapping[Month, tuple[str, str]]] = MappingProxyType(
    {
        Month.MET: ("●", "met"),
        Month.NOT_MET: ("–", "told that there was no meeting, or that the member missed it"),
        Month.NOT_TOLD: ("?", "nobody said anything"),
        Month.NOT_DUE: ("", "not over yet, or before the member was on file"),
    }
)
NOTE: Final = (
    "Told by groups, when asked once a month, and by members themselves; nothing of what was"
    " spoken is kept. A member may correct it by a mail to the list."
)


def title(report: Report) -> str:
    """What the record is."""
    return f"Peer consultation in {report.year}"


def subtitle(report: Report) -> str:
    """Whose it is, as of when, and for whom."""
    when = report.as_of
    return (
        f"{report.association}, as of {when:%B} {when.day}, {when.year}."
        " For the association's officers."
    )


def ties(line: Line) -> tuple[str, str]:
    """With whom a member consults: in words, and our groups' numbers and whatever else."""
    main = line.year.standing
    others = [STANDINGS[kind] for kind in line.others if kind is not main]
    return STANDINGS[main], ", ".join([*line.groups, *others])


def summary(report: Report) -> tuple[tuple[int, str], ...]:
    """How many members there are of each verdict, the best first."""
    order = (Verdict.ENOUGH, Verdict.NOT_KNOWN, Verdict.TOO_SELDOM)
    return tuple((report.count(each), VERDICTS[each]) for each in order)


def short(month: int) -> str:
    """A month of 1 to 12 in three letters."""
    return MONTHS[month - 1][:3].capitalize()
