"""Professions as letters name them, and the boards that license each (guideline 20)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from vocabulary.table import rows


@dataclass(frozen=True)
class Profession:
    """How letters name a profession.

    Attributes
    ----------
    field : str
        What its members practise, as within a sentence.
    members : str
        The members, as at the head of a line.
    """

    field: str
    members: str


#: Every profession of the licence table.
PROFESSIONS: Mapping[str, Profession] = MappingProxyType(
    {
        "addiction": Profession("addiction counseling", "Addiction counselors"),
        "art_therapy": Profession("art therapy", "Art therapists"),
        "behavior_analysis": Profession("behavior analysis", "Behavior analysts"),
        "counselor": Profession("counseling", "Counselors"),
        "dance_movement": Profession("dance and movement therapy", "Dance and movement therapists"),
        "group": Profession("group psychotherapy", "Group psychotherapists"),
        "marriage_family": Profession(
            "marriage and family therapy", "Marriage and family therapists"
        ),
        "music_therapy": Profession("music therapy", "Music therapists"),
        "play_therapy": Profession("play therapy", "Play therapists"),
        "psychiatric_nursing": Profession("psychiatric nursing", "Psychiatric nurses"),
        "psychiatry": Profession("psychiatry", "Psychiatrists"),
        "psychology": Profession("psychology", "Psychologists"),
        "sex_therapy": Profession("sex therapy", "Sex therapists"),
        "social_work": Profession("social work", "Social workers"),
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
