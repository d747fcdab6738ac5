"""The row of a table that tells what a letter wants, and words that the tables share."""

from __future__ import annotations

from dataclasses import dataclass

from mail.understanding import Intent


@dataclass(frozen=True, slots=True)
class Cue:
    """One row: a pattern that speaks for an intent.

    Attributes
    ----------
    weight : int
        6 settles it, 5 says it plainly, 4 says it usually, 2 only hints.
    deniable : bool
        Whether a denial before it in the clause takes it away.
    reason : str
        How a therapist would put it.
    """

    intent: Intent
    pattern: str
    weight: int
    reason: str
    deniable: bool = True


GROUP = r"(?:groups?|circles?|cohorts?|team|grp)\b"
FEW = r"(?:one|two|three|four|a couple|a few|another|an?|1|2|3|4|1-2|2-3|one or two|two or three)"
WHO = (
    r"(?:members?|people|persons?|clinicians?|therapists?|colleagues?|participants?|folks|more\b"
    r"|sixth|fifth|fourth|seventh|eighth|counselors?|others?)"
)
SEAT = r"(?:room|openings?|space|seats?|spots?|places?|vacanc(?:y|ies)|chairs?|slots?)"
