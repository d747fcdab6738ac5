"""Some hours of a day, as a sentence names them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

#: Row "weekdays after 3" ends at 21:00; rows "after 5" and later are left open.
CLOSING = 21 * 60

EVENING = 17 * 60


class Kind(StrEnum):
    """How some hours were said."""

    RANGE = "range"
    AFTER = "after"
    BEFORE = "before"
    AT = "at"
    PART = "part"
    NOT_BEFORE = "not_before"
    NOT_AFTER = "not_after"


@dataclass(frozen=True, slots=True)
class Hours:
    """Some hours of a day, with where they stand in the words.

    Attributes
    ----------
    start, end : int or None
        Minutes since midnight; None where that side was left open.
    kind : Kind
        How they were said.
    at, to : int
        Span of the words.
    part : str
        Name of the part of the day ("mornings"), empty for clock times.
    zone : str or None
        IANA zone, where one was named beside the time.
    freed : bool
        Whether it is the hour at which the writer's work ends.
    begins : bool
        Whether it is said of the meeting that it begins then ("starting at 9").
    """

    start: int | None
    end: int | None
    kind: Kind
    at: int
    to: int
    part: str = ""
    zone: str | None = None
    freed: bool = False
    begins: bool = False
