"""Words that tell what a letter of its own accord wants (not an answer to ours).

Each row names an intent, a pattern over folded lower-case words, how much it says, and
the reason.  The strongest intent wins; of equals the rank in :mod:`mail.reading.purpose.fresh`.
"""

from __future__ import annotations

import re
from functools import cache

from mail.reading.purpose import cues_by_parts, cues_of_going, cues_of_idiom
from mail.reading.purpose.cue import Cue
from mail.reading.purpose.cues_of_groups import FORMING, OFFERING
from mail.reading.purpose.cues_of_parting import ASKING, LEAVING
from mail.reading.purpose.cues_of_seeking import CONSULTANT, JOINING
from mail.sieve import Sieves

ROWS: tuple[Cue, ...] = (
    *LEAVING,
    *CONSULTANT,
    *OFFERING,
    *FORMING,
    *JOINING,
    *ASKING,
    *cues_by_parts.ROWS,
    *cues_of_idiom.ROWS,
    *cues_of_going.ROWS,
)


@cache
def table() -> Sieves[Cue]:
    """All rows with their compiled patterns, the weightiest first: it may spare the rest."""
    ordered = sorted(ROWS, key=lambda cue: -cue.weight)
    return Sieves(((cue, cue.pattern) for cue in ordered), re.MULTILINE)
