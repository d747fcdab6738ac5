"""What makes a group good, as settings: bands, weights, limits and hard wishes.

Every default is argued in `docs/matching.md`; guideline numbers are those of the association's
guidelines for peer consultation groups.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

# The faultline looks at every division in two camps, 2 ** (n - 1) of them: above a dozen members
# that is neither affordable nor any longer a peer consultation group.
LARGEST_GROUP = 12


class CriteriaError(ValueError):
    """The settings of the matcher contradict each other."""


@dataclass(frozen=True, slots=True)
class Band:
    """The span in which differences invigorate (guideline 7).

    Attributes
    ----------
    low, high : float
        Mean pair difference, dimensionless in [0, 1].  Below ``low`` people
        are too alike; above ``high`` too far apart.  ``high`` of 1 means that
        more difference never harms.
    """

    low: float
    high: float = 1.0


@dataclass(frozen=True, slots=True)
class Soft:
    """Weights among the terms that make a group comfortable rather than balanced."""

    spare: float = 1.0  # common hours beyond the session, so that a date can be moved
    travel: float = 1.0  # nobody near the end of what they would travel
    size: float = 1.0  # the size that members wished for
    hopes: float = 1.0  # members hope for the same from the group
    waiting: float = 1.0  # those who waited longest come first
    fresh: float = 1.0  # not the same people again


ATTRIBUTES = ("experience", "philosophy", "discipline", "style")
SOFT_TERMS = tuple(each.name for each in fields(Soft))


@dataclass(frozen=True, slots=True)
class Criteria:
    """All weights and limits of the score; the defaults are those of DESIGN part 7.

    Attributes
    ----------
    experience, philosophy, discipline, style : Band
        The band of each attribute.
    experience_weight, philosophy_weight, discipline_weight, style_weight : float
        Relative weights in the utility and in the faultline's distance.
        Style counts only where an association asks for it.
    fall_ends : float
        Two equal camps reach a mean difference of 0.6 at most, so the fall of
        the band's value must end there, or a split group would still score.
    isolation_from : float
        Distance to the nearest peer at which somebody begins to stand alone.
    soft_weight : float
        Share of the soft terms in the utility; 0 leaves them out.
    soft : Soft
        Weights among the soft terms.
    least, most : int
        Sizes of a group, hard.
    preferred_least, preferred_most : int
        Sizes preferred by members who said nothing about size.
    session_minutes : int
        Length of a session.
    floor : float
        Utility under which no group is proposed.
    need_prescriber : bool
        Each group must hold somebody who prescribes.
    one_per_practice : bool
        At most one member from the same practice.
    include_offers : bool
        Let people who offer or seek take part like everyone else.
    waiting_half_days : float
        Days of waiting at which the waiting term reaches one half.
    spare_starts : int
        Further common starting half hours at which the spare term is full.
    office_days : int
        Days from Monday on which a meeting hour is preferred.
    office_from, office_to : int
        Office hours, in minutes from midnight.
    """

    experience: Band = Band(0.15, 0.35)
    philosophy: Band = Band(0.15, 0.35)
    discipline: Band = Band(0.30)
    style: Band = Band(0.10, 0.40)
    experience_weight: float = 0.4
    philosophy_weight: float = 0.4
    discipline_weight: float = 0.2
    style_weight: float = 0.0
    fall_ends: float = 0.6
    isolation_from: float = 0.35
    soft_weight: float = 0.1
    soft: Soft = Soft()
    least: int = 4
    most: int = 8
    preferred_least: int = 5
    preferred_most: int = 6
    session_minutes: int = 90
    floor: float = 0.3
    need_prescriber: bool = False
    one_per_practice: bool = True
    include_offers: bool = False
    waiting_half_days: float = 28.0
    spare_starts: int = 8
    office_days: int = 5
    office_from: int = 8 * 60
    office_to: int = 18 * 60

    def __post_init__(self) -> None:
        for problem in _problems(self):
            raise CriteriaError(problem)

    @property
    def bands(self) -> tuple[Band, ...]:
        """The bands in the order of `ATTRIBUTES`."""
        return self.experience, self.philosophy, self.discipline, self.style

    @property
    def weights(self) -> tuple[float, ...]:
        """The weights in the order of `ATTRIBUTES`, scaled to a sum of 1."""
        given = tuple(float(getattr(self, f"{name}_weight")) for name in ATTRIBUTES)
        return tuple(weight / sum(given) for weight in given)

    @property
    def soft_weights(self) -> tuple[float, ...]:
        """The weights in the order of `SOFT_TERMS`, scaled to a sum of 1."""
        given = tuple(float(getattr(self.soft, name)) for name in SOFT_TERMS)
        return tuple(weight / sum(given) for weight in given)


def _problems(criteria: Criteria) -> list[str]:
    """Sentences on settings that contradict each other; each says how to mend it."""
    return [*_bad_bands(criteria), *_bad_weights(criteria), *_bad_limits(criteria)]


def _bad_bands(criteria: Criteria) -> list[str]:
    found = []
    for name, band in zip(ATTRIBUTES, criteria.bands, strict=True):
        if not 0 < band.low <= band.high <= 1:
            found.append(f"band of {name}: needs 0 < low <= high <= 1")
        elif criteria.fall_ends <= band.high < 1:
            found.append(f"band of {name}: high must stay under fall_ends, or be 1 for no fall")
    return found


def _bad_weights(criteria: Criteria) -> list[str]:
    found = []
    bands = [getattr(criteria, f"{name}_weight") for name in ATTRIBUTES]
    soft = [getattr(criteria.soft, name) for name in SOFT_TERMS]
    for kind, weights in (("attribute", bands), ("soft", soft)):
        if min(weights) < 0 or sum(weights) <= 0:
            found.append(f"{kind} weights: none may be below 0 and one must be above it")
    for name in ("soft_weight", "floor"):
        if not 0 <= getattr(criteria, name) <= 1:
            found.append(f"{name} must lie between 0 and 1")
    return found


def _bad_limits(criteria: Criteria) -> list[str]:
    found = []
    if not 3 <= criteria.least <= criteria.most <= LARGEST_GROUP:
        found.append(
            f"sizes {criteria.least} to {criteria.most}: the least must be 3 or more and "
            f"the most neither below it nor over {LARGEST_GROUP}"
        )
    if not 0 <= criteria.isolation_from < 1:
        found.append("isolation_from must lie between 0 and 1, 1 not included")
    if criteria.session_minutes % 30 or not 30 <= criteria.session_minutes <= 480:
        found.append("session_minutes must be a multiple of 30, from 30 to 480")
    if criteria.waiting_half_days <= 0 or criteria.spare_starts <= 0:
        found.append("waiting_half_days and spare_starts must be above 0")
    return found
