"""What a good group is, as numbers: bands, weights and limits with their reasons."""

from __future__ import annotations

from dataclasses import dataclass


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
class Criteria:
    """All weights and limits of the score; the defaults are those of DESIGN part 7.

    Attributes
    ----------
    fall_ends : float
        Two equal camps reach a mean difference of 0.6 at most, so the fall of
        the band's value must end there, or a split group would still score.
    isolation_from : float
        Distance to the nearest peer at which somebody begins to stand alone.
    """

    experience: Band = Band(0.15, 0.35)
    philosophy: Band = Band(0.15, 0.35)
    discipline: Band = Band(0.30)
    experience_weight: float = 0.4
    philosophy_weight: float = 0.4
    discipline_weight: float = 0.2
    fall_ends: float = 0.6
    isolation_from: float = 0.35
    soft_weight: float = 0.1

    @property
    def weights(self) -> tuple[float, float, float]:
        """The weights of experience, philosophy and discipline, in that order."""
        return self.experience_weight, self.philosophy_weight, self.discipline_weight
