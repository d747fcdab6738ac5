"""What people's set phrases mean: tables for the readers of letters.

The tables hold one reading of each phrase as the field uses it; a row whose
meaning is open says so and gives no hours.  Readers may know more than the
tables, and tests hold them to the tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vocabulary.table import rows, words

_YEARS = "years_as_of_Nov_2026"
_DAYS = {"MO": "Mon", "TU": "Tue", "WE": "Wed", "TH": "Thu", "FR": "Fri", "SA": "Sat", "SU": "Sun"}


@dataclass(frozen=True, slots=True)
class Availability:
    """When a phrase says that somebody can meet.

    Attributes
    ----------
    phrase, meaning : str
        The words, and what they stand for.
    recurrence : str
        ``weekly``, ``biweekly``, ``monthly`` …, ``any`` or ``ambiguous``.
    start, end : str or None
        ``HH:MM``, ``None`` where that side is open.
    days : tuple of str
        ``Mon`` … ``Sun``; empty where no day is named.
    weeks : tuple of int
        Weeks of the month, −1 the last; empty is every week.
    blocked : bool
        The phrase excludes the time it names.
    note : str
        What to be careful of.
    """

    phrase: str
    meaning: str
    recurrence: str
    start: str | None
    end: str | None
    days: tuple[str, ...]
    weeks: tuple[int, ...]
    blocked: bool
    note: str


def _days(cell: str) -> tuple[str, ...]:
    if cell == "MO-FR":
        return ("Mon", "Tue", "Wed", "Thu", "Fri")
    return tuple(dict.fromkeys(_DAYS[code[:2]] for code in words(cell)))


def _weeks(cell: str) -> tuple[int, ...]:
    """The weeks in codes like ``FR(1)`` and ``TH(-1)``."""
    return tuple(int(code[3:-1]) for code in words(cell) if code.endswith(")"))


@cache
def availability() -> tuple[Availability, ...]:
    """The phrases about when."""
    return tuple(
        Availability(
            phrase=row["phrase"],
            meaning=row["meaning"],
            recurrence=row["recurrence"],
            start=row["start"] or None,
            end=row["end"] or None,
            days=_days(row["days"]),
            weeks=_weeks(row["days"]),
            blocked=row["note"] == "negative",
            note=row["note"],
        )
        for row in rows("availability_phrases")
    )


@dataclass(frozen=True, slots=True)
class Format:
    """How and how far a phrase says that somebody would meet.

    Attributes
    ----------
    format : str
        ``in_person``, ``online`` or ``hybrid`` (either is fine).
    travel : str
        The distance as ``30 minutes`` or ``15 miles``, empty where none is said.
    """

    phrase: str
    format: str
    travel: str
    note: str


@cache
def formats() -> tuple[Format, ...]:
    """The phrases about in person, online and travel."""
    return tuple(
        Format(row["phrase"], row["format"], row["travel"], row["note"])
        for row in rows("format_and_travel_phrases")
    )


@dataclass(frozen=True, slots=True)
class Experience:
    """What a phrase says about years in practice, as of November 2026.

    Attributes
    ----------
    years : float or None
        ``None`` where the phrase tells no number of the writer's own years.
    kind : str
        How it tells: ``number``, ``licensed_since``, ``vague``, ``decoy`` …
    """

    phrase: str
    years: float | None
    kind: str
    note: str


@cache
def experience() -> tuple[Experience, ...]:
    """The phrases about years."""
    return tuple(
        Experience(
            phrase=row["phrase"],
            years=None if row[_YEARS] == "null" else float(row[_YEARS]),
            kind=row["kind"],
            note=row["note"],
        )
        for row in rows("experience_phrases")
    )


@dataclass(frozen=True, slots=True)
class IntentPhrase:
    """What somebody who uses a phrase mainly wants."""

    intent: str
    phrase: str
    note: str


@cache
def intents() -> tuple[IntentPhrase, ...]:
    """The phrases about what is wanted."""
    return tuple(
        IntentPhrase(row["intent"], row["phrase"], row["note"]) for row in rows("intent_phrases")
    )
