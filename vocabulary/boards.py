"""The boards that license each profession (guideline 20)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from vocabulary.table import rows

#: How letters name each profession of the licence table.
PROFESSIONS: Mapping[str, str] = MappingProxyType(
    {
        "addiction": "addiction counseling",
        "art_therapy": "art therapy",
        "behavior_analysis": "behavior analysis",
        "counselor": "professional counseling",
        "dance_movement": "dance/movement therapy",
        "group": "group psychotherapy",
        "marriage_family": "marriage and family therapy",
        "music_therapy": "music therapy",
        "play_therapy": "play therapy",
        "psychiatric_nursing": "psychiatric nursing",
        "psychiatry": "psychiatry",
        "psychology": "psychology",
        "sex_therapy": "sex therapy",
        "social_work": "clinical social work",
    }
)


@cache
def _boards() -> Mapping[tuple[str, str], str]:
    return MappingProxyType({(r["profession"], r["state"]): r["board"] for r in rows("boards")})


def board(profession: str, state: str = "OR") -> str | None:
    """The board of a profession in a state, ``None`` where there is none or none known.

    Examples
    --------
    >>> board("psychology")
    'Oregon Board of Psychology'
    """
    return _boards().get((profession, state))
