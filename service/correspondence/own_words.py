"""An organizer's own words on when and where the group meets, for the others beside our summary.

A summary has a line for the hour and one for the place.  A passcode, a floor or "ring twice" has
none, and whoever is told half of it stands before a closed door.
"""

from __future__ import annotations

import re
from typing import Final

from mail.reading.sentences import within_bounds
from service.correspondence import passing_on, passing_on_words
from service.correspondence.case import Case

#: So much is news of a meeting; more holds what the others may not be meant to read.
_MOST_WORDS: Final = 90
#: What is said to us and not to them.
_TO_US: Final = re.compile(
    r"\byou(?:'ve| have| had)? (?:cut|left|wrote|write|said|got|have|put|did|sent|told|forgot"
    r"|missed|dropped)\b"
    r"|\b(?:my|your) (?:last|earlier|previous) (?:e-?mail|mail|letter)\b",
    re.IGNORECASE,
)
_ORDER: Final = re.compile(
    r"^\W{0,3}(?:and |so |also )?(?:please|pls|kindly|can you|could you)\b", re.IGNORECASE
)


def for_the_others(case: Case) -> str:
    """What the others may read of a letter that sets a meeting; empty where that is not sure."""
    words = case.words.replace("\u2019", "'").strip()
    if passing_on.is_private(case) or len(words.split()) > _MOST_WORDS:
        return ""
    kept = [words[start:end].strip() for start, end in within_bounds(words)]
    kept = [each for each in kept if each and not _ours(each)]
    return " ".join(kept)


def _ours(sentence: str) -> bool:
    if _TO_US.search(sentence) is not None:
        return True
    # "Please tell the others." is for us; "please tell the others that …" holds what they read.
    return _ORDER.match(sentence) is not None and passing_on_words.only_asks(sentence)
