"""The pieces that an answer is made of, and the row of a table that finds one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """What a piece of an answer is."""

    YES = "yes"
    NO = "no"
    CONDITION = "condition"
    HOLD = "hold"
    CONFIRM = "confirm"
    NOT_YET = "not_yet"
    CANCEL = "cancel"
    TURN = "turn"


@dataclass(frozen=True, slots=True)
class Row:
    """One pattern of answering, with the reason it is here.

    Attributes
    ----------
    sort : Sort
        What it is.
    pattern : str
        Over the folded lower-case words of one sentence.
    reason : str
        How a therapist would put it.
    firm : bool
        Whether it settles the matter by itself; "sounds good" and "Tuesdays don't work"
        only lean.
    """

    sort: Sort
    pattern: str
    reason: str
    firm: bool = True
