"""A member's standing under the bylaw.

Theory of operation: the bylaw asks active members to belong to a peer
consultation group or to have other formal study, consultation or supervision,
and expects a meeting at least once a month.  One of our groups counts before
what a member attests; a frequency that nobody can read is asked about, never
guessed to be too little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from groups.membership import State as Membership

#: What the bylaw expects.
LEAST_PER_MONTH = 1.0

_WEEKS_PER_MONTH = 52 / 12


class Standing(StrEnum):
    """How a member satisfies the bylaw, the stronger before the weaker."""

    GROUP = "GROUP"
    OUTSIDE_GROUP = "OUTSIDE_GROUP"
    CONSULTANT = "CONSULTANT"
    NONE = "NONE"


class Verdict(StrEnum):
    """Whether a member meets enough."""

    ENOUGH = "ENOUGH"
    TOO_SELDOM = "TOO_SELDOM"
    NOT_KNOWN = "NOT_KNOWN"


@dataclass(frozen=True, slots=True)
class Tie:
    """One group or consultant that a member meets.

    Attributes
    ----------
    kind : Standing
        What sort of tie.
    meetings_per_month : float or None
        ``None`` where not known.
    """

    kind: Standing
    meetings_per_month: float | None = None


def standing(ties: Iterable[Tie]) -> Standing:
    """The strongest of a member's ties, ``NONE`` without any."""
    kinds = {tie.kind for tie in ties}
    return next((kind for kind in Standing if kind in kinds), Standing.NONE)


def verdict(ties: Iterable[Tie]) -> Verdict:
    """Whether all of a member's meetings together are enough for the bylaw.

    Examples
    --------
    >>> verdict([Tie(Standing.CONSULTANT, 0.5), Tie(Standing.GROUP, 0.72)]).value
    'ENOUGH'
    """
    counted = [tie for tie in ties if tie.kind is not Standing.NONE]
    known = [t.meetings_per_month for t in counted if t.meetings_per_month is not None]
    # A hair less than one is a rounding of "monthly", not a gap.
    if sum(known) >= LEAST_PER_MONTH - 0.01:
        return Verdict.ENOUGH
    return Verdict.NOT_KNOWN if len(known) < len(counted) else Verdict.TOO_SELDOM


#: Whether a membership counts for the bylaw, with the reason.
_COUNTS: dict[Membership, tuple[bool, str]] = {
    Membership.INVITED: (False, "has not met with the group"),
    Membership.ACTIVE: (True, "meets"),
    Membership.ON_LEAVE: (False, "does not meet for now"),
    Membership.GIVING_NOTICE: (True, "meets until the last date"),
    Membership.LEFT: (False, "meets no more"),
}


def counts(membership: Membership) -> bool:
    """Whether a membership in one of our groups counts for the bylaw."""
    return _COUNTS[membership][0]


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A phrase for how often, the meetings that it makes in a month, and why."""

    pattern: str
    per_month: float | None
    reason: str


#: The longer phrase stands above the shorter one that it holds.
RHYTHMS: tuple[Rhythm, ...] = (
    Rhythm(r"bi-?weekly", None, "every two weeks, or twice a week?"),
    Rhythm(r"bi-?monthly", None, "every two months, or twice a month?"),
    Rhythm(r"every (?:third|3rd) \w+day", None, "the third of the month, or every three weeks?"),
    Rhythm(r"(?:twice|two times|2x?) (?:a|per|each) week|twice weekly", 8.67, "2 in a week"),
    Rhythm(r"(?:twice|two times|2x?) (?:a|per|each) month|twice monthly", 2.0, "2 in a month"),
    Rhythm(r"semi-?monthly", 2.0, "2 in a month"),
    Rhythm(r"(?:1st|first) and (?:3rd|third)|(?:2nd|second) and (?:4th|fourth)", 2.0, "2 weeks"),
    Rhythm(r"every other month|every (?:two|2) months", 0.5, "once in 2 months"),
    Rhythm(
        r"every other|every second week|fortnight|alternat|every (?:two|2) weeks",
        round(_WEEKS_PER_MONTH / 2, 2),
        "once in 2 weeks",
    ),
    Rhythm(r"every (?:three|3) weeks", round(_WEEKS_PER_MONTH / 3, 2), "once in 3 weeks"),
    Rhythm(r"every (?:four|4) weeks", round(_WEEKS_PER_MONTH / 4, 2), "once in 4 weeks"),
    Rhythm(r"every (?:five|5) weeks", round(_WEEKS_PER_MONTH / 5, 2), "once in 5 weeks"),
    Rhythm(r"every (?:six|6) weeks", round(_WEEKS_PER_MONTH / 6, 2), "too seldom for the bylaw"),
    Rhythm(r"every (?:three|3) months|quarterly", round(1 / 3, 2), "too seldom for the bylaw"),
    Rhythm(r"(?:twice|two times) a year|semi-?annual", round(1 / 6, 2), "too seldom"),
    Rhythm(r"(?:once a|every|each|per) month|monthly", 1.0, "just what the bylaw asks"),
    Rhythm(r"(?:1st|first|2nd|second|third|3rd|4th|fourth|last) \w+day", 1.0, "once in a month"),
    Rhythm(r"(?:once a|every|each|per) week|weekly", round(_WEEKS_PER_MONTH, 2), "each week"),
    Rhythm(r"every \w+day|each \w+day|\w+days", round(_WEEKS_PER_MONTH, 2), "each week"),
)


def meetings_per_month(frequency: str) -> float | None:
    """How many meetings a phrase makes in a month, ``None`` where it can't be told.

    Examples
    --------
    >>> meetings_per_month("every other Tuesday"), meetings_per_month("biweekly")
    (2.17, None)
    """
    said = " ".join(frequency.casefold().replace("–", "-").split())
    for rhythm in RHYTHMS:
        if re.search(rhythm.pattern, said):
            return rhythm.per_month
    return None
